using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The whole conditions, and the whole chains of <c>if</c> and <c>else if</c>, that comparisons are parts of.</summary>
/// <remarks>The way up is as long as the chain, and is gone once for all of its parts.</remarks>
internal sealed class DecisionsAround
{
    private readonly Dictionary<IOperation, IOperation> _known = new();

    public IOperation Of(IOperation comparison)
    {
        var way = new List<IOperation>();
        var decision = comparison;
        while (!_known.ContainsKey(decision))
        {
            way.Add(decision);
            if (decision.Parent is not { } parent || !IsPart(decision, parent))
            {
                _known.Add(decision, decision);
                break;
            }

            decision = parent;
        }

        decision = _known[decision];
        foreach (var operation in way)
        {
            _known[operation] = decision;
        }

        return decision;
    }

    private static bool IsPart(IOperation operation, IOperation parent) =>
        ConditionTree.IsJoin(parent, out _)
        || ConditionTree.Inner(parent, out _) is not null
        || (parent is IConditionalOperation conditional && (ReferenceEquals(conditional.Condition, operation) || ReferenceEquals(conditional.WhenFalse, operation)));
}
