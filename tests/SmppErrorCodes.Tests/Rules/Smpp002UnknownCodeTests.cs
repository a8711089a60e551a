using System;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP002: a literal that no code of the catalog has. Where it looks is where SMPP001 does, whose tests have both rules on.</summary>
public sealed class Smpp002UnknownCodeTests
{
    [Theory]
    [InlineData("_ = receipt.ErrorCode != {|SMPP002:22|};")]
    [InlineData("_ = {|SMPP002:\"999\"|} != receipt.TextErrorCode;")]
    [InlineData("_ = receipt.TextErrorCode.Equals({|SMPP002:\"999\"|}, StringComparison.Ordinal);")]
    [InlineData("Assert.Equal(actual: receipt.ErrorCode, expected: {|SMPP002:22|});")]
    [InlineData("receipt.NetworkErrorCode = {|SMPP002:22|};")]
    [InlineData("var smppErrorCode = {|SMPP002:\"999\"|};")]
    [InlineData("receipt.SetErrorCode(retries: 22, errorCode: {|SMPP002:22|});")]
    public Task Reports_a_literal_that_the_catalog_does_not_have(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("int SmppErrorCode() => {|SMPP002:22|};")]
    public Task Reports_a_literal_in_a_member_that_is_a_code(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Theory]
    [InlineData("22")]
    [InlineData("0x16")]
    [InlineData("999")]
    [InlineData("022L")]
    public Task Reports_a_number_in_any_spelling(string literal)
    {
        var digits = literal.Replace("(short)", "", StringComparison.Ordinal).Trim('(', ')');
        var marked = literal.Replace(digits, $"{{|SMPP002:{digits}|}}", StringComparison.Ordinal);
        return Verify.ReportsAsync(Receipts.Statements($"_ = receipt.LongErrorCode == {marked};"));
    }

    [Theory]
    [InlineData("{|SMPP002:\"022\"|}")]
    public Task Reports_a_text_in_any_spelling(string literal) =>
        Verify.ReportsAsync(Receipts.Statements($"_ = receipt.TextErrorCode == {literal};"));

    /// <summary>Codes that are near may be meant; of others the message only says that they are the nearest.</summary>
    [Theory]
    [InlineData("715", "did you mean RouteLoopDetected (714) or FloodProtection (716)?")]
    [InlineData("75", "did you mean PsaConnectionFailed (70)?")]
    [InlineData("710", "did you mean DestinationBlocked (711)?")]
    [InlineData("99", "the nearest codes are PsaConnectionFailed (70) and SriForSmAborted (162)")]
    [InlineData("999", "the nearest code is BlockedAsSpam (928)")]
    public async Task Names_the_codes_around(string literal, string end) => Assert.Equal(
        $"{literal} is not in the catalog 'TwilioSmppErrorCode': {end}",
        Assert.Single(await Reports.MessagesAsync(Receipts.Statements($"_ = receipt.ErrorCode == {literal};"), "SMPP002")));

    [Theory]
    [InlineData("_ = receipt.ErrorCode == -1;")]
    [InlineData("_ = receipt.ErrorCode is -7;")]
    [InlineData("switch (receipt.ErrorCode) { case -1: break; }")]
    [InlineData("receipt.ErrorCode = -1;")]
    [InlineData("receipt.NetworkErrorCode = null;")]
    [InlineData("receipt.ErrorCode = default;")]
    [InlineData("receipt.ErrorCode = int.MaxValue;")]
    public Task Leaves_sentinels_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));
}
