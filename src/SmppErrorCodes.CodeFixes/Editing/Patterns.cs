using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Builds patterns with one space between their tokens.</summary>
internal static class Patterns
{
    public static PatternSyntax Of(ExpressionSyntax code) => SyntaxFactory.ConstantPattern(code.WithoutTrivia());

    /// <summary><c>var other</c></summary>
    public static PatternSyntax Var(string name) => SyntaxFactory.VarPattern(
        SyntaxFactory.Token(SyntaxKind.VarKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(name)));

    /// <summary><c>1 or 7 or 15</c>; a single code is a pattern by itself.</summary>
    public static PatternSyntax AnyOf(IEnumerable<ExpressionSyntax> codes) => codes.Select(Of).Aggregate(Or);

    /// <summary>The pattern with the codes behind it: <c>1 or 7</c>.</summary>
    public static PatternSyntax OrAnyOf(this PatternSyntax pattern, IEnumerable<ExpressionSyntax> codes) =>
        codes.Select(Of).Aggregate(pattern, static (left, right) => Join(SyntaxKind.OrPattern, left, SyntaxKind.OrKeyword, right, isAdded: true));

    /// <summary>The pattern with the codes ruled out behind it: <c>not 0 and not 6</c>.</summary>
    public static PatternSyntax AndNoneOf(this PatternSyntax pattern, IEnumerable<ExpressionSyntax> codes) =>
        codes.Select(static code => Not(Of(code))).Aggregate(pattern, static (left, right) => Join(SyntaxKind.AndPattern, left, SyntaxKind.AndKeyword, right, isAdded: true));

    public static PatternSyntax Or(PatternSyntax left, PatternSyntax right) => Join(SyntaxKind.OrPattern, left, SyntaxKind.OrKeyword, right);

    public static PatternSyntax And(PatternSyntax left, PatternSyntax right) => Join(SyntaxKind.AndPattern, left, SyntaxKind.AndKeyword, right);

    public static PatternSyntax Not(PatternSyntax pattern) =>
        SyntaxFactory.UnaryPattern(SyntaxFactory.Token(SyntaxKind.NotKeyword).WithTrailingTrivia(SyntaxFactory.Space), pattern);

    /// <summary>The pattern, in parentheses if <c>and</c> or <c>not</c> around the other one would take only a part of it.</summary>
    public static PatternSyntax InPlaceOf(this PatternSyntax pattern, PatternSyntax replaced) =>
        pattern.IsKind(SyntaxKind.OrPattern) && replaced.Parent is BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } or UnaryPatternSyntax
            ? pattern.WithoutTrivia().InParentheses().WithTriviaFrom(pattern)
            : pattern;

    public static PatternSyntax InParentheses(this PatternSyntax pattern) => SyntaxFactory.ParenthesizedPattern(pattern);

    public static PatternSyntax WithoutParentheses(PatternSyntax pattern)
    {
        while (pattern is ParenthesizedPatternSyntax parenthesized)
        {
            pattern = parenthesized.Pattern;
        }

        return pattern;
    }

    /// <summary><c>code is 1 or 7</c></summary>
    public static IsPatternExpressionSyntax Is(ExpressionSyntax operand, PatternSyntax pattern) => SyntaxFactory.IsPatternExpression(
        operand.WithoutTrivia(),
        SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.IsKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
        pattern);

    private static PatternSyntax Join(SyntaxKind kind, PatternSyntax left, SyntaxKind keyword, PatternSyntax right, bool isAdded = false)
    {
        var @operator = SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), keyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return SyntaxFactory.BinaryPattern(kind, left, isAdded ? AddedOperators.Mark(@operator) : @operator, right);
    }
}
