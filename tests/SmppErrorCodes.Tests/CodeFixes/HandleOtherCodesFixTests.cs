using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        "switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case {|SMPP005:1|}: goto case 7; case 7: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case 7: case CODE.AbsentSubscriber015: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case {|SMPP005:1 or 7|}: A(); break; }",
        "switch (receipt.ErrorCode) { case 1 or 7 or CODE.AbsentSubscriber015: A(); break; }")]
    [InlineData(
        "switch (receipt.ErrorCode) { case {|SMPP005:1|} when count < 3: A(); break; }",
        "switch (receipt.ErrorCode) { case 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 when count < 3: A(); break; }")]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1|} when count < 3: A(); break;
            case 1: B(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 when count < 3: A(); break;
            case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: B(); break;
        }
        """)]
    [InlineData(
        "switch (receipt.ErrorCode) { case {|SMPP005:not 0|}: A(); break; }",
        "switch (receipt.ErrorCode) { case not (0 or CODE.NoError006 or CODE.NoError014): A(); break; }")]
    [InlineData(
        "switch (receipt) { case { ErrorCode: {|SMPP005:1|}, Count: 3 }: A(); break; }",
        "switch (receipt) { case { ErrorCode: 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015, Count: 3 }: A(); break; }")]
    [InlineData(
        """
        switch (receipt)
        {
            case DeliveryReceipt r when {|SMPP005:r.ErrorCode == 1|}: A(); break;
            default: B(); break;
        }
        """,
        """
        switch (receipt)
        {
            case DeliveryReceipt r when r.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015: A(); break;
            default: B(); break;
        }
        """)]
    [InlineData(
        "switch (receipt) { case { } r when {|SMPP005:r.ErrorCode == 1 || r.ErrorCode == 7|}: A(); break; }",
        "switch (receipt) { case { } r when r.ErrorCode == 1 || r.ErrorCode == 7 || r.ErrorCode == CODE.AbsentSubscriber015: A(); break; }")]
    [InlineData(
        """
        switch ((object)receipt)
        {
            case DeliveryReceipt { Text: { } t, ErrorCode: var c } when {|SMPP005:c is 1 or 7|}: A(); break;
            case DeliveryReceipt: B(); break;
            default: break;
        }
        """,
        """
        switch ((object)receipt)
        {
            case DeliveryReceipt { Text: { } t, ErrorCode: var c } when c is 1 or 7 or CODE.AbsentSubscriber015: A(); break;
            case DeliveryReceipt: B(); break;
            default: break;
        }
        """)]
    [InlineData(
        "_ = receipt.ErrorCode switch { {|SMPP005:1|} => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 => 2, _ => 3 };")]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode == 1|}) A(); else if (receipt.ErrorCode == 51) B();",
        "if (receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) A(); else if (receipt.ErrorCode == 51) B();")]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1|}: case {|SMPP005:2|}: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: case 2: case CODE.HandsetMemoryExceeded008: case CODE.HandsetMemoryExceeded016: A(); break;
        }
        """)]
    public Task Handles_the_other_codes_in_the_same_branch(string before, string after) => FixesAsync(before, after);

    [Fact]
    public Task Keeps_lines_and_comments_of_stacked_labels() => FixesAsync(
        """
        switch (receipt.ErrorCode)
        {
            // The phone is off.
            case {|SMPP005:1|}: // absent

                // Try later.
                A();
                break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            // The phone is off.
            case 1: // absent
            case CODE.AbsentSubscriber007:
            case CODE.AbsentSubscriber015:

                // Try later.
                A();
                break;
        }
        """);

    [Theory]
    [InlineData(
        """
        switch (receipt.ErrorCode) { case {|SMPP005:1|}:
            A(); break; }
        """,
        """
        switch (receipt.ErrorCode) { case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015:
            A(); break; }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1|}: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: A(); break;
        }
        """)]
    [InlineData(
        "switch (receipt.ErrorCode)\n{\n\tcase {|SMPP005:1|}:\n\t\tA();\n\t\tbreak;\n}",
        "switch (receipt.ErrorCode)\n{\n\tcase 1:\n\tcase CODE.AbsentSubscriber007:\n\tcase CODE.AbsentSubscriber015:\n\t\tA();\n\t\tbreak;\n}")]
    public Task Stacks_labels_as_the_first_one_stands(string before, string after) => FixesAsync(before, after);

    [Fact]
    public Task Keeps_the_lines_of_a_test() => FixesAsync(
        """
        _ = {|SMPP005:receipt.ErrorCode == 1 // absent
            || receipt.ErrorCode == 7|}; // too
        _ = {|SMPP005:receipt.ErrorCode == 2
            || receipt.ErrorCode == 8|};
        """,
        """
        _ = receipt.ErrorCode == 1 // absent
            || receipt.ErrorCode == 7
            || receipt.ErrorCode == CODE.AbsentSubscriber015; // too
        _ = receipt.ErrorCode == 2
            || receipt.ErrorCode == 8
            || receipt.ErrorCode == CODE.HandsetMemoryExceeded016;
        """);

    /// <summary>Where the operand would be evaluated again, or another label stands in the way.</summary>
    [Theory]
    [InlineData("_ = {|SMPP005:receipt is { ErrorCode: 1 and var code } && code > 0|};")]
    [InlineData("_ = {|SMPP005:receipt is not null && receipt.ErrorCode > 0 && receipt.ErrorCode < 8|};")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; case 7 or 15 when count < 3: A(); break; }")]
    [InlineData("count = receipt.ErrorCode switch { {|SMPP005:6|} => 1, not 15 when receipt.ErrorCode > 7 => 0, 14 when count < 3 => 1, _ => 0 };")]
    public Task Is_not_offered_where_another_label_or_a_second_evaluation_is_in_the_way(string statement) => FixesAsync(statement, statement);

    /// <summary>No operator compares an object with a number; a pattern does, and so does a call on the value itself.</summary>
    [Theory]
    [InlineData(
        "object box = receipt.ErrorCode; _ = {|SMPP005:box.Equals(1) || Equals(1, box)|};",
        "object box = receipt.ErrorCode; _ = {|SMPP005:box.Equals(1) || Equals(1, box)|};")]
    [InlineData(
        "object box = receipt.ErrorCode; _ = box is int code && {|SMPP005:code == 1|};",
        "object box = receipt.ErrorCode; _ = box is int code && code is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "object box = receipt.ErrorCode; _ = {|SMPP005:box is 1|};",
        "object box = receipt.ErrorCode; _ = box is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "object box = receipt; _ = {|SMPP005:((DeliveryReceipt)box).ErrorCode.Equals(1)|};",
        "object box = receipt; _ = ((DeliveryReceipt)box).ErrorCode.Equals(1) || ((DeliveryReceipt)box).ErrorCode == CODE.AbsentSubscriber007 "
        + "|| ((DeliveryReceipt)box).ErrorCode == CODE.AbsentSubscriber015;")]
    public Task Compares_no_object_by_an_operator(string before, string after) => FixesAsync(before, after);

    /// <summary>Without <c>or</c>, and where a copy would declare a variable twice.</summary>
    [Theory]
    [InlineData("switch (receipt) { case { ErrorCode: {|SMPP005:1|}, Count: var n } when n > 3: A(); break; }")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|}, Count: var n } => n, _ => 3 };")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|} } when count is var n && n > 3 => 2, _ => 3 };")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1|} };")]
    public Task Is_not_offered_below_CSharp_9_where_a_copy_is_not_possible(string statement) => FixesAsync(statement, statement, LanguageVersion.CSharp8);

    /// <summary>A condition by <c>?:</c>, and an operand that overflows only where the context is checked.</summary>
    [Theory]
    [InlineData(
        "_ = !({|SMPP005:receipt.ErrorCode == 1|} ? true : count == 3);",
        "_ = !((receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) ? true : count == 3);")]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode == 1 ? true : receipt.ErrorCode == 7|}) A();",
        "if (receipt.ErrorCode == 1 ? true : (receipt.ErrorCode is 7 or CODE.AbsentSubscriber015)) A();")]
    [InlineData(
        "_ = checked({|SMPP005:unchecked((byte)receipt.ErrorCode) == 1|});",
        "_ = checked(unchecked((byte)receipt.ErrorCode) is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015);")]
    [InlineData(
        "_ = checked({|SMPP005:unchecked((byte)receipt.ErrorCode) == 1 || unchecked((byte)receipt.ErrorCode) == 7|});",
        "_ = checked(unchecked((byte)receipt.ErrorCode) == 1 || unchecked((byte)receipt.ErrorCode) == 7 "
        + "|| unchecked((byte)receipt.ErrorCode) == CODE.AbsentSubscriber015);")]
    public Task Writes_the_operand_and_the_condition_as_they_are(string before, string after) => FixesAsync(before, after);

    [Theory]
    [InlineData(
        "_ = receipt.ErrorCode is 1 or 7;",
        "Handle all codes of the meaning: Also handle AbsentSubscriber015 (15); Compare the canonical code, which also handles AbsentSubscriber015 (15)")]
    [InlineData(
        "_ = receipt.ErrorCode > 0;",
        "Handle all codes of the meaning: Also handle NoError006 (6) and NoError014 (14); "
        + "Compare the canonical code, which changes the result for NoError006 (6) and NoError014 (14)")]
    [InlineData("_ = receipt.ErrorCode <= 7;", "Compare the canonical code, which changes the result for 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and 21")]
    [InlineData(
        "_ = receipt.ErrorCode > 5;",
        "Compare the canonical code, which changes the result for 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and 21")]
    [InlineData("_ = receipt.TextErrorCode == \"004\";", "Also handle 010, 012, 018 and 020")]
    public async Task Names_the_codes_in_the_title(string statement, string titles) =>
        Assert.Equal(titles, await FixedSource.TitlesAsync<HandleOtherCodesFix>(Source(statement), "SMPP005"));

    /// <summary>A range that cuts through several meanings would need a list that nobody can read.</summary>
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode <= 7|};", "_ = CODE.Canonical(receipt.ErrorCode) <= 7;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is >= 0 and <= 7|};", "_ = CODE.Canonical(receipt.ErrorCode) is >= 0 and <= 7;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode >= 0 && receipt.ErrorCode < 8|};",
        "_ = CODE.Canonical(receipt.ErrorCode) >= 0 && CODE.Canonical(receipt.ErrorCode) < 8;")]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode <= 7|}) A(); else if (receipt.ErrorCode == 51) B();",
        "if (CODE.Canonical(receipt.ErrorCode) <= 7) A(); else if (receipt.ErrorCode == 51) B();")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is <= 7 or 59|};", "_ = CODE.Canonical(receipt.ErrorCode) is <= 7 or 59;")]
    [InlineData("_ = {|SMPP005:receipt.GetErrorCode().Equals(1)|};", "_ = CODE.Canonical(receipt.GetErrorCode()) == CODE.AbsentSubscriber;")]
    [InlineData("_ = {|SMPP005:(count = receipt.ErrorCode).Equals(1)|};", "_ = CODE.Canonical(count = receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    public Task Offers_the_canonical_code_alone_where_codes_cannot_be_listed(string before, string after) => FixesAsync(before, after);

    /// <summary>A range beside a code: the whole is replaced, or nothing is, where a canonical code would never equal the other one.</summary>
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is (> 0 and < 2) or 7|};", "_ = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode > 0 && receipt.ErrorCode < 2 || receipt.ErrorCode == 7|};",
        "_ = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not (> -1 and < 1 or 6)|};", "_ = CODE.Canonical(receipt.ErrorCode) != CODE.NoError;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is > 0 and < 2|};", "_ = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    public Task Compares_the_canonical_code_in_place_of_ranges_and_codes(string before, string after) =>
        FixesAsync(before, after, equivalenceKey: HandleOtherCodesFix.CanonicalKey);

    [Theory]
    [InlineData("_ = receipt.ErrorCode is <= 7 or 15;")]
    [InlineData("_ = receipt.ErrorCode is > 0 and not 6;")]
    [InlineData("_ = receipt.ErrorCode is > 0 and not 6 and < 8;")]
    [InlineData("_ = receipt.ErrorCode > 0 && receipt.ErrorCode != 6;")]
    [InlineData("_ = unchecked((byte)receipt.ErrorCode == 1) || unchecked((byte)receipt.ErrorCode == 7);")]
    public Task Leaves_no_comparison_with_a_synonym_of_the_canonical_code(string statement) =>
        Does_not_compare_the_canonical_code_where_that_does_something_else(statement);

    /// <summary>As <c>Canonical</c> takes no such value, or the canonical codes lie on the wrong side.</summary>
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode <= 7|};")]
    [InlineData("_ = {|SMPP005:receipt.LongErrorCode <= 7|};")]
    [InlineData("_ = {|SMPP005:receipt is { ErrorCode: <= 7 }|};")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:<= 7|} };")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:<= 7|}: A(); break; }")]
    public async Task Is_not_offered_where_a_range_cuts_through_meanings_of_other_values(string statement)
    {
        var source = Source(statement.Replace("{|SMPP005:", "").Replace("|}", ""));
        Assert.Equal(source, await FixedSource.OfAsync<HandleOtherCodesFix>(source, "SMPP005"));
    }

    private static Task FixesAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest, string? equivalenceKey = null) =>
        Verify.FixesAsync<HandleOtherCodesFix>(Source(before), Source(after), languageVersion, "SMPP005", equivalenceKey, "max_line_length = off");

    private static string Source(string statement) => "using SmppErrorCodes;\n" + Receipts.Statements(
        statement.Replace("CODE.", "TwilioSmppErrorCode.") + "\n    void A() { } void B() { }");
}
