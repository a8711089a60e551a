using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Changes that do not get in each other's way. Of two that want to change the same text, the first one does.</summary>
internal sealed class DocumentChanges
{
    private readonly List<TextChange> _changes = new();

    /// <summary>The spans of all changes in their order in the text.</summary>
    private readonly List<TextSpan> _changed = new();

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
            _changed.Insert(PlaceOf(change.Span), change.Span);
        }

        return true;
    }

    private bool IsChanged(TextSpan span)
    {
        var place = PlaceOf(span);
        return (place < _changed.Count && Overlaps(_changed[place], span)) || (place > 0 && Overlaps(_changed[place - 1], span));
    }

    private static bool Overlaps(TextSpan left, TextSpan right) =>
        left == right || left.OverlapsWith(right) || (left.IsEmpty && right.Contains(left.Start)) || (right.IsEmpty && left.Contains(right.Start));

    private int PlaceOf(TextSpan span)
    {
        var place = _changed.BinarySearch(span);
        return place < 0 ? ~place : place;
    }
}
