using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>Which actions are offered for what is reported on the sources of all tests, and what each of them makes of the source.</summary>
public sealed class FixSnapshotTests
{
    /// <summary>For how many reports of a rule in one source the actions are applied one by one; one action is for all of them.</summary>
    private const int FixedPerRule = 2;

    private static readonly SourceSnapshots Snapshots = new("fixes.txt", DescribeReportedAsync);

    [Theory]
    [MemberData(nameof(SourceSnapshots.Tests), MemberType = typeof(SourceSnapshots))]
    public Task Fixes_are_known(string test) => Snapshots.ShouldHoldAsync(test);

    /// <summary>The other file holds of most sources that nothing is reported there.</summary>
    private static Task<string> DescribeReportedAsync(string source) =>
        RepositoryFile.IsUpdating || ReportSnapshotTests.Snapshots.Has(source) ? DescribeAsync(source) : Task.FromResult("");

    internal static async Task<string> DescribeAsync(string source)
    {
        var document = await FullRun.DocumentAsync(source);
        var fixes = FullRun.FixedDocumentsAsync(document, await FullRun.AnalyzeAsync(document.Project), FixedPerRule)
            .Select(async ((string Title, Document Document) @fixed, CancellationToken token) => $"{@fixed.Title}:\n{await @fixed.Document.GetTextAsync(token)}");
        return string.Join('\n', await fixes.ToListAsync());
    }
}
