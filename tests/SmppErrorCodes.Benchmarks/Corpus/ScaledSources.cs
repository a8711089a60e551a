using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>Code that is full of error codes, in any size.</summary>
internal static class ScaledSources
{
    private const string Receipt = """
        namespace Acme.Receipts;

        public sealed class DeliveryReceipt
        {
            public int ErrorCode { get; set; }

            public string TextErrorCode { get; set; } = "";
        }

        """;

    /// <summary>Methods of ten comparisons each, written in all ways.</summary>
    public static SourceFile Comparisons(int count)
    {
        var text = new StringBuilder(Receipt).AppendLine("public static class Comparisons").AppendLine("{");
        for (var i = 0; i < count / 10; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public static int M{{i}}(DeliveryReceipt receipt)
                    {
                        if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7)
                        {
                            return {{i}};
                        }

                        if (receipt.ErrorCode is 2 or 8 || receipt.TextErrorCode == "0{{i % 90:00}}")
                        {
                            return {{i}} + 1;
                        }

                        switch (receipt.ErrorCode)
                        {
                            case 32:
                                return 2;
                            case 33:
                            case 35:
                                return 3;
                            default:
                                return receipt.ErrorCode != 0 && receipt.TextErrorCode.Equals("057") ? 4 : 5;
                        }
                    }


                """);
        }

        return new SourceFile("Comparisons.cs", text.Append("}\n").ToString());
    }

    /// <summary>One comparison after the other in one method.</summary>
    public static SourceFile ComparisonsInOneMethod(int count)
    {
        var text = new StringBuilder(Receipt).Append("""
            public static class Comparisons
            {
                public static int M(DeliveryReceipt receipt, int found)
                {

            """);
        for (var i = 0; i < count; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"        if (receipt.ErrorCode == {i % 60}) {{ found += {i}; }}");
        }

        return new SourceFile("Comparisons.cs", text.Append("        return found;\n    }\n}\n").ToString());
    }

    /// <summary>A catalog of its own, a tenth of it synonyms, and a switch of each kind that handles all of its codes.</summary>
    public static SourceFile CatalogSwitch(int codes)
    {
        var text = new StringBuilder("""
            using SmppErrorCodes;

            namespace Acme;

            public static class AcmeErrorCode
            {

            """);
        for (var i = 0; i < codes; i++)
        {
            var synonym = i % 10 == 9 ? $"[SameMeaningAs(nameof(Code{i - 1}))] " : "";
            text.AppendLine(CultureInfo.InvariantCulture, $"    {synonym}public const int Code{i} = {i};");
        }

        text.Append("""
            }

            public static class Handler
            {
                public static int Statement([ErrorCode(typeof(AcmeErrorCode))] int code)
                {
                    switch (code)
                    {

            """);
        for (var i = 0; i < codes; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"            case AcmeErrorCode.Code{i}:{(i % 10 == 8 && i + 1 < codes ? "" : $" return {i % 50};")}");
        }

        text.Append("""
                        default:
                            return -1;
                    }
                }

                public static int Expression([ErrorCode(typeof(AcmeErrorCode))] int code) => code switch
                {

            """);
        for (var i = 0; i < codes; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"        AcmeErrorCode.Code{i} => {(i % 10 == 9 ? i - 1 : i) % 50},");
        }

        return new SourceFile("CatalogSwitch.cs", text.Append("        _ => -1,\n    };\n}\n").ToString());
    }

    /// <summary>
    /// Documents that each have that many magic codes, and the using already: what Roslyn's batch fixer adds for one fix, it
    /// cannot add for the next.
    /// </summary>
    public static IEnumerable<SourceFile> MagicCodes(int documents, int codesEach) =>
    [
        new SourceFile("DeliveryReceipt.cs", Receipt),
        .. Enumerable.Range(0, documents).Select(document => new SourceFile($"Handler{document}.cs", Handler(document, codesEach))),
    ];

    private static string Handler(int document, int codes)
    {
        var text = new StringBuilder($$"""
            using SmppErrorCodes;

            namespace Acme.Receipts;

            public static class Handler{{document}}
            {
                public static void Handle(DeliveryReceipt receipt)
                {

            """);
        for (var i = 0; i < codes; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"        receipt.ErrorCode = {(document + i) % 21};");
        }

        return text.Append("    }\n}\n").ToString();
    }
}
