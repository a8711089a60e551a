using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What is left of a program without one of its parts, so that the smallest one that fails is found.</summary>
internal static class SmallerPrograms
{
    public static IEnumerable<string> Of(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, GeneratedCompilation.ParseOptions).GetRoot();
        return root.DescendantNodes().Where(static node => !EndsLoop(node)).SelectMany(node => Replacements(node).Select(replacement => With(root, node, replacement)));
    }

    /// <summary>Whether a loop could go on for ever without the node.</summary>
    private static bool EndsLoop(SyntaxNode node) =>
        node is BreakStatementSyntax
        || node.Parent is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or LabeledStatementSyntax or IfStatementSyntax { Statement: GotoStatementSyntax };

    private static string With(SyntaxNode root, SyntaxNode node, SyntaxNode? replacement)
    {
        var text = root.ToFullString();
        return text.Remove(node.FullSpan.Start, node.FullSpan.Length).Insert(node.FullSpan.Start, replacement?.ToFullString() ?? "");
    }

    /// <summary>What may stand in the place of the node: nothing, or a part of it.</summary>
    private static IEnumerable<SyntaxNode?> Replacements(SyntaxNode node) => node switch
    {
        SwitchSectionSyntax or ElseClauseSyntax => Parts(node).Prepend(null),
        StatementSyntax { Parent: SwitchSectionSyntax or BlockSyntax { Parent: not MethodDeclarationSyntax } } => Parts(node).Prepend(null),
        StatementSyntax { Parent: BlockSyntax block } => block.Statements.Count > 1 ? Parts(node).Prepend(null) : Parts(node),
        StatementSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax or BinaryPatternSyntax => Parts(node),
        ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax or PrefixUnaryExpressionSyntax or UnaryPatternSyntax => Parts(node),
        SwitchExpressionSyntax or InvocationExpressionSyntax => node.DescendantNodes()
            .Where(static child => child.Parent is SwitchExpressionArmSyntax { Expression: var expression } && expression == child)
            .Append(SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(1))),
        _ => [],
    };

    /// <summary>What is inside of the node and of its kind, so that it can stand in its place.</summary>
    private static IEnumerable<SyntaxNode> Parts(SyntaxNode node) => node
        .DescendantNodes(child => child == node || child is ElseClauseSyntax or SwitchSectionSyntax or BlockSyntax)
        .Where(child => (node, child) is (StatementSyntax, StatementSyntax) or (ExpressionSyntax, ExpressionSyntax) or (PatternSyntax, PatternSyntax));
}
