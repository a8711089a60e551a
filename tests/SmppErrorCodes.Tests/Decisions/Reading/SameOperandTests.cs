using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Decisions.Reading;

/// <summary>Which tests look at one code: seen in whether three codes of one meaning come together.</summary>
public sealed class SameOperandTests
{
    private const string Declarations = """
        DeliveryReceipt a = receipt, b = receipt;
        DeliveryReceipt[] all = { a, b };
        (int ErrorCode, int Count) pair = (receipt.ErrorCode, 1);
        int smppErrorCode = receipt.ErrorCode;

        """;

    [Theory]
    [InlineData("_ = a.ErrorCode == 1 || a.ErrorCode is 7 or 15;")]
    [InlineData("_ = a.ErrorCode == 1 || (a.ErrorCode) == 7 || 15 == a.ErrorCode;")]
    [InlineData("_ = a.ErrorCode == 1 || (long)a.ErrorCode == 7 || a.ErrorCode.Equals(15);")]
    [InlineData("_ = a.ErrorCode == 1 || a is { ErrorCode: 7 or 15 };")]
    [InlineData("_ = a.ErrorCode == 1 || a is (7 or 15, _) && false || a.ErrorCode is 7 or 15;")]
    [InlineData("_ = a?.ErrorCode == 1 || a?.ErrorCode == 7 || a.ErrorCode == 15;")]
    [InlineData("_ = a.NetworkErrorCode == 1 || a.NetworkErrorCode.Value == 7 || a.NetworkErrorCode.GetValueOrDefault() == 15;")]
    [InlineData("_ = a.NetworkErrorCode == 1 || (a.NetworkErrorCode ?? 0) == 7 || a.NetworkErrorCode is 15;")]
    [InlineData("_ = all[0].ErrorCode == 1 || all[0].ErrorCode is 7 or 15;")]
    [InlineData("_ = all[count].ErrorCode == 1 || all[count].ErrorCode is 7 or 15;")]
    [InlineData("_ = pair.ErrorCode == 1 || pair.Item1 is 7 or 15;")]
    [InlineData("_ = int.Parse(a.TextErrorCode) == 1 || int.Parse(a.TextErrorCode) is 7 or 15;")]
    [InlineData("_ = a.ErrorCode is var x && (x == 1 || x is 7 or 15);")]
    [InlineData("_ = a is { } c && (c.ErrorCode == 1 || a.ErrorCode is 7 or 15);")]
    [InlineData("_ = (smppErrorCode = a.ErrorCode) == 1 || smppErrorCode is 7 or 15;")]
    [InlineData("if (a.ErrorCode == 1) { A(); } else if (a.ErrorCode is 7 or 15) { A(); }")]
    [InlineData("switch (a) { case { ErrorCode: 1 }: A(); break; case { ErrorCode: 7 or 15 }: A(); break; }")]
    [InlineData("switch (a) { case { ErrorCode: 1 }: A(); break; case var c when c.ErrorCode is 7 or 15: A(); break; }")]
    [InlineData("switch (a.ErrorCode) { case 1: A(); break; case var x when x is 7 or 15: A(); break; }")]
    [InlineData("switch (a.ErrorCode) { case 1: A(); break; case int x when x is 7 or 15: A(); break; }")]
    [InlineData("switch (a.GetErrorCode()) { case 1: A(); break; case int x when x is 7 or 15: A(); break; }")]
    public Task Takes_tests_of_one_code_together(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("_ = {|SMPP005:a.ErrorCode == 1|} || {|SMPP005:b.ErrorCode is 7 or 15|};")]
    [InlineData("_ = {|SMPP005:a.ErrorCode == 1|} || b is { ErrorCode: {|SMPP005:7 or 15|} };")]
    [InlineData("_ = {|SMPP005:all[0].ErrorCode == 1|} || {|SMPP005:all[1].ErrorCode is 7 or 15|};")]
    [InlineData("_ = {|SMPP005:all[count].ErrorCode == 1|} || {|SMPP005:all[count + 1].ErrorCode is 7 or 15|};")]
    [InlineData("_ = {|SMPP005:a.ErrorCode == 1|} || {|SMPP005:a.NetworkErrorCode is 7 or 15|};")]
    [InlineData("_ = a.ErrorCode == 1 || {|SMPP005:(byte)a.ErrorCode is 7 or 15|};")]
    [InlineData("if ({|SMPP005:a.ErrorCode == 1|}) { A(); } else if ({|SMPP005:b.ErrorCode is 7 or 15|}) { A(); }")]
    [InlineData("if ({|SMPP005:a.ErrorCode == 1|}) { return; } if ({|SMPP005:b.ErrorCode is 7 or 15|}) { return; } A();")]
    [InlineData("switch (a, b) { case ({ ErrorCode: {|SMPP005:1|} }, { ErrorCode: {|SMPP005:7 or 15|} }): A(); break; }")]
    [InlineData("switch (a.ErrorCode) { case {|SMPP005:1|} when {|SMPP005:b.ErrorCode == 7|}: A(); break; }")]
    public Task Keeps_tests_of_two_codes_apart(string statement) => ReportsAsync(statement);

    /// <summary>What is called again may return another value, so nothing is reported for two calls together, or for one of them.</summary>
    [Theory]
    [InlineData("_ = a.GetErrorCode() == 1 || a.GetErrorCode() == 7;")]
    [InlineData("if (a.GetErrorCode() == 1) { A(); } else if (a.GetErrorCode() == 7) { A(); }")]
    [InlineData("_ = (smppErrorCode = a.ErrorCode) == 1 || (smppErrorCode = b.ErrorCode) == 7;")]
    [InlineData("_ = await a.GetErrorCodeAsync() == 1 || await a.GetErrorCodeAsync() == 7;")]
    public Task Says_nothing_of_codes_that_calls_return(string statement) => ReportsAsync(statement);

    private static string Source(string statement) => Receipts.Statements(Declarations + statement + " void A() { }");

    private static Task ReportsAsync(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP005 SMPP006");
}
