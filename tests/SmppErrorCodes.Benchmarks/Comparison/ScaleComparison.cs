using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>Code full of codes, in growing sizes; times without the pauses for the garbage collector.</summary>
internal static class ScaleComparison
{
    public static async Task RunComparisonsAsync(ComparisonOptions options, Report report)
    {
        report.Section("Comparisons of codes in one file");
        var size = options.IsQuick ? 1_000 : 10_000;
        await CompareAsync("in methods of ten", ScaledSources.Comparisons).ConfigureAwait(false);
        await CompareAsync("in one method", ScaledSources.ComparisonsInOneMethod).ConfigureAwait(false);

        async Task CompareAsync(string where, Func<int, SourceFile> source)
        {
            int[] sizes = [size, size * 2];
            var times = await MeasureAsync(options, sizes, size => $"{size:N0} comparisons {where}", source).ConfigureAwait(false);
            report.Times(times, times.Keys.First());
            report.Text("");
            var growth = times.Values.Last().Typical(options.IsQuick) / times.Values.First().Typical(options.IsQuick);
            report.Add(new Budget($"{size * 2:N0} comparisons {where} against {size:N0}", MeasuredSources.GeneratedName, growth, 2.2, " ×"));
        }
    }

    public static async Task RunCatalogsAsync(ComparisonOptions options, Report report)
    {
        report.Section("Switches over a user's catalog, all codes handled");
        if (options.IsQuick)
        {
            await MeasureAsync([1_000, 3_000], "a third of the codes", 3.3).ConfigureAwait(false);
            return;
        }

        var largest = await MeasureAsync([100, 1_000, 10_000], "a tenth of the codes", 11).ConfigureAwait(false);
        report.Add(new Budget("the same with 10,000 codes, time", MeasuredSources.GeneratedName, largest, 100, " ms", IsTime: true));

        // On a busy machine what is long waits for a core and what is short does not: a build compares what are both long.
        async Task<double> MeasureAsync(int[] sizes, string than, double limit)
        {
            var times = await ScaleComparison.MeasureAsync(options, sizes, static size => $"{size:N0} codes", ScaledSources.CatalogSwitch).ConfigureAwait(false);
            report.Times(times, times.Keys.First());
            report.Text("");
            var typical = times.Values.Select(spread => spread.Typical(options.IsQuick)).ToList();
            report.Add(new Budget(
                $"two switches over a user's catalog, all codes handled: against {than}",
                MeasuredSources.GeneratedName,
                typical[^1] / typical[^2],
                limit,
                " ×",
                Slack: 2));
            return typical[^1];
        }
    }

    private static Task<Dictionary<string, Spread>> MeasureAsync(ComparisonOptions options, int[] sizes, Func<int, string> name, Func<int, SourceFile> source) =>
        Measurements.InterleaveAsync(
            options.Runs,
            sizes.ToDictionary(name, size =>
            {
                var file = source(size);
                Check(UserCompilation.Create([file]));
                return (Func<Task<double>>)(() => AnalyzerRun.MeasureWithoutPausesAsync(UserCompilation.CreateFresh([file])));
            }));

    private static void Check(Compilation compilation)
    {
        if (compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"What is measured does not compile: {error}");
        }
    }
}
