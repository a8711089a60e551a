using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>The meanings that no written label of a <c>switch</c> takes for certain.</summary>
internal sealed class Coverage
{
    private Coverage(Decision decision, DecisionLabel? catchAll, ImmutableArray<CodeMeaning> uncovered)
    {
        Decision = decision;
        CatchAll = catchAll;
        Uncovered = uncovered;
    }

    public Decision Decision { get; }

    /// <summary>The <c>default</c>, or the discard or its like, that takes them instead; null if there is none.</summary>
    public DecisionLabel? CatchAll { get; }

    /// <summary>The meanings in the catalog's order, without those of <c>incomplete</c>.</summary>
    public ImmutableArray<CodeMeaning> Uncovered { get; }

    /// <summary>What is done for the codes that no other label takes.</summary>
    public CoverageRest Rest => CatchAll is null ? CoverageRest.Nothing : CatchAll.Branch.OnlyThrows ? CoverageRest.Throws : CoverageRest.Handled;

    /// <param name="incomplete">Splits of the same decision. Their meanings are left out.</param>
    /// <param name="earlier">The decisions of the member. A meaning of which they keep all codes away is left out.</param>
    public static Coverage Of(Decision decision, ImmutableArray<MeaningSplit> incomplete, EarlierDecisions earlier)
    {
        var skipped = new HashSet<CodeMeaning>();
        foreach (var split in incomplete)
        {
            if (split.Kind == SplitKind.Incomplete)
            {
                skipped.Add(split.Meaning);
            }
        }

        var before = new Lazy<IReadOnlyList<EarlierDecision>>(() => earlier.Before(decision));
        var uncovered = ImmutableArray.CreateBuilder<CodeMeaning>();
        foreach (var meaning in decision.Domain.Catalog.Meanings)
        {
            var codes = decision.Domain.Of(meaning);
            if (!codes.IsEmpty
                && !skipped.Contains(meaning)
                && IsUncovered(decision, codes)
                && !codes.All(code => before.Value.Any(other => other.KeepsAway(code))))
            {
                uncovered.Add(meaning);
            }
        }

        return new Coverage(decision, decision.Rest is { Branch.IsTakenOtherwise: false } rest ? rest : null, uncovered.ToImmutable());
    }

    private static bool IsUncovered(Decision decision, ImmutableArray<CodeConstant> codes)
    {
        foreach (var constant in codes)
        {
            var route = decision.RouteOf(constant.Value);
            if (!route[route.Length - 1].IsCatchAll || GuardedLabels.TakeAlways(decision, constant.Value, route))
            {
                return false;
            }

            foreach (var label in route)
            {
                if (label.Condition.UnreadableFor.Contains(constant.Value))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

internal enum CoverageRest
{
    /// <summary>There is no <c>default</c> and no discard.</summary>
    Nothing,

    /// <summary>The <c>default</c> or the discard is a single <c>throw</c>.</summary>
    Throws,

    /// <summary>The <c>default</c> or the discard does something else.</summary>
    Handled,
}
