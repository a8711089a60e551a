using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP010: the declaration of a catalog contradicts itself.</summary>
internal static class Smpp010BrokenCatalog
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP010",
        "Broken catalog",
        "The catalog '{0}' is broken: {1}",
        "The rules read the codes and their meanings from the catalog, so a mistake in it makes them report too much or too little. "
        + "Give each code one constant, and let each [SameMeaningAs] name a constant that has none itself.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Reports a type that has the name of what the generator adds.</summary>
    /// <param name="name">The name, with its namespace.</param>
    public static void ReportNameConflict(Action<Diagnostic> report, string name, Location location) =>
        report(Diagnostic.Create(Descriptor, location, InjectedTypes.BundledCatalogName, CatalogProblems.NameIsTaken(name)));

    /// <summary>Reports each catalog that something in this compilation is bound to, once.</summary>
    public static void Check(CompilationAnalysisContext context, CodeDetectors detectors, CatalogBindings bindings)
    {
        var bound = new Dictionary<CodeCatalog, Location?>();
        foreach (var (type, location) in bindings.First)
        {
            if (type is INamedTypeSymbol named)
            {
                bound[detectors.Catalogs.Get(named)] = location;
            }
            else
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, location, type.ToDisplayString(), CatalogProblems.NoConstants));
            }
        }

        foreach (var detector in detectors.All)
        {
            // What nothing uses in this compilation is left to the one that declares it.
            if (detector.NeedsDefaultCatalog && detector.DefaultCatalog is { } @default)
            {
                Add(@default);
            }

            foreach (var type in detector.ConfiguredSymbols.CatalogTypes.OfType<INamedTypeSymbol>())
            {
                Add(detectors.Catalogs.Get(type));
            }
        }

        foreach (var catalog in bound.Keys.ToList())
        {
            foreach (var @base in catalog.Bases)
            {
                Add(detectors.Catalogs.Get(@base), PlaceOf(catalog));
            }
        }

        foreach (var catalog in bound.Keys.Where(static catalog => !catalog.Problems.IsEmpty).OrderBy(static catalog => catalog.Type.ToDisplayString(), StringComparer.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, PlaceOf(catalog) ?? Location.None, catalog.Type.Name, CatalogProblems.Of(catalog)));
        }

        // In an editor, the type of a referenced project is in source as well.
        Location? PlaceOf(CodeCatalog catalog) =>
            catalog.Type.Locations.FirstOrDefault(location => location.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree)) ?? bound[catalog];

        void Add(CodeCatalog catalog, Location? location = null)
        {
            if (!bound.ContainsKey(catalog))
            {
                bound.Add(catalog, location);
            }
        }
    }
}
