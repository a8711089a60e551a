using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>The members, types and namespaces that an option declares to hold no codes, as one compilation sees them.</summary>
internal sealed class ExcludedSymbols
{
    private readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _namespaces = new();
    private readonly List<string> _notFound = new();

    /// <param name="documentationIds">Of fields, properties, methods, types and namespaces.</param>
    public ExcludedSymbols(ImmutableArray<string> documentationIds, Compilation compilation)
    {
        foreach (var id in documentationIds)
        {
            var symbols = DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation);
            if (symbols.IsEmpty)
            {
                _notFound.Add(id);
            }

            foreach (var symbol in symbols)
            {
                // A namespace is another object in each assembly that has a part of it.
                if (symbol is INamespaceSymbol)
                {
                    _namespaces.Add(symbol.ToDisplayString());
                }
                else
                {
                    _symbols.Add(symbol);
                }
            }
        }
    }

    public bool IsEmpty => _symbols.Count == 0 && _namespaces.Count == 0;

    /// <summary>The IDs of what this compilation does not have.</summary>
    public IReadOnlyList<string> NotFound => _notFound;

    /// <summary>Whether the symbol, or something that contains it, holds no codes.</summary>
    public bool Contains(ISymbol symbol)
    {
        if (IsEmpty)
        {
            return false;
        }

        for (var current = symbol; current is not null; current = current.ContainingSymbol)
        {
            if (current is INamespaceSymbol { IsGlobalNamespace: false } ? _namespaces.Contains(current.ToDisplayString()) : _symbols.Contains(current.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the option names the symbol itself.</summary>
    public bool Names(ISymbol symbol) => _symbols.Contains(symbol);
}
