using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Added sections and arms are as deep as the user's <c>.editorconfig</c> sets it, or as the code around them is.</summary>
public sealed class SwitchIndentationTests
{
    private const string Catalog = """

        static class AcmeErrorCode
        {
            public const int Done = 0;
            public const int Lost = 9;
        }

        class Pdu
        {
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))] public int Result;
            [SmppErrorCodes.ErrorCode(typeof(LongErrorCode))] public int Long;
        }

        static class LongErrorCode
        {
            public const int SubscriberIsBusy = 1;
            [SmppErrorCodes.SameMeaningAs(nameof(SubscriberIsBusy))] public const int SubscriberIsBusy007 = 7;
        }
        """;

    /// <summary>With one level of indentation as <c>~</c>.</summary>
    private const string EmptySwitch = """
        class Handler
        {
        ~void M(Pdu pdu)
        ~{
        ~~{|SMPP003:switch|} (pdu.Result)
        ~~{
        ~~}
        ~}
        }
        """;

    private const string FilledSwitch = """
        class Handler
        {
        ~void M(Pdu pdu)
        ~{
        ~~switch (pdu.Result)
        ~~{
        ~~~case AcmeErrorCode.Done:
        ~~~case AcmeErrorCode.Lost:
        ~~~~break;
        ~~}
        ~}
        }
        """;

    [Theory]
    [InlineData("  ")]
    [InlineData("    ")]
    [InlineData("\t")]
    public Task Indents_an_empty_switch_as_the_code_around(string unit) => FixesAsync(EmptySwitch.Replace("~", unit), FilledSwitch.Replace("~", unit), "");

    [Theory]
    [InlineData("  ", "indent_style = space\nindent_size = 2")]
    [InlineData("  ", "indent_size = 2")]
    [InlineData("   ", "indent_style = space\nindent_size = tab\ntab_width = 3")]
    [InlineData("\t", "indent_style = tab")]
    [InlineData("\t", "indent_style = tab\nindent_size = tab\ntab_width = 8")]
    public Task Indents_an_empty_switch_as_configured(string unit, string options) =>
        FixesAsync(EmptySwitch.Replace("~", unit), FilledSwitch.Replace("~", unit), options);

    [Fact]
    public Task Leaves_labels_and_bodies_where_they_are_configured_to_be() => FixesAsync(
        EmptySwitch.Replace("~", "    "),
        FilledSwitch.Replace("~~~~", "        ").Replace("~~~", "        ").Replace("~", "    "),
        "csharp_indent_switch_labels = false\ncsharp_indent_case_contents = false");

    /// <summary>What a section does is nearer than what the code around does.</summary>
    [Theory]
    [InlineData("    ", "    ")]
    [InlineData("\t", "\t")]
    [InlineData("\t", "  ")]
    [InlineData("", "  ")]
    public Task Indents_labels_and_bodies_as_the_sections_do(string label, string body)
    {
        const string Switch = """
            class Handler
            {
                void M(Pdu pdu)
                {
                    SWITCH (pdu.Result)
                    {
                    ~case AcmeErrorCode.Done:
                    ~^break;
            ADDED        }
                }
            }
            """;
        return FixesAsync(
            Switch.Replace("SWITCH", "{|SMPP003:switch|}").Replace("ADDED", "").Replace("~", label).Replace("^", body),
            Switch.Replace("SWITCH", "switch").Replace("ADDED", "        ~case AcmeErrorCode.Lost:\n        ~^break;\n").Replace("~", label).Replace("^", body),
            "");
    }

    /// <summary>In a file that mixes them, the line of the <c>switch</c> is the nearest.</summary>
    [Fact]
    public Task Indents_by_tabs_below_tabs() => FixesAsync(
        EmptySwitch.Replace("~~~", "\t\t\t").Replace("~~", "\t\t").Replace("~", "    "),
        FilledSwitch.Replace("~~~", "\t\t\t").Replace("~~", "\t\t").Replace("~v", "    v").Replace("~{", "    {").Replace("~}", "    }").Replace("~", "\t"),
        "");

