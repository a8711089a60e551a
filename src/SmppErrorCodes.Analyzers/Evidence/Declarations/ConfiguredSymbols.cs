using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>The members that an option declares to hold codes, as one compilation sees them.</summary>
internal sealed class ConfiguredSymbols
{
    private readonly Dictionary<ISymbol, INamedTypeSymbol?> _catalogTypes = new(SymbolEqualityComparer.Default);
    private readonly List<SymbolOption> _notFound = new();
    private readonly List<SymbolOption> _containers = new();
    private readonly List<SymbolOption> _withoutCode = new();
    private readonly List<SymbolOption> _withoutCatalog = new();
    private readonly List<SymbolOption> _boundTwice = new();

    public ConfiguredSymbols(ImmutableArray<SymbolOption> options, Compilation compilation)
    {
        foreach (var option in options)
        {
            if (option.IsContainer)
            {
                _containers.Add(option);
                continue;
            }

            var symbols = DocumentationCommentId.GetSymbolsForDeclarationId(option.DocumentationId, compilation);
            if (symbols.IsEmpty)
            {
                _notFound.Add(option);
                continue;
            }

            var catalogType = option.Catalog is { } catalog ? CatalogSource.FindType(compilation, catalog) : null;
            if (option.Catalog is not null && catalogType is null)
            {
                _withoutCatalog.Add(option);
            }

            foreach (var symbol in symbols)
            {
                if (CanHoldCode(symbol))
                {
                    if (_catalogTypes.TryGetValue(symbol, out var other) && !SymbolEqualityComparer.Default.Equals(other, catalogType))
                    {
                        _boundTwice.Add(option);
                    }

                    _catalogTypes[symbol] = catalogType;
                }
                else if (!_withoutCode.Contains(option))
                {
                    _withoutCode.Add(option);
                }
            }
        }
    }

    public bool IsEmpty => _catalogTypes.Count == 0;

    /// <summary>The catalogs that are named; null where it is the default one.</summary>
    public IEnumerable<INamedTypeSymbol?> CatalogTypes => _catalogTypes.Values;

    /// <summary>What this compilation does not have.</summary>
    public IReadOnlyList<SymbolOption> NotFound => _notFound;

    /// <summary>What is the ID of a type or a namespace.</summary>
    public IReadOnlyList<SymbolOption> Containers => _containers;

    /// <summary>What is of a type that holds no code.</summary>
    public IReadOnlyList<SymbolOption> WithoutCode => _withoutCode;

    /// <summary>What names a catalog that this compilation does not have.</summary>
    public IReadOnlyList<SymbolOption> WithoutCatalog => _withoutCatalog;

    /// <summary>What another option binds to another catalog.</summary>
    public IReadOnlyList<SymbolOption> BoundTwice => _boundTwice;

    /// <param name="catalogType">The catalog that the option names; null for the default one.</param>
    public bool TryFind(ISymbol symbol, out INamedTypeSymbol? catalogType)
    {
        catalogType = null;
        return !IsEmpty && _catalogTypes.TryGetValue(symbol.OriginalDefinition, out catalogType);
    }

    private static bool CanHoldCode(ISymbol symbol)
    {
        var type = CodeForms.TypeOf(symbol);
        return type is ITypeParameterSymbol or IErrorTypeSymbol
            || CanHoldCode(type)
            || (symbol is IMethodSymbol && type is INamedTypeSymbol { TypeArguments: { Length: 1 } results } && CanHoldCode(results[0]));
    }

    private static bool CanHoldCode(ITypeSymbol? type) => CodeForms.Of(type) != CodeForm.None || CodeForms.OfElements(type) != CodeForm.None || HeldValue.IsHolder(type);
}
