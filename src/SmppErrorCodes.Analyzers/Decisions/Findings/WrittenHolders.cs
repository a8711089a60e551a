using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>The collections that the locals of a body, and the members that it mentions, hold and that are written out.</summary>
internal sealed class WrittenHolders
{
    private readonly MemberVerdicts _verdicts;
    private readonly Dictionary<ISymbol, WrittenCollection> _collections = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    /// <param name="verdicts">Those of the body.</param>
    public WrittenHolders(MemberVerdicts verdicts)
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

    /// <summary>The collection that a local or a member holds; null for any other operation.</summary>
    public WrittenCollection? Of(IOperation collection)
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
