using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Cases before other patterns than <c>_</c> that take the rest, and among directives.</summary>
public sealed partial class AddMissingCasesFixTests
{
    private const string Missing = "AcmeErrorCode.Busy or AcmeErrorCode.Busy007\n                or AcmeErrorCode.Lost";

    [Theory]
    [InlineData("pdu.Result", "_", "")]
    [InlineData("pdu.Result", "(_)", "")]
    [InlineData("pdu.Result", "((_))", "")]
    [InlineData("pdu.Result", "var _", "")]
    [InlineData("pdu.Result", "var other", "")]
    [InlineData("pdu.Result", "(var other)", "")]
    [InlineData("pdu.Result", "int", "")]
    [InlineData("pdu.Result", "int _", "")]
    [InlineData("pdu.Result", "int other", "")]
    [InlineData("pdu.Result", "System.Int32", "")]
    [InlineData("pdu.Result", "{ }", "")]
    [InlineData("pdu.Result", "{ } other", "")]
    [InlineData("pdu.Optional", "not null", "            null => 3,\n")]
    [InlineData("pdu.Optional", "int", "            null => 3,\n")]
    [InlineData("pdu.Optional", "{ }", "            null => 3,\n")]
    [InlineData("pdu.Optional", "{ } other", "            null => 3,\n")]
    [InlineData("pdu.Optional", "not null", "            _ => 3,\n")]
    public Task Adds_an_arm_before_the_pattern_that_takes_the_rest(string value, string rest, string behind)
    {
        return FixesAsync(Switch("{|SMPP004:switch|}", ""), Switch("switch", $"            {Missing} => 2,\n"));

        string Switch(string keyword, string added) =>
            $"        _ = {value} {keyword}\n        {{\n            AcmeErrorCode.Done => 1,\n{added}            {rest} => 2,\n{behind}        }};";
    }

    /// <summary>The arm before a pattern with a variable that its expression uses has the variable, too.</summary>
    [Theory]
    [InlineData("pdu.Result", "var other", "other")]
    [InlineData("pdu.Result", "int other", "-other")]
    [InlineData("pdu.Result", "(var other)", "other")]
    [InlineData("pdu.Optional", "{ } other", "other + 1")]
    [InlineData("pdu.Optional", "var other", "other.HasValue ? 1 : 0")]
    public Task Keeps_the_variable_that_the_expression_uses(string value, string rest, string expression)
    {
        return FixesAsync(Switch("{|SMPP004:switch|}", ""), Switch("switch", $"            {rest} and ({Missing}) => {expression},\n"));

        string Switch(string keyword, string added) =>
            $"        _ = {value} {keyword}\n        {{\n            AcmeErrorCode.Done => 1,\n{added}            {rest} => {expression},\n        }};";
    }

    /// <summary>Behind a pattern of several lines, the braces are deeper than behind the discard.</summary>
    [Theory]
    [InlineData("", Missing, "    ")]
    [InlineData("            AcmeErrorCode.Lost => 4,\n", "AcmeErrorCode.Busy or AcmeErrorCode.Busy007", "")]
    public Task Indents_a_copy_of_several_lines(string handled, string missing, string deeper)
    {
        return FixesAsync(Switch("{|SMPP004:switch|}", ""), Switch("switch", $"            {missing} => {Copy(deeper)},\n"));

        string Switch(string keyword, string added) =>
            $"        _ = pdu.Result {keyword}\n        {{\n            AcmeErrorCode.Done => 1,\n{handled}{added}            _ => {Copy("")},\n        }};";

        static string Copy(string deeper) => $"pdu.ToString() switch\n{deeper}            {{\n{deeper}                \"\" => 2,\n{deeper}                _ => 3,\n{deeper}            }}";
    }

    [Theory]
    [InlineData("case var _:")]
    [InlineData("case var other:")]
    [InlineData("case int:")]
    [InlineData("case (_):")]
    [InlineData("case { }:")]
    public Task Adds_labels_above_the_one_that_takes_the_rest(string rest) => FixesAsync(
        $$"""
                {|SMPP004:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;

                    // Whatever else there is.
                    {{rest}}
                        M(pdu);
                        break;
                }
        """,
        $$"""
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;

                    // Whatever else there is.
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                    case AcmeErrorCode.Lost:
                    {{rest}}
                        M(pdu);
                        break;
                }
        """);

    [Fact]
    public Task Adds_labels_before_the_rest_on_its_line() => FixesAsync(
        """
                {|SMPP012:switch|} (pdu.Result) { case AcmeErrorCode.Done: break; case var _: throw new System.Exception(); }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done: break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                    case AcmeErrorCode.Lost:
                    case var _: throw new System.Exception();
                }
        """);

