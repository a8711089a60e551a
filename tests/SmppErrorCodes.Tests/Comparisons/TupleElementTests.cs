using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Comparisons;

/// <summary>Elements of tuples that have a code's name: the literal may stand wherever such a tuple is made.</summary>
public sealed class TupleElementTests
{
    [Theory]
    [InlineData("""(int SmppErrorCode, string Text) Read() => ({|SMPP001:7|}, "");""")]
    [InlineData("""(int SmppErrorCode, string Text) Read() { return ({|SMPP001:7|}, ""); }""")]
    [InlineData("""(int SmppErrorCode, string Text) Read(bool failed) => failed ? ({|SMPP001:7|}, "") : ({|SMPP001:1|}, "");""")]
    [InlineData("""(int Count, int? SmppErrorCode) Read() => (7, {|SMPP001:7|});""")]
    [InlineData("""(int SmppErrorCode, string Text) _last = ({|SMPP001:7|}, "");""")]
    [InlineData("""((int SmppErrorCode, int Count) Inner, int Count) _last = (({|SMPP001:7|}, 7), 7);""")]
    [InlineData("""void M() { (int SmppErrorCode, string Text) last = ({|SMPP001:7|}, ""); }""")]
    [InlineData("""void M() { (int SmppErrorCode, string Text) last; last = ({|SMPP001:7|}, ""); }""")]
    [InlineData("""void M() { var last = (SmppErrorCode: {|SMPP001:7|}, Count: 7); }""")]
    [InlineData("""void M((int SmppErrorCode, string Text) last) => M(({|SMPP001:7|}, ""));""")]
    [InlineData("""System.Func<(int SmppErrorCode, int Count)> _read = () => ({|SMPP001:7|}, 7);""")]
    [InlineData("""(int SmppErrorCode, int Count)[] _all = { ({|SMPP001:7|}, 7), ({|SMPP002:999|}, 7) };""")]
    [InlineData("""(string SmppErrorCode, string Text) _last = ({|SMPP001:"007"|}, "007");""")]
    [InlineData("""async Task<(int SmppErrorCode, int Count)> Read() { await Task.Yield(); return ({|SMPP001:7|}, 7); }""")]
    [InlineData("""IEnumerable<(int SmppErrorCode, int Count)> Read() { yield return ({|SMPP001:7|}, 7); }""")]
    [InlineData("""List<(int SmppErrorCode, int Count)> _all = [({|SMPP001:7|}, 7)];""")]
    [InlineData("""Dictionary<string, (int SmppErrorCode, int Count)> _all = new() { ["007"] = ({|SMPP001:7|}, 7) };""")]
    [InlineData("""bool IsAbsent((int SmppErrorCode, int Count) last) => last is ({|SMPP001:7|}, 7);""")]
    [InlineData("""bool IsAbsent((int SmppErrorCode, int Count) last) => last == ({|SMPP001:7|}, 7);""")]
    [InlineData("""bool IsPresent((int SmppErrorCode, int Count)? last) => ({|SMPP001:7|}, 7) != last;""")]
    [InlineData("""bool IsAbsent(((int Count, long SmppErrorCode) Inner, int Count) last) => last == ((7, {|SMPP001:7|}), 7);""")]
    public Task Reports_a_literal_for_an_element_that_is_named_like_a_code(string member) => Verify.ReportsAsync(Source(member));

    [Theory]
    [InlineData("""(int Count, string Text) Read() => (7, "");""")]
    [InlineData("""(int, string) Read() => (7, "");""")]
    [InlineData("""(int ErrorCode, string Text) Read() => (7, "");""")]
    [InlineData("""(char SmppErrorCode, int Count) Read() => ('7', 7);""")]
    [InlineData("""bool IsAbsent((int ErrorCode, int Count) last) => last == (7, 7);""")]
    [InlineData("""bool IsAbsent((int, int) last) => (7, 7) != last;""")]
    [InlineData("""bool IsAbsent(((int, int) SmppErrorCode, int Count) last) => last == ((7, 7), 7);""")]
    [InlineData("""(int SmppErrorCode, string Text) Read(int count) => (count + 7, "");""")]
    public Task Does_not_report_a_look_alike(string member) => Verify.ReportsAsync(Source(member));

    private static string Source(string member) => Receipts.Members(member);
}
