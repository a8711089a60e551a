using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP007: codes of one meaning that branches treat in the same way.</summary>
public sealed partial class Smpp007DuplicateMeaningTests
{
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: A(); break; case 15: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: { A(); break; } }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: goto case 1; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7 or 15|} => 2, _ => 3 };")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); return; } if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); return; } B();")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3;")]
    public Task Reports_a_branch_that_repeats_the_one_of_a_synonym(string statement) => ReportsAsync(statement);

    /// <summary>C# 8 has no <c>or</c>, without which two arms cannot become one. Labels of a section and conditions can be joined.</summary>
    [Theory]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, 7 => 2, 15 => 2, _ => 3 };", LanguageVersion.CSharp8)]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7|} => 2, 15 => 2, _ => 3 };", LanguageVersion.CSharp9)]
    [InlineData("_ = receipt switch { { ErrorCode: 1 } => 2, { ErrorCode: 7 } => 2, { ErrorCode: 15 } => 2, _ => 3 };", LanguageVersion.CSharp8)]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: A(); break; case 15: A(); break; }", LanguageVersion.CSharp8)]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP007:receipt.ErrorCode == 7|} ? 2 : receipt.ErrorCode == 15 ? 2 : 3;", LanguageVersion.CSharp8)]
    public Task Reports_arms_only_where_the_language_can_merge_them(string statement, LanguageVersion version) => ReportsAsync(statement, version);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case 7: case 15: break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 51: A(); break; case 53: A(); break; default: B(); break; }")]
    [InlineData("if (receipt.ErrorCode == 51) { A(); } else if (receipt.ErrorCode == 53) { A(); }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 or 7 or 15 when count > 3 => 1, 1 or 7 or 15 => 1, _ => 2 };")]
    public Task Leaves_equal_branches_of_different_meanings_alone(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("""
        switch (receipt.ErrorCode)
        {
            case 1: A(); break;
            case 51: goto case 1;
            case {|SMPP007:7|}: goto case 51;
            case 15: A(); break;
            default: B(); break;
        }
        """)]
    public Task Reports_a_section_behind_jumps(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("""
        void M(DeliveryReceipt receipt)
        {
            if (receipt.ErrorCode == 1) { goto end; }
            if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { goto end; }
            M(receipt);
            end: ;
        }
        """)]
    [InlineData("""
        void M(DeliveryReceipt receipt)
        {
            switch (receipt.Count)
            {
                case 1: if (receipt.ErrorCode == 1) return; if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) return; M(receipt); break;
            }
        }
        """)]
    public Task Reports_a_test_before_a_jump(string member) => Verify.ReportsAsync(Receipts.Members(member), rules: "SMPP005 SMPP006 SMPP007");

    [Fact]
    public Task Reports_a_test_in_statements_of_the_program()
    {
        var test = new Verify.Test<EmptyCodeFixProvider>
        {
            TestCode = """
                var receipt = new DeliveryReceipt();
                if (receipt.ErrorCode == 1)
                {
                    return;
                }

                if ({|SMPP007:receipt.ErrorCode is 7 or 15|})
                {
                    return;
                }

                switch (receipt.ErrorCode)
                {
                    case {|SMPP005:2|}:
                        System.Console.WriteLine();
                        break;
                }

                class DeliveryReceipt { public int ErrorCode; }
                """,
            Rules = "SMPP005 SMPP006 SMPP007",
        };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_the_second_code_of_each_meaning_where_every_code_has_a_section() => Verify.ReportsAsync(
        SectionForEachCode.Source("SMPP007", static _ => "count = 1;"),
        rules: Verify.DecisionRules);

    [Fact]
    public Task The_message_names_both_codes() => SaysAsync(
        "switch (receipt.ErrorCode) { case 1: A(); break; case 7: case 15: A(); break; }",
        "SMPP007",
        "AbsentSubscriber007 (7) means the same as AbsentSubscriber (1), which another branch handles in the same way: merge the branches");

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 7: A(); break; case 15: A(); break; }", "1, 15")]
    public async Task Other_labels_of_the_meaning_are_additional_locations(string statement, string expected)
    {
        var report = Assert.Single(await Reports.OfAsync(Source(statement), "SMPP007"));
        var labels = report.AdditionalLocations.Select(static location => location.SourceTree!.GetText().ToString(location.SourceSpan));
        Assert.Equal(expected, string.Join(", ", labels));
    }

    private static async Task SaysAsync(string statement, string rule, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), rule)));

    private static string Statements(string statements) => Receipts.Statements(statements + "\nvoid A() { } void B() { }");

    private static string Source(string statement) =>
        Receipts.Statements(statement + " void A() { } void B() { } void C() { } bool IsOther(int code) => code > 100;");

    private static Task ReportsAsync(string statement, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        Verify.ReportsAsync(Source(statement), languageVersion, "SMPP005 SMPP006 SMPP007");

    /// <summary>With all rules on: what one of them reports is not reported by the others again.</summary>
    private static Task ReportsAllAsync(string source) => Verify.ReportsAsync(source, rules: $"{Verify.LiteralRules} {Verify.DecisionRules}");
}
