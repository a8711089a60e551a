using System;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>What an edit has put into a text, with the whole names at both of its ends.</summary>
internal static class ChangedNames
{
    /// <summary>Whether one of the changed parts of the new text passes the test. Without knowledge of the edit, all of the text has changed.</summary>
    public static bool Any(SourceText oldText, SourceText newText, Func<string, bool> test)
    {
        var moved = 0;
        foreach (var change in newText.GetChangeRanges(oldText))
        {
            // A name may become a longer one where something else is taken away.
            var start = change.Span.Start + moved;
            var end = start + change.NewLength;
            moved += change.NewLength - change.Span.Length;
            while (start > 0 && NameSearch.IsNamePart(newText[start - 1]))
            {
                start--;
            }

            while (end < newText.Length && NameSearch.IsNamePart(newText[end]))
            {
                end++;
            }

            if (test(newText.ToString(TextSpan.FromBounds(start, end))))
            {
                return true;
            }
        }

        return false;
    }
}
