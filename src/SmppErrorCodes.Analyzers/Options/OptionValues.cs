using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>The texts of all options for one file, as its configuration has them. Files with equal texts share everything else.</summary>
internal readonly struct OptionValues : IEquatable<OptionValues>
{
    private OptionValues(AnalyzerConfigOptions? options)
    {
        Detection = Read(options, OptionKeys.Detection);
        Names = Read(options, OptionKeys.Names);
        Context = Read(options, OptionKeys.Context);
        Symbols = Read(options, OptionKeys.Symbols);
        ExcludedSymbols = Read(options, OptionKeys.ExcludedSymbols);
        Catalog = Read(options, OptionKeys.Catalog);
        ExcludedCodes = Read(options, OptionKeys.ExcludedCodes);
    }

    public string Detection { get; }

    public string Names { get; }

    public string Context { get; }

    public string Symbols { get; }

    public string ExcludedSymbols { get; }

    public string Catalog { get; }

    public string ExcludedCodes { get; }

    /// <summary>The values without configuration.</summary>
    public static OptionValues None { get; } = new(null);

    public static OptionValues Of(AnalyzerConfigOptions options) => new(options);

    public bool Equals(OptionValues other) =>
        Detection == other.Detection
        && Names == other.Names
        && Context == other.Context
        && Symbols == other.Symbols
        && ExcludedSymbols == other.ExcludedSymbols
        && Catalog == other.Catalog
        && ExcludedCodes == other.ExcludedCodes;

    public override bool Equals(object? obj) => obj is OptionValues other && Equals(other);

    public override int GetHashCode() => (Detection, Names, Context, Symbols, ExcludedSymbols, Catalog, ExcludedCodes).GetHashCode();

    /// <summary>An empty value is the same as none.</summary>
    private static string Read(AnalyzerConfigOptions? options, string key) => options is not null && options.TryGetValue(key, out var value) ? value.Trim() : "";
}
