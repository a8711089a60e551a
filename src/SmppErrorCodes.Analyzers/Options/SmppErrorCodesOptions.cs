using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>The options of a file. What cannot be read counts as not there, and is among the errors.</summary>
internal sealed class SmppErrorCodesOptions
{
    /// <summary>The kinds of documentation IDs that something with a value has, and those that something with members has.</summary>
    private const string ValueKinds = "FPM";
    private const string ContainerKinds = "TN";

    private readonly List<OptionError> _errors = new();

    private SmppErrorCodesOptions(in OptionValues values)
    {
        Detection = ReadDetection(values.Detection);
        Names = ReadWords(OptionKeys.Names, values.Names);
        Context = ReadWords(OptionKeys.Context, values.Context);
        Symbols = ReadSymbols(values.Symbols);
        ExcludedSymbols = ReadExcludedSymbols(values.ExcludedSymbols);
        Catalog = values.Catalog.Length == 0 ? InjectedTypes.BundledCatalog : values.Catalog;
        ExcludedCodes = ReadCodes(values.ExcludedCodes);
    }

    public DetectionMode Detection { get; }

    /// <summary>Words in which the name of a code may end, beside the built-in ones.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Context words, beside the built-in ones.</summary>
    public ImmutableArray<string> Context { get; }

    public ImmutableArray<SymbolOption> Symbols { get; }

    /// <summary>The documentation IDs of what holds no codes: members, types and namespaces.</summary>
    public ImmutableArray<string> ExcludedSymbols { get; }

    /// <summary>The full name of the catalog of codes that are not bound to one.</summary>
    public string Catalog { get; }

    /// <summary>The codes that never reach the program, the smallest first.</summary>
    public ImmutableArray<long> ExcludedCodes { get; }

    /// <summary>What could not be read, in the order of the keys.</summary>
    public IReadOnlyList<OptionError> Errors => _errors;

    /// <summary>The options of a file without configuration.</summary>
    public static SmppErrorCodesOptions Default { get; } = new(OptionValues.None);

    public static SmppErrorCodesOptions Read(in OptionValues values) => values.Equals(OptionValues.None) ? Default : new SmppErrorCodesOptions(values);

    private DetectionMode ReadDetection(string value)
    {
        switch (value.ToLowerInvariant())
        {
            case "" or "contextual":
                return DetectionMode.Contextual;
            case "declared":
                return DetectionMode.Declared;
            case "named":
                return DetectionMode.Named;
            default:
                _errors.Add(new OptionError(OptionKeys.Detection, value, "it can be 'declared', 'contextual' or 'named'"));
                return DetectionMode.Contextual;
        }
    }

    private ImmutableArray<string> ReadWords(string key, string value)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in Entries(value, ','))
        {
            // A name may have a context word such as "3gpp" behind an underscore, but the first word of a code's name begins with a letter.
            if (entry.Any(char.IsLetter)
                && entry.All(static character => char.IsLetterOrDigit(character) || character == '_')
                && !(key == OptionKeys.Names && char.IsDigit(entry.TrimStart('_')[0])))
            {
                words.Add(ToPascalCase(entry));
            }
            else
            {
                var beginning = key == OptionKeys.Names ? ", and begin with a letter" : "";
                _errors.Add(new OptionError(key, entry, $"it must be words of a name such as 'ErrorCode'{beginning}, with a comma between two entries"));
            }
        }

        return words.Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
    }

    /// <summary>The words as one name in PascalCase, as far as the entry tells where a word begins: <c>network_cause</c> and <c>NETWORK_CAUSE</c> are <c>NetworkCause</c>.</summary>
    private static string ToPascalCase(string entry) => string.Concat(entry
        .Split(new[] { '_' }, StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => char.ToUpperInvariant(word[0]) + (word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant())));

    private ImmutableArray<SymbolOption> ReadSymbols(string value)
    {
        var symbols = ImmutableArray.CreateBuilder<SymbolOption>();
        foreach (var entry in Entries(value, '|'))
        {
            var separator = entry.IndexOf('=');
            var id = separator < 0 ? entry : entry.Substring(0, separator).TrimEnd();
            var catalog = separator < 0 ? null : entry.Substring(separator + 1).TrimStart();
            if (!IsDocumentationId(id, ValueKinds + ContainerKinds))
            {
                _errors.Add(new OptionError(OptionKeys.Symbols, entry, $"{SymbolOption.Expected}, such as 'P:Acme.Receipt.Status', with '|' between two IDs"));
            }
            else if (catalog is "")
            {
                _errors.Add(new OptionError(OptionKeys.Symbols, entry, "the full name of a catalog's type must follow the '='"));
            }
            else
            {
                symbols.Add(new SymbolOption(id, catalog));
            }
        }

        return symbols.Distinct().ToImmutableArray();
    }

    private ImmutableArray<string> ReadExcludedSymbols(string value)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in Entries(value, '|'))
        {
            if (IsDocumentationId(entry, ContainerKinds + ValueKinds))
            {
                ids.Add(entry);
            }
            else
            {
                _errors.Add(new OptionError(
                    OptionKeys.ExcludedSymbols,
                    entry,
                    "it must be the documentation ID of a field (F:), a property (P:), a method (M:), a type (T:) or a namespace (N:), such as 'T:Acme.SqliteStore', "
                    + "with '|' between two IDs"));
            }
        }

        return ids.Distinct().ToImmutableArray();
    }

    /// <summary>Whether it can be an ID of one of the kinds. Commas stand between parameters only, and between those of a type that is written as in C#.</summary>
    private static bool IsDocumentationId(string id, string kinds)
    {
        if (id.Length <= 2 || id[1] != ':' || kinds.IndexOf(id[0]) < 0)
        {
            return false;
        }

        var depth = 0;
        foreach (var character in id.TakeWhile(static character => character != '('))
        {
            depth += character == '<' ? 1 : character == '>' ? -1 : 0;
            if (depth == 0 && (char.IsWhiteSpace(character) || character is ',' or ';' or '='))
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<long> ReadCodes(string value)
    {
        var codes = new SortedSet<long>();
        foreach (var entry in Entries(value, ','))
        {
            if (long.TryParse(entry, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code))
            {
                codes.Add(code);
            }
            else
            {
                _errors.Add(new OptionError(OptionKeys.ExcludedCodes, entry, "it must be a code such as '7', with a comma between two codes"));
            }
        }

        return codes.ToImmutableArray();
    }

    private static IEnumerable<string> Entries(string value, char separator) =>
        value.Split(new[] { separator }, StringSplitOptions.RemoveEmptyEntries).Select(static entry => entry.Trim()).Where(static entry => entry.Length > 0);
}
