using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using Xunit;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>Runs of generated programs: the same few in every build, and as many as one likes by hand.</summary>
internal static class GeneratedRuns
{
    /// <summary>Of how many programs that are generated one compiles; most of the others have a label that can never be reached.</summary>
    private const int ProgramsPerCompiled = 3;

    /// <summary>How many smaller programs are tried once one has failed.</summary>
    private const int Shrinks = 5000;

    private static readonly ulong Seed = Read("SMPP_GENERATED_SEED", 1);

    /// <summary>How many programs a run has.</summary>
    public static int Count { get; } = (int)Read("SMPP_GENERATED_COUNT", ulong.Parse(
        typeof(GeneratedRuns).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "GeneratedCount").Value!,
        CultureInfo.InvariantCulture));

    /// <summary>Checks as many programs as are asked for, each generated from the seed and its number; throws for the smallest one that fails.</summary>
    /// <param name="check">Whether the program compiles; throws if it fails.</param>
    public static async Task RunAsync(Func<DecisionProgram, Task<bool>> check, Func<DecisionProgram, string> print)
    {
        var compiled = 0;
        string? failed = null;
        await Parallel.ForEachAsync(Enumerable.Range(0, Count * ProgramsPerCompiled), async (number, _) =>
        {
            if (failed is not null || compiled >= Count)
            {
                return;
            }

            var random = new PCG((uint)number, Seed);
            var start = random.ToString();
            var program = DecisionPrograms.All.Generate(random, null!, out var _);
            try
            {
                if (await check(program))
                {
                    Interlocked.Increment(ref compiled);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failed = start;
            }
        });

        if (failed is not null)
        {
            await DecisionPrograms.All.SampleAsync(async program => { await check(program); }, seed: failed, iter: Shrinks, print: print);
        }

        Assert.True(compiled >= Count, $"Only {compiled} of the programs compiled.");
    }

    private static ulong Read(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
