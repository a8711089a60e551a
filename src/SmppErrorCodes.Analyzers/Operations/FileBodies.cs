using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The bodies and initializers of a file.</summary>
internal static class FileBodies
{
    /// <summary>The operation of each, with the member that it is of, in the order of the source.</summary>
    public static IEnumerable<(ISymbol Member, IOperation Operation)> In(SemanticModel model, CancellationToken cancellationToken) => In(model, static _ => true, cancellationToken);

    /// <summary>The same of those that are wanted.</summary>
    public static IEnumerable<(ISymbol Member, IOperation Operation)> In(SemanticModel model, Func<SyntaxNode, bool> isWanted, CancellationToken cancellationToken)
    {
        foreach (var node in NodesIn(model.SyntaxTree, cancellationToken))
        {
            if (isWanted(node) && Read(model, node, cancellationToken) is { } body)
            {
                yield return body;
            }
        }
    }

    /// <summary>The declaration, the accessor, the initializer or the expression that each of them is.</summary>
    public static IEnumerable<SyntaxNode> NodesIn(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).DescendantNodesAndSelf(static node => !IsBody(node) || node is CompilationUnitSyntax).Where(IsBody);

    /// <summary>The operation of one of them, with the member that it is of; null where the compiler has none.</summary>
    public static (ISymbol Member, IOperation Operation)? Read(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken) =>
        model.GetOperation(node, cancellationToken) is { } operation && model.GetEnclosingSymbol(InnerPosition(node), cancellationToken) is { } member
            ? (member, operation)
            : null;

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax => true,
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => true,
        CompilationUnitSyntax file => file.Members.Any(SyntaxKind.GlobalStatement),
        _ => false,
    };

    /// <summary>A position inside of what the member does.</summary>
    private static int InnerPosition(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => body.OpenBraceToken.Span.End,
        BaseMethodDeclarationSyntax { ExpressionBody: { } body } => body.Expression.SpanStart,
        AccessorDeclarationSyntax { Body: { } body } => body.OpenBraceToken.Span.End,
        AccessorDeclarationSyntax { ExpressionBody: { } body } => body.Expression.SpanStart,
        ArrowExpressionClauseSyntax body => body.Expression.SpanStart,
        EqualsValueClauseSyntax initializer => initializer.Value.SpanStart,
        CompilationUnitSyntax file => file.Members[file.Members.IndexOf(SyntaxKind.GlobalStatement)].SpanStart,
        _ => node.SpanStart,
    };
}
