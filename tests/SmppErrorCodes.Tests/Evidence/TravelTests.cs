using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

/// <summary>Ways in which a code gets from where it is named to where it is compared, and the nearest ones in which it does not.</summary>
public sealed class TravelTests
{
    [Theory]
    [InlineData("var row = new { receipt.ErrorCode, Count = 1 }; _ = row.ErrorCode == {|SMPP001:7|};")]
    [InlineData("var row = new { Code = receipt.ErrorCode, Count = 1 }; _ = row.Code == {|SMPP001:7|} || row.Count == 7;")]
    [InlineData("_ = receipts.Select(r => new { Code = r.ErrorCode }).Any(row => row.Code == {|SMPP001:7|});")]
    [InlineData("_ = (from r in receipts select new { Code = r.ErrorCode, r.Count } into row where row.Code == {|SMPP001:7|} && row.Count == 7 select row).ToList();")]
    [InlineData("foreach (var g in receipts.GroupBy(r => r.ErrorCode)) { _ = g.Key == {|SMPP001:7|} || g.Count() == 7; }")]
    [InlineData("_ = receipts.GroupBy(r => r.ErrorCode).Where(g => g.Key == {|SMPP001:7|} && g.Count() > 1);")]
    [InlineData("_ = receipts.GroupBy(r => r.ErrorCode, (k, g) => new { k, N = g.Count() }).Any(x => x.k == {|SMPP001:7|} || x.N == 7);")]
    [InlineData("_ = receipts.GroupBy(r => r.ErrorCode, (k, g) => k == {|SMPP001:7|} && g.Count() == 7);")]
    [InlineData("_ = receipts.GroupBy(r => r.ErrorCode, r => r.Count).Where(g => g.Key == {|SMPP001:7|} || g.First() == 7);")]
    [InlineData("var byCode = receipts.ToLookup(r => r.ErrorCode); _ = byCode[{|SMPP001:7|}].Count() == 7;")]
    [InlineData("foreach (var g in receipts.ToLookup(r => r.ErrorCode)) { _ = g.Key is {|SMPP001:7|}; }")]
    [InlineData("_ = (from r in receipts group r by r.ErrorCode into g where g.Key == {|SMPP001:7|} select g.Key).ToList();")]
    public Task Reports_what_a_code_has_got_into(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("var row = new { Code = receipt.Count }; _ = row.Code == 7;")]
    [InlineData("var row = new { ErrorCode = receipt.Count }; _ = row.ErrorCode == 7;")]
    [InlineData("foreach (var g in receipts.GroupBy(r => r.Count)) { _ = g.Key == 7; }")]
    [InlineData("_ = receipts.GroupBy(r => r.Count, (k, g) => new { k, N = g.Count() }).Any(x => x.k == 7);")]
    [InlineData("_ = receipts.GroupBy(r => r.ErrorCode, r => r.Count, (k, g) => g.First() == 7);")]
    [InlineData("foreach (var g in receipts.GroupBy(r => r.ErrorCode, r => r.Count)) { foreach (var count in g) { _ = count == 7; } _ = g.Contains(7); }")]
    [InlineData("var byCount = receipts.ToLookup(r => r.Count, r => r.ErrorCode); _ = byCount[7].Count();")]
    public Task Does_not_report_what_no_code_has_got_into(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("_ = receipts.Max(r => r.ErrorCode) == {|SMPP001:7|};")]
    [InlineData("_ = receipts.Min(r => r.ErrorCode) == {|SMPP001:7|};")]
    [InlineData("_ = receipts.Max(r => (long?)r.ErrorCode) == {|SMPP001:7|};")]
    [InlineData("_ = receipts.Max(r => r.ErrorCode.ToString(\"D3\")) == {|SMPP001:\"007\"|};")]
    [InlineData("var worst = receipts.Select(r => r.ErrorCode).Max(); _ = worst == {|SMPP001:7|};")]
    [InlineData("_ = receipts.MaxBy(r => r.ErrorCode).ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipts.Select(r => r.ErrorCode).Distinct().First() == {|SMPP001:7|};")]
    [InlineData("_ = receipts.Select(r => r.ErrorCode).LastOrDefault() == {|SMPP001:7|};")]
    [InlineData("foreach (var code in from r in receipts select r.ErrorCode) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("_ = receipts.Max(r => r.Count) == 7;")]
    [InlineData("_ = receipts.Sum(r => r.ErrorCode) == 7;")]
    [InlineData("_ = receipts.Count(r => r.ErrorCode == {|SMPP001:1|}) == 7;")]
    [InlineData("_ = receipts.Select(r => r.ErrorCode).Sum() == 7;")]
    [InlineData("_ = receipts.Select(r => r.Count).Max() == 7;")]
    [InlineData("_ = Math.Max(receipt.ErrorCode, receipt.Count) == 7;")]
    public Task Reports_one_of_many_codes(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("foreach (var (id, code) in receipts.Select(r => (r.Count, r.ErrorCode))) { _ = code == {|SMPP001:7|} || id == 7; }")]
    [InlineData("foreach (var t in receipts.Select(r => (r.Count, r.ErrorCode))) { _ = t.ErrorCode == {|SMPP001:7|} || t.Item2 == {|SMPP001:7|} || t.Count == 7; }")]
    [InlineData("foreach (var (id, code) in receipts.Where(r => r.Count > 7).Select(r => (r.Count, r.ErrorCode)).ToList()) { _ = code == {|SMPP001:7|} || id == 7; }")]
    [InlineData("var rows = receipts.Select(r => (r.Count, r.ErrorCode)).ToList(); foreach (var (id, code) in rows) { _ = code == {|SMPP001:7|} || id == 7; }")]
    [InlineData("_ = receipts.Select(r => (Id: r.Count, Code: r.ErrorCode)).Any(t => t.Code == {|SMPP001:7|} || t.Id == 7);")]
    [InlineData("_ = receipts.Select(r => (r.Count, r.ErrorCode)).Where(t => t.Count == 7).First().ErrorCode == {|SMPP001:7|};")]
    [InlineData("var rows = receipts.Select(r => (r.Count, r.ErrorCode)).ToArray(); _ = rows[0].Item2 == {|SMPP001:7|} || rows[0].Item1 == 7;")]
    [InlineData("_ = receipts.Select(r => (r.Count, r.ErrorCode)).Select(t => (t.Item2, 1)).Any(t => t.Item1 == {|SMPP001:7|} || t.Item2 == 7);")]
    [InlineData("foreach (var (id, code) in from r in receipts select (r.Count, r.ErrorCode)) { _ = code == {|SMPP001:7|} || id == 7; }")]
    [InlineData("foreach (var (code, id) in receipts.Select(r => (r.Count, r.ErrorCode))) { _ = code == 7 || id == {|SMPP001:7|}; }")]
    [InlineData("foreach (var (id, code) in receipts.Select(r => (r.Count, r.Count))) { _ = code == 7 || id == 7; }")]
    [InlineData("foreach (var (id, code) in receipts.Select(r => { return (r.Count, r.Count); })) { _ = code == 7; }")]
    [InlineData("foreach (var (id, code) in receipts.Select(r => (r.Count, r.ErrorCode)).Concat(new[] { (1, 2) })) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("foreach (var (id, code) in receipts.Select(r => (r.Count, r.ErrorCode)).Append((1, receipt.Count))) { _ = id == 7; }")]
    public Task Reports_what_has_got_into_tuples(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("var codes = await Task.WhenAll(receipts.Select(r => r.GetErrorCodeAsync())); _ = codes[0] == {|SMPP001:7|}; foreach (var code in codes) { _ = code is {|SMPP001:7|}; }")]
    [InlineData("var codes = await Task.WhenAll(receipt.GetErrorCodeAsync(), receipt.GetErrorCodeAsync()).ConfigureAwait(false); _ = codes.Any(c => c == {|SMPP001:7|});")]
    [InlineData("var tasks = receipts.Select(r => r.GetErrorCodeAsync()).ToList(); var codes = await Task.WhenAll(tasks); _ = codes.Contains({|SMPP001:7|});")]
    [InlineData("var codes = Task.WhenAll(receipts.Select(r => r.GetErrorCodeAsync())).Result; _ = codes[0] == {|SMPP001:7|};")]
    [InlineData("foreach (var code in await Task.WhenAll(receipts.Select(r => r.GetErrorCodeAsync()))) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("_ = await await Task.WhenAny(receipts.Select(r => r.GetErrorCodeAsync())) == {|SMPP001:7|};")]
    [InlineData("foreach (var task in receipts.Select(r => r.GetErrorCodeAsync())) { _ = await task == {|SMPP001:7|}; }")]
    [InlineData("_ = (await receipts.Select(r => r.ErrorCode).AsListAsync())[0] == {|SMPP001:7|};")]
    [InlineData("_ = await receipts.Select(r => r.ErrorCode).AnyOneAsync() == {|SMPP001:7|};")]
    [InlineData("var counts = await Task.WhenAll(receipts.Select(r => r.GetCountAsync())); _ = counts[0] == 7;")]
    [InlineData("var all = await Task.WhenAll(receipt.GetErrorCodeAsync(), receipt.GetCountAsync()); _ = all[0] == 7;")]
    [InlineData("_ = await await Task.WhenAny(receipts.Select(r => r.GetCountAsync())) == 7;")]
    [InlineData("_ = await receipts.Select(r => r.Count).AnyOneAsync() == 7;")]
    public Task Reports_what_tasks_hold(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("from r in receipts let code = r.ErrorCode where code == {|SMPP001:7|} select r")]
    [InlineData("from r in receipts let code = r.ErrorCode let same = code where same is {|SMPP001:7|} select r.Count == 7")]
    [InlineData("from r in receipts let code = r.ErrorCode let count = r.Count where count == 7 select code == {|SMPP001:7|}")]
    [InlineData("from r in receipts let code = r.ErrorCode.ToString(\"D3\") where code == {|SMPP001:\"007\"|} select r")]
    [InlineData("from r in receipts from code in new[] { r.ErrorCode, receipt.ErrorCode } where code == {|SMPP001:7|} select r")]
    [InlineData("from r in receipts let code = r.Count where code == 7 select r")]
    [InlineData("from r in receipts let errorCode = r.Count where errorCode == 7 select r")]
    [InlineData("from r in receipts from code in new[] { r.ErrorCode, r.Count } where code == 7 select r")]
    [InlineData("from r in receipts let code = r.ErrorCode + 1 where code == 7 select r")]
    public Task Reports_what_the_variables_of_a_query_have(string query) => Verify.ReportsAsync(Source($"_ = ({query}).ToList();"));

    [Theory]
    [InlineData("var (code, _) = await ReadAsync(); _ = code == {|SMPP001:7|};")]
    [InlineData("var (code, count) = await ReadAsync().ConfigureAwait(false); _ = code == {|SMPP001:7|} || count == 7;")]
    [InlineData("int code; (code, _) = await ReadAsync(); _ = code == {|SMPP001:7|};")]
    [InlineData("var (code, _) = ReadAsync().Result; _ = code == {|SMPP001:7|};")]
    [InlineData("var read = await ReadAsync(); _ = read.SmppErrorCode == {|SMPP001:7|} || read.Count == 7;")]
    [InlineData("var (_, count) = await ReadAsync(); _ = count == 7;")]
    [InlineData("var (errors, code) = await ReadAsync(); _ = code == 7;")]
    public Task Reports_what_tuples_of_tasks_hold(string statements) =>
        Verify.ReportsAsync(Source(statements + " Task<(int SmppErrorCode, int Count)> ReadAsync() => null;"));

    [Theory]
    [InlineData("object boxed = receipt.ErrorCode; _ = (int)boxed == {|SMPP001:7|};")]
    [InlineData("object boxed = receipt.ErrorCode; _ = boxed is int code && code == {|SMPP001:7|};")]
    [InlineData("object boxed; boxed = receipt.ErrorCode; _ = Convert.ToInt32(boxed) is {|SMPP001:7|};")]
    [InlineData("object boxed = receipt.Count; _ = (int)boxed == 7 || boxed is int count && count == 7;")]
    [InlineData("object boxed = receipt.ErrorCode; boxed = receipt.Count; _ = (int)boxed == 7;")]
    [InlineData("object boxed = receipt.ErrorCode; boxed = receipt; _ = (int)boxed == 7;")]
    public Task Reports_what_is_boxed(string statements) => Verify.ReportsAsync(Source(statements));

    /// <summary>A position of a pattern or of a deconstruction is what it stands for, whatever its name is.</summary>
    [Theory]
    [InlineData("(int Code, int Tries) pair = (receipt.ErrorCode, 3); _ = pair is ({|SMPP001:7|}, 3);")]
    [InlineData("(int, int) pair = (receipt.ErrorCode, 3); _ = pair switch { ({|SMPP001:7|}, _) => 1, (_, 7) => 2, _ => 3 };")]
    [InlineData("(int Code, int Tries) pair = (receipt.ErrorCode, 3); switch (pair) { case ({|SMPP001:7|}, 7): break; }")]
    [InlineData("(int Code, int Tries) pair = (receipt.ErrorCode, 3); _ = pair is (var code, var tries) && code == {|SMPP001:7|} && tries != 7;")]
    [InlineData("(int Code, int Tries) pair = (receipt.Count, 3); _ = pair is (7, 3);")]
    [InlineData("(int Code, int Tries) pair = (receipt.ErrorCode, 3); pair = (receipt.Count, 3); _ = pair is (7, 3);")]
    [InlineData("var o = new Outcome(receipt.ErrorCode, 3); _ = o is ({|SMPP001:7|}, 7);")]
    [InlineData("_ = new Outcome(receipt.ErrorCode, 3) is ({|SMPP001:7|}, 7);")]
    [InlineData("var o = new Outcome(receipt.Count, 3); _ = o is (7, 7);")]
    [InlineData("var o = new Outcome(receipt.ErrorCode, 3); o = new Outcome(receipt.Count, 3); _ = o is (7, 7);")]
    [InlineData("void M(Outcome o) => _ = o is (7, 7);")]
    [InlineData("void M(DlrForm d) => _ = d is ({|SMPP001:\"007\"|}, \"007\");")]
    [InlineData("void M(DlrForm d) { var (err, id) = d; _ = err == {|SMPP001:\"007\"|} && id == \"007\"; }")]
    [InlineData("_ = new DlrForm({|SMPP001:\"007\"|}, \"007\");")]
    [InlineData("DlrForm form = new({|SMPP001:\"007\"|}, \"007\");")]
    [InlineData("void M(Form f) => _ = f is (\"007\", _) || f.Err == \"007\";")]
    public Task Reports_what_stands_at_a_position(string statements) => Verify.ReportsAsync(Source(statements)
        + "record Outcome(int Reason, int Parts); record DlrForm(string Err, string Id); record Form(string Err, string Id);");

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
    [InlineData("Result result; result = smppSender.Send(); return result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("Result result = null; for (var i = 0; i < 3; i++) { try { result = await smppSender.SendAsync(); break; } catch { } } return result?.ErrorCode == {|SMPP001:7|};")]
    [InlineData("Result result = default; do { result = smppSender.Send(); } while (result.ErrorCode == {|SMPP001:7|}); return true;")]
    [InlineData("var task = smppSender.SendAsync(); var result = await task; return result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("var task = smppSender.SendAsync(); return task.Result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("return smppSender.SendAsync().Result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("return smppSender.SendAsync().GetAwaiter().GetResult().ErrorCode == {|SMPP001:7|};")]
    [InlineData("return (await smppSender.SendAsync().WaitAsync(System.TimeSpan.Zero)).ErrorCode == {|SMPP001:7|};")]
    [InlineData("return smppSender.Send() is { } result && result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("return smppSender.Send() is var result && result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("foreach (var result in smppSender.SendAll()) if (result.ErrorCode == {|SMPP001:7|}) return true; return false;")]
    [InlineData("return smppSender.SendAll().First().ErrorCode == {|SMPP001:7|};")]
    [InlineData("smppSender.TrySend(out var result); return result.ErrorCode == {|SMPP001:7|};")]
    [InlineData("var result = smppSender.Send(); if (result is null) result = sender.Send(); return result.ErrorCode == 7;")]
    [InlineData("var result = smppSender.Send(); result = new Result(); return result.ErrorCode == 7;")]
    [InlineData("return sender.SendAsync().Result.ErrorCode == 7;")]
    [InlineData("foreach (var result in sender.SendAll()) if (result.ErrorCode == 7) return true; return false;")]
    [InlineData("var a = smppSender.Send(); var b = a; var c = b; return c.ErrorCode == {|SMPP001:7|};")]
    [InlineData("Result a = null, b = null; while (b is null) { a = b; b = a; } return b.ErrorCode == 7;")]
    public Task Takes_the_receiver_of_a_call_for_context(string statements) => Verify.ReportsAsync($$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        class Result { public int ErrorCode; public int Status; }
        class Sender { public Result Send() => null; public Task<Result> SendAsync() => null; public List<Result> SendAll() => null; public void TrySend(out Result result) => result = null; }
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
    [InlineData(@"int.Parse(Regex.Match(text, @""err:(?<err>\d{3})"").Groups[""err""].ValueSpan) == {|SMPP001:7|}")]
    [InlineData(@"int.TryParse(Regex.Match(text, @""err:(?<err>\d{3})"").Groups[""err""].ValueSpan, out var number) && number == {|SMPP001:7|}")]
    [InlineData(@"int.Parse(Regex.Match(text, @""err:(?<err>\d{3})"").Groups[""id""].ValueSpan) == 7")]
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
        using System;
        using System.Threading.Tasks;
        class DeliveryReceipt
        {
            public int ErrorCode;
            public int Count;
            public Task<int> GetErrorCodeAsync() => Task.FromResult(ErrorCode);
            public Task<int> GetCountAsync() => Task.FromResult(Count);
        }
        static class Query
        {
            public static Task<List<T>> AsListAsync<T>(this IEnumerable<T> source) => Task.FromResult(source.ToList());
            public static async Task<T> AnyOneAsync<T>(this IEnumerable<T> source) { await Task.Yield(); return source.First(); }
        }
        class A
        {
            async Task M(DeliveryReceipt receipt, List<DeliveryReceipt> receipts) { await Task.Yield(); {{statements}} }
        }
        """;
}
