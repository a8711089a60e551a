using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>An operator, or the first token of a label or of an item, before which a line may be broken.</summary>
internal readonly struct BreakableOperator
{
    /// <summary>Between meanings: broken in any line that is too long.</summary>
    public const int BetweenMeanings = 0;

    /// <summary>Within a meaning: broken only where nothing else helps.</summary>
    public const int WithinMeaning = int.MaxValue - 1;

    /// <summary>Around the whole of an expression: broken only where none of its operators helps.</summary>
    private const int AroundExpression = int.MaxValue;

    private BreakableOperator(SyntaxToken token, int rank, SyntaxNode? owner = null)
    {
        Token = token;
        Rank = rank;
        Owner = owner;
    }

    public SyntaxToken Token { get; }

    /// <summary>What is broken first: the meanings, then from the outermost operator inwards, and the codes of one meaning at last.</summary>
    public int Rank { get; }

    /// <summary>Whether it follows a test that may have several lines: a last one such as <c>or 7 &amp;&amp; isLast</c> or <c>or 7 ? 1 : 2</c> would hide where the test ends.</summary>
    public bool EndsTest => Token.IsKind(SyntaxKind.AmpersandAmpersandToken) || (Token.IsKind(SyntaxKind.QuestionToken) && Owner is not null);

    /// <summary>The node whose other operators are broken together with this one; null where it stands alone.</summary>
    public SyntaxNode? Owner { get; }

    /// <summary>The operators around a code, a pattern or a test.</summary>
    /// <param name="isSibling">Whether an operand of the operators has a code of the same meaning.</param>
    public static IEnumerable<BreakableOperator> Around(SyntaxNode node, Func<SyntaxNode, bool> isSibling)
    {
        for (var first = node; JoinAt(first.GetFirstToken().GetPreviousToken()) is { } join; first = LastOf(join.Left))
        {
            var isBetween = !isSibling(LastOf(join.Left));
            yield return new(join.Operator, isBetween ? BetweenMeanings : WithinMeaning);
            if (isBetween)
            {
                break;
            }
        }

        for (var last = node; JoinAt(last.GetLastToken().GetNextToken()) is { } join; last = FirstOf(join.Right))
        {
            var isBetween = !isSibling(FirstOf(join.Right));
            yield return new(join.Operator, isBetween ? BetweenMeanings : WithinMeaning);
            if (isBetween)
            {
                break;
            }
        }

        foreach (var outer in Outside(node))
        {
            yield return outer;
        }
    }

    /// <summary>The first tokens of the labels of a section, but for the first one.</summary>
    public static IEnumerable<BreakableOperator> BeforeLabels(SwitchSectionSyntax section) =>
        section.Labels.Skip(1).Select(static label => new BreakableOperator(label.Keyword, BetweenMeanings));

    /// <summary>The first tokens of the items of a list, but for the first one.</summary>
    /// <param name="areSiblings">Whether two items are codes of the same meaning.</param>
    public static IEnumerable<BreakableOperator> BeforeItems(SyntaxNode list, Func<SyntaxNode, SyntaxNode, bool> areSiblings)
    {
        var items = list.ChildNodes().ToList();
        return items.Skip(1).Select((item, i) => new BreakableOperator(item.GetFirstToken(), areSiblings(items[i], item) ? WithinMeaning : BetweenMeanings));
    }

    /// <summary>The operators of a <c>?:</c>, which are broken together.</summary>
    public static IEnumerable<BreakableOperator> Of(ConditionalExpressionSyntax conditional)
    {
        yield return new(conditional.QuestionToken, BetweenMeanings + 1, conditional);
        yield return new(conditional.ColonToken, BetweenMeanings + 1, conditional);
    }

    /// <summary>
    /// The operators outside of a pattern or a test, from the outermost inwards: <c>=></c>, <c>?</c> with its <c>:</c>, <c>&amp;&amp;</c> and <c>and</c>.
    /// At last what stands behind the <c>=></c> of a member, and the <c>when</c> of a <c>catch</c>.
    /// </summary>
    public static IEnumerable<BreakableOperator> Outside(SyntaxNode node)
    {
        var outer = new Stack<(SyntaxToken[] Operators, SyntaxNode? Owner)>();
        var (inner, around) = (node, node.Parent);
        for (; IsPartOfTest(around, inner); inner = around!, around = around!.Parent)
        {
            switch (around)
            {
                case SwitchExpressionArmSyntax arm:
                    outer.Push((new[] { arm.EqualsGreaterThanToken }, null));
                    break;

                case CasePatternSwitchLabelSyntax { WhenClause: { } guard }:
                    outer.Push((new[] { guard.WhenKeyword }, null));
                    break;

                case ConditionalExpressionSyntax conditional when IsChain(conditional, conditional.WhenFalse):
                    outer.Push((new[] { conditional.ColonToken }, conditional.AncestorsAndSelf().TakeWhile(static link => link is ConditionalExpressionSyntax).Last()));
                    break;
                case ConditionalExpressionSyntax conditional:
                    outer.Push((new[] { conditional.QuestionToken, conditional.ColonToken }, conditional));
                    break;
                case var _ when Join.Of(around) is { IsOr: false } join:
                    outer.Push((new[] { join.Operator }, null));
                    break;
            }
        }

        if (around is ArrowExpressionClauseSyntax)
        {
            yield return new(inner.GetFirstToken(), AroundExpression);
        }
        else if (around is CatchFilterClauseSyntax filter)
        {
            yield return new(filter.WhenKeyword, AroundExpression);
        }

        for (var rank = BetweenMeanings + 1; outer.Count > 0; rank++)
        {
            var (operators, owner) = outer.Pop();
            foreach (var @operator in operators)
            {
                yield return new(@operator, rank, owner);
            }
        }
    }

    /// <summary>Whether a <c>?:</c> stands in another one. There, each result stays behind its condition.</summary>
    public static bool IsChain(ConditionalExpressionSyntax conditional, ExpressionSyntax whenFalse) =>
        whenFalse is ConditionalExpressionSyntax || conditional.Parent is ConditionalExpressionSyntax;

    private static bool IsPartOfTest(SyntaxNode? around, SyntaxNode inner) => around switch
    {
        PatternSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax or ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax => true,
        SubpatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax => true,
        ConditionalExpressionSyntax conditional => conditional.Condition == inner || conditional.WhenFalse == inner,
        CasePatternSwitchLabelSyntax label => label.Pattern == inner,
        SwitchExpressionArmSyntax arm => arm.Pattern == inner && arm.Expression.ToString().IndexOf('\n') < 0,
        _ => false,
    };

    /// <summary>The join whose operator the token is; an <c>and</c> stays with what it restricts.</summary>
    private static Join? JoinAt(SyntaxToken token) => token.IsKind(SyntaxKind.AndKeyword) ? null : Join.Of(token.Parent);

    private static SyntaxNode LastOf(SyntaxNode operand)
    {
        while (Join.Of(operand) is { } join)
        {
            operand = join.Right;
        }

        return operand;
    }

    private static SyntaxNode FirstOf(SyntaxNode operand)
    {
        while (Join.Of(operand) is { } join)
        {
            operand = join.Left;
        }

        return operand;
    }
}
