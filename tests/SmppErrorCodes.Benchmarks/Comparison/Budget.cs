using System.Globalization;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>A measured figure, and the most that it may be.</summary>
/// <param name="Where">The code that it was measured on.</param>
/// <param name="IsTime">Whether it is a time, which another machine cannot be held to.</param>
/// <param name="Slack">How many times the limit a build puts up with: its machine is slow, shared, or both.</param>
internal sealed record Budget(string What, string Where, double Measured, double Limit, string Unit = "", bool IsTime = false, double Slack = 1.5)
{
    public bool IsMet => Measured <= Limit;

    /// <summary>Whether it is missed by so much that noise cannot be the reason.</summary>
    public bool IsFarMissed => !IsTime && Measured > Limit * Slack;

    public string MeasuredText => Format(Measured);

    public string LimitText => Format(Limit);

    private string Format(double value) =>
        value.ToString(value is >= 100 or 0 ? "0" : value >= 10 ? "0.0" : value >= 0.1 ? "0.00" : "0.0000", CultureInfo.InvariantCulture) + Unit;
}
