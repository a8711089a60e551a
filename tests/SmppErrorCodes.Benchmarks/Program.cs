using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Running;
using SmppErrorCodes.Benchmarks.Comparison;

namespace SmppErrorCodes.Benchmarks;

/// <summary><c>--compare</c> measures against the budgets, <c>--mix</c> counts what is measured; everything else is BenchmarkDotNet's.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<ComparisonOptions, Report, Task>> Parts = new()
    {
        ["corpus"] = CorpusComparison.RunAsync,
        ["allocations"] = AllocationComparison.RunAsync,
        ["edit"] = EditComparison.RunAsync,
        ["comparisons"] = ScaleComparison.RunComparisonsAsync,
        ["catalogs"] = ScaleComparison.RunCatalogsAsync,
        ["fixall"] = FixAllComparison.RunAsync,
        ["generator"] = static (options, report) =>
        {
            GeneratorComparison.Run(options, report);
            return Task.CompletedTask;
        },
        ["completion"] = CompletionComparison.RunAsync,
        ["csc"] = CompilerComparison.RunAsync,
        ["peers"] = CorpusComparison.RunPeersAsync,
        ["profile"] = ProfileComparison.RunAsync,
        ["reports"] = ReportedComparison.RunAsync,
        ["mix"] = MixComparison.RunAsync,
    };

    /// <summary>What a build checks: ratios that are much the same on any machine.</summary>
    private static readonly string[] Checked = ["corpus", "allocations", "comparisons", "catalogs", "fixall", "generator"];

    /// <summary>What is measured on a folder; the rest has sources of its own.</summary>
    private static readonly string[] OfFolders = ["corpus", "edit", "completion", "csc"];

    private static readonly string[] All = [.. Checked, "edit", "completion", "csc"];

    private static Task<int> Main(string[] args)
    {
        if (!args.Contains("--compare") && !args.Contains("--mix"))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
            return Task.FromResult(0);
        }

        var folders = new Argument<DirectoryInfo[]>("folders")
        {
            Description = "Folders of C# to measure, each as one compilation; without any, a corpus is generated.",
        };
        folders.AcceptExistingOnly();
        var compare = new Option<bool>("--compare") { Description = "Compare with an empty analyzer and with peers." };
        var mix = new Option<bool>("--mix") { Description = "Count what the folders and the generated corpus are made of." };
        var lines = new Option<int?>("--lines") { Description = "The least number of lines of the generated corpus; 100,000, or 30,000 for a check." };
        var seed = new Option<int>("--seed") { Description = "The seed of the generated corpus.", DefaultValueFactory = static _ => 1 };
        var runs = new Option<int?>("--runs") { Description = "How often each thing is measured; 7 times, or 2 for a check." };
        var parts = new Option<string[]>("--only") { Description = "The parts to measure.", AllowMultipleArgumentsPerToken = true };
        parts.AcceptOnlyFromAmong([.. Parts.Keys]);
        var check = new Option<bool>("--check") { Description = "Measure in a small size, and fail where a ratio misses its budget by far." };
        var command = new RootCommand("Measures SmppErrorCodes.Analyzers.") { folders, compare, mix, lines, seed, runs, parts, check };
        command.SetAction(result =>
        {
            var isQuick = result.GetValue(check);
            var measured = result.GetValue(folders) ?? [];
            return RunAsync(new ComparisonOptions(
                measured,
                result.GetValue(lines) ?? (isQuick ? 30_000 : 100_000),
                result.GetValue(seed),
                result.GetValue(runs) ?? (isQuick ? 2 : 7),
                isQuick,
                result.GetValue(parts) is { Length: > 0 } named ? named
                : result.GetValue(mix) ? ["mix"]
                : isQuick ? Checked
                : measured.Length > 0 ? OfFolders
                : All));
        });
        return command.Parse(args).InvokeAsync();
    }

    private static async Task<int> RunAsync(ComparisonOptions options)
    {
        if (!options.IsQuick)
        {
            await MeasureAsync(options).ConfigureAwait(false);
            return 0;
        }

        // A machine that does something else for a moment is given a second chance.
        var missed = await MeasureAsync(options).ConfigureAwait(false);
        return missed.Count == 0 || (await MeasureAsync(options with { Parts = missed }).ConfigureAwait(false)).Count == 0 ? 0 : 1;
    }

    /// <summary>Measures, and returns the parts that miss a budget by far.</summary>
    private static async Task<IReadOnlyList<string>> MeasureAsync(ComparisonOptions options)
    {
        var report = new Report(Console.Out);
        var missed = new List<string>();
        foreach (var (name, part) in Parts.Where(part => options.Parts.Contains(part.Key)))
        {
            var known = report.Budgets.Count;
            await part(options, report).ConfigureAwait(false);
            if (report.Budgets.Skip(known).Any(static budget => budget.IsFarMissed))
            {
                missed.Add(name);
            }
        }

        report.WriteBudgets();
        foreach (var budget in report.Budgets.Where(static budget => budget.IsFarMissed))
        {
            var message = $"{budget.Where}, {budget.What}: {budget.MeasuredText}, at most {budget.LimitText}.";
            await Console.Error.WriteLineAsync(message).ConfigureAwait(false);
        }

        return missed;
    }
}
