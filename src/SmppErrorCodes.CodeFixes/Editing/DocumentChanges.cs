using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Changes that do not get in each other's way. Of two that want to change the same text, the first one does.</summary>
internal sealed class DocumentChanges
{
    private readonly List<TextChange> _changes = new();

    /// <summary>The changes in their order in the text.</summary>
    private readonly List<TextChange> _ordered = new();

    /// <summary>The changes in the order in which they were added.</summary>
    public IReadOnlyList<TextChange> All => _changes;

    /// <summary>Adds all of the changes, or none of them.</summary>
    public bool TryAdd(IReadOnlyList<TextChange> changes)
    {
        if (changes.Any(change => IsChanged(change.Span)))
        {
            return false;
        }

        foreach (var change in changes)
        {
            _changes.Add(change);
            _ordered.Insert(PlaceOf(change.Span), change);
        }

        return true;
    }

    /// <summary>Whether a change of the span would get in the way of another one.</summary>
    public bool IsChanged(TextSpan span)
    {
        var place = PlaceOf(span);
        return (place < _ordered.Count && Overlaps(_ordered[place].Span, span)) || (place > 0 && Overlaps(_ordered[place - 1].Span, span));
    }

    /// <summary>The changes that begin on the line; where one of them joins it with another line, those of that too.</summary>
    public IReadOnlyList<TextChange> From(TextLine line, SourceText text)
    {
        var changes = new List<TextChange>();
        var end = line.End;
        for (var place = PlaceOf(new TextSpan(line.Start, 0)); place < _ordered.Count && _ordered[place].Span.Start <= end; place++)
        {
            changes.Add(_ordered[place]);
            end = System.Math.Max(end, text.Lines.GetLineFromPosition(_ordered[place].Span.End).End);
        }

        return changes;
    }

    private static bool Overlaps(TextSpan left, TextSpan right) =>
        left == right || left.OverlapsWith(right) || (left.IsEmpty && right.Contains(left.Start)) || (right.IsEmpty && left.Contains(right.Start));

    private int PlaceOf(TextSpan span)
    {
        var (start, end) = (0, _ordered.Count);
        while (start < end)
        {
            var middle = (start + end) / 2;
            (start, end) = _ordered[middle].Span.CompareTo(span) < 0 ? (middle + 1, end) : (start, middle);
        }

        return start;
    }
}
