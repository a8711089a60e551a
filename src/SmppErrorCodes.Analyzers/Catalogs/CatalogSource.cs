using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The catalogs of one compilation, each read when it is first needed.</summary>
internal sealed class CatalogSource
{
    /// <summary>Longer than the name of any type; what a configuration has beyond that is a mistake.</summary>
    private const int MaxNameLength = 1000;

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<INamedTypeSymbol, CodeCatalog> _catalogs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _isDeclared = new(SymbolEqualityComparer.Default);

    public CatalogSource(Compilation compilation) => _compilation = compilation;

    /// <summary>The catalogs that were needed, in no order.</summary>
    public ICollection<CodeCatalog> All => _catalogs.Values;

    /// <summary>The catalog that the type declares. One that no code of this compilation can name has no codes here.</summary>
    public CodeCatalog Get(INamedTypeSymbol type) => _catalogs.GetOrAdd(CatalogType(type), Read);

    /// <summary>The catalog of a full name; null where code of this compilation can see no such type.</summary>
    public CodeCatalog? Find(string fullName) => FindType(_compilation, fullName) is { } type ? Get(type) : null;

    /// <summary>Whether the type itself shows that it is a catalog: it extends another one, or one of its constants has the same meaning as another one.</summary>
    public bool IsDeclared(INamedTypeSymbol type) => _isDeclared.GetOrAdd(CatalogType(type), static type => DeclaresCatalog(type));

    /// <inheritdoc cref="IsDeclared"/>
    public static bool DeclaresCatalog(INamedTypeSymbol type) => CatalogBases.AreDeclared(type) || CatalogConstants.HaveMeanings(type);

    /// <summary>Whether one catalog is the other, or extends it.</summary>
    public bool Includes(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        other = CatalogType(other);
        return SymbolEqualityComparer.Default.Equals(CatalogType(type), other) || Get(type).Extends(other);
    }

    /// <summary>The type that code of this compilation means by the name: its own, or the first that it can see.</summary>
    public static INamedTypeSymbol? FindType(Compilation compilation, string fullName)
    {
        if (fullName.Length > MaxNameLength)
        {
            return null;
        }

        // Only a reader knows which dot stands before a nested type.
        for (var name = fullName; ; name = ReplaceLastDot(name))
        {
            if (FindMetadataType(compilation, name) is { } type)
            {
                return type;
            }

            if (name.IndexOf('.') < 0)
            {
                return null;
            }
        }

        static string ReplaceLastDot(string name)
        {
            var dot = name.LastIndexOf('.');
            return name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }

    private static INamedTypeSymbol? FindMetadataType(Compilation compilation, string metadataName)
    {
        if (compilation.Assembly.GetTypeByMetadataName(metadataName) is { } own)
        {
            return own;
        }

        foreach (var type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && !InjectedTypes.IsEmbedded(type))
            {
                return type;
            }
        }

        return null;
    }

    private CodeCatalog Read(INamedTypeSymbol type)
    {
        if (IsHidden(type))
        {
            return CodeCatalog.Empty(type);
        }

        if (InjectedCatalog.Is(type))
        {
            return InjectedCatalog.Read(type);
        }

        var bases = CatalogBases.Of(type, SeenHere);
        return bases.IsHidden ? CodeCatalog.Empty(type, bases.Problem) : CatalogReader.Read(type, bases);
    }

    /// <summary>The type that stands for an extended one here. Each assembly has its own copy of the bundled catalog; code here names that of its own.</summary>
    private INamedTypeSymbol? SeenHere(INamedTypeSymbol extended)
    {
        var type = CatalogType(extended);
        return InjectedTypes.IsBundledCatalog(type) && !IsOwn(type) ? FindType(_compilation, InjectedTypes.BundledCatalog)
            : IsHidden(type) ? null
            : type;
    }

    private bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);

    /// <summary>In an editor, a project may name a type of another project that this one does not refer to.</summary>
    private bool IsHidden(INamedTypeSymbol type) => !IsOwn(type)
        && !(_compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => SymbolEqualityComparer.Default.Equals(assembly, type.ContainingAssembly))
            && _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly));

    /// <summary>The texts of a catalog are the codes of the catalog; a generic type is the same catalog whatever its arguments.</summary>
    private static INamedTypeSymbol CatalogType(INamedTypeSymbol type) =>
        (type is { Name: CatalogConstants.TextClassName, ContainingType: { } outer } && (CatalogConstants.AreIn(outer) || CatalogBases.AreDeclared(outer)) ? outer : type)
            .OriginalDefinition;
}
