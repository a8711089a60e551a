using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Operations;

/// <summary>Parsing and writing keep a value only with decimal digits: another base, a hexadecimal style or another width makes another value.</summary>
public sealed class PassedValueTests
{
    [Theory]
    [InlineData("""receipt.ErrorCode.ToString("X3") == "010" """)]
    [InlineData("""receipt.ErrorCode.ToString("x") == "10" """)]
    [InlineData("""receipt.ErrorCode.ToString("B") == "1" """)]
    [InlineData("""receipt.ErrorCode.ToString("D2") == "07" """)]
    [InlineData("""receipt.ErrorCode.ToString("N0") == "7" """)]
    [InlineData("""receipt.ErrorCode.ToString(text) == "7" """)]
    [InlineData("""receipt.ErrorCode.ToString(provider: null, format: "X") == "7" """)]
    [InlineData("""receipt.NetworkErrorCode.Value.ToString("X3") == "010" """)]
    [InlineData("""Convert.ToString(receipt.ErrorCode, 16) == "10" """)]
    [InlineData("Convert.ToInt32(receipt.TextErrorCode, 16) == 10")]
    [InlineData("Convert.ToInt32(receipt.TextErrorCode, 8) is 10")]
    [InlineData("Convert.ToInt32(receipt.TextErrorCode, count) is 10")]
    [InlineData("Convert.ToInt64(fromBase: 2, value: receipt.TextErrorCode) is 10")]
    [InlineData("int.Parse(receipt.TextErrorCode, NumberStyles.HexNumber) == 10")]
    [InlineData("int.Parse(receipt.TextErrorCode, NumberStyles.AllowHexSpecifier | NumberStyles.AllowLeadingWhite) == 10")]
    [InlineData("int.Parse(receipt.TextErrorCode, styles) == 10")]
    [InlineData("short.Parse(receipt.TextErrorCode, NumberStyles.HexNumber, CultureInfo.InvariantCulture) == 10")]
    [InlineData("int.TryParse(receipt.TextErrorCode, NumberStyles.HexNumber, null, out var value) && value == 10")]
    public Task Does_not_report_another_base_or_width(string condition) => ReportsNothingAsync(condition);

    [Theory]
    [InlineData("""receipt.ErrorCode.ToString() == {|SMPP001:"007"|}""")]
    [InlineData("""receipt.ErrorCode.ToString("D3") == {|SMPP001:"007"|}""")]
    [InlineData("""receipt.ErrorCode.ToString("000", CultureInfo.InvariantCulture) == {|SMPP001:"007"|}""")]
    [InlineData("""receipt.ErrorCode.ToString(CultureInfo.InvariantCulture) == {|SMPP001:"007"|}""")]
    [InlineData("""Convert.ToString(receipt.ErrorCode, CultureInfo.InvariantCulture) == {|SMPP001:"007"|}""")]
    [InlineData("""Convert.ToString(receipt.ErrorCode, 10) == {|SMPP001:"007"|}""")]
    [InlineData("Convert.ToInt32(receipt.TextErrorCode, 10) == {|SMPP001:10|}")]
    [InlineData("Convert.ToInt32(receipt.TextErrorCode, CultureInfo.InvariantCulture) == {|SMPP001:10|}")]
    [InlineData("int.Parse(receipt.TextErrorCode, NumberStyles.Integer) == {|SMPP001:10|}")]
    [InlineData("int.Parse(receipt.TextErrorCode, NumberStyles.None, CultureInfo.InvariantCulture) == {|SMPP001:10|}")]
    [InlineData("int.TryParse(receipt.TextErrorCode, NumberStyles.None, null, out var value) && value == {|SMPP001:10|}")]
    public Task Reports_decimal_digits(string condition) => Verify.ReportsAsync(Source(condition));

    private static async Task ReportsNothingAsync(string condition)
    {
        await Verify.ReportsAsync(Source(condition));

        // Nor is the value decided on.
        await Verify.ReportsAsync(Source(condition), rules: Verify.DecisionRules);
    }

    private static string Source(string condition) => "using System.Globalization;\n" + Receipts.Members($$"""
        bool M(DeliveryReceipt receipt, int count, string text, NumberStyles styles) => {{condition}};
        """);
}
