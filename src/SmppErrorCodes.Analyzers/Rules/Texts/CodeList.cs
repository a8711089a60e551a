using System.Collections.Generic;
using System.Linq;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>Lists for messages: three at most, and how many more there are.</summary>
internal static class CodeList
{
    private const int MaxNamed = 3;

    /// <summary>Such as <c>NoError (0), NoError006 (6) and NoError014 (14)</c>, or <c>A (1), B (2), C (3) and 46 more</c>.</summary>
    public static string Format<T>(IReadOnlyCollection<T> items)
        where T : notnull
    {
        var named = items.Take(MaxNamed).Select(static item => item.ToString()).ToList();
        var last = items.Count > MaxNamed ? $"{items.Count - MaxNamed} more" : named[named.Count - 1];
        if (items.Count <= MaxNamed)
        {
            named.RemoveAt(named.Count - 1);
        }

        return named.Count == 0 ? last : $"{string.Join(", ", named)} and {last}";
    }
}
