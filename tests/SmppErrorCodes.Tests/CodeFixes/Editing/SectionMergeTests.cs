using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Labels and comments of sections that become one, with the fix that merges branches.</summary>
public sealed class SectionMergeTests
{
    [Fact]
    public Task Moves_labels_and_comments_to_the_first_section() => FixesAsync(
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
                // Later.
                // Much later.
                // now
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
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1:
                A();
                break;
            case {|SMPP007:7|}: case 15: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7:
            case 15:
                A();
                break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1: A(); break; // HLR
            case {|SMPP007:7|}: A(); break; // MSC
            case 51: B(); break; // other
            case 15: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1: // HLR
            case 7: // MSC
            case 15:
                A();
                break;
            case 51: B(); break; // other
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1: A(); break; // HLR
            case 51: B(); break; // other
            case {|SMPP007:7 or 15|}: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7 or 15: A(); break; // HLR
            case 51: B(); break; // other
        }
        """)]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1:A();break;case {|SMPP007:7 or 15|}:A();break; }",
        "switch (receipt.ErrorCode) { case 1: case 7 or 15:A();break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7 or 15|}: A(); /* later */ break; }",
        "switch (receipt.ErrorCode) { case 1: case 7 or 15: /* later */ A(); break; }")]
    [InlineData(
        """
        switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7 or 15|}: A(); // later
         break; }
        """,
        "switch (receipt.ErrorCode) { case 1: case 7 or 15: /* later */ A(); break; }")]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1: A(); break;
            // too
            case {|SMPP007:7 or 15|}: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            // too
            case 7 or 15: A(); break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1: /* off */ A(); break;
            // too
            case {|SMPP007:7 or 15|}: // and later
                A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1: /* off */
            // too
            case 7 or 15: // and later
                A(); break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1: A(); break;
            case 51: B(); break;
            case {|SMPP007:7|}: A(); break;

            case 15: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7:
            case 15: A(); break;
            case 51: B(); break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1:
                A(); break;
            case {|SMPP007:7|}: A(); break;
            // too
            case 15: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7:
            // too
            case 15:
                A(); break;
        }
        """)]
    public Task Moves_labels_in_the_layout_of_the_first_section(string before, string after) => FixesAsync(before, after);

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

    private static Task FixesAsync(string before, string after) => Verify.FixesAsync<MergeBranchesFix>(Source(before), Source(after), rules: "SMPP007");

    private static string Source(string statement) => Receipts.Statements(statement + "\n    void A() { } void B() { } int Next() => ++count;");
}
