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
        var (reports, fixes) = (Reports.Of(test), Fixes.Of(test));
        foreach (var source in TestSource.All.Where(source => source.Test == test))
        {
            if (!RepositoryFile.IsUpdating && NewerSource.IsLeftToTheOldest(source))
            {
                reports.Leave(source);
                fixes.Leave(source);
                continue;
            }

            var document = await FullRun.DocumentAsync(source.File);
            var reported = await Reports.ReportsAsync(source, document);
            reports.Add(source, SourceDescription.Of(reported));
            fixes.Add(source, await SourceDescription.OfFixesAsync(document, reported));
        }

        reports.ShouldBeComplete();
        fixes.ShouldBeComplete();
    }
}
