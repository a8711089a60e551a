using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

/// <summary>Error codes of other lists in code that has SMPP around it, and the nearest code that is reported all the same.</summary>
public sealed partial class OtherListTests
{
    /// <summary>Every name has the word "Smpp" or "Dlr" near it.</summary>
    [Theory]
    [InlineData("class SmppStore { bool M(int sqliteErrorCode) => sqliteErrorCode == 5; }")]
    [InlineData("class SmppStore { bool M(int dbErrCode) => dbErrCode == 5; }")]
    [InlineData("class SmppStore { bool M(int zlibErrorCode) => zlibErrorCode == 5; }")]
    [InlineData("class SmppClient { int OpenSslErrorCode; bool M() => OpenSslErrorCode is 7 or 8; }")]
    [InlineData("class SmppClient { int HlrErrorCode; bool M() => HlrErrorCode is 7 or 8; }")]
    [InlineData("class SmppClient { int HttpErrorCode; bool M() => HttpErrorCode is 7 or 8; }")]
    [InlineData("class SmppClient { int IOErrorCode; bool M() => IOErrorCode is 7 or 8; }")]
    [InlineData("class SmppClient { int Win32ErrorCode; bool M() => Win32ErrorCode is 7 or 8; }")]
    [InlineData("class SmppClient { int SmppCommandErrorCode; bool M() => SmppCommandErrorCode is 7 or 8; }")]
    [InlineData("class SmppClient { bool M(int gsmErrorCode, int mapErrorCode, int ss7ErrorCode) => gsmErrorCode == 8 || mapErrorCode == 8 || ss7ErrorCode == 8; }")]
    [InlineData("class SmppClient { bool M(int pduErrorCode, int vendorErrorCode, int apiErrorCode) => pduErrorCode == 8 || vendorErrorCode == 8 || apiErrorCode == 8; }")]
    [InlineData("class SmppClient { bool M(int tcpErrorCode, int fileErrorCode, int systemErrorCode) => tcpErrorCode == 8 || fileErrorCode == 8 || systemErrorCode == 8; }")]
    [InlineData("class SmppClient { bool M(int posixErrorCode, int mqErrorCode, int natsErrorCode) => posixErrorCode == 8 || mqErrorCode == 8 || natsErrorCode == 8; }")]
    [InlineData("class SmppClient { bool M(System.Collections.Generic.Dictionary<string, int> row) => row[\"vendorErrorCode\"] == 7; }")]
    [InlineData("class SmppClient { int ReadExitErrorCode() => 1; bool M() => ReadExitErrorCode() == 7; }")]
    [InlineData("namespace Acme.Smpp { class SqliteStore { bool M(int errorCode) => errorCode == 5; } }")]
    [InlineData("namespace Acme.Smpp { class HttpResult { public int ErrorCode; } class A { bool M(HttpResult r) => r.ErrorCode == 7; } }")]
    [InlineData("namespace Acme.Smpp { class Result { public int ErrorCode; } class A { bool M(Result http) => http.ErrorCode == 7; } }")]
    [InlineData("namespace Acme.Smpp { class Result { public int ErrorCode; } class A { Result _rest; bool M() => _rest.ErrorCode == 7; } }")]
    [InlineData("class Sql { public int ErrorCode; } class A { bool M(Sql dlrs) { var errorCode = new Sql().ErrorCode; return errorCode == 7; } }")]
    [InlineData("class SmppClient { bool M(System.Collections.Generic.Dictionary<string, int> row) => row[\"HttpErrorCode\"] == 7; }")]
    public Task Does_not_report_what_is_named_after_another_list(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("class SmppStore { bool M(int errorCode) => errorCode == {|SMPP001:5|}; }")]
    [InlineData("class DlrErrorMap { bool M(int errorCode) => errorCode == {|SMPP001:7|}; }")]
    [InlineData("class SmppClient { int CommunityErrorCode; bool M() => CommunityErrorCode == {|SMPP001:7|}; }")]
    [InlineData("class SmppClient { int ErrorCode; bool M() => ErrorCode == {|SMPP001:7|}; int HttpStatus; }")]
    [InlineData("namespace Acme.Smpp { class PduReader { public int ErrorCode; bool M() => ErrorCode == {|SMPP001:7|}; } class A { bool M(PduReader p) => p.ErrorCode == {|SMPP001:7|}; } }")]
    [InlineData("namespace Acme.Smpp { class Row { public int ErrorCode; } class A { bool M(Row file) => file.ErrorCode == {|SMPP001:7|}; } }")]
    [InlineData("namespace Acme.Smpp { class VendorApi { bool M(int errorCode, int vendorNetworkErrorCode) => errorCode == {|SMPP001:7|} || vendorNetworkErrorCode == {|SMPP001:7|}; } }")]
    [InlineData("class SmppClient { int ParseErrorCode() => {|SMPP001:7|}; }")]
    [InlineData("namespace Acme.Smpp { class SmppSqliteStore { bool M(int errorCode) => errorCode == {|SMPP001:5|}; } }")]
    [InlineData("namespace Acme.Http { class SmppStore { bool M(int errorCode) => errorCode == {|SMPP001:5|}; } }")]
    [InlineData("class HttpResult { public int ErrorCode; } class A { bool M(HttpResult dlr) => dlr.ErrorCode == {|SMPP001:7|}; }")]
    [InlineData("class SqliteStore { [SmppErrorCodes.ErrorCode] int ErrorCode; bool M() => ErrorCode == {|SMPP001:5|}; }")]
    [InlineData("class DlrReader { int ErrorCode; bool M() { int httpErrorCode = ErrorCode; return httpErrorCode == {|SMPP001:7|}; } }")]
    [InlineData("class SqliteStore { bool M(int errorCode) => errorCode is SmppErrorCodes.TwilioSmppErrorCode.NoError or {|SMPP001:5|}; }")]
    public Task Reports_what_only_looks_as_if_it_were_named_after_another_list(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("bool M(int errorCode) => errorCode == 7 || errorCode == 30007;")]
    [InlineData("bool M(string errorCode) => errorCode == \"007\" || errorCode == \"30007\";")]
    [InlineData("bool M(int errorCode) => errorCode == 7 || errorCode == Large;")]
    [InlineData("bool M(int errorCode) => errorCode == 7 || errorCode == (int)Status.Busy;")]
    [InlineData("bool M(int errorCode) => errorCode is 7 or (int)System.Net.HttpStatusCode.OK;")]
    [InlineData("bool M(int errorCode) => errorCode == 7 || errorCode == ESME_RBINDFAIL;")]
    [InlineData("bool M(int errorCode) { const int ESME_RINVSYSID = 15; return errorCode == 7 || errorCode == ESME_RINVSYSID; }")]
    [InlineData("void M(int errorCode) { switch (errorCode) { case 7: break; case 1000: break; } }")]
    [InlineData("int M(int errorCode) => errorCode switch { 7 => 1, 1000 => 2, _ => 3 };")]
    [InlineData("void M(int errorCode) { if (errorCode == 7) { } if (errorCode == 30007) { } }")]
    [InlineData("void M(int errorCode) { if (errorCode == 7) { } errorCode = 30007; }")]
    [InlineData("void M() { var code = ErrorCode; if (code == 7) { } if (code == 30007) { } }")]
    [InlineData("bool M() => ErrorCode == 7; bool N() => ErrorCode == 30007;")]
    [InlineData("bool M() => ErrorCode == 7; void N() { ErrorCode = 30007; }")]
    [InlineData("bool M() => ErrorCode == 7; void N() { var code = ErrorCode; if (code == 30007) { } }")]
    [InlineData("bool M(int errorCode) => errorCode == 0x0D || errorCode == 0x0E;")]
    [InlineData("bool M(int errorCode) => errorCode == 0x0D;")]
    [InlineData("bool M(int errorCode) => errorCode is 0 or 0x0D;")]
    [InlineData("void M(int errorCode) { if (errorCode == 0x0D) { } else if (errorCode == 0x0E) { } }")]
    [InlineData("void M(int errorCode) { switch (errorCode) { case 0x0D: break; case 0x0E: break; } }")]
    [InlineData("bool M(int errorCode) => errorCode is 7 or 0x58;")]
    [InlineData("bool M(int errorCode) => errorCode == 7 || errorCode > 1000;")]
    [InlineData("int M(int errorCode) => errorCode switch { >= 30000 => 1, 5 => 2, _ => 3 };")]
    [InlineData("void M(int errorCode) { if (errorCode > 1000) return; if (errorCode == 5) { } }")]
    [InlineData("bool M() => ErrorCode == 7; bool N() => ErrorCode is < 0 or (>= 30000 and < 40000);")]
    [InlineData("void M(int errorCode) { switch ((Status)errorCode) { case Status.Busy: return; } if (errorCode == 5) { } }")]
    [InlineData("bool M(int errorCode) => (Status)errorCode == Status.Busy || errorCode == 7;")]
    [InlineData("bool M() => ErrorCode == 7; bool N() => (Status?)ErrorCode == Status.Busy;")]
    [InlineData("bool M(int errorCode) => errorCode / 1000 == 30 || errorCode == 7;")]
    [InlineData("bool M() => ErrorCode == 7; int N() => ErrorCode % 10000;")]
    [InlineData("bool M(string errorCode) => errorCode.StartsWith(\"30\") || errorCode == \"007\";")]
    [InlineData("bool M(int errorCode) => errorCode.ToString().StartsWith(\"30\") || errorCode == 7;")]
    [InlineData("bool M(int errorCode) { for (; errorCode < 9; errorCode++) if (errorCode == 7) return true; return false; }")]
    [InlineData("static readonly int[] SmppErrorCodes = { 7, 30007 };")]
    [InlineData("static readonly System.Collections.Generic.HashSet<int> SmppErrorCodes = new() { 7, (int)Status.Busy, 1000 };")]
    public Task Does_not_report_what_is_compared_with_values_of_another_list(string members) => Verify.ReportsAsync(Client(members));

