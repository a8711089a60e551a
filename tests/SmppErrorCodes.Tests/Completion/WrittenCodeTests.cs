using System;
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
        }

        """;

    private const string Handler = """
        namespace Gateway
        {
            class Handler
            {
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeErrorCode))] public int Result;
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeNumber))] public int Number;

                void M()
                {
                    STATEMENT
                }
            }
        }
        """;

    [Theory]
    [InlineData("if (Result == $$", "AcmeErrorCode.Busy", "if (Result == AcmeErrorCode.Busy")]
    [InlineData("if (Result == Bu$$)", "AcmeErrorCode.Busy", "if (Result == AcmeErrorCode.Busy)")]
    [InlineData("if (Result == $$", "AcmeErrorCode.@default", "if (Result == AcmeErrorCode.@default")]
    [InlineData("if (Result is $$", "AcmeErrorCode.Busy or AcmeErrorCode.Busy007", "if (Result is AcmeErrorCode.Busy or AcmeErrorCode.Busy007")]
    [InlineData("if (Result is not $$)", "(AcmeErrorCode.Busy or AcmeErrorCode.Busy007)", "if (Result is not (AcmeErrorCode.Busy or AcmeErrorCode.Busy007))")]
    [InlineData("if (Result is > 0 and $$)", "(AcmeErrorCode.Busy or AcmeErrorCode.Busy007)", "if (Result is > 0 and (AcmeErrorCode.Busy or AcmeErrorCode.Busy007))")]
    [InlineData("if (Result is 0 or $$)", "AcmeErrorCode.Busy or AcmeErrorCode.Busy007", "if (Result is 0 or AcmeErrorCode.Busy or AcmeErrorCode.Busy007)")]
    [InlineData("if (Number == $$)", "(int)AcmeNumber.Busy", "if (Number == (int)AcmeNumber.Busy)")]
    [InlineData("if (Number is $$)", "(int)AcmeNumber.Busy or (int)AcmeNumber.Busy007", "if (Number is (int)AcmeNumber.Busy or (int)AcmeNumber.Busy007)")]
    public async Task Writes_codes_with_their_using(string statement, string item, string expected) => Assert.Equal(
        "using Acme.Codes;\n\n" + Source(expected),
        await (await CompletedSource.OpenAsync(Source(statement))).ChooseAsync(item));

    [Theory]
    [InlineData("using Acme.Codes;\n", "AcmeErrorCode.Busy")]
    [InlineData("using static Acme.Codes.AcmeErrorCode;\n", "Busy")]
    [InlineData("using Codes = Acme.Codes.AcmeErrorCode;\n", "Codes.Busy")]
    [InlineData("global using Acme.Codes;\n", "AcmeErrorCode.Busy")]
    public async Task Writes_the_name_that_the_file_has(string usings, string name) => Assert.Equal(
        usings + Source($"if (Result == {name}"),
        await (await CompletedSource.OpenAsync(usings + Source("if (Result == $$"))).ChooseAsync(name));

    /// <summary>A local of the name of one constant hides it, and not the others.</summary>
    [Fact]
    public async Task Writes_the_type_where_a_local_hides_the_constant()
    {
        const string Usings = "using static Acme.Codes.AcmeErrorCode;\n";
        var completed = await CompletedSource.OpenAsync(Usings + Source("int Busy = 3; if (Result == $$"));
        Assert.Equal("using Acme.Codes;\n" + Usings + Source("int Busy = 3; if (Result == AcmeErrorCode.Busy"), await completed.ChooseAsync("AcmeErrorCode.Busy"));
        Assert.Equal(Usings + Source("int Busy = 3; if (Result == Busy007"), await completed.ChooseAsync("Busy007"));
    }

    [Fact]
    public async Task Stacks_labels_where_the_language_has_no_or() => Assert.Equal(
        "using Acme.Codes;\n\n" + Source(Switch("case AcmeErrorCode.Busy:\n                case AcmeErrorCode.Busy007")),
        await (await CompletedSource.OpenAsync(Source(Switch("case $$")), LanguageVersion.CSharp8)).ChooseAsync("AcmeErrorCode.Busy: case AcmeErrorCode.Busy007"));

    [Fact]
    public async Task Stacks_labels_as_other_sections_do() => Assert.Equal(
        "using Acme.Codes;\n\n" + Source(Switch("case 0:\n                case 9:\n                    break;\n                case AcmeErrorCode.Busy:\n                case AcmeErrorCode.Busy007:\n")),
        await (await CompletedSource.OpenAsync(Source(Switch("case 0:\n                case 9:\n                    break;\n                case $$:\n")))).ChooseAsync("AcmeErrorCode.Busy: case AcmeErrorCode.Busy007"));

    [Fact]
    public async Task Writes_a_pattern_above_another_label() => Assert.Equal(
        "using Acme.Codes;\n\n" + Source(Switch("case AcmeErrorCode.Busy or AcmeErrorCode.Busy007\n                case 0:\n                    break;")),
        await (await CompletedSource.OpenAsync(Source(Switch("case $$\n                case 0:\n                    break;")))).ChooseAsync("AcmeErrorCode.Busy or AcmeErrorCode.Busy007"));

    [Fact]
    public async Task Stacks_labels_on_one_line_where_the_first_one_is() => Assert.Equal(
        "using Acme.Codes;\n\n" + Source("switch (Result) { case AcmeErrorCode.Busy: case AcmeErrorCode.Busy007: break; }"),
        await (await CompletedSource.OpenAsync(Source("switch (Result) { case $$: break; }"), LanguageVersion.CSharp8)).ChooseAsync("AcmeErrorCode.Busy: case AcmeErrorCode.Busy007"));

    [Fact]
    public async Task Writes_the_line_breaks_of_the_file()
    {
        var source = Source(Switch("case $$")).Replace("\n", "\r\n", StringComparison.Ordinal);
        var changed = await (await CompletedSource.OpenAsync(source, LanguageVersion.CSharp8)).ChooseAsync("AcmeErrorCode.Busy: case AcmeErrorCode.Busy007");
        Assert.DoesNotContain('\n', changed.Replace("\r\n", "", StringComparison.Ordinal));
    }

    private static string Switch(string sections) => $"switch (Result)\n            {{\n                {sections}\n            }}";

    private static string Source(string statement) => Handler.Replace("STATEMENT", statement, StringComparison.Ordinal) + Catalog;
}
