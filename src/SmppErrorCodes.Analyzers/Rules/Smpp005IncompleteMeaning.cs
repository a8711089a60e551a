using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
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
        "'{0}' covers only part of {1}: also handle {2}, which {3} the same",
        "Several codes mean the same, and which of them comes back is up to the networks on the way. "
        + "A test or a set that knows only some of them is right by chance. Name all codes of the meaning, or compare the result of Canonical.");

    /// <param name="splits">Incomplete meanings with one label.</param>
    public static void Check(Action<Diagnostic> report, Decision decision, IReadOnlyCollection<MeaningSplit> splits)
    {
        var first = splits.First();
        var part = first.Label.PartNaming(first.Named)!;
        Report(
            report,
            part.Syntax,
            CompletionRepair.Of(Completion.Of(decision, splits), decision),
            splits.Select(static split => split.Meaning),
            splits.SelectMany(static split => split.Missing).ToList());
    }

    public static void Check(Action<Diagnostic> report, IncompleteSet set) => Report(
        report,
        set.Meanings[0].First,
        CompletionRepair.Of(set),
        set.Meanings.Select(static meaning => meaning.Meaning),
        set.Meanings.SelectMany(static meaning => meaning.Missing).ToList());

    /// <param name="place">What names some codes of the first meaning.</param>
    private static void Report(
        Action<Diagnostic> report,
        SyntaxNode place,
        CompletionRepair? repair,
        IEnumerable<CodeMeaning> meanings,
        IReadOnlyCollection<CodeConstant> missing) => report(Diagnostic.Create(
            Descriptor,
            place.GetLocation(),
            repair?.Places,
            repair?.ToProperties(),
            SourceQuote.OfLabel(place),
            CodeList.Format(meanings.Select(static meaning => $"'{MeaningWords.Of(meaning)}'").ToList()),
            CodeList.Format(missing),
            missing.Count == 1 ? "means" : "mean"));
}
