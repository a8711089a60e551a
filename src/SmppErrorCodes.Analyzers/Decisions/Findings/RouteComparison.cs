using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>How far two codes do the same on their ways through the labels of a decision.</summary>
/// <remarks>In <c>(1, 3) => a, (7 or 15, 3) => a, (1, _) => b</c> they do at the first label, where 7 and 15 have one of their own.</remarks>
internal static class RouteComparison
{
    /// <summary>Whether both codes do the same up to a label on the way of the first one, that label included.</summary>
    public static bool IsSameUpTo(DecisionLabel label, Decision decision, CodeConstant code, CodeConstant other)
    {
        var index = decision.RouteOf(code.Value).IndexOf(label);
        return index >= 0 && index < SharedLength(decision, code, other);
    }

    /// <summary>The number of labels from the beginning of both ways that take the codes under the same guard to the same body.</summary>
    public static int SharedLength(Decision decision, CodeConstant code, CodeConstant other)
    {
        var (route, otherRoute) = (decision.RouteOf(code.Value), decision.RouteOf(other.Value));
        var length = 0;
        while (length < route.Length
            && length < otherRoute.Length
            && (length == route.Length - 1) == (length == otherRoute.Length - 1)
            && route[length].Branch.BodyClass == otherRoute[length].Branch.BodyClass
            && IsSame(route[length], otherRoute[length], code.Value, other.Value))
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether the condition does the same for both codes, whatever its guards do.</summary>
    public static bool IsSameFor(Condition condition, long left, long right)
    {
        if (condition.Certain.Contains(left) || !condition.Possible.Contains(left))
        {
            return condition.Certain.Contains(left) == condition.Certain.Contains(right)
                && condition.Possible.Contains(left) == condition.Possible.Contains(right);
        }

        return !condition.UnreadableFor.Contains(left)
            && !condition.UnreadableFor.Contains(right)
            && condition.Parts.All(part => part.Set.Contains(left) == part.Set.Contains(right));
    }

    private static bool IsSame(DecisionLabel left, DecisionLabel right, long code, long other)
    {
        if (ReferenceEquals(left, right))
        {
            return IsSameFor(left.Condition, code, other);
        }

        return (left.Condition.Certain.Contains(code) && right.Condition.Certain.Contains(other))
            || (left.Condition.Parts.Length == 1
                && right.Condition.Parts.Length == 1
                && left.Condition.Parts[0].Set.Contains(code) == right.Condition.Parts[0].Set.Contains(other)
                && left.Condition.UnreadableFor.IsEmpty
                && right.Condition.UnreadableFor.IsEmpty
                && HaveSameGuard(left, right));
    }

    /// <summary>Whether all that does not test the code is the same in both, by its tokens.</summary>
    private static bool HaveSameGuard(DecisionLabel left, DecisionLabel right) =>
        !left.DeclaresVariables && !right.DeclaresVariables && TokensBesideTests(left).SequenceEqual(TokensBesideTests(right));

    private static IEnumerable<string> TokensBesideTests(DecisionLabel label)
    {
        var whole = label.Syntax?.Parent as CasePatternSwitchLabelSyntax ?? label.Syntax?.Parent as SwitchExpressionArmSyntax ?? label.Syntax;
        var end = (whole as SwitchExpressionArmSyntax)?.EqualsGreaterThanToken.SpanStart ?? whole?.Span.End;
        var tests = label.Condition.Parts.Select(static part => part.Syntax.Span).ToList();
        foreach (var token in whole?.DescendantTokens() ?? Enumerable.Empty<SyntaxToken>())
        {
            var test = tests.FindIndex(span => span.Contains(token.Span));
            if (token.SpanStart < end && test < 0)
            {
                yield return token.Text;
            }
            else if (test >= 0 && token.SpanStart == tests[test].Start)
            {
                // The place of the test.
                yield return "";
            }
        }
    }
}
