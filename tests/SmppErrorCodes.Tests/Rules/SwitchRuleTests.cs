using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Catalogs;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP003 and SMPP004: what a <c>switch</c> does with the codes that it does not name.</summary>
public sealed class SwitchRuleTests
{
    /// <summary>Labels for every code of the catalog but those that mean the same as "absent subscriber" (1, 7, 15).</summary>
    private static readonly int[] AllButAbsentSubscriber =
        [.. CatalogTable.Rows.Select(row => int.Parse(row.Code, CultureInfo.InvariantCulture)).Where(code => code is not (1 or 7 or 15))];

    private static readonly string Cases = string.Join(" ", AllButAbsentSubscriber.Select(code => $"case {code}:"));
    private static readonly string Arms = string.Join(" or ", AllButAbsentSubscriber);

    [Theory]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { CASES break; }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { CASES break; default: throw new Exception(); }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { default: { throw new Exception(); } CASES break; }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { CASES break; case var other: throw new Exception(other.ToString()); }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { CASES break; case 1 when count > 0: break; case 7 when count > 0: break; case 15 when count > 0: break; }")]
    [InlineData("{|SMPP003:switch|} (receipt.NetworkErrorCode) { CASES case null: break; }")]
    [InlineData("{|SMPP003:switch|} (receipt) { case { ErrorCode: ARMS }: break; }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { case not (1 or 7 or 15): break; }")]
    [InlineData("_ = receipt.ErrorCode {|SMPP003:switch|} { ARMS => 2 };")]
    [InlineData("_ = receipt.ErrorCode {|SMPP003:switch|} { ARMS => 2, _ => throw new Exception() };")]
    [InlineData("_ = receipt.ErrorCode {|SMPP003:switch|} { ARMS => 2, var other => throw new Exception(other.ToString()) };")]
    [InlineData("_ = (receipt.ErrorCode, count) {|SMPP003:switch|} { (ARMS, _) => 2 };")]
    public Task UnhandledCodes(string statement) => ReportsAsync(statement, "SMPP003");

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { CASES case 1: case 7: case 15: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 7: throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: text = null; break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: text = null; throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 1 when count > 0: break; case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case var other when IsOther(other): break; bool IsOther(int code) => code > 1; }")]
    [InlineData("switch (receipt.ErrorCode) { case >= 0: break; }")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { CASES case 1: break; }")]
    [InlineData("switch (receipt.Count) { CASES break; }")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, var other => other };")]
    [InlineData("if (receipt.ErrorCode is ARMS) { text = null; } else { throw new Exception(); }")]
    public Task HandledCodes(string statement) => ReportsAsync(statement, "SMPP003");

    [Theory]
    [InlineData("{|SMPP004:switch|} (receipt.ErrorCode) { CASES break; default: text = null; break; }")]
    [InlineData("{|SMPP004:switch|} (receipt.ErrorCode) { default: break; CASES break; }")]
    [InlineData("{|SMPP004:switch|} (receipt.ErrorCode) { CASES break; case 1 when count > 0: break; case 7 when count > 0: break; case 15 when count > 0: break; default: break; }")]
    [InlineData("_ = receipt.ErrorCode {|SMPP004:switch|} { ARMS => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode {|SMPP004:switch|} { ARMS => 2, var other => other };")]
    public Task CodesLeftToDefault(string statement) => ReportsAsync(statement, "SMPP004");

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { CASES break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 1: text = null; break; default: break; }")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, 1 => 4, _ => 3 };")]
    public Task NoCodesLeftToDefault(string statement) => ReportsAsync(statement, "SMPP004");

    /// <summary>One cause, one report: what SMPP005 speaks of is no case that is missing altogether.</summary>
    [Fact]
    public Task WhatIsIncompleteIsNotUnhandledToo() =>
        ReportsAsync("switch (receipt.ErrorCode) { CASES break; case {|SMPP005:1|} when count > 0: text = null; break; }", "SMPP003 SMPP005");

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { CASES break; }", "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1): add the missing cases or a 'default'")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: throw null; }", "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1), for which its 'default' only throws: add the missing cases")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, _ => throw null };", "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1), for which its discard only throws: add the missing cases")]
    [InlineData("switch (receipt.ErrorCode) { case 0: break; }", "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1), HandsetMemoryExceeded (2), ConnectionTimeout (3) and 45 more: add the missing cases or a 'default'")]
    public async Task MessageNamesThreeAtMost(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Expand(statement), "SMPP003")));

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: text = null; break; }", "Only the 'default' of the 'switch' on 'receipt.ErrorCode' handles AbsentSubscriber (1): add the missing cases")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, _ => 3 };", "Only the discard of the 'switch' on 'receipt.ErrorCode' handles AbsentSubscriber (1): add the missing cases")]
    public async Task MessageNamesWhatTakesTheCodes(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Expand(statement), "SMPP004")));

    private static Task ReportsAsync(string statement, string rules) => Verify.ReportsAsync(Expand(statement), rules: rules);

    private static string Expand(string statement) =>
        "using SmppErrorCodes;\n" + Receipts.Statements(statement.Replace("CASES", Cases).Replace("ARMS", Arms));
}
