using System;
using System.Linq;
using SmppErrorCodes.Tests.Robustness;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>What sources contain that are something else to the oldest compiler.</summary>
internal static class NewerSource
{
    private static readonly string[] Texts =
    [
        // Newer than its language.
        "private partial int Status",
        "?.ErrorCode = 7",
        "set => field",

        // C# 14 searches a span here.
        "new int?[] { 1, null }.Contains(",

        // Its formatter puts the inner braces on lines of their own.
        "is ({ ErrorCode: 7 }, ",
        "or ({ ErrorCode: 1",
        "case ({ ErrorCode: 1 or 7 }, 3)",

        // It puts the items of a collection expression at another place.
        "= [TwilioSmppErrorCode.AbsentSubscriber, 58]",
    ];

    public static bool IsNewer(TestSource source) => Texts.Any(text => source.File.Contains(text, StringComparison.Ordinal));
}
