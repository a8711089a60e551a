using System;
using System.Collections.Generic;
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
    /// <param name="descriptor">Its message gets the label that takes the codes, or the one to add, the values of the <c>switch</c> and the codes.</param>
    /// <param name="coverages">Those of one <c>switch</c>, one for each value that it decides on.</param>
    /// <param name="rest">What has to be done for the codes for a report.</param>
    public static void Report(Action<Diagnostic> report, DiagnosticDescriptor descriptor, IReadOnlyList<Coverage> coverages, CoverageRest rest)
    {
        var reported = coverages.Where(coverage => coverage.Rest == rest && !coverage.Uncovered.IsEmpty).ToList();
        if (reported.Count > 0)
        {
            var decision = reported[0].Decision;
            report(Diagnostic.Create(
                descriptor,
                SwitchSyntax.KeywordOf(decision.Syntax).GetLocation(),
                MissingCasesRepair.Of(reported[0])?.ToProperties(),
                reported[0].CatchAll is { } label ? CodeDestination.NameOf(label)
                    : decision.Kind == DecisionKind.SwitchExpression ? "a discard"
                    : "a 'default'",
                UncoveredCodes.Values(reported),
                UncoveredCodes.Format(reported)));
        }
    }
}
