using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class SwitchOverMeaningsRefactoringTests
{
    private const string Catalog = """

        public static class AcmeErrorCode
        {
            public const int Done = 0;
            public const int Busy = 1;
            [SmppErrorCodes.SameMeaningAs(nameof(Busy))]
            public const int Busy007 = 7;
            public const int LostInSMSC = 900;

            public static class Text
            {
                public const string Done = "000", Busy = "001", Busy007 = "007", LostInSMSC = "900";
            }
        }

        public enum AcmeNumber { Done, Busy, [SmppErrorCodes.SameMeaningAs(nameof(Busy))] Busy007 = 7 }

        public class Pdu
        {
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))]
            public int Result;
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))]
            public int? Optional;
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))]
            public byte Small;
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))]
            public string Text;
            [SmppErrorCodes.ErrorCode(typeof(AcmeNumber))]
            public int Number;
            public int Count;
        }

        """;

    [Theory]
    [InlineData("pdu.Result$$;")]
    [InlineData("$$pdu.Result;")]
    [InlineData("pdu.Res$$ult;")]
    [InlineData("[|pdu.Result|];")]
    [InlineData("[|Result|];")]
    [InlineData("(pdu.Result)$$;")]
    public Task Writes_a_statement_in_place_of_the_value(string statement) => ChangesAsync(
        statement.Replace("[|Result", "pdu.[|Result", StringComparison.Ordinal),
        """
        switch (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                        break;
                    case AcmeErrorCode.LostInSMSC:
                        break;
                    default:
                        break;
                }
        """);

    [Fact]
    public Task Writes_a_statement_where_the_semicolon_is_missing() => ChangesAsync(
        "pdu.Number$$",
        """
        switch (pdu.Number)
                {
                    case (int)AcmeNumber.Done:
                        break;
                    case (int)AcmeNumber.Busy or (int)AcmeNumber.Busy007:
                        break;
                    default:
                        break;
                }
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp5)]
    [InlineData(LanguageVersion.CSharp8)]
    public Task Stacks_labels_where_the_language_has_no_or(LanguageVersion languageVersion) => ChangesAsync(
        "pdu.Text$$;",
        """
        switch (pdu.Text)
                {
                    case AcmeErrorCode.Text.Done:
                        break;
                    case AcmeErrorCode.Text.Busy:
                    case AcmeErrorCode.Text.Busy007:
                        break;
                    case AcmeErrorCode.Text.LostInSMSC:
                        break;
                    default:
                        break;
                }
        """,
        languageVersion);

    [Theory]
    [InlineData("var code = pdu.Small$$;", "code")]
    [InlineData("var co$$de = pdu.Small; // from the peer", "code")]
    [InlineData("byte code = [|pdu.Small|];", "code")]
    [InlineData("byte other; other = pdu.Small$$;", "other")]
    public Task Writes_a_statement_behind_a_variable(string statement, string variable) => ChangesAsync(
        statement,
        $$"""
        {{Unmarked(statement)}}
                switch ({{variable}})
                {
                    case AcmeErrorCode.Done:
                        break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                        break;
                    default:
                        break;
                }
        """);

    [Fact]
    public Task Gives_lines_of_their_own_to_the_statements_behind_it() => ChangesAsync(
        "if (pdu != null) { var code = pdu.Small$$; M(null); }",
        """
        if (pdu != null)
                {
                    var code = pdu.Small;
                    switch (code)
                    {
                        case AcmeErrorCode.Done:
                            break;
                        case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                            break;
                        default:
                            break;
                    }
                    M(null);
                }
        """);

    [Theory]
    [InlineData("string text = pdu.Result$$;", "string text = pdu.Result switch")]
    [InlineData("string text; text = pdu.Optional$$;", "string text; text = pdu.Optional switch")]
    [InlineData("string F() { return pdu.Optional ?? 0$$; }", null)]
    [InlineData("string F() => pdu.Result$$;", "string F() => pdu.Result switch")]
    public Task Writes_an_expression_for_a_text(string statement, string? beginning) => beginning is null
        ? NotOfferedAsync(statement.Replace("pdu.Optional", "pdu.Count", StringComparison.Ordinal))
        : ChangesAsync(
            statement,
            beginning + """

                    {
                        AcmeErrorCode.Done => "done",
                        AcmeErrorCode.Busy or AcmeErrorCode.Busy007 => "busy",
                        AcmeErrorCode.LostInSMSC => "lost in SMSC",
                        _ => "unknown error",
                    };
            """);

    [Fact]
    public Task Writes_an_expression_for_a_text_that_is_returned() => ChangesAsync(
        """
        string F()
                {
                    return pdu.Text$$;
                }
        """,
        """
        string F()
                {
                    return pdu.Text switch
                    {
                        AcmeErrorCode.Text.Done => "done",
                        AcmeErrorCode.Text.Busy => "busy",
                        AcmeErrorCode.Text.Busy007 => "busy",
                        AcmeErrorCode.Text.LostInSMSC => "lost in SMSC",
                        _ => "unknown error",
                    };
                }
        """,
        LanguageVersion.CSharp8);

    [Fact]
    public async Task Writes_an_expression_for_a_member()
    {
        const string Before = """
            class Dlr
            {
                string Words(int dlrErrorCode) => dlr$$ErrorCode;
            }

            """;
        const string Start = """
            using SmppErrorCodes;

            class Dlr
            {
                string Words(int dlrErrorCode) => dlrErrorCode switch
                {
                    TwilioSmppErrorCode.NoError or TwilioSmppErrorCode.NoError006 or TwilioSmppErrorCode.NoError014 => "no error",

            """;

        // A meaning that does not fit on a line.
        const string Broken = """
                    TwilioSmppErrorCode.ConnectionTimeout or TwilioSmppErrorCode.ConnectionTimeout009
                        or TwilioSmppErrorCode.ConnectionTimeout017 => "connection timeout",

            """;
        const string End = """
                    TwilioSmppErrorCode.BlockedAsSpam => "blocked as spam",
                    _ => "unknown error",
                };
            }

            """;
        var after = await RefactoredSource.OfAsync<SwitchOverMeaningsRefactoring>(Before);
        Assert.StartsWith(Start, after, StringComparison.Ordinal);
        Assert.Contains(Broken, after, StringComparison.Ordinal);
        Assert.EndsWith(End, after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdu.Optional$$;", "case AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007:\n")]
    [InlineData("string text = pdu.Result$$;", "AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007 => \"busy\",\n")]
    public async Task Breaks_a_line_that_gets_too_long(string statement, string expected) => Assert.Contains(
        expected,
        await RefactoredSource.OfAsync<SwitchOverMeaningsRefactoring>(Source(statement), editorConfig: "max_line_length = 50"),
        StringComparison.Ordinal);

    /// <summary>What stands behind the pattern is a part of its line.</summary>
    [Theory]
    [InlineData("string text = pdu.Result$$;", 65, "AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007 => \"busy\",\n")]
    [InlineData("string text = pdu.Result$$;", 66, "AcmeErrorCode.Busy or AcmeErrorCode.Busy007 => \"busy\",\n")]
    [InlineData("pdu.Result$$;", 60, "case AcmeErrorCode.Busy\n                or AcmeErrorCode.Busy007:\n")]
    [InlineData("pdu.Result$$;", 61, "case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:\n")]
    public async Task Counts_what_stands_behind_the_pattern(string statement, int maxLineLength, string expected) => Assert.Contains(
        expected,
        await RefactoredSource.OfAsync<SwitchOverMeaningsRefactoring>(Source(statement), editorConfig: $"max_line_length = {maxLineLength}"),
        StringComparison.Ordinal);

    [Fact]
    public Task Puts_looser_operators_in_parentheses() => ChangesAsync(
        "string text = pdu.Optional $$?? 0;",
        """
        string text = (pdu.Optional ?? 0) switch
                {
                    AcmeErrorCode.Done => "done",
                    AcmeErrorCode.Busy or AcmeErrorCode.Busy007 => "busy",
                    AcmeErrorCode.LostInSMSC => "lost in SMSC",
                    _ => "unknown error",
                };
        """);

    [Fact]
    public Task Heeds_the_style_of_the_project() => ChangesAsync(
        "pdu.Number$$;",
        """
        switch (pdu.Number) {
        →→→case (int)AcmeNumber.Done:
        →→→→break;
        →→→case (int)AcmeNumber.Busy or (int)AcmeNumber.Busy007:
        →→→→break;
        →→→default:
        →→→→break;
        →→}
        """.Replace('→', '\t'),
        editorConfig: "indent_style = tab\ncsharp_new_line_before_open_brace = none");

    private static async Task ChangesAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest, string editorConfig = "")
    {
        var (source, expected) = (Source(before), Source(after));
        if (editorConfig.Contains("tab", StringComparison.Ordinal))
        {
            (source, expected) = (source.Replace("    ", "\t", StringComparison.Ordinal), expected.Replace("    ", "\t", StringComparison.Ordinal));
        }

        Assert.Equal(["Switch over all meanings"], await RefactoredSource.TitlesAsync<SwitchOverMeaningsRefactoring>(source, languageVersion));
        Assert.Equal(expected, await RefactoredSource.OfAsync<SwitchOverMeaningsRefactoring>(source, languageVersion, editorConfig));
    }

    private static string Unmarked(string source) =>
        source.Replace("$$", "", StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string Source(string statement) => $$"""
        class Handler
        {
            void M(Pdu pdu)
            {
                {{statement}}
            }
        }

        """ + Catalog;
}
