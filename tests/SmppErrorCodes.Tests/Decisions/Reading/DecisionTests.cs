using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Model;
using Xunit;

namespace SmppErrorCodes.Tests.Decisions.Reading;

/// <summary>What is read from code: the labels in the order in which they are tried, each with its branch and its codes.</summary>
public sealed class DecisionTests
{
    /// <summary>A label is written as its branch, what it takes for certain, and behind a question mark what it may take.</summary>
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: A(); break; default: B(); break; }", "SwitchStatement 0: 1 | 0: 7 | 1: .., null")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; default: B(); break; case 7: A(); break; }", "SwitchStatement 0: 1 | 2: 7 | 1: .., null")]
    [InlineData("switch (receipt.ErrorCode) { case 1 when count > 3: A(); break; }", "SwitchStatement 0: ? 1 | 1: .., null")]
    [InlineData(
        "switch (receipt.NetworkErrorCode) { case null: case >= 1 and < 7: A(); break; case { }: B(); break; }",
        "SwitchStatement 0: null | 0: 1..6 | 1: .. | 2: .., null")]
    [InlineData(
        "switch (receipt.TextErrorCode) { case \"007\": case \"abc\": case not null: A(); break; }",
        "SwitchStatement 0: 7 | 0:  | 0: .. | 1: .., null")]
    [InlineData("""
        switch (receipt, count)
        {
            case ({ ErrorCode: 1 or 7 }, 3): A(); break;
            case ({ ErrorCode: > 7 }, _): A(); break;
            case (null, _): B(); break;
        }
        """, "SwitchStatement 0: ? 1, 7 | 1: 8.. | 2: null | 3: .., null")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 1 or 7 => 2, not (0 or 6) => 3, _ => 4 };",
        "SwitchExpression 0: 1, 7 | 1: ..-1, 1..5, 7.., null | 2: .., null")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2 };", "SwitchExpression 0: 1 | 1: .., null")]
    [InlineData(
        "if (receipt.ErrorCode == 1) A(); else if (count > 3) B(); else if (receipt.ErrorCode < 7) A(); else B();",
        "IfChain 0: 1 | 1: ? .., null | 2: ..6 | 3: .., null")]
    [InlineData("""
        if (receipt.ErrorCode == 1) return;
        if (receipt.ErrorCode == 7) throw null;
        if (receipt.ErrorCode == 15) A();
        if (receipt.Count == 1) B();
        """, "IfChain 0: 1 | 1: 7 | 2: 15 | 3: .., null")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : (receipt.ErrorCode == 7 ? 3 : 4);", "ConditionalChain 0: 1 | 1: 7 | 2: .., null")]
    [InlineData("_ = receipt.ErrorCode != 1 && !(receipt.ErrorCode > 7);", "Test 0: ..0, 2..7, null | 1: .., null")]
    [InlineData("_ = receipt.ErrorCode == 1 && count > 3 || receipt.ErrorCode == 7;", "Test 0: 7 ? 1, 7 | 1: .., null")]
    [InlineData("_ = receipt?.ErrorCode > 7 || receipt?.ErrorCode == null;", "Test 0: 8.., null | 1: .., null")]
    [InlineData("_ = (receipt.NetworkErrorCode ?? 7) > 1;", "Test 0: 2.., null | 1: .., null")]
    [InlineData("_ = receipt.ErrorCode is var code && code is 1 or 7;", "Test 0: 1, 7 | 1: .., null")]
    [InlineData("_ = receipt.ErrorCode == 1 && (receipt.ErrorCode > 3 || true);", "Test 0: 1 | 1: .., null")]
    [InlineData(
        "switch (receipt.NetworkErrorCode) { case var n when receipt.NetworkErrorCode is var c && c == 1: A(); break; }",
        "SwitchStatement 0: 1 | 1: .., null")]
    [InlineData(
        "switch (receipt.NetworkErrorCode) { case var n when receipt.NetworkErrorCode is int c && c == 1: A(); break; }",
        "SwitchStatement 0: 1 | 1: .., null")]
    [InlineData(
        "switch (receipt.NetworkErrorCode) { case var n when receipt.NetworkErrorCode is { } c && c == 1: A(); break; }",
        "SwitchStatement 0: 1 | 1: .., null")]
    [InlineData(
        "switch (receipt.ErrorCode) { case var n when receipt is DeliveryReceipt r && r.ErrorCode == 1: A(); break; }",
        "SwitchStatement 0: 1 | 1: .., null")]
    [InlineData("switch (receipt.ErrorCode) { case var n when receipt is { } r && r.ErrorCode == 1: A(); break; }", "SwitchStatement 0: 1 | 1: .., null")]
    [InlineData("switch (receipt.ErrorCode) { case var n when receipt is var r && r.ErrorCode == 1: A(); break; }", "SwitchStatement 0: 1 | 1: .., null")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: A(); break; case > 3 when receipt.Count is var c && c == 1: A(); break; }",
        "SwitchStatement 0: 1 | 1: ? 4.. | 2: .., null")]
    [InlineData("switch (receipt) { case null: A(); break; case { ErrorCode: 1 }: B(); break; }", "SwitchStatement 0: null | 1: 1 | 2: .., null")]
    [InlineData("""
        object any = receipt;
        switch (any) { case null: A(); break; case "x": B(); break; case DeliveryReceipt { ErrorCode: 1 }: B(); break; }
        """, "SwitchStatement 0: null | 1: ? .., null | 2: 1 | 3: .., null")]
    [InlineData("""
        object any = receipt;
        switch (any)
        {
            case string: A(); break;
            case DeliveryReceipt { ErrorCode: 1 }: B(); break;
            case DeliveryReceipt: A(); break;
            case object: B(); break;
        }
        """, "SwitchStatement 0: ? .., null | 1: 1 | 2: .. | 3: .. | 4: .., null")]
    [InlineData("""
        object any = receipt;
        switch (any)
        {
            case string text: A(); break;
            case DeliveryReceipt { ErrorCode: 1 }: B(); break;
            case DeliveryReceipt other: A(); break;
            case object rest: B(); break;
        }
        """, "SwitchStatement 0: ? .., null | 1: 1 | 2: .. | 3: .. | 4: .., null")]
    [InlineData("""
        object any = receipt;
        switch (any)
        {
            case Exception { Message: "" }: A(); break;
            case DlrSession { ErrorCode: 1 }: B(); break;
            case IComparable: A(); break;
            case IDisposable: A(); break;
        }
        """, "SwitchStatement 0: ? .., null | 1: 1 | 2: ? .., null | 3: .. | 4: .., null")]
    [InlineData("""
        object any = receipt;
        switch (any)
        {
            case Exception { }: A(); break;
            case DlrSession { ErrorCode: 1 }: B(); break;
            case IComparable { }: A(); break;
            case IDisposable { }: A(); break;
        }
        """, "SwitchStatement 0: ? .., null | 1: 1 | 2: ? .., null | 3: .. | 4: .., null")]
    [InlineData("""
        object any = receipt;
        switch (any) { case (1, 7): A(); break; case DeliveryReceipt (1, _): B(); break; case DeliveryReceipt (_, 7): B(); break; }
        """, "SwitchStatement 0: ? .., null | 1: 1 | 2: ? .., null | 3: .., null")]
    [InlineData(
        "switch (receipt.NetworkErrorCode ?? 7) { case 1 or 7: A(); break; case < 7: B(); break; case > 700: B(); break; }",
        "SwitchStatement 0: 1, 7, null | 1: ..6 | 2: 701.. | 3: .., null")]
    [InlineData("switch (receipt.NetworkErrorCode ?? 7) { case 1: A(); break; case 7: B(); break; }", "SwitchStatement 0: 1 | 1: 7, null | 2: .., null")]
    [InlineData(
        "switch (receipt.NetworkErrorCode.GetValueOrDefault()) { case 0: A(); break; case 1: B(); break; }",
        "SwitchStatement 0: 0, null | 1: 1 | 2: .., null")]
    [InlineData("_ = ((int?)(receipt.NetworkErrorCode ?? 1) ?? 7) == 7;", "Test 0: 7 | 1: .., null")]
    [InlineData("_ = ((int?)(receipt.NetworkErrorCode ?? 1) ?? 7) == 1;", "Test 0: 1, null | 1: .., null")]
    [InlineData("_ = ((int?)(receipt.NetworkErrorCode ?? 1)).GetValueOrDefault(7) == 7;", "Test 0: 7 | 1: .., null")]
    [InlineData("_ = ((int?)(receipt.NetworkErrorCode ?? 1)).GetValueOrDefault() == 0;", "Test 0: 0 | 1: .., null")]
    [InlineData("_ = receipt.OptionalCount.HasValue || receipt.NetworkErrorCode == 1;", "Test 0: 1 ? .., null | 1: .., null")]
    [InlineData("_ = receipt.NetworkErrorCode.HasValue && receipt.NetworkErrorCode != 1;", "Test 0: ..0, 2.. | 1: .., null")]
    [InlineData("_ = string.IsNullOrEmpty(receipt.TextErrorCode) || receipt.TextErrorCode == \"001\";", "Test 0: 1, null | 1: .., null")]
    [InlineData("_ = string.IsNullOrWhiteSpace(receipt.TextErrorCode) || receipt.TextErrorCode == \"001\";", "Test 0: 1, null | 1: .., null")]
    [InlineData("_ = string.IsNullOrEmpty(receipt.Text) || receipt.TextErrorCode == \"001\";", "Test 0: 1 ? .., null | 1: .., null")]
    [InlineData("_ = receipt is var a && receipt is var b && (a.ErrorCode == 1 || b.ErrorCode == 7);", "Test 0: 1, 7 | 1: .., null")]
    [InlineData(
        "_ = (receipt.ErrorCode == 1) == true || (receipt.ErrorCode == 7) != false || false == (receipt.ErrorCode > 3);",
        "Test 0: ..3, 7, null | 1: .., null")]
    [InlineData("_ = receipt.ErrorCode == 1 == (count > 3);", "Test 0: 1 | 1: .., null")]
    [InlineData("_ = (receipt, count) is ({ ErrorCode: 1 }, 3) or (null, _);", "Test 0: null ? 1, null | 1: .., null")]
    [InlineData("_ = receipt is not null and { ErrorCode: 1 or > 700 };", "Test 0: 1, 701.. | 1: .., null")]
    [InlineData("_ = receipt is not { ErrorCode: 1 };", "Test 0: ..0, 2.., null | 1: .., null")]
    [InlineData("_ = receipt is not (null or { ErrorCode: 1 });", "Test 0: ..0, 2.. | 1: .., null")]
    [InlineData("_ = new[] { 1, 7 }.Contains(receipt.ErrorCode);", "Test 0: 1, 7 | 1: .., null")]
    [InlineData("_ = new[] { 1, count }.Contains(receipt.ErrorCode) || receipt.ErrorCode == 7;", "Test 0: 7 ? .., null | 1: .., null")]
    [InlineData("""
        _ = receipt.ErrorCode.Equals(1) || 7.Equals(receipt.ErrorCode) || Equals(receipt.ErrorCode, 15) || Equals(receipt.ErrorCode, 8L);
        """, "Test 0: 1, 7, 15 ? .., null | 1: .., null")]
    [InlineData("_ = (byte)receipt.ErrorCode == 1;", "Test 0: 1 | 1: .., null")]
    [InlineData("_ = (long)receipt.ErrorCode == 1 || receipt.ErrorCode == 7;", "Test 0: 1, 7 | 1: .., null")]
    [InlineData("_ = receipt.ErrorCode is int and > 3;", "Test 0: 4.. | 1: .., null")]
    [InlineData("_ = (int)receipt.AnyErrorCode == 1 || (int)receipt.AnyErrorCode == 7;", "Test 0: 1, 7 | 1: .., null")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2L : receipt.ErrorCode == 7 ? 3 : 4;", "ConditionalChain 0: 1 | 1: 7 | 2: .., null")]
    [InlineData("if (receipt.ErrorCode == 1) A(); else { if (receipt.ErrorCode == 7) B(); }", "IfChain 0: 1 | 1: 7 | 2: .., null")]
    [InlineData("""
        if (receipt.ErrorCode == 1) { if (count > 3) { return; } else { throw null; } }
        if (receipt.ErrorCode == 7) return;
        A();
        """, "IfChain 0: 1 | 1: 7 | 2: .., null")]
    [InlineData(
        "foreach (var r in new[] { receipt }) { if (r.ErrorCode == 1) continue; if (r.ErrorCode == 7) break; A(); }",
        "IfChain 0: 1 | 1: 7 | 2: .., null")]
    [InlineData("""
        foreach (var r in new[] { receipt }) switch (r.ErrorCode) { case 1: A(); continue; case 7: goto default; default: B(); break; }
        """, "SwitchStatement 0: 1 | 1: 7 | 2: .., null")]
    public void Reads_the_labels(string statement, string expected)
    {
        var decision = Assert.Single(Read(statement));

        Assert.Equal(expected, $"{decision.Kind} {string.Join(" | ", decision.Labels.Select(Write))}");
    }

    [Theory]
    [InlineData("if (receipt.ErrorCode == 1) A(); if (receipt.ErrorCode == 7) A();", 2)]
    [InlineData("if (receipt.ErrorCode == 1) return; A(); if (receipt.ErrorCode == 7) return;", 2)]
    [InlineData("if (receipt.ErrorCode == 1) return; if (count > 3) return; if (receipt.ErrorCode == 7) return;", 2)]
    [InlineData("if (receipt.ErrorCode == 1) return; if (receipt.ErrorCode == 7) return; A();", 1)]
    [InlineData("if (receipt.ErrorCode == 1 || receipt.LongErrorCode == 7) return;", 2)]
    [InlineData("_ = receipt.ErrorCode == 1 | receipt.ErrorCode == 7 ^ count > 3;", 2)]
    [InlineData("switch (receipt) { case { ErrorCode: 1, LongErrorCode: 7 }: A(); break; }", 2)]
    [InlineData("switch (receipt.ErrorCode) { case 1 when receipt.LongErrorCode == 7: A(); break; }", 2)]
    [InlineData("switch (receipt.ErrorCode) { case var code when code == 1: A(); break; }", 1)]
    [InlineData("_ = receipt.TextErrorCode == \"7\";", 0)]
    [InlineData("_ = receipt.ErrorCode == count;", 0)]
    [InlineData("_ = receipt.Count == 7;", 0)]
    [InlineData("switch (receipt.GetErrorCode()) { case 1: A(); break; case var c when receipt.GetErrorCode() == 7: B(); break; }", 0)]
    [InlineData("int code; _ = (code = receipt.ErrorCode) == 1 || (code = receipt.GetErrorCode()) == 7;", 0)]
    [InlineData("int code; _ = (code = receipt.ErrorCode) == 1 || (code = receipt.GetErrorCode()) == 7 || (code = receipt.ErrorCode) == 15;", 0)]
    [InlineData("int? code; _ = (code = receipt.ErrorCode).Value == 1 || (code = receipt.GetErrorCode()).Value == 7;", 0)]
    [InlineData("int code; _ = (long)(code = receipt.ErrorCode) == 1 || (long)(code = receipt.GetErrorCode()) == 7;", 0)]
    [InlineData("DeliveryReceipt r; _ = (r = receipt).ErrorCode == 1 || (r = null).ErrorCode == 7;", 0)]
    [InlineData("int code; _ = (code = receipt.ErrorCode) == 1 || code == 7;", 1)]
    [InlineData("DeliveryReceipt Get() => receipt; _ = Get() is { ErrorCode: 1 } || Get() is { ErrorCode: 7 };", 0)]
    [InlineData("DeliveryReceipt Get() => receipt; _ = Get() is { ErrorCode: 1 } || count > 3;", 1)]
    [InlineData("_ = receipt.ErrorCode.ToString(\"000\") == \"007\" || receipt.ErrorCode.ToString(\"000\") == \"001\";", 1)]
    [InlineData("_ = receipt.ErrorCode.ToString(\"000\") == \"007\" || receipt.ErrorCode.ToString(\"D3\") == \"001\";", 2)]
    [InlineData("_ = (receipt.NetworkErrorCode ?? 1).ToString(\"D3\") == \"007\" || (receipt.NetworkErrorCode ?? 7).ToString(\"D3\") == \"001\";", 2)]
    [InlineData("_ = (receipt.NetworkErrorCode ?? 1).ToString(\"D3\") == \"007\" || (receipt.NetworkErrorCode ?? 1).ToString(\"D3\") == \"001\";", 1)]
    [InlineData("var list = new List<DeliveryReceipt>(); _ = list[0].ErrorCode == 7 || list[1].ErrorCode == 1;", 2)]
    [InlineData("var list = new List<DeliveryReceipt>(); _ = list[0].ErrorCode == 7 || list[0].ErrorCode == 1;", 1)]
    [InlineData("var task = receipt.GetErrorCodeAsync(); _ = task.Result == 7 || task.Result == 1;", 1)]
    [InlineData("_ = (receipt.ErrorCode, count) is (1, 3) || receipt.ErrorCode == 7;", 1)]
    [InlineData("_ = (receipt.ErrorCode, receipt.LongErrorCode) is (1, 7) || (receipt.ErrorCode, receipt.LongErrorCode) is (7, 1);", 2)]
    [InlineData("""
        if (receipt.ErrorCode == 1) return;
        if (receipt.Count == 3) return;
        if (receipt.ErrorCode == 7) return;
        if (receipt.ErrorCode == 15) return;
        """, 2)]
    [InlineData("""
        if (receipt.ErrorCode == 1) return;
        if (receipt.ErrorCode == 7 && receipt.LongErrorCode == 1) return;
        if (receipt.LongErrorCode == 15) return;
        """, 2)]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2L : receipt.ErrorCode == 7 ? 3 : 4;", 1)]
    [InlineData("_ = (receipt.ErrorCode == 1 ? 2 : 3) == 2 ? 1 : receipt.ErrorCode == 7 ? 3 : 4;", 2)]
    public void Reads_the_tests_of_one_code_as_one_decision(string statement, int count) => Assert.Equal(count, Read(statement).Count());

    [Fact]
    public void Gives_bodies_that_do_the_same_one_number()
    {
        var decision = Assert.Single(Read("""
            switch (receipt.ErrorCode)
            {
                case 1: A(); break;
                case 7: { A ( ) /* ! */ ; break; }
                case 15: goto case 7;
                case 0: break;
                case 6: { } break;
                default: B(); break;
            }
            """));

        Assert.Equal("1, 1, 1, 0, 0, 2", string.Join(", ", decision.Branches.Select(branch => branch.BodyClass)));
    }

    [Fact]
    public void Knows_the_codes_that_a_label_asks_for_or_rules_out()
    {
        var labels = Assert.Single(Read("""
            if (receipt.ErrorCode == 1) A();
            else if (receipt.ErrorCode != 7 && count > 3) B();
            else if (receipt.ErrorCode > 700) A();
            """)).Labels;
        var constants = labels[0].NamedCodes.Single().Meaning.Constants;

        Assert.True(labels[0].AsksFor(constants[0]) && !labels[0].RulesOut(constants[0]));
        Assert.True(labels[1].RulesOut(constants[1]) && !labels[1].AsksFor(constants[1]));
        Assert.All(labels[2].NamedCodes, constant => Assert.True(constant.Value > 700 && labels[2].AsksFor(constant)));
        Assert.Empty(labels[3].NamedCodes);
    }

    private static IEnumerable<Decision> Read(string statement)
    {
        return MemberDecisions.OfFirstMethod(GeneratedCompilation.Create(Source(statement)).Generate());
    }

    private static string Source(string statement) =>
        Receipts.Members($"void M(DeliveryReceipt receipt, int count) {{ {statement} void A() {{ }} void B() {{ }} }}");

    private static string Write(DecisionLabel label)
    {
        var condition = label.Condition;
        var possible = condition.IsExact ? "" : condition.Certain.IsEmpty ? $"? {condition.Possible}" : $" ? {condition.Possible}";
        return $"{label.Branch.Index}: {condition.Certain}{possible}";
    }
}
