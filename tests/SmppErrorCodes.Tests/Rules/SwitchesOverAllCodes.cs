using System.Globalization;
using System.Linq;
using SmppErrorCodes.Tests.Catalogs;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>Writes labels for every code of the catalog but those that mean the same as "absent subscriber" (1, 7, 15).</summary>
internal static class SwitchesOverAllCodes
{
    private static readonly int[] AllButAbsentSubscriber =
        [.. CatalogTable.Rows.Select(row => int.Parse(row.Code, CultureInfo.InvariantCulture)).Where(code => code is not (1 or 7 or 15))];

    private static readonly string Cases = string.Join(" ", AllButAbsentSubscriber.Select(code => $"case {code}:"));

    private static readonly string Arms = string.Join(" or ", AllButAbsentSubscriber);

    /// <param name="statement">Has <c>CASES</c> for labels of statements, and <c>ARMS</c> for a pattern.</param>
    public static string Source(string statement) =>
        "using SmppErrorCodes;\n" + Receipts.Statements(statement.Replace("CASES", Cases).Replace("ARMS", Arms));
}
