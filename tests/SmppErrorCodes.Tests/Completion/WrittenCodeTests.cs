using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.Completion;

/// <summary>What an item writes into the source.</summary>
public sealed class WrittenCodeTests
{
    private const string Catalog = """

        namespace Acme.Codes
        {
            public static class AcmeErrorCode
            {
                public const int Done = 0, Busy = 1;
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))] public const int Busy007 = 7;
                public const int @default = 9;
            }

            public enum AcmeNumber { Done, Busy, [SmppErrorCodes.SameMeaningAs(nameof(Busy))] Busy007 = 7 }

            public static class AcmeWide { public const long Done = 0, Busy = 1; }

            public enum AcmeLarge : uint { Done, Busy = 3_000_000_000 }

            public static class AcmeOld
            {
                [System.Obsolete("Never sent.", true)] public const int Gone = 1;
                [System.Diagnostics.CodeAnalysis.Experimental("ACME001")] public const int New = 2;
                [System.Obsolete] public const int Late = 3;
            }
        }

        """;

    private const string Handler = """
        namespace Gateway
        {
            class Handler
            {
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeErrorCode))] public int Result;
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeNumber))] public int Number;
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeWide))] public int Wide;
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeWide))] public ulong Unsigned;
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeLarge))] public long Large;
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeOld))] public int Old;

                void M()
                {
                    STATEMENT
                }
            }
        }
        """;

    private const string Stacked = "AcmeErrorCode.Busy: case AcmeErrorCode.Busy007";

    [Theory]
    [InlineData("if (Result == $$", "AcmeErrorCode.Busy", "if (Result == AcmeErrorCode.Busy")]
    [InlineData("if (Result == Bu$$)", "AcmeErrorCode.Busy", "if (Result == AcmeErrorCode.Busy)")]
    [InlineData("if (Result == $$", "AcmeErrorCode.@default", "if (Result == AcmeErrorCode.@default")]
    [InlineData("if (Result is $$", "AcmeErrorCode.Busy or AcmeErrorCode.Busy007", "if (Result is AcmeErrorCode.Busy or AcmeErrorCode.Busy007")]
    [InlineData("if (Result is not $$)", "(AcmeErrorCode.Busy or AcmeErrorCode.Busy007)", "if (Result is not (AcmeErrorCode.Busy or AcmeErrorCode.Busy007))")]
    [InlineData(
        "if (Result is > 0 and $$)",
        "(AcmeErrorCode.Busy or AcmeErrorCode.Busy007)",
        "if (Result is > 0 and (AcmeErrorCode.Busy or AcmeErrorCode.Busy007))")]
    [InlineData("if (Result is 0 or $$)", "AcmeErrorCode.Busy or AcmeErrorCode.Busy007", "if (Result is 0 or AcmeErrorCode.Busy or AcmeErrorCode.Busy007)")]
    [InlineData("if (Number == $$)", "(int)AcmeNumber.Busy", "if (Number == (int)AcmeNumber.Busy)")]
    [InlineData("if (Number is $$)", "(int)AcmeNumber.Busy or (int)AcmeNumber.Busy007", "if (Number is (int)AcmeNumber.Busy or (int)AcmeNumber.Busy007)")]
    [InlineData("if (Wide == $$)", "(int)AcmeWide.Busy", "if (Wide == (int)AcmeWide.Busy)")]
    [InlineData("if (Wide is $$", "(int)AcmeWide.Busy", "if (Wide is (int)AcmeWide.Busy")]
    [InlineData("Wide = $$;", "(int)AcmeWide.Busy", "Wide = (int)AcmeWide.Busy;")]
    [InlineData("if (Unsigned == $$)", "AcmeWide.Busy", "if (Unsigned == AcmeWide.Busy)")]
    [InlineData("switch (Large) { case $$ }", "(long)AcmeLarge.Busy", "switch (Large) { case (long)AcmeLarge.Busy }")]
    [InlineData("switch (Large) { case $$ }", "(int)AcmeLarge.Done", "switch (Large) { case (int)AcmeLarge.Done }")]
    [InlineData("if (Result is $$ or -1)", "(int)AcmeErrorCode.Busy", "if (Result is (int)AcmeErrorCode.Busy or -1)")]
    [InlineData("int[] a = Result is $$ ? [1] : [2];", "(int)AcmeErrorCode.Busy", "int[] a = Result is (int)AcmeErrorCode.Busy ? [1] : [2];")]
    public async Task Writes_codes_with_their_using(string statement, string item, string expected) => Assert.Equal(
        "using Acme.Codes;\n\n" + Source(expected),
        await (await CompletedSource.OpenAsync(Source(statement))).ChooseAsync(item));

