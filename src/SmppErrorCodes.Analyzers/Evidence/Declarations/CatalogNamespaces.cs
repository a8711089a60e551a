using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>The namespaces of the catalogs that are declared or bound, as one compilation sees them.</summary>
/// <remarks>
/// Fixes import them. That a file imports one does not tell anything about the names in it, or a fix of one value would make the
/// next one a code. They are searched for when a file imports a namespace that would tell something.
/// </remarks>
internal sealed class CatalogNamespaces
{
    private static readonly SymbolDisplayFormat FullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly Compilation _compilation;
    private readonly Lazy<CodeCatalog?>? _configuredCatalog;
    private readonly Lazy<ConfiguredSymbols> _configuredSymbols;
    private readonly AnnotatedAssemblies _annotated;
    private HashSet<string>? _names;

    /// <param name="configuredCatalog">The catalog that the options name; null where they name none.</param>
    public CatalogNamespaces(Compilation compilation, Lazy<CodeCatalog?>? configuredCatalog, Lazy<ConfiguredSymbols> configuredSymbols, AnnotatedAssemblies annotated)
    {
        _compilation = compilation;
        _configuredCatalog = configuredCatalog;
        _configuredSymbols = configuredSymbols;
        _annotated = annotated;
    }

    /// <summary>Whether the name at the position, in a using directive of the file, is that of such a namespace.</summary>
    public bool IsImportedAt(int position, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var names = _names ??= Find(cancellationToken);
        return names.Count > 0
            && _compilation.ContainsSyntaxTree(tree)
            && tree.GetRoot(cancellationToken).FindToken(position).Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Name: { } name }
            && _compilation.GetSemanticModel(tree).GetSymbolInfo(name, cancellationToken).Symbol is INamespaceSymbol imported
            && names.Contains(imported.ToDisplayString());
    }

    private HashSet<string> Find(CancellationToken cancellationToken) => new(
        TypesIn(cancellationToken)
            .OfType<INamedTypeSymbol>()
            .Select(static type => type.ContainingNamespace)
            .Where(static @namespace => @namespace is { IsGlobalNamespace: false })
            .Select(static @namespace => @namespace.ToDisplayString()));

    private IEnumerable<ITypeSymbol?> TypesIn(CancellationToken cancellationToken)
    {
        IEnumerable<ITypeSymbol?> configured = _configuredSymbols.Value.CatalogTypes;
        if (_configuredCatalog?.Value is { } catalog)
        {
            configured = configured.Append(catalog.Type).Concat(catalog.Bases);
        }

        return _annotated.Any
            ? configured
                .Concat(BoundIn(_compilation, cancellationToken))
                .Concat(_compilation.SourceModule.ReferencedAssemblySymbols.Where(_annotated.Contains).SelectMany(assembly => BoundIn(assembly, cancellationToken)))
            : configured;
    }

    private static IEnumerable<ITypeSymbol> BoundIn(Compilation compilation, CancellationToken cancellationToken) => compilation.SyntaxTrees
        .Where(tree => FileText.Of(tree).IsAnnotated(cancellationToken))
        .SelectMany(tree => CatalogBindings.TypesIn(compilation.GetSemanticModel(tree), cancellationToken));

    /// <summary>Only the types that code of this compilation can name: another project may know more assemblies.</summary>
    private IEnumerable<ITypeSymbol> BoundIn(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        var names = assembly is ISourceAssemblySymbol { Compilation: var referenced }
            ? BoundIn(referenced, cancellationToken).OfType<INamedTypeSymbol>().Select(static type => type.ToDisplayString(FullName))
            : AssemblyNames.Of(assembly).Catalogs(cancellationToken);
        return names.Distinct().Select(name => CatalogSource.FindType(_compilation, name)).OfType<ITypeSymbol>();
    }
}
