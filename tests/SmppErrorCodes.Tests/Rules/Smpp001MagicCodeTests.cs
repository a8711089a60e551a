using System;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP001: a literal where a code stands, and the nearest place that looks like it and is not one.</summary>
/// <remarks>SMPP002 is on too, so that a test fails if one rule reports what the other should.</remarks>
public sealed partial class Smpp001MagicCodeTests
{
    [Theory]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = {|SMPP001:7|} == receipt.ErrorCode;")]
    [InlineData("_ = receipt.NetworkErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt.LongErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"007\"|};")]
    [InlineData("_ = (receipt.ErrorCode, count) == ({|SMPP001:7|}, 22);")]
    [InlineData("_ = receipt.ErrorCode == (count > 0 ? {|SMPP001:1|} : {|SMPP001:7|});")]
    [InlineData("Func<DeliveryReceipt, bool> f = r => r.ErrorCode == {|SMPP001:7|};")]
    [InlineData("System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = new[] { receipt }.Where(r => r.ErrorCode == {|SMPP001:7|});")]
    [InlineData("_ = from r in new[] { receipt } where r.ErrorCode == {|SMPP001:7|} select r;")]
    public Task Reports_a_literal_that_a_code_is_compared_with(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count == 7;")]
    [InlineData("_ = receipt.Count != 22;")]
    [InlineData("_ = text == \"007\";")]
    [InlineData("_ = receipt.Text == \"007\";")]
    [InlineData("_ = receipt.OptionalCount == 7;")]
    [InlineData("_ = (receipt.ErrorCode, count) == (count, 7);")]
    [InlineData("_ = receipt.WeightErrorCode == 7;")]
    [InlineData("_ = receipt.LetterErrorCode == '7';")]
    [InlineData("_ = receipt.LetterErrorCode == 7;")]
    [InlineData("_ = receipt.ErrorCode == 7.0;")]
    [InlineData("_ = (double)receipt.ErrorCode == 7;")]
    [InlineData("_ = receipt.DayErrorCode == 0;")]
    [InlineData("_ = (int)receipt.DayErrorCode == 1;")]
    [InlineData("_ = receipt.ErrorCode == (int)(DayOfWeek)1;")]
    [InlineData("_ = receipt.AnyErrorCode == (object)7;")]
    [InlineData("_ = receipt.ErrorCode == count;")]
    [InlineData("_ = (receipt.ErrorCode == count) == (count == 7);")]
    [InlineData("_ = receipt.ErrorCode.ToString().Length == 3;")]
    [InlineData("_ = receipt.TextErrorCode[0] == '7';")]
    [InlineData("_ = receipt.TextErrorCode.Length == 3;")]
    public Task Leaves_literals_alone_that_something_else_is_compared_with(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode < 7;")]
    [InlineData("_ = receipt.ErrorCode <= 7;")]
    [InlineData("_ = receipt.ErrorCode > 0;")]
    [InlineData("_ = 800 >= receipt.ErrorCode;")]
    [InlineData("_ = receipt.ErrorCode is > 0 and <= 7;")]
    [InlineData("_ = receipt.ErrorCode switch { < 22 => 1, _ => 2 };")]
    [InlineData("switch (receipt.ErrorCode) { case > 22: break; }")]
    public Task Leaves_the_ends_of_ranges_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode + 7 == count;")]
    [InlineData("_ = receipt.ErrorCode % 100 == 7;")]
    [InlineData("_ = receipt.ErrorCode == 1 + 6;")]
    [InlineData("_ = receipt.ErrorCode == (7 & count);")]
    [InlineData("receipt.ErrorCode += 7;")]
    [InlineData("receipt.ErrorCode = count * 7;")]
    [InlineData("_ = receipt.ErrorCode == ~7;")]
    [InlineData("_ = receipt.ErrorCode << 1;")]
    [InlineData("_ = receipt.TextErrorCode + \"007\";")]
    [InlineData("_ = receipt.TextErrorCode == \"0\" + text;")]
    public Task Leaves_numbers_alone_that_are_calculated_with(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("7")]
    [InlineData("007")]
    [InlineData("0x07")]
    [InlineData("0b111")]
    [InlineData("0_7")]
    [InlineData("7L")]
    [InlineData("7u")]
    [InlineData("(7)")]
    [InlineData("(short)7")]
    public Task Reports_a_number_in_any_spelling(string literal)
    {
        var digits = literal.Replace("(short)", "", StringComparison.Ordinal).Trim('(', ')');
        var marked = literal.Replace(digits, $"{{|SMPP001:{digits}|}}", StringComparison.Ordinal);
        return Verify.ReportsAsync(Receipts.Statements($"_ = receipt.LongErrorCode == {marked};"));
    }

    [Theory]
    [InlineData("bool M(nint smppErrorCode) => smppErrorCode == {|SMPP001:7|} || smppErrorCode is {|SMPP002:22|};")]
    [InlineData("bool M(nuint? smppErrorCode) => smppErrorCode == {|SMPP001:7|};")]
    [InlineData("nint SmppErrorCode() => {|SMPP001:7|};")]
    [InlineData("bool M(string text) { var smppErrorCode = nint.Parse(text); return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(DeliveryReceipt receipt) => (nint)receipt.ErrorCode == {|SMPP001:7|};")]
    public Task Reports_a_number_of_native_size(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Theory]
    [InlineData("bool M(nint handle, nuint count) => handle == 7 || count is 22;")]
    [InlineData("bool M(IntPtr smppSession) => smppSession == 7;")]
    [InlineData("bool M(nint smppErrorCode) => smppErrorCode < 7 || smppErrorCode + 1 == 7 || smppErrorCode.Equals((object)7);")]
    public Task Leaves_other_numbers_of_native_size_alone(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" 07\"")]
    [InlineData("\"-07\"")]
    [InlineData("\"0007\"")]
    [InlineData("\"7a\"")]
    [InlineData("\"err:007\"")]
    [InlineData("\"\\u0660\\u0660\\u0661\"")]
    [InlineData("null")]
    [InlineData("$\"007\"")]
    public Task Leaves_texts_alone_that_are_not_codes(string literal) =>
        Verify.ReportsAsync(Receipts.Statements($"_ = receipt.TextErrorCode == {literal};"));

    [Theory]
    [InlineData("{|SMPP001:\"007\"|}")]
    [InlineData("{|SMPP001:\"07\"|}")]
    [InlineData("{|SMPP001:\"7\"|}")]
    [InlineData("{|SMPP001:@\"007\"|}")]
    [InlineData("{|SMPP001:\"\"\"007\"\"\"|}")]
    [InlineData("{|SMPP001:\"\\u0030\\u00307\"|}")]
    public Task Reports_a_text_in_any_spelling(string literal) =>
        Verify.ReportsAsync(Receipts.Statements($"_ = receipt.TextErrorCode == {literal};"));

    [Fact]
    public Task Leaves_generated_code_alone() =>
        Verify.ReportsAsync("// <auto-generated/>\n" + Receipts.Statements("_ = receipt.ErrorCode == 7;"));
}