    [Theory]
    [InlineData("  ", "")]
    [InlineData("\t", "")]
    [InlineData("  ", "indent_size = 2")]
    public Task Indents_a_body_beside_blocks(string unit, string options)
    {
        const string Block = """
            class Handler
            {
            ~void M(Pdu pdu)
            ~{
            ~~SWITCH (pdu.Result)
            ~~{
            ~~~case AcmeErrorCode.Done:
            ~~~{
            ~~~~break;
            ~~~}
            ADDED~~}
            ~}
            }
            """;
        return FixesAsync(
            Block.Replace("SWITCH", "{|SMPP003:switch|}").Replace("ADDED", "").Replace("~", unit),
            Block.Replace("SWITCH", "switch").Replace("ADDED", "~~~case AcmeErrorCode.Lost:\n~~~~break;\n").Replace("~", unit),
            options);
    }

    [Theory]
    [InlineData("  ", "")]
    [InlineData("\t", "")]
    [InlineData("  ", "indent_size = 2")]
    [InlineData("\t", "indent_style = tab")]
    public Task Indents_the_lines_of_a_switch_that_stood_on_one(string unit, string options) => FixesAsync(
        """
        class Handler
        {
        ~int M(Pdu pdu)
        ~{
        ~~{|SMPP003:switch|} (pdu.Result) { case AcmeErrorCode.Done: break; }
        ~~return pdu.Result {|SMPP003:switch|} { AcmeErrorCode.Done => 1 /* fine */ };
        ~}
        }
        """.Replace("~", unit),
        """
        class Handler
        {
        ~int M(Pdu pdu)
        ~{
        ~~switch (pdu.Result)
        ~~{
        ~~~case AcmeErrorCode.Done: break;
        ~~~case AcmeErrorCode.Lost:
        ~~~~break;
        ~~}
        ~~return pdu.Result switch
        ~~{
        ~~~AcmeErrorCode.Done => 1, /* fine */
        ~~~AcmeErrorCode.Lost => throw new System.NotImplementedException()
        ~~};
        ~}
        }
        """.Replace("~", unit),
        options);

    [Fact]
    public Task Indents_arms_as_the_code_around() => FixesAsync(
        """
        class Handler
        {
          int M(Pdu pdu) => pdu.Result {|SMPP003:switch|}
          {
          };
        }
        """,
        """
        class Handler
        {
          int M(Pdu pdu) => pdu.Result switch
          {
            AcmeErrorCode.Done
              or AcmeErrorCode.Lost => throw new System.NotImplementedException(),
          };
        }
        """,
        "");

    /// <summary>A continued label is one level deeper than its line, wherever the formatter puts that.</summary>
    [Theory]
    [InlineData(
        "    void M(Pdu pdu) { {|SMPP003:switch|} (pdu.Long) { } }",
        """
            void M(Pdu pdu)
            {
                switch (pdu.Long)
                {
                    case LongErrorCode.SubscriberIsBusy
                        or LongErrorCode.SubscriberIsBusy007:
                        break;
                }
            }
        """)]
    [InlineData(
        "    void M(Pdu pdu) { if (pdu.Long < 9) { {|SMPP003:switch|} (pdu.Long) { } } }",
        """
            void M(Pdu pdu)
            {
                if (pdu.Long < 9)
                {
                    switch (pdu.Long)
                    {
                        case LongErrorCode.SubscriberIsBusy
                            or LongErrorCode.SubscriberIsBusy007:
                            break;
                    }
                }
            }
        """)]
    [InlineData(
        "    Pdu pdu = new Pdu();\n    int P { set { {|SMPP003:switch|} (pdu.Long) { } } }",
        """
            Pdu pdu = new Pdu();
            int P
            {
                set
                {
                    switch (pdu.Long)
                    {
                        case LongErrorCode.SubscriberIsBusy
                            or LongErrorCode.SubscriberIsBusy007:
                            break;
                    }
                }
            }
        """)]
    [InlineData(
        "    int M(Pdu pdu) => pdu.Long {|SMPP003:switch|} { };",
        """
            int M(Pdu pdu) => pdu.Long switch
            {
                LongErrorCode.SubscriberIsBusy
                    or LongErrorCode.SubscriberIsBusy007 => throw new System.NotImplementedException(),
            };
        """)]
    public Task Indents_continued_lines_of_what_was_on_one_line(string before, string after) => FixesAsync(
        "class Handler\n{\n" + before + "\n}\n",
        "class Handler\n{\n" + after + "\n}\n",
        "max_line_length = 60");

    private static Task FixesAsync(string before, string after, string options)
    {
        var test = new Verify.Test<AddMissingCasesFix> { TestCode = before + Catalog, FixedCode = after + Catalog, Rules = "SMPP003" };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{options}\n"));
        return test.RunAsync();
    }
}
