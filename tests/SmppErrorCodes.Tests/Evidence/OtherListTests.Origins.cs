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

    /// <summary>What a method gives back is of another list whatever the method is named.</summary>
    [Theory]
    [InlineData("bool B() { var errorCode = Run(); return errorCode == 7; } static int Run() => Process.Start(\"x\").ExitCode;")]
    [InlineData("bool B(Exception e) { var errorCode = Map(e, 1); return errorCode == 7; } static int Map(Exception e, int n) => e.HResult & 0xFFFF;")]
    [InlineData("bool B(Exception e) { var errorCode = Map(e); return errorCode == 7; } int Map(Exception e) => Map(e, 1); int Map(Exception e, int n) { return e.HResult; }")]
    [InlineData("bool B(Exception e) { int errorCode = 0; errorCode = Map(e); return errorCode == 7; } int Map(Exception e) => e.HResult;")]
    [InlineData("bool B(Exception e) { var errorCode = e == null ? 0 : Map(e); return errorCode == 7; } int Map(Exception e) => e.HResult;")]
    [InlineData("bool B(Exception e) { var errorCode = Map(e); return errorCode == 7; } int Map(Exception e) { var code = Run(e); return code; } int Run(Exception e) => e.HResult;")]
    [InlineData("bool B(Holder h) { var errorCode = h.Code(); return errorCode == 7; } class Holder { public int Code() => (int)DayOfWeek.Friday; }")]
    [InlineData("async Task<bool> B(Process p) { int errorCode = await Run(p); return errorCode == 7; } async Task<int> Run(Process p) { await Task.Yield(); return p.ExitCode; }")]
    [InlineData("bool B(Process p) { var (errorCode, text) = Run(p); return errorCode == 7; } (int, string) Run(Process p) => (p.ExitCode, null);")]
    [InlineData("bool B(Process p) { var t = Run(p); var errorCode = t.Item1; return errorCode == 7; } (int, string) Run(Process p) { return (p.ExitCode, null); }")]
    [InlineData(
        "async Task<bool> B(Process p) { var (errorCode, text) = await Run(p); return errorCode == 7; } async Task<(int, string)> Run(Process p) { await Task.Yield(); return (p.ExitCode, null); }")]
    [InlineData("bool B(Process p) { Run(p, out var errorCode); return errorCode == 7; } void Run(Process p, out int result) { result = p.ExitCode; }")]
    [InlineData("[DllImport(\"ssl\")] static extern int get_error(); bool B() { var errorCode = get_error(); return errorCode == 7; }")]
    [InlineData("[DllImport(\"c\")] static extern int open(string path, out int errorCode); bool B() { open(null, out var errorCode); return errorCode == 7; }")]
    [InlineData("public int ErrorCode { get; set; } bool B() => ErrorCode == 7; void M(Exception e) { ErrorCode = Map(e); } int Map(Exception e) => e.HResult;")]
    [InlineData("public int ErrorCode => Map(_e); Exception _e; bool B() => ErrorCode == 7; int Map(Exception e) => e.HResult;")]
    [InlineData("int _result; public int ErrorCode => _result; bool B() => ErrorCode == 7; void M(Exception e) { _result = Map(e); } int Map(Exception e) => e.HResult;")]
    public Task Does_not_report_what_a_method_gives_of_another_list(string members) => Verify.ReportsAsync(Result(members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("bool B(string t) { var errorCode = Read(t); return errorCode == {|SMPP001:7|}; } static int Read(string t) => int.Parse(t);")]
    [InlineData("bool B(string t) { var errorCode = Read(t); return errorCode == {|SMPP001:7|}; } int Read(string t) => Count(t) > 1 ? int.Parse(t) : 0; int Count(string t) => t.Length;")]
    [InlineData("bool B(byte[] b) { var errorCode = Read(b); return errorCode == {|SMPP001:7|}; } static int Read(byte[] b) => BitConverter.ToUInt16(b, 0);")]
    [InlineData("bool B(string t) { var errorCode = Digit(t[0]); return errorCode == {|SMPP001:7|}; } static int Digit(char c) => c - '0';")]
    [InlineData("bool B(Codes c) { var errorCode = Map(c); return errorCode == {|SMPP001:7|}; } static int Map(Codes c) => (int)c;")]
    [InlineData("bool B(int n) { var errorCode = Same(n); return errorCode == {|SMPP001:7|}; } int C(Exception e) => Same(e.HResult); static int Same(int n) => n;")]
    [InlineData("bool B(Process p) { var (count, errorCode) = Run(p); return errorCode == {|SMPP001:7|}; } (int, int) Run(Process p) => (p.ExitCode, int.Parse(p.ToString()));")]
    [InlineData("[DllImport(\"smpp\")] static extern int get_dlr_error_code(); bool B() { var errorCode = get_dlr_error_code(); return errorCode == {|SMPP001:7|}; }")]
    [InlineData(
        "bool B(string t) { Read(t, out var errorCode, out var n); return errorCode == {|SMPP001:7|}; } void Read(string t, out int result, out int n) { result = int.Parse(t); n = t.Length; }")]
    [InlineData("bool B(Exception e) { var errorCode = Map(e); return errorCode == {|SMPP001:7|}; } [return: SmppErrorCodes.ErrorCode] int Map(Exception e) => e.HResult;")]
    public Task Reports_what_a_method_may_give_of_codes(string members) => Verify.ReportsAsync(Result(members));
}
