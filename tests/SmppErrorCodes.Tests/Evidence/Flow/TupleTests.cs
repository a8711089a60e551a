using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Flow;

/// <summary>Codes in the elements of tuples, and the elements beside them.</summary>
public sealed class TupleTests
{
    [Theory]
    [InlineData("var t = (receipt.ErrorCode, 7); _ = t.Item1 == {|SMPP001:1|} || t.Item2 == 7 || t.ErrorCode == {|SMPP001:1|};")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); switch (t.Code) { case {|SMPP001:7|}: break; } _ = t.Id == 7 || t.Item2 == 7;")]
    [InlineData("(int Code, int Id) t = (receipt.ErrorCode, receipt.Count); _ = t.Code == {|SMPP001:7|} || t.Id == 7;")]
    [InlineData("(long Code, int Id) t = (receipt.ErrorCode, receipt.Count); _ = t.Code == {|SMPP001:7|} || t.Id == 7;")]
    [InlineData("(int, int) t; t = (1, receipt.ErrorCode); _ = t.Item1 == 7 || t.Item2 == {|SMPP001:7|};")]
    [InlineData("var t = (Code: 0, Id: 0); t.Code = receipt.ErrorCode; t.Id = receipt.Count; _ = t.Code == {|SMPP001:7|} || t.Id == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); var u = t; _ = u.Item1 == {|SMPP001:7|} || u.Id == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); t = (t.Code, t.Id); _ = t.Code == {|SMPP001:7|} || t.Id == 7;")]
    [InlineData("var t = receipt.Count > 1 ? (Code: receipt.ErrorCode, Id: 1) : (Code: -1, Id: 2); _ = t.Code == {|SMPP001:7|} || t.Id == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); var (code, id) = t; _ = code == {|SMPP001:7|} || id == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); int code, id; (code, id) = t; _ = code == {|SMPP001:7|} || id == 7;")]
    [InlineData("var t = (Code: 0, Id: 0); (t.Code, t.Id) = (receipt.ErrorCode, receipt.Count); _ = t.Code == {|SMPP001:7|} || t.Id == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); _ = t is { Code: {|SMPP001:7|}, Id: 7 };")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); var code = t.Code; _ = code == {|SMPP001:7|};")]
    [InlineData("_ = (receipt.ErrorCode, receipt.Count).Item1 == {|SMPP001:7|} || (receipt.ErrorCode, receipt.Count).Item2 == 7;")]
    [InlineData("var t = (1, 2, 3, 4, 5, 6, 7, receipt.ErrorCode, 9); _ = t.Item8 == {|SMPP001:7|} || t.Item1 == 7 || t.Item9 == 7;")]
    [InlineData("var t = (Code: 0, Id: 0); int.TryParse(text, out t.Id); t.Code = receipt.ErrorCode; _ = t.Code == {|SMPP001:7|} || t.Id == 7;")]
    [InlineData("var o = new Outcome(receipt.ErrorCode, receipt.Count); _ = o.Cause == {|SMPP001:7|} || o.Parts == 7;")]
    [InlineData("var o = new Outcome(Parts: receipt.Count, Cause: receipt.ErrorCode); switch (o.Cause) { case {|SMPP001:7|}: break; } _ = o.Parts == 7;")]
    [InlineData("_ = new Outcome(receipt.ErrorCode, receipt.Count).Cause == {|SMPP001:7|} || new Outcome(receipt.Count, receipt.ErrorCode).Cause == 7;")]
    [InlineData("var o = new Outcome(receipt.ErrorCode, receipt.Count); var cause = o.Cause; _ = cause == {|SMPP001:7|};")]
    [InlineData("var o = new Outcome(receipt.ErrorCode, receipt.Count); _ = o is { Cause: {|SMPP001:7|}, Parts: 7 };")]
    [InlineData("var c = receipt.ErrorCode; var o = new Outcome(c, receipt.Count); _ = o.Cause == {|SMPP001:7|};")]
    [InlineData("var o = new Outcome(receipt.GetErrorCode(), 1); _ = o.Cause == {|SMPP001:7|};")]
    [InlineData("var o = new Outcome(receipt.ErrorCode, 1); o = new Outcome(receipt.Count, 1); _ = o.Cause == 7;")]
    [InlineData("var o = new Outcome(receipt.ErrorCode, 1) { Cause = 7 }; _ = o.Cause == 7;")]
    [InlineData("var o = new Mutable(receipt.ErrorCode); _ = o.Cause == 7;")]
    [InlineData("var o = new Outcome(receipt.Count, receipt.ErrorCode); var p = new Outcome(o.Cause, o.Parts); _ = o.Cause == 7 || p.Cause == 7;")]
    public Task Reports_the_element_that_gets_a_code(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("_ = receipts.Select(r => (Code: r.ErrorCode, r.Count)).Any(t => t.Code == {|SMPP001:7|} || t.Count == 7 || t.Item2 == 7);")]
    [InlineData("foreach (var t in receipts.Select(r => (Code: r.ErrorCode, r.Count))) { _ = t.Code == {|SMPP001:7|} || t.Count == 7; }")]
    [InlineData("foreach (var (code, count) in receipts.Select(r => (Code: r.ErrorCode, r.Count))) { _ = code == {|SMPP001:7|} || count == 7; }")]
    [InlineData("var list = receipts.Select(r => (Code: r.ErrorCode, r.Count)).ToList(); _ = list[0].Code == {|SMPP001:7|} || list[0].Count == 7;")]
    [InlineData("_ = receipts.Select(r => (Code: r.Count, Id: r.ErrorCode)).Any(t => t.Code == 7 || t.Id == {|SMPP001:7|});")]
    [InlineData("foreach (var t in new[] { (receipt.ErrorCode, 1), (-1, 7) }) { _ = t.Item1 == {|SMPP001:7|} || t.Item2 == 7; }")]
    [InlineData("foreach (var t in new[] { (Code: receipt.ErrorCode, Id: 1), (Code: receipt.Count, Id: 2) }) { _ = t.Code == 7 || t.Id == 7; }")]
    [InlineData("foreach (var (code, id) in new[] { (Code: receipt.ErrorCode, Id: 1), (Code: receipt.Count, Id: 2) }) { _ = code == 7 || id == 7; }")]
    [InlineData("foreach (var t in new List<(int Code, int Count)>()) { _ = t.Code == 7; }")]
    public Task Reports_the_element_of_tuples_in_a_collection(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("var t = (receipt.Count, receipt.ErrorCode); _ = t.Item1 == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); t = (receipt.Count, 2); _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); t.Code = receipt.Count; _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); t.Code++; _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); t.Item1 += receipt.Count; _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); Change(ref t); _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); ref var alias = ref t.Code; alias = receipt.Count; _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); (t.Code, _) = (receipt.Count, 1); _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: receipt.Count); t = (t.Id, t.Code); _ = t.Code == 7 || t.Id == 7;")]
    [InlineData("var t = receipt.Count > 1 ? (Code: receipt.ErrorCode, Id: 1) : (Code: receipt.Count, Id: 2); _ = t.Code == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode * 2, Id: 1); _ = t.Code == 7;")]
    [InlineData("var t = (DlrErrorCode: (int)day, Id: 1); _ = t.DlrErrorCode == 7;")]
    [InlineData("var t = (Code: receipt.ErrorCode, Id: 1); _ = t.Code == 7 || t.Code == 30007;")]
    public Task Does_not_report_an_element_that_gets_something_else(string statements) => Verify.ReportsAsync(Source(statements));

