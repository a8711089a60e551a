using System;
using System.Globalization;
using System.Text;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>A value of an option, or a part of it, that cannot be used.</summary>
internal readonly struct OptionError : IEquatable<OptionError>
{
    private const int MaxQuoteLength = 80;

    /// <param name="key">The key as the configuration has it.</param>
    /// <param name="value">The part of the value that is wrong.</param>
    /// <param name="problem">What is wrong and what would be right.</param>
    public OptionError(string key, string value, string problem)
    {
        Key = Quote(key);
        Value = Quote(value);
        Problem = problem;
    }

    public string Key { get; }

    public string Value { get; }

    public string Problem { get; }

    public bool Equals(OptionError other) => Key == other.Key && Value == other.Value && Problem == other.Problem;

    public override bool Equals(object? obj) => obj is OptionError other && Equals(other);

    public override int GetHashCode() => (((Key.GetHashCode() * 31) + Value.GetHashCode()) * 31) + Problem.GetHashCode();

    /// <summary>The text on one line, and not more of it than a reader needs to find it.</summary>
    private static string Quote(string text)
    {
        var quote = new StringBuilder(Math.Min(text.Length, MaxQuoteLength + 1));
        foreach (var character in text)
        {
            if (quote.Length == MaxQuoteLength)
            {
                return quote.Append('…').ToString();
            }

            quote.Append(IsReadable(character) ? character : ' ');
        }

        return quote.ToString();
    }

    /// <summary>Whether the character is one by itself that stays where it is: no line end, no change of direction, no half of a pair.</summary>
    private static bool IsReadable(char character) => char.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
