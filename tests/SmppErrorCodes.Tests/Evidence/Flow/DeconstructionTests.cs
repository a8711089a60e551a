using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Flow;

/// <summary>Values that are taken apart, by declarations, loops and patterns: each part is a code or is not.</summary>
public sealed class DeconstructionTests
{
    [Theory]
    [InlineData("var (a, b) = Pair(); _ = a == {|SMPP001:7|} || b == 7;")]
    [InlineData("var (a, b) = Nested(); _ = b == 7;")]
    [InlineData("var ((a, b), c) = Nested(); _ = a == {|SMPP001:7|} || b == 7 || c == 7;")]
    [InlineData("var ((a, b), c) = (Pair(), 7); _ = a == {|SMPP001:7|} || b == 7 || c == 7;")]
    [InlineData("var ((a, b), c) = ((status.SmppErrorCode, 7), status.Count); _ = a == {|SMPP001:7|} || b == 7 || c == 7;")]
    [InlineData("var (a, (b, c)) = (7, (7, status.SmppErrorCode)); _ = a == 7 || b == 7 || c == {|SMPP001:7|};")]
    [InlineData("int a, b, c; ((a, b), c) = Nested(); _ = a == {|SMPP001:7|} || b == 7 || c == 7;")]
    [InlineData("int a, b; ((a, _), (b, _)) = (Pair(), status); _ = a == {|SMPP001:7|} || b == {|SMPP001:7|};")]
    [InlineData("var (a, b) = status; _ = a == {|SMPP001:7|} || b == 7;")]
    [InlineData("var (x, (a, b)) = new Envelope(); _ = x == 7 || a == {|SMPP001:7|} || b == 7;")]
    [InlineData("var (x, (_, b)) = new Envelope(); _ = x == 7 || b == 7;")]
    [InlineData("var (x, a) = new Foreign(); _ = x == 7 || a == {|SMPP001:7|};")]
    [InlineData("var (x, a, b) = new Foreign(); _ = x == 7 || a == 7 || b == {|SMPP001:7|};")]
    [InlineData("int a = 0, b = 0; (a, b) = (b, a); _ = a == 7 || b == 7;")]
    [InlineData("int a = status.SmppErrorCode, b = 0; (a, b) = (b, a); _ = a == {|SMPP001:7|} || b == {|SMPP001:7|};")]
    [InlineData("int a = status.SmppErrorCode, b = 0; (a, b) = (b, status.Count); _ = a == 7 || b == 7;")]
    public Task Reports_the_parts_that_an_assignment_takes_apart(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("foreach (var (a, b) in new[] { status }) { _ = a == {|SMPP001:7|} || b == 7; }")]
    [InlineData("foreach (var (a, b) in new[] { Pair() }) { _ = a == {|SMPP001:7|} || b == 7; }")]
    [InlineData("foreach (var ((a, b), c) in new[] { Nested() }) { _ = a == {|SMPP001:7|} || b == 7 || c == 7; }")]
    [InlineData("foreach (var (x, (a, b)) in new[] { new Envelope() }) { _ = x == 7 || a == {|SMPP001:7|} || b == 7; }")]
    [InlineData("foreach (var (x, a) in new[] { new Foreign() }) { _ = x == 7 || a == {|SMPP001:7|}; }")]
    [InlineData("foreach (var (key, (a, b)) in new Dictionary<int, Status>()) { _ = key == 7 || a == {|SMPP001:7|} || b == 7; }")]
    [InlineData("foreach (var (key, value) in new Dictionary<int, Status>()) { _ = key == 7 || value is ({|SMPP001:7|}, 7); }")]
    public Task Reports_the_parts_that_a_loop_takes_apart(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("_ = status is ({|SMPP001:7|}, 7);")]
    [InlineData("_ = Pair() is ({|SMPP001:7|}, 7);")]
    [InlineData("_ = Nested() is (({|SMPP001:7|}, 7), 7);")]
    [InlineData("_ = new Envelope() is (7, ({|SMPP001:7|}, 7)) || new Envelope() is { Inner: ({|SMPP001:7|}, 7) };")]
    [InlineData("_ = new Foreign() is (7, {|SMPP001:7|}) || new Foreign() is (7, 7, {|SMPP001:7|});")]
    [InlineData("_ = (status.SmppErrorCode, status.Count) is ({|SMPP001:7|}, 7) || (status.Count, status.SmppErrorCode) is (7, {|SMPP001:7|});")]
    [InlineData("_ = ((status.SmppErrorCode, 7), status.Count) is (({|SMPP001:7|}, 7), 7);")]
    [InlineData("_ = status is (var a, var b) && (a == {|SMPP001:7|} || b == 7);")]
    [InlineData("_ = new Envelope() is (var x, var (a, b)) && (x == 7 || a == {|SMPP001:7|} || b == 7);")]
    [InlineData("_ = new Foreign() is (var x, var a) && (x == 7 || a == {|SMPP001:7|});")]
    [InlineData("_ = (object)status is Status({|SMPP001:7|}, 7) { Count: 7 };")]
    [InlineData("_ = (object)status is (7, 7);")]
    [InlineData("_ = (object)status is Status({|SMPP001:7|}, 7);")]
    [InlineData("_ = (object)status is Status { SmppErrorCode: {|SMPP001:7|} };")]
    [InlineData("object any = status; _ = any is Status({|SMPP001:7|}, 7);")]
    [InlineData("_ = status is (> 7 or {|SMPP001:1|}, > 7 or 1) or not (not {|SMPP001:7|}, not 7);")]
    public Task Reports_the_parts_that_a_pattern_takes_apart(string statements) => Verify.ReportsAsync(Source(statements));

    private static string Source(string statements) => $$"""
        using System.Collections.Generic;

        class Status
        {
            public int SmppErrorCode;
            public int Count;
            public void Deconstruct(out int smppErrorCode, out int count) => (smppErrorCode, count) = (SmppErrorCode, Count);
        }

        class Envelope
        {
            public int Number;
            public Status Inner;
            public void Deconstruct(out int number, out Status inner) => (number, inner) = (Number, Inner);
        }

        class Foreign
        {
        }

        static class Extensions
        {
            public static void Deconstruct(this Foreign foreign, out int number, out int smppErrorCode) => number = smppErrorCode = default;
            public static void Deconstruct(this Foreign foreign, out int first, out int second, out int smppErrorCode) =>
                first = second = smppErrorCode = default;
        }

        class C
        {
            (int SmppErrorCode, int Count) Pair() => default;
            ((int SmppErrorCode, int Count) Inner, int Number) Nested() => default;
            void M(Status status)
            {
                {{statements}}
            }
        }
        """;
}
