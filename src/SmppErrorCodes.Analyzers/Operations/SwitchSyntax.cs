using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Operations;

internal static class SwitchSyntax
{
    /// <summary>The <c>switch</c> of a statement or an expression.</summary>
    public static SyntaxToken KeywordOf(SyntaxNode @switch) => @switch switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword,
        SwitchExpressionSyntax expression => expression.SwitchKeyword,
        _ => @switch.GetFirstToken(),
    };

    /// <summary>The expression that the <c>switch</c> is on.</summary>
    public static SyntaxNode? ValueOf(SyntaxNode @switch) => @switch switch
    {
        SwitchStatementSyntax statement => statement.Expression,
        SwitchExpressionSyntax expression => expression.GoverningExpression,
        _ => null,
    };
}
