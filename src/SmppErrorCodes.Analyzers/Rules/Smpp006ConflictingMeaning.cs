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
        "{0} means the same as {1}, which another branch handles in a different way{2}",
        "Which of the codes of one meaning comes back is up to the networks on the way. "
        + "Handling them in different ways makes the outcome a matter of chance: decide on one way, and stack the labels.");

    public static void Check(Action<Diagnostic> report, Decision decision, MeaningSplit split)
    {
        if (split.Kind == SplitKind.Conflict)
        {
            var other = split.OtherLabels.First(label => label.Branch.BodyClass != split.Label.Branch.BodyClass);
            SplitReport.Report(report, Descriptor, split, other, canMerge: false, Advice(decision, split));
        }
    }

    /// <summary>What to do, and which codes of the meaning no label names.</summary>
    private static string Advice(Decision decision, MeaningSplit split)
    {
        var labels = split.OtherLabels.Add(split.Label);
        var unnamed = decision.Domain.Of(split.Meaning).Where(constant => !labels.Any(label => label.Names(constant))).ToList();
        var way = BranchMerge.IsInLanguage(decision) ? "in one branch" : "in the same way";
        return unnamed.Count == 0
            ? $": handle both {way}"
            : $"; {CodeList.Format(unnamed)}, which {(unnamed.Count == 1 ? "means" : "mean")} the same too, {CodeDestination.Of(decision, unnamed)}: handle all {way}";
    }
}
