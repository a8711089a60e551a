using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>The bytes that a member without a code costs, and a diagnostic.</summary>
internal static partial class AllocationComparison
{
    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        var meter = new AllocationMeter(NamesCode);
        var analyzers = OwnAnalyzers.Wrap(meter);

        // Without the one file that has codes, no member of the others would be looked at.
        var corpus = UserCompilation.Create([.. CorpusGenerator.Generate(options.Seed, options.Lines / 10), ScaledSources.Comparisons(100)]);
        await MeterAsync(corpus).ConfigureAwait(false);
        report.Section("Allocations");
        report.Text("The generated corpus, and one file with codes:\n");
        report.Table(
            ["action", "calls", "that allocate", "bytes", "bytes a call"],
            meter.Tallies.Select(static tally => (string[])[
                tally.Kind,
                $"{tally.Calls}",
                $"{tally.Allocating}",
                $"{tally.Bytes}",
                Report.Number((double)tally.Bytes / tally.Calls)]));
        var filteredOut = meter.Tallies.Single(static tally => tally.Kind == AllocationMeter.FilteredOut);
        report.Add(new Budget(
            "bytes for a member that is filtered out",
            MeasuredSources.GeneratedName,
            (double)filteredOut.Bytes / filteredOut.Calls,
            0));

        var comparisons = options.IsQuick ? 1_000 : 10_000;
        var diagnostics = await MeterAsync(UserCompilation.Create([ScaledSources.Comparisons(comparisons)])).ConfigureAwait(false);
        var bytes = meter.Tallies.Sum(static tally => tally.Bytes) / diagnostics;
        report.Text($"\n{comparisons:N0} comparisons of codes: {bytes:N0} bytes for each of {diagnostics:N0} diagnostics.");

        // Only the second time: the first one fills what is kept for the process.
        async Task<int> MeterAsync(Compilation compilation)
        {
            await new AnalyzerRun(compilation, analyzers).DiagnosticsAsync().ConfigureAwait(false);
            meter.Reset();
            return (await new AnalyzerRun(compilation, analyzers).DiagnosticsAsync().ConfigureAwait(false)).Length;
        }
    }

    /// <summary>Whether the member could be let through: it names a code, or it constructs what its text does not name.</summary>
    private static bool NamesCode(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && CodeOrConstruction().IsMatch(member.ToString());

    [GeneratedRegex(@"ErrorCode|\b(new|base|this)\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex CodeOrConstruction();
}
