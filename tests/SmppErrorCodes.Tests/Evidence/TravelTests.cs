using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

/// <summary>Ways in which a code gets from where it is named to where it is compared, and the nearest ones that say nothing.</summary>
public sealed class TravelTests
{
    [Theory]
    [InlineData("var row = new { receipt.ErrorCode, Count = 1 }; _ = row.ErrorCode == {|SMPP001:7|};")]
    [InlineData("var row = new { Code = receipt.ErrorCode, Count = 1 }; _ = row.Code == {|SMPP001:7|} || row.Count == 7;")]
    [InlineData("_ = receipts.Select(r => new { Code = r.ErrorCode }).Any(row => row.Code == {|SMPP001:7|});")]
    [InlineData("_ = (from r in receipts select new { Code = r.ErrorCode, r.Count } into row where row.Code == {|SMPP001:7|} && row.Count == 7 select row).ToList();")]
    [InlineData("foreach (var g in receipts.GroupBy(r => r.ErrorCode)) { _ = g.Key == {|SMPP001:7|} || g.Count() == 7; }")]
    [InlineData("_ = receipts.GroupBy(r => r.ErrorCode).Where(g => g.Key == {|SMPP001:7|} && g.Count() > 1);")]
    [InlineData("_ = receipts.GroupBy(r => r.ErrorCode, r => r.Count).Where(g => g.Key == {|SMPP001:7|} || g.First() == 7);")]
    [InlineData("var byCode = receipts.ToLookup(r => r.ErrorCode); _ = byCode[{|SMPP001:7|}].Count() == 7;")]
    [InlineData("foreach (var g in receipts.ToLookup(r => r.ErrorCode)) { _ = g.Key is {|SMPP001:7|}; }")]
    [InlineData("_ = (from r in receipts group r by r.ErrorCode into g where g.Key == {|SMPP001:7|} select g.Key).ToList();")]
    public Task Reports_what_a_code_has_got_into(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("var row = new { Code = receipt.Count }; _ = row.Code == 7;")]
    [InlineData("var row = new { ErrorCode = receipt.Count }; _ = row.ErrorCode == 7;")]
    [InlineData("foreach (var g in receipts.GroupBy(r => r.Count)) { _ = g.Key == 7; }")]
    [InlineData("foreach (var g in receipts.GroupBy(r => r.ErrorCode, r => r.Count)) { foreach (var count in g) { _ = count == 7; } _ = g.Contains(7); }")]
    [InlineData("var byCount = receipts.ToLookup(r => r.Count, r => r.ErrorCode); _ = byCount[7].Count();")]
    public Task Does_not_report_what_no_code_has_got_into(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("var result = await smppSender.SendAsync(); return result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("var result = await smppSender.SendAsync().ConfigureAwait(false); return result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("return (await smppSender.SendAsync()).ErrorCode == {|SMPP001:7|};")]
    [InlineData("var result = smppSender.Send(); return result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("return smppSender.Send().ErrorCode == {|SMPP001:7|};")]
    [InlineData("var result = sender.Send(); return result.ErrorCode == 7;")]
    [InlineData("var sent = smppSender.Send(); var result = sender.Send(); return result.ErrorCode == 7;")]
    [InlineData("var result = new Result(); return result.ErrorCode == 7;")]
    [InlineData("return smppSender.Send().Status == 7;")]
    public Task Takes_the_receiver_of_a_call_for_context(string statements) => Verify.ReportsAsync($$"""
        using System.Threading.Tasks;
        class Result { public int ErrorCode; public int Status; }
        class Sender { public Result Send() => null; public Task<Result> SendAsync() => null; }
        class A
        {
            async Task<bool> M(Sender smppSender, Sender sender) { await Task.Yield(); {{statements}} }
        }
        """);

    [Theory]
    [InlineData("class DlrMessage { public string Err; public string Error { get; set; } bool M() => Err == {|SMPP001:\"007\"|} || Error == {|SMPP001:\"007\"|}; }")]
    [InlineData("class Message { public string Err; } class A { bool M(Message dlr) => dlr.Err == {|SMPP001:\"007\"|}; }")]
    [InlineData("class Message { public int Error; } class A { bool M(Message deliveryReceipt) => deliveryReceipt.Error == {|SMPP001:7|}; }")]
    [InlineData("class Message { public string Err; } class A { bool M(Message message) => message.Err == \"007\"; }")]
    [InlineData("class SmppMessage { public string Err; bool M() => Err == \"007\"; }")]
    [InlineData("class DlrMessage { bool M(string err) => err == \"007\"; string Error() => \"\"; bool N() => Error() == \"007\"; }")]
    [InlineData("class DlrMessage { public int HttpError; bool M() => HttpError == 7; }")]
    public Task Takes_an_error_of_a_receipt_for_a_code(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData(@"Regex.Match(text, @""err:(?<err>\d{3})"").Groups[""err""].Value == {|SMPP001:""007""|}")]
    [InlineData(@"Regex.Match(text, ""stat:(?<stat>\\w+) err:(?<code>\\d+)"").Groups[""err""].Value is {|SMPP001:""007""|}")]
    [InlineData(@"text == ""id:1 stat:DELIVRD err:000"" || errorCode == {|SMPP001:""007""|}")]
    [InlineData(@"text == $""id:{text} stat:{text} err:{text}"" || errorCode == {|SMPP001:""007""|}")]
    [InlineData(@"Regex.Match(text, @""err:(?<err>\d{3})"").Groups[""state""].Value == ""007""")]
    [InlineData(@"Regex.Match(text, @""error:(?<err>\d{3})"").Groups[""err""].Value == ""007""")]
    [InlineData(@"text == ""stderr:000"" || errorCode == ""007""")]
    [InlineData(@"Regex.Match(text, @""code:(?<SmppErrorCode>\d{3})"").Groups[""SmppErrorCode""].Value == {|SMPP001:""007""|}")]
    [InlineData(@"Regex.Match(text, @""code:(?<ErrorCode>\d{3})"").Groups[""ErrorCode""].Value == ""007""")]
    [InlineData(@"text == ""err: nothing"" || errorCode == ""007""")]
    public Task Takes_the_format_of_a_receipt_for_context(string condition) => Verify.ReportsAsync($$"""
        using System.Text.RegularExpressions;
        class A { bool M(string text, string errorCode) => {{condition}}; }
        """);

    private static string Source(string statements) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        class DeliveryReceipt { public int ErrorCode; public int Count; }
        class A
        {
            void M(DeliveryReceipt receipt, List<DeliveryReceipt> receipts) { {{statements}} }
        }
        """;
}
