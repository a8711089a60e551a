using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

/// <content>Where values come from: members that have no name of a code, conversions and texts.</content>
public sealed partial class OtherListTests
{
    /// <summary>What a property reads is written where nothing has the name of a code.</summary>
    [Theory]
    [InlineData("int _result; public int ErrorCode => _result; void M(Exception e) { _result = e.HResult; }")]
    [InlineData("int _result; public int ErrorCode { get { return _result; } } SmppResult(Exception e) { _result = e.HResult; }")]
    [InlineData("int _result; public int ErrorCode => _result; void M(Status status) { _result = (int)status; }")]
    [InlineData("int _result; public int ErrorCode => _result; bool M() => _result == 5000;")]
    [InlineData("int _result; public int ErrorCode => _result; void M() { _result++; }")]
    [InlineData("int _result; int Inner => _result; public int ErrorCode => Inner; void M(Exception e) { _result = e.HResult; }")]
    [InlineData("int Result { get; set; } public int ErrorCode => Result; SmppResult M(Exception e) => new() { Result = e.HResult };")]
    [InlineData("int _result = Marshal.GetLastWin32Error(); public int ErrorCode => _result;")]
    [InlineData("int _lastError; public int ErrorCode => _lastError; void M() { _lastError = Marshal.GetLastWin32Error(); }")]
    public Task Does_not_report_a_property_that_reads_a_value_of_another_list(string members) =>
        Verify.ReportsAsync(Result("bool B() => ErrorCode == 7; " + members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("int _result; public int ErrorCode => _result; void M(int result) { _result = result; }")]
    [InlineData("int _result; public int ErrorCode => _result; void M(DeliveryReceipt dlr) { _result = dlr.Err; }")]
    [InlineData("int _result, _other; public int ErrorCode => _result; void M(Exception e) { _other = e.HResult; }")]
    [InlineData("int _result; public int ErrorCode => _result; void M(Exception e) { var _result = e.HResult; _ = _result; }")]
    [InlineData("int _result; public int ErrorCode => _result; bool M() => _result == 999;")]
    public Task Reports_a_property_that_may_read_a_code(string members) => Verify.ReportsAsync(Result("bool B() => ErrorCode == {|SMPP001:7|}; " + members));

    [Theory]
    [InlineData("bool B(bool ok) { int errorCode = Convert.ToInt32(ok); return errorCode == 7; }")]
    [InlineData("bool B(Status status) { int errorCode = Convert.ToInt32(status); return errorCode == 7; }")]
    [InlineData("bool B(double value) { var errorCode = Convert.ToInt32(value); return errorCode == 7; }")]
    [InlineData("bool B(Socket s) { var errorCode = (int)s.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error); return errorCode == 7; }")]
    [InlineData("bool B(Socket s) { int errorCode = Convert.ToInt32(s.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error)); return errorCode == 7; }")]
    [InlineData("bool B(Status status) { string errorCode = status.ToString(\"D\"); return errorCode == \"007\"; }")]
    [InlineData("bool B(Status status) { string errorCode = $\"{status:D}\"; return errorCode == \"007\"; }")]
    [InlineData("bool B(Status status) { string errorCode = $\"{(int)status:D3}\"; return errorCode == \"007\"; }")]
    [InlineData("bool B(Exception e) { string errorCode = $\"{e.HResult}\"; return errorCode == \"007\"; }")]
    [InlineData("bool B(Exception e) { string errorCode = e.HResult.ToString(\"X8\"); return errorCode == \"007\"; }")]
    [InlineData("bool B(Exception e) { string errorCode = \"\" + e.HResult; return errorCode == \"007\"; }")]
    [InlineData("bool B(string errorCode) => errorCode == \"007\"; void M(Exception e) { B($\"{e.HResult}\"); }")]
    [InlineData("bool B(string errorCode) => errorCode == \"007\"; void M(Status status) { B(status.ToString(\"D\")); }")]
    [InlineData("string ErrorCode; bool B() => ErrorCode == \"007\"; void M(Status status) { ErrorCode = status.ToString(\"D\"); }")]
    public Task Does_not_report_what_is_converted_from_another_list(string members) => Verify.ReportsAsync(Result(members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("bool B(object value) { int errorCode = Convert.ToInt32(value); return errorCode == {|SMPP001:7|}; }")]
    [InlineData("bool B(decimal value) { int errorCode = Convert.ToInt32(value); return errorCode == {|SMPP001:7|}; }")]
    [InlineData("bool B(Codes code) { int errorCode = Convert.ToInt32(code); return errorCode == {|SMPP001:7|}; }")]
    [InlineData("bool B(string text) { var errorCode = text[0].ToString(); return errorCode == {|SMPP001:\"007\"|}; }")]
    [InlineData("bool B(int value) { string errorCode = $\"{value:D3}\"; return errorCode == {|SMPP001:\"007\"|}; }")]
    [InlineData("bool B(int value) { string errorCode = value.ToString(\"X3\"); return errorCode == {|SMPP001:\"007\"|}; }")]
    [InlineData("bool B(string errorCode) => errorCode == {|SMPP001:\"007\"|}; void M(int value) { B($\"{value:D3}\"); }")]
    public Task Reports_what_may_be_converted_from_a_code(string members) => Verify.ReportsAsync(Result(members));
}
