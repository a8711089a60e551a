using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>Codes stand next to those that mean the same, in the order of the catalog, and what becomes equal becomes one.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        "_ = receipt is { ErrorCode: {|SMPP005:1 or 59|} };",
        "_ = receipt is { ErrorCode: 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 or 59 };")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is 1 or 15|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or 15;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is 59 or (1 or 15)|};", "_ = receipt.ErrorCode is 59 or (1 or CODE.AbsentSubscriber007 or 15);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not (0 or 59)|};", "_ = receipt.ErrorCode is not (0 or CODE.NoError006 or CODE.NoError014 or 59);")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode is not 0 and not 59|};",
        "_ = receipt.ErrorCode is not 0 and not CODE.NoError006 and not CODE.NoError014 and not 59;")]
    [InlineData(
        "_ = {|SMPP005:receipt.NetworkErrorCode is not null and not 0|};",
        "_ = receipt.NetworkErrorCode is not null and not 0 and not CODE.NoError006 and not CODE.NoError014;")]
    [InlineData(
        "_ = {|SMPP005:receipt.NetworkErrorCode is { } code and not 0|};",
        "_ = receipt.NetworkErrorCode is { } code and not (0 or CODE.NoError006 or CODE.NoError014);")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode is >= 0 and not 0|};",
        "_ = receipt.ErrorCode is >= 0 and not (0 or CODE.NoError006 or CODE.NoError014);")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1 || receipt.ErrorCode == 59 || receipt.ErrorCode == 15|};",
        "_ = receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == 59 || receipt.ErrorCode == 15;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode != 0 && receipt.ErrorCode != 59|};",
        "_ = receipt.ErrorCode != 0 && receipt.ErrorCode != CODE.NoError006 && receipt.ErrorCode != CODE.NoError014 && receipt.ErrorCode != 59;")]
    [InlineData(
        "_ = {|SMPP005:!(receipt.ErrorCode == 0 || receipt.ErrorCode == 59)|};",
        "_ = !(receipt.ErrorCode == 0 || receipt.ErrorCode == CODE.NoError006 || receipt.ErrorCode == CODE.NoError014 || receipt.ErrorCode == 59);")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode is 1 or 2|};",
        "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 or 2 or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016;")]
    [InlineData(
        "switch (receipt.ErrorCode) { case {|SMPP005:1|}: case 59: case 15: A(); break; }",
        "switch (receipt.ErrorCode) { case 1: case CODE.AbsentSubscriber007: case 59: case 15: A(); break; }")]
    public Task Puts_codes_next_to_those_that_mean_the_same(string before, string after) => FixesAsync(before, after);

    /// <summary>Branches with constants become one as all others do.</summary>
    [Theory]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode != 0|} ? 1 : 2;",
        "_ = receipt.ErrorCode is not (0 or CODE.NoError006 or CODE.NoError014) ? 1 : 2;")]
    public Task Merges_branches_that_are_true_or_false(string before, string after) => FixesAsync(before, after);

    /// <summary>Where labels with the same guard do the same already, only the one that differs changes.</summary>
    [Theory]
    [InlineData(
        "_ = (receipt.ErrorCode, count) switch { ({|SMPP005:3|}, > 3) => 1, (3, _) => 1, _ => 2 };",
        "_ = (receipt.ErrorCode, count) switch { (3 or CODE.ConnectionTimeout009 or CODE.ConnectionTimeout017, _) => 1, _ => 2 };")]
    [InlineData(
        "_ = (receipt.ErrorCode, count) switch { (1, 3) => 1, (7 or 15, 3) => 1, ({|SMPP005:1|}, _) => 2, _ => 3 };",
        "_ = (receipt.ErrorCode, count) switch { (1, 3) => 1, (7 or 15, 3) => 1, "
        + "(1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015, _) => 2, _ => 3 };")]
    [InlineData(
        "_ = (receipt.ErrorCode, count) switch { (1, 3) => 1, (1 or 7 or 15, 3) => 1, ({|SMPP005:1|}, _) => 2, _ => 3 };",
        "_ = (receipt.ErrorCode, count) switch { (1, 3) => 1, (1 or 7 or 15, 3) => 1, "
        + "(1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015, _) => 2, _ => 3 };")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 1 when count == 3 => 1, 7 or 15 when count == 3 => 1, {|SMPP005:1|} => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 when count == 3 => 1, 7 or 15 when count == 3 => 1, "
        + "1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 => 2, _ => 3 };")]
    public Task Changes_only_the_label_where_codes_go_apart(string before, string after) => FixesAsync(before, after);

    /// <summary>A pattern for an object has the codes inside its braces.</summary>
    [Theory]
    [InlineData(
        "_ = {|SMPP005:receipt is not { ErrorCode: 0 }|};",
        "_ = receipt is not { ErrorCode: 0 or CODE.NoError006 or CODE.NoError014 };")]
    [InlineData(
        "_ = (object)receipt is not DeliveryReceipt { ErrorCode: {|SMPP005:1 or 7|} };",
        "_ = (object)receipt is not DeliveryReceipt { ErrorCode: 1 or 7 or CODE.AbsentSubscriber015 };")]
    [InlineData(
        "_ = {|SMPP005:receipt is not { ErrorCode: not 1 }|};",
        "_ = receipt is not\n    {\n        ErrorCode: not (1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015)\n    };")]
    [InlineData(
        "_ = receipt is {|SMPP005:{ ErrorCode: 1 } or { ErrorCode: 7 }|};",
        "_ = receipt is { ErrorCode: 1 } or { ErrorCode: 7 or CODE.AbsentSubscriber015 };")]
    public async Task Puts_codes_into_the_braces_of_a_pattern(string before, string after)
    {
        var source = Source(before.Replace("{|SMPP005:", "").Replace("|}", ""));
        Assert.Equal(Source(after), await FixedSource.OfAsync<HandleOtherCodesFix>(source, "SMPP005"));
    }

    /// <summary>One cause of a compiler error each: an array's written size, a range that is about other meanings too.</summary>
    [Theory]
    [InlineData("_ = new int[1] { 1 }.Contains(receipt.LongErrorCode > 3 ? 2 : receipt.ErrorCode);")]
    [InlineData("_ = new int[2] { 1, 7 }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = receipt.NetworkErrorCode is >= 1 and <= 21;")]
    public async Task Is_not_offered_where_codes_cannot_be_added(string statement) =>
        Assert.Equal(Source(statement), await FixedSource.OfAsync<HandleOtherCodesFix>(Source(statement), "SMPP005", equivalenceKey: nameof(HandleOtherCodesFix)));

    [Theory]
    [InlineData(
        """
        _ = receipt.ErrorCode switch
        {
            {|SMPP005:1|} => "absent",
            7 => "absent",
            _ => "?",
        };
        """,
        """
        _ = receipt.ErrorCode switch
        {
            1 or 7 or CODE.AbsentSubscriber015 => "absent",
            _ => "?",
        };
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1|}: // absent
                A();
                break;
            case 59:
                B();
                break;
            case 15:
                A();
                break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1: // absent
            case CODE.AbsentSubscriber007:
            case 15:
                A();
                break;
            case 59:
                B();
                break;
        }
        """)]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode == 1|}) A(); else if (receipt.ErrorCode == 7) A();",
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015) A();")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : receipt.ErrorCode == 15 ? 2 : 3;",
        "_ = receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == 15 ? 2 : 3;")]
    public Task Merges_branches_that_the_completed_meaning_makes_equal(string before, string after) => FixesAsync(before, after);

    /// <summary>A condition is left out that can decide nothing behind the completed meaning, if nobody sees that it is not evaluated.</summary>
    [Theory]
    [InlineData("receipt.ErrorCode == 15 && Next() > 3")]
    [InlineData("receipt.ErrorCode == 15 && receipt.Text != null")]
    public Task Leaves_out_what_can_decide_nothing(string condition) => FixesAsync(
        $"if ({{|SMPP005:receipt.ErrorCode == 1|}}) A(); else if (receipt.ErrorCode == 7) A(); else if ({condition}) A(); int Next() => ++count;",
        "if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015) A(); int Next() => ++count;");

    /// <summary>What reads a property of an object could fail, and so be seen.</summary>
    [Theory]
    [InlineData("count > 3", "")]
    [InlineData("Next() > 3", " || (Next() > 3 && receipt.ErrorCode == 15)")]
    [InlineData("receipt.Count > 3", " || (receipt.Count > 3 && receipt.ErrorCode == 15)")]
    public Task Keeps_a_condition_that_may_have_an_effect(string condition, string left) => FixesAsync(
        $"if ({{|SMPP005:receipt.ErrorCode == 1|}}) A(); else if (receipt.ErrorCode == 7) A(); else if ({condition} && receipt.ErrorCode == 15) A(); int Next() => ++count;",
        $"if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015{left}) A(); int Next() => ++count;");

    /// <summary>Branches of other meanings stay, even if they do the same.</summary>
    [Fact]
    public Task Keeps_branches_of_other_meanings() => FixesAsync(
        "_ = receipt.ErrorCode switch { {|SMPP005:1 or 7|} => 2, 2 or 8 or 16 => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 or 7 or CODE.AbsentSubscriber015 => 2, 2 or 8 or 16 => 2, _ => 3 };");

    [Fact]
    public Task Keeps_arms_apart_below_CSharp_9() => FixesAsync(
        """
        _ = receipt.ErrorCode switch
        {
            {|SMPP005:1|} => "absent",
            7 => "absent",
            _ => "?",
        };
        """,
        """
        _ = receipt.ErrorCode switch
        {
            1 => "absent",
            7 => "absent",
            CODE.AbsentSubscriber015 => "absent",
            _ => "?",
        };
        """,
        LanguageVersion.CSharp8);

    /// <summary>Lines of more than 120 characters; not within braces that open and close on the line.</summary>
    [Theory]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1 or 2|}:
                A();
                break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015
                or 2 or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016:
                A();
                break;
        }
        """)]
    [InlineData(
        """
        _ = receipt.ErrorCode switch
        {
            51 => 2,
            {|SMPP005:1 or 2|} => 3,
            _ => 4,
        };
        """,
        """
        _ = receipt.ErrorCode switch
        {
            51 => 2,
            1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015
                or 2 or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016 => 3,
            _ => 4,
        };
        """)]
    [InlineData(
        """
        if ({|SMPP005:receipt.ErrorCode == 51 || receipt.ErrorCode == 1 || receipt.ErrorCode == 2|})
        {
            A();
        }
        """,
        """
        if (receipt.ErrorCode == 51
                || receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007
                || receipt.ErrorCode == CODE.AbsentSubscriber015
                || receipt.ErrorCode == 2 || receipt.ErrorCode == CODE.HandsetMemoryExceeded008
                || receipt.ErrorCode == CODE.HandsetMemoryExceeded016)
        {
            A();
        }
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1|}: Console.WriteLine("The phone is off: try again in an hour."); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case CODE.AbsentSubscriber007:
            case CODE.AbsentSubscriber015: Console.WriteLine("The phone is off: try again in an hour."); break;
        }
        """)]
    public Task Breaks_lines_that_get_too_long(string before, string after) =>
        Verify.FixesAsync<HandleOtherCodesFix>(Source(before), Source(after), rules: "SMPP005");
}
