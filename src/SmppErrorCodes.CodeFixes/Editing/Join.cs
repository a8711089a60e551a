using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Two patterns with <c>or</c> or <c>and</c> between them, or two conditions with <c>||</c> or <c>&amp;&amp;</c>.</summary>
internal readonly struct Join
{
    private Join(SyntaxNode left, SyntaxToken @operator, SyntaxNode right)
    {
        Left = left;
        Operator = @operator;
        Right = right;
    }

    public SyntaxNode Left { get; }

    public SyntaxToken Operator { get; }

    public SyntaxNode Right { get; }

    public bool IsOr => Operator.Kind() is SyntaxKind.OrKeyword or SyntaxKind.BarBarToken;

    /// <summary>Whether there is nothing but white space around the operator.</summary>
    public bool IsPlain => Space.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    public bool HasLineBreak => Space.Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>The operator with what stands around it.</summary>
    public string Separator => Left.GetTrailingTrivia().ToFullString() + Operator.ToFullString() + Right.GetLeadingTrivia().ToFullString();

    private IEnumerable<SyntaxTrivia> Space => Left.GetTrailingTrivia()
        .Concat(Operator.LeadingTrivia)
        .Concat(Operator.TrailingTrivia)
        .Concat(Right.GetLeadingTrivia());

    /// <summary>The node as a join; null if it is not one.</summary>
    public static Join? Of(SyntaxNode? node) => node switch
    {
        BinaryPatternSyntax pattern => new(pattern.Left, pattern.OperatorToken, pattern.Right),
        BinaryExpressionSyntax expression when IsOperator(expression.OperatorToken) => new(expression.Left, expression.OperatorToken, expression.Right),
        _ => null,
    };

    /// <summary>The parts between <c>or</c> or <c>||</c>, if there is nothing but white space around these.</summary>
    public static IEnumerable<SyntaxNode> Operands(SyntaxNode node) =>
        Of(node) is { IsOr: true, IsPlain: true } join ? Operands(join.Left).Append(join.Right) : new[] { node };

    public static bool IsOperator(SyntaxToken token) => token.Kind()
        is SyntaxKind.OrKeyword or SyntaxKind.AndKeyword or SyntaxKind.BarBarToken or SyntaxKind.AmpersandAmpersandToken;
}
