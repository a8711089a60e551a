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
        var size = options.IsQuick ? 2_500 : 10_000;
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
        int[] sizes = options.IsQuick ? [30, 300, 3_000] : [100, 1_000, 10_000];
        var times = await MeasureAsync(options, sizes, static size => $"{size:N0} codes", ScaledSources.CatalogSwitch).ConfigureAwait(false);
        report.Times(times, times.Keys.First());
        report.Text("");
        var typical = times.Values.Select(spread => spread.Typical(options.IsQuick)).ToList();
        report.Add(new Budget(
            "two switches over a user's catalog, all codes handled: against a tenth of the codes",
            MeasuredSources.GeneratedName,
            typical[2] / typical[1],
            11,
            " ×"));
        if (!options.IsQuick)
        {
            report.Add(new Budget("the same with 10,000 codes, time", MeasuredSources.GeneratedName, typical[2], 100, " ms", IsTime: true));
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
