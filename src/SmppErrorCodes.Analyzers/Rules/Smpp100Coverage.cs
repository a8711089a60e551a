using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP100: what a decision does with each code and each meaning, for a picture of coverage.</summary>
internal static class Smpp100Coverage
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateInformation(
        "SMPP100",
        "Coverage of SMPP error codes",
        "Meanings of '{0}' in this {1}: {2}",
        "Describes every decision on codes: which branch takes which codes, and which meanings are handled, incomplete or left to the default. "
        + "A SARIF log keeps the description in the properties of each result, so that a script can make a table of meanings and decisions.",
        "SmppErrorCodes.Coverage");

    /// <param name="earlier">The decisions of the member, which may keep codes away.</param>
    public static void Check(Action<Diagnostic> report, Decision decision, EarlierDecisions earlier)
    {
        var meanings = MeaningStates.Of(decision, earlier).ToLookup(static pair => pair.State, static pair => pair.Meaning);
        report(Diagnostic.Create(
            Descriptor,
            LocationOf(decision),
            CoverageText.Properties(decision, meanings),
            SourceQuote.Of(decision.Code),
            CoverageText.KindOf(decision),
            CoverageText.Counts(meanings)));
    }

    /// <summary>The keyword of a <c>switch</c>, or the first condition.</summary>
    private static Location LocationOf(Decision decision) => decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression
        ? SwitchSyntax.KeywordOf(decision.Syntax).GetLocation()
        : (decision.Labels[0].Syntax ?? decision.Syntax).GetLocation();
}
