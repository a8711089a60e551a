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

/// <summary>SMPP003: a <c>switch</c> does nothing, or only throws, for some codes.</summary>
internal static class Smpp003UnhandledCodes
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP003",
        "Unhandled SMPP error codes",
        "The 'switch' on '{0}' does not handle {1}{2}",
        "The provider's list is long, and a code that a switch forgets is lost in silence or ends in an exception. Add the missing cases, or a default that does what is right for every other code.");

    /// <param name="coverages">Those of one <c>switch</c>, one for each value that it decides on.</param>
    public static void Check(Action<Diagnostic> report, IReadOnlyList<Coverage> coverages)
    {
        var unhandled = coverages.Where(static coverage => coverage.IsUnhandled && !coverage.Uncovered.IsEmpty).ToList();
        if (unhandled.Count > 0)
        {
            report(Diagnostic.Create(
                Descriptor,
                SwitchSyntax.KeywordOf(unhandled[0].Decision.Syntax).GetLocation(),
                MissingCasesRepair.Of(unhandled[0])?.ToProperties(),
                UncoveredCodes.Values(unhandled),
                UncoveredCodes.Format(unhandled),
                Advice(unhandled[0])));
        }
    }

    private static string Advice(Coverage coverage)
    {
        var rest = coverage.Decision.Kind == DecisionKind.SwitchExpression ? "discard" : "'default'";
        return coverage.CatchAll is null
            ? $": add the missing cases or a {rest}"
            : $", for which its {rest} only throws: add the missing cases";
    }
}
