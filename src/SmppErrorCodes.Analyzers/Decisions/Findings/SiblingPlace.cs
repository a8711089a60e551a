using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>Whether the place is to hold for the other codes too; if not, it is no longer to hold for them.</summary>
    public bool Widens { get; }

    /// <summary>Whether the place names the code by <c>&lt;</c> or its kin, and thus all codes on one side.</summary>
    public bool IsRange { get; }

    /// <summary>The smallest place in the part where a change has the same effect as a change of the whole part; null if that is a pattern for an object, which cannot name codes.</summary>
    /// <param name="widens">Whether the part is to hold for the other codes too; if not, it is no longer to hold for them.</param>
    /// <param name="sibling">The code that the part names.</param>
    public static SiblingPlace? In(ConditionPart part, bool widens, long sibling)
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
                if (IsForObject(found))
                {
                    found = opposite;
                    widensFound = widens;
                }
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
                return IsForObject(found) ? null : new SiblingPlace(found, widensFound, current.UsesRanges);
            }
        }
    }

    /// <summary>Whether the part is a pattern for an object that has the code: <c>{ ErrorCode: 1 }</c> in <c>not { ErrorCode: 1 }</c>.</summary>
    private static bool IsForObject(ConditionPart part) => part.Last is PatternSyntax pattern && Tests(part).Any(test =>
        test.AncestorsAndSelf().TakeWhile(node => node != pattern).Any(static node => node is SubpatternSyntax));

    /// <summary>The patterns that the part is made of, below everything that joins or negates them.</summary>
    private static IEnumerable<SyntaxNode> Tests(ConditionPart part) =>
        part.Opposite is { } opposite ? Tests(opposite)
        : part.Joined.IsEmpty ? new[] { part.Syntax }
        : part.Joined.SelectMany(Tests);

    /// <summary>The part that decides about the code: the one that holds for it where one has to hold, or the one that does not where all have to.</summary>
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
