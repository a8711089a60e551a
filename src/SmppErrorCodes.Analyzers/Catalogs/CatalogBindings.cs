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
    private readonly ConcurrentBag<(ITypeSymbol Type, Location Location)> _withoutMembers = new();

    /// <summary>What is named as a catalog and cannot be one, such as an array's type.</summary>
    public IEnumerable<(ITypeSymbol Type, Location Location)> WithoutMembers => _withoutMembers;

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
        if (attribute is { ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is TypeOfExpressionSyntax { Type: var catalog }
            && InjectedTypes.IsErrorCodeAttribute(context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol)
            && context.SemanticModel.GetTypeInfo(catalog, context.CancellationToken).Type is { TypeKind: not (TypeKind.Error or TypeKind.TypeParameter) } type)
        {
            if (type is INamedTypeSymbol named)
            {
                _bindings.Add((named, catalog.GetLocation()));
            }
            else
            {
                _withoutMembers.Add((type, catalog.GetLocation()));
            }
        }
    }
}
