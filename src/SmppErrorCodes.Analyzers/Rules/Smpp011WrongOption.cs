using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP011: an option cannot be used as it is configured.</summary>
internal static class Smpp011WrongOption
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP011",
        "Wrong option",
        "The option '{0} = {1}' is wrong: {2}",
        "An option in .editorconfig or in a global config cannot be used. The analysis goes on as if it were not there, so it may report too much or too little. Correct the value that the message names.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Reports each wrong value in the configuration of this compilation's files, once.</summary>
    public static void Check(CompilationAnalysisContext context, CodeDetectors detectors)
    {
        var errors = new HashSet<OptionError>(UnknownKeys(context));

        foreach (var detector in detectors.All)
        {
            errors.UnionWith(detector.Options.Errors);
            errors.UnionWith(WrongSymbols(detector.ConfiguredSymbols, context.Compilation));
            errors.UnionWith(WrongCatalog(detector, context.Compilation));
            errors.UnionWith(UnknownCodes(detector, detectors.Catalogs));
        }

        foreach (var error in errors
            .OrderBy(static error => error.Key, StringComparer.Ordinal)
            .ThenBy(static error => error.Value, StringComparer.Ordinal)
            .ThenBy(static error => error.Problem, StringComparer.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, error.Key, error.Value, error.Problem));
        }
    }

    /// <remarks>
    /// To list all keys takes longer than everything else here, and files of one folder nearly always have the same. So the keys of
    /// one file in each folder are read.
    /// </remarks>
    private static IEnumerable<OptionError> UnknownKeys(CompilationAnalysisContext context)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        return context.Compilation.SyntaxTrees
            .Where(tree => folders.Add(Path.GetDirectoryName(tree.FilePath) ?? ""))
            .Select(provider.GetOptions)
            .Prepend(provider.GlobalOptions)
            .SelectMany(UnknownKeys);
    }

    private static IEnumerable<OptionError> UnknownKeys(AnalyzerConfigOptions options)
    {
        foreach (var key in KeysOf(options))
        {
            if (key.StartsWith(OptionKeys.Prefix, StringComparison.OrdinalIgnoreCase)
                && !OptionKeys.All.Contains(key, StringComparer.OrdinalIgnoreCase)
                && options.TryGetValue(key, out var value))
            {
                yield return new OptionError(key, value, OptionKeys.InsteadOf(key));
            }
        }
    }

    /// <summary>A host need not be able to list its options; then only the known ones are checked.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return Array.Empty<string>();
        }
    }

    private static IEnumerable<OptionError> WrongSymbols(ConfiguredSymbols symbols, Compilation compilation)
    {
        foreach (var option in symbols.NotFound)
        {
            if (MisspelledSymbol.Find(option.DocumentationId, compilation) is { } problem)
            {
                yield return new OptionError(OptionKeys.Symbols, option.DocumentationId, problem);
            }
        }

        foreach (var option in symbols.WithoutCode)
        {
            yield return new OptionError(OptionKeys.Symbols, option.DocumentationId, "its type can hold no code; that takes an integral type or string, or a collection of one of them");
        }

        foreach (var option in symbols.BoundTwice)
        {
            yield return new OptionError(OptionKeys.Symbols, option.Catalog is null ? option.DocumentationId : $"{option.DocumentationId}={option.Catalog}", "another entry binds the same member to another catalog, and only the last one counts; write one of them");
        }

        foreach (var option in symbols.WithoutCatalog)
        {
            yield return new OptionError(OptionKeys.Symbols, $"{option.DocumentationId}={option.Catalog}", $"its catalog is no type that this project can see; {InsteadOfType(option.Catalog!, compilation, "Acme.AcmeErrorCode")}");
        }
    }

    /// <summary>
    /// Where nothing is bound to the default catalog, a solution's other projects may well be the ones that have it. A name that
    /// is almost that of a type is a mistake all the same.
    /// </summary>
    private static IEnumerable<OptionError> WrongCatalog(CodeDetector detector, Compilation compilation)
    {
        if (detector.Options.Catalog == InjectedTypes.BundledCatalog)
        {
            if (detector.NeedsDefaultCatalog && !detector.HasConfiguredCatalog)
            {
                yield return new OptionError(
                    OptionKeys.Catalog,
                    detector.Options.Catalog,
                    "this project sees no such type; leave SmppErrorCodesGenerateConstants out, or reference a project whose constants can be seen here");
            }
        }
        else if (!detector.HasConfiguredCatalog && (detector.NeedsDefaultCatalog || MisspelledSymbol.FindType(detector.Options.Catalog, compilation) is not null))
        {
            yield return new OptionError(
                OptionKeys.Catalog,
                detector.Options.Catalog,
                $"there is no such type that this project can see; {InsteadOfType(detector.Options.Catalog, compilation, InjectedTypes.BundledCatalog)}");
        }
    }

    private static string InsteadOfType(string name, Compilation compilation, string example) =>
        MisspelledSymbol.FindType(name, compilation) is { } meant ? $"write '{meant}'" : $"write the catalog's full name, as in '{example}'";

    private static IEnumerable<OptionError> UnknownCodes(CodeDetector detector, CatalogSource catalogs)
    {
        if (detector.Options.ExcludedCodes.IsEmpty || detector.DefaultCatalog is not { } @default)
        {
            yield break;
        }

        foreach (var code in detector.Options.ExcludedCodes)
        {
            if (!@default.TryGetConstant(code, out _) && !catalogs.All.Any(catalog => catalog.TryGetConstant(code, out _)))
            {
                yield return new OptionError(OptionKeys.ExcludedCodes, code.ToString(CultureInfo.InvariantCulture), $"{@default.Type.Name} has no such code: {NearestCodes.Of(code, @default)}");
            }
        }
    }
}
