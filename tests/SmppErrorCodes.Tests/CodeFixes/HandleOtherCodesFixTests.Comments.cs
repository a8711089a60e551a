using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>A comment at the end of a line changes neither how the codes are laid out nor the lines below.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        """
                _ = receipt.ErrorCode == 1 // absent
                    || receipt.ErrorCode == 59
                    || receipt.Count == 3;
        """,
        """
                _ = receipt.ErrorCode == 1 // absent
                    || receipt.ErrorCode == CODE.AbsentSubscriber007
                    || receipt.ErrorCode == CODE.AbsentSubscriber015
                    || receipt.ErrorCode == 59
                    || receipt.Count == 3;
        """)]
    [InlineData(
        """
                _ = receipt.Count == 3
                    || receipt.ErrorCode == 59 // later
                    || receipt.ErrorCode == 1 // absent
                    || receipt.Count == 4;
        """,
        """
                _ = receipt.Count == 3
                    || receipt.ErrorCode == 59 // later
                    || receipt.ErrorCode == 1 // absent
                    || receipt.ErrorCode == CODE.AbsentSubscriber007
                    || receipt.ErrorCode == CODE.AbsentSubscriber015
                    || receipt.Count == 4;
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode is CODE.AbsentSubscriber // absent
                    or CODE.SubscriberTemporarilyAbsent or CODE.TcapError;
        """,
        """
                _ = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015 // absent
                    or CODE.SubscriberTemporarilyAbsent or CODE.TcapError;
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode is CODE.AbsentSubscriber
                    or CODE.SubscriberTemporarilyAbsent or CODE.TcapError;
        """,
        """
                _ = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015
                    or CODE.SubscriberTemporarilyAbsent or CODE.TcapError;
        """)]
    // Operators at the ends of the lines stay there, also on a line of their own.
    [InlineData(
        """
                _ = receipt.ErrorCode == 1 || // absent
                    receipt.ErrorCode == 59 || // later
                    receipt.Count == 3;
        """,
        """
                _ = receipt.ErrorCode == 1 ||
                    receipt.ErrorCode == CODE.AbsentSubscriber007 ||
                    receipt.ErrorCode == CODE.AbsentSubscriber015 || // absent
                    receipt.ErrorCode == 59 || // later
                    receipt.Count == 3;
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode == 59 || // later
                    receipt.ErrorCode == 1
                    || // absent
                    receipt.Count == 3;
        """,
        """
                _ = receipt.ErrorCode == 59 || // later
                    receipt.ErrorCode == 1 ||
                    receipt.ErrorCode == CODE.AbsentSubscriber007 ||
                    receipt.ErrorCode == CODE.AbsentSubscriber015
                    || // absent
                    receipt.Count == 3;
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode is CODE.AbsentSubscriber or // absent
                    CODE.SubscriberTemporarilyAbsent or CODE.TcapError;
        """,
        """
                _ = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015 or // absent
                    CODE.SubscriberTemporarilyAbsent or CODE.TcapError;
        """)]
    public Task Keeps_the_lines_around_a_comment(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(before), LinesSource(after), "SMPP005");
}
