using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The places in source that bind something to a catalog: <c>[ErrorCode(typeof(AcmeErrorCode))]</c>.</summary>
internal sealed class CatalogBindings
{
    private readonly ConcurrentBag<(ITypeSymbol Type, Location Location)> _bindings = new();

    /// <summary>The types with the first place, in the order of the source, that binds something to each. They need not be able to be catalogs.</summary>
    public IEnumerable<(ITypeSymbol Type, Location Location)> First =>
        _bindings
            .OrderBy(static binding => binding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static binding => binding.Location.SourceSpan.Start)
            .GroupBy(static binding => binding.Type, SymbolEqualityComparer.Default)
            .Select(static group => group.First());

    public void Add(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute is { ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is TypeOfExpressionSyntax { Type: var catalog }
            && CanBeErrorCode(attribute.Name, context.SemanticModel)
            && InjectedTypes.IsErrorCodeAttribute(context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol)
            && context.SemanticModel.GetTypeInfo(catalog, context.CancellationToken).Type is { TypeKind: not (TypeKind.Error or TypeKind.TypeParameter) } type)
        {
            _bindings.Add((type, catalog.GetLocation()));
        }
    }

    /// <summary>Whether the name is that of the attribute, or an alias. Only then is its type worth a look.</summary>
    private static bool CanBeErrorCode(NameSyntax name, SemanticModel model) => name switch
    {
        QualifiedNameSyntax qualified => CanBeErrorCode(qualified.Right, model),
        AliasQualifiedNameSyntax aliased => CanBeErrorCode(aliased.Name, model),
        IdentifierNameSyntax { Identifier.ValueText: InjectedTypes.ErrorCodeName or InjectedTypes.ErrorCodeName + nameof(Attribute) } => true,
        IdentifierNameSyntax identifier => model.GetAliasInfo(identifier) is not null,
        _ => false,
    };
}
