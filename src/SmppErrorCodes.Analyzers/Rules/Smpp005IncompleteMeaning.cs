using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP005: a test or a label names some codes of a meaning, and the others go elsewhere.</summary>
internal static class Smpp005IncompleteMeaning
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP005",
        "Incomplete meaning",
        "'{0}' covers only part of {1}: also handle {2}, which {3} the same",
        "Several codes mean the same, and which of them comes back is up to the networks on the way. "
        + "A test that knows only some of them is right by chance. Name all codes of the meaning, or compare the result of Canonical.");

    /// <param name="splits">Incomplete meanings with one label.</param>
    public static void Check(Action<Diagnostic> report, Decision decision, IReadOnlyCollection<MeaningSplit> splits)
    {
        var first = splits.First();
        var part = first.Label.PartNaming(first.Named)!;
        var missing = splits.SelectMany(static split => split.Missing).ToList();
        var completion = Completion.Of(decision, splits);
        report(Diagnostic.Create(
            Descriptor,
            part.Syntax.GetLocation(),
            completion.Edits.Select(static edit => edit.Part.Last.GetLocation()),
            CompletionRepair.Of(completion, decision)?.ToProperties(),
            SourceQuote.OfLabel(part.Syntax),
            CodeList.Format(splits.Select(static split => $"'{MeaningWords.Of(split.Meaning)}'").ToList()),
            CodeList.Format(missing),
            missing.Count == 1 ? "means" : "mean"));
    }
}
