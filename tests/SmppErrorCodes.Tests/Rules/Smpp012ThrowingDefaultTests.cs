using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP012: a <c>switch</c> whose <c>default</c> or discard only throws, and takes some codes.</summary>
public sealed class Smpp012ThrowingDefaultTests
{
    [Theory]
    [InlineData("{|SMPP012:switch|} (receipt.ErrorCode) { CASES break; default: throw new Exception(); }")]
    [InlineData("{|SMPP012:switch|} (receipt.ErrorCode) { default: { throw new Exception(); } CASES break; }")]
    [InlineData("{|SMPP012:switch|} (receipt.ErrorCode) { CASES break; case var other: throw new Exception(other.ToString()); }")]
    [InlineData("{|SMPP012:switch|} (receipt.ErrorCode) { CASES break; case 999: default: throw new Exception(); }")]
    [InlineData("{|SMPP012:switch|} (receipt.NetworkErrorCode) { CASES case null: break; default: throw new Exception(); }")]
    [InlineData("{|SMPP012:switch|} (receipt) { case { ErrorCode: ARMS }: break; default: throw new Exception(); }")]
    [InlineData("""
        {|SMPP012:switch|} (receipt.ErrorCode)
        {
            CASES break;
            case 1 when count > 0: break;
            case 7 when count > 0: break;
            case 15 when count > 0: break;
            default: throw new Exception();
        }
        """)]
    [InlineData("_ = receipt.ErrorCode {|SMPP012:switch|} { ARMS => 2, _ => throw new Exception() };")]
    [InlineData("_ = receipt.ErrorCode {|SMPP012:switch|} { ARMS => 2, var other => throw new Exception(other.ToString()) };")]
    [InlineData("_ = (receipt.ErrorCode, receipt.NetworkErrorCode) {|SMPP012:switch|} { (ARMS, ARMS) => 2, _ => throw new Exception() };")]
    [InlineData("_ = (receipt.ErrorCode, count) {|SMPP012:switch|} { (ARMS, _) => 2, _ => throw new Exception() };")]
    [InlineData("{|SMPP012:switch|} (receipt.ErrorCode) { CASES break; default: throw new Exception(); }", LanguageVersion.CSharp6)]
    public Task Reports_a_switch_whose_default_only_throws(string statement, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        ReportsAsync(statement, languageVersion);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { CASES break; }")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2 };")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: text = null; throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: if (count > 0) throw new Exception(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: Fail(); break; void Fail() => throw new Exception(); }")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, _ => text is null ? throw new Exception() : 3 };")]
    [InlineData("switch (receipt.ErrorCode) { CASES case 1: case 7: case 15: break; default: throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 7: throw new Exception(); default: throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case var other when IsOther(other): break; default: throw new Exception(); bool IsOther(int code) => code > 1; }")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { CASES case 1: break; default: throw new Exception(); }")]
    [InlineData("switch (receipt.Count) { CASES break; default: throw new Exception(); }")]
    [InlineData("if (receipt.ErrorCode is ARMS) { text = null; } else { throw new Exception(); }")]
    public Task Leaves_other_switches_alone(string statement) => ReportsAsync(statement);

    /// <summary>One cause, one report: SMPP005 reports what is incomplete, so those codes are not missing altogether.</summary>
    [Fact]
    public Task Does_not_report_what_is_incomplete() => ReportsAsync(
        "switch (receipt.ErrorCode) { CASES break; case {|SMPP005:1|} when count > 0: text = null; break; default: throw new Exception(); }",
        rules: "SMPP003 SMPP004 SMPP005 SMPP012");

    [Theory]
    [InlineData(
        "switch (receipt.ErrorCode) { CASES break; default: throw null; }",
        "In the 'switch' on 'receipt.ErrorCode', the 'default' only throws for AbsentSubscriber (1): add cases for the codes that are expected")]
    [InlineData(
        "_ = receipt.ErrorCode switch { ARMS => 2, _ => throw null };",
        "In the 'switch' on 'receipt.ErrorCode', the discard only throws for AbsentSubscriber (1): add cases for the codes that are expected")]
    [InlineData(
        "switch (receipt.ErrorCode) { CASES break; case int rest: throw null; }",
        "In the 'switch' on 'receipt.ErrorCode', 'case int rest' only throws for AbsentSubscriber (1): add cases for the codes that are expected")]
    [InlineData(
        "_ = receipt.ErrorCode switch { ARMS => 2, var c => throw null };",
        "In the 'switch' on 'receipt.ErrorCode', 'var c' only throws for AbsentSubscriber (1): add cases for the codes that are expected")]
    public async Task The_message_names_the_label_that_throws(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP012")));

    private static string Source(string statement) => SwitchesOverAllCodes.Source(statement);

    private static Task ReportsAsync(string statement, LanguageVersion languageVersion = LanguageVersion.Latest, string rules = "SMPP012") =>
        Verify.ReportsAsync(Source(statement), languageVersion, rules);
}
