using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>What our rules report on folders of real code, to be read one by one. Code that has nothing to do with SMPP should have no report.</summary>
internal static class ReportedComparison
{
    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        foreach (var sources in MeasuredSources.Of(options))
        {
            report.Section($"Reports: {sources.Name}");
            var run = new AnalyzerRun(UserCompilation.Create(sources.Files), OwnAnalyzers.All);
            var diagnostics = await run.DiagnosticsAsync().ConfigureAwait(false);
            report.Text($"{sources.Files.Count:N0} files, {sources.Lines:N0} lines, {diagnostics.Length:N0} reports.\n");
            if (diagnostics.IsEmpty)
            {
                continue;
            }

            report.Table(["rule", "reports"], diagnostics
                .GroupBy(static diagnostic => diagnostic.Id)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => (string[])[group.Key, group.Count().ToString("N0", CultureInfo.InvariantCulture)]));
            var inOrder = diagnostics
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start);
            foreach (var diagnostic in inOrder)
            {
                report.Text(Line(diagnostic));
            }
        }
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
