using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Decisions.Reading;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>
/// The decisions by a look-up in a collection whose elements are all written out: <c>if (s_final.Contains(code)) return;</c>,
/// <c>if (texts.TryGetValue(code, out var text)) return text;</c>; and those by a local that keeps the answer of a look-up or of another test:
/// <c>var isFinal = s_final.Contains(code); if (isFinal) return;</c>.
/// </summary>
/// <remarks>They name no codes where they stand, so that nothing is reported on them: what is wrong with the collection is reported on it.</remarks>
internal sealed class LookupDecisions
{
    private readonly MemberVerdicts _verdicts;
    private readonly WrittenHolders _holders;

    private LookupDecisions(MemberVerdicts verdicts)
    {
        _verdicts = verdicts;
        _holders = new WrittenHolders(verdicts);
    }

    /// <summary>Those of one member.</summary>
    public static IEnumerable<Decision> ReadAll(MemberVerdicts verdicts)
    {
        var reader = new LookupDecisions(verdicts);
        var lookups = verdicts.Comparisons.Deciding.Select(reader.Read).OfType<Comparison>().ToList();
        var kept = TestsOfKept(verdicts.Comparisons).ToList();
        if (lookups.Count == 0 && kept.Count == 0)
        {
            return Enumerable.Empty<Decision>();
        }

        var withLookups = verdicts.With(lookups);
        return lookups
            .Select(static lookup => lookup.Operation)
            .Concat(kept)
            .Select(ChainReader.FirstAround)
            .OfType<IConditionalOperation>()
            .Distinct()
            .SelectMany(chain => ChainReader.ReadAlone(chain, withLookups));
    }

    /// <summary>The parts of the conditions of <c>if</c> and <c>?:</c> that a local stands for.</summary>
    private static IEnumerable<IOperation> TestsOfKept(MemberComparisons comparisons) => comparisons.Deciding
        .OfType<IConditionalOperation>()
        .SelectMany(static conditional => ConditionTree.Leaves(conditional.Condition))
        .Where(leaf => leaf is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } local && comparisons.Kept.Of(local) is not null);

    /// <summary>The look-up as a search among the elements; null for any other test.</summary>
    private Comparison? Read(IOperation test) =>
        CollectionSearch.TryRead(test, _verdicts.Comparisons.Kept) is { } search
        && _holders.Of(search.Collection) is { } written
        && !_verdicts.UsesOf(written.Holder).IsFilled
            ? new Comparison(
                ComparisonKind.Search,
                test,
                ValueReference.ValueOf(search.Value),
                ImmutableArray.CreateRange(written.Elements.Select(static element => element.Value)),
                search.IsNegated)
            : null;
}
