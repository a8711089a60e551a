using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Writes further patterns or conditions behind one: <c>1 or 7</c>, <c>code == 1 || code == 7</c>.</summary>
internal static class Alternatives
{
    /// <param name="first">A pattern.</param>
    /// <param name="others">The patterns that are to match as well.</param>
    public static CodeChange Append(PatternSyntax first, IReadOnlyList<PatternSyntax> others) => OnlyDifference(first, others) is { } difference
        ? Append(difference.First, difference.Others)
        // Behind a name, the parser would take "or" for a variable and a sign for an operator.
        : Append(first, others, "or", static pattern => pattern.GetFirstToken().Kind() is SyntaxKind.MinusToken or SyntaxKind.PlusToken, isInParentheses: false);

    /// <param name="first">A condition.</param>
    /// <param name="others">The conditions that are to hold as well. Of those, what can decide nothing behind the first one is left out.</param>
    public static CodeChange Append(ExpressionSyntax first, IEnumerable<ExpressionSyntax> others, SemanticModel model)
    {
        var known = new KnownTests(model);
        known.Add(first);
        var left = others.SelectMany(other => Undecided(other, known)).ToList();
        return Append(first, left, "||", static condition => Expressions.IsLooserThanOr((ExpressionSyntax)condition), left.Count > 0 && Expressions.IsLooserThanOr(first));
    }

    /// <param name="keyword">The operator.</param>
    /// <param name="needsParentheses">Whether the operator would take only a part of an alternative.</param>
    private static CodeChange Append(SyntaxNode first, IEnumerable<SyntaxNode> others, string keyword, Func<SyntaxNode, bool> needsParentheses, bool isInParentheses)
    {
        var text = new StringBuilder(isInParentheses ? $"({first})" : "");
        var separator = isInParentheses ? null : SeparatorOf(first);
        var breaks = new List<int>();
        foreach (var alternative in others.SelectMany(other => needsParentheses(other) ? new[] { $"({other})" } : Join.Operands(other).Select(static operand => operand.ToString())))
        {
            if (separator is null)
            {
                breaks.Add(text.Length + 1);
            }

            text.Append(separator ?? $" {keyword} ").Append(alternative);
        }

        return CodeChange.Write(first, new TextChange(isInParentheses ? first.Span : new TextSpan(first.Span.End, 0), text.ToString()), breaks)
            .With(BreakableOperator.Outside(first));
    }

    /// <summary>The condition, or the parts of it that can still decide something.</summary>
    private static IEnumerable<SyntaxNode> Undecided(ExpressionSyntax condition, KnownTests known)
    {
        var operands = Join.Operands(condition).ToList();
        var left = operands.Where(operand => !known.Cover((ExpressionSyntax)operand)).ToList();
        known.Add(condition);
        return left.Count == operands.Count ? new[] { condition } : left;
    }

    /// <summary>The operator with a line break before or behind it, if all operators of the node have one; null if they do not.</summary>
    private static string? SeparatorOf(SyntaxNode node)
    {
        string? separator = null;
        for (var current = node; Join.Of(current) is { IsOr: true } join; current = join.Left)
        {
            if (!join.IsPlain || !join.HasLineBreak)
            {
                return null;
            }

            separator ??= join.Separator;
        }

        return separator;
    }

    /// <summary>The parts in which the patterns differ, where that is one part of each: <c>1</c> and <c>7</c> of <c>{ Code: 1 }</c> and <c>{ Code: 7 }</c>.</summary>
    private static (PatternSyntax First, IReadOnlyList<PatternSyntax> Others)? OnlyDifference(PatternSyntax first, IReadOnlyList<PatternSyntax> others)
    {
        if (first is not RecursivePatternSyntax { Designation: null } || first.DescendantNodes().Any(static node => node is SingleVariableDesignationSyntax))
        {
            return null;
        }

        var parts = SubpatternsOf(first);
        int? differing = null;
        foreach (var other in others)
        {
            if (other.DescendantTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            {
                return null;
            }

            var otherParts = SubpatternsOf(other);
            var differences = parts.Count == otherParts.Count
                ? Enumerable.Range(0, parts.Count).Where(i => !SyntaxFactory.AreEquivalent(parts[i], otherParts[i])).ToList()
                : new List<int>();
            if (differences.Count != 1
                || (differing ??= differences[0]) != differences[0]
                || !SyntaxFactory.AreEquivalent(first, other.ReplaceNode(otherParts[differences[0]].Pattern, parts[differences[0]].Pattern)))
            {
                return null;
            }
        }

        return differing is { } index ? (parts[index].Pattern, others.Select(other => SubpatternsOf(other)[index].Pattern).ToList()) : null;
    }

    private static IReadOnlyList<SubpatternSyntax> SubpatternsOf(PatternSyntax pattern) => pattern is RecursivePatternSyntax recursive
        ? (recursive.PositionalPatternClause?.Subpatterns ?? default).Concat(recursive.PropertyPatternClause?.Subpatterns ?? default).ToList()
        : new List<SubpatternSyntax>();
}
