using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The places in source that bind something to a catalog: <c>[ErrorCode(typeof(AcmeErrorCode))]</c>.</summary>
internal sealed class CatalogBindings
{
    private readonly ConcurrentBag<(INamedTypeSymbol Type, Location Location)> _bindings = new();

    /// <summary>The catalogs with the first place, in the order of the source, that binds something to each.</summary>
    public IEnumerable<(INamedTypeSymbol Type, Location Location)> First =>
        _bindings
            .GroupBy(static binding => binding.Type, SymbolEqualityComparer.Default)
            .Select(static group => group
                .OrderBy(static binding => binding.Location.SourceTree!.FilePath, System.StringComparer.Ordinal)
                .ThenBy(static binding => binding.Location.SourceSpan.Start)
                .First());

    public void Add(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute is { Name: var name, ArgumentList.Arguments: { Count: 1 } arguments }
            && IsErrorCode(name)
            && arguments[0].Expression is TypeOfExpressionSyntax { Type: var catalog }
            && InjectedTypes.IsErrorCodeAttribute(context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol)
            && context.SemanticModel.GetTypeInfo(catalog, context.CancellationToken).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
        {
            _bindings.Add((type, catalog.GetLocation()));
        }
    }

    private static bool IsErrorCode(NameSyntax name) => name switch
    {
        QualifiedNameSyntax { Right: var right } => IsErrorCode(right),
        AliasQualifiedNameSyntax { Name: var aliased } => IsErrorCode(aliased),
        IdentifierNameSyntax { Identifier.ValueText: "ErrorCode" or "ErrorCodeAttribute" } => true,
        _ => false,
    };
}
