using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>Whether branches with the same body can become one.</summary>
internal static class BranchMerge
{
    /// <summary>Whether one branch can have the codes of several: an arm has a single pattern, and C# 9 is the first version with <c>or</c>.</summary>
    public static bool IsInLanguage(Decision decision) =>
        decision.Kind != DecisionKind.SwitchExpression || ((CSharpParseOptions)decision.Syntax.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9;

    /// <summary>
    /// Whether the labels of the other branches of a duplicate can move to the first one, or to the first one that does more than jump
    /// to another: none of the labels that they pass takes what they take, nobody sees that they are evaluated earlier, and no body
    /// depends on the label through which it is entered.
    /// </summary>
    public static bool IsPossible(Decision decision, MeaningSplit duplicate)
    {
        var branches = duplicate.OtherLabels.Add(duplicate.Label).Select(static label => label.Branch).Distinct().OrderBy(static branch => branch.Index).ToList();
        if (branches.Exists(static branch => branch.IsTakenOtherwise)
            || branches.Find(static branch => !BranchBody.Jumps(branch.Body)) is not { } first
            || branches.Exists(static branch => branch.Labels.Any(static label => label.DeclaresVariables)))
        {
            return false;
        }

        var target = LastLabelOf(first, decision);
        foreach (var label in branches.Where(branch => branch != first).SelectMany(static branch => branch.Labels))
        {
            if (label.Syntax is null)
            {
                continue;
            }

            foreach (var passed in decision.LabelsAbout(label.Matched))
            {
                if (passed.Index > Math.Min(target, label.Index)
                    && passed.Index < Math.Max(target, label.Index)
                    && !branches.Contains(passed.Branch)
                    && !passed.Matched.Intersect(label.Matched).IsEmpty)
                {
                    return false;
                }
            }
        }

        return decision.Kind is not (DecisionKind.IfChain or DecisionKind.ConditionalChain) || CanChangeOrder(decision, branches, target + 1);
    }

    /// <summary>Whether the conditions of a chain from <paramref name="start"/> to the last branch give the same in another order.</summary>
    /// <remarks>
    /// A <c>switch</c> reads its value once, and evaluates a <c>when</c> only behind a pattern that matches. A chain evaluates
    /// each condition that it comes to: one that may change something, that fails without the test for null before it, or
    /// whose variables the next ones use, keeps its place. Without a branch in between, the order stays as it is.
    /// </remarks>
    private static bool CanChangeOrder(Decision decision, IReadOnlyList<DecisionBranch> branches, int start)
    {
        var end = branches[branches.Count - 1].Labels[0].Index;
        var canMove = true;
        var isBetween = false;
        for (var i = start; i <= end && (canMove || !isBetween); i++)
        {
            var label = decision.Labels[i];
            canMove &= !label.DeclaresVariables && !label.Condition.HasEffects && !label.Condition.Possible.ContainsNull;
            isBetween |= !branches.Contains(label.Branch);
        }

        return canMove || !isBetween;
    }

    /// <summary>The index of the label behind which others move; a default is tried last, wherever it stands.</summary>
    private static int LastLabelOf(DecisionBranch branch, Decision decision) =>
        branch.Labels.LastOrDefault(static label => label.Syntax is not null)?.Index
        ?? decision.Labels.LastOrDefault(label => label.Syntax is not null && label.Branch.Index < branch.Index)?.Index
        ?? -1;
}
