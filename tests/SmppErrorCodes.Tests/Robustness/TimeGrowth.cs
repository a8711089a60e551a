using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>How much longer something takes where there is more of it. It is not a limit for a time, and shows little of constant factors.</summary>
/// <param name="Size">How much more there is.</param>
/// <param name="MaxTime">How much more time that may take: more than <paramref name="Size"/>, less than its square.</param>
internal readonly record struct TimeGrowth(int Size, int MaxTime)
{
    /// <summary>How often a time is taken, as others may run at the same time; the shortest one counts.</summary>
    private const int MaxRuns = 12;

    /// <param name="small">Takes the time for a small input.</param>
    /// <param name="large">Takes the time for one that is <see cref="Size"/> times as large.</param>
    public async Task AssertAsync(Func<Task<TimeSpan>> small, Func<Task<TimeSpan>> large)
    {
        // The first time is that of a compiler that has just started.
        await small();
        var (smallTime, largeTime) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run == 0 || (run < MaxRuns && largeTime > smallTime * MaxTime); run++)
        {
            smallTime = Shorter(smallTime, await small());
            largeTime = Shorter(largeTime, await large());
        }

        Assert.True(largeTime < smallTime * MaxTime, $"{Size} times as much takes {largeTime / smallTime:F1} times the time, {largeTime} instead of {smallTime}.");

        static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
    }

    /// <summary>The time that the action takes, without the pauses of the garbage collector, which grow with what other tests hold.</summary>
    public static async Task<TimeSpan> MeasureAsync(Func<Task> action)
    {
        var pauses = GC.GetTotalPauseDuration();
        var watch = Stopwatch.StartNew();
        await action();
        return watch.Elapsed - (GC.GetTotalPauseDuration() - pauses);
    }
}

/// <summary>Takes times, so nothing else runs beside it.</summary>
[CollectionDefinition(nameof(TimeGrowth), DisableParallelization = true)]
public sealed class TimeGrowthCollection;
