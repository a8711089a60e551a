using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>Reports codes of one meaning that have branches of their own, at the first label of the second one.</summary>
internal static class SplitReport
{
    /// <param name="others">A label of each other branch that the message names.</param>
    /// <param name="canMerge">Whether the branches of all labels can become one.</param>
    /// <param name="advice">The end of the message, if the descriptor has a place for it.</param>
    public static void Report(Action<Diagnostic> report, DiagnosticDescriptor descriptor, MeaningSplit split, IReadOnlyList<DecisionLabel> others, bool canMerge, string? advice = null)
    {
        var otherCodes = others.Select(other => split.Meaning.Constants.First(other.AsksFor)).Distinct().ToList();
        var code = split.Meaning.Constants.FirstOrDefault(constant => split.Label.AsksFor(constant) && !otherCodes.Contains(constant)) ?? split.Named;
        if (otherCodes.Count > 1)
        {
            otherCodes.Remove(code);
        }

        var location = LocationOf(split.Label, code);
        var otherLocations = ImmutableArray.CreateRange(split.OtherLabels, label => LocationOf(label, split.Meaning.Constants.First(label.AsksFor)));
        report(Diagnostic.Create(
            descriptor,
            location,
            otherLocations,
            canMerge ? new MergeRepair(otherLocations.Add(location), MeaningsIn(split)).ToProperties() : null,
            code,
            CodeList.Format(otherCodes),
            advice));
    }

    /// <summary>The codes of each meaning with several codes that the branches name.</summary>
    private static ImmutableArray<ImmutableArray<long>> MeaningsIn(MeaningSplit split) => ImmutableArray.CreateRange(split.OtherLabels.Add(split.Label)
        .SelectMany(static label => label.Branch.Labels)
        .SelectMany(static label => label.NamedCodes)
        .Select(static code => code.Meaning)
        .Distinct()
        .Where(static meaning => meaning.Constants.Length > 1)
        .Select(static meaning => ImmutableArray.CreateRange(meaning.Constants, static code => code.Value)));

    private static Location LocationOf(DecisionLabel label, CodeConstant constant) => (label.PartNaming(constant)?.Syntax ?? label.Syntax!).GetLocation();
}
