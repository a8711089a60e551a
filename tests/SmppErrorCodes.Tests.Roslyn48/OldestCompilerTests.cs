using System;
using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>
/// What is reported on the sources of all tests is the same on the oldest compiler: what a test expects of one of them need
/// not be held against both.
/// </summary>
public sealed class OldestCompilerTests
{
    private static readonly SourceSnapshots Reports = new("reports.txt");

    /// <summary>What sources contain that are something else to the oldest compiler.</summary>
    private static readonly string[] Different =
    [
        // Newer than its language.
        "private partial int Status",
        "receipt?.ErrorCode = 7",
        "set => field",

        // C# 14 searches a span here.
        "new int?[] { 1, null }.Contains(",
    ];

    /// <summary>Classes that are among these tests too: the frames of their sources are known.</summary>
    public static TheoryData<string> Tests { get; } = new(TestSource.All
        .Select(static source => source.Test)
        .Distinct()
        .Where(static test => typeof(OldestCompilerTests).Assembly.GetTypes().Any(type => type.Name == test)));

    [Theory]
    [MemberData(nameof(Tests))]
    public async Task Reports_are_those_of_the_newest_compiler(string test)
    {
        foreach (var source in TestSource.All.Where(source => source.Test == test && !Different.Any(text => source.File.Contains(text, StringComparison.Ordinal))))
        {
            var reports = SourceDescription.Of(await FullRun.AnalyzeAsync(source.File));
            Assert.True(Reports.Says(source, reports), $"The newest compiler gets something else here.\n\n{source.File}\n\n{reports}");
        }
    }
}
