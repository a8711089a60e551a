using System;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Sums the pauses for the garbage collector that fall into the actions of an analyzer, which the telemetry counts as theirs.</summary>
/// <remarks>
/// One collection marks all that the compiler holds. Whether it comes during an action or between two is chance, and it
/// takes longer than all actions together. For analyzers that run one action after the other.
/// </remarks>
internal sealed class PauseMeter : ActionWrapper
{
    public TimeSpan Pauses { get; private set; }

    public override Action<TContext> Wrap<TContext>(Action<TContext> action, string kind) => context =>
    {
        var before = GC.GetTotalPauseDuration();
        action(context);
        Pauses += GC.GetTotalPauseDuration() - before;
    };
}
