using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>How codes are written into tests and patterns, with the fix that handles the other codes.</summary>
public sealed class ConditionEditTests
{
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:1 == receipt.ErrorCode|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == ((1))|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != (CODE.NoError)|};", "_ = receipt.ErrorCode is not (CODE.NoError or CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != 0|};", "_ = receipt.ErrorCode is not (0 or CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode > 0|};", "_ = receipt.ErrorCode is > 0 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:0 < receipt.ErrorCode|};", "_ = receipt.ErrorCode is > 0 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode <= 0|};", "_ = receipt.ErrorCode is <= 0 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:0 >= receipt.ErrorCode|};", "_ = receipt.ErrorCode is <= 0 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:1 > receipt.ErrorCode|};", "_ = receipt.ErrorCode is < 1 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:1 <= receipt.ErrorCode|};", "_ = receipt.ErrorCode is >= 1 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode < 1|};", "_ = receipt.ErrorCode is < 1 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode >= 1|};", "_ = receipt.ErrorCode is >= 1 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is > 0 and not 6|};", "_ = receipt.ErrorCode is > 0 and not (6 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == (0 + 1)|};", "_ = receipt.ErrorCode is (0 + 1) or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == (CODE.AbsentSubscriber)|};",
        "_ = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode /* now */ == 1|};",
        "_ = receipt.ErrorCode /* now */ == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt.NetworkErrorCode == (short)1|};",
        "_ = receipt.NetworkErrorCode is (short)1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1L|};",
        "_ = receipt.ErrorCode == 1L || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:!receipt.ErrorCode.Equals(1)|};",
        "_ = !(receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData(
        "_ = (object){|SMPP005:receipt.ErrorCode.Equals(1)|};",
        "_ = (object)(receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode.Equals(1)|}.ToString();",
        "_ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015).ToString();")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode.Equals(1)|} is true;",
        "_ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015) is true;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode.Equals(1)|} switch { true => 2, false => 3 };",
        """
        _ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015) switch { true => 2, false => 3 };
        """)]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode.Equals(1)|} | count > 3;",
        "_ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015) | count > 3;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1|} == count > 3;",
        "_ = (receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) == count > 3;")]
    [InlineData(
        "_ = receipt is null || {|SMPP005:receipt.ErrorCode == 1|};",
        "_ = receipt is null || receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = receipt is not null && {|SMPP005:receipt.ErrorCode == 1|};",
        "_ = receipt is not null && receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt is null || receipt.ErrorCode == 1 || receipt.ErrorCode == 7|};",
        "_ = receipt is null || receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = receipt is null || {|SMPP005:receipt.ErrorCode == 1|} || count > 3 || receipt.ErrorCode == 7;",
        "_ = receipt is null || receipt.ErrorCode == 1 || count > 3 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:!(receipt is null || receipt.ErrorCode == 1)|};",
        "_ = !(receipt is null || receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015);")]
    [InlineData(
        "_ = receipt.NetworkErrorCode.HasValue && {|SMPP005:receipt.NetworkErrorCode.Value == 1|};",
        "_ = receipt.NetworkErrorCode.HasValue && receipt.NetworkErrorCode.Value is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:(receipt.NetworkErrorCode != null && receipt.NetworkErrorCode.Value == 1) || receipt.NetworkErrorCode == 7|};",
        """
        _ = (receipt.NetworkErrorCode != null && receipt.NetworkErrorCode.Value == 1) || receipt.NetworkErrorCode is 7 or CODE.AbsentSubscriber015;
        """)]
    [InlineData(
        "_ = receipt is { ErrorCode: {|SMPP005:1|} } || count > 3 || receipt.ErrorCode == 7;",
        "_ = receipt is { ErrorCode: 1 } || count > 3 || receipt.ErrorCode is 7 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is 1 or 7|};", "_ = receipt.ErrorCode is 1 or 7 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is CODE.NoError|};", "_ = receipt.ErrorCode is CODE.NoError or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not 0|};", "_ = receipt.ErrorCode is not (0 or CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not (0 or 6)|};", "_ = receipt.ErrorCode is not (0 or 6 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is > 0 or -1|};", "_ = receipt.ErrorCode is (> 0 or -1) and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1 or 7|} };", "_ = receipt is { ErrorCode: 1 or 7 or CODE.AbsentSubscriber015 };")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1 || receipt.ErrorCode == 7|};",
        "_ = receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode != 0 && receipt.ErrorCode != 6|};",
        "_ = receipt.ErrorCode != 0 && receipt.ErrorCode != 6 && receipt.ErrorCode != CODE.NoError014;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1|} && count < 3;",
        "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 && count < 3;")]
    [InlineData(
        "_ = ({|SMPP005:receipt.ErrorCode == 1 || receipt.ErrorCode == 7|}) && count < 3;",
        "_ = (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015) && count < 3;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : 3;",
        "_ = (receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) ? 2 : 3;")]
    [InlineData(
        "_ = {|SMPP005:receipt ?. ErrorCode == 1|};",
        "_ = receipt ?. ErrorCode == 1 || receipt ?. ErrorCode == CODE.AbsentSubscriber007 || receipt ?. ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt?.ErrorCode == 1|};",
        "_ = receipt?.ErrorCode == 1 || receipt?.ErrorCode == CODE.AbsentSubscriber007 || receipt?.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt?.ErrorCode != 0|} && count < 3;",
        "_ = receipt?.ErrorCode != 0 && receipt?.ErrorCode != CODE.NoError006 && receipt?.ErrorCode != CODE.NoError014 && count < 3;")]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode == 1|};", "_ = receipt.NetworkErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:(receipt.NetworkErrorCode ?? 0) == 1|};",
        "_ = (receipt.NetworkErrorCode ?? 0) is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        """
        _ = {|SMPP005:receipt.TextErrorCode == "001"|};
        """,
        """
        _ = receipt.TextErrorCode is "001" or CODE.Text.AbsentSubscriber007 or CODE.Text.AbsentSubscriber015;
        """)]
    [InlineData("_ = {|SMPP005:receipt.LongErrorCode == 1|};", "_ = receipt.LongErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode.Equals(1)|};",
        "_ = receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:!(receipt.ErrorCode == 0 || receipt.ErrorCode == 6)|};",
        "_ = !(receipt.ErrorCode == 0 || receipt.ErrorCode == 6 || receipt.ErrorCode == CODE.NoError014);")]
    [InlineData(
        "_ = count < 3 || {|SMPP005:new[] { 1, 7 }.Contains(receipt.ErrorCode)|};",
        "_ = count < 3 || new[] { 1, 7, CODE.AbsentSubscriber015 }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = {|SMPP005:receipt.GetErrorCode() == 1|};", "_ = receipt.GetErrorCode() is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:(count = receipt.ErrorCode) == 1|};",
        "_ = (count = receipt.ErrorCode) is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1|} || count > 3 || receipt.ErrorCode == 7;",
        "_ = receipt.ErrorCode == 1 || count > 3 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => {|SMPP005:r.ErrorCode == 1|};",
        """
        System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == 1 || r.ErrorCode == CODE.AbsentSubscriber007 || r.ErrorCode == CODE.AbsentSubscriber015;
        """)]
    [InlineData(
        "_ = from r in new[] { receipt }.AsQueryable() where {|SMPP005:r.ErrorCode != 0|} select r;",
        "_ = from r in new[] { receipt }.AsQueryable() where r.ErrorCode != 0 && r.ErrorCode != CODE.NoError006 && r.ErrorCode != CODE.NoError014 select r;")]
    public Task Writes_codes_into_a_test(string before, string after) => FixesAsync(before, after);

    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1|} };", "_ = receipt is { ErrorCode: 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 };")]
    [InlineData(
        "switch (receipt.ErrorCode) { case {|SMPP005:1|} when count < 3: A(); break; }",
        "switch (receipt.ErrorCode) { case 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 when count < 3: A(); break; }")]
    [InlineData(
        "_ = receipt.ErrorCode switch { {|SMPP005:1|} => 2, _ => 3 };",
        "_ = receipt.ErrorCode switch { 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 => 2, _ => 3 };")]
    public Task Writes_patterns_in_CSharp_9(string before, string after) => FixesAsync(before, after, LanguageVersion.CSharp9);

    [Theory]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode == 1|};",
        "_ = receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData(
        "_ = {|SMPP005:!(receipt.ErrorCode == 1)|};",
        "_ = !(receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData(
        "_ = count < 3 && {|SMPP005:receipt.ErrorCode == 1|};",
        "_ = count < 3 && (receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData(
        "_ = {|SMPP005:receipt.ErrorCode is 0|};",
        "_ = receipt.ErrorCode is 0 || receipt.ErrorCode == CODE.NoError006 || receipt.ErrorCode == CODE.NoError014;")]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1|} when count < 3: A(); break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1 when count < 3: case CODE.AbsentSubscriber007 when count < 3: case CODE.AbsentSubscriber015 when count < 3: A(); break;
        }
        """)]
    [InlineData(
        "_ = receipt.ErrorCode switch { {|SMPP005:1|} when count < 3 => 2, _ => 3 };",
        """
        _ = receipt.ErrorCode switch { 1 when count < 3 => 2, CODE.AbsentSubscriber007 when count < 3 => 2, CODE.AbsentSubscriber015 when count < 3 => 2, _ => 3 };
        """)]
    [InlineData(
        "_ = receipt switch { { ErrorCode: {|SMPP005:1|}, Count: 3 } => 2, _ => 3 };",
        """
        _ = receipt switch { { ErrorCode: 1, Count: 3 } => 2, { ErrorCode: CODE.AbsentSubscriber007, Count: 3 } => 2, { ErrorCode: CODE.AbsentSubscriber015, Count: 3 } => 2, _ => 3 };
        """)]
    [InlineData(
        "_ = receipt switch { { ErrorCode: {|SMPP005:1|} } when count > 3 => 2, _ => 3 };",
        """
        _ = receipt switch { { ErrorCode: 1 } when count > 3 => 2, { ErrorCode: CODE.AbsentSubscriber007 } when count > 3 => 2, { ErrorCode: CODE.AbsentSubscriber015 } when count > 3 => 2, _ => 3 };
        """)]
    [InlineData(
        """
        _ = receipt.ErrorCode switch
        {
            {|SMPP005:1|} => 2,
            _ => 3,
        };
        """,
        """
        _ = receipt.ErrorCode switch
        {
            1 => 2,
            CODE.AbsentSubscriber007 => 2,
            CODE.AbsentSubscriber015 => 2,
            _ => 3,
        };
        """)]
    [InlineData(
        """
        switch (receipt)
        {
            case { ErrorCode: {|SMPP005:1|}, Count: 3 }: A(); break;
        }
        """,
        """
        switch (receipt)
        {
            case { ErrorCode: 1, Count: 3 }: case { ErrorCode: CODE.AbsentSubscriber007, Count: 3 }: case { ErrorCode: CODE.AbsentSubscriber015, Count: 3 }: A(); break;
        }
        """)]
    [InlineData(
        "_ = receipt.ErrorCode switch { {|SMPP005:0|} => 2, var other when count > 3 => 1, _ => 3 };",
        "_ = receipt.ErrorCode switch { 0 => 2, CODE.NoError006 => 2, CODE.NoError014 => 2, var other when count > 3 => 1, _ => 3 };")]
    public Task Repeats_comparisons_labels_and_arms_below_CSharp_9(string before, string after) => FixesAsync(before, after, LanguageVersion.CSharp8);

    /// <summary>Behind an <c>or</c>, the variable would not be assigned.</summary>
    [Theory]
    [InlineData(
        "switch (receipt.NetworkErrorCode) { case { } c and ({|SMPP005:1 or 7|}) when c > count: A(); break; default: B(); break; }",
        "switch (receipt.NetworkErrorCode) { case { } c and (1 or 7 or CODE.AbsentSubscriber015) when c > count: A(); break; default: B(); break; }")]
    [InlineData(
        "_ = receipt.ErrorCode switch { var c and {|SMPP005:1|} => c, _ => 2 };",
        "_ = receipt.ErrorCode switch { var c and (1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) => c, _ => 2 };")]
    [InlineData(
        "_ = {|SMPP005:receipt.NetworkErrorCode is int c and /* absent */ (1 /* one */ or 7 /* seven */)|} && c > count;",
        "_ = receipt.NetworkErrorCode is int c and /* absent */ (1 /* one */ or 7 or CODE.AbsentSubscriber015 /* seven */) && c > count;")]
    [InlineData(
        "_ = {|SMPP005:receipt.NetworkErrorCode is 1 and var c|} && c > count;",
        "_ = receipt.NetworkErrorCode is (1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) and var c && c > count;")]
    [InlineData(
        "_ = receipt is { ErrorCode: (var c and ({|SMPP005:1 or 15|})) } && c > count;",
        "_ = receipt is { ErrorCode: (var c and (1 or CODE.AbsentSubscriber007 or 15)) } && c > count;")]
    [InlineData(
        "_ = {|SMPP005:receipt.NetworkErrorCode is not ({ } c and 0)|} || c > count;",
        "_ = receipt.NetworkErrorCode is not ({ } c and (0 or CODE.NoError006 or CODE.NoError014)) || c > count;")]
    public Task Writes_the_codes_beside_a_variable_that_the_pattern_declares(string before, string after) => FixesAsync(before, after);

    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is var c and > 0 and (1 or 7)|} && c > count;")]
    public Task Offers_nothing_where_the_variable_stands_beside_more(string statement) => FixesAsync(statement, statement);

    /// <summary>The parser takes a name for a type before <c>? [</c> and before <c>or -</c>.</summary>
    [Theory]
    [InlineData(
        "count > 1 && {|SMPP005:receipt.ErrorCode == 1|} ? [1] : [2]",
        "count > 1 && receipt.ErrorCode is 1 or (int)CODE.AbsentSubscriber007 or (int)CODE.AbsentSubscriber015 ? [1] : [2]")]
    [InlineData(
        "{|SMPP005:receipt.ErrorCode is 1|} ? [1] : [2]",
        "(receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) ? [1] : [2]")]
    [InlineData(
        "count > 1 && {|SMPP005:receipt.ErrorCode is 1|} ? [1] : [2]",
        "count > 1 && receipt.ErrorCode is 1 or (int)CODE.AbsentSubscriber007 or (int)CODE.AbsentSubscriber015 ? [1] : [2]")]
    [InlineData(
        "receipt is { ErrorCode: {|SMPP005:1 or -1|} } ? [1] : [2]",
        "receipt is { ErrorCode: 1 or (int)CODE.AbsentSubscriber007 or (int)CODE.AbsentSubscriber015 or -1 } ? [1] : [2]")]
    [InlineData(
        "receipt is { ErrorCode: {|SMPP005:1|} } ? [1] : [2]",
        "receipt is { ErrorCode: 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 } ? [1] : [2]")]
    [InlineData(
        "{|SMPP005:receipt.ErrorCode == 1|} ? [1] : [2]",
        "(receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) ? [1] : [2]")]
    public Task Casts_where_a_name_would_be_taken_for_a_type(string before, string after) =>
        FixesAsync($"int[] numbers = {before};", $"int[] numbers = {after};");

    private static Task FixesAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        Verify.FixesAsync<HandleOtherCodesFix>(Source(before), Source(after), languageVersion, "SMPP005", editorConfig: "max_line_length = off");

    private static string Source(string statement) => "using SmppErrorCodes;\n" + Receipts.Statements(
        statement.Replace("CODE.", "TwilioSmppErrorCode.") + "\n    void A() { } void B() { }");
}
