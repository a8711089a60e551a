using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>What is wrong with options that can be read, and what to write instead.</summary>
internal static class OptionProblems
{
    public static IEnumerable<OptionError> Of(CodeDetector detector, CatalogSource catalogs, Compilation compilation) =>
        WrongSymbols(detector.ConfiguredSymbols, compilation)
            .Concat(WrongExcludedSymbols(detector, compilation))
            .Concat(WrongCatalog(detector, compilation))
            .Concat(UnknownCodes(detector, catalogs));

    private static IEnumerable<OptionError> WrongSymbols(ConfiguredSymbols symbols, Compilation compilation)
    {
        foreach (var option in symbols.NotFound)
        {
            if (MisspelledSymbol.Find(option.DocumentationId, compilation) is { } problem)
            {
                yield return new OptionError(OptionKeys.Symbols, option.DocumentationId, problem);
            }
        }

        foreach (var option in symbols.Containers)
        {
            yield return new OptionError(
                OptionKeys.Symbols,
                option.DocumentationId,
                MisspelledSymbol.FindIdOfMember(option.DocumentationId, compilation) is { } id
                    ? $"{SymbolOption.Expected}; write '{id}'"
                    : $"{SymbolOption.Expected}, such as 'P:Acme.Receipt.Status', with '|' between two IDs");
        }

        foreach (var option in symbols.WithoutCode)
        {
            yield return new OptionError(OptionKeys.Symbols, option.DocumentationId, "its type cannot hold a code: use an integral type or string, or a collection of one of these");
        }

        foreach (var option in symbols.BoundTwice)
        {
            yield return new OptionError(
                OptionKeys.Symbols,
                option.Catalog is null ? option.DocumentationId : $"{option.DocumentationId}={option.Catalog}",
                "another entry binds the same member to another catalog, and only the last one counts; write one of them");
        }

        foreach (var option in symbols.WithoutCatalog)
        {
            yield return new OptionError(
                OptionKeys.Symbols,
                $"{option.DocumentationId}={option.Catalog}",
                $"its catalog is not a type that this project can see; {InsteadOfType(option.Catalog!, compilation, "Acme.AcmeErrorCode")}");
        }
    }

    private static IEnumerable<OptionError> WrongExcludedSymbols(CodeDetector detector, Compilation compilation)
    {
        foreach (var id in detector.ExcludedSymbols.NotFound)
        {
            if (MisspelledSymbol.FindExcluded(id, compilation) is { } problem)
            {
                yield return new OptionError(OptionKeys.ExcludedSymbols, id, problem);
            }
        }

        foreach (var option in detector.Options.Symbols)
        {
            if (detector.Options.ExcludedSymbols.Contains(option.DocumentationId))
            {
                yield return new OptionError(
                    OptionKeys.ExcludedSymbols,
                    option.DocumentationId,
                    $"{OptionKeys.Symbols} declares the same member to hold codes, and it counts as excluded; remove one of the entries");
            }
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
                    "this project cannot see such a type; leave SmppErrorCodesGenerateConstants out, or reference a project whose constants can be seen here");
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
                yield return new OptionError(OptionKeys.ExcludedCodes, code.ToString(CultureInfo.InvariantCulture), $"{@default.Type.Name} does not have this code: {NearestCodes.Of(code, @default)}");
            }
        }
    }
}
