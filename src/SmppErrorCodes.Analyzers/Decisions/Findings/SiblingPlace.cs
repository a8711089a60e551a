using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>Where a part of a condition names one code of a meaning, which is where the others belong.</summary>
internal readonly struct SiblingPlace
{
    private SiblingPlace(ConditionPart part, bool widens, bool isRange)
    {
        Syntax = part.Last;
        Widens = widens;
        IsRange = isRange;
    }

    /// <summary>The label, pattern or test.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>Whether the place is to hold for the other codes as well, or no more.</summary>
    public bool Widens { get; }

    /// <summary>Whether the place names the code by <c>&lt;</c> or its kin, and thus all codes on one side.</summary>
    public bool IsRange { get; }

    /// <summary>The smallest place below the part where a change does what a change of the whole part would do.</summary>
    /// <param name="widens">Whether the part is to hold for the other codes as well, or no more.</param>
    /// <param name="sibling">The code that the part names.</param>
    public static SiblingPlace In(ConditionPart part, bool widens, long sibling)
    {
        var found = part;
        var widensFound = widens;
        var current = part;
        while (true)
        {
            if (current.Opposite is { } opposite)
            {
                current = opposite;
                widens = !widens;
            }
            else if (current.Pattern is { } pattern)
            {
                current = pattern;
            }
            else if (current.IsAny == widens && PartAbout(current, sibling, widens) is { } inner)
            {
                current = inner;
                found = inner;
                widensFound = widens;
            }
            else
            {
                return new SiblingPlace(found, widensFound, current.UsesRanges);
            }
        }
    }

    /// <summary>Of parts of which one has to hold, the one that holds for the code; of parts that all have to, the one that does not.</summary>
    private static ConditionPart? PartAbout(ConditionPart part, long sibling, bool widens)
    {
        foreach (var joined in part.Joined)
        {
            if (joined.Set.Contains(sibling) == widens && (widens ? joined.CanWiden : joined.CanNarrow))
            {
                return joined;
            }
        }

        return null;
    }
}
