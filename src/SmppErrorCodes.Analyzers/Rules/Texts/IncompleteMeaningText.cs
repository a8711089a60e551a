using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>What is wrong where some codes of a meaning go elsewhere. A quotation of the place stands before it.</summary>
internal static class IncompleteMeaningText
{
    /// <param name="splits">Incomplete meanings with one label.</param>
    public static string Of(Decision decision, IReadOnlyCollection<MeaningSplit> splits)
    {
        var first = splits.First();
        var part = first.Label.PartNaming(first.Named)!;
        var missing = splits.SelectMany(static split => split.Missing).ToList();
        if (part.UsesRanges && splits.Count > 1)
        {
            return $"cuts through {splits.Count} meanings, such as '{MeaningWords.Of(first.Meaning)}': list the codes, or compare Canonical(…)";
        }

        var takes = part.Set.Contains(first.Named.Value);
        var isPattern = part.Syntax is PatternSyntax || part.Syntax.Parent is PatternSyntax or CaseSwitchLabelSyntax;
        var isSwitch = decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression;
        if (isSwitch && isPattern && takes)
        {
            var handled = CodeList.Format(splits.Select(static split => $"'{MeaningWords.Of(split.Meaning)}'").ToList());
            var others = splits.Count == 1 ? $"{CodeList.Format(missing)}, which {Mean(missing)} the same," : $"their other codes {CodeList.Format(missing)}";
            return $"handles {handled}, but {others} {CodeDestination.Of(decision, missing)}";
        }

        var verb = isPattern ? takes ? "does not match" : "also matches"
            : takes ? "is not true for" : "is also true for";
        return $"{verb} {CodeList.Format(missing)}, which {Mean(missing)} the same as {Named(splits)}";
    }

    public static string Of(IncompleteSet set)
    {
        var missing = set.Meanings.SelectMany(static meaning => meaning.Missing).ToList();
        return $"is in this set without {CodeList.Format(missing)}, which {Mean(missing)} the same{(set.Meanings.Length == 1 ? "" : " as codes that are in it")}";
    }

    private static string Mean(List<CodeConstant> codes) => codes.Count == 1 ? "means" : "mean";

    private static string Named(IReadOnlyCollection<MeaningSplit> splits) =>
        splits.Count == 1 ? splits.First().Named.Value.ToString(CultureInfo.InvariantCulture) : "codes that it names";
}