    [Theory]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} || errorCode == {|SMPP002:999|};")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} || errorCode > 999;")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} || errorCode >= 1000;")]
    [InlineData("bool M(int errorCode, int count) => errorCode == {|SMPP001:7|} || errorCode / 100 == 7 || count / 1000 == 30;")]
    [InlineData("bool M(string errorCode) => errorCode == {|SMPP001:\"007\"|} || errorCode.StartsWith(\"71\") || errorCode.StartsWith(\"0\") || errorCode.StartsWith(\"3\");")]
    [InlineData("bool M(string errorCode, string id) => errorCode == {|SMPP001:\"007\"|} || errorCode.StartsWith(\"7x\") || id.StartsWith(\"30\");")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} && errorCode is >= 0 and < 1000;")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} || (Codes)errorCode == Codes.Busy;")]
    [InlineData("bool M(int errorCode, int count) => errorCode == {|SMPP001:7|} || (Status)count == Status.Busy;")]
    [InlineData("bool M() => ErrorCode == {|SMPP001:7|}; void N() { ErrorCode += 2; }")]
    [InlineData("bool M(int errorCode, int count) { count++; return errorCode == {|SMPP001:7|}; }")]
    [InlineData("static readonly int[] SmppErrorCodes = { {|SMPP001:7|}, {|SMPP002:999|} };")]
    [InlineData("bool M(int errorCode, int count) => errorCode == {|SMPP001:7|} || count == 30007;")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} || errorCode == Small;")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} || errorCode == (int)Codes.Busy;")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|}; bool N(int errorCode) => errorCode == 30007;")]
    [InlineData("bool M(int errorCode) => errorCode == {|SMPP001:7|} || errorCode == {|SMPP001:0x0E|};")]
    [InlineData("bool M(int dlrErrorCode) => dlrErrorCode == {|SMPP001:0x0D|} || dlrErrorCode == {|SMPP001:0x0E|};")]
    [InlineData("bool DeliveryReportIs(int errorCode) => errorCode == {|SMPP001:0x0D|} || errorCode == {|SMPP001:0x0E|};")]
    [InlineData("bool M([SmppErrorCodes.ErrorCode] int errorCode) => errorCode == {|SMPP001:0x0D|} || errorCode == {|SMPP002:30007|};")]
    public Task Reports_what_is_compared_with_codes_beside_values_of_another_list(string members) => Verify.ReportsAsync(Client(members));

    /// <summary>The elements of a collection are evidence for what it is searched for, as constants beside it are.</summary>
    [Theory]
    [InlineData("static readonly int[] Codes2 = { 0x0D, 0x0E }; bool M(int errorCode) => Codes2.Contains(errorCode);")]
    [InlineData("static readonly int[] Codes2 = { 0x0D, 0x0E }; bool M(int errorCode) => Codes2.Contains(errorCode) || errorCode == 7;")]
    [InlineData("public static readonly HashSet<int> BindErrorCodes = new() { 0x00, 0x0D, 0x0E };")]
    [InlineData("public static readonly Dictionary<int, string> TextByErrorCode = new() { [0x0D] = \"bind failed\", [0x0E] = \"password\" };")]
    [InlineData("public static readonly Dictionary<int, string> TextByErrorCode = new() { { 0x0D, \"bind failed\" }, { 0x0E, \"password\" } };")]
    [InlineData("bool M(int errorCode) { var failed = new HashSet<int> { 0x0D, 0x0E }; return failed.Contains(errorCode); }")]
    [InlineData("bool M(int errorCode) { int[] failed = [0x0D, 0x0E]; return failed.Contains(errorCode); }")]
    [InlineData("readonly Dictionary<int, string> _texts = new() { [0x0D] = \"a\", [0x0E] = \"b\" }; string M(int errorCode) => _texts[errorCode];")]
    [InlineData("bool M(int errorCode) => Array.IndexOf(new[] { 0x0D, 0x0E }, errorCode) >= 0;")]
    [InlineData("static readonly Dictionary<int, int> DelayByErrorCode = new() { { Other(), 5 }, { 0x0D, 7 } }; static int Other() => 0;")]
    [InlineData("bool M(int errorCode) => new Dictionary<int, int> { [0x0D] = 1 }.ContainsKey(errorCode);")]
    [InlineData("static readonly int[] Codes2 = { 7, 0x58 }; bool M(int errorCode) => Codes2.Contains(errorCode);")]
    [InlineData("public static readonly HashSet<int> CastErrorCodes = new() { (int)Status.Busy, 7 };")]
    [InlineData("public static readonly HashSet<int> CastErrorCodes = new() { (int)Status.Busy, (int)Status.Down };")]
    [InlineData("static readonly int[] Codes2 = { (int)Status.Busy, 7 }; bool M(int errorCode) => Codes2.Contains(errorCode);")]
    [InlineData("public static readonly Dictionary<int, int> DelayByErrorCode = new() { [(int)Status.Busy] = 3, [7] = 3 };")]
    [InlineData("static readonly int[] Codes2 = { 5, 30007 }; bool M() => Codes2.Contains(ErrorCode); bool N() => ErrorCode == 7;")]
    [InlineData("static readonly int[] Codes2 = { 5, (int)Status.Busy }; bool M() => Codes2.Contains(ErrorCode); bool N() => ErrorCode == 7;")]
    [InlineData("static readonly int[] Codes2 = { 5, ESME_RBINDFAIL }; bool M() => Codes2.Contains(ErrorCode); bool N() => ErrorCode == 7;")]
    [InlineData("bool M() { var other = new List<int> { 5, 30007 }; return other.IndexOf(ErrorCode) >= 0; } bool N() => ErrorCode == 7;")]
    [InlineData("static readonly HashSet<string> s_x = [\"30001\", \"30003\"]; bool M(string errorCode) => s_x.Contains(errorCode) || errorCode == \"007\";")]
    [InlineData("static readonly Dictionary<string, string> s_x = new() { [\"30001\"] = null }; bool M(string errorCode) => s_x.ContainsKey(errorCode) || errorCode == \"007\";")]
    [InlineData("static readonly Dictionary<string, string> s_x = new() { { \"30001\", null } }; string M(string errorCode) => errorCode == \"007\" ? null : s_x[errorCode];")]
    [InlineData("bool M(string errorCode) { var x = new[] { \"30001\" }; return x.Contains(errorCode) || errorCode == \"007\"; }")]
    public Task Does_not_report_what_collections_of_another_list_are_searched_for(string members) =>
        Verify.ReportsAsync(WithCollections(members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("static readonly int[] Codes2 = { {|SMPP001:0x0D|}, {|SMPP001:14|} }; bool M(int errorCode) => Codes2.Contains(errorCode);")]
    [InlineData("static readonly int[] Codes2 = { {|SMPP001:0x0D|} }; bool M(DeliveryReceipt r) => Codes2.Contains(r.ErrorCode);")]
    [InlineData("public static readonly HashSet<int> DlrErrorCodes = new() { {|SMPP001:0x0D|}, {|SMPP001:0x0E|} };")]
    [InlineData("[SmppErrorCodes.ErrorCode] public static readonly HashSet<int> Failed = new() { {|SMPP001:0x0D|}, {|SMPP001:0x0E|} };")]
    [InlineData("public static readonly HashSet<int> CastErrorCodes = new() { (int)Codes.Busy, {|SMPP001:7|} };")]
    [InlineData("public static readonly HashSet<int> BusyErrorCodes = new() { Small, {|SMPP001:7|} };")]
    [InlineData("static readonly int[] Codes2 = { 5, 30007 }; bool M(int count) => Codes2.Contains(count); bool N() => ErrorCode == {|SMPP001:7|};")]
    [InlineData("public static readonly Dictionary<int, int> DelayByErrorCode = new() { [{|SMPP001:7|}] = 30000, [{|SMPP001:8|}] = (int)Status.Busy };")]
    [InlineData("static readonly HashSet<string> s_x = [\"30001\"]; bool M(string errorCode, string id) => s_x.Contains(id) || errorCode == {|SMPP001:\"007\"|};")]
    [InlineData("static readonly HashSet<string> s_x = [\"3000a\"]; bool M(string errorCode) => s_x.Contains(errorCode) || errorCode == {|SMPP001:\"007\"|};")]
    public Task Reports_sets_of_codes_that_look_like_those_of_another_list(string members) => Verify.ReportsAsync(WithCollections(members));

    /// <summary>However a member's value comes to the place.</summary>
    [Theory]
    [InlineData("bool N(List<SmppClient> l) => l.GroupBy(x => x.ErrorCode).Any(g => g.Key == 1045);")]
    [InlineData("bool N(List<SmppClient> l) => l.Select(x => x.ErrorCode).Contains(1045);")]
    [InlineData("bool N(List<SmppClient> l) { var k = l.Select(x => new { x.ErrorCode }).First(); return k.ErrorCode == 1045; }")]
    [InlineData("bool N(List<SmppClient> l) => l.Select(x => (x.Id, x.ErrorCode)).Any(t => t.ErrorCode == 1045);")]
    [InlineData("SmppClient N() => new SmppClient { ErrorCode = (int)Status.Busy };")]
    [InlineData("void N() { ErrorCode = Large; }")]
    [InlineData("int ErrorCode2 => ErrorCode = (int)Status.Busy;")]
    public Task Does_not_report_a_member_that_is_of_another_list_elsewhere(string member) =>
        Verify.ReportsAsync(WithCollections("int Id; bool M() => ErrorCode == 7; " + member));

    [Theory]
    [InlineData("bool N(List<SmppClient> l) => l.GroupBy(x => x.ErrorCode).Any(g => g.Count() == 1045);")]
    [InlineData("bool N(List<SmppClient> l) => l.Select(x => x.Id).Contains(1045);")]
    [InlineData("bool N(List<SmppClient> l) { var k = l.Select(x => new { x.ErrorCode, x.Id }).First(); return k.Id == 1045; }")]
    [InlineData("bool N(List<SmppClient> l) => l.Select(x => (x.Id, x.ErrorCode)).Any(t => t.Id == 1045);")]
    [InlineData("SmppClient N() => new SmppClient { Id = (int)Status.Busy };")]
    [InlineData("void N() { ErrorCode = Small; }")]
    public Task Reports_a_member_beside_others_that_are_of_another_list(string member) =>
        Verify.ReportsAsync(WithCollections("int Id; bool M() => ErrorCode == {|SMPP001:7|}; " + member));

    [Theory]
    [InlineData("record Pdu(int ErrorCode) { static Pdu Make() => new(1045); bool M() => ErrorCode == 7; }")]
    [InlineData("record Pdu(int ErrorCode) { bool M() => ErrorCode == 7; } class A { Pdu Make() => new Pdu(1045); }")]
    [InlineData("record struct Pdu(int ErrorCode, int Id) { bool M() => ErrorCode == 7; static bool N(Pdu p) => p is (1045, _); }")]
    [InlineData("record Pdu(int ErrorCode, int Id) { static Pdu Make() => new({|SMPP001:7|}, 1045); bool M() => ErrorCode == {|SMPP001:7|}; }")]
    public Task Takes_the_parameter_of_a_record_for_its_property(string source) => Verify.ReportsAsync($"namespace Acme.Smpp {{ {source} }}");

    /// <summary>What a key names is one value in the file, as a member is.</summary>
    [Theory]
    [InlineData("dlr[\"ErrorCode\"] == \"1045\"", "dlr[\"ErrorCode\"] == \"007\"")]
    [InlineData("dlr[\"ErrorCode\"] == \"1045\"", "otherDlr[\"ErrorCode\"] == \"007\"")]
    [InlineData("dlr[\"ErrorCode\"] == \"1045\"", "code == \"007\"")]
    [InlineData("dlr[\"ErrorCode\"] is \"1045\" or \"007\"", "int.Parse(dlr[\"ErrorCode\"]) == 7")]
    [InlineData("dlr[\"ErrorCode\"] == \"1045\"", "dlr[\"SmppErrorCode\"] == {|SMPP001:\"007\"|}")]
    [InlineData("dlr[\"Count\"] == \"1045\"", "dlr[\"ErrorCode\"] == {|SMPP001:\"007\"|}")]
    [InlineData("dlr[\"ErrorCode\"] == {|SMPP002:\"999\"|}", "dlr[\"ErrorCode\"] == {|SMPP001:\"007\"|}")]
    [InlineData("Regex.Match(\"\", \"err:(?<err>[0-9]+)\").Groups[\"err\"].Value == \"1045\"", "Regex.Match(\"\", \"\").Groups[\"err\"].Value == \"007\"")]
    [InlineData("Regex.Match(\"\", \"err:(?<err>[0-9]+)\").Groups[\"stat\"].Value == \"1045\"", "Regex.Match(\"\", \"\").Groups[\"err\"].Value == {|SMPP001:\"007\"|}")]
    public Task Takes_what_a_key_names_for_one_value(string first, string second) => Verify.ReportsAsync($$"""
        using System.Collections.Generic;
        using System.Text.RegularExpressions;
        class SmppRows
        {
            bool M(Dictionary<string, string> dlr) => {{first}};
            bool N(Dictionary<string, string> dlr, Dictionary<string, string> otherDlr) { var code = dlr["ErrorCode"]; return {{second}}; }
        }
        """);

    /// <summary>A bind that failed. To also handle 0 there, which means the same as 14, would be to throw for one that succeeded.</summary>
    [Fact]
    public Task Does_not_report_the_status_of_a_bind() => Verify.ReportsAsync(
        """
        using System;
        namespace Acme.Smpp
        {
            class Session
            {
                void Bind(Func<int> bind)
                {
                    int errorCode = bind();
                    if (errorCode == 0x0D || errorCode == 0x0E) throw new InvalidOperationException();
                }
            }
        }
        """,
        rules: Verify.LiteralRules + " " + Verify.DecisionRules);

    [Theory]
    [InlineData("bool M(int errorCode) => errorCode == 7;", "NamedInContext: 'errorCode', context 'SmppClient'")]
    [InlineData("bool M(int smppErrorCode) => smppErrorCode == 7;", "NamedInContext: 'smppErrorCode'")]
    [InlineData("bool M([SmppErrorCodes.ErrorCode] int status) => status == 7;", "Declared: 'status'")]
    [InlineData("bool M(int count) => count == 7;", "None")]
    [InlineData("bool M(int httpErrorCode) => httpErrorCode == 7;", "OtherListName: 'httpErrorCode'")]
    [InlineData("bool M(int errorCode) => errorCode == 7 || errorCode == 30007;", "NamedInContext: 'errorCode', context 'SmppClient'; OtherListValue: 'errorCode', 30007")]
    [InlineData("bool M(int errorCode) => errorCode == 0x0D;", "NamedInContext: 'errorCode', context 'SmppClient'; OtherListValue: 'errorCode', hexadecimal only")]
    [InlineData(
        "bool M(int errorCode) { System.Environment.Exit(errorCode); return errorCode == 7; }",
        "NamedInContext: 'errorCode', context 'SmppClient'; OtherListDestination: 'errorCode', exit code")]
    [InlineData("bool M(Status status) { int errorCode = (int)status + 1; return errorCode == 7; }", "OtherType: 'Status'")]
    [InlineData("bool M(System.Exception e) { int errorCode = e.HResult; return errorCode == 7; }", "OtherOwner: 'HResult'")]
    [InlineData("bool M() { int errorCode = 0; errorCode++; return errorCode == 7; }", "Counter: 'errorCode'")]
    [InlineData("bool M() => ErrorCode == 7; void N() { ErrorCode++; }", "NamedInContext: 'ErrorCode', context 'SmppClient'; Counter: 'ErrorCode'")]
    [InlineData(
        "bool M() => ErrorCode == 7; void N(System.Exception e) { ErrorCode = e.HResult; }",
        "NamedInContext: 'ErrorCode', context 'SmppClient'; OtherOwner: 'HResult'")]
    [InlineData(
        "bool M() => ErrorCode == 7; void N(Status status) { ErrorCode = (int)status; }",
        "NamedInContext: 'ErrorCode', context 'SmppClient'; OtherType: 'Status'")]
    public void Explains_why_a_value_is_a_code_or_is_none(string members, string facts)
    {
        var compilation = GeneratedCompilation.Create(Client(members)).Generate();
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var body = model.GetOperation(method)!;
        var comparisons = ComparisonReader.Read(model.GetDeclaredSymbol(method)!, body, CancellationToken.None);
        var detectors = new CodeDetectors(compilation, new AnalyzerOptions([]).AnalyzerConfigOptionsProvider, usesPrefilter: false, default);
        var verdicts = new MemberVerdicts(detectors.For(tree.GetRoot(), default)!, comparisons, CancellationToken.None);
        var comparison = comparisons.All.OrderBy(static comparison => comparison.Operation.Syntax.SpanStart).First(static comparison => comparison.Kind == ComparisonKind.Equality);
        Assert.Equal(facts, string.Join("; ", verdicts.Explain(comparison.Value)));
    }

    private static string Program(string members) => $$"""
        class DeliveryReceipt { public int ErrorCode; }

        class SmppImport
        {
            static int ErrorCode2 = 3;
            {{members}}
        }
        """;

    private static string WithCollections(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class DeliveryReceipt { public int ErrorCode; }

        {{Client(members)}}
        """;

    private static string Client(string members) => $$"""
        enum Status { Busy = 8, Down = 9 }

        enum Codes { Busy = 8, [SmppErrorCodes.SameMeaningAs("Busy")] Occupied = 9 }

        class SmppClient
        {
            const int ESME_RBINDFAIL = 13;
            const int Large = 5000;
            const int Small = 999;
            int ErrorCode;
            {{members}}
        }
        """;
}
