using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Measures several things by turns, so that whatever else the machine does meets all of them.</summary>
internal static class Measurements
{
    /// <param name="measures">What is measured, in milliseconds, under a name. What comes first has no advantage: each is run once before.</param>
    public static async Task<Dictionary<string, Spread>> InterleaveAsync(int runs, IReadOnlyDictionary<string, Func<Task<double>>> measures)
    {
        var values = measures.Keys.ToDictionary(static name => name, static _ => new List<double>());
        for (var run = -1; run < runs; run++)
        {
            foreach (var (name, measure) in measures)
            {
                GC.Collect();
                var value = await measure().ConfigureAwait(false);
                if (run >= 0)
                {
                    values[name].Add(value);
                }
            }
        }

        return values.ToDictionary(static pair => pair.Key, static pair => Spread.Of(pair.Value));
    }
}
