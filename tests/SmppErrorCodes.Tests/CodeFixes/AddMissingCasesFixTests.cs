using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class AddMissingCasesFixTests
{
    private const string Catalog = """
        static class AcmeErrorCode
        {
            public const int Done = 0;
            public const int Busy = 1;
            [SmppErrorCodes.SameMeaningAs(nameof(Busy))] public const int Busy007 = 7;
            public const int Lost = 9;

            public static class Text { public const string Done = "000", Busy = "001", Busy007 = "007", Lost = "009"; }
        }

        enum AcmeNumber { Done, Busy, [SmppErrorCodes.SameMeaningAs(nameof(Busy))] Busy007 = 7 }

        class Pdu
        {
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))] public int Result;
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))] public int? Optional;
            [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))] public string Text;
            [SmppErrorCodes.ErrorCode(typeof(AcmeNumber))] public int Number;
        }


        """;

    [Fact]
    public Task Adds_one_section_at_the_end() => FixesAsync(
        """
                {|SMPP003:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                    case AcmeErrorCode.Lost:
                        break;
                }
        """);

    [Fact]
    public Task Stacks_labels_below_CSharp_9() => FixesAsync(
        """
                {|SMPP003:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;
                    case AcmeErrorCode.Busy:
                    case AcmeErrorCode.Busy007:
                    case AcmeErrorCode.Lost:
                        break;
                }
        """,
        LanguageVersion.CSharp8);

    [Fact]
    public Task Adds_a_section_before_a_default_at_the_end() => FixesAsync(
        """
                {|SMPP012:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done: // fine
                        Log();
                        break; // done

                    case AcmeErrorCode.Lost:
                        break;

                    // What else could it be?
                    default:
                        throw new System.Exception();
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done: // fine
                        Log();
                        break; // done

                    case AcmeErrorCode.Lost:
                        break;

                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                        goto default;

                    // What else could it be?
                    default:
                        throw new System.Exception();
                }
        """);

    [Fact]
    public Task Adds_a_section_at_the_end_where_the_default_is_not_last() => FixesAsync(
        """
                {|SMPP004:switch|} (pdu.Result)
                {
                default:
                    Log();
                    break;
                case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                    break;
                }
        """,
        """
                switch (pdu.Result)
                {
                default:
                    Log();
                    break;
                case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                    break;
                case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                    goto default;
                }
        """);

    [Fact]
    public Task Adds_labels_to_a_section_that_has_the_default_and_others() => FixesAsync(
        """
                {|SMPP004:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done when pdu.ToString() == "":
                    default:
                        Log();
                        break;
                    case AcmeErrorCode.Lost:
                        break;
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done when pdu.ToString() == "":
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                    default:
                        Log();
                        break;
                    case AcmeErrorCode.Lost:
                        break;
                }
        """);

    [Fact]
    public Task Adds_one_arm_that_throws_where_there_is_no_discard() => FixesAsync(
        """
                _ = pdu.Optional {|SMPP003:switch|}
                {
                    AcmeErrorCode.Done => "done",
                    null => "none" // yet
                };
        """,
        """
                _ = pdu.Optional switch
                {
                    AcmeErrorCode.Done => "done",
                    null => "none", // yet
                    AcmeErrorCode.Busy or AcmeErrorCode.Busy007
                        or AcmeErrorCode.Lost => throw new System.NotImplementedException()
                };
        """);

    [Fact]
    public Task Adds_an_arm_that_does_what_the_discard_does() => FixesAsync(
        """
                _ = pdu.Text {|SMPP004:switch|}
                {
                    AcmeErrorCode.Text.Done => "done",
                    AcmeErrorCode.Text.Lost => "lost",
                    _ => pdu.Text + "?", // others
                };
        """,
        """
                _ = pdu.Text switch
                {
                    AcmeErrorCode.Text.Done => "done",
                    AcmeErrorCode.Text.Lost => "lost",
                    AcmeErrorCode.Text.Busy or AcmeErrorCode.Text.Busy007 => pdu.Text + "?",
                    _ => pdu.Text + "?", // others
                };
        """);

    [Fact]
    public Task Adds_an_arm_for_each_code_below_CSharp_9() => FixesAsync(
        """
                _ = pdu.Result {|SMPP012:switch|} { AcmeErrorCode.Done => 1, AcmeErrorCode.Lost => 2, _ => throw new System.Exception() };
        """,
        """
                _ = pdu.Result switch
                {
                    AcmeErrorCode.Done => 1,
                    AcmeErrorCode.Lost => 2,
                    AcmeErrorCode.Busy => throw new System.Exception(),
                    AcmeErrorCode.Busy007 => throw new System.Exception(),
                    _ => throw new System.Exception()
                };
        """,
        LanguageVersion.CSharp8);

    [Fact]
    public Task Joins_codes_in_CSharp_9() => FixesAsync(
        """
                {|SMPP004:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                        break;
                    default:
                        break;
                }

                _ = pdu.Result {|SMPP004:switch|}
                {
                    AcmeErrorCode.Done or AcmeErrorCode.Lost => 1,
                    _ => 2,
                };
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                        break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                        goto default;
                    default:
                        break;
                }

                _ = pdu.Result switch
                {
                    AcmeErrorCode.Done or AcmeErrorCode.Lost => 1,
                    AcmeErrorCode.Busy or AcmeErrorCode.Busy007 => 2,
                    _ => 2,
                };
        """,
        LanguageVersion.CSharp9);

    [Fact]
    public Task Adds_cases_to_nested_switches_at_once() => FixesAsync(
        """
                {|SMPP003:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        {|SMPP003:switch|} (pdu.Number)
                        {
                            case (int)AcmeNumber.Busy:
                                break;
                        }
                        break;
                    case AcmeErrorCode.Busy:
                        break;
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        switch (pdu.Number)
                        {
                            case (int)AcmeNumber.Busy:
                                break;
                            case (int)AcmeNumber.Done:
                                break;
                        }
                        break;
                    case AcmeErrorCode.Busy:
                        break;
                    case AcmeErrorCode.Lost:
                        break;
                }
        """);

    /// <summary>Where a new case could not be reached, or there is no right place for it.</summary>
    [Theory]
    [InlineData("{|SMPP012:switch|} (pdu.Result) { case AcmeErrorCode.Done: break; case var other: throw new System.Exception(other.ToString()); }")]
    [InlineData("_ = (pdu.Result, 1) {|SMPP003:switch|} { (AcmeErrorCode.Done, _) => 1 };")]
    [InlineData("{|SMPP003:switch|} (pdu) { case { Result: AcmeErrorCode.Done }: break; }")]
    [InlineData("{|SMPP003:switch|} (pdu.Result)\n{\n    case AcmeErrorCode.Done: break;\n#if DEBUG\n    case AcmeErrorCode.Lost: break;\n#endif\n}")]
    public Task Is_not_offered_where_a_case_has_no_place(string statement) => FixesAsync(statement, statement);

    /// <summary>65 codes, 49 meanings.</summary>
    [Fact]
    public async Task Adds_the_whole_catalog()
    {
        var before = "class C { void M(int smppErrorCode) { switch (smppErrorCode) { } } }";
        var after = await FixedSource.OfAsync<AddMissingCasesFix>(before, "SMPP003");

        Assert.Equal(65, after.Split("TwilioSmppErrorCode.").Length - 1);
        Assert.Equal(49, after.Split("case ").Length - 1);
        Assert.Equal(1, after.Split("break;").Length - 1);
        Assert.Empty(await Rules.Reports.OfAsync(after, "SMPP003"));
        Assert.StartsWith("using SmppErrorCodes;", after);
        var lines = after.Split('\n').SkipWhile(static line => !line.Contains("AbsentSubscriber")).Take(2).Select(static line => line.Trim());
        Assert.Equal(
            [
                "case TwilioSmppErrorCode.AbsentSubscriber or TwilioSmppErrorCode.AbsentSubscriber007",
                "or TwilioSmppErrorCode.AbsentSubscriber015:",
            ],
            lines);
        Assert.All(after.Split('\n').Skip(2), static line => Assert.InRange(line.Length, 0, 120));
    }

    [Theory]
    [InlineData(
        """
                {|SMPP003:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;

                    case AcmeErrorCode.Lost:
                        break;

                    // nothing more
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;

                    case AcmeErrorCode.Lost:
                        break;

                    default:
                        break;

                    // nothing more
                }
        """)]
    [InlineData(
        """
                _ = pdu.Optional {|SMPP003:switch|}
                {
                    AcmeErrorCode.Done => "done",
                    null => "none" // yet
                };
        """,
        """
                _ = pdu.Optional switch
                {
                    AcmeErrorCode.Done => "done",
                    null => "none", // yet
                    _ => throw new System.ArgumentOutOfRangeException(nameof(pdu), pdu.Optional, null)
                };
        """)]
    [InlineData(
        """
                var code = pdu.Result;
                _ = code {|SMPP003:switch|}
                {
                    AcmeErrorCode.Done => "done",
                };
        """,
        """
                var code = pdu.Result;
                _ = code switch
                {
                    AcmeErrorCode.Done => "done",
                    _ => throw new System.InvalidOperationException($"Unexpected error code {code}."),
                };
        """)]
    [InlineData(
        "        {|SMPP003:switch|} (pdu) { case { Result: AcmeErrorCode.Done }: break; }",
        """
                switch (pdu)
                {
                    case { Result: AcmeErrorCode.Done }: break;
                    default:
                        break;
                }
        """)]
    public async Task Adds_a_default(string before, string after) =>
        Assert.Equal(Source(after), await WithDefaultAsync(Source(before.Replace("{|SMPP003:switch|}", "switch"))));

    /// <summary>
    /// CA2208 has nothing to report: what is not an argument is not written as one. The exception has the value, and a call or the
    /// like is not evaluated again for it.
    /// </summary>
    [Theory]
    [InlineData("", "pdu", "{ Result: AcmeErrorCode.Done }", "_", "ArgumentOutOfRangeException(nameof(pdu), pdu, null)")]
    [InlineData("", "(pdu.Result)", "AcmeErrorCode.Done", "_", "ArgumentOutOfRangeException(nameof(pdu), pdu.Result, null)")]
    [InlineData("", "_last.Result", "AcmeErrorCode.Done", "_", "InvalidOperationException($\"Unexpected error code {_last.Result}.\")")]
    [InlineData("", "this . _last.Result", "AcmeErrorCode.Done", "_", "InvalidOperationException($\"Unexpected error code {this._last.Result}.\")")]
    [InlineData("var text = pdu.Text;", "text", "\"000\"", "_", "InvalidOperationException($\"Unexpected error code {text}.\")")]
    [InlineData("var last = pdu;", "last", "{ Result: AcmeErrorCode.Done }", "_", "InvalidOperationException($\"Unexpected value {last}.\")")]
    [InlineData("", "pdu?.Result", "AcmeErrorCode.Done", "var other", "InvalidOperationException($\"Unexpected error code {other}.\")")]
    [InlineData("", "Read(\"a\").Result", "AcmeErrorCode.Done", "var other", "InvalidOperationException($\"Unexpected error code {other}.\")")]
    [InlineData("", "(pdu.Result, 1)", "(AcmeErrorCode.Done, _)", "var other", "InvalidOperationException($\"Unexpected value {other}.\")")]
    [InlineData("int other;", "pdu?.Result", "AcmeErrorCode.Done", "var unexpected", "InvalidOperationException($\"Unexpected error code {unexpected}.\")")]
    [InlineData("int other, unexpected;", "pdu?.Result", "AcmeErrorCode.Done", "_", "InvalidOperationException(\"Unexpected error code.\")")]
    public async Task The_default_of_an_expression_throws_with_the_value(string before, string value, string label, string rest, string exception)
    {
        Assert.Equal(Switch($"            {rest} => throw new System.{exception},\n"), await WithDefaultAsync(Switch("")));

        string Switch(string added) =>
            Source($"        {before}\n        _ = {value} switch\n        {{\n            {label} => 1,\n{added}        }};")
                .Replace("void Log() { }", "void Log() { }\n\n    Pdu _last;\n\n    Pdu Read(string file) => _last;");
    }

    [Theory]
    [InlineData("int M(string text) => VALUE;", false)]
    [InlineData("int P => VALUE;", false)]
    [InlineData("System.Func<int> M() => () => VALUE;", false)]
    [InlineData("int _field = VALUE;", true)]
    [InlineData("System.Func<int> _field = () => VALUE;", true)]
    [InlineData("Dlr(int smppErrorCode, int other) : this(other) => _ = VALUE;", true, "smppErrorCode")]
    [InlineData("int this[int smppErrorCode] => VALUE;", true, "smppErrorCode")]
    [InlineData("int P { set => _ = VALUE; }", true, "value")]
    public async Task A_captured_parameter_of_a_primary_constructor_is_not_an_argument(string member, bool isArgument, string name = "errorCode")
    {
        var type = $"class Dlr(int errorCode) {{ {member} }}".Replace("VALUE", $"{name} switch {{ TwilioSmppErrorCode.SmsMalformed => 2 }}");

        Assert.Contains(
            isArgument
                ? $"_ => throw new System.ArgumentOutOfRangeException(nameof({name}), {name}, null)"
                : $"_ => throw new System.InvalidOperationException($\"Unexpected error code {{{name}}}.\")",
            await WithDefaultAsync("using SmppErrorCodes;\n" + type));
    }

    /// <summary>A ref struct can neither be an argument of an exception nor a part of its message.</summary>
    [Theory]
    [InlineData("Dlr dlr")]
    [InlineData("in Dlr dlr")]
    public async Task The_default_for_a_ref_struct_throws_without_it(string parameter) => Assert.Contains(
        "_ => throw new System.InvalidOperationException(\"Unexpected value.\")",
        await WithDefaultAsync($"ref struct Dlr {{ public int ErrorCode; }} class C {{ int M({parameter}) => dlr switch {{ {{ ErrorCode: 51 }} => 2 }}; }}"));

    /// <summary>A discard behind arms that take all values does not compile.</summary>
    [Theory]
    [InlineData("_ = pdu.Result {|SMPP012:switch|} { AcmeErrorCode.Done => 1, var other => throw new System.Exception(other.ToString()) };")]
    [InlineData("{|SMPP012:switch|} (pdu.Result) { case AcmeErrorCode.Done: break; case var _: throw new System.Exception(); }")]
    [InlineData("_ = (pdu.Result, pdu is null) switch { (AcmeErrorCode.Done, _) => 1, (_, true) => 2, (_, false) => throw new System.Exception() };")]
    public Task Adds_no_default_where_all_values_are_taken(string statement) => FixesAsync(statement, statement, equivalenceKey: AddMissingCasesFix.DefaultKey);

    [Fact]
    public async Task Offers_the_missing_cases_first() => Assert.Equal(
        "Add the missing cases; Add a default",
        await FixedSource.TitlesAsync<AddMissingCasesFix>("class C { void M(int smppErrorCode) { switch (smppErrorCode) { } } }", "SMPP003"));

    private static Task FixesAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest, string? equivalenceKey = null) =>
        Verify.FixesAsync<AddMissingCasesFix>(Source(before), Source(after), languageVersion, rules: "SMPP003 SMPP004 SMPP012", equivalenceKey ?? nameof(AddMissingCasesFix));

    private static Task<string> WithDefaultAsync(string source) =>
        FixedSource.OfAsync<AddMissingCasesFix>(source, "SMPP003", equivalenceKey: AddMissingCasesFix.DefaultKey);

    private static string Source(string statements) => Catalog + $$"""
        class Handler
        {
            void Log() { }

            void M(Pdu pdu)
            {
        {{statements}}
            }
        }
        """;
}
