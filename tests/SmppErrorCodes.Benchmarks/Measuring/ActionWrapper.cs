using System;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Says what is run in place of the actions that an analyzer registers.</summary>
internal abstract class ActionWrapper
{
    /// <param name="action">What the analyzer registers.</param>
    /// <param name="kind">For what, in a word.</param>
    public abstract Action<TContext> Wrap<TContext>(Action<TContext> action, string kind);
}
