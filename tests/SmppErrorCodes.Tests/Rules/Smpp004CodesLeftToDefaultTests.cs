using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP004: a <c>switch</c> that handles some codes only in its <c>default</c>.</summary>
public sealed class Smpp004CodesLeftToDefaultTests
{
    [Theory]
    [InlineData("{|SMPP004:switch|} (receipt.ErrorCode) { CASES break; default: text = null; break; }")]
    [InlineData("{|SMPP004:switch|} (receipt.ErrorCode) { default: break; CASES break; }")]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            CASES break;
            case 1 when count > 0: break;
            case 7 when count > 0: break;
            case 15 when count > 0: break;
            default: break;
        }
        """)]
    [InlineData("{|SMPP004:switch|} (receipt.ErrorCode) { CASES break; default: text = null; throw new Exception(); }")]
    [InlineData("_ = receipt.ErrorCode {|SMPP004:switch|} { ARMS => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode {|SMPP004:switch|} { ARMS => 2, _ => text is null ? throw new Exception() : 3 };")]
    [InlineData("_ = receipt.ErrorCode {|SMPP004:switch|} { ARMS => 2, var other => other };")]
    [InlineData("{|SMPP004:switch|} (receipt) { case { ErrorCode: ARMS }: break; case { NetworkErrorCode: ARMS }: text = null; break; default: count = 0; break; }")]
    public Task Reports_a_switch_whose_default_handles_some_codes(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { CASES break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 1: text = null; break; default: break; }")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, 1 => 4, _ => 3 };")]
    public Task Leaves_a_switch_alone_whose_default_handles_none(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData(
        "switch (receipt.ErrorCode) { CASES break; default: text = null; break; }",
        "Only the 'default' of the 'switch' on 'receipt.ErrorCode' handles AbsentSubscriber (1): add the missing cases")]
    [InlineData(
        "_ = receipt.ErrorCode switch { ARMS => 2, _ => 3 };",
        "Only the discard of the 'switch' on 'receipt.ErrorCode' handles AbsentSubscriber (1): add the missing cases")]
    [InlineData(
        "switch (receipt.ErrorCode) { CASES break; case int rest: text = rest.ToString(); break; }",
        "Only 'case int rest' of the 'switch' on 'receipt.ErrorCode' handles AbsentSubscriber (1): add the missing cases")]
    [InlineData(
        "_ = receipt.ErrorCode switch { ARMS => 2, var c => c };",
        "Only 'var c' of the 'switch' on 'receipt.ErrorCode' handles AbsentSubscriber (1): add the missing cases")]
    [InlineData(
        "_ = (receipt.ErrorCode, receipt.NetworkErrorCode) switch { (ARMS, _) => 2, (_, ARMS) => 4, _ => 3 };",
        "Only the discard of the 'switch' on 'receipt.ErrorCode' and 'receipt.NetworkErrorCode' handles AbsentSubscriber (1) of 'receipt.ErrorCode', "
        + "and AbsentSubscriber (1) of 'receipt.NetworkErrorCode': add the missing cases")]
    public async Task The_message_names_the_label_that_handles_the_codes(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP004")));

    private static string Source(string statement) => SwitchesOverAllCodes.Source(statement);

    private static Task ReportsAsync(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP004");
}