    /// <summary>A name that a tuple gives its element is that of a code where a member's would be.</summary>
    [Theory]
    [InlineData("(int ErrorCode, int Id) Parse(string s) => ({|SMPP001:58|}, 58);")]
    [InlineData("void A() { (int ErrorCode, int Delay) t = ({|SMPP001:58|}, 58); }")]
    [InlineData("void A() { var t = (ErrorCode: {|SMPP001:58|}, D: 58); if (t.ErrorCode == {|SMPP001:58|} || t.D == 58) { } }")]
    [InlineData("static readonly (int ErrorCode, int Delay)[] Tab = { ({|SMPP001:58|}, 7) };")]
    [InlineData("static bool A((int ErrorCode, int Delay) t) => t.ErrorCode == {|SMPP001:58|} || t.Delay == 7 || t is ({|SMPP001:7|}, 7);")]
    [InlineData("void A(List<(int ErrorCode, int Delay)> l) { foreach (var (code, delay) in l) { _ = code == {|SMPP001:58|} || delay == 7; } }")]
    public Task Reports_an_element_named_like_a_code_in_context(string member) => Verify.ReportsAsync(InType("SmppStore", member));

    [Theory]
    [InlineData("Store", "(int ErrorCode, int Id) Parse(string s) => (58, 58);")]
    [InlineData("SqliteStore", "(int ErrorCode, int Id) Parse(string s) => (58, 58);")]
    [InlineData("SmppStore", "(int HttpErrorCode, int Id) Parse(string s) => (58, 58);")]
    [InlineData("SmppStore", "void A() { var t = (ErrorCode: (int)System.DayOfWeek.Friday, D: 58); if (t.ErrorCode == 58) { } }")]
    [InlineData("SmppStore", "bool A((int ErrorCode, int Delay) t) => t.ErrorCode == 58 || t.ErrorCode == 30007;")]
    [InlineData("SmppStore", "bool A(System.ValueTuple<int, int> t) => t.Item1 == 58;")]
    public Task Does_not_report_an_element_named_like_a_code_elsewhere(string type, string member) => Verify.ReportsAsync(InType(type, member));

    [Fact]
    public Task Uses_the_catalog_of_what_the_element_gets() => Verify.FixesAsync<UseNamedConstantFix>(
        Source("var t = (Code: acme, Id: 1); if (t.Code == {|SMPP001:5|}) { }"),
        Source("var t = (Code: acme, Id: 1); if (t.Code == Acme.Busy) { }"));

    private static string Source(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        static class Acme { public const int Busy = 5; }
        class DeliveryReceipt { public int ErrorCode; public int Count; public int GetErrorCode() => ErrorCode; }
        record Outcome(int Cause, int Parts);
        record struct Mutable(int Cause);
        class A
        {
            void Change(ref (int, int) pair) => pair = default;
            void M(DeliveryReceipt receipt, List<DeliveryReceipt> receipts, DayOfWeek day, string text, [SmppErrorCodes.ErrorCode(typeof(Acme))] int acme) { {{statements}} }
        }
        """;

    private static string InType(string type, string member) => $"using System.Collections.Generic; class {type} {{ {member} }}";
}
