using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What a fix writes has the layout of the <c>.editorconfig</c>: neither the formatter nor the order of usings changes it.</summary>
public sealed class ConfiguredLayoutTests
{
    /// <summary>Documents without text, by the options of their projects: what is the same each time is compiled once.</summary>
    private static readonly ConcurrentDictionary<(string Options, LanguageVersion Version), Lazy<Task<Document>>> EmptyDocuments = new();

    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\n";

    /// <summary>Switches four deep, in a namespace with braces.</summary>
    private const string Deep = Usings + """
        namespace Acme.Smpp
        {
            internal class Handler
            {
                internal int Handle(DeliveryReceipt receipt, int count)
                {
                    foreach (var item in new[] { 1, 2 })
                    {
                        if (item > count)
                        {
                            switch (receipt.ErrorCode)
                            {
                                case 1:
                                    A();
                                    break;
                                case 51:
                                {
                                    B();
                                    break;
                                }
                                case 7:
                                    A();
                                    break;
                            }

                            switch (receipt.ErrorCode)
                            {
                                case 1: A(); break;
                                case 51: B(); break;
                                case 7: A(); break;
                                case var _: return 3;
                            }

                            switch (receipt.ErrorCode)
                            {
                            }

                            switch (receipt.ErrorCode) { case 1: A(); break; case 51: B(); break; case 7: case 15: A(); break; }

                            switch (count)
                            {
                                case 1:
                                    switch (receipt.ErrorCode) { case 0: A(); break; }
                                    break;
                            }
                        }
                    }

                    return receipt.ErrorCode switch
                    {
                        1 or 7 => 2,
                        51 => 3,
                        _ => throw new Exception(),
                    };

                    void A() { }
                    void B() { }
                }
            }

            internal class DeliveryReceipt
            {
                internal int ErrorCode;
            }
        }
        """;

    /// <summary>The same as statements of a file, where nothing is around the <c>switch</c>.</summary>
    private const string TopLevel = Usings + """
        var receipt = new DeliveryReceipt();
        switch (receipt.ErrorCode)
        {
            case 1:
                Console.WriteLine(1);
                break;
            case 51:
                Console.WriteLine(2);
                break;
            case 7:
                Console.WriteLine(1);
                break;
        }

        switch (receipt.ErrorCode)
        {
        }

        switch (receipt.ErrorCode) { case 1: Console.WriteLine(1); break; }

        switch (receipt.ErrorCode)
        {
            case 1: Console.WriteLine(1); break;
            case 51: Console.WriteLine(2); break;
            case 7: Console.WriteLine(1); break;
        }

        _ = receipt.ErrorCode switch { 1 => 2, 51 => 3 };

        internal class DeliveryReceipt
        {
            internal int ErrorCode;
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("indent_size = 2")]
    [InlineData("indent_size = 3")]
    [InlineData("indent_style = tab")]
    [InlineData("indent_style = tab\nindent_size = 8\ntab_width = 8")]
    [InlineData("csharp_indent_switch_labels = false")]
    [InlineData("csharp_indent_switch_labels = false\nindent_size = 2")]
    [InlineData("csharp_indent_switch_labels = false\nindent_style = tab")]
    [InlineData("csharp_indent_case_contents = false")]
    [InlineData("csharp_indent_switch_labels = false\ncsharp_indent_case_contents = false")]
    [InlineData("csharp_indent_case_contents_when_block = false")]
    [InlineData("csharp_preserve_single_line_statements = false")]
    [InlineData("csharp_preserve_single_line_blocks = false")]
    [InlineData("csharp_new_line_before_open_brace = none\nindent_size = 2")]
    [InlineData("csharp_space_after_keywords_in_control_flow_statements = false")]
    public async Task The_formatter_changes_nothing(string options)
    {
        await AssertLeavesAsync(options, Deep, static document => Formatter.FormatAsync(document));
        await AssertLeavesAsync(options, TopLevel, static document => Formatter.FormatAsync(document));
        await AssertLeavesAsync(options, Deep.Replace("case var _:", "default:"), static document => Formatter.FormatAsync(document), LanguageVersion.CSharp8);
    }

    /// <summary>Sections on one line, which get labels or go.</summary>
    [Theory]
    [InlineData("case 1: A(); break; case 7: A(); break;")]
    [InlineData("case 1: A(); break; case 7: A(); break; case 51: B(); break;")]
    [InlineData("case 51: B(); break; case 1: A(); break; case 7: A(); break; case 15: A(); break; case 2: B(); break;")]
    [InlineData("case 1: A(); break; case 51: B(); break; case 7: A(); break; case 2: B(); break; case 15: A(); break; default: B(); break;")]
    [InlineData("case 1: A(); break; case 51: B(); break; case 7: A(); break; case 15: A(); break;")]
    [InlineData("case 1: case 7: A(); break; case 51: B(); break; case 15: A(); break; default: break;")]
    [InlineData("case 1: { A(); break; } case 51: { B(); break; } case 7: { A(); break; } default: { break; }")]
    [InlineData("case 1: A(); break; /* seven */ case 7: A(); break; /* rest */ default: B(); break;")]
    [InlineData("case 1: A(); break; /* seven */ case 7: /* now */ A(); break; case 51: B(); break;")]
    [InlineData("case 1:\n    A(); break; case 51: B(); break; case 7: A(); break; default: B(); break;")]
    [InlineData("case 1: A(); break;\n    case 51: B(); break; case 7: A(); break;\n    case 15: A(); break; case 2: B(); break;")]
    [InlineData("case 1: case 51: A(); break;\n    case 7: case 2: A(); break;")]
    [InlineData("case 1: A();\n    break;\n    case 7: A();\n    break;\n    case 15: case 51: A(); break;")]
    [InlineData("case 0: break; case 1: A(); break; case 7: A(); break; case 6: break;")]
    public async Task The_formatter_changes_nothing_of_sections_on_one_line(string sections)
    {
        var source = Receipts.Statements($"switch (receipt.ErrorCode) {{ {sections} }} void A() {{ }} void B() {{ }}");
        await AssertLeavesAsync("", source, static document => Formatter.FormatAsync(document));
        await AssertLeavesAsync("", source, static document => Formatter.FormatAsync(document), LanguageVersion.CSharp8);
        await AssertLeavesAsync("", source.Replace(" { case", "\n{\ncase"), static document => Formatter.FormatAsync(document));
    }

    [Theory]
    [InlineData("")]
    [InlineData("dotnet_separate_import_directive_groups = true")]
    [InlineData("dotnet_sort_system_directives_first = false")]
    [InlineData("dotnet_sort_system_directives_first = true\ndotnet_separate_import_directive_groups = true")]
    [InlineData("dotnet_sort_system_directives_first = false\ndotnet_separate_import_directive_groups = true")]
    [InlineData("csharp_using_directive_placement = inside_namespace")]
    [InlineData("csharp_using_directive_placement = inside_namespace\ndotnet_separate_import_directive_groups = true")]
    [InlineData("csharp_using_directive_placement = inside_namespace:error\ndotnet_sort_system_directives_first = false")]
    public async Task The_order_of_usings_changes_nothing(string options)
    {
        string[] heads =
        [
            "", "using System;\n", "using Alpha;\n", "using Zeta;\n", "using System;\nusing Alpha;\nusing Zeta;\n",
            "using Acme.Smpp.Codes;\nusing System;\nusing System.Linq;\nusing SmppErrorCodes.Client;\nusing Zeta;\n",
            "using System;\nusing Alpha;\nusing Number = System.Int32;\n", "using System;\nusing static System.Math;\n",
            "using System;\n\n// Of Zeta.\nusing Zeta;\n", "// Header.\n\nusing System;\nusing Zeta;\n", "global using System;\nusing Alpha;\n",
            "using ALPHA;\nusing alpha;\n", "using SmppErrorCodesClient;\nusing T;\n", "using smppErrorCodes;\n",
            "using System;\nusing SmppErrorCodes.Client;\n", "using SystemX;\nusing System;\n",
        ];
        const string Body = """
            internal class Handler { bool M(DeliveryReceipt receipt) => receipt.ErrorCode == 7; class DeliveryReceipt { internal int ErrorCode; } }
            """;
        const string Others = """

