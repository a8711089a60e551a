using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>What reading a property does beside giving its value.</summary>
internal static class Getter
{
    /// <summary>Methods that only make a value of another one, by the names that everyone uses for them.</summary>
    private static readonly ImmutableHashSet<string> Conversions = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Parse", "TryParse", "ToString", "ToInt16", "ToInt32", "ToInt64", "ToByte", "ToUInt16", "ToUInt32", "Format", "nameof",
        "Substring", "Trim", "TrimStart", "TrimEnd", "Split", "Replace", "AsSpan", "Slice", "IndexOf", "StartsWith", "EndsWith", "Contains",
        "Equals", "CompareTo", "IsNullOrEmpty", "IsNullOrWhiteSpace", "GetValueOrDefault", "TryGetValue", "ContainsKey", "First", "FirstOrDefault", "Last", "LastOrDefault");

    /// <summary>
    /// Whether the getter may do something that matters: it writes to something, or calls what may. One that cannot be seen, in another
    /// assembly or behind an interface, is taken for one that only reads, as everyone takes it.
    /// </summary>
    public static bool HasEffects(IPropertySymbol property)
    {
        foreach (var declaration in property.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax() is BasePropertyDeclarationSyntax syntax && BodyOf(syntax) is { } body && body.DescendantNodes(IsRun).Any(HasEffect))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? BodyOf(BasePropertyDeclarationSyntax property) => property switch
    {
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body,
        IndexerDeclarationSyntax { ExpressionBody: { } body } => body,
        _ => property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)),
    };

    private static bool IsRun(SyntaxNode node) => node is not AnonymousFunctionExpressionSyntax;

    /// <summary>A value that is made when it is first read is the same from then on.</summary>
    private static bool HasEffect(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => false,
        AssignmentExpressionSyntax or AwaitExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        InvocationExpressionSyntax { Expression: var called } => !Conversions.Contains(NameOf(called)),
        _ => false,
    };

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        MemberBindingExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
