using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>Queries, negated patterns and interpolations are broken as other code is, where the language lets them have several lines.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        """
            object All(DeliveryReceipt[] receipts) =>
                from receipt in receipts
                where receipt.ErrorCode is CODE.AbsentSubscriber or CODE.TcapError && receipt.Count == 3
                select receipt;
        """,
        """
            object All(DeliveryReceipt[] receipts) =>
                from receipt in receipts
                where receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015
                    or CODE.TcapError
                    && receipt.Count == 3
                select receipt;
        """)]
    [InlineData(
        "    bool F(DeliveryReceipt receipt) => receipt is not { ErrorCode: CODE.AbsentSubscriber or CODE.TcapError, Count: 3 };",
        """
            bool F(DeliveryReceipt receipt) => receipt is not
            {
                ErrorCode: CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015
                    or CODE.TcapError,
                Count: 3
            };
        """)]
    [InlineData(
        "    string F(DeliveryReceipt receipt) => $\"{receipt.ErrorCode is CODE.AbsentSubscriber or CODE.TcapError} {receipt.Count}\";",
        """
            string F(DeliveryReceipt receipt) => $"{receipt.ErrorCode is CODE.AbsentSubscriber
                or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015
                or CODE.TcapError} {receipt.Count}";
        """)]
    // A query on one line would be laid out anew as a whole.
    [InlineData(
        "    object F(DeliveryReceipt[] all) => from receipt in all where receipt.ErrorCode == CODE.AbsentSubscriber select receipt;",
        "    object F(DeliveryReceipt[] all) => from receipt in all where receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 select receipt;")]
    [InlineData(
        """
            bool F(DeliveryReceipt receipt, bool isLast) => !isLast
                && receipt.ErrorCode is CODE.AbsentSubscriber or CODE.TcapError && receipt.Count > 3;
        """,
        """
            bool F(DeliveryReceipt receipt, bool isLast) => !isLast
                && receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015
                    or CODE.TcapError
                && receipt.Count > 3;
        """)]
    [InlineData(
        """
            bool F(DeliveryReceipt receipt) => receipt.ErrorCode == CODE.TcapError
                || receipt.ErrorCode == CODE.HandsetMemoryExceeded || receipt.ErrorCode == CODE.HandsetMemoryExceeded008;
        """,
        """
            bool F(DeliveryReceipt receipt) => receipt.ErrorCode == CODE.TcapError
                || receipt.ErrorCode == CODE.HandsetMemoryExceeded
                || receipt.ErrorCode == CODE.HandsetMemoryExceeded008
                || receipt.ErrorCode == CODE.HandsetMemoryExceeded016;
        """)]
    public Task Breaks_what_can_have_several_lines(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(MemberSource(before), MemberSource(after), "SMPP005");

    [Fact]
    public async Task Does_not_break_an_interpolation_of_an_older_language()
    {
        const string Before = "    string F(DeliveryReceipt receipt) => $\"{receipt.ErrorCode is CODE.AbsentSubscriber or CODE.TcapError} {receipt.Count}\";";
        Assert.Contains(
            "AbsentSubscriber007 or TwilioSmppErrorCode.AbsentSubscriber015 or TwilioSmppErrorCode.TcapError} {",
            await FixedSource.OfAsync<HandleOtherCodesFix>(MemberSource(Before), "SMPP005", LanguageVersion.CSharp10));
    }
}
