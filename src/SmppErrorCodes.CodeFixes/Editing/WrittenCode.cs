using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The code that a label, a pattern or a comparison names.</summary>
internal static class WrittenCode
{
    /// <summary>The code, or the first of several; null where there is none.</summary>
    public static long? Of(SyntaxNode node, SemanticModel model) => node switch
    {
        CaseSwitchLabelSyntax label => Of(label.Value, model),
        CasePatternSwitchLabelSyntax { WhenClause: null } label => Of(label.Pattern, model),
        ParenthesizedPatternSyntax inParentheses => Of(inParentheses.Pattern, model),
        UnaryPatternSyntax not => Of(not.Pattern, model),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => Of(or.Left, model),
        ConstantPatternSyntax constant => Of(constant.Expression, model),
        IsPatternExpressionSyntax test => Of(test.Pattern, model),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            Of(comparison.Left, model) ?? Of(comparison.Right, model),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test => Of(test.Right, model),
        ExpressionSyntax expression => CodeValue.Of(model.GetConstantValue(expression).Value),
        _ => null,
    };
}
