using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using SmppErrorCodes.Tests.Decisions;
using Xunit;

namespace SmppErrorCodes.Tests;

/// <summary>Runs of generated programs: the same few in every build, and as many as one likes by hand.</summary>
internal static class GeneratedRuns
{
    /// <summary>Of how many decisions that are generated one compiles; most of the others have a label that can never be reached.</summary>
    private const int DecisionsPerCompiled = 3;

    /// <summary>How many smaller programs are tried once one has failed.</summary>
    private const int Shrinks = 5000;

    private const string CountVariable = "SMPP_GENERATED_COUNT";

    private static readonly ulong Seed = Read("SMPP_GENERATED_SEED", 1);

    /// <summary>How many decisions a run has; of what is cheaper there are several times as many.</summary>
    public static int Count { get; } = (int)Read(CountVariable, ulong.Parse(
        typeof(GeneratedRuns).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "GeneratedCount").Value!,
        CultureInfo.InvariantCulture));

    /// <summary>How many a run has of what takes several times as long: as many as of the others only where the number is set by hand.</summary>
    public static int CountOfCostly { get; } = Environment.GetEnvironmentVariable(CountVariable) is null ? Count / 6 : Count;

    /// <summary>Checks the wanted number of decisions, each generated from the seed and its number; throws for the smallest one that fails.</summary>
    /// <param name="check">Whether the program compiles; throws if it fails.</param>
    public static Task RunAsync(Func<DecisionProgram, Task<bool>> check, Func<DecisionProgram, string> print) =>
        RunAsync(DecisionPrograms.All, Count, DecisionsPerCompiled, 1, async programs => await check(programs[0]) ? 1 : 0, print);

    /// <summary>Checks the wanted number of programs, many at once; throws for the smallest one that fails.</summary>
    /// <param name="perValid">How many are generated at most for one that counts.</param>
    /// <param name="check">How many of the programs count; throws if one fails.</param>
    /// <param name="smaller">What is left of a program without one of its parts; without it, smaller programs are found by chance.</param>
    public static async Task RunAsync<T>(
        Gen<T> programs,
        int count,
        int perValid,
        int batchSize,
        Func<IReadOnlyList<T>, Task<int>> check,
        Func<T, string> print,
        Func<T, IEnumerable<T>>? smaller = null)
    {
        var valid = 0;
        string? failed = null;
        await Parallel.ForEachAsync(Enumerable.Range(0, ((count * perValid) + batchSize - 1) / batchSize), async (batch, _) =>
        {
            if (failed is not null || valid >= count)
            {
                return;
            }

            var numbers = Enumerable.Range(batch * batchSize, batchSize).ToList();
            try
            {
                Interlocked.Add(ref valid, await check([.. numbers.Select(number => programs.Generate(Random(number), null!, out var _))]));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failed = await FirstFailureAsync(numbers)
                    ?? throw new InvalidOperationException($"The programs {numbers[0]} to {numbers[^1]} fail, but none of them by itself.", exception);
            }
        });

        if (failed is not null && smaller is not null)
        {
            await FailAsync(programs.Generate(PCG.Parse(failed), null!, out var _), check, print, smaller);
        }

        if (failed is not null)
        {
            await programs.SampleAsync(async program => { await check([program]); }, seed: failed, iter: Shrinks, print: print);
        }

        Assert.True(valid >= count, $"Only {valid} of the programs count.");

        async Task<string?> FirstFailureAsync(List<int> numbers)
        {
            foreach (var random in numbers.Select(Random))
            {
                var start = random.ToString();
                try
                {
                    await check([programs.Generate(random, null!, out var _)]);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    return start;
                }
            }

            return null;
        }
    }

    private static async Task FailAsync<T>(T program, Func<IReadOnlyList<T>, Task<int>> check, Func<T, string> print, Func<T, IEnumerable<T>> smaller)
    {
        while (true)
        {
            var message = await MessageAsync(program);
            var isSmallest = true;
            foreach (var candidate in smaller(program))
            {
                if (await MessageAsync(candidate) is not null)
                {
                    program = candidate;
                    isSmallest = false;
                    break;
                }
            }

            Assert.False(isSmallest, $"{print(program)}\n{message}");
        }

        async Task<string?> MessageAsync(T candidate)
        {
            try
            {
                await check([candidate]);
                return null;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return exception.Message;
            }
        }
    }

    private static PCG Random(int number) => new((uint)number, Seed);

    private static ulong Read(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
