using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>An operator before which a line may be broken.</summary>
internal readonly struct BreakableOperator
{
    /// <summary>Between meanings: broken in any line that is too long.</summary>
    public const int BetweenMeanings = 0;

    /// <summary>Within a meaning: broken only where nothing else helps.</summary>
    public const int WithinMeaning = int.MaxValue;

    private BreakableOperator(SyntaxToken token, int rank)
    {
        Token = token;
        Rank = rank;
    }

    public SyntaxToken Token { get; }

    /// <summary>What is broken first: the meanings, then from the outermost operator inwards, and the codes of one meaning at last.</summary>
    public int Rank { get; }

    public static bool IsJoin(SyntaxToken token) => token.Kind()
        is SyntaxKind.OrKeyword or SyntaxKind.AndKeyword or SyntaxKind.BarBarToken or SyntaxKind.AmpersandAmpersandToken;

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

    /// <summary>The operators of which the node is an operand, or a part of one: <c>and</c> and <c>&amp;&amp;</c> from the outermost inwards.</summary>
    private static IEnumerable<BreakableOperator> Outside(SyntaxNode node)
    {
        var outer = new Stack<SyntaxToken>();
        for (var around = node.Parent; around is PatternSyntax or ExpressionSyntax and not (AnonymousFunctionExpressionSyntax or InvocationExpressionSyntax); around = around.Parent)
        {
            if (Join(around) is { } join && join.Operator.Kind() is SyntaxKind.AndKeyword or SyntaxKind.AmpersandAmpersandToken)
            {
                outer.Push(join.Operator);
            }
        }

        for (var rank = BetweenMeanings + 1; outer.Count > 0; rank++)
        {
            yield return new(outer.Pop(), rank);
        }
    }

    /// <summary>The join whose operator the token is; an <c>and</c> stays with what it restricts.</summary>
    private static (SyntaxNode Left, SyntaxToken Operator, SyntaxNode Right)? JoinAt(SyntaxToken token) =>
        token.IsKind(SyntaxKind.AndKeyword) || token.Parent is null ? null : Join(token.Parent);

    private static (SyntaxNode Left, SyntaxToken Operator, SyntaxNode Right)? Join(SyntaxNode node) => node switch
    {
        BinaryPatternSyntax pattern => (pattern.Left, pattern.OperatorToken, pattern.Right),
        BinaryExpressionSyntax expression when IsJoin(expression.OperatorToken) => (expression.Left, expression.OperatorToken, expression.Right),
        _ => null,
    };

    private static SyntaxNode LastOf(SyntaxNode operand)
    {
        while (Join(operand) is { } join)
        {
            operand = join.Right;
        }

        return operand;
    }

    private static SyntaxNode FirstOf(SyntaxNode operand)
    {
        while (Join(operand) is { } join)
        {
            operand = join.Left;
        }

        return operand;
    }
}
