using System;
using System.Linq;
using SmppErrorCodes.Tests.Catalogs;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>A <c>switch</c> with a section for each code of the catalog.</summary>
internal static class SectionForEachCode
{
    /// <param name="rule">The id of the rule that reports the second code of each meaning.</param>
    /// <param name="body">The statement of the section for a code.</param>
    public static string Source(string rule, Func<int, string> body)
    {
        var sections = CatalogTable.Rows.Select(row => $"case {Label(row, rule)}: {body(row.Value)} break;");
        return Receipts.Statements($"switch (receipt.ErrorCode) {{ {string.Join("\n", sections)} }}");
    }

    private static string Label(CatalogRow row, string rule)
    {
        var isSecond = CatalogTable.Rows.Where(other => other.Meaning == row.Meaning).ElementAtOrDefault(1) == row;
        return isSecond ? $"{{|{rule}:{row.Value}|}}" : $"{row.Value}";
    }
}
