using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Decisions;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>Reports codes of one meaning that have branches of their own, at the first label of the second one.</summary>
internal static class SplitReport
{
    public static void Report(OperationAnalysisContext context, DiagnosticDescriptor descriptor, MeaningSplit split, DecisionLabel other, ImmutableDictionary<string, string?>? properties = null)
    {
        var otherCode = split.Meaning.Constants.First(other.AsksFor);
        var code = split.Meaning.Constants.FirstOrDefault(constant => split.Label.AsksFor(constant) && constant != otherCode) ?? split.Named;
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            LocationOf(split.Label, code),
            split.OtherLabels.Select(label => LocationOf(label, split.Meaning.Constants.First(label.AsksFor))),
            properties,
            code,
            otherCode));

        static Location LocationOf(DecisionLabel label, Catalogs.CodeConstant constant) => (label.PartNaming(constant)?.Syntax ?? label.Syntax!).GetLocation();
    }
}
