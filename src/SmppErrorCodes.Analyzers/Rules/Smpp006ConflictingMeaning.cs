using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP006: codes that mean the same are handled in different ways.</summary>
internal static class Smpp006ConflictingMeaning
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP006",
        "Conflicting handling of one meaning",
        "{0} means the same as {1}, which another branch handles in a different way: handle both in one branch",
        "Which of the codes of one meaning comes back is up to the networks on the way. "
        + "Handling them in different ways makes the outcome a matter of chance: decide on one way, and stack the labels.");

    public static void Check(Action<Diagnostic> report, MeaningSplit split)
    {
        if (split.Kind == SplitKind.Conflict)
        {
            SplitReport.Report(report, Descriptor, split, split.OtherLabels.First(label => label.Branch.BodyClass != split.Label.Branch.BodyClass), canMerge: false);
        }
    }
}
