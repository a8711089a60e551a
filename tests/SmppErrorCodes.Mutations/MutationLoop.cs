using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace SmppErrorCodes.Mutations;

/// <summary>Switches one mutation on after the other, first for the sources of the tests, then for the tests of its group.</summary>
/// <remarks>
/// Each result is a line that stays: <c>begun</c>, then what noticed the mutation, or <c>-</c>. A mutation that takes too long,
/// or ends the process, is one that has begun and has no result: it counts as noticed when the loop is started again.
/// </remarks>
internal static class MutationLoop
{
    public const string Command = "switch";

    /// <summary>The exit code after which the loop has to be started again.</summary>
    public const int Again = 42;

    private const string Begun = "begun";

    public static async Task<int> RunAsync(LoopOptions options)
    {
        if (!MutationSwitch.IsThere)
        {
            await Console.Error.WriteLineAsync("There is no mutated assembly beside this program.");
            return 1;
        }

        // A mutation of what is evaluated once must be on before anything else happens.
        if (options.Only is { } only)
        {
            MutationSwitch.TurnOn(only);
        }
        else
        {
            MutationSwitch.TurnOff();
        }

        var (index, count) = options.Shard;
        var results = new MutationResults(Path.Combine(options.Folder, $"results.{index + 1}of{count}.tsv"));
        var isOfFixes = options.Report.Contains("fixes", StringComparison.Ordinal);
        var sources = await SourceRun.CreateAsync(isOfFixes, Path.Combine(options.Folder, "known.txt"));
        var tests = new TestRun();
        var left = Mutation.ReadAll(options.Report)
            .Where(mutation => options.Only is { } id
                ? mutation.Id == id
                : mutation.Id % count == index && !results.Has(mutation.Id) && mutation.File.Contains(options.File, StringComparison.Ordinal))
            .Take(options.Take);
        foreach (var mutation in left)
        {
            if (options.Only is null)
            {
                results.Add(mutation.Id, Begun);
            }

            if (mutation.IsStatic && options.Only is null)
            {
                await RunAloneAsync(options, mutation.Id);
                continue;
            }

            using var watchdog = new Timer(static _ => Environment.Exit(Again), null, TimeSpan.FromSeconds(2 * options.Limit), Timeout.InfiniteTimeSpan);
            MutationSwitch.TurnOn(mutation.Id);
            var by = await sources.NoticedByAsync()
                ?? await tests.NoticedByAsync(MutationGroup.Of(mutation.File), mutation.Id, TimeSpan.FromSeconds(options.Limit));
            MutationSwitch.TurnOff();
            results.Add(mutation.Id, by ?? "-");
        }

        return 0;
    }

    /// <summary>Runs one mutation in a process of its own, which writes its result.</summary>
    private static async Task RunAloneAsync(LoopOptions options, int mutation)
    {
        var start = new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], Command, .. options.Arguments, "--only", $"{mutation}"]);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
    }
}
