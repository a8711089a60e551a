using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Names;

/// <summary>Finds what is around a symbol: context words in what contains it and in the namespaces that its file imports.</summary>
/// <remarks>The context of a type is kept; there are far fewer types than members, parameters and locals.</remarks>
internal sealed class NameContext
{
    private readonly NameVocabulary _vocabulary;
    private readonly CatalogNamespaces _catalogs;
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeContext> _types = new(ByReference.Instance);

    public NameContext(NameVocabulary vocabulary, CatalogNamespaces catalogs)
    {
        _vocabulary = vocabulary;
        _catalogs = catalogs;
    }

    /// <summary>The nearest word in the names of the methods, types and namespaces that contain <paramref name="symbol"/>.</summary>
    public NearestWord Around(ISymbol symbol)
    {
        // Assemblies and modules are not evidence: a whole product may have SMPP in its name.
        for (var container = symbol.ContainingSymbol; container is not (null or IAssemblySymbol or IModuleSymbol); container = container.ContainingSymbol)
        {
            if (container is INamedTypeSymbol type)
            {
                return ContextOf(type).Nearest;
            }

            if (_vocabulary.HasContextWord(container.Name))
            {
                return NearestWord.OfContext(container.Name);
            }
        }

        return NearestWord.None;
    }

    /// <summary>Whether one of the methods, types or namespaces that contain <paramref name="symbol"/> has a word of receipts.</summary>
    public bool IsInReceipt(ISymbol symbol)
    {
        for (var container = symbol.ContainingSymbol; container is not (null or IAssemblySymbol or IModuleSymbol); container = container.ContainingSymbol)
        {
            if (_vocabulary.HasReceiptWord(container.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a local or a parameter is declared in a file that imports a namespace with a context word, other than that of a catalog.</summary>
    public bool IsImportedWhereDeclared(ISymbol symbol, CancellationToken cancellationToken)
    {
        // Most types are in one file, and what a type knows costs nothing the second time.
        if (symbol.ContainingType is not { } type)
        {
            return IsImportedByAny(symbol, cancellationToken);
        }

        var context = ContextOf(type);
        if (context.Import == ContextImporters.NotRead)
        {
            context.Import = ImportersOf(type, cancellationToken);
        }

        return context.Import == ContextImporters.All || (context.Import == ContextImporters.Some && IsImportedByAny(symbol, cancellationToken));
    }

    private TypeContext ContextOf(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (!_types.TryGetValue(type, out var context))
        {
            context = new TypeContext(TypeWord.Of(type, _vocabulary) is { IsNone: false } word ? word : Around(type));
            _types.TryAdd(type, context);
        }

        return context;
    }

    private ContextImporters ImportersOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var files = type.DeclaringSyntaxReferences;
        var count = files.Count(file => ImportsContext(file, cancellationToken));
        return count == 0 ? ContextImporters.None : count == files.Length ? ContextImporters.All : ContextImporters.Some;
    }

    private bool IsImportedByAny(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.Any(file => ImportsContext(file, cancellationToken));

    private bool ImportsContext(SyntaxReference declaration, CancellationToken cancellationToken)
    {
        var tree = declaration.SyntaxTree;
        foreach (var position in FileText.Of(tree).ContextImports(_vocabulary, cancellationToken))
        {
            if (!_catalogs.IsImportedAt(position, tree, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class TypeContext
    {
        public TypeContext(NearestWord nearest)
        {
            Nearest = nearest;
        }

        /// <summary>The nearest word in the name of the type, and of what contains it.</summary>
        public NearestWord Nearest { get; }

        /// <summary>Read when it is first needed, each time with the same answer.</summary>
        public ContextImporters Import { get; set; }
    }

    /// <summary>Which of the files of a type import a namespace with a context word.</summary>
    private enum ContextImporters
    {
        NotRead,
        None,
        Some,
        All,
    }

    /// <summary>The compiler has one object for a type's definition, and two of them would be no more than twice the work.</summary>
    private sealed class ByReference : IEqualityComparer<INamedTypeSymbol>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(INamedTypeSymbol? x, INamedTypeSymbol? y) => ReferenceEquals(x, y);

        public int GetHashCode(INamedTypeSymbol obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
