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
/// <c>if (texts.TryGetValue(code, out var text)) return text;</c>.
/// </summary>
/// <remarks>They name no codes where they stand, so that nothing is reported on them: what is wrong with the collection is reported on it.</remarks>
internal static class LookupDecisions
{
    /// <summary>Those of one member.</summary>
    public static IEnumerable<Decision> ReadAll(MemberVerdicts verdicts)
    {
        var lookups = verdicts.Comparisons.Deciding.OfType<IInvocationOperation>().Select(call => Read(call, verdicts)).OfType<Comparison>().ToList();
        if (lookups.Count == 0)
        {
            return Enumerable.Empty<Decision>();
        }

        var withLookups = verdicts.With(lookups);
        return lookups
            .Select(static lookup => ChainReader.FirstAround(lookup.Operation))
            .OfType<IConditionalOperation>()
            .Distinct()
            .SelectMany(chain => ChainReader.ReadAlone(chain, withLookups));
    }

    /// <summary>The look-up as a search among the elements; null for any other call.</summary>
    private static Comparison? Read(IInvocationOperation call, MemberVerdicts verdicts)
    {
        if (call.TargetMethod.Name is not ("Contains" or "ContainsKey" or "TryGetValue"))
        {
            return null;
        }

        var first = call.Instance is null ? 1 : 0;
        return (call.Instance ?? Arguments.First(call)) is { } collection
            && Arguments.At(call, first) is { } value
            && call.Arguments.Skip(first + 1).All(static argument => argument.Parameter?.RefKind == RefKind.Out)
            && CollectionOf(collection, verdicts) is { } written
            && !verdicts.UsesOf(written.Holder).IsFilled
                ? new Comparison(ComparisonKind.Search, call, ValueReference.ValueOf(value), ImmutableArray.CreateRange(written.Elements.Select(static element => element.Value)))
                : null;
    }

    private static WrittenCollection? CollectionOf(IOperation collection, MemberVerdicts verdicts)
    {
        while (collection is IConversionOperation conversion && CollectionFlow.KeepsElements(conversion))
        {
            collection = conversion.Operand;
        }

        return collection switch
        {
            ILocalReferenceOperation { Local: var local } => verdicts.Comparisons.Collections.FirstOrDefault(written =>
                written.Holder.Operation is IVariableDeclaratorOperation { Symbol: var holder } && SymbolEqualityComparer.Default.Equals(holder, local)),
            IMemberReferenceOperation { Member: var member } => verdicts.CollectionsIn(member.ContainingType).FirstOrDefault(written =>
                SymbolEqualityComparer.Default.Equals(written.Holder.Symbol, member.OriginalDefinition)),
            _ => null,
        };
    }
}
