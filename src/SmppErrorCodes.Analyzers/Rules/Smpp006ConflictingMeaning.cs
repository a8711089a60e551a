using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP006: codes that mean the same are handled in different ways.</summary>
internal static class Smpp006ConflictingMeaning
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP006",
        "Conflicting handling of one meaning",
        "{0} means the same as {1}, which {2}",
        "Which of the codes of one meaning comes back is up to the networks on the way. "
        + "Handling them in different ways makes the outcome a matter of chance: decide on one way, and stack the labels.");

    public static void Check(Action<Diagnostic> report, Decision decision, MeaningSplit split)
    {
        if (split.Kind == SplitKind.Conflict)
        {
            var others = split.OtherLabels
                .Where(label => label.Branch.BodyClass != split.Label.Branch.BodyClass)
                .GroupBy(static label => label.Branch.BodyClass)
                .Select(static labels => labels.First())
                .ToList();
            SplitReport.Report(report, Descriptor, split, others, canMerge: false, Advice(decision, split, others.Count > 1));
        }
    }

    /// <summary>What is wrong, what to do, and which codes of the meaning no label names.</summary>
    /// <param name="hasSeveral">Whether several other branches handle codes of the meaning, each in its way.</param>
    private static string Advice(Decision decision, MeaningSplit split, bool hasSeveral)
    {
        var labels = split.OtherLabels.Add(split.Label);
        var unnamed = decision.Domain.Of(split.Meaning).Where(constant => !labels.Any(label => label.Names(constant))).ToList();
        var way = BranchMerge.IsInLanguage(decision) ? "in one branch" : "in the same way";
        var conflict = hasSeveral ? "other branches handle in different ways" : "another branch handles in a different way";
        return unnamed.Count == 0
            ? $"{conflict}: handle {(hasSeveral ? "all" : "both")} {way}"
            : $"{conflict}; {CodeList.Format(unnamed)}, which {(unnamed.Count == 1 ? "means" : "mean")} the same too, {CodeDestination.Of(decision, unnamed)}: handle all {way}";
    }
}
