using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>The keys of <c>.editorconfig</c> and of global configs that the analyzers know.</summary>
internal static class OptionKeys
{
    public const string Prefix = "smpp_error_codes.";

    public const string Detection = Prefix + "detection";
    public const string Names = Prefix + "names";
    public const string Context = Prefix + "context";
    public const string Symbols = Prefix + "symbols";
    public const string Catalog = Prefix + "catalog";
    public const string ExcludedCodes = Prefix + "excluded_codes";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(Detection, Names, Context, Symbols, Catalog, ExcludedCodes);
}
