using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class MergeBranchesFixTests
{
    private const string Locals = "bool flag = count > 1; int total = 2; object boxed = count; dynamic dynamicValue = count; ";

    [Theory]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: A(); break; case 51: B(); break; case {|SMPP007:7|}: A(); break; case 15: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; case 51: B(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: goto case 1; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: goto case 7; case {|SMPP007:7|}: case 15: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: goto case 7; case 51: B(); break; case {|SMPP007:7|}: A(); break; case 58: goto case 1; case 15: goto case 1; }",
        "switch (receipt.ErrorCode) { case 51: B(); break; case 1: case 7: case 15: A(); break; case 58: goto case 1; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: A(); break; default: case {|SMPP007:7|}: case 15: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: default: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: case 2: A(); break; case {|SMPP007:7|}: case 15: case {|SMPP007:8|}: case 16: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: case 2: case 8: case 16: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1 when count > 3: A(); break; case 51: B(); break; case {|SMPP007:7 or 15|} when count > 3: A(); break; }",
        "switch (receipt.ErrorCode) { case 1 when count > 3: case 7 or 15 when count > 3: A(); break; case 51: B(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7 or 15|} => 2, _ => 3 };", "_ = receipt.ErrorCode switch { 1 or 7 or 15 => 2, _ => 3 };")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 1 => 2, 51 => 4, {|SMPP007:7|} => 2, 15 => 2 };",
        "_ = receipt.ErrorCode switch { 1 or 7 or 15 => 2, 51 => 4 };")]
    [InlineData(
        "_ = receipt.ErrorCode switch { SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber => 2, {|SMPP007:-1 or 7 or 15|} => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber or 7 or 15 or -1 => 2, _ => 3 };")]
    [InlineData(
        "_ = receipt switch { { ErrorCode: 1 or 15 } => 1, { ErrorCode: {|SMPP007:7|} } => 1, _ => 2 };",
        "_ = receipt switch { { ErrorCode: 1 or 7 or 15 } => 1, _ => 2 };")]
    [InlineData(
        "_ = receipt switch { { ErrorCode: 1, Count: 3 } => 1, { ErrorCode: {|SMPP007:7|}, Count: 3 } => 1, { ErrorCode: 15, Count: 3 } => 1, _ => 2 };",
        "_ = receipt switch { { ErrorCode: 1 or 7 or 15, Count: 3 } => 1, _ => 2 };")]
    [InlineData(
        "_ = (receipt, count) switch { ({ ErrorCode: 1 }, 3) => 1, ({ ErrorCode: {|SMPP007:7 or 15|} }, 3) => 1, _ => 2 };",
        "_ = (receipt, count) switch { ({ ErrorCode: 1 or 7 or 15 }, 3) => 1, _ => 2 };")]
    [InlineData(
        "if (receipt.ErrorCode == 1) A(); else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) A();",
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) A();")]
    [InlineData(
        """
        if (receipt.ErrorCode == 1) { A(); } else if (receipt.ErrorCode == 51) { B(); } else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); } else { B(); }
        """,
        "        if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) { A(); }\n            else if (receipt.ErrorCode == 51) { B(); }\n            else { B(); }")]
    [InlineData(
        "if (receipt.ErrorCode == 1) { return; } if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { return; } B();",
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) { return; } B();")]
    [InlineData(
        "if (count > 3 && receipt.ErrorCode == 1) { A(); } else if ({|SMPP007:receipt.ErrorCode is 7 or 15|} && count > 3) { A(); }",
        "if ((count > 3 && receipt.ErrorCode == 1) || (receipt.ErrorCode is 7 or 15 && count > 3)) { A(); }")]
    [InlineData(
        "_ = receipt.ErrorCode == 1 ? 2 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3;",
        "_ = receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 ? 2 : 3;")]
    [InlineData(
        "_ = receipt.ErrorCode == 1 ? 2 : receipt.ErrorCode == 51 ? 4 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3;",
        "_ = receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 ? 2 : receipt.ErrorCode == 51 ? 4 : 3;")]
    public Task Merges_branches_on_one_line(string before, string after) => FixesAsync(before, after);

    /// <summary>Codes stand next to those that mean the same, in the order of the catalog.</summary>
    [Theory]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: case 15: A(); break; case {|SMPP007:7|}: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 15: A(); break; case 51: B(); break; case {|SMPP007:1|}: case 7: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; case 51: B(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 59: case 1: case 47: A(); break; case 51: B(); break; case {|SMPP007:15|}: case 7: case 48: A(); break; }",
        "switch (receipt.ErrorCode) { case 59: case 1: case 7: case 15: case 47: case 48: A(); break; case 51: B(); break; }")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 15 => 2, {|SMPP007:7|} => 2, 1 => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 or 7 or 15 => 2, _ => 3 };")]
    [InlineData(
        "const int Last = 15; _ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:-1 or 7|} => 2, Last => 2, _ => 3 };",
        "const int Last = 15; _ = receipt.ErrorCode switch { 1 or 7 or Last or (-1) => 2, _ => 3 };")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 1 or 59 => 2, {|SMPP007:47 or (7 or 15)|} => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 or 7 or 15 or 59 or 47 => 2, _ => 3 };")]
    [InlineData(
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode == 15) A(); else if ({|SMPP007:receipt.ErrorCode == 7|}) A();",
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == 15) A();")]
    [InlineData(
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode == 59) A(); else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) A();",
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 || receipt.ErrorCode == 59) A();")]
    [InlineData(
        "_ = receipt.ErrorCode is 7 or 15 ? 2 : {|SMPP007:receipt.ErrorCode == 1|} ? 2 : 3;",
        "_ = receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 ? 2 : 3;")]
    // What is evaluated stays in its order.
    [InlineData(
        "if (receipt.ErrorCode == 1 || Next() > 3 || receipt.ErrorCode == 15) A(); else if ({|SMPP007:receipt.ErrorCode == 7|}) A();",
        "if (receipt.ErrorCode == 1 || Next() > 3 || receipt.ErrorCode == 15 || receipt.ErrorCode == 7) A();")]
    public Task Puts_codes_in_the_order_of_the_catalog(string before, string after) => FixesAsync(before, after);

    [Theory]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            // Off.
            case 15:
                A();
                break;
            case 51:
                B();
                break;
            case {|SMPP007:1|}: // absent
            case 7:
                A();
                break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            // Off.
            case 1: // absent
            case 7:
            case 15:
                A();
                break;
            case 51:
                B();
                break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 59:
                A();
                break;
            case {|SMPP007:7|}: A(); break;
            case 15: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7:
            case 15:
            case 59:
                A();
                break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1: return; case {|SMPP007:7|}: return; case 15: return;
            default: B(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1: case 7: case 15: return;
            default: B(); break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 51: B(); break; case 1: return;
            case {|SMPP007:7|}: return; case 15: return;
            default: B(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 51: B(); break; case 1: case 7: case 15: return;
            default: B(); break;
        }
        """)]
    [InlineData(
        """
        _ = receipt.ErrorCode switch
        {
            1 => 2, {|SMPP007:7|} => 2,
            15 => 2, 51 => 4,
            _ => 3,
        };
        """,
        """
        _ = receipt.ErrorCode switch
        {
            1 or 7 or 15 => 2,
            51 => 4,
            _ => 3,
        };
        """)]
    public Task Keeps_the_layout_of_the_file(string before, string after) => FixesAsync(before, after);

    [Fact]
    public Task Says_a_comment_of_a_condition_once() => FixesAsync(
        """
        if (receipt.ErrorCode == 1)
        {
            return;
        }

        if ({|SMPP007:receipt.ErrorCode /* off */ is 7 or 15|})
        {
            return;
        }
        """,
        """
        if (receipt.ErrorCode == 1 || receipt.ErrorCode /* off */ is 7 or 15)
        {
            return;
        }
        """);

    [Fact]
    public Task Merges_branches_of_a_chain() => FixesAsync(
        """
        if (receipt.ErrorCode == 1)
        {
            A();
        }
        // Off, as well.
        else if ({|SMPP007:receipt.ErrorCode is 7 or 15|})
        {
            A(); // later
        }
        else
        {
            B();
        }
        """,
        """
        if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15)
        {
            // Off, as well.
            // later
            A();
        }
        else
        {
            B();
        }
        """);

    [Fact]
    public Task Merges_branches_of_a_chain_with_else_behind_the_brace() => FixesAsync(
        """
        if (receipt.ErrorCode == 1) {
            A();
        } // first
        // Off, as well.
        else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) {
            A(); // later
        } else {
            B();
        }
        """,
        """
        if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) {
            // first
            // Off, as well.
            // later
            A();
        } else {
            B();
        }
        """);

    [Fact]
    public Task Merges_all_of_a_chain() => FixesAsync(
        """
        if (receipt.ErrorCode == 1)
        {
            A();
        }
        else if ({|SMPP007:receipt.ErrorCode == 7|})
        {
            A();
        }
        else if (receipt.ErrorCode == 15)
        {
            A();
        }
        """,
        """
        if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == 15)
        {
            A();
        }
        """);

    [Fact]
    public Task Merges_the_end_of_a_chain() => FixesAsync(
        """
        if (receipt.ErrorCode == 1)
        {
            A();
        } // first
        else if ({|SMPP007:receipt.ErrorCode is 7 or 15|})
        {
            A();
        }
        """,
        """
        if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15)
        {
            // first
            A();
        }
        """);

    [Fact]
    public Task Merges_one_if_after_the_other() => FixesAsync(
        """
        if (receipt.ErrorCode == 1)
        {
            return;
        }

        // Off.
        if ({|SMPP007:receipt.ErrorCode is 7 or 15|})
        {
            return;
        }

        B();
        """,
        """
        if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15)
        {
            // Off.
            return;
        }

        B();
        """);

    /// <summary>Where the order would change, a name would get lost, or the result could not be written.</summary>
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case > 5 when count > 3: A(); break; case {|SMPP007:7|}: case 15: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: goto case 7; case < 3 when count > 3: B(); break; case {|SMPP007:7|}: case 15: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: /* later */ goto case 7; case {|SMPP007:7|}: case 15: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: goto case 51; case {|SMPP007:7|}: case 15: goto case 51; case 51: A(); break; }")]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1 and var one when one < count: A(); break;
            case {|SMPP007:7|} when count > 3: A(); break;
            case 15 when count > 3: A(); break;
        }
        """)]
    [InlineData("_ = receipt.ErrorCode switch { 1 when count > 3 => 2, {|SMPP007:7|} when count > 3 => 2, 15 when count > 3 => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7 or 15|} /* too */ => 2, _ => 3 };")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break;\ncase {|SMPP007:7 or 15|}:\n#if true\nA();\n#endif\nbreak; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break;\ncase {|SMPP007:7 or 15|}: A(); break;\n#region Others\n#endregion\n}")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? /* two */ 2 : 3;")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 :\n#if true\n{|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3\n#endif\n;")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else { if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); } }")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); }\n#if true\nelse if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }\n#endif\n")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); }\n#region Off\nelse if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }\n#endregion\nelse { B(); }")]
    public Task Is_not_offered_where_something_would_get_lost(string statement) => FixesAsync(statement, statement);

    /// <summary>A condition that has no effect may be evaluated earlier, or not at all.</summary>
    [Theory]
    [InlineData("count > 3 && receipt.ErrorCode == 51")]
    [InlineData("flag && receipt.ErrorCode == 51")]
    [InlineData("flag & text == null && receipt.ErrorCode == 51")]
    [InlineData("total + 1 > -count && receipt.ErrorCode == 51")]
    [InlineData("(flag ? count is 3 or > 4 : text is string) && receipt.ErrorCode == 51")]
    [InlineData("receipt.ErrorCode == 51 && default(int) != count")]
    [InlineData("receipt.ErrorCode is 51 or > 800 and < 900")]
    public Task Merges_past_a_condition_without_effect(string between) => FixesAsync(
        Locals + $"if (receipt.ErrorCode == 1) {{ A(); }} else if ({between}) {{ B(); }} else if ({{|SMPP007:receipt.ErrorCode is 7 or 15|}}) {{ A(); }}",
        Locals + $"if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) {{ A(); }} else if ({between}) {{ B(); }}");

    /// <summary>The condition in between would be evaluated for fewer codes, or another condition before it.</summary>
    [Theory]
    [InlineData("Next() > 3 && receipt.ErrorCode == 51")]
    [InlineData("receipt.ErrorCode == 51 && Next() > 3")]
    [InlineData("receipt.Count > 3 && receipt.ErrorCode == 51")]
    [InlineData("total / count > 3 && receipt.ErrorCode == 51")]
    [InlineData("total % count > 3 && receipt.ErrorCode == 51")]
    [InlineData("checked(count + 1) > 3 && receipt.ErrorCode == 51")]
    [InlineData("(int)boxed > 3 && receipt.ErrorCode == 51")]
    [InlineData("(text + boxed) == null && receipt.ErrorCode == 51")]
    [InlineData("++count > 3 && receipt.ErrorCode == 51")]
    [InlineData("(count = 4) > 3 && receipt.ErrorCode == 51")]
    [InlineData("boxed is string { Length: > 3 } && receipt.ErrorCode == 51")]
    [InlineData("boxed is int number && receipt.ErrorCode == 51")]
    [InlineData("dynamicValue + 1 is 4 && receipt.ErrorCode == 51")]
    [InlineData("receipt is null")]
    public Task Is_not_offered_past_a_condition_with_an_effect(string between)
    {
        var chain = Locals + $"if (receipt?.ErrorCode == 1) {{ A(); }} else if ({between}) {{ B(); }} else if ({{|SMPP007:receipt.ErrorCode is 7 or 15|}}) {{ A(); }}";
        return FixesAsync(chain, chain);
    }

    /// <summary>The condition that moves would be evaluated for more codes, or before the test for null.</summary>
    [Theory]
    [InlineData("if (CALL receipt.ErrorCode == 1) { A(); } else if (receipt.ErrorCode == 51) { B(); } else if (CALL {|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }")]
    [InlineData("_ = CALL receipt.ErrorCode == 1 ? 2 : receipt.ErrorCode == 51 ? 4 : CALL {|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3;")]
    [InlineData("if (CALL receipt.ErrorCode == 1) { return; } if (receipt.ErrorCode == 51) { B(); return; } if (CALL {|SMPP007:receipt.ErrorCode is 7 or 15|}) { return; } B();")]
    public Task Is_not_offered_where_a_condition_with_an_effect_would_move(string chain) =>
        FixesAsync(chain.Replace("CALL", "Next() > 3 &&"), chain.Replace("CALL", "Next() > 3 &&"));

    /// <summary>Nothing stands in between, so the order stays as it is.</summary>
    [Fact]
    public Task Merges_neighbors_with_effects() => FixesAsync(
        "if (Next() > 3 && receipt.ErrorCode == 1) { A(); } else if ({|SMPP007:receipt.ErrorCode is 7 or 15|} && Next() > 3) { A(); }",
        "if ((Next() > 3 && receipt.ErrorCode == 1) || (receipt.ErrorCode is 7 or 15 && Next() > 3)) { A(); }");

    [Fact]
    public Task Merges_arms_in_CSharp_9() => FixesAsync(
        "_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7|} => 2, 15 => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 or 7 or 15 => 2, _ => 3 };",
        LanguageVersion.CSharp9);

    [Fact]
    public Task Merges_sections_in_CSharp_8() => FixesAsync(
        "switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: A(); break; case 15: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; }",
        LanguageVersion.CSharp8);

    private static Task FixesAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        Verify.FixesAsync<MergeBranchesFix>(Source(before), Source(after), languageVersion, "SMPP007");

    private static string Source(string statement) => Receipts.Statements(statement + "\n    void A() { } void B() { } int Next() => ++count;");
}
