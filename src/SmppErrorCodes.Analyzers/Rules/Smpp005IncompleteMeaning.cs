using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP005: a test, a label or a code set names some codes of a meaning, and the others go elsewhere.</summary>
internal static class Smpp005IncompleteMeaning
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP005",
        "Incomplete meaning",
        "'{0}' {1}",
        "Several codes mean the same, and which of them comes back is up to the networks on the way. "
        + "A test or a set that knows only some of them is right by chance. Name all codes of the meaning, or compare the result of Canonical.");

    /// <param name="splits">Incomplete meanings with one label.</param>
    public static void Check(Action<Diagnostic> report, Decision decision, IReadOnlyCollection<MeaningSplit> splits)
    {
        var first = splits.First();
        var place = first.Label.PartNaming(first.Named)!.Syntax;
        var repair = CompletionRepair.Of(Completion.Of(decision, splits), decision);
        report(Diagnostic.Create(
            Descriptor,
            place.GetLocation(),
            repair?.Places,
            repair?.ToProperties(),
            SourceQuote.OfLabel(place),
            IncompleteMeaningText.Of(decision, splits)));
    }

    public static void Check(Action<Diagnostic> report, IncompleteSet set)
    {
        var first = set.Meanings[0].First;
        var repair = CompletionRepair.Of(set);
        report(Diagnostic.Create(
            Descriptor,
            first.GetLocation(),
            repair?.Places,
            repair?.ToProperties(),
            SourceQuote.Of(first),
            IncompleteMeaningText.Of(set)));
    }
}
