using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP006: codes of one meaning that branches treat in different ways.</summary>
public sealed partial class Smpp006ConflictingMeaningTests
{
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: case 15: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 51: case {|SMPP006:7|}: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; default: case {|SMPP006:7|}: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: B(); goto case 1; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1 when count > 0: A(); break; case 51: case {|SMPP006:7|}: case 1: case 15: B(); break; }")]
    [InlineData("""
        switch (receipt.ErrorCode)
        {
            case 1: A(); break;
            case {|SMPP006:7|}: B(); break;
            case 15: A(); break;
            case 2: A(); break;
            case {|SMPP006:8|}: B(); break;
        }
        """)]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP006:7 or 15|} => 3, _ => 4 };")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else if ({|SMPP006:receipt.ErrorCode == 7|}) { B(); }")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); return; } if ({|SMPP006:receipt.ErrorCode == 7|}) { B(); return; } if (receipt.ErrorCode == 15) { A(); }")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP006:receipt.ErrorCode == 7|} ? 3 : 4;")]
    public Task Reports_a_branch_that_treats_a_synonym_in_another_way(string statement) => ReportsAsync(statement);

    /// <summary>One meaning, one report: SMPP005 does not report that a code is missing too.</summary>
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: B(); break; default: C(); break; }")]
    public Task Reports_a_conflict_before_a_gap(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: void F() { } F(); break; case {|SMPP006:7|}: case 15: Action f = () => { }; f(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: goto case 7; case {|SMPP006:7|}: goto case 1; case 15: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 51: A(); break; default: case 53: B(); break; case {|SMPP006:7|}: case 15: B(); break; }")]
    public Task Reports_a_section_with_functions_jumps_and_stacked_labels(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("""
        void M(DeliveryReceipt receipt)
        {
            foreach (var i in new[] { 1, 2 })
            {
                if (receipt.ErrorCode == 1) { continue; }
                if ({|SMPP006:receipt.ErrorCode == 7|}) { break; }
                if (receipt.ErrorCode == 15) { throw new Exception(); }
                M(receipt);
            }
        }
        """)]
    public Task Reports_a_test_in_a_loop(string member) => Verify.ReportsAsync(Receipts.Members(member), rules: "SMPP005 SMPP006 SMPP007");

    [Fact]
    public Task Reports_the_second_code_of_each_meaning_where_every_code_has_a_section() => Verify.ReportsAsync(
        SectionForEachCode.Source("SMPP006", static code => $"count = {code};"),
        rules: Verify.DecisionRules);

    [Theory]
    [InlineData("case 1: case 15: A(); break; case 7: B(); break;", ": handle both in one branch")]
    [InlineData("case 1: A(); break; case 7: B(); break;", "; AbsentSubscriber015 (15), which means the same too, is not handled: handle all in one branch")]
    [InlineData(
        "case 1: A(); break; case 7: B(); break; default: C(); break;",
        "; AbsentSubscriber015 (15), which means the same too, goes to the 'default': handle all in one branch")]
    public Task The_message_names_all_codes_of_the_meaning(string sections, string end) => SaysAsync(
        $"switch (receipt.ErrorCode) {{ {sections} }}",
        "SMPP006",
        "AbsentSubscriber007 (7) means the same as AbsentSubscriber (1), which another branch handles in a different way" + end);

    /// <summary>Two other branches that do the same are one way.</summary>
    [Theory]
    [InlineData(
        "case 1: A(); break; case 7: B(); break; case 15: C(); break;",
        "AbsentSubscriber (1) and AbsentSubscriber015 (15), which other branches handle in different ways: handle all in one branch")]
    [InlineData(
        "case 1: A(); break; case 7: B(); break; case 15: A(); break;",
        "AbsentSubscriber (1), which another branch handles in a different way: handle both in one branch")]
    public Task The_message_names_a_code_of_each_other_way(string sections, string others) =>
        SaysAsync($"switch (receipt.ErrorCode) {{ {sections} }}", "SMPP006", "AbsentSubscriber007 (7) means the same as " + others);

    [Theory]
    [InlineData(
        "if (receipt.ErrorCode == 1) A(); else if (receipt.ErrorCode == 7) B(); else C();",
        "; AbsentSubscriber015 (15), which means the same too, goes to the 'else': handle all in one branch")]
    [InlineData(
        "count = receipt.ErrorCode == 1 ? 2 : receipt.ErrorCode == 7 ? 3 : 4;",
        "; AbsentSubscriber015 (15), which means the same too, goes to the last branch: handle all in one branch")]
    [InlineData(
        "if (receipt.ErrorCode == 1) A(); else if (receipt.ErrorCode == 7) B();",
        "; AbsentSubscriber015 (15), which means the same too, is not handled: handle all in one branch")]
    public Task The_message_names_what_a_chain_does_otherwise(string statement, string end) => SaysAsync(
        statement,
        "SMPP006",
        "AbsentSubscriber007 (7) means the same as AbsentSubscriber (1), which another branch handles in a different way" + end);

    /// <summary>Two arms cannot become one in C# 8, which has no <c>or</c>; two sections can.</summary>
    [Theory]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, 7 => 3, 15 => 2, _ => 4 };", "handle both in the same way", LanguageVersion.CSharp8)]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, 7 => 3, 15 => 2, _ => 4 };", "handle both in one branch", LanguageVersion.CSharp9)]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 15: A(); break; case 7: B(); break; }", "handle both in one branch", LanguageVersion.CSharp8)]
    public async Task The_message_names_what_the_language_can_do(string statement, string end, LanguageVersion version) =>
        Assert.EndsWith(": " + end, Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP006", version)));

    /// <summary>A guarded code and the same one without its guard do not contradict each other; codes that lack the guard do.</summary>
    [Fact]
    public Task Does_not_name_a_code_against_itself() => SaysAsync(
        "switch (receipt.ErrorCode) { case 1 when count > 3: A(); break; case 1: case 7: case 15: B(); break; }",
        "SMPP006",
        "AbsentSubscriber007 (7) means the same as AbsentSubscriber (1), which another branch handles in a different way: handle both in one branch");

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 7: B(); break; case 15: C(); break; }", "1, 15")]
    public async Task Other_labels_of_the_meaning_are_additional_locations(string statement, string expected)
    {
        var report = Assert.Single(await Reports.OfAsync(Source(statement), "SMPP006"));
        var labels = report.AdditionalLocations.Select(static location => location.SourceTree!.GetText().ToString(location.SourceSpan));
        Assert.Equal(expected, string.Join(", ", labels));
    }

    private static async Task SaysAsync(string statement, string rule, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), rule)));

    private static string Statements(string statements) => Receipts.Statements(statements + "\nvoid A() { } void B() { }");

    private static string Source(string statement) =>
        Receipts.Statements(statement + " void A() { } void B() { } void C() { } bool IsOther(int code) => code > 100;");

    private static Task ReportsAsync(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP005 SMPP006 SMPP007");

    /// <summary>With all rules on: what one of them reports is not reported by the others again.</summary>
    private static Task ReportsAllAsync(string source) => Verify.ReportsAsync(source, rules: $"{Verify.LiteralRules} {Verify.DecisionRules}");
}
