using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>A variable that a pattern declares stays assigned.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode is 7 and var v|}) Use(v);",
        "if (receipt.ErrorCode is (7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015) and var v) Use(v);")]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode is int v and 7|}) Use(v);",
        "if (receipt.ErrorCode is int v and (7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015)) Use(v);")]
    [InlineData(
        "if ({|SMPP005:receipt.NetworkErrorCode is { } v and 7|}) Use(v);",
        "if (receipt.NetworkErrorCode is { } v and (7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015)) Use(v);")]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode is not (int v and 7)|}) return; Use(v);",
        "if (receipt.ErrorCode is not (int v and (7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015))) return; Use(v);")]
    [InlineData(
        "if ({|SMPP005:!(receipt.ErrorCode is 7 and var v)|}) return; Use(v);",
        "if (!(receipt.ErrorCode is (7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015) and var v)) return; Use(v);")]
    [InlineData(
        "switch (receipt.ErrorCode) { case var v and {|SMPP005:7|}: Use(v); break; default: A(); break; }",
        "switch (receipt.ErrorCode) { case var v and (7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015): Use(v); break; default: A(); break; }")]
    [InlineData(
        "_ = receipt.ErrorCode switch { {|SMPP005:7|} and var v => v + 1, _ => 3 };",
        "_ = receipt.ErrorCode switch { (7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015) and var v => v + 1, _ => 3 };")]
    [InlineData(
        "switch (receipt) { case { ErrorCode: ({|SMPP005:1 or 7|}) and var c }: Use(c); break; default: B(); break; }",
        "switch (receipt) { case { ErrorCode: (1 or 7 or CODE.AbsentSubscriber015) and var c }: Use(c); break; default: B(); break; }")]
    [InlineData(
        "if ((receipt.ErrorCode, count) is ({|SMPP005:7|} and var c, var n)) Use(c + n);",
        "if ((receipt.ErrorCode, count) is ((7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015) and var c, var n)) Use(c + n);")]
    [InlineData(
        "if ({|SMPP005:receipt.ErrorCode is not 7 and var v|}) Use(v);",
        "if (receipt.ErrorCode is not 7 and var v and not (CODE.AbsentSubscriber or CODE.AbsentSubscriber015)) Use(v);")]
    [InlineData(
        "if (receipt is { ErrorCode: {|SMPP005:7|} } r) Use(r.Count);",
        "if (receipt is { ErrorCode: 7 or CODE.AbsentSubscriber or CODE.AbsentSubscriber015 } r) Use(r.Count);")]
    public async Task Keeps_variables_assigned(string before, string after)
    {
        const string Use = " void Use(int value) { }";
        await FixesAsync(before + Use, after + Use);
        var source = Source(before.Replace("{|SMPP005:", "").Replace("|}", "") + Use);
        Assert.Equal(source, await FixedSource.OfAsync<HandleOtherCodesFix>(source, "SMPP005", equivalenceKey: HandleOtherCodesFix.CanonicalKey));
    }

    /// <summary>Codes added there would assign the variable for some of them only.</summary>
    [Theory]
    [InlineData("if (receipt.ErrorCode is 7 and (var v and > 3)) Use(v); void Use(int value) { }")]
    [InlineData("if (receipt.ErrorCode is <= 7 and var v) Use(v); void Use(int value) { }")]
    public async Task Is_not_offered_where_a_variable_would_not_be_assigned(string statement) =>
        Assert.Equal(Source(statement), await FixedSource.OfAsync<HandleOtherCodesFix>(Source(statement), "SMPP005"));
}
