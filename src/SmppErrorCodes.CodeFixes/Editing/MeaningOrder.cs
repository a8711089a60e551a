using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Puts codes next to those that mean the same, in the order of the catalog.</summary>
internal sealed class MeaningOrder
{
    private readonly SemanticModel _model;
    private readonly IReadOnlyList<ImmutableArray<long>> _meanings;

    /// <param name="meanings">The codes of each meaning, in the order of the catalog.</param>
    public MeaningOrder(SemanticModel model, IReadOnlyList<ImmutableArray<long>> meanings)
    {
        _model = model;
        _meanings = meanings;
    }

    /// <summary>The items with the added ones among them. What names no code of a known meaning goes to the end.</summary>
    /// <param name="items">Labels, patterns or conditions, which stay in their order.</param>
    public IReadOnlyList<SyntaxNode> Insert(IEnumerable<SyntaxNode> items, IEnumerable<SyntaxNode> added)
    {
        var all = items.ToList();
        foreach (var item in added)
        {
            all.Insert(PlaceOf(item, all), item);
        }

        return all;
    }

    /// <summary>Whether both name a code of the same meaning.</summary>
    public bool AreSiblings(SyntaxNode first, SyntaxNode second) =>
        MeaningOf(first) is { } meaning && WrittenCode.Of(second, _model) is { } code && meaning.Contains(code);

    private int PlaceOf(SyntaxNode item, List<SyntaxNode> all)
    {
        if (MeaningOf(item) is not { } meaning)
        {
            return all.Count;
        }

        var siblings = all.Where(other => AreSiblings(item, other)).ToList();
        var before = siblings.FindLast(other => IndexOf(other) < IndexOf(item));
        return before is not null ? all.IndexOf(before) + 1
            : siblings.Count > 0 ? all.IndexOf(siblings[0])
            : all.Count;

        int IndexOf(SyntaxNode node) => meaning.IndexOf(WrittenCode.Of(node, _model)!.Value);
    }

    private ImmutableArray<long>? MeaningOf(SyntaxNode node)
    {
        if (WrittenCode.Of(node, _model) is { } code)
        {
            foreach (var meaning in _meanings)
            {
                if (meaning.Contains(code))
                {
                    return meaning;
                }
            }
        }

        return null;
    }
}
