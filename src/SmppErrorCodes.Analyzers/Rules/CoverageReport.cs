using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>Reports the codes that the labels of a <c>switch</c> do not take, once, at its keyword.</summary>
internal static class CoverageReport
{
    /// <param name="descriptor">Its message gets the word for the <c>default</c>, the value of the <c>switch</c> and the codes.</param>
    /// <param name="rest">What has to be done for the codes for a report.</param>
    public static void Report(Action<Diagnostic> report, DiagnosticDescriptor descriptor, Decision decision, Coverage coverage, CoverageRest rest)
    {
        if (coverage.Rest == rest && !coverage.Uncovered.IsEmpty)
        {
            report(Diagnostic.Create(
                descriptor,
                SwitchSyntax.KeywordOf(decision.Syntax).GetLocation(),
                MissingCasesRepair.Of(decision, coverage)?.ToProperties(),
                decision.Kind == DecisionKind.SwitchExpression ? "discard" : "'default'",
                SourceQuote.Of(decision.Code.Syntax),
                CodeList.Format(coverage.Uncovered.Select(meaning => decision.Domain.Of(meaning)[0]).ToList())));
        }
    }
}
