using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>What a decision does with one meaning.</summary>
internal enum MeaningState
{
    /// <summary>A written label takes a code of the meaning for certain.</summary>
    Handled,

    /// <summary>Labels take its codes only if something else holds too.</summary>
    Guarded,

    /// <summary>Some codes are named, and the others go elsewhere.</summary>
    Incomplete,

    /// <summary>Its codes take branches with different bodies.</summary>
    Conflicting,

    /// <summary>It depends on a use of the code that cannot be read, such as a call.</summary>
    Unclear,

    /// <summary>Decisions before it on the same value keep all its codes away.</summary>
    KeptAway,

    /// <summary>Only the <c>default</c>, the discard, the <c>else</c> or what follows takes its codes.</summary>
    Default,

    /// <summary>The same, and its body is a single <c>throw</c>.</summary>
    Throws,

    /// <summary>The <c>switch</c> does nothing for its codes.</summary>
    Unhandled,
}

/// <summary>Finds what a decision does with each meaning of its catalog.</summary>
internal static class MeaningStates
{
    /// <summary>The meanings in the catalog's order, without those whose codes the value cannot have.</summary>
    /// <param name="earlier">The decisions of the member, which may keep codes away.</param>
    public static IEnumerable<(CodeMeaning Meaning, MeaningState State)> Of(Decision decision, EarlierDecisions earlier)
    {
        var splits = earlier.WithoutKeptAway(decision, MeaningSplit.FindAll(decision)).ToDictionary(static split => split.Meaning, static split => split.Kind);
        var before = new Lazy<IReadOnlyList<EarlierDecision>>(() => earlier.Before(decision));
        var ruledOut = IsSwitch(decision) ? new HashSet<CodeConstant>() : RuledOut(decision);
        var rest = RestOf(decision);
        foreach (var meaning in decision.Domain.Catalog.Meanings)
        {
            var codes = decision.Domain.Of(meaning);
            if (!codes.IsEmpty)
            {
                var state = StateOf(splits.TryGetValue(meaning, out var kind) ? kind : null) ?? StateOf(decision, codes, ruledOut);
                var isKeptAway = state is null or MeaningState.Guarded && codes.All(code => before.Value.Any(other => other.KeepsAway(code)));
                yield return (meaning, isKeptAway ? MeaningState.KeptAway : state ?? rest);
            }
        }
    }

    private static MeaningState? StateOf(SplitKind? split) => split switch
    {
        SplitKind.Incomplete => MeaningState.Incomplete,
        SplitKind.Conflict => MeaningState.Conflicting,
        _ => null,
    };

    /// <summary>Null if the codes are left to the rest.</summary>
    private static MeaningState? StateOf(Decision decision, ImmutableArray<CodeConstant> codes, HashSet<CodeConstant> ruledOut)
    {
        bool isUnclear = false, isGuarded = false;
        foreach (var constant in codes)
        {
            var route = decision.RouteOf(constant.Value);
            var last = route[route.Length - 1];
            if (last.IsCatchAll
                ? ruledOut.Contains(constant) || (IsSwitch(decision) && GuardedLabels.TakeAlways(decision, constant.Value, route))
                : IsSwitch(decision) || last.AsksFor(constant))
            {
                return MeaningState.Handled;
            }

            foreach (var label in route)
            {
                isGuarded |= label.AsksFor(constant);
                isUnclear |= label.Condition.UnreadableFor.Contains(constant.Value) && !label.Names(constant);
            }
        }

        return isUnclear ? MeaningState.Unclear : isGuarded ? MeaningState.Guarded : null;
    }

    /// <summary>The codes that conditions name in order to exclude them: the branch that takes them handles them on purpose.</summary>
    private static HashSet<CodeConstant> RuledOut(Decision decision)
    {
        var ruledOut = new HashSet<CodeConstant>();
        foreach (var label in decision.Labels)
        {
            ruledOut.UnionWith(label.NamedCodes.Where(label.RulesOut));
        }

        return ruledOut;
    }

    private static MeaningState RestOf(Decision decision)
    {
        var branch = decision.Rest.Branch;
        return branch.IsTakenOtherwise && IsSwitch(decision) ? MeaningState.Unhandled
            : branch.OnlyThrows ? MeaningState.Throws
            : MeaningState.Default;
    }

    private static bool IsSwitch(Decision decision) => decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression;
}
