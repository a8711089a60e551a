using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Changes of a text, and where its positions are afterwards.</summary>
internal sealed class ChangedText
{
    private readonly IReadOnlyList<TextChange> _changes;
    private readonly int[] _ends;
    private readonly int[] _shifts;

    /// <param name="changes">Changes that do not overlap, in any order; those at one place in the order in which their texts follow each other.</param>
    public ChangedText(IEnumerable<TextChange> changes)
    {
        _changes = changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End).ToList();
        _ends = new int[_changes.Count];
        _shifts = new int[_changes.Count + 1];
        for (var i = 0; i < _changes.Count; i++)
        {
            _ends[i] = _changes[i].Span.End;
            _shifts[i + 1] = _shifts[i] + _changes[i].NewText!.Length - _changes[i].Span.Length;
        }
    }

    /// <summary>Whether two of the changes want to change the same text.</summary>
    public static bool Overlap(IEnumerable<TextChange> changes)
    {
        var end = 0;
        foreach (var change in changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            if (change.Span.Start < end)
            {
                return true;
            }

            end = change.Span.End;
        }

        return false;
    }

    public SourceText Apply(SourceText text) => text.WithChanges(_changes);

    /// <summary>Where the span is after the changes, with what was inserted at its end.</summary>
    public TextSpan Moved(TextSpan span) => TextSpan.FromBounds(Moved(span.Start), Moved(span.End));

    /// <summary>The position behind all changes that end at or before it.</summary>
    private int Moved(int position)
    {
        // The ends ascend as the starts do, so that the last change that ends in time is found by bisection.
        var place = Array.BinarySearch(_ends, position);
        if (place < 0)
        {
            place = ~place - 1;
        }

        while (place + 1 < _ends.Length && _ends[place + 1] == position)
        {
            place++;
        }

        return position + _shifts[place + 1];
    }
}
