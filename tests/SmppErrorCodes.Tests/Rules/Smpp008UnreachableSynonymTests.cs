using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP008: a canonical code is compared with a code that is not canonical.</summary>
public sealed class Smpp008UnreachableSynonymTests
{
    [Theory]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == {|SMPP008:7|};")]
    [InlineData("_ = {|SMPP008:TwilioSmppErrorCode.NoError014|} != TwilioSmppErrorCode.Canonical(receipt.ErrorCode);")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) is {|SMPP008:7|} or 51;")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) switch { {|SMPP008:7|} => 2, _ => 3 };")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case 1: case {|SMPP008:7|}: break; }")]
    [InlineData("var code = TwilioSmppErrorCode.Canonical(receipt.ErrorCode); _ = code == {|SMPP008:7|};")]
    public Task Reports_a_synonym_that_a_canonical_code_is_compared_with(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == 1;")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) is 51 or 0;")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == 22;")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) > 7;")]
    [InlineData("_ = receipt.ErrorCode == 7;")]
    [InlineData("var code = TwilioSmppErrorCode.Canonical(receipt.ErrorCode); code = receipt.ErrorCode; _ = code == 7;")]
    public Task Leaves_other_codes_alone(string statement) => ReportsAsync(statement);

    /// <summary>One place, one report: a name for the literal would not make it reachable.</summary>
    [Theory]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == {|SMPP008:7|};")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == {|SMPP008:(short)7|};")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case {|SMPP001:1|}: case {|SMPP008:7|}: case {|SMPP002:22|}: break; }")]
    [InlineData("_ = new[] { {|SMPP008:7|}, {|SMPP001:51|} }.Contains(TwilioSmppErrorCode.Canonical(receipt.ErrorCode));")]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:7|} || TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == {|SMPP008:7|};")]
    [InlineData("var canonicalErrorCode = TwilioSmppErrorCode.Canonical(receipt.ErrorCode); canonicalErrorCode = {|SMPP001:7|};")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case {|SMPP008:15|}: break; case {|SMPP001:51|}: goto case 15; default: goto case (short)(15); }")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case {|SMPP008:TwilioSmppErrorCode.AbsentSubscriber015|}: break; default: goto case 15; }")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case {|SMPP001:1|}: case ({|SMPP008:15|}): break; default: goto case 15; }")]
    // Those to other labels, and to one of another switch, are left to SMPP001.
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case {|SMPP001:1|}: case {|SMPP008:15|}: break; default: goto case {|SMPP001:1|}; }")]
    [InlineData(
        "switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case {|SMPP008:15|}: switch (receipt.ErrorCode) "
        + "{ case {|SMPP001:15|}: break; default: goto case {|SMPP001:15|}; } break; }")]
    public Task Reports_a_literal_in_place_of_SMPP001(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP001 SMPP002 SMPP008");

    private static string Source(string statement) => "using SmppErrorCodes;\n" + Receipts.Statements(statement);

    private static Task ReportsAsync(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP008");
}
