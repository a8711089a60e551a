using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Counts the bytes that each action of an analyzer allocates, on the thread that runs it.</summary>
internal sealed class AllocationMeter : ActionWrapper
{
    private readonly ConcurrentDictionary<string, Tally> _tallies = new();

    /// <summary>The kinds of action, with how often they ran, how often they allocated, and how much.</summary>
    public IReadOnlyList<(string Kind, long Calls, long Allocating, long Bytes)> Tallies =>
        [.. _tallies.Select(static pair => (pair.Key, pair.Value.Calls, pair.Value.Allocating, pair.Value.Bytes)).OrderBy(static tally => tally.Key, StringComparer.Ordinal)];

    public void Reset() => _tallies.Clear();

    public override Action<TContext> Wrap<TContext>(Action<TContext> action, string kind) => context =>
    {
        var tally = _tallies.GetOrAdd(context is OperationAnalysisContext { Operation.Kind: var operation } ? $"{operation}" : kind, static _ => new Tally());
        var before = GC.GetAllocatedBytesForCurrentThread();
        action(context);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        lock (tally)
        {
            tally.Calls++;
            tally.Allocating += bytes > 0 ? 1 : 0;
            tally.Bytes += bytes;
        }
    };

    private sealed class Tally
    {
        public long Calls { get; set; }

        public long Allocating { get; set; }

        public long Bytes { get; set; }
    }
}
