using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Code that other symbols of the preprocessor switch on or off: what it has in another build, no one sees here.</summary>
internal static class ConditionalCode
{
    /// <summary>Whether a part of the sections or arms of a <c>switch</c> depends on symbols.</summary>
    public static bool IsIn(SyntaxNode @switch) => @switch switch
    {
        SwitchStatementSyntax statement => IsBetween(statement, statement.OpenBraceToken, statement.CloseBraceToken),
        SwitchExpressionSyntax expression => IsBetween(expression, expression.OpenBraceToken, expression.CloseBraceToken),
        _ => false,
    };

    /// <summary>Whether an element of an initializer or a collection expression depends on symbols, or an argument of a list.</summary>
    public static bool IsInElements(SyntaxNode list) => IsBetween(list, list.GetFirstToken(), list.GetLastToken());

    /// <summary>Whether a directive such as <c>#if</c> or <c>#endif</c> stands in a part of the node.</summary>
    public static bool IsIn(SyntaxNode node, TextSpan span) =>
        node.ContainsDirectives && node.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && IsConditional(trivia));

    /// <summary>Whether the directive switches code on or off, or ends such code.</summary>
    public static bool IsConditional(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.IfDirectiveTrivia
        or SyntaxKind.ElifDirectiveTrivia
        or SyntaxKind.ElseDirectiveTrivia
        or SyntaxKind.EndIfDirectiveTrivia;

    private static bool IsBetween(SyntaxNode node, SyntaxToken open, SyntaxToken close) => IsIn(node, TextSpan.FromBounds(open.Span.End, close.SpanStart));
}
