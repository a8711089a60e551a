using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>What is reported on the sources of all tests, with all rules switched on: every place, message and property.</summary>
/// <remarks>The tests that the sources are from say what has to be reported. Here it shows that a change has changed anything at all.</remarks>
public sealed class ReportSnapshotTests
{
    internal static readonly SourceSnapshots Snapshots = new("reports.txt", DescribeAsync);

    [Theory]
    [MemberData(nameof(SourceSnapshots.Tests), MemberType = typeof(SourceSnapshots))]
    public Task Reports_are_known(string test) => Snapshots.ShouldHoldAsync(test);

    /// <summary>The order in which the rules report is of no matter to anyone.</summary>
    internal static async Task<string> DescribeAsync(string source) => string.Join('\n', (await FullRun.AnalyzeAsync(source))
        .OrderBy(static report => report.Location.SourceSpan.Start)
        .ThenBy(static report => report.Id, StringComparer.Ordinal)
        .ThenBy(static report => report.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .Select(Describe));

    private static string Describe(Diagnostic report)
    {
        var places = report.AdditionalLocations.Prepend(report.Location).Select(static location => $"{location.SourceSpan} '{TextOf(location)}'");
        var properties = report.Properties.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}");
        return $"{report.Id} {report.GetMessage(CultureInfo.InvariantCulture)} | {string.Join(", ", places)} | {string.Join(", ", properties)}";
    }

    private static string? TextOf(Location location) => location.SourceTree?.GetText().ToString(location.SourceSpan);
}
