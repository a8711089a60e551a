
namespace SmppErrorCodes.Analyzers.Names;

/// <summary>
/// Compares names word by word: <c>SMPPErrorCode</c>, <c>smpp_error_code</c> and <c>_smppErrorCode</c> are the words
/// "smpp error code", <c>terrorCode</c> does not end in "error code". Nothing is allocated.
/// </summary>
internal static class NameWords
{
    /// <summary>Whether the last words of <paramref name="name"/> are those of <paramref name="ending"/>, written in PascalCase.</summary>
    public static bool EndsWith(string name, string ending) => EndsWith(name, 0, name.Length, ending);

    /// <summary>The same for the name that stands in a text from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public static bool EndsWith(string text, int start, int end, string ending) => StartOfEnd(text, start, end, ending) >= 0;

    /// <summary>Where the last words start, if they are those of <paramref name="ending"/>; else -1.</summary>
    public static int StartOfEnd(string text, int start, int end, string ending)
    {
        var match = MatchBackwards(text, start, end, ending);
        return match >= 0 && StartsWord(text, start, match) ? match : -1;
    }

    /// <summary>Whether the words of <paramref name="words"/>, written in PascalCase, stand one after the other in <paramref name="name"/>.</summary>
    public static bool Contains(string name, string words)
    {
        for (var end = words.Length; end <= name.Length; end++)
        {
            if (EndsWord(name, end, name.Length) && EndsWith(name, 0, end, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the first word starts, behind underscores and a prefix such as <c>m_</c>.</summary>
    public static int FirstWord(string text, int start, int end)
    {
        if (end - start > 2 && text[start + 1] == '_' && char.IsLower(text[start]))
        {
            start++;
        }

        while (start < end && text[start] == '_')
        {
            start++;
        }

        return start;
    }

    /// <summary>Where the word ends that starts at <paramref name="start"/>.</summary>
    public static int EndOfWord(string text, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            position++;
            if (EndsWord(text, position, end))
            {
                break;
            }
        }

        return position;
    }

    /// <summary>The start of the match that ends at <paramref name="end"/>, ignoring case and underscores; -1 if there is none.</summary>
    private static int MatchBackwards(string text, int start, int end, string words)
    {
        var position = end;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            while (position > start && text[position - 1] == '_')
            {
                position--;
            }

            if (position == start || ToUpper(text[position - 1]) != ToUpper(words[i]))
            {
                return -1;
            }

            position--;
        }

        return position;
    }

    private static bool StartsWord(string text, int start, int index) =>
        index == start || !char.IsLetter(text[index - 1]) || IsBoundary(text, index);

    /// <summary>Whether a word of the name that ends before <paramref name="end"/> ends before <paramref name="index"/>.</summary>
    public static bool EndsWord(string text, int index, int end) =>
        text[index - 1] != '_' && (index == end || (text[index] is not (>= 'a' and <= 'z') && (!char.IsLetter(text[index]) || IsBoundary(text, index))));

    /// <summary>Whether a word starts between two letters: <c>smpp|Client</c>, <c>SMPP|Client</c>.</summary>
    private static bool IsBoundary(string text, int index) =>
        char.IsUpper(text[index])
        && (char.IsLower(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1])));

    private static char ToUpper(char character) => character is >= 'a' and <= 'z' ? (char)(character - ('a' - 'A')) : character;
}
