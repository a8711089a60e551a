using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>The catalogs whose constants a value is compared with.</summary>
internal sealed class ComparedCatalogs
{
    private readonly CatalogSource _catalogs;
    private readonly Func<INamedTypeSymbol, bool> _isCatalog;

    public ComparedCatalogs(CatalogSource catalogs, Func<INamedTypeSymbol, bool> isCatalog)
    {
        _catalogs = catalogs;
        _isCatalog = isCatalog;
    }

    /// <summary>The first catalog that one of the <paramref name="constants"/> is of; but one that extends it, if there is a constant of that one too.</summary>
    public INamedTypeSymbol? Of(ImmutableArray<IOperation> constants)
    {
        INamedTypeSymbol? found = null;
        INamedTypeSymbol? previous = null;
        foreach (var constant in constants)
        {
            if (TypeOf(constant) is { } type && !SymbolEqualityComparer.Default.Equals(type, previous))
            {
                previous = type;
                if (_isCatalog(type) && !IsInside(constant, type) && (found is null || _catalogs.Includes(type, found)))
                {
                    found = type;
                }
            }
        }

        return found;
    }

    /// <summary>The type that declares a constant; null for a literal and for what is computed.</summary>
    private static INamedTypeSymbol? TypeOf(IOperation constant)
    {
        while (constant is IConversionOperation conversion)
        {
            constant = conversion.Operand;
        }

        return constant is IFieldReferenceOperation { Field: { IsConst: true, ContainingType: var type } } ? type : null;
    }

    /// <summary>The methods of a catalog, and of one that extends it, have to name the codes one by one, as <c>Canonical</c> does.</summary>
    private bool IsInside(IOperation operation, INamedTypeSymbol type)
    {
        for (var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is INamedTypeSymbol around
                && (SymbolEqualityComparer.Default.Equals(around, type) || (CatalogBases.AreDeclared(around) && _catalogs.Includes(around, type))))
            {
                return true;
            }
        }

        return false;
    }
}
