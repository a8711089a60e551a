using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Names;

/// <summary>Finds names in a text without reading it as C#: one search for each word is far faster than a look at every token.</summary>
/// <remarks>What stands in a comment or in a text is found as well.</remarks>
internal static class NameSearch
{
    /// <summary>Whether a name that has one of the <paramref name="beginnings"/> in it, in any case, passes the test.</summary>
    /// <param name="test">Is given the text with the start of a name and the position behind its end.</param>
    public static bool Any(string text, ImmutableArray<string> beginnings, Func<string, int, int, bool> test)
    {
        foreach (var beginning in beginnings)
        {
            var position = 0;
            while (TryFind(text, beginning, ref position, out var start))
            {
                if (test(text, start, position))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Adds the starts of all names that have one of the <paramref name="beginnings"/> in them, in any case, and pass the test.</summary>
    /// <param name="test">Is given the text with the start of a name and the position behind its end.</param>
    public static void AddAll(string text, ImmutableArray<string> beginnings, Func<string, int, int, bool> test, ICollection<int> starts)
    {
        foreach (var beginning in beginnings)
        {
            var position = 0;
            while (TryFind(text, beginning, ref position, out var start))
            {
                if (test(text, start, position))
                {
                    starts.Add(start);
                }
            }
        }
    }

    /// <summary>Adds the starts of all names that are <paramref name="name"/> and nothing more. Where code is broken, a name may be missing; that stands nowhere.</summary>
    public static void AddAll(string text, string name, ICollection<int> starts)
    {
        if (name.Length == 0)
        {
            return;
        }

        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + name.Length, StringComparison.Ordinal))
        {
            var end = start + name.Length;
            if ((start == 0 || !IsNamePart(text[start - 1])) && (end == text.Length || !IsNamePart(text[end])))
            {
                starts.Add(start);
            }
        }
    }

    /// <summary>Whether the character can stand in a name.</summary>
    public static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>Finds the next name with the beginning in it, and moves the position behind it.</summary>
    private static bool TryFind(string text, string beginning, ref int position, out int start)
    {
        start = text.IndexOf(beginning, position, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return false;
        }

        position = start + beginning.Length;
        while (start > 0 && IsNamePart(text[start - 1]))
        {
            start--;
        }

        while (position < text.Length && IsNamePart(text[position]))
        {
            position++;
        }

        return true;
    }
}
