using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>All our rules, the empty analyzer and the peers over code that has nothing to do with SMPP.</summary>
internal static class CorpusComparison
{
    public const string Own = "SmppErrorCodes.Analyzers, all rules";
    public const string Empty = "empty analyzer";

    /// <summary>The ratios of the generated corpus are within half of those of real code, and noise comes on top.</summary>
    private const double Slack = 2.5;

    /// <summary>What users of the package have: one file with ten comparisons of codes among all those without.</summary>
    private const string OwnBesideCodes = "the same, one file with codes added";

    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        await TelemetryCheck.RunAsync().ConfigureAwait(false);
        foreach (var sources in MeasuredSources.Of(options))
        {
            report.Section($"Code without SMPP: {sources.Name}");
            if (options.IsQuick)
            {
                AddBudgets(await MeasureQuicklyAsync(sources, options, report).ConfigureAwait(false), sources.Name, options, report);
                continue;
            }

            report.Text(Describe(sources, options));
            report.Text("Fresh texts, as a build has them:\n");
            var (fresh, again) = await MeasureAsync(sources, Analyzers(), options, options.Runs).ConfigureAwait(false);
            report.Times(fresh, Empty);
            report.Text("\nThe same trees once more, as an editor looks at them:\n");
            report.Times(again, Empty);
            AddBudgets(fresh, sources.Name, options, report);
        }
    }

    /// <summary>More peers, and whole packages, beside ours; nothing of it has a budget.</summary>
    public static async Task RunPeersAsync(ComparisonOptions options, Report report)
    {
        foreach (var sources in MeasuredSources.Of(options))
        {
            report.Section($"Other analyzers: {sources.Name}");
            var (fresh, _) = await MeasureAsync(sources, Analyzers().Concat(Peers.LoadOthers()), options, options.Runs).ConfigureAwait(false);
            report.Times(fresh, Empty);
        }
    }

    /// <summary>What is compared: the empty one, ours, and the peers that have a budget.</summary>
    public static IReadOnlyList<KeyValuePair<string, ImmutableArray<DiagnosticAnalyzer>>> Analyzers() =>
    [
        KeyValuePair.Create(Empty, ImmutableArray.Create<DiagnosticAnalyzer>(new EmptyAnalyzer())),
        KeyValuePair.Create(Own, OwnAnalyzers.All),
        .. Peers.Load(),
    ];

    /// <summary>The peers are far away; what is close to its limit is measured more often.</summary>
    private static async Task<Dictionary<string, Spread>> MeasureQuicklyAsync(MeasuredSources sources, ComparisonOptions options, Report report)
    {
        var analyzers = Analyzers();
        var (close, _) = await MeasureAsync(sources, analyzers.Take(2), options, options.Runs).ConfigureAwait(false);
        var (far, _) = await MeasureAsync(sources, analyzers.Skip(2), options, runs: 1).ConfigureAwait(false);
        var times = close.Concat(far).ToDictionary();
        report.Times(times, Empty);
        return times;
    }

    private static string Describe(MeasuredSources sources, ComparisonOptions options)
    {
        var errors = UserCompilation.Create(sources.Files).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        if (sources.IsGenerated && errors.Count > 0)
        {
            throw new InvalidOperationException($"The generated corpus does not compile: {errors[0]}");
        }

        var missing = errors.Count > 0 ? $", {errors.Count:N0} errors for want of references" : "";
        return $"{sources.Files.Count:N0} files, {sources.Lines:N0} lines{missing}; "
            + $"{options.Runs} runs of each by turns, times by Roslyn's telemetry.\n";
    }

    /// <summary>The times of each over a compilation that is new to it, and those of a second run over the same trees.</summary>
    private static async Task<(Dictionary<string, Spread> Fresh, Dictionary<string, Spread> Again)> MeasureAsync(
        MeasuredSources sources,
        IEnumerable<KeyValuePair<string, ImmutableArray<DiagnosticAnalyzer>>> analyzers,
        ComparisonOptions options,
        int runs)
    {
        const string Second = ", again";
        var measures = new Dictionary<string, Func<Task<double>>>();
        CSharpCompilation? compilation = null;
        foreach (var (name, set) in analyzers)
        {
            Add(name, sources.Files, set);
            if (name == Own && !options.IsQuick)
            {
                Add(OwnBesideCodes, [.. sources.Files, ScaledSources.Comparisons(10)], set);
            }
        }

        var times = await Measurements.InterleaveAsync(runs, measures).ConfigureAwait(false);
        return (
            times.Where(static pair => !IsSecond(pair.Key)).ToDictionary(),
            times.Where(static pair => IsSecond(pair.Key)).ToDictionary(static pair => pair.Key[..^Second.Length], static pair => pair.Value));

        void Add(string name, IReadOnlyList<SourceFile> files, ImmutableArray<DiagnosticAnalyzer> set)
        {
            measures.Add(name, () => AnalyzerRun.MeasureAsync(compilation = UserCompilation.CreateFresh(files), set));
            if (!options.IsQuick)
            {
                measures.Add(name + Second, () => AnalyzerRun.MeasureAsync(compilation!, set));
            }
        }

        static bool IsSecond(string name) => name.EndsWith(Second, StringComparison.Ordinal);
    }

    private static void AddBudgets(Dictionary<string, Spread> times, string where, ComparisonOptions options, Report report)
    {
        var own = Time(Own);
        report.Add(new Budget("all rules, code without SMPP: against IDE0010 and IDE0072 together", where, own / Time(Peers.MissingCases), 1, " ×", Slack: Slack));
        report.Add(new Budget("the same against the empty analyzer", where, own / Time(Empty), 1, " ×", Slack: Slack));
        report.Add(new Budget("the same against Sonar's S109", where, 100 * own / Time(Peers.MagicNumbers), 2, " %", Slack: Slack));

        double Time(string name) => times[name].Typical(options.IsQuick);
    }
}
