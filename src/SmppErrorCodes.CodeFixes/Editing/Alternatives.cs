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
    public static IEnumerable<CodeChange> Insert(PatternSyntax first, IReadOnlyList<PatternSyntax> others, MeaningOrder order)
    {
        if (OnlyDifference(first, others) is { } difference)
        {
            return Insert(difference.First, difference.Others, order);
        }

        if (others.Prepend(first).Any(static pattern => pattern is DiscardPatternSyntax))
        {
            // It matches what the others do.
            return new[] { CodeChange.Write(first, new TextChange(first.Span, "_"), Enumerable.Empty<(int, int)>()) };
        }

        var operands = Operands(first).ToList();
        return Insert(operands, order.Insert(operands, others.SelectMany(Operands)), "or", SeparatorOf(first), WithSign, order);

        // Behind a name, the parser would take "or" for a variable and a sign for an operator.
        static string WithSign(SyntaxNode pattern, SyntaxNode? before) =>
            pattern.GetFirstToken().Kind() is SyntaxKind.MinusToken or SyntaxKind.PlusToken && before?.GetLastToken().IsKind(SyntaxKind.IdentifierToken) == true
                ? $"({pattern})"
                : pattern.ToString();
    }

    /// <param name="first">A condition.</param>
    /// <param name="others">The conditions that are to hold as well. Of those, what can decide nothing behind the first one is left out.</param>
    public static IEnumerable<CodeChange> Insert(ExpressionSyntax first, IEnumerable<ExpressionSyntax> others, SemanticModel model, MeaningOrder order)
    {
        var known = new KnownTests(model);
        known.Add(first);
        var added = others.SelectMany(other => Undecided(other, known))
            .SelectMany(static condition => Expressions.IsLooserThanOr((ExpressionSyntax)condition) ? new[] { condition } : Join.Operands(condition))
            .ToList();
        if (added.Count > 0 && Expressions.IsLooserThanOr(first))
        {
            return new[] { InParentheses(first, added) };
        }

        var operands = Join.Operands(first).ToList();
        var all = operands.Concat(added).All(operand => known.AreIn((ExpressionSyntax)operand)) ? order.Insert(operands, added) : operands.Concat(added).ToList();
        return Insert(operands, all, "||", SeparatorOf(first), static (condition, _) => Condition(condition), order);
    }

    /// <summary>The changes that put what is added before, between and behind the operands.</summary>
    /// <param name="all">The operands with what is added among them.</param>
    /// <param name="keyword">The operator.</param>
    /// <param name="separator">The operator with a line break before or behind it; null where the operands are on one line.</param>
    /// <param name="textOf">The text of an operand behind another one.</param>
    private static IEnumerable<CodeChange> Insert(
        IReadOnlyList<SyntaxNode> operands,
        IReadOnlyList<SyntaxNode> all,
        string keyword,
        string? separator,
        Func<SyntaxNode, SyntaxNode?, string> textOf,
        MeaningOrder order)
    {
        for (var start = 0; start < all.Count; start++)
        {
            if (operands.Contains(all[start]))
            {
                continue;
            }

            var text = new StringBuilder();
            var breaks = new List<(int, int)>();
            var end = start;
            for (; end < all.Count && !operands.Contains(all[end]); end++)
            {
                // Before the first operand, the operator stands behind what is added.
                var (left, right) = start == 0 ? (end, end + 1) : (end - 1, end);
                var @operator = separator ?? $" {keyword} ";
                var added = textOf(all[end], end == 0 ? null : all[end - 1]);
                text.Append(start == 0 ? added : "");
                if (separator is null)
                {
                    breaks.Add((text.Length + 1, order.AreSiblings(all[left], all[right]) ? BreakableOperator.WithinMeaning : BreakableOperator.BetweenMeanings));
                }

                text.Append(@operator).Append(start == 0 ? "" : added);
            }

            var anchor = start == 0 ? operands[0] : all[start - 1];
            yield return CodeChange.Write(anchor, new TextChange(new TextSpan(start == 0 ? anchor.SpanStart : anchor.Span.End, 0), text.ToString()), breaks)
                .With(BreakableOperator.Around(anchor, other => order.AreSiblings(anchor, other)));
            start = end - 1;
        }
    }

    /// <summary>The condition in parentheses, with the others behind it.</summary>
    private static CodeChange InParentheses(ExpressionSyntax first, IReadOnlyList<SyntaxNode> others)
    {
        var text = new StringBuilder($"({first})");
        var breaks = new List<(int, int)>();
        foreach (var other in others)
        {
            breaks.Add((text.Length + 1, BreakableOperator.WithinMeaning));
            text.Append(" || ").Append(Condition(other));
        }

        return CodeChange.Write(first, new TextChange(first.Span, text.ToString()), breaks).With(BreakableOperator.Outside(first));
    }

    private static string Condition(SyntaxNode condition) => Expressions.IsLooserThanOr((ExpressionSyntax)condition) ? $"({condition})" : condition.ToString();

    /// <summary>The patterns between <c>or</c>, also in parentheses, which need none there.</summary>
    private static IEnumerable<SyntaxNode> Operands(SyntaxNode pattern) => Join.Operands(pattern).SelectMany(static operand =>
        operand is ParenthesizedPatternSyntax { Pattern: BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or } ? Operands(or) : new[] { operand });

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
