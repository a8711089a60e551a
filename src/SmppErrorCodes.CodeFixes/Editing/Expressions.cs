using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Builds comparisons and joined tests with one space between their tokens, and with parentheses where they are needed.</summary>
internal static class Expressions
{
    private static readonly SyntaxTriviaList Space = SyntaxFactory.TriviaList(SyntaxFactory.Space);

    /// <param name="kind">Such as <see cref="SyntaxKind.EqualsExpression"/>.</param>
    public static BinaryExpressionSyntax Join(SyntaxKind kind, ExpressionSyntax left, ExpressionSyntax right) =>
        Join(kind, left, Operator(kind), right);

    /// <param name="operator">The operator with what stands around it.</param>
    public static BinaryExpressionSyntax Join(SyntaxKind kind, ExpressionSyntax left, SyntaxToken @operator, ExpressionSyntax right) =>
        SyntaxFactory.BinaryExpression(kind, left.WithoutTrivia(), @operator, right.WithoutTrivia());

    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

    /// <summary>The expression or the pattern with all parentheses around it.</summary>
    public static SyntaxNode OutermostOf(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax)
        {
            node = node.Parent;
        }

        return node;
    }

    public static ExpressionSyntax InParentheses(ExpressionSyntax expression) => SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia());

    /// <summary><c>throw new Exception(first, second)</c></summary>
    public static ThrowExpressionSyntax ThrowNew(TypeSyntax exception, IEnumerable<ExpressionSyntax> arguments)
    {
        var values = arguments.Select(SyntaxFactory.Argument).ToList();
        var commas = Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), values.Count == 0 ? 0 : values.Count - 1);
        return SyntaxFactory.ThrowExpression(
            SyntaxFactory.Token(SyntaxKind.ThrowKeyword).WithTrailingTrivia(Space),
            SyntaxFactory.ObjectCreationExpression(
                SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(Space),
                exception,
                SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(values, commas)),
                initializer: null));
    }

    /// <summary>
    /// A comparison or an <c>is</c>, in parentheses where the place of the test needs them: before a <c>?</c>, only a pattern that ends in a
    /// name does.
    /// </summary>
    public static ExpressionSyntax InPlaceOf(SyntaxNode test, ExpressionSyntax comparison) =>
        NeedsParentheses(test) && !(test.Parent is ConditionalExpressionSyntax && (comparison is BinaryExpressionSyntax || comparison.GetLastToken().IsKind(SyntaxKind.CloseParenToken)))
            ? InParentheses(comparison)
            : comparison;

    /// <summary>Whether a comparison or an <c>is</c> in place of the test is in parentheses.</summary>
    public static bool NeedsParentheses(SyntaxNode test) =>
        test.Parent is BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression) }
            or ConditionalExpressionSyntax
        || BindsTighter(test.Parent);

    /// <summary>Joined comparisons, in parentheses where the place of the test needs them.</summary>
    public static ExpressionSyntax JoinedInPlaceOf(SyntaxNode test, BinaryExpressionSyntax joined) =>
        BindsTighter(test.Parent) || (test.Parent is BinaryExpressionSyntax parent && !parent.IsKind(joined.Kind()))
            ? InParentheses(joined)
            : joined;

    private static bool BindsTighter(SyntaxNode? parent) => parent
        is PrefixUnaryExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or MemberAccessExpressionSyntax
        or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax;

    /// <summary>What needs parentheses beside <c>||</c>, and <c>&amp;&amp;</c>, which is easier to read in them.</summary>
    public static bool IsLooserThanOr(ExpressionSyntax condition) => condition
        is ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression };

    /// <summary>The operator of an expression of the kind, with a space on both sides.</summary>
    public static SyntaxToken Operator(SyntaxKind kind) => SyntaxFactory.Token(Space, OperatorKind(kind), Space);

    private static SyntaxKind OperatorKind(SyntaxKind kind) => kind switch
    {
        SyntaxKind.EqualsExpression => SyntaxKind.EqualsEqualsToken,
        SyntaxKind.NotEqualsExpression => SyntaxKind.ExclamationEqualsToken,
        SyntaxKind.LogicalAndExpression => SyntaxKind.AmpersandAmpersandToken,
        _ => SyntaxKind.BarBarToken,
    };
}
