using System;
using System.Runtime.CompilerServices;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>
/// Answers that are kept as long as the object lives that they are about: an edit leaves most files and all references
/// of a project as they are.
/// </summary>
/// <remarks>
/// The keys are immutable objects of the compiler, and the answer about one is always the same, so the cache saves time and
/// changes nothing. Nothing is locked while an answer is made: two threads may make the same one.
/// </remarks>
internal sealed class WeakCache<TKey, TValue>
    where TKey : class
    where TValue : class
{
    private readonly ConditionalWeakTable<TKey, TValue> _answers = new();

    /// <summary>The answer if it has been found before; null otherwise.</summary>
    public TValue? Find(TKey key) => _answers.TryGetValue(key, out var known) ? known : null;

    /// <param name="create">Makes the answer; it may throw when the caller cancels, and is then called again the next time.</param>
    public TValue GetOrAdd<TArgument>(TKey key, TArgument argument, Func<TKey, TArgument, TValue> create)
    {
        if (_answers.TryGetValue(key, out var known))
        {
            return known;
        }

        var created = create(key, argument);
        return _answers.GetValue(key, _ => created);
    }
}
