namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>
/// Compares names word by word: <c>SMPPErrorCode</c>, <c>smpp_error_code</c> and <c>_smppErrorCode</c> are the words
/// "smpp error code", <c>terrorCode</c> does not end in "error code". Nothing is allocated.
/// </summary>
internal static class NameWords
{
    /// <summary>Whether the last words of <paramref name="name"/> are those of <paramref name="ending"/>, written in PascalCase.</summary>
    public static bool EndsWith(string name, string ending)
    {
        var end = name.Length;
        while (end > 0 && name[end - 1] == '_')
        {
            end--;
        }

        var start = MatchBackwards(name, end, ending);
        return start >= 0 && StartsWord(name, start);
    }

    /// <summary>Whether the words of <paramref name="words"/>, written in PascalCase, stand one after the other in <paramref name="name"/>.</summary>
    public static bool Contains(string name, string words)
    {
        for (var end = words.Length; end <= name.Length; end++)
        {
            if (EndsWord(name, end) && MatchBackwards(name, end, words) is >= 0 and var start && StartsWord(name, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The start of the match that ends at <paramref name="end"/>, ignoring case and underscores; -1 if there is none.</summary>
    private static int MatchBackwards(string name, int end, string words)
    {
        var position = end;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            while (position > 0 && name[position - 1] == '_')
            {
                position--;
            }

            if (position == 0 || ToUpper(name[position - 1]) != ToUpper(words[i]))
            {
                return -1;
            }

            position--;
        }

        return position;
    }

    private static bool StartsWord(string name, int index) =>
        index == 0 || !char.IsLetter(name[index - 1]) || IsBoundary(name, index);

    private static bool EndsWord(string name, int index) =>
        name[index - 1] != '_' && (index == name.Length || !char.IsLetter(name[index]) || IsBoundary(name, index));

    /// <summary>Whether a word starts between two letters: <c>smpp|Client</c>, <c>SMPP|Client</c>.</summary>
    private static bool IsBoundary(string name, int index) =>
        char.IsUpper(name[index])
        && (char.IsLower(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));

    private static char ToUpper(char character) => character is >= 'a' and <= 'z' ? (char)(character - ('a' - 'A')) : character;
}