            namespace Alpha { class A; } namespace ALPHA { class A; } namespace alpha { class A; } namespace Zeta { class A; }
            namespace T { class A; } namespace SystemX { class A; } namespace SmppErrorCodes.Client { class A; }
            namespace SmppErrorCodesClient { class A; } namespace smppErrorCodes { class A; } namespace Acme.Smpp.Codes { class A; }
            """;

        // Every third one for each options, so that each has its turn.
        foreach (var head in heads.Where((_, index) => index % 3 == options.Length % 3))
        {
            var inside = head.Replace("global using System;\n", "");
            string[] sources =
            [
                head + (head.Length > 0 ? "\n" : "") + Body + Others,
                head + (head.Length > 0 ? "\n" : "") + "namespace Acme.Billing\n{\n    " + Body + "\n}\n" + Others,
                $"namespace Acme.Billing\n{{\n{inside}\n    {Body}\n}}\n{Others}",
            ];
            foreach (var source in sources)
            {
                await AssertLeavesAsync(options, source, static async document =>
                    await Formatter.FormatAsync(await Formatter.OrganizeImportsAsync(document)));
            }
        }
    }

    private static async Task AssertLeavesAsync(string options, string source, Func<Document, Task<Document>> format, LanguageVersion version = LanguageVersion.Latest)
    {
        var empty = await EmptyDocuments.GetOrAdd((options, version), static key => new(() => CompileEmptyDocumentAsync(key.Options, key.Version))).Value;
        var document = await format(empty.WithText(SourceText.From(source)));
        var reports = await FullRun.AnalyzeAsync(document.Project);
        Assert.NotEmpty(reports);
        await foreach (var (_, changed) in FullRun.FixedDocumentsAsync(document, reports, int.MaxValue))
        {
            Assert.Equal((await (await format(changed)).GetTextAsync()).ToString(), (await changed.GetTextAsync()).ToString());
        }
    }

    private static async Task<Document> CompileEmptyDocumentAsync(string options, LanguageVersion version)
    {
        var project = FullRun.AddProject("Formatted");
        var empty = project
            .WithParseOptions(((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(version))
            .WithCompilationOptions(((CSharpCompilationOptions)project.CompilationOptions!).WithOutputKind(OutputKind.ConsoleApplication))
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\nend_of_line = lf\n{options}\n"), filePath: "/.editorconfig").Project
            .AddDocument("Source.cs", "", filePath: "/Source.cs");
        await empty.Project.GetCompilationAsync();
        return empty;
    }
}
