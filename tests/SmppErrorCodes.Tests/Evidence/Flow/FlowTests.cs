using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Flow;

/// <summary>How codes move through the locals of a body, and what stops them.</summary>
public sealed class FlowTests
{
    [Theory]
    [InlineData("var code = X; code = code > 7 ? code : {|SMPP001:0|}; _ = code == {|SMPP001:7|};")]
    [InlineData("var code = Text; code = code.Trim(); _ = code == {|SMPP001:\"007\"|};")]
    [InlineData("var code = Text; code = code?.Trim() ?? code; _ = code == {|SMPP001:\"007\"|};")]
    [InlineData("int a = X, b; b = a; a = b; _ = a == {|SMPP001:7|} || b == {|SMPP001:7|};")]
    [InlineData("var code = X; while (code == {|SMPP001:7|}) { code = TwilioSmppErrorCode.Canonical(code); }")]
    [InlineData("int c = 0, b = 0, a = 0; a = b; b = c; c = X; _ = a == {|SMPP001:7|};")]
    public Task A_local_that_gets_its_own_value_stays_a_code(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("int a = n, b = X; b = a; a = b; _ = a == 7 || b == 7;")]
    [InlineData("int a = 0, b = X; a = b; b = a; b = n; _ = a == 7 || b == 7;")]
    [InlineData("int c = 0, b = 0, a = 0; a = b; b = c; c = X; c = n; _ = a == 7;")]
    [InlineData("int a = 0, b = 0; a = b; b = a; _ = a == 7;")]
    public Task A_local_that_gets_another_value_is_not_a_code(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("var code = X; ref int alias = ref code; alias = n; _ = code == 7 || alias == 7;")]
    [InlineData("var code = X; ref int alias = ref n; alias = ref code; alias = n; _ = code == 7;")]
    [InlineData("int a = X, b = X; ref int alias = ref n > 1 ? ref a : ref b; alias = n; _ = a == 7 || b == 7;")]
    [InlineData("var code = X; unsafe { int* pointer = &code; *pointer = n; } _ = code == 7;")]
    [InlineData("foreach (ref var code in Codes.AsSpan()) { code = n; _ = code == 7; }")]
    [InlineData("var code = X; ref int alias = ref Codes[code]; _ = alias == 7;")]
    public Task Leaves_references_alone(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("var (a, (b, c)) = (n, (X, n)); _ = a == 7 || b == {|SMPP001:7|} || c == 7;")]
    [InlineData("(int a, (int b, int c)) = (n, (X, n)); _ = a == 7 || b == {|SMPP001:7|} || c == 7;")]
    [InlineData("var (a, (code, count)) = (n, R); _ = a == 7 || code == {|SMPP001:7|} || count == 7;")]
    [InlineData("var ((code, count), a) = new Outer(R, n); _ = a == 7 || code == {|SMPP001:7|} || count == 7;")]
    [InlineData("foreach (var (code, count) in Receipts) { _ = code == {|SMPP001:7|} || count == 7; }")]
    [InlineData("foreach ((int code, int count) in Receipts) { _ = code == {|SMPP001:7|} || count == 7; }")]
    [InlineData("foreach (var ((code, count), a) in new List<Outer>()) { _ = a == 7 || code == {|SMPP001:7|} || count == 7; }")]
    [InlineData("foreach (var (code, count) in new List<(int, int)>()) { _ = code == 7 || count == 7; }")]
    [InlineData("int a, b; (a, b) = (b = X, n); _ = a == {|SMPP001:7|} || b == 7;")]
    [InlineData("((X, n), n) = (({|SMPP001:7|}, 7), 7);")]
    [InlineData("_ = ((X, n), n) == (({|SMPP001:7|}, 7), 7);")]
    [InlineData("_ = ((X, n), n) is (({|SMPP001:7|}, 7), 7);")]
    public Task Follows_codes_through_tuples(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("int code; try { code = X; } catch { code = -1; } _ = code == {|SMPP001:7|};")]
    [InlineData("int code; try { code = X; } catch { code = n; } _ = code == 7;")]
    [InlineData("int code = 0; void Read() { code = X; } Read(); _ = code == {|SMPP001:7|};")]
    [InlineData("int code = X; void Change() { code = n; } Change(); _ = code == 7;")]
    [InlineData("int code = X; Action change = () => code = n; _ = code == 7;")]
    [InlineData("int code = X; Action change = () => code++; _ = code == 7;")]
    [InlineData("int code = X; Func<bool> test = () => code == {|SMPP001:7|};")]
    [InlineData("do { var code = X; if (code == {|SMPP001:7|}) break; } while (n > 0);")]
    [InlineData("for (int code = X; code == 7; code = n) { }")]
    [InlineData("int code = 0; for (var i = 0; i < 7; i++) { code = X; } _ = code == {|SMPP001:7|};")]
    [InlineData("int code = 0; for (var i = 0; i < 7; i++) { code = i; } _ = code == 7;")]
    [InlineData("var code = n switch { 1 => X, 2 when n > 7 => -1, _ => throw new Exception() }; _ = code == {|SMPP001:7|};")]
    [InlineData("var code = n switch { 1 => X, _ => n }; _ = code == 7;")]
    [InlineData("var code = n > 1 ? X : n > 2 ? R.Status : 7; _ = code == {|SMPP001:7|};")]
    [InlineData("lock (this) { var code = X; _ = code == {|SMPP001:7|}; }")]
    [InlineData("using var stream = new System.IO.MemoryStream(n); var code = X; _ = code == {|SMPP001:7|} || stream.Length == 7;")]
    [InlineData("await foreach (var code in Stream) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("await foreach (var code in OtherStream) { _ = code == 7; }")]
    public Task Follows_codes_through_all_statements(string statements) => Verify.ReportsAsync(Source(statements));

    private static string Source(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using SmppErrorCodes;

        record Receipt([ErrorCode] int Status, int Count);
        record Outer(Receipt Receipt, int Count);

        class C
        {
            [ErrorCode] int X; [ErrorCode] string Text; [ErrorCode] int[] Codes; Receipt R; List<Receipt> Receipts;
            [ErrorCode] IAsyncEnumerable<int> Stream; IAsyncEnumerable<int> OtherStream;

            {{(statements.Contains("await", System.StringComparison.Ordinal) ? "async Task" : "void")}} M(int n)
            {
                {{statements}}
            }
        }
        """;
}
