using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>What is set, passed on and returned.</content>
public sealed partial class Smpp001MagicCodeTests
{
    [Theory]
    [InlineData("receipt.ErrorCode = {|SMPP001:7|};")]
    [InlineData("receipt.NetworkErrorCode ??= {|SMPP001:7|};")]
    [InlineData("receipt.TextErrorCode = {|SMPP001:\"007\"|};")]
    [InlineData("receipt.ErrorCode = count > 7 ? {|SMPP001:7|} : {|SMPP002:22|};")]
    [InlineData("receipt.ErrorCode = count switch { 1 => {|SMPP001:7|}, 22 => 1 + 1, _ => {|SMPP001:0|} };")]
    [InlineData("receipt.TextErrorCode = text ?? {|SMPP001:\"007\"|};")]
    [InlineData("(receipt.ErrorCode, count) = ({|SMPP001:7|}, 22);")]
    [InlineData("_ = new DeliveryReceipt { ErrorCode = {|SMPP001:7|}, Count = 7 };")]
    [InlineData("int smppErrorCode = {|SMPP001:7|};")]
    public Task Reports_a_literal_that_a_code_is_set_to(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("receipt.Count = 7;")]
    [InlineData("receipt.Count = receipt.ErrorCode == count ? 1 : 7;")]
    [InlineData("_ = new DeliveryReceipt { Count = 7 };")]
    [InlineData("const int smppErrorCode = 7;")]
    [InlineData("int smppErrors = 7;")]
    [InlineData("int code = 0; code = receipt.ErrorCode;")]
    [InlineData("_ = new { ErrorCode = 7 };")]
    [InlineData("(receipt.Count, count) = (7, 22);")]
    [InlineData("receipt.AnyErrorCode = 7;")]
    public Task Leaves_literals_alone_that_something_else_is_set_to(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.NetworkErrorCode ?? {|SMPP001:7|};")]
    [InlineData("_ = receipt.TextErrorCode ?? {|SMPP001:\"001\"|};")]
    [InlineData("_ = receipt.NetworkErrorCode.GetValueOrDefault({|SMPP001:7|});")]
    [InlineData("receipt.SetErrorCode({|SMPP001:7|});")]
    [InlineData("int smppErrorCode() => {|SMPP001:7|};")]
    public Task Reports_a_literal_that_is_passed_as_a_code(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.OptionalCount ?? 7;")]
    [InlineData("_ = text ?? \"001\";")]
    [InlineData("_ = receipt.OptionalCount.GetValueOrDefault(7);")]
    [InlineData("receipt.SetErrorCode(count, 22);")]
    [InlineData("Func<int> smppErrorCount = () => 7;")]
    public Task Leaves_literals_alone_that_are_passed_as_something_else(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("int SmppErrorCode() { return {|SMPP001:7|}; }")]
    [InlineData("int SmppErrorCode => {|SMPP001:7|};")]
    [InlineData("int SmppErrorCode { get { return {|SMPP001:7|}; } }")]
    [InlineData("int SmppErrorCode { get; set; } = {|SMPP001:7|};")]
    [InlineData("int SmppErrorCode { set { _ = value == {|SMPP001:7|}; } }")]
    [InlineData("int smppErrorCode = {|SMPP001:7|};")]
    [InlineData("static readonly int SmppErrorCode = {|SMPP001:7|};")]
    [InlineData("async Task<int> SmppErrorCodeAsync() { await Task.Yield(); return {|SMPP001:7|}; }")]
    [InlineData("void M(int smppErrorCode = {|SMPP001:7|}) { }")]
    [InlineData("int SmppErrorCode(int count) => count switch { 7 => {|SMPP001:7|}, _ => {|SMPP001:0|} };")]
    public Task Reports_a_literal_in_a_member_that_is_a_code(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Theory]
    [InlineData("int ErrorCode() => 7;")]
    [InlineData("int SmppErrorCount => 7;")]
    [InlineData("int Count { get; set; } = 7;")]
    [InlineData("const int SmppErrorCode = 7;")]
    [InlineData("enum SmppErrorCode { Absent = 7 }")]
    [InlineData("void M(int retries = 7) { }")]
    [InlineData("IEnumerable<int> SmppErrorCode() { yield return 7; }")]
    [InlineData("Func<int> SmppErrorCode() { return () => 7; }")]
    [InlineData("bool IsSmppErrorCode(int count) => count == 7;")]
    public Task Leaves_literals_in_other_members_alone(string members) => Verify.ReportsAsync(Receipts.Members(members));
}
