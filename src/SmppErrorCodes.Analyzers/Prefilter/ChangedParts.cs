using System;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>What an edit has put into a text.</summary>
internal static class ChangedParts
{
    /// <summary>How much of the text is looked at on both sides of what has changed: a word may only be completed there, and a scan needs some characters.</summary>
    private const int Around = 64;

    /// <summary>What may stand in the changed parts of the new text. Without knowledge of the edit, all of the text has changed.</summary>
    public static TextHints HintsIn(SourceText oldText, SourceText newText)
    {
        var hints = TextHints.None;
        var moved = 0;
        foreach (var change in newText.GetChangeRanges(oldText))
        {
            var start = Math.Max(change.Span.Start + moved - Around, 0);
            var end = Math.Min(change.Span.Start + moved + change.NewLength + Around, newText.Length);
            moved += change.NewLength - change.Span.Length;
            hints |= TextScan.HintsIn(newText.ToString(TextSpan.FromBounds(start, end)));
        }

        return hints;
    }
}
