using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed class MergeBranchesFixTests
{
    [Fact]
    public Task Sections() => FixesAsync(
        """
        switch (receipt.ErrorCode)
        {
            // Off.
            case 1: // absent
                // Later.
                A();
                break;

            case 51:
                B();
                break;

            // Still off.
            case {|SMPP007:7|}: // absent, too
            case 15:
                // Much later.
                A(); // now
                break;

            default:
                B();
                break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            // Off.
            case 1: // absent
            // Still off.
            case 7: // absent, too
            case 15:
                // Much later.
                // now
                // Later.
                A();
                break;

            case 51:
                B();
                break;

            default:
                B();
                break;
        }
        """);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: A(); break; }", "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 51: B(); break; case {|SMPP007:7|}: A(); break; case 15: A(); break; }", "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; case 51: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: goto case 1; }", "switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; default: case {|SMPP007:7|}: case 15: A(); break; }", "switch (receipt.ErrorCode) { case 1: default: case 7: case 15: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 2: A(); break; case {|SMPP007:7|}: case 15: case {|SMPP007:8|}: case 16: A(); break; }", "switch (receipt.ErrorCode) { case 1: case 2: case 7: case 15: case 8: case 16: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1 when count > 3: A(); break; case 51: B(); break; case {|SMPP007:7 or 15|} when count > 3: A(); break; }", "switch (receipt.ErrorCode) { case 1 when count > 3: case 7 or 15 when count > 3: A(); break; case 51: B(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7 or 15|} => 2, _ => 3 };", "_ = receipt.ErrorCode switch { 1 or 7 or 15 => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, 51 => 4, {|SMPP007:7|} => 2, 15 => 2 };", "_ = receipt.ErrorCode switch { 1 or 7 or 15 => 2, 51 => 4 };")]
    [InlineData("_ = receipt.ErrorCode switch { SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber => 2, {|SMPP007:-1 or 7 or 15|} => 2, _ => 3 };", "_ = receipt.ErrorCode switch { SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber or (-1 or 7 or 15) => 2, _ => 3 };")]
    [InlineData("if (receipt.ErrorCode == 1) A(); else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) A();", "if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) A();")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else if (receipt.ErrorCode == 51) { B(); } else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); } else { B(); }", "if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) { A(); } else if (receipt.ErrorCode == 51) { B(); } else { B(); }")]
    [InlineData("if (receipt.ErrorCode == 1) { return; } if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { return; } B();", "if (receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15) { return; } B();")]
    [InlineData("if (count > 3 && receipt.ErrorCode == 1) { A(); } else if ({|SMPP007:receipt.ErrorCode is 7 or 15|} && count > 3) { A(); }", "if ((count > 3 && receipt.ErrorCode == 1) || (receipt.ErrorCode is 7 or 15 && count > 3)) { A(); }")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3;", "_ = receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 ? 2 : 3;")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : receipt.ErrorCode == 51 ? 4 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3;", "_ = receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 ? 2 : receipt.ErrorCode == 51 ? 4 : 3;")]
    public Task OneLine(string before, string after) => FixesAsync(before, after);

    [Theory]
    [InlineData("switch (receipt.ErrorCode)\n{\n    case 1:\n        A();\n        break;\n    case {|SMPP007:7|}: case 15: A(); break;\n}", "switch (receipt.ErrorCode)\n{\n    case 1:\n    case 7: case 15:\n        A();\n        break;\n}")]
    [InlineData("switch (receipt.ErrorCode) { case 1:A();break;case {|SMPP007:7 or 15|}:A();break; }", "switch (receipt.ErrorCode) { case 1: case 7 or 15:A();break;}")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7 or 15|}: A(); /* later */ break; }", "switch (receipt.ErrorCode) { case 1: case 7 or 15: /* later */ A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7 or 15|}: A(); // later\n break; }", "switch (receipt.ErrorCode) { case 1: case 7 or 15: /* later */ A(); break; }")]
    [InlineData("switch (receipt.ErrorCode)\n{\n    case 1: A(); break;\n    // too\n    case {|SMPP007:7 or 15|}: A(); break;\n}", "switch (receipt.ErrorCode)\n{\n    case 1:\n    // too\n    case 7 or 15: A(); break;\n}")]
    [InlineData("switch (receipt.ErrorCode)\n{\n    case 1: /* off */ A(); break;\n    // too\n    case {|SMPP007:7 or 15|}: // and later\n        A(); break;\n}", "switch (receipt.ErrorCode)\n{\n    case 1: /* off */\n    // too\n    case 7 or 15: // and later\n    A(); break;\n}")]
    public Task SectionsAsTheyStand(string before, string after) => FixesAsync(before, after);

    /// <summary>Texts with what looks like the end of a line, an empty line or a comment.</summary>
    [Theory]
    [InlineData("case {|SMPP007:7 or 15|} when text != @\"\n\n//\n  \n\":")]
    [InlineData("case {|SMPP007:7 or 15|} when text != \"http://example.org\":")]
    [InlineData("case {|SMPP007:7 or 15|} when text != \"/* */\":")]
    public Task Moves_texts_in_labels_as_they_are(string label)
    {
        var moved = label.Replace("{|SMPP007:", "").Replace("|}", "");
        var when = moved[moved.IndexOf(" when ", System.StringComparison.Ordinal)..];
        return FixesAsync(
            $"switch (receipt.ErrorCode)\n{{\n    case 1{when}\n        A();\n        break;\n\n    {label}\n        A();\n        break;\n}}",
            $"switch (receipt.ErrorCode)\n{{\n    case 1{when}\n    {moved}\n        A();\n        break;\n}}");
    }

    [Fact]
    public Task Keeps_comments_for_documentation() => FixesAsync(
        """
        switch (receipt.ErrorCode)
        {
            case 1:
                A();
                break;
            case {|SMPP007:7 or 15|}:
                /// Later.
                A();
                /** Much later. */
                break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7 or 15:
                /// Later.
                /** Much later. */
                A();
                break;
        }
        """);

    [Fact]
    public Task Gives_labels_from_the_middle_of_a_line_a_line() => FixesAsync(
        """
        switch (receipt.ErrorCode)
        {
            case 1:
                A();
                break; case {|SMPP007:7 or 15|}: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7 or 15:
                A();
                break;
        }
        """);

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
    public Task Chain() => FixesAsync(
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
    public Task ChainWithElseBehindTheBrace() => FixesAsync(
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
    public Task AllOfAChain() => FixesAsync(
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
    public Task EndOfAChain() => FixesAsync(
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
    public Task Sequence() => FixesAsync(
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
    [InlineData("switch (receipt.ErrorCode) { case 1: goto case 7; case {|SMPP007:7|}: case 15: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1 and var one when one < count: A(); break; case {|SMPP007:7|} when count > 3: A(); break; case 15 when count > 3: A(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 when count > 3 => 2, {|SMPP007:7|} when count > 3 => 2, 15 when count > 3 => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7 or 15|} /* too */ => 2, _ => 3 };")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break;\ncase {|SMPP007:7 or 15|}:\n#if true\nA();\n#endif\nbreak; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break;\ncase {|SMPP007:7 or 15|}: A(); break;\n#region Others\n#endregion\n}")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? /* two */ 2 : 3;")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 :\n#if true\n{|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3\n#endif\n;")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else { if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); } }")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); }\n#if true\nelse if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }\n#endif\n")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); }\n#region Off\nelse if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }\n#endregion\nelse { B(); }")]
    public Task NotOffered(string statement) => FixesAsync(statement, statement);

    [Fact]
    public Task ArmsInCSharp9() => FixesAsync(
        "_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7|} => 2, 15 => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 or 7 or 15 => 2, _ => 3 };",
        LanguageVersion.CSharp9);

    [Fact]
    public Task ArmsBelowCSharp9() => FixesAsync(
        "_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7|} => 2, 15 => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7|} => 2, 15 => 2, _ => 3 };",
        LanguageVersion.CSharp8);

    private static Task FixesAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        Verify.FixesAsync<MergeBranchesFix>(Source(before), Source(after), languageVersion, "SMPP007");

    private static string Source(string statement) => Receipts.Statements(statement + "\n    void A() { } void B() { } int Next() => ++count;");
}
