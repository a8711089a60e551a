using System.Collections.Immutable;
using System.Linq;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>The keys of <c>.editorconfig</c> and of global configs that the analyzers know.</summary>
internal static class OptionKeys
{
    public const string Prefix = "smpp_error_codes.";

    public const string Detection = Prefix + "detection";
    public const string Names = Prefix + "names";
    public const string Context = Prefix + "context";
    public const string Symbols = Prefix + "symbols";
    public const string ExcludedSymbols = Prefix + "excluded_symbols";
    public const string Catalog = Prefix + "catalog";
    public const string ExcludedCodes = Prefix + "excluded_codes";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(Detection, Names, Context, Symbols, ExcludedSymbols, Catalog, ExcludedCodes);

    /// <summary>What to write instead of a key that there is not.</summary>
    public static string InsteadOf(string key) =>
        SimilarNames.FindIn(All.Select(static known => known.Substring(Prefix.Length)), key.Substring(Prefix.Length)) is { } similar
            ? $"there is no such option; write '{Prefix}{similar}'"
            : $"there is no such option; there are {string.Join(", ", All)}";
}
