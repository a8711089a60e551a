using System;
using System.Collections.Generic;
using System.Linq;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>The median, the minimum and the maximum of several measurements of one thing.</summary>
internal sealed record Spread(double Median, double Min, double Max)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        if (sorted.Count == 0)
        {
            throw new ArgumentException("There is nothing that was measured.", nameof(values));
        }

        var middle = sorted.Count / 2;
        var median = sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }

    /// <summary>The median; of a few runs on a busy machine the minimum, for noise only ever adds.</summary>
    public double Typical(bool isQuick) => isQuick ? Min : Median;
}
