using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>What gets too long for its line is broken where the formatter leaves it alone.</content>
public sealed partial class MergeBranchesFixTests
{
    [Theory]
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.SignalingConnectionLost => "signaling",
                    CODE.SignalingConnectionLost010 => "signaling",
                    CODE.SignalingConnectionLost012 => "signaling",
                    CODE.SignalingConnectionLost018 => "signaling",
                    CODE.SignalingConnectionLost020 => "signaling",
                    _ => "other",
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.SignalingConnectionLost or CODE.SignalingConnectionLost010
                        or CODE.SignalingConnectionLost012 or CODE.SignalingConnectionLost018
                        or CODE.SignalingConnectionLost020 => "signaling",
                    _ => "other",
                };
        """)]
    [InlineData(
        """
                if (receipt.ErrorCode == CODE.AbsentSubscriber) { return; }
                if (receipt.ErrorCode == CODE.AbsentSubscriber007) { return; }
                if (receipt.ErrorCode == CODE.AbsentSubscriber015) { return; }
        """,
        """
                if (receipt.ErrorCode == CODE.AbsentSubscriber
                    || receipt.ErrorCode == CODE.AbsentSubscriber007
                    || receipt.ErrorCode == CODE.AbsentSubscriber015) { return; }
        """)]
    [InlineData(
        """
                if (count > 3 && receipt.ErrorCode == CODE.AbsentSubscriber)
                {
                    A();
                }
                else if (receipt.ErrorCode == CODE.AbsentSubscriber007
                    || receipt.ErrorCode == CODE.AbsentSubscriber)
                {
                    A();
                }
                else if (receipt.ErrorCode == CODE.AbsentSubscriber015)
                {
                    A();
                }
        """,
        """
                if ((count > 3 && receipt.ErrorCode == CODE.AbsentSubscriber)
                    || receipt.ErrorCode == CODE.AbsentSubscriber007
                    || receipt.ErrorCode == CODE.AbsentSubscriber
                    || receipt.ErrorCode == CODE.AbsentSubscriber015)
                {
                    A();
                }
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode == 1 ? "absent subscriber, we try once more" : receipt.ErrorCode == CODE.AbsentSubscriber007
                    ? "absent subscriber, we try once more" : receipt.ErrorCode == CODE.AbsentSubscriber015
                    ? "absent subscriber, we try once more" : "we do not try again";
        """,
        """
                _ = receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007
                    || receipt.ErrorCode == CODE.AbsentSubscriber015
                    ? "absent subscriber, we try once more"
                    : "we do not try again";
        """)]
    [InlineData(
        """
                _ = receipt switch
                {
                    { ErrorCode: CODE.AbsentSubscriber, Count: 3 } => "absent",
                    { ErrorCode: CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015, Count: 3 } => "absent",
                    _ => "other",
                };
        """,
        """
                _ = receipt switch
                {
                    {
                        ErrorCode: CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                            or CODE.AbsentSubscriber015,
                        Count: 3
                    } => "absent",
                    _ => "other",
                };
        """)]
    [InlineData(
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.AbsentSubscriber: A(); break; case CODE.AbsentSubscriber007: A(); break;
                    case CODE.AbsentSubscriber015: A(); break;
                    default: break;
                }
        """,
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.AbsentSubscriber:
                    case CODE.AbsentSubscriber007:
                    case CODE.AbsentSubscriber015: A(); break;
                    default: break;
                }
        """)]
    [InlineData(
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.AbsentSubscriber: A(); break; case CODE.AbsentSubscriber007: A(); break; case CODE.AbsentSubscriber015: A(); break;
                    default: break;
                }
        """,
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.AbsentSubscriber:
                    case CODE.AbsentSubscriber007:
                    case CODE.AbsentSubscriber015: A(); break;
                    default: break;
                }
        """)]
    // Codes that stand on lines of their own get more of them.
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    1
                        or 7 => "absent",
                    15 => "absent",
                    _ => "other",
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    1
                        or 7
                        or 15 => "absent",
                    _ => "other",
                };
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode switch { CODE.AbsentSubscriber => 1, CODE.AbsentSubscriber007 => 1, CODE.AbsentSubscriber015 => 1, _ => 2 };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015 => 1,
                    _ => 2
                };
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.AbsentSubscriber or CODE.TcapError => "not sent",
                    CODE.AbsentSubscriber015 or CODE.AbsentSubscriber007 or CODE.SubscriberTemporarilyAbsent => "not sent",
                    _ => "other",
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015
                        or CODE.TcapError
                        or CODE.SubscriberTemporarilyAbsent => "not sent",
                    _ => "other",
                };
        """)]
    public Task Breaks_lines_that_get_too_long(string before, string after) =>
        FixedSource.AssertAsync<MergeBranchesFix>(HandleOtherCodesFixTests.LinesSource(before), HandleOtherCodesFixTests.LinesSource(after), "SMPP007");

    /// <summary>Two meanings on one line, where the second merge changes what the first one has changed.</summary>
    [Theory]
    [InlineData(
        "        _ = receipt.ErrorCode switch { 1 => 1, 2 => 2, 7 or 15 => 1, 8 or 16 => 2, _ => 3 };",
        "        _ = receipt.ErrorCode switch { 1 or 7 or 15 => 1, 2 or 8 or 16 => 2, _ => 3 };")]
    [InlineData(
        "        _ = receipt.ErrorCode switch { 1 => 1, 2 => 2, 7 or 15 => 1, 8 or 16 => 2 };",
        "        _ = receipt.ErrorCode switch { 1 or 7 or 15 => 1, 2 or 8 or 16 => 2 };")]
    [InlineData(
        "        _ = receipt.ErrorCode switch { CODE.AbsentSubscriber => 1, 2 => 2, CODE.AbsentSubscriber007 or 15 => 1, 8 or 16 => 2 };",
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.AbsentSubscriber or CODE.AbsentSubscriber007 or 15 => 1,
                    2 or 8 or 16 => 2
                };
        """)]
    [InlineData(
        "        _ = count == 1 ? 1 : receipt.ErrorCode == 1 ? 1 : receipt.ErrorCode is 7 or 15 ? 1 : receipt.ErrorCode == 2 ? 2 : receipt.ErrorCode is 8 or 16 ? 2 : 3;",
        """
                _ = count == 1 ? 1
                    : receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 ? 1
                    : receipt.ErrorCode == 2 || receipt.ErrorCode is 8 or 16 ? 2
                    : 3;
        """)]
    [InlineData(
        "        switch (receipt.ErrorCode) { case 1: A(); break; case 2: break; case 7: case 15: A(); break; case 9: count++; break; case 3: case 17: count++; break; }",
        "        switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; case 2: break; case 3: case 9: case 17: count++; break; }")]
    public Task Merges_all_duplicates_of_a_line_at_once(string before, string after) =>
        FixedSource.AssertAllAsync<MergeBranchesFix>(HandleOtherCodesFixTests.LinesSource(before), HandleOtherCodesFixTests.LinesSource(after), "SMPP007");

    [Theory]
    [InlineData(
        "        int F(int smppErrorCode) { if (smppErrorCode == CODE.AbsentSubscriber) return 1; if (smppErrorCode is 7 or CODE.AbsentSubscriber015) return 1; return 3; }",
        """
                int F(int smppErrorCode)
                {
                    if (smppErrorCode == CODE.AbsentSubscriber
                        || smppErrorCode is 7 or CODE.AbsentSubscriber015) return 1;
                    return 3;
                }
        """)]
    [InlineData(
        "        int F(int smppErrorCode) { return smppErrorCode == CODE.AbsentSubscriber ? 1 : smppErrorCode is 7 or CODE.AbsentSubscriber015 ? 1 : 345678; }",
        """
                int F(int smppErrorCode)
                {
                    return smppErrorCode == CODE.AbsentSubscriber
                        || smppErrorCode is 7 or CODE.AbsentSubscriber015
                        ? 1
                        : 345678;
                }
        """)]
    public Task Unfolds_a_function_on_one_line_that_gets_too_long(string before, string after) =>
        FixedSource.AssertAsync<MergeBranchesFix>(HandleOtherCodesFixTests.LinesSource(before), HandleOtherCodesFixTests.LinesSource(after), "SMPP007");

    [Theory]
    [InlineData(
        "        _ = receipt.ErrorCode == 1 ? true : receipt.ErrorCode == 7 ? true : receipt.ErrorCode == 15 ? true : false;",
        "        _ = receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == 15 ? true : false;")]
    [InlineData(
        "        _ = receipt.ErrorCode == 1 ? false : receipt.ErrorCode is 7 or 15 ? false : true;",
        "        _ = receipt.ErrorCode == 1 || receipt.ErrorCode is 7 or 15 ? false : true;")]
    // A condition, and complete.
    [InlineData(
        "        _ = receipt.ErrorCode == 1 ? true : receipt.ErrorCode is 7 or 15;",
        "        _ = receipt.ErrorCode == 1 ? true : receipt.ErrorCode is 7 or 15;")]
    public Task Merges_branches_that_are_true_or_false(string before, string after) =>
        FixedSource.AssertAsync<MergeBranchesFix>(HandleOtherCodesFixTests.LinesSource(before), HandleOtherCodesFixTests.LinesSource(after), "SMPP007");
}
