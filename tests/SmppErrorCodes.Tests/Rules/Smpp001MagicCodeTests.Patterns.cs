using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Labels, arms and patterns.</content>
public sealed partial class Smpp001MagicCodeTests
{
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP001:1|}: case {|SMPP002:22|}: break; case {|SMPP001:7|} when count > 22: break; }")]
    [InlineData("switch (receipt.NetworkErrorCode) { case {|SMPP001:1|}: break; case null: break; }")]
    [InlineData("switch (receipt.TextErrorCode) { case {|SMPP001:\"001\"|}: break; case \"none\": break; }")]
    [InlineData("switch (receipt.TextErrorCode) { case {|SMPP001:\"001\"|} or {|SMPP002:\"100\"|}: break; }")]
    [InlineData("switch (receipt) { case { ErrorCode: {|SMPP001:1|} }: break; }")]
    [InlineData("switch (receipt.ErrorCode, count) { case ({|SMPP001:1|}, 1): break; }")]
    public Task Reports_a_literal_in_a_case_label(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("switch (count) { case 1: case 22: break; case 7 when receipt.ErrorCode > 22: break; }")]
    [InlineData("switch (text) { case \"001\": break; }")]
    [InlineData("switch (receipt) { case { Count: 1 }: break; }")]
    [InlineData("switch (count, receipt.ErrorCode) { case (1, _): break; }")]
    [InlineData("switch (receipt.AnyErrorCode) { case 1: break; }")]
    public Task Leaves_case_labels_of_other_values_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP001:1|} => 22, {|SMPP002:22|} or {|SMPP001:7|} => 1, _ => 7 };")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP001:1|}, Count: 1 } => 1, _ => 2 };")]
    [InlineData("_ = (count, receipt.ErrorCode) switch { (1, {|SMPP001:1|}) => 1, _ => 2 };")]
    [InlineData("_ = receipt switch { ({|SMPP001:1|}, 1) => 1, _ => 2 };")]
    [InlineData("_ = receipt switch { (errorCode: {|SMPP001:1|}, count: 1) => 1, _ => 2 };")]
    public Task Reports_a_literal_in_an_arm(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count switch { 1 => receipt.ErrorCode, 22 => 7, _ => 7 };")]
    [InlineData("_ = receipt.Count switch { 1 => 1, _ => 7 };")]
    [InlineData("_ = (count, receipt.ErrorCode) switch { (1, > 1) => 1, _ => 2 };")]
    public Task Leaves_arms_of_other_values_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode is {|SMPP001:7|};")]
    [InlineData("_ = receipt.ErrorCode is not {|SMPP001:7|};")]
    [InlineData("_ = receipt.ErrorCode is {|SMPP001:1|} or {|SMPP001:7|} or {|SMPP002:22|};")]
    [InlineData("_ = receipt.ErrorCode is > 22 and not ({|SMPP001:205|} or {|SMPP001:206|});")]
    [InlineData("_ = receipt.NetworkErrorCode is {|SMPP001:7|};")]
    [InlineData("_ = receipt.TextErrorCode is {|SMPP001:\"007\"|};")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP001:7|}, Count: 7 };")]
    [InlineData("_ = receipt is { ErrorCode: not {|SMPP001:7|} };")]
    [InlineData("_ = receipt is ({|SMPP001:7|}, 22);")]
    [InlineData("_ = Tuple.Create(receipt) is { Item1: { ErrorCode: {|SMPP001:7|} } };")]
    [InlineData("_ = Tuple.Create(receipt) is { Item1.ErrorCode: {|SMPP001:7|} };")]
    public Task Reports_a_literal_in_a_pattern(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count is 7;")]
    [InlineData("_ = receipt.Count is 1 or 7;")]
    [InlineData("_ = receipt is { Count: 7 };")]
    [InlineData("_ = receipt is { ErrorCode: var code, Count: 7 };")]
    [InlineData("_ = receipt is (_, 22);")]
    [InlineData("_ = receipt.TextErrorCode is { Length: 3 };")]
    [InlineData("_ = receipt.TextErrorCode is ['0', ..];")]
    [InlineData("_ = receipt.AnyErrorCode is 7;")]
    public Task Leaves_patterns_on_other_values_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));
}
