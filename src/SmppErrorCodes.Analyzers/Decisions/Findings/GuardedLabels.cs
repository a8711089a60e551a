using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>Labels that take a code between them, though each takes it only for some values of something else: <c>(1, true)</c> and <c>(1, false)</c>.</summary>
internal static class GuardedLabels
{
    /// <summary>As many combinations of the other values are tried. Of more, nobody keeps track.</summary>
    private const int MaxCombinations = 1024;

    /// <summary>Whether one of the labels before the one that takes the rest takes the code, whatever the other values are; also where there are too many to tell.</summary>
    /// <param name="route">The way of the code through the labels of the <c>switch</c>.</param>
    public static bool TakeAlways(Decision decision, long code, ImmutableArray<DecisionLabel> route) =>
        decision is { Operation: ISwitchExpressionOperation { IsExhaustive: true }, Rest.Branch.IsTakenOtherwise: true }
        || TakeAlways(code, route.Take(route.Length - 1));

    private static bool TakeAlways(long code, IEnumerable<DecisionLabel> labels)
    {
        var conditions = labels.Select(static label => label.Condition).ToList();
        var values = new Dictionary<CodeOperand, List<long?>>();
        foreach (var test in conditions.SelectMany(static condition => condition.GuardTests))
        {
            if (!values.TryGetValue(test.Operand, out var known))
            {
                values.Add(test.Operand, known = new List<long?>());
            }

            known.AddRange(test.Representatives.Where(value => !known.Contains(value)));
        }

        return values.Count > 0
            && (values.Values.Aggregate(1L, static (product, representatives) => product > MaxCombinations ? product : product * representatives.Count) > MaxCombinations
                || Combinations(values.ToList()).All(others => conditions.Exists(condition => condition.HoldsFor(code, others) == true)));
    }

    private static IEnumerable<IReadOnlyDictionary<CodeOperand, long?>> Combinations(IReadOnlyList<KeyValuePair<CodeOperand, List<long?>>> values)
    {
        var chosen = new Dictionary<CodeOperand, long?>();
        return From(0);

        IEnumerable<IReadOnlyDictionary<CodeOperand, long?>> From(int index)
        {
            if (index == values.Count)
            {
                yield return chosen;
                yield break;
            }

            foreach (var value in values[index].Value)
            {
                chosen[values[index].Key] = value;
                foreach (var combination in From(index + 1))
                {
                    yield return combination;
                }
            }
        }
    }
}
