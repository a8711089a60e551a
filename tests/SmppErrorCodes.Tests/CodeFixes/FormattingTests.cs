using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What a fix writes is laid out as the code around it, so that <c>dotnet format</c> leaves it alone.</summary>
public sealed class FormattingTests
{
    private static readonly Style[] Styles =
    [
        new("all", "space"),
        new("all", "tab"),
        new("none", "space"),
        new("none", "tab"),
    ];

    /// <summary>Something for each fix, once on one line and once on several.</summary>
    private static readonly string Everything = "using SmppErrorCodes;\n" + Receipts.Statements("""
        _ = receipt.ErrorCode == 7;
        var codes = new Dictionary<int, string>
        {
            [receipt.ErrorCode] = "", [count] = "",
        };

        switch (receipt.ErrorCode)
        {
            case 1:
                A();
                break;
            case 51:
                B();
                break;
            case 7:
                A();
                break;
            case 15:
            {
                A();
                break;
            }
        }

        switch (receipt.NetworkErrorCode) { case 1: A(); break; default: B(); break; }

        switch (count)
        {
            case 1: switch (receipt.ErrorCode) { case 1: A(); break; } break;
        }

        _ = receipt.ErrorCode switch
        {
            1 => 2,
            51 => 3,
            _ => throw new Exception(),
        };

        _ = receipt.ErrorCode switch { 1 => 2, 7 or 15 => 2, 51 => 3 };

        if (receipt.ErrorCode == 1)
        {
            A();
        }
        else if (receipt.ErrorCode is 7 or 15)
        {
            A();
        }
        else
        {
            B();
        }

        if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7) A();

        _ = receipt is { Count: 3, ErrorCode: TwilioSmppErrorCode.HandsetMemoryExceeded or TwilioSmppErrorCode.AbsentSubscriber };
        switch (receipt)
        {
            case { Count: 3, ErrorCode: TwilioSmppErrorCode.HandsetMemoryExceeded or TwilioSmppErrorCode.AbsentSubscriber }:
                A();
                break;
        }

        switch (receipt.ErrorCode)
        {
            case 51: case 9: {
                A();
                break;
            }
        }

        void C(DeliveryReceipt delivered) { switch (delivered.ErrorCode) { case 1: A(); break; } }

        if (TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == TwilioSmppErrorCode.AbsentSubscriber007)
        {
            B();
        }

        void A() { }
        void B() { }
        """);

    private static readonly Gen<(TestSource Source, Style Style)> Sources =
        from source in Gen.Int[0, TestSource.All.Count - 1]
        from style in Gen.Int[0, Styles.Length - 1]
        select (TestSource.All[source], Styles[style]);

    [Theory]
    [InlineData("all", "space")]
    [InlineData("none", "tab")]
    public async Task The_formatter_changes_nothing_that_a_fix_wrote(string braces, string indentation)
    {
        var document = await Formatter.FormatAsync(Styles.Single(style => style == new Style(braces, indentation)).Document.WithText(SourceText.From(Everything)));
        Assert.True(await IsFormattedAsync(document));
        var text = await TextOfAsync(document);
        Assert.Equal(indentation == "tab", text.Contains("\n\t", StringComparison.Ordinal));
        Assert.Equal(braces == "none", text.Contains("(receipt.ErrorCode == 1) {", StringComparison.Ordinal));

        var reports = await FullRun.AnalyzeAsync(document.Project);
        Assert.Equal(["SMPP001", "SMPP003", "SMPP004", "SMPP005", "SMPP007", "SMPP008", "SMPP012"], reports.Select(static report => report.Id).Distinct().Order(StringComparer.Ordinal));
        await AssertFixesAreFormattedAsync(document, reports, fixedPerRule: int.MaxValue);
    }

    [Fact]
    public async Task The_formatter_changes_nothing_that_a_fix_wrote_in_other_tests()
    {
        await GeneratedRuns.RunAsync(
            Sources,
            GeneratedRuns.Count * 2 / 25,
            perValid: 1,
            batchSize: 1,
            static async sources =>
            {
                var document = await Formatter.FormatAsync(sources[0].Style.Document.WithText(SourceText.From(sources[0].Source.File)));

                // Code with errors has no layout, and some other code the formatter does not lay out for good at once. A comment
                // under one behind a line it moves when the line gets longer, and an old one spaces pairs of braces by what is in them.
                if (!Regex.IsMatch(sources[0].Source.File, @"(?m)^[ \t]*[^\s/].*//.*\n[ \t]*//|\{\{")
                    && !(await document.GetSyntaxRootAsync())!.ContainsDiagnostics
                    && await IsFormattedAsync(document))
                {
                    await AssertFixesAreFormattedAsync(document, await FullRun.AnalyzeAsync(document.Project), fixedPerRule: 1);
                }

                return 1;
            },
            static source => $"{source.Style}:\n{source.Source.File}",
            smaller: static _ => []);
    }

    private static async Task AssertFixesAreFormattedAsync(Document document, ImmutableArray<Diagnostic> reports, int fixedPerRule)
    {
        await foreach (var (_, changed) in FullRun.FixedDocumentsAsync(document, reports, fixedPerRule))
        {
            Assert.Equal(await TextOfAsync(await Formatter.FormatAsync(changed)), await TextOfAsync(changed));
        }
    }

    private static async Task<bool> IsFormattedAsync(Document document) =>
        (await document.GetTextAsync()).ContentEquals(await (await Formatter.FormatAsync(document)).GetTextAsync());

    private static async Task<string> TextOfAsync(Document document) => (await document.GetTextAsync()).ToString();

    private sealed record Style(string Braces, string Indentation)
    {
        public Document Document { get; } = FullRun.AddProject("Formatted")
            .AddAnalyzerConfigDocument(
                ".editorconfig",
                SourceText.From($"""
                    root = true
                    [*.cs]
                    csharp_new_line_before_open_brace = {Braces}
                    csharp_new_line_before_else = {(Braces == "all" ? "true" : "false")}
                    indent_style = {Indentation}
                    indent_size = 4
                    tab_width = 4
                    end_of_line = lf
                    """),
                filePath: "/.editorconfig").Project
            .AddDocument("Source.cs", "", filePath: "/Source.cs");

        public bool Equals(Style? other) => other is not null && Braces == other.Braces && Indentation == other.Indentation;

        public override int GetHashCode() => HashCode.Combine(Braces, Indentation);

        public override string ToString() => $"Braces on new lines: {Braces}; indentation: {Indentation}";
    }
}
