using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>The text format in which <see cref="Diagnostic.Properties"/> carry repairs from a rule to a fix.</summary>
/// <remarks>A documentation ID of a constant contains neither of the separators.</remarks>
internal static class RepairProperties
{
    private const char ConstantSeparator = ',';
    private const char ListSeparator = ';';
    private const string True = "true";
    private const string False = "false";

    public static ImmutableDictionary<string, string?> Empty => ImmutableDictionary<string, string?>.Empty;

    /// <summary>The value of the key; null if it is missing or empty.</summary>
    public static string? Text(this Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out var value) && value is { Length: > 0 } ? value : null;

    /// <summary>The documentation IDs under the key; null if there is none.</summary>
    public static ImmutableArray<string>? Constants(this Diagnostic diagnostic, string key) =>
        diagnostic.Text(key) is { } value ? ReadConstants(value) : null;

    /// <summary>The lists under the key, each as it was written; null if there is none.</summary>
    public static IReadOnlyList<string>? Lists(this Diagnostic diagnostic, string key) => diagnostic.Text(key)?.Split(ListSeparator);

    public static bool IsTrue(this Diagnostic diagnostic, string key) => diagnostic.Text(key) == True;

    /// <summary>The documentation IDs in one list; null if one of them is empty.</summary>
    public static ImmutableArray<string>? ReadConstants(string list)
    {
        var ids = ImmutableArray.Create(list.Split(ConstantSeparator));
        return ids.Any(static id => id.Length == 0) ? null : ids;
    }

    /// <summary>The codes in one list; null if one of them is not a number.</summary>
    public static ImmutableArray<long>? ReadCodes(string list)
    {
        var codes = ImmutableArray.CreateBuilder<long>();
        foreach (var text in list.Split(ConstantSeparator))
        {
            if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code))
            {
                return null;
            }

            codes.Add(code);
        }

        return codes.ToImmutable();
    }

    public static string Write(IEnumerable<long> codes) => Write(codes.Select(static code => code.ToString(CultureInfo.InvariantCulture)));

    public static string Write(IEnumerable<string> constants) => string.Join(ConstantSeparator.ToString(), constants);

    public static string WriteLists(IEnumerable<string> lists) => string.Join(ListSeparator.ToString(), lists);

    public static string Write(bool value) => value ? True : False;
}
