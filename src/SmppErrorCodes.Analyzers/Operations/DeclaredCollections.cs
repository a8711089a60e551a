using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The collections that are written out where a type declares its fields and properties.</summary>
internal static class DeclaredCollections
{
    /// <param name="isWanted">Whether a field or a property of the type is looked at.</param>
    public static IEnumerable<WrittenCollection> In(INamedTypeSymbol type, Compilation compilation, Func<ITypeSymbol, bool> isWanted, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers())
        {
            if (TypeOf(member) is not { } memberType || !isWanted(memberType))
            {
                continue;
            }

            foreach (var declaration in member.DeclaringSyntaxReferences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (InitializerOf(declaration.GetSyntax(cancellationToken)) is { } initializer
                    && FileBodies.Read(compilation.GetSemanticModel(initializer.SyntaxTree), initializer, cancellationToken) is var (owner, operation)
                    && ReadFirst(operation, owner) is { } collection)
                {
                    yield return collection;
                }
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static SyntaxNode? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax property => (SyntaxNode?)property.Initializer ?? property.ExpressionBody,
        _ => null,
    };

    private static WrittenCollection? ReadFirst(IOperation body, ISymbol owner)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (WrittenCollection.TryRead(operation, owner) is { } collection)
            {
                return collection;
            }
        }

        return null;
    }
}
