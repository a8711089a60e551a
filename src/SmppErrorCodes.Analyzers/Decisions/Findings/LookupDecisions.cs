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
internal sealed class LookupDecisions
{
    private readonly MemberVerdicts _verdicts;
    private readonly Dictionary<ISymbol, WrittenCollection> _collections = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private LookupDecisions(MemberVerdicts verdicts)
    {
        _verdicts = verdicts;
        foreach (var written in verdicts.Comparisons.Collections)
        {
            if (written.Holder.Operation is IVariableDeclaratorOperation { Symbol: var local })
            {
                _collections[local] = written;
            }
        }
    }

    /// <summary>Those of one member.</summary>
    public static IEnumerable<Decision> ReadAll(MemberVerdicts verdicts)
    {
        var reader = new LookupDecisions(verdicts);
        var lookups = verdicts.Comparisons.Deciding.OfType<IInvocationOperation>().Select(reader.Read).OfType<Comparison>().ToList();
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
    private Comparison? Read(IInvocationOperation call) =>
        SearchedIn(call) is { } value
        && (call.Instance ?? Arguments.First(call)) is { } collection
        && CollectionOf(collection) is { } written
        && !_verdicts.UsesOf(written.Holder).IsFilled
            ? new Comparison(ComparisonKind.Search, call, ValueReference.ValueOf(value), ImmutableArray.CreateRange(written.Elements.Select(static element => element.Value)))
            : null;

    /// <summary>The value of which the call tells whether the collection has it; null where it tells something else, or a comparer decides.</summary>
    private static IOperation? SearchedIn(IInvocationOperation call)
    {
        var first = call.Instance is null ? 1 : 0;
        return Arguments.At(call, first) is { } argument && call.Arguments.All(other => other.Parameter?.Ordinal <= first || other.Parameter?.RefKind == RefKind.Out)
            ? call.TargetMethod.Name switch
            {
                "Contains" or "ContainsKey" or "TryGetValue" => argument,
                "Any" or "Exists" => ElementTest.EqualTo(argument),
                _ => null,
            }
            : null;
    }

    private WrittenCollection? CollectionOf(IOperation collection)
    {
        while (collection is IConversionOperation conversion && CollectionFlow.KeepsElements(conversion))
        {
            collection = conversion.Operand;
        }

        ISymbol? holder = collection switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation or IPropertyReferenceOperation => ((IMemberReferenceOperation)collection).Member.OriginalDefinition,
            _ => null,
        };
        if (holder?.ContainingType is { } type && holder is not ILocalSymbol && _types.Add(type))
        {
            foreach (var written in _verdicts.CollectionsIn(type))
            {
                if (written.Holder.Symbol is { } member)
                {
                    _collections[member] = written;
                }
            }
        }

        return holder is not null && _collections.TryGetValue(holder, out var found) ? found : null;
    }
}
