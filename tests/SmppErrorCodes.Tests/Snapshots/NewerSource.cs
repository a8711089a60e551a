using System;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Tests.Robustness;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>Sources that are something else to the oldest compiler, or that it does not have.</summary>
internal static class NewerSource
{
    /// <summary>The classes with sources that are tests on the newest compiler only.</summary>
    public static ImmutableArray<string> Tests { get; } =
    [
        "ArchitectureTests", "CatalogPageTests", "ConfigurationPageTests", "ConfiguredLayoutTests", "EditedSourceTests", "EditorPageTests",
        "EvidenceTableTests", "Example", "HostileOptionTests", "LargeCode", "LayoutTests", "LoggingPageTests", "PictureFileTests", "PictureTests",
        "PrefilterTests", "RealSourceTests", "ReleaseTrackingTests", "RulePage", "RulePageTests", "SmppErrorCodeCompletionProviderTests",
        "SourceProject", "WrittenCodeTests", "WrittenLabelsTests",
    ];

    /// <summary>What sources contain that are something else.</summary>
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
        "int[] SmppErrorCodes = [",
    ];

    public static bool IsNewer(TestSource source) =>
        Tests.Contains(source.Test) || Texts.Any(text => source.File.Contains(text, StringComparison.Ordinal));

    /// <summary>
    /// Whether the fixes on a source are held against the snapshots by the oldest compiler alone. The newest one does that for a quarter
    /// of the sources, and for those that are newer, so that a build applies each fix once.
    /// </summary>
    public static bool IsLeftToTheOldest(TestSource source) => SourceSnapshots.SixteenthOf(source) >= 4 && !IsNewer(source);
}
