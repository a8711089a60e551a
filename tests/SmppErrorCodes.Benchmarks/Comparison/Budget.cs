using System;
using System.Globalization;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>A measured figure, and the most that it may be.</summary>
/// <param name="IsTime">Whether it is a time, which another machine cannot be held to.</param>
/// <param name="Accepted">What it is known to be where it misses the limit; a build only sees to it that it gets no worse.</param>
internal sealed record Budget(string What, double Measured, double Limit, string Unit = "", bool IsTime = false, double Accepted = 0)
{
    /// <summary>By how much a build may miss a budget: its machine is slow, shared, or both.</summary>
    private const double Tolerance = 1.5;

    public bool IsMet => Measured <= Limit;

    /// <summary>Whether it is missed by so much that noise is no excuse.</summary>
    public bool IsFarMissed => !IsTime && Measured > Math.Max(Limit, Accepted) * Tolerance;

    public string MeasuredText => Format(Measured);

    public string LimitText => Format(Limit);

    private string Format(double value) =>
        value.ToString(value is >= 100 or 0 ? "0" : value >= 10 ? "0.0" : value >= 0.1 ? "0.00" : "0.0000", CultureInfo.InvariantCulture) + Unit;
}