    [Fact]
    public Task Adds_an_arm_before_a_rest_that_is_not_last() => FixesAsync(
        """
                _ = pdu.Optional {|SMPP004:switch|} { AcmeErrorCode.Done => 1, not null => 2, null => 3 };
        """,
        """
                _ = pdu.Optional switch
                {
                    AcmeErrorCode.Done => 1,
                    AcmeErrorCode.Busy or AcmeErrorCode.Busy007
                        or AcmeErrorCode.Lost => 2,
                    not null => 2,
                    null => 3
                };
        """);

    /// <summary>What takes the rest may only do so under a condition, or only for null.</summary>
    [Theory]
    [InlineData("_ = pdu.Result {|SMPP003:switch|} { AcmeErrorCode.Done => 1, var other when other > 500 => 2 };")]
    [InlineData("_ = pdu.Optional {|SMPP003:switch|} { AcmeErrorCode.Done => 1, null => 2 };")]
    public Task Adds_an_arm_at_the_end_behind_what_does_not_take_the_rest(string statement) => FixesAsync(
        "        " + statement,
        "        " + statement.Replace("{|SMPP003:switch|} { ", "switch\n        {\n            ")
            .Replace("1, ", "1,\n            ")
            .Replace("2 };", $"2,\n            {Missing} => throw new System.NotImplementedException()\n        }};"));

    /// <summary>A variable of one of several labels has no value behind the others, and C# 8 has no <c>and</c>.</summary>
    [Theory]
    [InlineData("{|SMPP004:switch|} (pdu.Result) { case AcmeErrorCode.Done: break; case var other: Use(other); break; }", LanguageVersion.Latest)]
    [InlineData("{|SMPP004:switch|} (pdu.Result) { case AcmeErrorCode.Done: break; case int other: Use(other); break; }", LanguageVersion.Latest)]
    [InlineData("_ = pdu.Result {|SMPP004:switch|} { AcmeErrorCode.Done => 1, var other => other };", LanguageVersion.CSharp8)]
    public Task Is_not_offered_where_the_variable_would_get_lost(string statement, LanguageVersion version) =>
        FixesAsync($"{statement} void Use(int code) {{ }}", $"{statement} void Use(int code) {{ }}", version);

    /// <summary>What is not compiled may have the cases, or the default, already.</summary>
    [Theory]
    [InlineData("#if DEBUG\n    case AcmeErrorCode.Lost: break;\n#endif\n    case 99: break;")]
    [InlineData("#if DEBUG\n    default: break;\n#endif\n    case 99: break;")]
    [InlineData("#if DEBUG\n    case 98: break;\n#elif TRACE\n    case AcmeErrorCode.Lost: break;\n#else\n    case 99: break;\n#endif\n    case 100: break;")]
    [InlineData("case 98:\n#if DEBUG\n    case AcmeErrorCode.Lost:\n#endif\n    break;\n    case 99: break;")]
    public async Task Is_not_offered_among_conditional_code(string sections)
    {
        var before = $"{{|SMPP003:switch|}} (pdu.Result)\n{{\n    case AcmeErrorCode.Done: break;\n    {sections}\n}}".Replace("    #", "#");
        await FixesAsync(before, before);
        await FixesAsync(before, before, equivalenceKey: AddMissingCasesFix.DefaultKey);
    }

    [Fact]
    public Task Is_not_offered_among_conditional_arms()
    {
        const string Switch = """
            _ = pdu.Result {|SMPP003:switch|}
            {
                AcmeErrorCode.Done => 1,
            #if DEBUG
                AcmeErrorCode.Lost => 2,
            #endif
                99 => 3,
            };
            """;
        return FixesAsync(Switch, Switch);
    }

    /// <summary>Directives around the <c>switch</c>, and those that switch no code off.</summary>
    [Theory]
    [InlineData("#if !DEBUG\n", "", "\n#endif")]
    [InlineData("", "#pragma warning disable CS0162\n", "")]
    [InlineData("", "#region Done\n", "\n#endregion")]
    public Task Is_offered_beside_other_directives(string before, string inside, string behind) => FixesAsync(
        $$"""
        {{before}}        {|SMPP003:switch|} (pdu.Result)
                {
        {{inside}}            case AcmeErrorCode.Done:
                        break;
                }{{behind}}
        """,
        $$"""
        {{before}}        switch (pdu.Result)
                {
        {{inside}}            case AcmeErrorCode.Done:
                        break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                    case AcmeErrorCode.Lost:
                        break;
                }{{behind}}
        """);
}
