using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;
using static SmppErrorCodes.Tests.CodeFixes.UseNamedConstantFixTests;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Constants in patterns, where the parser can take a name for a type, with the fix that replaces literals.</summary>
public sealed class ConstantPlaceTests
{
    [Theory]
    [InlineData("_ = receipt.ErrorCode is {|SMPP001:7|};", "_ = receipt.ErrorCode is TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.ErrorCode is not {|SMPP001:7|};", "_ = receipt.ErrorCode is not TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData(
        "_ = receipt.ErrorCode is {|SMPP001:7|} or {|SMPP001:1|};",
        "_ = receipt.ErrorCode is TwilioSmppErrorCode.AbsentSubscriber007 or TwilioSmppErrorCode.AbsentSubscriber;")]
    [InlineData("_ = receipt.ErrorCode is > 1 and not ({|SMPP001:7|});", "_ = receipt.ErrorCode is > 1 and not (TwilioSmppErrorCode.AbsentSubscriber007);")]
    [InlineData(
        """
        _ = receipt is { ErrorCode: {|SMPP001:7|}, TextErrorCode: {|SMPP001:"007"|} };
        """,
        """
        _ = receipt is
                {
                    ErrorCode: TwilioSmppErrorCode.AbsentSubscriber007,
                    TextErrorCode: TwilioSmppErrorCode.Text.AbsentSubscriber007
                };
        """)]
    [InlineData("_ = receipt.LongErrorCode is {|SMPP001:7L|};", "_ = receipt.LongErrorCode is TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData(
        "_ = receipt.ErrorCode switch { {|SMPP001:7|} => 1, {|SMPP001:0|} or {|SMPP001:6|} => 2, _ => 3 };",
        """
        _ = receipt.ErrorCode switch
                {
                    TwilioSmppErrorCode.AbsentSubscriber007 => 1,
                    TwilioSmppErrorCode.NoError or TwilioSmppErrorCode.NoError006 => 2,
                    _ => 3
                };
        """)]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case {|SMPP001:7|}: case {|SMPP001:1|} when receipt.NetworkErrorCode > 3: break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case TwilioSmppErrorCode.AbsentSubscriber007: case TwilioSmppErrorCode.AbsentSubscriber when receipt.NetworkErrorCode > 3: break;
        }
        """)]
    [InlineData(
        """
        switch (receipt.TextErrorCode)
        {
            case {|SMPP001:"007"|}: goto case {|SMPP001:"001"|}; case {|SMPP001:"001"|}: break;
        }
        """,
        """
        switch (receipt.TextErrorCode)
        {
            case TwilioSmppErrorCode.Text.AbsentSubscriber007: goto case TwilioSmppErrorCode.Text.AbsentSubscriber;
                    case TwilioSmppErrorCode.Text.AbsentSubscriber: break;
        }
        """)]
    [InlineData("_ = receipt.ErrorCode is {|SMPP001:7|} or -1;", "_ = receipt.ErrorCode is (int)TwilioSmppErrorCode.AbsentSubscriber007 or -1;")]
    [InlineData(
        "switch (receipt.ErrorCode) { case ({|SMPP001:7|}) when receipt.ByteErrorCode > 3: break; }",
        """
        switch (receipt.ErrorCode)
                {
                    case ((int)TwilioSmppErrorCode.AbsentSubscriber007) when receipt.ByteErrorCode > 3: break;
                }
        """)]
    [InlineData("_ = receipt.ErrorCode is -1 or {|SMPP001:7|};", "_ = receipt.ErrorCode is -1 or TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData(
        "_ = receipt.ErrorCode switch { {|SMPP001:7|} or -1 => 1, _ => 2 };",
        "_ = receipt.ErrorCode switch { (int)TwilioSmppErrorCode.AbsentSubscriber007 or -1 => 1, _ => 2 };")]
    public Task Replaces_constants_in_patterns(string before, string after) => FixesStatementAsync(before, after);

    /// <summary>The compiler of the .NET 8 SDK takes <c>Busy ? [1]</c> for an array of what may be null.</summary>
    [Theory]
    [InlineData("receipt.ErrorCode is {|SMPP001:7|} ? [1] : [2]", "receipt.ErrorCode is (int)TwilioSmppErrorCode.AbsentSubscriber007 ? [1] : [2]")]
    [InlineData(
        "receipt.ErrorCode is not {|SMPP001:7|} /* late */ ? [1] : [2]",
        "receipt.ErrorCode is not (int)TwilioSmppErrorCode.AbsentSubscriber007 /* late */ ? [1] : [2]")]
    [InlineData(
        "receipt.ErrorCode is {|SMPP001:1|} or {|SMPP001:7|} ? [1] : [2]",
        "receipt.ErrorCode is TwilioSmppErrorCode.AbsentSubscriber\n            or (int)TwilioSmppErrorCode.AbsentSubscriber007\n            ? [1]\n            : [2]")]
    [InlineData(
        "receipt.ByteErrorCode > 3 && receipt.ErrorCode is {|SMPP001:7|} ? [1] : [2]",
        "receipt.ByteErrorCode > 3\n            && receipt.ErrorCode is (int)TwilioSmppErrorCode.AbsentSubscriber007\n            ? [1]\n            : [2]")]
    [InlineData(
        """
        receipt.TextErrorCode is {|SMPP001:"007"|} ? [1] : [2]
        """,
        "receipt.TextErrorCode is (string)TwilioSmppErrorCode.Text.AbsentSubscriber007 ? [1] : [2]")]
    [InlineData("receipt.ErrorCode == {|SMPP001:7|} ? [1] : [2]", "receipt.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007 ? [1] : [2]")]
    [InlineData("(receipt.ErrorCode is {|SMPP001:7|}) ? [1] : [2]", "(receipt.ErrorCode is TwilioSmppErrorCode.AbsentSubscriber007) ? [1] : [2]")]
    [InlineData("receipt is { ErrorCode: {|SMPP001:7|} } ? [1] : [2]", "receipt is { ErrorCode: TwilioSmppErrorCode.AbsentSubscriber007 } ? [1] : [2]")]
    [InlineData("receipt.ErrorCode is {|SMPP001:7|} ? new[] { 1 } : [2]", "receipt.ErrorCode is TwilioSmppErrorCode.AbsentSubscriber007 ? new[] { 1 } : [2]")]
    [InlineData("receipt.ErrorCode is ({|SMPP001:7|}) ? [1] : [2]", "receipt.ErrorCode is (TwilioSmppErrorCode.AbsentSubscriber007) ? [1] : [2]")]
    public Task Replaces_constants_before_a_collection(string before, string after) =>
        FixesStatementAsync($"int[] numbers = {before};", $"int[] numbers = {after};");

    /// <summary>Whatever follows a literal in a pattern may follow what is written for it.</summary>
    [Theory]
    [InlineData("_ = receipt.ErrorCode is 7 ? -3 : 4;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? +3 : 4;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? ~3 : 4;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? (3) : 4;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? (3, 4) : (5, 6);")]
    [InlineData("_ = receipt.ErrorCode is 7 ? ^3 : 4;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? .. : 3..;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? ready : !ready;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? !ready : ready;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? new int[3] : null;")]
    [InlineData("_ = receipt.ErrorCode is 7 ? receipt.ErrorCode is 1 ? 3 : 4 : 5;")]
    [InlineData("int[] numbers = ready ? receipt.ErrorCode is 7 ? [3] : [] : [4];")]
    [InlineData("int[][] numbers = receipt.ErrorCode is 7 ? [[3], []] : [[4]];")]
    [InlineData("int[] numbers = receipt.ErrorCode is > 3 and not 7 ? [..new[] { 3 }] : [];")]
    [InlineData("System.Func<int> count = receipt.ErrorCode is 7 ? [System.Obsolete] () => 3 : () => 4;")]
    [InlineData("_ = receipt.ErrorCode is 7 or -3;")]
    [InlineData("_ = receipt.ErrorCode is 7 or +3;")]
    [InlineData("_ = receipt.ErrorCode is 7 or ~3;")]
    [InlineData("_ = receipt.ErrorCode is 7 or (3);")]
    [InlineData("_ = receipt.ErrorCode is 7 or (-3);")]
    [InlineData("_ = receipt.ErrorCode is 7 or < 3;")]
    [InlineData("_ = receipt.ErrorCode is 7 or >= 9;")]
    [InlineData("_ = receipt.ErrorCode is 7 or (int)-3;")]
    [InlineData("_ = receipt.ErrorCode is 7 and var code;")]
    [InlineData("_ = receipt.ErrorCode is 7 and { };")]
    [InlineData("_ = receipt.ErrorCode is (7 or 3) and not -3;")]
    [InlineData("_ = receipt.ErrorCode is 7 & ready;")]
    [InlineData("_ = receipt.ErrorCode is 7 & (ready);")]
    [InlineData("_ = receipt.ErrorCode is (7) & (ready);")]
    [InlineData("_ = receipt.ErrorCode is 7 == ready;")]
    [InlineData("_ = receipt.ErrorCode is 7 is true;")]
    [InlineData("_ = (receipt.ErrorCode, 3) is (7, < 9) or (1, > 2);")]
    [InlineData("_ = (receipt.ErrorCode is 7, 3 > 2);")]
    [InlineData("switch (receipt.ErrorCode) { case (7) when (ready): break; case ((1)) when !ready: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case not (7) when ready: break; case 3 or (7) when ready: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case (7 or 1) when ready: break; case 7 when -3 > 2: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 7: (ready, _) = (true, 3); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { (7) when (ready) => 3, not (7) when ready => 4, 1 or -3 => 5, _ => 6 };")]
    public async Task Replaces_literals_so_that_the_code_still_compiles(string statement)
    {
        var source = $$"""
            class C
            {
                void M(DeliveryReceipt receipt, bool ready) { {{statement}} }
            }
            {{Receipt}}
            """;
        var changed = await FixedSource.OfAsync<UseNamedConstantFix>(source, "SMPP001");
        Assert.NotEqual(source, changed);
        EmittedCode.AssertSame(GeneratedCompilation.Create(source).Generate(), GeneratedCompilation.Create(changed).Generate());
    }
}
