using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

public sealed partial class OtherListTests
{
    /// <summary>A member that .NET or an enum gives its value is of that list, wherever in the file it is given.</summary>
    [Theory]
    [InlineData("void M(SocketException e) { ErrorCode = e.ErrorCode; }")]
    [InlineData("void M(Exception e) { ErrorCode = e.HResult; }")]
    [InlineData("void M(Exception e) { this.ErrorCode = e is SocketException s ? s.ErrorCode : -1; }")]
    [InlineData("void M(Exception e) { ErrorCode = (e as SocketException)?.ErrorCode ?? 0; }")]
    [InlineData("void M(Process p) { ErrorCode = p.ExitCode; }")]
    [InlineData("void M(Process p) { var code = p.ExitCode; ErrorCode = code; }")]
    [InlineData("void M(List<int> l) { ErrorCode = l.Count; }")]
    [InlineData("void M(List<int> l) { ErrorCode = Math.Max(l.Count, 0); }")]
    [InlineData("void M(Status status) { ErrorCode = (int)status; }")]
    [InlineData("void M(Status? status) { ErrorCode = (int)(status ?? Status.Busy); }")]
    [InlineData("void M(Status status) { ErrorCode = status switch { Status.Busy => 0, _ => (int)status }; }")]
    [InlineData("void M() { ErrorCode = Marshal.GetLastWin32Error(); }")]
    [InlineData("void M(Exception e, string text) { (ErrorCode, Text) = (e.HResult, text); }")]
    [InlineData("SmppResult M(Exception e) => new() { ErrorCode = e.HResult };")]
    [InlineData("SmppResult() { } SmppResult(Status status) { ErrorCode = (int)status; }")]
    [InlineData("SmppResult() { } SmppResult(Status status) : this((int)status) { } SmppResult(int errorCode) => ErrorCode = errorCode;")]
    [InlineData("void M(Exception e) => Set(e.HResult); void Set(int errorCode) { ErrorCode = errorCode; }")]
    [InlineData("void M(Exception e) { ErrorCode = LastErrorCode(e); } int LastErrorCode(Exception e) => e.HResult;")]
    [InlineData("void M(Exception e) { Find(e, out _errorCode); ErrorCode = _errorCode; } int _errorCode; void Find(Exception e, out int errorCode) { errorCode = e.HResult; }")]
    [InlineData("int _errorCode = 30007; void M() { ErrorCode = _errorCode; }")]
    [InlineData("void M(int httpErrorCode) { ErrorCode = httpErrorCode; }")]
    [InlineData("void M(DeliveryReceipt dlr, Exception e) { ErrorCode = dlr.Err; ErrorCode = e.HResult; }")]
    public Task Does_not_report_a_member_that_is_given_a_value_of_another_list(string members) =>
        Verify.ReportsAsync(Result("public int ErrorCode { get; set; } bool B() => ErrorCode == 7; " + members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("void M(DeliveryReceipt dlr) { ErrorCode = dlr.Err; }")]
    [InlineData("void M(DeliveryReceipt dlr, Exception e) { ErrorCode = dlr.Err; Other = e.HResult; }")]
    [InlineData("void M(DeliveryReceipt dlr, SmppResult[] all) { ErrorCode = dlr.Err; Other = all.Length; }")]
    [InlineData("void M(DeliveryReceipt dlr, Status status) { (ErrorCode, Other) = (dlr.Err, (int)status); }")]
    [InlineData("void M(DeliveryReceipt dlr, Status status) { ErrorCode = dlr.Err; M(dlr, (Status)Other); }")]
    [InlineData("void M(Codes code) { ErrorCode = (int)code; }")]
    [InlineData("void M(string text) { ErrorCode = int.Parse(text); }")]
    [InlineData("void M(string text) { ErrorCode = text[0] - '0'; }")]
    [InlineData("void M(System.Data.IDataReader row) { ErrorCode = row.GetInt32(0); }")]
    [InlineData("void M(System.Data.IDataReader row) { ErrorCode = (int)row.GetDecimal(0); }")]
    [InlineData("void M(System.IO.BinaryReader reader) { ErrorCode = reader.ReadByte(); }")]
    [InlineData("void M(System.IO.BinaryReader reader) { int errorCode = reader.ReadInt32(); _ = errorCode == {|SMPP001:7|}; }")]
    [InlineData("void M(List<int> codes) { ErrorCode = codes[0]; }")]
    [InlineData("void M(int code) { ErrorCode = Math.Max(code, 0); }")]
    [InlineData("void M(int code) { ErrorCode = Same(code); Other = Same(5000); } int Same(int errorCode2) => errorCode2;")]
    [InlineData("void M() { Other = ErrorCode; Other = 5000; }")]
    [InlineData("void M(DeliveryReceipt dlr) { ErrorCode = dlr.Err; } class Nested { int ErrorCode; void N(Exception e) { ErrorCode = e.HResult; } }")]
    public Task Reports_a_member_that_is_given_a_code(string members) =>
        Verify.ReportsAsync(Result("public int ErrorCode { get; set; } int Other; bool B() => ErrorCode == {|SMPP001:7|}; " + members));

    [Fact]
    public Task Reports_a_declared_member_whatever_it_is_given() => Verify.ReportsAsync(Result("""
        [SmppErrorCodes.ErrorCode] int ErrorCode;
        bool B() => ErrorCode == {|SMPP001:7|};
        void M(Exception e) { ErrorCode = e.HResult; ErrorCode++; }
        """));

    /// <summary>So is what a method, a local function, a property or an <c>out</c> parameter gives.</summary>
    [Theory]
    [InlineData("int ErrorCode => (int)_status; Status _status; bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode => _inner.HResult; Exception _inner; bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode { get { return _inner.HResult; } } Exception _inner; bool B() => ErrorCode == 7;")]
    [InlineData("int _errorCode = 30007; int ErrorCode => _errorCode; bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode { get; } = Marshal.GetLastWin32Error(); bool B() => ErrorCode == 7;")]
    [InlineData("int LastErrorCode(Exception e) => e is SocketException s ? s.ErrorCode : -1; bool B(Exception e) => LastErrorCode(e) == 7;")]
    [InlineData("int LastErrorCode(Exception e) => e.HResult; bool B(Exception e) { var errorCode = LastErrorCode(e); return errorCode == 7; }")]
    [InlineData("int LastErrorCode(Exception e) { if (e is SocketException s) return s.ErrorCode; return 7; }")]
    [InlineData("async Task<int> LastErrorCode(Process p) { await p.WaitForExitAsync(); return p.ExitCode; } async Task<bool> B(Process p) => await LastErrorCode(p) == 7;")]
    [InlineData("bool B(Exception e) { return LastErrorCode() == 7; int LastErrorCode() => e.HResult; }")]
    [InlineData("bool TryGetErrorCode(Exception e, out int errorCode) { errorCode = (e as SocketException)?.ErrorCode ?? 0; return errorCode != 0; }")]
    [InlineData(
        "void TryGetErrorCode(Exception e, out int errorCode) { errorCode = e.HResult; } bool B(Exception e) { TryGetErrorCode(e, out var errorCode); return errorCode == 7; }")]
    [InlineData("void M(Dictionary<string, int> dlr, Exception e) { dlr[\"ErrorCode\"] = e.HResult; } bool B(Dictionary<string, int> dlr) => dlr[\"ErrorCode\"] == 7;")]
    [InlineData("record Pdu(int ErrorCode) { bool B() => ErrorCode == 7; } Pdu Make(Status status) => new((int)status);")]
    [InlineData("IEnumerable<int> ErrorCodes(List<Exception> l) { foreach (var e in l) yield return e.HResult; } bool B(List<Exception> l) => ErrorCodes(l).Contains(7);")]
    public Task Does_not_report_what_gives_a_value_of_another_list(string members) => Verify.ReportsAsync(Result(members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("int ErrorCode => (int)_code; Codes _code; bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode => _dlr.Err; DeliveryReceipt _dlr; bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int _errorCode; int ErrorCode => _errorCode; bool B() => ErrorCode == {|SMPP001:7|}; int Timeout => 30007;")]
    [InlineData("int LastErrorCode(DeliveryReceipt dlr) => dlr.Err; int HResult(Exception e) => e.HResult; bool B(DeliveryReceipt dlr) => LastErrorCode(dlr) == {|SMPP001:7|};")]
    [InlineData("bool B(DeliveryReceipt dlr) { return LastErrorCode() == {|SMPP001:7|}; int LastErrorCode() => dlr.Err; }")]
    [InlineData("bool TryGetErrorCode(DeliveryReceipt dlr, out int errorCode) { errorCode = dlr?.Err ?? {|SMPP001:0|}; return errorCode != {|SMPP001:0|}; }")]
    [InlineData("void M(Dictionary<string, int> dlr, Exception e) { dlr[\"Id\"] = e.HResult; } bool B(Dictionary<string, int> dlr) => dlr[\"ErrorCode\"] == {|SMPP001:7|};")]
    [InlineData("record Pdu(int ErrorCode, int Id) { bool B() => ErrorCode == {|SMPP001:7|}; } Pdu Make(Status status) => new({|SMPP001:8|}, (int)status);")]
    public Task Reports_what_gives_a_code(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>A number above 999 shows another list also where it is one of several values.</summary>
    [Theory]
    [InlineData("int ErrorCode(bool b) => b ? 30007 : 7;")]
    [InlineData("int ErrorCode(int? b) => b ?? 30007; bool B() => ErrorCode(1) == 7;")]
    [InlineData("int ErrorCode(int b) => b switch { 1 => 30007, 2 => 7, _ => 0 };")]
    [InlineData("int ErrorCode; void M(bool b) { ErrorCode = b ? 30007 : 7; }")]
    [InlineData("int ErrorCode; void M(bool b) { ErrorCode = b ? (int)Status.Busy : 7; }")]
    [InlineData("int ErrorCode; void M(bool b) { ErrorCode = b ? 7 : b ? ESME_RBINDFAIL : 8; }")]
    [InlineData("Task<int> ErrorCode(bool b) => Task.FromResult(b ? 30007 : 7);")]
    [InlineData("void M(bool b) { int errorCode = b ? 30007 : 7; }")]
    [InlineData("bool M(bool b) { int errorCode = b ? 30007 : 8; return errorCode == 7; }")]
    [InlineData("void M(int errorCode = 30007) { if (errorCode == 7) { } }")]
    [InlineData("int ErrorCode; void M(int errorCode = 30007) { ErrorCode = errorCode; } bool B() => ErrorCode == 7;")]
    [InlineData("void M() { Log(); void Log(int errorCode = 30007) { if (errorCode == 7) { } } }")]
    [InlineData("[DefaultValue(30007)] int ErrorCode { get; set; } bool B() => ErrorCode == 7;")]
    [InlineData("[TestCase(1, 30007)] void M(int id, int errorCode) { if (errorCode == 7) { } }")]
    [InlineData("bool M(int errorCode) => errorCode == 7 && errorCode.CompareTo(30007) < 0;")]
    public Task Does_not_report_what_is_given_values_of_which_one_is_of_another_list(string members) => Verify.ReportsAsync(Result(members));

    [Theory]
    [InlineData("int ErrorCode(bool b) => b ? {|SMPP002:999|} : {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M(int b) { ErrorCode = b == 30007 ? {|SMPP001:8|} : {|SMPP001:7|}; }")]
    [InlineData("int ErrorCode(int b) => b switch { 30007 => {|SMPP001:7|}, _ => {|SMPP001:0|} };")]
    [InlineData("bool M(bool b, int errorCode) { int timeout = b ? 30007 : 7; return errorCode == {|SMPP001:7|}; }")]
    [InlineData("void M(int errorCode = {|SMPP001:8|}, int timeout = 30007) { if (errorCode == {|SMPP001:7|}) { } }")]
    [InlineData("[TestCase(30007, 1)] void M(int id, int errorCode) { if (errorCode == {|SMPP001:7|}) { } }")]
    [InlineData("[DefaultValue(30007)] int Timeout { get; set; } int ErrorCode; bool B() => ErrorCode == {|SMPP001:7|};")]
    public Task Reports_what_is_given_codes_beside_values_of_another_list(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>What counts is not a code, be it a local or a member.</summary>
    [Theory]
    [InlineData("int ErrorCode; void M() { ErrorCode++; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M() { --ErrorCode; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M() { ErrorCode -= 1; } bool B() => ErrorCode == 7;")]
    [InlineData("int _dlrError; void M() { _dlrError++; if (_dlrError == 7) { } }")]
    [InlineData("class DlrStats { public int Error; } void M(DlrStats s) { s.Error++; if (s.Error == 7) { } }")]
    [InlineData("int ErrorCode; void M() { Interlocked.Increment(ref ErrorCode); } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M() { Interlocked.Decrement(ref ErrorCode); } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(int n) { Interlocked.Add(ref ErrorCode, n); } bool B() => ErrorCode == 7;")]
    [InlineData("int _smppError; void M() { Interlocked.Add(ref _smppError, 1); } bool B() => _smppError == 7;")]
    [InlineData("int ErrorCode; void M() { ErrorCode = ErrorCode + 1; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M() { ErrorCode = Math.Max(0, ErrorCode - 1); } bool B() => ErrorCode == 7;")]
    [InlineData("byte ErrorCode; void M() { ErrorCode = (byte)(1 + this.ErrorCode); } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(bool b) { ErrorCode = b ? ErrorCode + 1 : 0; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M() { var n = ErrorCode + 1; ErrorCode = n; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(SmppResult o) { ErrorCode += o.ErrorCode; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(int n) { ErrorCode -= n; ErrorCode -= -1; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(int n) { ErrorCode = ErrorCode + n + 2; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; SmppResult M(SmppResult o) => new() { ErrorCode = o.ErrorCode + ErrorCode }; bool B() => ErrorCode == 7;")]
    [InlineData("void M(int errorCode) { errorCode = errorCode + 2; if (errorCode == 7) { } }")]
    [InlineData("void M() { var errorCode = 0; while (true) { errorCode = errorCode + 1; if (errorCode == 7) { } } }")]
    [InlineData("void M() { var errorCode = 0; Interlocked.Increment(ref errorCode); if (errorCode == 7) { } }")]
    [InlineData("void M(Dictionary<string, int> dlr) { dlr[\"ErrorCode\"] = dlr[\"ErrorCode\"] + 1; } bool B(Dictionary<string, int> dlr) => dlr[\"ErrorCode\"] == 7;")]
    [InlineData("void M(Dictionary<string, int> dlr) { dlr[\"ErrorCode\"]++; } bool B(Dictionary<string, int> dlr) => dlr[\"ErrorCode\"] == 7;")]
    [InlineData("bool M(int a, int b) { int errorCode = a.CompareTo(b); return errorCode == 7; }")]
    public Task Does_not_report_a_member_that_counts(string members) => Verify.ReportsAsync(Result(members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("int ErrorCode, Count; void M() { Count++; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; int[] counts = new int[999]; void M() { counts[ErrorCode]++; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M(Dictionary<int, int> counts) { counts[ErrorCode]++; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode, Count; void M() { Interlocked.Increment(ref Count); } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M(int n) { Interlocked.Exchange(ref ErrorCode, n); } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode, Count; void M() { Count = ErrorCode + 1; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M(string t) { foreach (var c in t) ErrorCode = ErrorCode * 10 + (c - '0'); } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M(byte[] b) { ErrorCode = (b[0] << 8) + b[1]; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M() { ErrorCode = ErrorCode + 2; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("string ErrorCode; void M() { ErrorCode = ErrorCode + \"0\"; } bool B() => ErrorCode == {|SMPP001:\"007\"|};")]
    [InlineData("string ErrorCode; void M() { ErrorCode += \"0\"; } bool B() => ErrorCode == {|SMPP001:\"007\"|};")]
    public Task Reports_a_member_beside_one_that_counts(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>The parameter of a lambda is what the elements are, as the variable of a loop is.</summary>
    [Theory]
    [InlineData("bool M(List<Process> l) => l.Select(p => p.ExitCode).Any(errorCode => errorCode == 7);")]
    [InlineData("bool M(List<SocketException> l) => l.Where(e => e.HResult < 0).Select(e => e.ErrorCode).Any(errorCode => errorCode == 7);")]
    [InlineData("bool M(List<SocketException> l) { var errorCodes = l.ConvertAll(e => e.ErrorCode); return errorCodes.Any(errorCode => errorCode == 7); }")]
    [InlineData("void M(List<SocketException> l) => l.ConvertAll(e => e.ErrorCode).ForEach(errorCode => { if (errorCode == 7) { } });")]
    [InlineData("bool M() => Enumerable.Range(0, 9).Any(errorCode => errorCode == 7);")]
    [InlineData("void M() => Parallel.For(0, 9, errorCode => { if (errorCode == 7) { } });")]
    [InlineData("bool M(List<string> l) => l.Where((x, errorCode) => errorCode == 7).Any();")]
    [InlineData("bool M(List<Status> l) => l.Select(s => (int)s).Any(errorCode => errorCode == 7);")]
    [InlineData("bool M(List<Status> l) => l.Cast<int>().Any(errorCode => errorCode == 7);")]
    [InlineData("bool M(List<Status> l) { foreach (var errorCode in l.Cast<int>()) if (errorCode == 7) return true; return false; }")]
    public Task Does_not_report_elements_of_another_list(string members) => Verify.ReportsAsync(Result(members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("bool M(List<DeliveryReceipt> l) => l.Select(p => p.Err).Any(errorCode => errorCode == {|SMPP001:7|});")]
    [InlineData("bool M(List<int> l) => l.Any(errorCode => errorCode == {|SMPP001:7|});")]
    [InlineData("bool M(List<int> l) => l.Where((errorCode, i) => i == 7 && errorCode == {|SMPP001:7|}).Any();")]
    [InlineData("bool M(List<Codes> l) => l.Cast<int>().Any(errorCode => errorCode == {|SMPP001:7|});")]
    [InlineData("bool M(ArrayList l) => l.Cast<int>().Any(errorCode => errorCode == {|SMPP001:7|});")]
    [InlineData("void M() { Each(7, errorCode => { if (errorCode == {|SMPP001:7|}) { } }); } void Each(int n, Action<int> a) { }")]
    [InlineData("bool M(List<int> l) => l.Select(x => x / 2).Any(errorCode => errorCode == {|SMPP001:7|});")]
    public Task Reports_elements_that_may_be_codes(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>What one position of a collection has is another value than what the others have.</summary>
    [Theory]
    [InlineData("int ErrorCode; void M(byte[] b) { _ = (Status)b[1]; ErrorCode = b[1]; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(byte[] b, int i) { _ = (Status)b[i]; ErrorCode = b[1]; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(byte[] b, int i) { _ = (Status)b[1]; ErrorCode = b[i]; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(byte[] b) { foreach (var x in b) _ = (Status)x; ErrorCode = b[1]; } bool B() => ErrorCode == 7;")]
    [InlineData("int ErrorCode; void M(List<int> b) { _ = (Status)b[^1]; ErrorCode = b[^1]; } bool B() => ErrorCode == 7;")]
    [InlineData("readonly int[] _b = new int[4]; int ErrorCode => _b[2]; Status S => (Status)_b[2]; bool B() => ErrorCode == 7;")]
    public Task Does_not_report_an_element_of_another_list(string members) => Verify.ReportsAsync(Result(members));

    [Theory]
    [InlineData("int ErrorCode; void M(byte[] b) { _ = (Status)b[0]; ErrorCode = b[1]; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M(List<int> b) { _ = (Status)b[0]; ErrorCode = b[1]; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("int ErrorCode; void M(byte[] b) { _ = b[0] == 2000 || (Status)b[^2] == Status.Busy; ErrorCode = b[^1]; } bool B() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("readonly int[] _b = new int[4]; int ErrorCode => _b[2]; Status S => (Status)_b[1]; bool B() => ErrorCode == {|SMPP001:7|};")]
    public Task Reports_an_element_beside_one_of_another_list(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>The values of <c>command_status</c> are written in hexadecimal also where they are made.</summary>
    [Theory]
    [InlineData("public int ErrorCode; SmppResult M() => new SmppResult { ErrorCode = 0x0D }; bool B() => ErrorCode == 14;")]
    [InlineData("int ErrorCode(bool b) => b ? 0x0D : 0x0E;")]
    [InlineData("int ErrorCode(int b) => b switch { 1 => 0x0D, 2 => 0x0E, _ => 0 };")]
    [InlineData("void M() => throw new SmppException(0x0E); class SmppException : Exception { public SmppException(int errorCode) { } }")]
    [InlineData("void M() => Send(0x0D); void Send(int errorCode) { if (errorCode == 14) { } }")]
    [InlineData("void M(int? errorCode) { _ = errorCode ?? 0x0D; }")]
    [InlineData("void M(int errorCode) { errorCode = 0x0D; }")]
    [InlineData("void M() { int errorCode = 0x0D; }")]
    [InlineData("static readonly HashSet<int> s_failed = new(); void M() { s_failed.Add(0x0D); s_failed.Add(0x0E); } bool B(int errorCode) => s_failed.Contains(errorCode);")]
    [InlineData("static readonly HashSet<int> ErrorCodes = new(); void M() { ErrorCodes.Add(0x0D); }")]
    [InlineData("void M() { Log(); void Log(int errorCode = 0x0D) { } }")]
    [InlineData("bool M(int lastErrorCode) => lastErrorCode == 0x0D || B(lastErrorCode); bool B(int errorCode) => errorCode == 14;")]
    public Task Does_not_report_a_status_that_is_made(string members) => Verify.ReportsAsync(Result(members));

    [Theory]
    [InlineData("int ErrorCode(bool b) => b ? {|SMPP001:0x0D|} : {|SMPP001:14|};")]
    [InlineData("void M(DeliveryReceipt r) { r.ErrorCode = {|SMPP001:0x0D|}; }")]
    [InlineData("bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:0x0D|} || B(r.ErrorCode); bool B(int errorCode) => errorCode == {|SMPP001:14|};")]
    [InlineData("void M() { int dlrErrorCode = {|SMPP001:0x0D|}; }")]
    [InlineData("bool M(int errorCode) => errorCode is {|SMPP001:0x0D|} or {|SMPP001:14|};")]
    [InlineData("static readonly HashSet<int> DlrErrorCodes = new(); void M() { DlrErrorCodes.Add({|SMPP001:0x0D|}); }")]
    [InlineData("[SmppErrorCodes.ErrorCode] int ErrorCode; void M() { ErrorCode = {|SMPP001:0x0D|}; }")]
    public Task Reports_a_code_that_is_made_in_hexadecimal(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>Whoever makes an error of the system of a number, or a member of an enum, has it from that list.</summary>
    [Theory]
    [InlineData("void M(int errorCode) { if (errorCode == 7) throw new Win32Exception(errorCode); }")]
    [InlineData("void M(int errorCode) { if (errorCode == 7) throw new SocketException(errorCode); }")]
    [InlineData("Exception M(int errorCode) => errorCode == 7 ? null : Marshal.GetExceptionForHR(errorCode);")]
    [InlineData("bool M(int errorCode) => Enum.IsDefined(typeof(Status), errorCode) && errorCode == 7;")]
    [InlineData("object M(int errorCode) => errorCode == 7 ? null : Enum.ToObject(typeof(Status), errorCode);")]
    [InlineData("void M(SocketException a) { int errorCode = Math.Max(a.ErrorCode, 0); _ = errorCode == 7; }")]
    public Task Does_not_report_what_becomes_a_value_of_another_list(string members) => Verify.ReportsAsync(Result(members));

    [Theory]
    [InlineData("void M(int errorCode) { if (errorCode == {|SMPP001:7|}) throw new Exception(errorCode.ToString()); }")]
    [InlineData("void M(int errorCode, int hr) { if (errorCode == {|SMPP001:7|}) throw new Win32Exception(hr); }")]
    [InlineData("bool M(int errorCode) => Enum.IsDefined(typeof(Codes), errorCode) && errorCode == {|SMPP001:7|};")]
    [InlineData("void M(DeliveryReceipt r) { int errorCode = Math.Max(r.ErrorCode, 0); _ = errorCode == {|SMPP001:7|}; }")]
    public Task Reports_what_becomes_something_else(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>The name of a collection is outweighed by what it is searched for, if that is nothing but values of another list.</summary>
    [Theory]
    [InlineData("static readonly int[] FatalErrorCodes = { 5, 7 }; bool M(Exception e) => FatalErrorCodes.Contains(e.HResult);")]
    [InlineData("static readonly int[] FatalErrorCodes = { 5, 7 }; bool M(Status status) => FatalErrorCodes.Contains((int)status);")]
    [InlineData("static readonly HashSet<int> FatalErrorCodes = new() { 5, 7 }; bool M(SocketException e) => FatalErrorCodes.Contains(e.ErrorCode);")]
    [InlineData("bool M(Exception e) { var fatalErrorCodes = new List<int> { 5, 7 }; return fatalErrorCodes.Contains(e.HResult); }")]
    public Task Does_not_report_a_collection_that_is_searched_for_values_of_another_list(string members) => Verify.ReportsAsync(Result(members));

    [Theory]
    [InlineData("static readonly int[] FatalErrorCodes = { {|SMPP001:5|}, {|SMPP001:7|} }; bool M(int code) => FatalErrorCodes.Contains(code);")]
    [InlineData("static readonly int[] FatalErrorCodes = { {|SMPP001:7|} }; bool M(DeliveryReceipt r, Status s) => FatalErrorCodes.Contains(r.ErrorCode) || FatalErrorCodes.Contains((int)s);")]
    [InlineData("static readonly HashSet<int> FatalErrorCodes = new() { {|SMPP001:7|} }; int M() { for (var i = 0; i < 99; i++) if (FatalErrorCodes.Contains(i)) return i; return -1; }")]
    [InlineData("[SmppErrorCodes.ErrorCode] static readonly int[] FatalErrorCodes = { {|SMPP001:7|} }; bool M(Status s) => FatalErrorCodes.Contains((int)s);")]
    public Task Reports_a_collection_that_is_searched_for_something_else(string members) => Verify.ReportsAsync(Result(members));

    /// <summary>The name of a constant says whose list it is also in a text.</summary>
    [Theory]
    [InlineData("string M(int errorCode) => errorCode switch { 13 => \"ESME_RBINDFAIL\", 14 => \"ESME_RINVPASWD\", _ => null };")]
    [InlineData("string M(int errorCode) { switch (errorCode) { case 14: return \"ESME_RINVPASWD\"; default: return null; } }")]
    [InlineData("static readonly Dictionary<int, string> TextByErrorCode = new() { [0] = \"ESME_ROK\", [13] = \"ESME_RBINDFAIL\" };")]
    [InlineData("static readonly Dictionary<int, string> TextByErrorCode = new() { { 0, \"ESME_ROK\" }, { 13, \"ESME_RBINDFAIL\" } };")]
    public Task Does_not_report_what_has_texts_of_another_list(string members) => Verify.ReportsAsync(Result(members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("string M(int errorCode) => errorCode switch { {|SMPP001:13|} => \"no transport\", _ => \"not ESME_ROK\" };")]
    [InlineData("string M(int errorCode, int status) => errorCode == {|SMPP001:7|} ? \"absent\" : status switch { 13 => \"ESME_RBINDFAIL\", _ => null };")]
    [InlineData("static readonly Dictionary<int, string> TextByErrorCode = new() { [{|SMPP001:13|}] = \"no transport\" }; const string Ok = \"ESME_ROK\";")]
    public Task Reports_what_has_texts_beside_those_of_another_list(string members) => Verify.ReportsAsync(Result(members));

    private static string Result(string members) => $$"""
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Diagnostics;
        using System.Linq;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;
        using System.Threading;
        using System.Threading.Tasks;

        class DeliveryReceipt { public int ErrorCode; public int Err; }

        enum Status { Busy = 8, Down = 9 }

        enum Codes { Busy = 8, [SmppErrorCodes.SameMeaningAs("Busy")] Occupied = 9 }

        class TestCaseAttribute : Attribute { public TestCaseAttribute(params object[] arguments) { } }

        class SmppResult
        {
            const int ESME_RBINDFAIL = 13;
            string Text;
            {{members}}
        }
        """;
}
