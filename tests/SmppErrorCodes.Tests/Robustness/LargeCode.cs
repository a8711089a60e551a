using System;
using System.Collections.Generic;
using System.Linq;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Code with one construct repeated or nested as often as one likes.</summary>
internal static class LargeCode
{
    private const string Self = """

        namespace Acme
        {
            class Receipt { public int ErrorCode; public Receipt Self => this; public Receipt GetSelf() => this; }
            static class Extensions { public static Receipt GetSelf(this DeliveryReceipt receipt) => new Receipt(); }
        }
        """;

    /// <summary>Makes values be looked for that look like codes, whatever the size.</summary>
    private const string SuspectedCode = "\nclass Other { bool M(int status) => status == 711; }\n";

    private static readonly Dictionary<string, Func<int, string>> Sources = new()
    {
        ["parentheses around a test"] = static n => Test(Nested(n, "(", "receipt.ErrorCode == 7", ")")),
        ["parentheses around an operand"] = static n => Test($"{Nested(n, "(", "receipt.ErrorCode", ")")} == 7"),
        ["parentheses around a literal"] = static n => Test($"receipt.ErrorCode == {Nested(n, "(", "7", ")")}"),
        ["||"] = static n => Test(Joined(n, " || ", static i => $"receipt.ErrorCode == {i}")),
        ["|| on a local"] = static n => Statements($"var code = receipt.ErrorCode; _ = {Joined(n, " || ", static i => $"code == {i}")};"),
        ["|| on something else"] = static n => Test(Joined(n, " || ", static i => $"count == {i}")),
        ["|| to the right"] = static n => Test(Joined(n, " || (", static i => $"receipt.ErrorCode == {i}") + new string(')', n - 1)),
        ["&& in ||"] = static n => Test(Joined(n, " || ", static i => $"receipt.ErrorCode == {i} && count == {i}")),
        ["!"] = static n => Test(Nested(n, "!(", "receipt.ErrorCode == 7", ")")),
        ["== true"] = static n => Test("receipt.ErrorCode == 7" + Joined(n, "", static _ => " == true")),
        ["or"] = static n => Test("receipt.ErrorCode is " + Joined(n, " or ", static i => $"{i}")),
        ["or on something else"] = static n => Test("count is " + Joined(n, " or ", static i => $"{i}")),
        ["or in a property pattern"] = static n => Test($"receipt is {{ ErrorCode: {Joined(n, " or ", static i => $"{i}")} }}"),
        ["and"] = static n => Test("receipt.ErrorCode is " + Joined(n, " and ", static i => $"not {i}")),
        ["not"] = static n => Test("receipt.ErrorCode is " + Joined(n, "", static _ => "not ") + "7"),
        ["property patterns"] = static n => Test("receipt is " + Nested(n, "{ State: ", "{ Length: 7 }", " }")),
        ["properties of a pattern"] = static n => Test($"receipt is {{ {Joined(n, ", ", static i => $"ErrorCode: {i}")} }}"),
        ["else if"] = static n => Statements(Joined(n, " else ", static i => $"if (receipt.ErrorCode == {i}) count++;")),
        ["else if on a local"] = static n =>
            Statements("var code = receipt.ErrorCode; " + Joined(n, " else ", static i => $"if (code == {i}) count++;")),
        ["else with if in a block"] = static n =>
            Statements(Joined(n, " else { ", static i => $"if (receipt.ErrorCode == {i}) count++;") + new string('}', n - 1)),
        ["if after if"] = static n => Statements(Joined(n, " ", static i => $"if (receipt.ErrorCode == {i}) return;")),
        ["if in if"] = static n => Statements(Joined(n, "", static i => $"if (receipt.ErrorCode == {i}) {{ ") + new string('}', n)),
        ["?:"] = static n => Test(Joined(n, " : ", static i => $"receipt.ErrorCode == {i} ? {i}") + " : 0"),
        ["labels"] = static n => Statements($"switch (receipt.ErrorCode) {{ {Joined(n, " ", static i => $"case {i}:")} count++; break; }}"),
        ["sections"] = static n => Statements($"switch (receipt.ErrorCode) {{ {Joined(n, " ", static i => $"case {i}: count++; break;")} }}"),
        ["sections that go to the next"] = static n =>
            Statements($"switch (receipt.ErrorCode) {{ {Joined(n, " ", static i => $"case {i}: goto case {i + 1};")} case {n}: break; }}"),
        ["sections with when"] = static n =>
            Statements($"switch (receipt.ErrorCode) {{ {Joined(n, " ", static i => $"case {i} when count == {i}: count++; break;")} }}"),
        ["switch in switch"] = static n =>
            Statements(Joined(n, "", static i => $"switch (receipt.ErrorCode) {{ case {i}: ") + Joined(n, "", static _ => "break; } ")),
        ["arms"] = static n => Test($"receipt.ErrorCode switch {{ {Joined(n, "", static i => $"{i} => {i}, ")} _ => 0 }}"),
        ["arms for texts"] = static n => Test($"receipt.TextErrorCode switch {{ {Joined(n, "", static i => $"\"{i:000}\" => {i}, ")} _ => 0 }}"),
        ["arms for a tuple"] = static n =>
            Test($"(receipt.ErrorCode, count) switch {{ {Joined(n, "", static i => $"({i}, {i}) => {i}, ")} _ => 0 }}"),
        ["members"] = static n => Test("receipt.GetSelf()" + Joined(n, "", static _ => ".Self") + ".ErrorCode == 7") + Self,
        ["calls"] = static n => Test("receipt.GetSelf()" + Joined(n, "", static _ => ".GetSelf()") + ".ErrorCode == 7") + Self,
        ["calls in arguments"] = static n => Test(Nested(n, "Math.Abs(", "receipt.ErrorCode", ")") + " == 7"),
        ["casts"] = static n => Test(Joined(n, "", static _ => "(int)") + "receipt.ErrorCode == 7"),
        ["??"] = static n => Test($"({Joined(n, "", static _ => "receipt.NetworkErrorCode ?? ")} 0) == 7"),
        ["blocks"] = static n => Statements(Nested(n, "{", "if (receipt.ErrorCode == 7) count++;", "}")),
        ["lambdas"] = static n =>
            Statements("var code = receipt.ErrorCode; "
                + Joined(n, "", static i => $"Action action{i} = () => {{ _ = code == {i}; ")
                + Joined(n, "", static _ => "};")),
        ["locals from locals"] = static n =>
            Statements($"var code0 = receipt.ErrorCode; {Joined(n, " ", static i => $"var code{i + 1} = code{i};")} _ = code{n} == 7;"),
        ["locals"] = static n => Statements(Joined(n, " ", static i => $"var code{i} = receipt.ErrorCode; _ = code{i} == {i};")),
        ["uses of a local"] = static n => Statements("var code = receipt.ErrorCode; " + Joined(n, " ", static i => $"_ = code == {i};")),
        ["methods"] = static n =>
            Receipts.Members(Joined(n, "\n", static i => $"bool M{i}(DeliveryReceipt receipt) {{ var code = receipt.ErrorCode; return code == {i % 1000}; }}")),
        ["named comparisons"] = static n => Statements(Joined(n, "\n", static i => $"_ = receipt.ErrorCode == {i % 1000};")),
        ["elements"] = static n => Statements($"_ = new[] {{ {Joined(n, ", ", static i => $"{i}")} }}.Contains(receipt.ErrorCode);"),
        ["elements of a list"] = static n =>
            Statements($"var smppErrorCodes = new HashSet<int> {{ {Joined(n, ", ", static i => $"{i % 1000}")} }}; _ = smppErrorCodes.Contains(receipt.ErrorCode);"),
        ["interpolations"] = static n => Test($"$\"{Joined(n, " ", static i => $"{{receipt.ErrorCode == {i}}}")}\""),
        ["writes of a local"] = static n => Receipts.Members($"void M(Sender smpp) {{ var r = smpp.Send(); {Joined(n, "\n", static i => $"_ = r.ErrorCode == {i % 1000}; r = smpp.Send();")} }} class Sender {{ public Reply Send() => null; }} class Reply {{ public int ErrorCode; }}"),
        ["annotated fields"] = static n => Receipts.Members(Joined(n, "\n", static i => $"[SmppErrorCodes.ErrorCode] int status{i} = 7;")),
    };

    /// <param name="size">How often the construct is there.</param>
    /// <remarks>There are more numbers in most of it than a list of SMPP error codes has, so what holds them is declared to be one.</remarks>
    public static string Of(string construct, int size) => (construct is "named comparisons" or "methods"
        ? Sources[construct](size)
        : Sources[construct](size).Replace("public int ErrorCode { get; set; }", "[SmppErrorCodes.ErrorCode] public int ErrorCode { get; set; }", StringComparison.Ordinal))
        + SuspectedCode;

    public static IEnumerable<string> Constructs => Sources.Keys;

    private static string Test(string expression) => Statements($"_ = {expression};");

    private static string Statements(string statements) => Receipts.Statements(statements);

    private static string Joined(int count, string separator, Func<int, string> part) => string.Join(separator, Enumerable.Range(0, count).Select(part));

    private static string Nested(int depth, string before, string inner, string after) =>
        string.Concat(Enumerable.Repeat(before, depth)) + inner + string.Concat(Enumerable.Repeat(after, depth));
}
