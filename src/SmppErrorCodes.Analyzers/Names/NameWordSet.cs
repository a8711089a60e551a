using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Names;

/// <summary>Words, or several words in a row, that are looked for in names.</summary>
internal sealed class NameWordSet
{
    private readonly ImmutableArray<string> _words;

    /// <summary>The letters that the words end in, A being the lowest bit: most names are done with when these are compared.</summary>
    private readonly uint _lastLetters;

    /// <param name="words">Written in PascalCase.</param>
    public NameWordSet(ImmutableArray<string> words)
    {
        _words = words;
        foreach (var word in words)
        {
            _lastLetters |= BitOf(word[word.Length - 1]);
        }
    }

    /// <summary>Whether the name that stands in <paramref name="text"/> from <paramref name="start"/> to before <paramref name="end"/> ends in one of them.</summary>
    public bool IsEndOf(string text, int start, int end)
    {
        while (end > start && text[end - 1] == '_')
        {
            end--;
        }

        if (end == start || (BitOf(text[end - 1]) & _lastLetters) == 0)
        {
            return false;
        }

        foreach (var word in _words)
        {
            if (NameWords.EndsWith(text, start, end, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the longest of them starts in which <paramref name="name"/> ends; -1 if it ends in none.</summary>
    public int StartOfEnd(string name) => StartOfEnd(name, 0, name.Length);

    /// <summary>The same for the name that stands in a text from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public int StartOfEnd(string text, int start, int end)
    {
        var longest = -1;
        while (end > start && text[end - 1] == '_')
        {
            end--;
        }

        if (end == start || (BitOf(text[end - 1]) & _lastLetters) == 0)
        {
            return longest;
        }

        foreach (var word in _words)
        {
            var match = NameWords.StartOfEnd(text, start, end, word);
            if (match >= 0 && (longest < 0 || match < longest))
            {
                longest = match;
            }
        }

        return longest;
    }

    /// <summary>Whether the word that starts at <paramref name="start"/> and ends before <paramref name="end"/> is one of them.</summary>
    public bool StartsAt(string text, int start, int end) => start < end && StartOfEnd(text, start, NameWords.EndOfWord(text, start, end)) == start;

    /// <summary>Whether the name that stands in <paramref name="text"/> from <paramref name="start"/> to before <paramref name="end"/> has one of them in it.</summary>
    public bool IsIn(string text, int start, int end)
    {
        for (var position = start + 1; position <= end; position++)
        {
            if (EndsAt(text, start, position, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the last of them ends that is in <paramref name="name"/>; -1 if none is.</summary>
    public int EndOfLast(string name)
    {
        var position = name.Length;
        while (position > 0 && !EndsAt(name, 0, position, name.Length))
        {
            position--;
        }

        return position > 0 ? position : -1;
    }

    /// <summary>Whether a word of the name that ends before <paramref name="end"/> is one of them and ends before <paramref name="position"/>.</summary>
    private bool EndsAt(string text, int start, int position, int end)
    {
        if ((BitOf(text[position - 1]) & _lastLetters) == 0 || !NameWords.EndsWord(text, position, end))
        {
            return false;
        }

        foreach (var word in _words)
        {
            if (NameWords.EndsWith(text, start, position, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each letter from A to Z has a bit, in either case; all other characters share one.</summary>
    private static uint BitOf(char character)
    {
        var letter = (uint)((character | 0x20) - 'a');
        return 1u << (letter < 26 ? (int)letter : 26);
    }
}
