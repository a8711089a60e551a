using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};", "_ = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != 6|};", "_ = CODE.Canonical(receipt.ErrorCode) != CODE.NoError;")]
    [InlineData("if ({|SMPP005:!(receipt.ErrorCode is 1 or 7)|}) { A(); }", "if (CODE.Canonical(receipt.ErrorCode) != CODE.AbsentSubscriber) { A(); }")]
    [InlineData("_ = count > 3 && {|SMPP005:!(!(receipt.ErrorCode is 1 or 7))|};", "_ = count > 3 && CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode is 1 or 7)|} == (count > 3);", "_ = (CODE.Canonical(receipt.ErrorCode) != CODE.AbsentSubscriber) == (count > 3);")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode is 1 or 7 /* absent */)|};", "_ = !(CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber /* absent */);")]
    [InlineData(
        "_ = {|SMPP005:receipt.GetErrorCode() == 1|} && count < 3;",
        "_ = CODE.Canonical(receipt.GetErrorCode()) == CODE.AbsentSubscriber && count < 3;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : 3;", "_ = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber ? 2 : 3;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode > 0|};", "_ = CODE.Canonical(receipt.ErrorCode) > 0;")]
    [InlineData("_ = {|SMPP005:0 < (receipt.ErrorCode)|};", "_ = 0 < CODE.Canonical(receipt.ErrorCode);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is > 0|};", "_ = CODE.Canonical(receipt.ErrorCode) is > 0;")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode <= 0)|} && count < 3;", "_ = !(CODE.Canonical(receipt.ErrorCode) <= 0) && count < 3;")]
    public Task Compares_the_canonical_code(string before, string after) => FixesAsync(before, after, equivalenceKey: HandleOtherCodesFix.CanonicalKey);

    [Fact]
    public Task Does_not_compare_the_canonical_code_among_directives()
    {
        const string Statement = "_ = {|SMPP005:receipt.ErrorCode\n#if true\n    == 1|}\n#endif\n    ;";
        return FixesAsync(Statement, Statement, equivalenceKey: HandleOtherCodesFix.CanonicalKey);
    }

    [Theory]
    [InlineData("_ = receipt.LongErrorCode > 0;")]
    [InlineData("_ = receipt.NetworkErrorCode > 0;")]
    [InlineData("_ = receipt.ErrorCode is >= 1 and <= 7;")]
    [InlineData("_ = receipt.ErrorCode >= 6 && receipt.ErrorCode < 8;")]
    [InlineData("_ = receipt.ErrorCode is 1 or 2;")]
    [InlineData("_ = receipt.ErrorCode is 1 or 51;")]
    [InlineData("_ = receipt.NetworkErrorCode == 1;")]
    [InlineData("_ = receipt.TextErrorCode == \"001\";")]
    [InlineData("_ = receipt.LongErrorCode == 1;")]
    [InlineData("_ = (count > 3 && (receipt.NetworkErrorCode ?? 7) != 7) || receipt.NetworkErrorCode == 14;")]
    [InlineData("_ = receipt is { ErrorCode: 1 };")]
    [InlineData("_ = receipt is null || receipt.ErrorCode == 1 || receipt.ErrorCode == 7;")]
    [InlineData("System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == 1;")]
    [InlineData("if (receipt.ErrorCode == 1) A(); else if (receipt.ErrorCode == 51) B();")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; }")]
    public async Task Does_not_compare_the_canonical_code_where_that_does_something_else(string statement)
    {
        var source = Source(statement);
        Assert.Equal(source, await FixedSource.OfAsync<HandleOtherCodesFix>(source, "SMPP005", equivalenceKey: HandleOtherCodesFix.CanonicalKey));
    }
}
