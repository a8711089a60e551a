using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>The bytes that an operation without a code costs, and a diagnostic.</summary>
internal static class AllocationComparison
{
    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        var meter = new AllocationMeter(NamesCode);
        var analyzers = OwnAnalyzers.Wrap(meter);
        var corpus = UserCompilation.Create(CorpusGenerator.Generate(options.Seed, options.Lines / 10));
        await new AnalyzerRun(corpus, analyzers).DiagnosticsAsync().ConfigureAwait(false);
        meter.Reset();
        await new AnalyzerRun(corpus, analyzers).DiagnosticsAsync().ConfigureAwait(false);
        report.Section("Allocations for code without SMPP");
        report.Text("Members that name a code of another list are not filtered out, and a file is read when a thread comes to its first operation.\n");
        report.Table(
            ["action", "calls", "that allocate", "bytes", "bytes a call"],
            meter.Tallies.Select(static tally => (string[])[tally.Kind, $"{tally.Calls}", $"{tally.Allocating}", $"{tally.Bytes}", Report.Number((double)tally.Bytes / tally.Calls)]));
        var filtered = meter.Tallies.Where(static tally => tally.Kind is not ("CompilationEnd" or AllocationMeter.First or AllocationMeter.Named)).ToList();
        report.Add(new Budget("bytes for a member that is filtered out", MeasuredSources.GeneratedName, (double)filtered.Sum(static tally => tally.Bytes) / filtered.Sum(static tally => tally.Calls), 0));

        var codes = UserCompilation.Create([ScaledSources.Comparisons(10_000)]);
        await new AnalyzerRun(codes, analyzers).DiagnosticsAsync().ConfigureAwait(false);
        meter.Reset();
        var diagnostics = await new AnalyzerRun(codes, analyzers).DiagnosticsAsync().ConfigureAwait(false);
        report.Text($"\n10,000 comparisons of codes: {meter.Tallies.Sum(static tally => tally.Bytes) / diagnostics.Length:N0} bytes for each of {diagnostics.Length:N0} diagnostics.");
    }

    private static bool NamesCode(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.ToString().Contains("errorCode", StringComparison.Ordinal) == true;
}
