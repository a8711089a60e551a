using System;
using System.Runtime.CompilerServices;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Answers that are kept as long as what they are about lives: an edit leaves most files and all references of a project as they are.</summary>
internal sealed class WeakAnswers<T>
    where T : class
{
    private static readonly object Yes = new();
    private static readonly object No = new();

    private readonly ConditionalWeakTable<T, object> _answers = new();
    private readonly ConditionalWeakTable<T, object>.CreateValueCallback _answer;

    /// <param name="answer">Gives the same answer each time; two threads may ask at once.</param>
    public WeakAnswers(Func<T, bool> answer) => _answer = about => answer(about) ? Yes : No;

    public bool For(T about) => ReferenceEquals(_answers.GetValue(about, _answer), Yes);
}
