using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>What our own time is spent on, by kind of action.</summary>
internal static class ProfileComparison
{
    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        foreach (var sources in MeasuredSources.Of(options))
        {
            report.Section($"By kind of action: {sources.Name}");
            var rows = new List<(string Code, string Kind, int Calls, double Milliseconds)>();
            for (var run = -1; run < options.Runs; run++)
            {
                await MeterAsync("as it is", sources.Files, run).ConfigureAwait(false);
                await MeterAsync("one file with codes added", [.. sources.Files, ScaledSources.Comparisons(10)], run).ConfigureAwait(false);
            }

            report.Table(
                ["code", "action", "calls", "median ms", "min", "max"],
                rows.GroupBy(static row => (row.Code, row.Kind, row.Calls)).OrderBy(static group => group.Key).Select(static group =>
                {
                    var spread = Spread.Of(group.Select(static row => row.Milliseconds));
                    return (string[])[
                        group.Key.Code, group.Key.Kind, $"{group.Key.Calls:N0}",
                        Report.Number(spread.Median), Report.Number(spread.Min), Report.Number(spread.Max)];
                }));

            async Task MeterAsync(string code, IReadOnlyList<SourceFile> files, int run)
            {
                var meter = new TimeMeter();
                await new AnalyzerRun(UserCompilation.CreateFresh(files), OwnAnalyzers.Wrap(meter)).DiagnosticsAsync().ConfigureAwait(false);
                if (run >= 0)
                {
                    rows.AddRange(meter.Kinds.Select(kind => (code, kind.Kind, kind.Calls, kind.Milliseconds)));
                }
            }
        }
    }
}
