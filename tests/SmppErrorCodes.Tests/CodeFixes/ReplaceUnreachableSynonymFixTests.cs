using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed class ReplaceUnreachableSynonymFixTests
{
    [Theory]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) == {|SMPP008:7|};", "_ = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    [InlineData("_ = {|SMPP008:CODE.NoError014|} != CODE.Canonical(receipt.ErrorCode);", "_ = CODE.NoError != CODE.Canonical(receipt.ErrorCode);")]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) is {|SMPP008:CODE.NoError006|} or 51;", "_ = CODE.Canonical(receipt.ErrorCode) is CODE.NoError or 51;")]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode).Equals({|SMPP008:7|});", "_ = CODE.Canonical(receipt.ErrorCode).Equals(CODE.AbsentSubscriber);")]
    [InlineData(
        "var code = CODE.Canonical(receipt.ErrorCode); _ = code == {|SMPP008:7|};",
        "var code = CODE.Canonical(receipt.ErrorCode); _ = code == CODE.AbsentSubscriber;")]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) is {|SMPP008:7|} or -1;", "_ = CODE.Canonical(receipt.ErrorCode) is (int)CODE.AbsentSubscriber or -1;")]
    [InlineData(
        "switch (CODE.Canonical(receipt.ErrorCode)) { case {|SMPP008:7|}: A(); break; case {|SMPP008:8|}: B(); break; }",
        "switch (CODE.Canonical(receipt.ErrorCode)) { case CODE.AbsentSubscriber: A(); break; case CODE.HandsetMemoryExceeded: B(); break; }")]
    [InlineData(
        "_ = CODE.Canonical(receipt.ErrorCode) switch { {|SMPP008:7|} => 2, _ => 3 };",
        "_ = CODE.Canonical(receipt.ErrorCode) switch { CODE.AbsentSubscriber => 2, _ => 3 };")]
    [InlineData(
        "_ = {|SMPP008:7|} == CODE.Canonical(receipt.ErrorCode) || count > 3;",
        "_ = CODE.AbsentSubscriber == CODE.Canonical(receipt.ErrorCode) || count > 3;")]
    [InlineData(
        "int canonicalErrorCode = CODE.Canonical(receipt.ErrorCode); _ = canonicalErrorCode == {|SMPP008:7 /* absent */|};",
        "int canonicalErrorCode = CODE.Canonical(receipt.ErrorCode); _ = canonicalErrorCode == CODE.AbsentSubscriber /* absent */;")]
    [InlineData(
        "switch (CODE.Canonical(receipt.ErrorCode)) { case {|SMPP008:7|}: A(); break; case 51: goto case /* absent */ 7; case 58: goto case 51; }",
        "switch (CODE.Canonical(receipt.ErrorCode)) { case CODE.AbsentSubscriber: A(); break; case 51: goto case /* absent */ CODE.AbsentSubscriber; case 58: goto case 51; }")]
    [InlineData(
        "switch (CODE.Canonical(receipt.ErrorCode)) { case {|SMPP008:7|}: A(); break; default: goto case CODE.AbsentSubscriber007; }",
        "switch (CODE.Canonical(receipt.ErrorCode)) { case CODE.AbsentSubscriber: A(); break; default: goto case CODE.AbsentSubscriber; }")]
    [InlineData(
        "switch (CODE.Canonical(receipt.ErrorCode)) { case {|SMPP008:7|}: switch (count) { case 7: A(); break; default: goto case 7; } break; }",
        "switch (CODE.Canonical(receipt.ErrorCode)) { case CODE.AbsentSubscriber: switch (count) { case 7: A(); break; default: goto case 7; } break; }")]
    [InlineData(
        "switch (CODE.Canonical(receipt.ErrorCode)) { case ({|SMPP008:7|}): A(); break; case 51: goto case (7); default: goto case (int)7; }",
        "switch (CODE.Canonical(receipt.ErrorCode)) { case (CODE.AbsentSubscriber): A(); break; case 51: goto case CODE.AbsentSubscriber; default: goto case CODE.AbsentSubscriber; }")]
    public Task Replaces_the_synonym_in_a_comparison(string before, string after) => FixesAsync(before.Replace(" /* absent */|}", "|} /* absent */"), after);

    [Theory]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) == 1;")]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) == 51;")]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) == 22;")]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) > 7;")]
    [InlineData("_ = receipt.ErrorCode is 1 or 7 or 15;")]
    [InlineData("_ = CODE.Canonical(count) == 7;")]
    [InlineData("var code = CODE.Canonical(receipt.ErrorCode); code = receipt.ErrorCode; _ = code is 1 or 7 or 15;")]
    public Task Leaves_codes_that_can_be_reached(string statement) => FixesAsync(statement, statement);

    /// <summary>A second comparison with one constant would not compile, or change nothing.</summary>
    [Theory]
    [InlineData("switch (CODE.Canonical(receipt.ErrorCode)) { case 1: A(); break; case {|SMPP008:7|}: B(); break; }")]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) is 1 or {|SMPP008:7|} or {|SMPP008:15|};")]
    public Task Is_not_offered_where_the_canonical_code_is_compared_already(string statement) => FixesAsync(statement, statement);

    /// <summary>A second label with the canonical code would not compile, so it is not what the message tells to write.</summary>
    [Theory]
    [InlineData("_ = CODE.Canonical(receipt.ErrorCode) == 7;", "write AbsentSubscriber (1), the canonical code of that meaning")]
    [InlineData(
        "switch (CODE.Canonical(receipt.ErrorCode)) { case 1: A(); break; case 7: B(); break; }",
        "one comparison with AbsentSubscriber (1), the canonical code of that meaning, is enough")]
    public async Task The_message_tells_what_to_write(string statement, string end) => Assert.Equal(
        "'TwilioSmppErrorCode.Canonical(receipt.ErrorCode)' is never AbsentSubscriber007 (7): " + end,
        Assert.Single(await Rules.Reports.MessagesAsync(Source(statement), "SMPP008")));

    private static Task FixesAsync(string before, string after) =>
        Verify.FixesAsync<ReplaceUnreachableSynonymFix>(Source(before), Source(after), rules: "SMPP008");

    private static string Source(string statement) =>
        "using SmppErrorCodes;\n" + Receipts.Statements(statement.Replace("CODE.", "TwilioSmppErrorCode.") + "\n    void A() { } void B() { }");
}
