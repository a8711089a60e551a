using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The bundled catalog, as the generator adds it to a compilation.</summary>
/// <remarks>
/// Its text is always the same, so what one compilation has told about its constants holds for all. To read it from the symbols, the
/// compiler binds each value and each attribute, and an editor has new symbols after each key.
/// </remarks>
internal static class InjectedCatalog
{
    private static Entry[]? _entries;

    /// <summary>Whether the type is declared by the text that the generator adds, and by nothing else.</summary>
    public static bool Is(INamedTypeSymbol type) =>
        InjectedTypes.IsBundledCatalog(type)
        && type.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].SyntaxTree.TryGetText(out var text)
        && InjectedSource.Is(text);

    public static CodeCatalog Read(INamedTypeSymbol type)
    {
        if (_entries is { } known && TryRead(type, known) is { } read)
        {
            return read;
        }

        var catalog = CatalogReader.Read(type);
        if (IsComplete(catalog))
        {
            _entries = catalog.Constants.Select(static constant => new Entry(constant)).ToArray();
        }

        return catalog;
    }

    /// <summary>Whether all that the text declares could be read: not so in an editor that has not loaded the references yet.</summary>
    internal static bool IsComplete(CodeCatalog catalog) =>
        catalog.Type.BaseType is { SpecialType: SpecialType.System_Object, TypeKind: not TypeKind.Error }
        && catalog.Problems.IsEmpty
        && catalog.Constants.Length == catalog.Type.GetMembers().OfType<IFieldSymbol>().Count(static field => field.DeclaredAccessibility != Accessibility.Private);

    private static CodeCatalog? TryRead(INamedTypeSymbol type, Entry[] entries)
    {
        if (type.GetTypeMembers(CatalogConstants.TextClassName, 0).FirstOrDefault() is not { } texts)
        {
            return null;
        }

        var constants = ImmutableArray.CreateBuilder<CodeConstant>(entries.Length);
        var byName = new Dictionary<string, CodeConstant>();
        foreach (var entry in entries)
        {
            if (FieldOf(type, entry.Name) is not { } number || FieldOf(texts, entry.Name) is not { } text)
            {
                return null;
            }

            var constant = new CodeConstant(type, entry.Name, entry.Value, number, text);
            constants.Add(constant);
            byName.Add(entry.Name, constant);
        }

        var all = constants.MoveToImmutable();
        var sameMeaning = entries.Where(static entry => entry.Canonical != entry.Name).ToDictionary(entry => byName[entry.Name], entry => byName[entry.Canonical]);
        var problems = ImmutableArray.CreateBuilder<CatalogProblem>();
        var meanings = new MeaningReader(type, sameMeaning, problems).Join(all);
        return new CodeCatalog(type, ImmutableArray<INamedTypeSymbol>.Empty, all, meanings, problems.ToImmutable(), all.ToDictionary(static constant => constant.Value));
    }

    private static IFieldSymbol? FieldOf(INamedTypeSymbol type, string name) => type.GetMembers(name).FirstOrDefault() as IFieldSymbol;

    /// <summary>What is the same in each compilation.</summary>
    private sealed class Entry
    {
        public Entry(CodeConstant constant)
        {
            Name = constant.Name;
            Value = constant.Value;
            Canonical = constant.Meaning.Canonical.Name;
        }

        public string Name { get; }

        public long Value { get; }

        public string Canonical { get; }
    }
}