    /// <summary>Without the code, the parser takes <c>or</c> for a type, and the name behind it for one of a variable.</summary>
    [Theory]
    [InlineData("if (Result is $$ or AcmeErrorCode.Done)", "AcmeErrorCode.Busy")]
    [InlineData("if (Result is $$ or Done)", "AcmeErrorCode.Busy")]
    [InlineData("if (Result is not $$ and not AcmeErrorCode.Done)", "AcmeErrorCode.Busy")]
    [InlineData("switch (Result) { case $$ or AcmeErrorCode.Done: break; }", "AcmeErrorCode.Busy")]
    [InlineData("_ = Result switch { $$ or AcmeErrorCode.Done => 1, _ => 2 };", "AcmeErrorCode.Busy")]
    public async Task Writes_the_short_name_before_or(string statement, string item) => Assert.Equal(
        "using Acme.Codes;\n" + Source(statement.Replace("$$", item)),
        await (await CompletedSource.OpenAsync("using Acme.Codes;\n" + Source(statement))).ChooseAsync(item));

    [Theory]
    [InlineData("using Acme.Codes;\n", "AcmeErrorCode.Busy")]
    [InlineData("using static Acme.Codes.AcmeErrorCode;\n", "Busy")]
    [InlineData("using Codes = Acme.Codes.AcmeErrorCode;\n", "Codes.Busy")]
    [InlineData("global using Acme.Codes;\n", "AcmeErrorCode.Busy")]
    public async Task Writes_the_name_that_the_file_has(string usings, string name) => Assert.Equal(
        usings + Source($"if (Result == {name}"),
        await (await CompletedSource.OpenAsync(usings + Source("if (Result == $$"))).ChooseAsync(name));

    /// <summary>A name does not tell the catalog, but a constant beside the place does.</summary>
    [Theory]
    [InlineData("if (dlrErrorCode == AcmeMore.Down || dlrErrorCode == $$)", true)]
    [InlineData("if (dlrErrorCode == $$) { } else if (dlrErrorCode == AcmeMore.Down) { }", true)]
    [InlineData("if (dlrErrorCode == TwilioSmppErrorCode.NoError || dlrErrorCode == $$)", false)]
    [InlineData("if (dlrErrorCode == $$) { } if (Old == AcmeMore.Down) { }", false)]
    public async Task Offers_codes_of_the_catalog_beside_the_place(string statement, bool isExtended)
    {
        var completed = await CompletedSource.OpenAsync(
            "using Acme.Codes;\nusing SmppErrorCodes;\n" + Source($"void Send(int dlrErrorCode) {{ {statement} }}")
            + "namespace Acme.Codes\n{\n    [SmppErrorCodes.Extends(typeof(TwilioSmppErrorCode))]\n"
            + "    static class AcmeMore { public const int Down = 990, Up = 991; }\n}");
        Assert.Equal(isExtended, completed.Texts.Contains("AcmeMore.Up"));
        Assert.Contains("TwilioSmppErrorCode.TcapError", completed.Texts);
    }

    /// <summary>A use of the others would be an error.</summary>
    [Fact]
    public async Task Offers_constants_that_may_be_used() =>
        Assert.Equal(["AcmeOld.Late"], (await CompletedSource.OpenAsync(Source("if (Old == $$)"))).Texts);

    /// <summary>A local of the name of one constant hides it, and not the others.</summary>
    [Fact]
    public async Task Writes_the_type_where_a_local_hides_the_constant()
    {
        const string Usings = "using static Acme.Codes.AcmeErrorCode;\n";
        var completed = await CompletedSource.OpenAsync(Usings + Source("int Busy = 3; if (Result == $$"));
        Assert.Equal(
            "using Acme.Codes;\n" + Usings + Source("int Busy = 3; if (Result == AcmeErrorCode.Busy"),
            await completed.ChooseAsync("AcmeErrorCode.Busy"));
        Assert.Equal(Usings + Source("int Busy = 3; if (Result == Busy007"), await completed.ChooseAsync("Busy007"));
    }

    [Fact]
    public Task Stacks_labels_where_the_language_has_no_or() => WritesLabelsAsync(
        "case $$",
        Stacked,
        """
        case AcmeErrorCode.Busy:
        case AcmeErrorCode.Busy007
        """,
        LanguageVersion.CSharp8);

    [Fact]
    public Task Stacks_labels_as_other_sections_do() => WritesLabelsAsync(
        """
        case 0:
        case 9:
            break;
        case $$:
        """,
        Stacked,
        """
        case 0:
        case 9:
            break;
        case AcmeErrorCode.Busy:
        case AcmeErrorCode.Busy007:
        """);

