using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The catalogs of one compilation, each read when it is first asked for.</summary>
internal sealed class CatalogSource
{
    private readonly Lazy<CodeCatalog?> _default;
    private readonly ConcurrentDictionary<INamedTypeSymbol, CodeCatalog> _catalogs = new(SymbolEqualityComparer.Default);

    public CatalogSource(Compilation compilation)
    {
        _default = new Lazy<CodeCatalog?>(
            () => FindType(compilation, InjectedTypes.BundledCatalog) is { } type ? Get(type) : null,
            LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The catalog of codes that are not bound to one; null where the compilation has none.</summary>
    public CodeCatalog? Default => _default.Value;

    public CodeCatalog Get(INamedTypeSymbol type) => _catalogs.GetOrAdd(type, static type => CodeCatalog.Read(type));

    /// <summary>The type that code of this compilation means by the name: its own, or the first that it can see.</summary>
    private static INamedTypeSymbol? FindType(Compilation compilation, string fullName)
    {
        if (compilation.Assembly.GetTypeByMetadataName(fullName) is { } own)
        {
            return own;
        }

        foreach (var type in compilation.GetTypesByMetadataName(fullName))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                return type;
            }
        }

        return null;
    }
}
