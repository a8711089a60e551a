using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Benchmarks.Corpus;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>What the measured folders and the generated corpus are made of, side by side.</summary>
internal static class MixComparison
{
    public static Task RunAsync(ComparisonOptions options, Report report)
    {
        report.Section("The mix, per 1,000 lines unless noted otherwise");
        var columns = MeasuredSources.Folders(options)
            .Append(MeasuredSources.Generated(options))
            .Select(static sources => (sources.Name, Figures: CodeMix.Of(sources.Files)))
            .ToList();
        report.Table(
            ["what", .. columns.Select(static column => column.Name)],
            columns[0].Figures.Keys.Select(what => (string[])[what, .. columns.Select(column => Report.Number(column.Figures[what]))]));
        return Task.CompletedTask;
    }
}
