using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The examples of what is a code, in the order of the table of the page: its answer for each is what is reported.</summary>
public sealed class EvidenceTableTests
{
    private const string Receipt = "class DeliveryReceipt { public int ErrorCode; public int Status; public int Count; } ";
    private const string Response = "class Response { public int ErrorCode; } ";
    private const string Sender = "class Sender { public System.Threading.Tasks.Task<Response> SendAsync() => null; } ";

    private static readonly string[] Sources =
    [
        Receipt + "class A { bool M(DeliveryReceipt receipt) => receipt.ErrorCode == {|SMPP001:7|}; }",
        Response + "class A { bool M(Response response) => response.ErrorCode == 7; }",
        Response + "class A { bool M(Response dlr) => dlr.ErrorCode == {|SMPP001:7|}; }",
        Receipt + "class A { bool M(DeliveryReceipt receipt) => receipt.Status == 7; }",
        "class Receipt { [SmppErrorCodes.ErrorCode] public int Status; } class A { bool M(Receipt receipt) => receipt.Status == {|SMPP001:7|}; }",
        Receipt + "class A { bool M(DeliveryReceipt receipt) { var code = receipt.ErrorCode; return code == {|SMPP001:7|}; } }",
        Receipt + "class A { bool M(DeliveryReceipt receipt, int attempts) { var code = receipt.ErrorCode; code = attempts; return code == 7; } }",
        "class A { [SmppErrorCodes.ErrorCode] HashSet<int> Transient; bool M() => Transient.Contains({|SMPP001:7|}); }",
        "class A { [SmppErrorCodes.ErrorCode] HashSet<int> Transient; bool M() => Transient.Any(x => x == {|SMPP001:7|}); }",
        "class A { [SmppErrorCodes.ErrorCode] int[] Recent; bool M() => Recent is [{|SMPP001:7|}, ..] || Recent[^1] == {|SMPP001:7|}; }",
        "class A { [SmppErrorCodes.ErrorCode] HashSet<int> Transient; bool M() => Transient.Count == 7; }",
        "class A { [SmppErrorCodes.ErrorCode] Dictionary<int, int> Texts; bool M() => Texts.Any(x => x.Key == {|SMPP001:7|} || x.Value == 7); }",
        Receipt + "class A { private static readonly int[] Retryable = [1, 7]; }",
        Receipt + "class A { private static readonly int[] Retryable = [{|SMPP001:1|}, {|SMPP001:7|}]; bool M(DeliveryReceipt receipt) => Retryable.Contains(receipt.ErrorCode); }",
        Receipt + """
            class A
            {
                private static readonly int[] Retryable = [1, 7];
                bool M(DeliveryReceipt receipt, int attempts) => Retryable.Contains(receipt.ErrorCode) || Retryable.Contains(attempts);
            }
            """,
        "class A { Dictionary<int, TimeSpan> DlrDelayByErrorCode; TimeSpan M() => DlrDelayByErrorCode[{|SMPP001:7|}]; }",
        Receipt + "class A { bool M(DeliveryReceipt receipt, int[] delays) => delays[receipt.ErrorCode] == 7; }",
        "class Client { public int HttpErrorCode; } class A { bool M(Client smppClient) => smppClient.HttpErrorCode == 7; }",
        "class SmppClient { bool M(int retriesForErrorCode) => retriesForErrorCode == 7; }",
        "class SmppClient { int SaveErrorCode(int code) => code + 1; bool M(int code) => SaveErrorCode(code) == 1; }",
        "class SmppClient { bool M(int vendorErrorCode) => vendorErrorCode == 7; }",
        """
        class Bridge { public System.Threading.Tasks.Task<int> SendAsync() => null; }
        class SmppClient { async System.Threading.Tasks.Task<bool> M(Bridge httpBridge) { var errorCode = await httpBridge.SendAsync(); return errorCode == 7; } }
        """,
        "class Response { public uint CommandStatus; } class SmppClient { bool M(Response resp) { var errorCode = (int)resp.CommandStatus; return errorCode == 20; } }",
        "namespace Acme.Smpp { class Row { public int ErrorCode; } } class A { bool M(Acme.Smpp.Row sqlite) => sqlite.ErrorCode == 7; }",
        "class SmppClient { bool M(int errorCode) => errorCode == 7 || errorCode == 30007; }",
        "class SmppClient { bool M(int errorCode) => errorCode == 7 || errorCode >= 30000; }",
        "enum Status { Busy = 8 } class SmppClient { bool M(int errorCode) => errorCode == (int)Status.Busy || errorCode == 7; }",
        "enum Status { Busy = 8 } class SmppClient { bool M(int errorCode) => (Status)errorCode == Status.Busy || errorCode == 7; }",
        "class SmppResult { public int ErrorCode; } class A { bool M(SmppResult result, Exception exception) { result.ErrorCode = exception.HResult; return result.ErrorCode == 7; } }",
        "class SmppClient { bool M(int errorCode) => errorCode == 0x0D || errorCode == 0x0E; }",
        "class DlrReader { bool M(int errorCode) => errorCode == {|SMPP001:0x0D|} || errorCode == {|SMPP001:0x0E|}; }",
        "class SmppClient { static readonly int[] Failed = [0x0D, 0x0E]; bool M(int errorCode) => Failed.Contains(errorCode); }",
        "class SmppStore { (int ErrorCode, int Id) Parse() => ({|SMPP001:7|}, 1); }",
        Receipt + "class A { void M(DeliveryReceipt[] receipts) { foreach (var g in receipts.GroupBy(r => r.ErrorCode)) { _ = g.Key == {|SMPP001:7|}; } } }",
        Receipt + "class A { bool M(DeliveryReceipt receipt) { var row = new { Code = receipt.ErrorCode }; return row.Code == {|SMPP001:7|}; } }",
        Receipt + "class A { bool M(DeliveryReceipt receipt, int attempts) { var t = (receipt.ErrorCode, attempts); return t.Item1 == {|SMPP001:7|} || t.Item2 == 7; } }",
        Receipt + "class A { bool M(DeliveryReceipt receipt, int attempts) { var t = (receipt.ErrorCode, attempts); t = (attempts, 1); return t.Item1 == 7; } }",
        Response + Sender + "class A { async System.Threading.Tasks.Task<bool> M(Sender smppSender) { var result = await smppSender.SendAsync(); return result.ErrorCode == {|SMPP001:7|}; } }",
        """
        class A
        {
            bool M(string text)
            {
                var match = System.Text.RegularExpressions.Regex.Match(text, @"err:(?<err>\d{3})");
                return match.Groups["err"].Value == {|SMPP001:"007"|};
            }
        }
        """,
        "class A { const string Sample = \"id:1 stat:DELIVRD err:000\"; bool M(string text) => text.Split(\"err:\")[1] == {|SMPP001:\"007\"|}; }",
        "class A { const string Sample = \"id:1 stat:DELIVRD err:000\"; bool M(string text) => text.Split(\"stat:\")[1] == \"007\"; }",
        "class A { bool M(Dictionary<string, string> dlr) => dlr[\"ErrorCode\"] == {|SMPP001:\"007\"|}; }",
        """
        class A
        {
            bool M(Dictionary<string, string> dlr) => dlr["ErrorCode"] == "007";
            bool N(Dictionary<string, string> dlr) => dlr["ErrorCode"] == "1045";
        }
        """,
        "class A { bool M(System.Data.DataRow dlr) => System.Data.DataRowExtensions.Field<int>(dlr, \"ErrorCode\") == {|SMPP001:7|}; }",
        "class DlrReader { bool M(System.Text.Json.JsonElement root) => root.GetProperty(\"err\").GetInt32() == {|SMPP001:7|}; }",
        "class SmppClient { bool M(System.Text.Json.JsonElement root) => root.GetProperty(\"err\").GetInt32() == 7; }",
        Receipt + "class A { bool M(DeliveryReceipt[] receipts) => receipts.Max(r => r.ErrorCode) == {|SMPP001:7|} || receipts.Sum(r => r.ErrorCode) == 7; }",
        Receipt + "class A { bool M(DeliveryReceipt[] receipts) => receipts.Select(r => (r.Count, r.ErrorCode)).Any(t => t.Item2 == {|SMPP001:7|}); }",
        """
        class DlrMessage { public int ErrorCode; }
        class Setters { public Setters SetProperty<T>(Func<DlrMessage, T> property, T value) => this; }
        class A { void M(Setters s) => s.SetProperty(m => m.ErrorCode, {|SMPP001:7|}); }
        """,
        "class SmppStore { object M() => new { errorCode = {|SMPP001:711|} }; }",
        "class SmppImport { void M(int errorCode) { if (errorCode == 7) Environment.Exit(errorCode); } }",
        """
        class SmppImport
        {
            bool M(System.Diagnostics.Process process)
            {
                var errorCode = Run();
                return errorCode == 7;
                int Run() => process.ExitCode;
            }
        }
        """,
        "class SmppStats { int FailedErrorCode; void M() => System.Threading.Interlocked.Increment(ref FailedErrorCode); bool N() => FailedErrorCode == 7; }",
        Receipt + """
            record Outcome(int Cause, int Parts);
            class A { bool M(DeliveryReceipt receipt) { var o = new Outcome(receipt.ErrorCode, 3); return o.Cause == {|SMPP001:7|}; } }
            """,
        "class DlrMessage { public string Err; } class A { bool M(DlrMessage message) => message.Err == {|SMPP001:\"007\"|}; }",
        Receipt + "class A { bool M(DeliveryReceipt receipt) => receipt.ErrorCode > 7; }",
        "class A { bool M(System.Runtime.InteropServices.ExternalException e) { var errorCode = e.ErrorCode; return errorCode == 7; } }",
    ];

    public static TheoryData<int> Rows { get; } = [.. Enumerable.Range(0, Sources.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_the_table_says_is_reported(int row)
    {
        var rows = TableRows("docs/configuration.md").ToList();
        Assert.Equal(Sources.Length, rows.Count);
        Assert.Equal(rows[row].Split(" | ")[1] == "yes", Sources[row].Contains("SMPP001", StringComparison.Ordinal));
        await Verify.ReportsAsync("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n" + Sources[row]);
    }

    [Fact]
    public void The_table_of_the_readme_has_rows_of_both_kinds()
    {
        var rows = TableRows("README.md").ToList();

        Assert.Contains(rows, static row => row.Split(" | ")[1] == "yes");
        Assert.Contains(rows, static row => row.Split(" | ")[1] == "no");
        Assert.Subset(TableRows("docs/configuration.md").ToHashSet(), rows.ToHashSet());
    }

    private static IEnumerable<string> TableRows(string page) => new RepositoryFile(page).Text.Split('\n')
        .SkipWhile(static line => !line.StartsWith("| code | reported?", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(static line => line.StartsWith("| ", StringComparison.Ordinal));
}
