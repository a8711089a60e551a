using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>
/// What is reported on the sources of all tests, with all rules switched on, which actions are offered for it, and what each
/// of them makes of the source.
/// </summary>
/// <remarks>The tests that the sources are from say what has to be so. Here it shows that a change has changed anything at all.</remarks>
public sealed class SnapshotTests
{
    private static readonly SourceSnapshots Reports = new("reports.txt");
    private static readonly SourceSnapshots Fixes = new("fixes.txt");

    /// <summary>Both at once: what is fixed has to be analyzed first. Writing takes all sources, a build those that the oldest compiler leaves.</summary>
    [Theory]
    [MemberData(nameof(SourceSnapshots.Tests), MemberType = typeof(SourceSnapshots))]
    public async Task Reports_and_fixes_are_known(string test)
    {
        // One class is one test after the other; its sources are not.
        var sources = TestSource.All.Where(source => source.Test == test).ToList();
        var descriptions = new (string Reports, string Fixes)?[sources.Count];
        await Parallel.ForAsync(0, sources.Count, async (i, _) => descriptions[i] = await DescribeAsync(sources[i]));

        var (reports, fixes) = (Reports.Of(test), Fixes.Of(test));
        foreach (var (source, description) in sources.Zip(descriptions))
        {
            if (description is var (reported, @fixed))
            {
                reports.Add(source, reported);
                fixes.Add(source, @fixed);
            }
            else
            {
                reports.Leave(source);
                fixes.Leave(source);
            }
        }

        reports.ShouldBeComplete();
        fixes.ShouldBeComplete();
    }

    /// <summary>What is reported and fixed; null for what is left to the oldest compiler.</summary>
    private static async Task<(string Reports, string Fixes)?> DescribeAsync(TestSource source)
    {
        if (!RepositoryFile.IsUpdating && NewerSource.IsLeftToTheOldest(source))
        {
            return null;
        }

        var document = await FullRun.DocumentAsync(source.File);
        var reported = await Reports.ReportsAsync(source, document);
        return (SourceDescription.Of(reported), await SourceDescription.OfFixesAsync(document, reported));
    }
}