    [Fact]
    public Task Writes_a_pattern_above_another_label() => WritesLabelsAsync(
        """
        case $$
        case 0:
            break;
        """,
        "AcmeErrorCode.Busy or AcmeErrorCode.Busy007",
        """
        case AcmeErrorCode.Busy or AcmeErrorCode.Busy007
        case 0:
            break;
        """);

    [Fact]
    public async Task Stacks_labels_on_one_line_where_the_first_one_is() => Assert.Equal(
        "using Acme.Codes;\n\n" + Source($"switch (Result) {{ case {Stacked}: break; }}"),
        await (await CompletedSource.OpenAsync(Source("switch (Result) { case $$: break; }"), LanguageVersion.CSharp8)).ChooseAsync(Stacked));

    /// <summary>As the fixes break it, and not where braces would have to be broken as well.</summary>
    [Theory]
    [InlineData("if (Result is $$)", "if (Result is AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007)")]
    [InlineData(
        "if (Result is $$ || Number == 0)",
        "if (Result is AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007\n                || Number == 0)")]
    [InlineData(
        "if (Result is Bu$$ || Number == 0)",
        "if (Result is AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007\n                || Number == 0)")]
    [InlineData("if (Result is 0 or $$)", "if (Result is 0\n                or AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007)")]
    [InlineData("_ = Result switch { $$ => 1 };", "_ = Result switch { AcmeErrorCode.Busy or AcmeErrorCode.Busy007 => 1 };")]
    public async Task Breaks_a_line_that_gets_too_long(string statement, string expected) => Assert.Equal(
        "using Acme.Codes;\n\n" + Source(expected),
        await (await CompletedSource.OpenAsync(Source(statement), editorConfig: "max_line_length = 50"))
            .ChooseAsync("AcmeErrorCode.Busy or AcmeErrorCode.Busy007"));

    [Fact]
    public Task Breaks_a_label_that_gets_too_long() => WritesLabelsAsync(
        "case $$:",
        "AcmeErrorCode.Busy or AcmeErrorCode.Busy007",
        """
        case AcmeErrorCode.Busy
            or AcmeErrorCode.Busy007:
        """,
        editorConfig: "max_line_length = 50");

    [Fact]
    public async Task Writes_the_line_breaks_of_the_file()
    {
        var source = Source(Switch("case $$")).Replace("\n", "\r\n", StringComparison.Ordinal);
        var changed = await (await CompletedSource.OpenAsync(source, LanguageVersion.CSharp8)).ChooseAsync(Stacked);
        Assert.DoesNotContain('\n', changed.Replace("\r\n", "", StringComparison.Ordinal));
    }

    /// <summary>Outside of bodies with braces, the copy of the file has a compilation of its own.</summary>
    [Theory]
    [InlineData("bool M(DeliveryReceipt receipt) { return receipt.ErrorCode is $$; }")]
    [InlineData("bool M(DeliveryReceipt receipt) => receipt.ErrorCode is $$;")]
    [InlineData("bool M(DeliveryReceipt receipt) => receipt.ErrorCode == $$;")]
    [InlineData("int M(DeliveryReceipt receipt) => receipt.ErrorCode switch { $$ };")]
    [InlineData("bool M => new DeliveryReceipt().ErrorCode is $$;")]
    [InlineData("bool M = new DeliveryReceipt().ErrorCode is $$;")]
    [InlineData("[ErrorCode] int M = $$;")]
    [InlineData("void M([ErrorCode] int code = $$) { }")]
    public async Task Writes_the_short_name_where_its_using_is_there(string member) => Assert.Contains(
        "TwilioSmppErrorCode.ThrottlingError",
        (await CompletedSource.OpenAsync($"using SmppErrorCodes;\nclass DeliveryReceipt {{ public int ErrorCode; }}\nclass C {{ {member} }}")).Texts);

    private static async Task WritesLabelsAsync(
        string before, string item, string after, LanguageVersion languageVersion = LanguageVersion.Latest, string editorConfig = "") => Assert.Equal(
            "using Acme.Codes;\n\n" + Source(Switch(after)),
            await (await CompletedSource.OpenAsync(Source(Switch(before)), languageVersion, editorConfig)).ChooseAsync(item));

    private static string Switch(string sections) =>
        $"switch (Result)\n            {{\n                {sections.Replace("\n", "\n                ", StringComparison.Ordinal)}\n            }}";

    private static string Source(string statement) => Handler.Replace("STATEMENT", statement, StringComparison.Ordinal) + Catalog;
}
