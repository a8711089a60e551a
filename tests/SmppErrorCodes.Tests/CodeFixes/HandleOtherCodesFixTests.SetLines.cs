using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>A set that gets too long for its line has the codes of each meaning on lines of their own.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        "    private static readonly int[] DlrErrorCodes = { 1, 58 };",
        """
            private static readonly int[] DlrErrorCodes =
            {
                1, CODE.AbsentSubscriber007, CODE.AbsentSubscriber015,
                58
            };
        """)]
    [InlineData(
        "    private static readonly int[] DlrErrorCodes = [CODE.AbsentSubscriber, 58];",
        """
            private static readonly int[] DlrErrorCodes =
            [
                CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                CODE.AbsentSubscriber015,
                58
            ];
        """)]
    [InlineData(
        "    private static readonly string[] DlrErrorCodes = new[] { \"058\", \"001\", \"007\", };",
        """
            private static readonly string[] DlrErrorCodes = new[]
            {
                "058",
                "001", "007", CODE.Text.AbsentSubscriber015,
            };
        """)]
    [InlineData(
        "    static readonly FrozenSet<int> DlrErrorCodes = new HashSet<int> { 2, 58, 3, CODE.AbsentSubscriber, 59 }.ToFrozenSet();",
        """
            static readonly FrozenSet<int> DlrErrorCodes = new HashSet<int>
            {
                2, CODE.HandsetMemoryExceeded008, CODE.HandsetMemoryExceeded016,
                58,
                3, CODE.ConnectionTimeout009, CODE.ConnectionTimeout017,
                CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                CODE.AbsentSubscriber015,
                59
            }.ToFrozenSet();
        """)]
    [InlineData(
        "    private static readonly FrozenSet<int> DlrErrorCodes = FrozenSet.ToFrozenSet([CODE.AbsentSubscriber, 58]);",
        """
            private static readonly FrozenSet<int> DlrErrorCodes = FrozenSet.ToFrozenSet([
                CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                CODE.AbsentSubscriber015,
                58
            ]);
        """)]
    [InlineData(
        "    private static readonly ImmutableArray<int> DlrErrorCodes = ImmutableArray.Create(CODE.AbsentSubscriber, 58);",
        """
            private static readonly ImmutableArray<int> DlrErrorCodes = ImmutableArray.Create(
                CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                CODE.AbsentSubscriber015,
                58);
        """)]
    [InlineData(
        "    private static readonly Dictionary<int, int> DlrDelayByErrorCode = new Dictionary<int, int> { [7] = 5, [58] = 2 };",
        """
            private static readonly Dictionary<int, int> DlrDelayByErrorCode = new Dictionary<int, int>
            {
                [7] = 5,
                [CODE.AbsentSubscriber] = 5,
                [CODE.AbsentSubscriber015] = 5,
                [58] = 2
            };
        """)]
    [InlineData(
        "    private static readonly Dictionary<int, int> DlrDelayByErrorCode = new() { { 1, 5 }, { 58, 2 } };",
        """
            private static readonly Dictionary<int, int> DlrDelayByErrorCode = new()
            {
                { 1, 5 }, { CODE.AbsentSubscriber007, 5 }, { CODE.AbsentSubscriber015, 5 },
                { 58, 2 }
            };
        """)]
    [InlineData(
        "    bool M(int dlrErrorCode, bool isLast) => !isLast && new[] { CODE.AbsentSubscriber, 58 }.Contains(dlrErrorCode);",
        """
            bool M(int dlrErrorCode, bool isLast) => !isLast && new[]
            {
                CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                CODE.AbsentSubscriber015,
                58
            }.Contains(dlrErrorCode);
        """)]
    // Comments stay on their side of the commas.
    [InlineData(
        "    bool M(int dlrErrorCode) => new[] { CODE.AbsentSubscriber /* absent */, /* tcap */ CODE.TcapError }.Contains(dlrErrorCode);",
        """
            bool M(int dlrErrorCode) => new[]
            {
                CODE.AbsentSubscriber /* absent */, CODE.AbsentSubscriber007,
                CODE.AbsentSubscriber015,
                /* tcap */ CODE.TcapError
            }.Contains(dlrErrorCode);
        """)]
    // Several lines already: only the one that gets too long is broken.
    [InlineData(
        """
            static readonly int[] DlrErrorCodes =
            {
                CODE.AbsentSubscriber, CODE.HandsetMemoryExceeded, CODE.SubscriberTemporarilyAbsent,
                58
            };
        """,
        """
            static readonly int[] DlrErrorCodes =
            {
                CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                CODE.AbsentSubscriber015,
                CODE.HandsetMemoryExceeded, CODE.HandsetMemoryExceeded008,
                CODE.HandsetMemoryExceeded016,
                CODE.SubscriberTemporarilyAbsent,
                58
            };
        """)]
    // Short enough, or within braces that open and close on the line.
    [InlineData(
        "    static readonly int[] DlrErrorCodes = { 1, 7, 58 };",
        "    static readonly int[] DlrErrorCodes = { 1, 7, CODE.AbsentSubscriber015, 58 };")]
    [InlineData(
        "    bool M(int dlrErrorCode, bool isLast) { return !isLast && new[] { CODE.AbsentSubscriber }.Contains(dlrErrorCode); }",
        """
            bool M(int dlrErrorCode, bool isLast)
            {
                return !isLast && new[]
                {
                    CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                    CODE.AbsentSubscriber015
                }.Contains(dlrErrorCode);
            }
        """)]
    public Task Breaks_a_set_that_gets_too_long(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(SetSource(before), SetSource(after), "SMPP005");

    private static string SetSource(string member) => $$"""
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using SmppErrorCodes;

        class C
        {
        {{member.Replace("CODE.", "TwilioSmppErrorCode.")}}
        }

        """;
}
