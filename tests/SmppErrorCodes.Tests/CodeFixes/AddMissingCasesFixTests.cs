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

    /// <summary>A label of a statement is no deeper than those of the section.</summary>
    [Fact]
    public Task Indents_a_section_below_one_with_a_labeled_statement() => FixesAsync(
        """
                {|SMPP003:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                    again:
                        if (pdu.ToString() == "")
                            goto again;
                        break;
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                    again:
                        if (pdu.ToString() == "")
                            goto again;
                        break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                        break;
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
