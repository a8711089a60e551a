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
            var times = await MeasureAsync(options, [size, size * 2], size => $"{size:N0} comparisons {where}", source).ConfigureAwait(false);
            report.Times(times, times.Keys.First());
            report.Text("");
            report.Add(new Budget($"{size * 2:N0} comparisons {where} against {size:N0}", times.Values.Last().Min / times.Values.First().Min, 2.2, " ×"));
        }
    }

    public static async Task RunCatalogsAsync(ComparisonOptions options, Report report)
    {
        report.Section("Switches over a user's catalog, all codes handled");
        var times = await MeasureAsync(options, options.IsQuick ? [30, 300, 3_000] : [100, 1_000, 10_000], static size => $"{size:N0} codes", ScaledSources.CatalogSwitch).ConfigureAwait(false);
        report.Times(times, times.Keys.First());
        report.Text("");
        var least = times.Values.Select(static spread => spread.Min).ToList();
        if (!options.IsQuick)
        {
            report.Add(new Budget("a switch statement and a switch expression over a catalog of 10,000 codes", least[2], 100, " ms", IsTime: true));
        }

        report.Add(new Budget("switches over ten times the catalog", least[2] / least[1], 11, " ×"));
    }

    private static Task<Dictionary<string, Spread>> MeasureAsync(ComparisonOptions options, int[] sizes, Func<int, string> name, Func<int, SourceFile> source) =>
        Measurements.InterleaveAsync(
            options.Runs,
            sizes.ToDictionary(name, size =>
            {
                var compilation = Checked(UserCompilation.Create([source(size)]));
                return (Func<Task<double>>)(() => AnalyzerRun.MeasureWithoutPausesAsync(compilation));
            }));

    private static Compilation Checked(Compilation compilation) =>
        compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"What is measured does not compile: {error}")
            : compilation;
}
