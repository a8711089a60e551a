using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

/// <summary>What counts as an error code, and the nearest look-alikes that do not.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData("_ = receipt.ErrorCode! == {|SMPP001:7|};")]
    [InlineData("_ = (receipt.ErrorCode) == {|SMPP001:7|};")]
    [InlineData("_ = (long)receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = (short)receipt.LongErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt?.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt.NetworkErrorCode.Value == {|SMPP001:7|};")]
    [InlineData("_ = receipt.NetworkErrorCode.GetValueOrDefault() == {|SMPP001:7|};")]
    [InlineData("_ = receipt.NetworkErrorCode.GetValueOrDefault(-1) == {|SMPP001:7|};")]
    [InlineData("_ = (receipt.NetworkErrorCode ?? -1) == {|SMPP001:7|};")]
    [InlineData("_ = (receipt?.ErrorCode ?? throw new Exception()) == {|SMPP001:7|};")]
    [InlineData("_ = receipt.TextErrorCode.Trim() == {|SMPP001:\"007\"|};")]
    [InlineData("_ = receipt.TextErrorCode?.Trim() == {|SMPP001:\"007\"|};")]
    [InlineData("_ = receipt.ErrorCode.ToString() == {|SMPP001:\"007\"|};")]
    [InlineData("_ = receipt.ErrorCode.ToString(\"D3\") == {|SMPP001:\"007\"|};")]
    [InlineData("_ = receipt.NetworkErrorCode.ToString() == {|SMPP001:\"007\"|};")]
    [InlineData("_ = int.Parse(receipt.TextErrorCode) == {|SMPP001:7|};")]
    [InlineData("_ = short.Parse(receipt.TextErrorCode, System.Globalization.CultureInfo.InvariantCulture) == {|SMPP001:7|};")]
    [InlineData("_ = Convert.ToInt32(receipt.TextErrorCode) == {|SMPP001:7|};")]
    [InlineData("_ = SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == {|SMPP001:1|};")]
    [InlineData("_ = receipt.GetErrorCode() == {|SMPP001:7|};")]
    [InlineData("_ = await receipt.GetErrorCodeAsync() == {|SMPP001:7|};")]
    [InlineData("_ = await receipt.GetErrorCodeAsync().ConfigureAwait(false) == {|SMPP001:7|};")]
    [InlineData("_ = int.TryParse(receipt.TextErrorCode, out var parsed) && parsed == {|SMPP001:7|};")]
    [InlineData("int parsed = -1; _ = int.TryParse(receipt.TextErrorCode, out parsed) && parsed == {|SMPP001:7|};")]
    public Task Looks_through_what_gives_the_same_value(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.TextErrorCode.Length == 7;")]
    [InlineData("_ = receipt.ErrorCode.GetHashCode() == 7;")]
    [InlineData("_ = receipt.ErrorCode.CompareTo(count) == 1;")]
    [InlineData("_ = receipt.TextErrorCode.Substring(1) == \"07\";")]
    [InlineData("_ = receipt.TextErrorCode.IndexOf(text) == 0;")]
    [InlineData("_ = Math.Abs(receipt.ErrorCode) == 7;")]
    [InlineData("_ = int.Parse(text) == 7;")]
    [InlineData("_ = int.TryParse(text, out var parsed) && parsed == 7;")]
    [InlineData("_ = (receipt.OptionalCount ?? receipt.ErrorCode) == 7;")]
    [InlineData("_ = SmppErrorCodes.TwilioSmppErrorCode.Canonical(count) == 7;")]
    public Task Does_not_look_through_what_gives_another_value(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("var code = receipt.ErrorCode; _ = code == {|SMPP001:7|};")]
    [InlineData("int code; code = receipt.ErrorCode; _ = code == {|SMPP001:7|};")]
    [InlineData("int code = 0; if (count > 1) code = receipt.ErrorCode; _ = code == {|SMPP001:7|};")]
    [InlineData("var text2 = receipt.TextErrorCode; var code = int.Parse(text2); _ = code == {|SMPP001:7|};")]
    [InlineData("var code = count > 1 ? receipt.ErrorCode : receipt.LongErrorCode; _ = code == {|SMPP001:7|};")]
    [InlineData("var code = count switch { 1 => receipt.ErrorCode, 2 => -1, _ => throw new Exception() }; _ = code == {|SMPP001:7|};")]
    [InlineData("var (code, number) = receipt; _ = code == {|SMPP001:7|} && number == 7;")]
    [InlineData("var (code, number) = (receipt.ErrorCode, count); _ = code == {|SMPP001:7|} && number == 7;")]
    [InlineData("int code, number; (code, number) = (receipt.ErrorCode, count); _ = code == {|SMPP001:7|} && number == 7;")]
    [InlineData("_ = receipt.ErrorCode is var code && code == {|SMPP001:7|};")]
    [InlineData("_ = receipt.NetworkErrorCode is int code && code == {|SMPP001:7|};")]
    [InlineData("_ = receipt.NetworkErrorCode is { } code && code == {|SMPP001:7|};")]
    [InlineData("_ = receipt is { ErrorCode: var code, Count: var number } && code == {|SMPP001:7|} && number == 7;")]
    [InlineData("switch (receipt.ErrorCode) { case var code when code == {|SMPP001:7|}: break; }")]
    [InlineData("foreach (var code in new[] { receipt.ErrorCode, receipt.GetErrorCode() }) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("int code; _ = (code = receipt.ErrorCode) == {|SMPP001:7|};")]
    [InlineData("int? code = -1; if (count > 1) code = receipt.NetworkErrorCode; _ = code == {|SMPP001:7|};")]
    [InlineData("int? code = null; if (count > 1) code = receipt.NetworkErrorCode; _ = code == {|SMPP001:7|};")]
    [InlineData("var code = count > 1 ? receipt.NetworkErrorCode : default; _ = code == {|SMPP001:7|};")]
    [InlineData("var code = count > 1 ? receipt.NetworkErrorCode : default(int?); _ = code == {|SMPP001:7|};")]
    [InlineData("var code = count > 1 ? receipt.NetworkErrorCode : null; _ = code == {|SMPP001:7|};")]
    [InlineData("var code = receipt.NetworkErrorCode ?? default; _ = code == {|SMPP001:7|};")]
    [InlineData("using (var session = new DlrSession()) { var code = session.ErrorCode; _ = code == {|SMPP001:7|} || session.Count == 7; }")]
    [InlineData("using var session = new DlrSession(); _ = session.ErrorCode == {|SMPP001:7|};")]
    [InlineData("var code = receipt.ErrorCode; Func<bool> f = () => code == {|SMPP001:7|};")]
    [InlineData("var code = receipt.ErrorCode; code = {|SMPP001:7|};")]
    public Task Follows_a_code_through_locals(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("var code = receipt.ErrorCode; code = count; _ = code == 7;")]
    [InlineData("var code = receipt.ErrorCode; code++; _ = code == 7;")]
    [InlineData("var code = receipt.ErrorCode; code += 7; _ = code == 7;")]
    [InlineData("var code = receipt.ErrorCode; int.TryParse(text, out code); _ = code == 7;")]
    [InlineData("var code = receipt.ErrorCode; System.Threading.Interlocked.Exchange(ref code, count); _ = code == 7;")]
    [InlineData("var code = count > 1 ? receipt.ErrorCode : count; _ = code == 7;")]
    [InlineData("var code = receipt.ErrorCode + 1; _ = code == 7;")]
    [InlineData("var code = 7; _ = code == 7;")]
    [InlineData("int a = 1, b = 2; a = b; b = a; _ = a == 7;")]
    [InlineData("for (var i = 0; i == 7; i++) { }")]
    [InlineData("for (var i = receipt.ErrorCode; i == 7; i = count) { }")]
    [InlineData("foreach (var i in new[] { receipt.ErrorCode, count }) { _ = i == 7; }")]
    [InlineData("foreach (var i in Enumerable.Range(0, receipt.ErrorCode)) { _ = i == 7; }")]
    [InlineData("void F(int n) { ref var code = ref n; _ = code == 7; }")]
    [InlineData("const int code = 7; _ = code == 7;")]
    public Task Does_not_follow_a_local_that_gets_another_value(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("int smppErrorCode", "smppErrorCode")]
    [InlineData("int DLR_ERR_CODE", "DLR_ERR_CODE")]
    [InlineData("int smppError", "smppError")]
    [InlineData("string dlrErr", "int.Parse(dlrErr)")]
    [InlineData("Response dlr", "dlr.ErrorCode")]
    [InlineData("Response lastDlr", "lastDlr?.ErrorCode")]
    [InlineData("Response[] smppResponse", "smppResponse[0].ErrorCode")]
    [InlineData("SmppResponse response", "response.ErrorCode")]
    [InlineData("IDictionary<string, string> row", "int.Parse(row[\"smpp_error_code\"])")]
    [InlineData("IDictionary<string, int> dlr", "dlr[\"ErrorCode\"]")]
    [InlineData("IDictionary<string, object> dlr", "(int)dlr[\"ErrorCode\"]")]
    [InlineData("(int ErrorCode, int Count) dlr", "dlr.ErrorCode")]
    public Task Reports_a_name_of_a_code_in_its_context(string parameter, string expression) =>
        Verify.ReportsAsync(InPlainClass(parameter, $"_ = {expression} == {{|SMPP001:7|}};"));

    [Theory]
    [InlineData("int errorCode", "errorCode")]
    [InlineData("int smppCode", "smppCode")]
    [InlineData("int smppStatus", "smppStatus")]
    [InlineData("int commandStatus", "commandStatus")]
    [InlineData("int smppErrorCount", "smppErrorCount")]
    [InlineData("int error", "error")]
    [InlineData("int smsErrorCode", "smsErrorCode")]
    [InlineData("int smscErrorCode", "smscErrorCode")]
    [InlineData("int twilioErrorCode", "twilioErrorCode")]
    [InlineData("Response receipt", "receipt.ErrorCode")]
    [InlineData("Response response", "response.ErrorCode")]
    [InlineData("Response dlr", "dlr.StatusCode")]
    [InlineData("Response dlr", "dlr.NativeErrorCodes")]
    [InlineData("IDictionary<string, int> row", "row[\"ErrorCode\"]")]
    [InlineData("IDictionary<string, int> dlr", "dlr[\"Count\"]")]
    [InlineData("(int ErrorCode, int Count) dlr", "dlr.Count")]
    public Task Leaves_a_name_alone_that_has_no_context(string parameter, string expression) =>
        Verify.ReportsAsync(InPlainClass(parameter, $"_ = {expression} == 7;"));

    [Theory]
    [InlineData("namespace Acme.Smpp { class Handler { bool M(int errorCode) => errorCode == {|SMPP001:7|}; } }")]
    [InlineData("class SmppHandler { bool M(int errorCode) => errorCode == {|SMPP001:7|}; }")]
    [InlineData("class SmppHandler { class Inner { int errorCode; bool M() => errorCode == {|SMPP001:7|}; } }")]
    [InlineData("class Handler { bool OnDeliverSm(int errorCode) => errorCode == {|SMPP001:7|}; }")]
    [InlineData("class Handler { bool OnDlr(int code) { int errCode = code; return errCode == {|SMPP001:7|}; } }")]
    [InlineData("using Acme.Smpp; namespace Acme.Smpp { } class Handler { bool M(int errorCode) => errorCode == {|SMPP001:7|}; }")]
    [InlineData("namespace Acme.Smpp { } namespace Acme { using Acme.Smpp; class Handler { bool M(int errorCode) => errorCode == {|SMPP001:7|}; } }")]
    public Task Finds_the_context_in_the_names_around(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("namespace Acme.Sms { class Handler { bool M(int errorCode) => errorCode == 7; } }")]
    [InlineData("class Handler { bool OnReceipt(int errorCode) => errorCode == 7; }")]
    [InlineData("using Acme.Http; namespace Acme.Http { } class Handler { bool M(int errorCode) => errorCode == 7; }")]
    [InlineData("using SmppErrorCodes; class Handler { bool M(int errorCode) => errorCode == 7; }")]
    [InlineData("global using Acme.Smpp; namespace Acme.Smpp { } class Handler { bool M(int errorCode) => errorCode == 7; }")]
    [InlineData("using S = Acme.Smpp.S; namespace Acme.Smpp { class S { } } class Handler { bool M(int errorCode) => errorCode == 7; }")]
    [InlineData("using Acme.Smpp; namespace Acme.Smpp { } class Response { public int ErrorCode; } class Handler { bool M(Response r) => r.ErrorCode == 7; }")]
    [InlineData("class SmppHandler { } class Handler { bool M(int errorCode) => errorCode == 7; }")]
    public Task Finds_no_context_in_names_elsewhere(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("[SmppErrorCodes.ErrorCode] int status;", "status")]
    [InlineData("[SmppErrorCodes.ErrorCode] int? Status { get; set; }", "Status")]
    [InlineData("[return: SmppErrorCodes.ErrorCode] int Status() => 1 + 1;", "Status()")]
    [InlineData("""
        Base Other;
        class Base { [SmppErrorCodes.ErrorCode] public virtual int Status => 1 + 1; }
        class Derived : Base { public override int Status => {|SMPP001:7|}; }
        """, "Other.Status")]
    [InlineData("""
        Derived Other;
        class Base { [SmppErrorCodes.ErrorCode] public virtual int Status => 1 + 1; }
        class Derived : Base { public override int Status => {|SMPP001:7|}; }
        """, "Other.Status")]
    [InlineData("""
        Receipt Other;
        interface IReceipt { [SmppErrorCodes.ErrorCode] int Status { get; } }
        class Receipt : IReceipt { public int Status => {|SMPP001:7|}; }
        """, "Other.Status")]
    [InlineData("Receipt Other; record Receipt([SmppErrorCodes.ErrorCode] int Status, int Count);", "Other.Status")]
    [InlineData("Receipt Other; record Receipt([property: SmppErrorCodes.ErrorCode] int Status, int Count);", "Other.Status")]
    public Task Reports_literals_of_an_annotated_member(string members, string expression) =>
        Verify.ReportsAsync(Receipts.Members($"{members} bool M() => {expression} == {{|SMPP001:7|}};"));

    [Theory]
    [InlineData("""
        void Send([SmppErrorCodes.ErrorCode] int status, int other) { _ = status == {|SMPP001:7|} && other == 7; }
        void M() => Send({|SMPP001:7|}, 7);
        """)]
    [InlineData("""
        interface ISink { void Send([SmppErrorCodes.ErrorCode] int status); }
        class Sink : ISink { public void Send(int status) { _ = status == {|SMPP001:7|}; } }
        """)]
    [InlineData("void M() { Func<int, bool> f = ([SmppErrorCodes.ErrorCode] int status) => status == {|SMPP001:7|}; }")]
    [InlineData("class Sink([SmppErrorCodes.ErrorCode] int status) { bool M() => status == {|SMPP001:7|}; }")]
    [InlineData("int this[[SmppErrorCodes.ErrorCode] int status] => status; int M() => this[{|SMPP001:7|}];")]
    public Task Reports_literals_of_an_annotated_parameter(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Theory]
    [InlineData("int status;", "status")]
    [InlineData("[Obsolete] int status2; int status;", "status")]
    [InlineData("[ErrorCode] int status; class ErrorCodeAttribute : Attribute { }", "status")]
    [InlineData("[SmppErrorCodes.ErrorCode] object status;", "(int)status.GetHashCode()")]
    [InlineData("[SmppErrorCodes.ErrorCode] DayOfWeek status;", "(int)status")]
    [InlineData("""
        Receipt Other;
        interface IReceipt { [SmppErrorCodes.ErrorCode] int Status { get; } }
        class Receipt : IReceipt { int IReceipt.Status => {|SMPP001:7|}; public int Status => 7; }
        """, "Other.Status")]
    [InlineData("Receipt Other; record Receipt([SmppErrorCodes.ErrorCode] int Status, int Count);", "Other.Count")]
    public Task Leaves_members_alone_that_are_not_annotated(string members, string expression) =>
        Verify.ReportsAsync(Receipts.Members($"{members} bool M() => {expression} == 7;"));

    [Theory]
    [InlineData("bool M(System.Net.Sockets.SocketException smppException) => smppException.ErrorCode == 7;")]
    [InlineData("bool M(System.ComponentModel.Win32Exception dlr) => dlr.NativeErrorCode == 7;")]
    [InlineData("class SmppException : System.Runtime.InteropServices.ExternalException { } bool M(SmppException e) => e.ErrorCode == 7;")]
    [InlineData("bool M(System.Net.Sockets.SocketException e) { var smppErrorCode = e.ErrorCode; return smppErrorCode == 7; }")]
    [InlineData("""
        bool M(System.Net.Sockets.SocketException e)
        {
            int smppErrorCode = 0;
            if (e != null) smppErrorCode = e.ErrorCode;
            return smppErrorCode == 7;
        }
        """)]
    [InlineData("bool M() { var smppErrorCode = System.Runtime.InteropServices.Marshal.GetLastWin32Error(); return smppErrorCode == 7; }")]
    [InlineData("bool M(int count) { var smppErrorCode = count > 1 ? count : Environment.ExitCode; return smppErrorCode == 7; }")]
    [InlineData("bool M(int count) { var smppErrorCode = count > 1 ? Environment.ExitCode : count; return smppErrorCode == 7; }")]
    [InlineData("bool M(int? count) { var smppErrorCode = count ?? Environment.ExitCode; return smppErrorCode == 7; }")]
    [InlineData("""
        bool M(int count)
        {
            var smppErrorCode = count switch { 1 => count, 2 => 0, 3 => throw null, _ => Environment.ExitCode };
            return smppErrorCode == 7;
        }
        """)]
    [InlineData("bool M(List<int> l) { int smppErrorCode = l.Count; return smppErrorCode == 7; }")]
    [InlineData("bool M(Dictionary<int, int> d) { int smppErrorCode = d.Values.Count; return smppErrorCode == 7; }")]
    [InlineData("bool M(string s) { int smppErrorCode = s.IndexOf('x'); return smppErrorCode == 7; }")]
    [InlineData("bool M(System.IO.Stream s, byte[] b) { int smppErrorCode = s.Read(b, 0, 1); return smppErrorCode == 7; }")]
    [InlineData("async Task<bool> M(System.IO.Stream s, byte[] b) { int smppErrorCode = await s.ReadAsync(b, 0, 1); return smppErrorCode == 7; }")]
    [InlineData("bool M(System.Net.Sockets.Socket s, byte[] b) { var smppErrorCode = s.Receive(b); return smppErrorCode == 7; }")]
    [InlineData("bool M(Exception e) { var smppErrorCode = System.Runtime.InteropServices.Marshal.GetHRForException(e); return smppErrorCode == 7; }")]
    [InlineData("bool M(Random r) { var smppErrorCode = r.Next(1, 9); return smppErrorCode == 7; }")]
    [InlineData("bool M(int[] l) { var smppErrorCode = l.Count(x => x > 3); return smppErrorCode == 7; }")]
    [InlineData("bool M(int[] l) { var smppErrorCode = l.Sum(); return smppErrorCode == 7; }")]
    [InlineData("bool M(DayOfWeek[] l) { foreach (int smppErrorCode in l) if (smppErrorCode == 7) return true; return false; }")]
    [InlineData("bool M(List<DayOfWeek> l) { foreach (int smppErrorCode in l) if (smppErrorCode == 7) return true; return false; }")]
    [InlineData("bool M() { foreach (var smppErrorCode in Enumerable.Range(0, 9)) if (smppErrorCode == 7) return true; return false; }")]
    [InlineData("bool M(System.Runtime.InteropServices.ComTypes.FILETIME time) { var smppErrorCode = time.dwLowDateTime; return smppErrorCode == 7; }")]
    [InlineData("bool M(Twilio.Rest.Message dlr) => dlr.ErrorCode == 7;")]
    [InlineData("bool M(Twilio.Rest.Message m) { var smppErrorCode = m.ErrorCode; return smppErrorCode == 7; }")]
    [InlineData("bool M(Twilio.Exceptions.ApiException dlr) => dlr.ErrorCode == 7;")]
    public Task Leaves_codes_of_other_lists_alone(string members) => Verify.ReportsAsync(Receipts.Members(members) + Twilio);

    [Theory]
    [InlineData("bool M(System.Text.RegularExpressions.Match m) { var smppErrorCode = m.Groups[1].Value; return smppErrorCode == {|SMPP001:\"007\"|}; }")]
    [InlineData("bool M(IDictionary<string, int> map) { var smppErrorCode = map[\"x\"]; return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(List<int> l) { var smppErrorCode = l[0]; return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(System.Data.IDataRecord r) { var smppErrorCode = r.GetInt32(0); return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(byte[] b) { var smppErrorCode = BitConverter.ToUInt16(b, 3); return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(byte[] b) { int smppErrorCode = System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(b); return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(short x) { var smppErrorCode = System.Net.IPAddress.NetworkToHostOrder(x); return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(int x) { var smppErrorCode = Math.Max(x, 0); return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(int[] l) { var smppErrorCode = l.Max(); return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(int[] l) { foreach (int smppErrorCode in l) if (smppErrorCode == {|SMPP001:7|}) return true; return false; }")]
    [InlineData("bool M() { var smppErrorCode = string.Empty; return smppErrorCode == {|SMPP001:\"007\"|}; }")]
    [InlineData("bool M(int count) { var smppErrorCode = count + 1; return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(int count) { var smppErrorCode = count > 1 ? count : -1; return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("bool M(int count) { var smppErrorCode = count switch { 1 => count, _ => {|SMPP001:0|} }; return smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("""
        class Response { public int GetErrorCode() => 0; public int ErrorCodeOf(Response other) => 0; }
        bool M(Response smppResponse, Response other) =>
            smppResponse.GetErrorCode() == {|SMPP001:7|} || other.GetErrorCode() == 7 || other.ErrorCodeOf(smppResponse) == 7;
        """)]
    [InlineData("static class Codes { public static int GetErrorCode(object of) => 0; } bool M(object smppResponse) => Codes.GetErrorCode(smppResponse) == 7;")]
    [InlineData("bool M(Twilio.Smpp.Message message) => message.ErrorCode == {|SMPP001:7|};")]
    [InlineData("class SmppException : Exception { public int ErrorCode; } bool M(SmppException e) => e.ErrorCode == {|SMPP001:7|};")]
    public Task Reports_values_that_are_not_from_other_lists(string members) => Verify.ReportsAsync(Receipts.Members(members) + Twilio);

    private const string Twilio = """

        namespace Twilio.Rest { class Message { public int? ErrorCode; } }
        namespace Twilio.Exceptions { class ApiException { public int ErrorCode; } }
        namespace Twilio.Smpp { class Message { public int ErrorCode; } }
        """;

    private static string InPlainClass(string parameter, string statement) => Receipts.Members($$"""
        class Response { public int ErrorCode; public int StatusCode; public int NativeErrorCodes; }
        class SmppResponse : Response { }
        void M({{parameter}}) { {{statement}} }
        """);
}
