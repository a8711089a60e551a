using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SmppErrorCodes.Tests.Catalogs;

/// <summary>One row of the table that the bundled catalog is compared with.</summary>
internal sealed record CatalogRow(string Code, string Name, string SameMeaningAs, ImmutableArray<string> SeeAlso, string Summary)
{
    public int Value => int.Parse(Code, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The name of the canonical code, which all codes of a meaning have in common.</summary>
    public string Meaning => SameMeaningAs.Length == 0 ? Name : SameMeaningAs;
}

internal static class CatalogTable
{
    public static ImmutableArray<CatalogRow> Rows { get; } = [.. Read()];

    /// <summary>The other codes of the row's meaning, in the order of the table.</summary>
    public static IEnumerable<CatalogRow> Siblings(CatalogRow row) =>
        Rows.Where(other => other != row && other.Meaning == row.Meaning);

    private static IEnumerable<CatalogRow> Read()
    {
        using var reader = new StreamReader(typeof(CatalogTable).Assembly.GetManifestResourceStream("twilio-smpp.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var code, var name, var sameMeaningAs, var seeAlso, var summary] && !code.StartsWith('#'))
            {
                yield return new CatalogRow(code, name, sameMeaningAs, [.. seeAlso.Split(' ', StringSplitOptions.RemoveEmptyEntries)], summary);
            }
        }
    }
}
