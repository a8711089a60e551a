using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Running;
using SmppErrorCodes.Benchmarks.Comparison;

namespace SmppErrorCodes.Benchmarks;

/// <summary><c>--compare</c> measures against the budgets; everything else is BenchmarkDotNet's.</summary>
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
        ["csc"] = CompilerComparison.RunAsync,
    };

    /// <summary>What has budgets of times only, or none.</summary>
    private static readonly string[] TimesOnly = ["edit", "csc"];

    private static Task<int> Main(string[] args)
    {
        if (!args.Contains("--compare"))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
            return Task.FromResult(0);
        }

        var folders = new Argument<DirectoryInfo[]>("folders") { Description = "Folders of C# to measure; without any, a corpus is generated." };
        folders.AcceptExistingOnly();
        var compare = new Option<bool>("--compare") { Description = "Compare with an empty analyzer and with peers." };
        var lines = new Option<int?>("--lines") { Description = "The least number of lines of the generated corpus; 300,000, or 8,000 for a check." };
        var seed = new Option<int>("--seed") { Description = "The seed of the generated corpus.", DefaultValueFactory = static _ => 1 };
        var runs = new Option<int?>("--runs") { Description = "How often each thing is measured; 5 times, or 3 for a check." };
        var parts = new Option<string[]>("--only") { Description = "What to measure.", AllowMultipleArgumentsPerToken = true };
        parts.AcceptOnlyFromAmong([.. Parts.Keys]);
        var check = new Option<bool>("--check") { Description = "Measure in a small size, and fail where a ratio misses its budget by half again." };
        var alone = new Option<bool>("--without-peers") { Description = "Measure our own analyzers and the empty one only." };
        var command = new RootCommand("Measures SmppErrorCodes.Analyzers.") { folders, compare, lines, seed, runs, parts, check, alone };
        command.SetAction(result =>
        {
            var isQuick = result.GetValue(check);
            return RunAsync(new ComparisonOptions(
                result.GetValue(folders) ?? [],
                result.GetValue(lines) ?? (isQuick ? 8_000 : 300_000),
                result.GetValue(seed),
                result.GetValue(runs) ?? (isQuick ? 3 : 5),
                isQuick,
                !result.GetValue(alone),
                result.GetValue(parts) ?? []));
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
        return await MeasureAsync(options).ConfigureAwait(false) || await MeasureAsync(options).ConfigureAwait(false) ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(ComparisonOptions options)
    {
        var report = new Report(Console.Out);
        foreach (var (name, part) in Parts)
        {
            if (options.Parts.Count == 0 ? !options.IsQuick || !TimesOnly.Contains(name) : options.Parts.Contains(name))
            {
                await part(options, report).ConfigureAwait(false);
            }
        }

        report.WriteBudgets();
        var missed = report.Budgets.Where(static budget => budget.IsFarMissed).ToList();
        foreach (var budget in missed)
        {
            await Console.Error.WriteLineAsync($"{budget.What}: {budget.MeasuredText}, at most {budget.LimitText}.").ConfigureAwait(false);
        }

        return missed.Count == 0;
    }
}
