using System.Collections.Generic;
using System.Linq;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>
/// The values that constants of another list of codes are compared with, or given to: of a local or a parameter all in its
/// body, of a member all in the file.
/// </summary>
internal sealed class OtherListValues
{
    private readonly Dictionary<ValueOrigin, CodeFact> _facts = new();
    private readonly Dictionary<ValueOrigin, CodeFact> _outsideOfReceipts = new();
    private readonly Dictionary<ValueOrigin, HashSet<ValueOrigin>> _searched = new();
    private readonly HashSet<ValueOrigin> _searchedForAnything = new();

    /// <summary>The fact that the values of the symbol, or the elements of a collection that is searched for them, are of another list; null where nothing shows it.</summary>
    public CodeFact? Find(in ValueOrigin origin) => Find(_facts, origin);

    /// <summary>
    /// The fact that the values are written as those of <c>command_status</c> are, in hexadecimal, or that what others declare becomes
    /// the exit code of a process. It counts only where the protocol is the context and not a receipt.
    /// </summary>
    public CodeFact? FindOutsideOfReceipts(in ValueOrigin origin) => Find(_outsideOfReceipts, origin);

    /// <summary>The collections that are searched for the value.</summary>
    public IEnumerable<ValueOrigin> SearchedFor(in ValueOrigin value) => _searched.TryGetValue(value, out var collections) ? collections : Enumerable.Empty<ValueOrigin>();

    /// <summary>Whether the collection is searched.</summary>
    public bool IsSearched(in ValueOrigin collection) => _searchedForAnything.Contains(collection);

    public void Add(in ValueOrigin origin, in CodeFact fact) => AddTo(_facts, origin, fact);

    public void AddOutsideOfReceipts(in ValueOrigin origin, in CodeFact fact) => AddTo(_outsideOfReceipts, origin, fact);

    /// <summary>Takes in that a collection is searched for a value.</summary>
    /// <param name="value">Null for a value that no symbol stands for.</param>
    public void AddSearch(in ValueOrigin collection, in ValueOrigin? value)
    {
        _searchedForAnything.Add(collection);
        if (value is { } searched)
        {
            if (!_searched.TryGetValue(searched, out var collections))
            {
                _searched.Add(searched, collections = new HashSet<ValueOrigin>());
            }

            collections.Add(collection);
        }
    }

    private CodeFact? Find(Dictionary<ValueOrigin, CodeFact> facts, in ValueOrigin origin)
    {
        if (facts.TryGetValue(origin, out var fact))
        {
            return fact;
        }

        foreach (var collection in SearchedFor(origin))
        {
            if (facts.TryGetValue(collection, out var ofElements))
            {
                return new CodeFact(ofElements.Kind, origin.Symbol, ofElements.Detail);
            }
        }

        return null;
    }

    private static void AddTo(Dictionary<ValueOrigin, CodeFact> facts, in ValueOrigin origin, in CodeFact fact)
    {
        if (!facts.ContainsKey(origin))
        {
            facts.Add(origin, fact);
        }
    }
}
