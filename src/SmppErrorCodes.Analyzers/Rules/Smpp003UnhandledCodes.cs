using System;
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

    public static void Check(Action<Diagnostic> report, Decision decision, Coverage coverage)
    {
        if (coverage.IsUnhandled && !coverage.Uncovered.IsEmpty)
        {
            report(Diagnostic.Create(
                Descriptor,
                SwitchSyntax.KeywordOf(decision.Syntax).GetLocation(),
                MissingCasesRepair.Of(decision, coverage)?.ToProperties(),
                SourceQuote.Of(decision.Code.Syntax),
                CodeList.Format(coverage.Uncovered.Select(meaning => decision.Domain.Of(meaning)[0]).ToList()),
                Advice(decision, coverage)));
        }
    }

    private static string Advice(Decision decision, Coverage coverage)
    {
        var rest = decision.Kind == DecisionKind.SwitchExpression ? "discard" : "'default'";
        return coverage.CatchAll is null
            ? $": add the missing cases or a {rest}"
            : $", for which its {rest} only throws: add the missing cases";
    }
}
