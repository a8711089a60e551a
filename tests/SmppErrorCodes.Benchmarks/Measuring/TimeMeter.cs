using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Sums the time of each kind of action of an analyzer, for analyzers that run one action after the other.</summary>
internal sealed class TimeMeter : ActionWrapper
{
    private readonly Dictionary<string, (int Calls, TimeSpan Time)> _kinds = [];

    public IReadOnlyList<(string Kind, int Calls, double Milliseconds)> Kinds =>
        [.. _kinds.Select(static pair => (pair.Key, pair.Value.Calls, pair.Value.Time.TotalMilliseconds))];

    public override Action<TContext> Wrap<TContext>(Action<TContext> action, string kind) => context =>
    {
        var start = Stopwatch.GetTimestamp();
        action(context);
        var time = Stopwatch.GetElapsedTime(start);
        var (calls, sum) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (calls + 1, sum + time);
    };
}
