using System;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP007: codes that mean the same are handled in the same way, at different places.</summary>
internal static class Smpp007DuplicateMeaning
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP007",
        "Duplicate handling of one meaning",
        "{0} means the same as {1}, which another branch handles in the same way: merge the branches",
        "Two branches that do the same for codes of one meaning are one thing in two places, and sooner or later only one of them is changed. Put the labels of both on one branch.",
        DiagnosticSeverity.Info);

    public static void Check(Action<Diagnostic> report, Decision decision, MeaningSplit split)
    {
        if (split.Kind == SplitKind.Duplicate && BranchMerge.IsInLanguage(decision))
        {
            SplitReport.Report(report, Descriptor, split, new[] { split.OtherLabels[0] }, canMerge: BranchMerge.IsPossible(decision, split));
        }
    }
}
