using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP010: the declaration of a catalog contradicts itself.</summary>
internal static class Smpp010BrokenCatalog
{
    private const int MaxProblems = 3;
    private const string NoConstants = "it has no constant that is a number or a text of one to three digits: declare one for each code";

    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP010",
        "Broken catalog",
        "The catalog '{0}' is broken: {1}",
        "The rules know of codes and meanings what the catalog declares. Give each code one constant, and let each [SameMeaningAs] lead to a constant of the same type that stands for itself.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

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
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, location, type.ToDisplayString(), NoConstants));
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

        foreach (var catalog in bound.Keys.Where(static catalog => !catalog.Problems.IsEmpty).OrderBy(static catalog => catalog.Type.ToDisplayString(), StringComparer.Ordinal))
        {
            // In an editor, the type of a referenced project is in source as well.
            var declaration = catalog.Type.Locations.FirstOrDefault(location => location.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree));
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, declaration ?? bound[catalog] ?? Location.None, catalog.Type.Name, Describe(catalog)));
        }

        void Add(CodeCatalog catalog)
        {
            if (!bound.ContainsKey(catalog))
            {
                bound.Add(catalog, null);
            }
        }
    }

    private static string Describe(CodeCatalog catalog)
    {
        var problems = catalog.Problems.Take(MaxProblems).Select(problem => Describe(problem, catalog)).ToList();
        return catalog.Problems.Length > MaxProblems ? $"{string.Join("; ", problems)}; and {catalog.Problems.Length - MaxProblems} more" : string.Join("; ", problems);
    }

    private static string Describe(in CatalogProblem problem, CodeCatalog catalog) => problem.Kind switch
    {
        CatalogProblemKind.NoConstants => NoConstants,
        CatalogProblemKind.Generic => "it is generic, or in a generic type, so that its constants cannot be named; move them to a type that is not",
        CatalogProblemKind.SameValue => $"{problem.Names[0]} and {problem.Names[1]} are the same code, of which only {problem.Names[0]} counts: remove one or correct its value",
        CatalogProblemKind.UnknownName => $"{problem.Names[0]} has the same meaning as '{problem.Names[1]}', which is no constant of {catalog.Type.Name}: write the name of one that is",
        _ => problem.Names.Length == 1
            ? $"{problem.Names[0]} has the same meaning as itself: take its attribute off"
            : $"the same meaning goes round in a circle ({string.Join(", ", problem.Names.Take(MaxProblems))}{(problem.Names.Length > MaxProblems ? ", …" : "")}): take the attribute off one of them",
    };
}
