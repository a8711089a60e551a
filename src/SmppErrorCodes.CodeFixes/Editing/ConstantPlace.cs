using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Places where a constant cannot stand by its name alone.</summary>
internal static class ConstantPlace
{
    /// <summary>Whether the parser takes a name in place of the node for a type: <c>Busy or -1</c> for a declared variable, <c>(Busy) when</c> for a cast.</summary>
    public static bool LooksLikeType(SyntaxNode node)
    {
        var outermost = node;
        while (outermost.Parent is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax or ConstantPatternSyntax)
        {
            outermost = outermost.Parent;
        }

        var next = outermost.GetLastToken().GetNextToken();
        return next.Kind() switch
        {
            SyntaxKind.WhenKeyword => outermost.GetFirstToken().IsKind(SyntaxKind.OpenParenToken),
            SyntaxKind.OrKeyword or SyntaxKind.AndKeyword => next.GetNextToken().Kind() is SyntaxKind.MinusToken or SyntaxKind.PlusToken,
            _ => false,
        };
    }

    /// <summary>A cast, which the parser never takes for a type.</summary>
    /// <param name="type">A type that has a keyword, as constants of numbers and texts have.</param>
    public static ExpressionSyntax CastTo(ITypeSymbol type, ExpressionSyntax code) => code is CastExpressionSyntax
        ? code
        : SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type.ToDisplayString()), code);
}
