using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>All analyzers over code that has nothing to do with SMPP.</summary>
internal static class CorpusComparison
{
    public const string Own = "SmppErrorCodes.Analyzers, all rules";
    public const string Empty = "the same registrations, doing nothing";

    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        var files = options.Folders.Count > 0 ? SourceFolders.Read(options.Folders) : CorpusGenerator.Generate(options.Seed, options.Lines);
        var compilation = UserCompilation.Create(files);
        var errors = compilation.GetDiagnostics().Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors > 0 && options.Folders.Count == 0)
        {
            throw new InvalidOperationException($"The generated corpus does not compile: {compilation.GetDiagnostics().First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        }

        report.Section("Code without SMPP");
        report.Text($"{files.Count:N0} files, {files.Sum(static file => file.Text.AsSpan().Count('\n')):N0} lines{(errors > 0 ? $", {errors:N0} errors for want of references" : "")}; {options.Runs} runs of each by turns, times by Roslyn's telemetry.\n");
        var measures = Analyzers(options).ToDictionary(static pair => pair.Key, pair => (Func<Task<double>>)(() => AnalyzerRun.MeasureAsync(compilation, pair.Value)));
        var times = await Measurements.InterleaveAsync(options.Runs, measures).ConfigureAwait(false);
        if (options.IsQuick)
        {
            // The peers are far away; what is close to its limit is measured more often.
            var close = new Dictionary<string, Func<Task<double>>> { [Empty] = measures[Empty], [Own] = measures[Own] };
            foreach (var (name, spread) in await Measurements.InterleaveAsync(options.Runs * 5, close).ConfigureAwait(false))
            {
                times[name] = spread;
            }
        }

        report.Times(times, Empty);
        AddBudgets(times, report);
    }

    /// <summary>What is compared: ours, the empty one, the peers.</summary>
    public static Dictionary<string, ImmutableArray<DiagnosticAnalyzer>> Analyzers(ComparisonOptions options)
    {
        var analyzers = new Dictionary<string, ImmutableArray<DiagnosticAnalyzer>> { [Empty] = OwnAnalyzers.Empty, [Own] = OwnAnalyzers.All };
        if (options.WithPeers)
        {
            foreach (var (name, peer) in Peers.Load(withWholePackages: !options.IsQuick))
            {
                analyzers.Add(name, peer);
            }
        }

        return analyzers;
    }

    /// <summary>The least times are compared: noise only ever adds.</summary>
    private static void AddBudgets(Dictionary<string, Spread> times, Report report)
    {
        var own = times[Own].Min;
        report.Add(new Budget("all rules, code without SMPP: against the same registrations that do nothing", own / times[Empty].Min, 2, " ×", Accepted: 4));
        if (!times.ContainsKey(Peers.Sonar109))
        {
            return;
        }

        report.Add(new Budget("the same against IDE0010 and IDE0072 together", own / (times[Peers.Ide0010].Min + times[Peers.Ide0072].Min), 1, " ×", Accepted: 4));
        report.Add(new Budget("the same against Sonar's S109", 100 * own / times[Peers.Sonar109].Min, 3, " %", Accepted: 14));
    }
}
