using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>
/// What is reported on the sources of all tests, and what the fixes write there, is the same on the oldest compiler, and it compiles
/// there: what a test expects of one of them need not be held against both.
/// </summary>
public sealed class OldestCompilerTests
{
    private static readonly SourceSnapshots Reports = new("reports.txt");
    private static readonly SourceSnapshots Fixes = new("fixes.txt");

    /// <summary>Classes that are among these tests too: the frames of their sources are known.</summary>
    public static TheoryData<string> Tests { get; } = new(TestSource.All
        .Select(static source => source.Test)
        .Distinct()
        .Except(NewerSource.Tests));

    /// <summary>What is not among these tests, the newest compiler has to look at.</summary>
    [Fact]
    public void Newer_tests_are_all_others()
    {
        var types = typeof(OldestCompilerTests).Assembly.GetTypes().Select(static type => type.Name).ToHashSet();
        var others = TestSource.All.Select(static source => source.Test).Distinct().Where(test => !types.Contains(test)).Order().ToList();
        Assert.True(others.SequenceEqual(NewerSource.Tests.Order()), $"These are not tests on the oldest compiler: {string.Join(", ", others)}");
    }

    [Theory]
    [MemberData(nameof(Tests))]
    public async Task Reports_and_fixes_are_those_of_the_newest_compiler(string test)
    {
        // One class is one test after the other; its sources are not.
        var sources = TestSource.All.Where(source => source.Test == test && !NewerSource.IsNewer(source));
        await Parallel.ForEachAsync(sources, async (source, _) => await AssertSameAsync(source));
    }

    private static async Task AssertSameAsync(TestSource source)
    {
        var document = await FullRun.DocumentAsync(source.File);
        var reported = await Reports.ReportsAsync(source, document);
        AssertSame(Reports, source, SourceDescription.Of(reported));
        if (!NewerSource.IsLeftToTheOldest(source))
        {
            return;
        }

        var fixes = await SourceDescription.FixedDocumentsAsync(document, reported);
        AssertSame(Fixes, source, await SourceDescription.OfAsync(fixes));
        if (fixes.Count > 0 && await ErrorsAsync(document) is [])
        {
            foreach (var (title, @fixed) in fixes)
            {
                Assert.True(await ErrorsAsync(@fixed) is [], $"What '{title}' writes does not compile: {(await ErrorsAsync(@fixed)).FirstOrDefault()}\n\n{await @fixed.GetTextAsync()}");
            }
        }
    }

    private static void AssertSame(SourceSnapshots snapshots, TestSource source, string description) =>
        Assert.True(snapshots.Says(source, description), $"The newest compiler gets something else here.\n\n{source.File}\n\n{description}");

    /// <summary>What is generated compiles, whatever is in the document.</summary>
    private static async Task<Diagnostic[]> ErrorsAsync(Document document) =>
        [.. (await document.GetSemanticModelAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
