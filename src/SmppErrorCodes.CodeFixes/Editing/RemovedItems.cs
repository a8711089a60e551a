using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Takes sections or arms out of a <c>switch</c>: whole lines where they have their own, and else only what is theirs.</summary>
internal static class RemovedItems
{
    /// <param name="items">The first and the last token of each, in the order of the text.</param>
    public static IEnumerable<TextChange> Changes(IReadOnlyList<(SyntaxToken First, SyntaxToken Last)> items, SourceLines lines)
    {
        for (var i = 0; i < items.Count; i++)
        {
            // Neighbors on one line go together, so that no part of the line is left.
            var first = items[i].First;
            while (i + 1 < items.Count && items[i].Last.GetNextToken() == items[i + 1].First && !EndsLine(items[i].Last))
            {
                i++;
            }

            yield return Change(first, items[i].Last, lines);
        }
    }

    private static TextChange Change(SyntaxToken first, SyntaxToken last, SourceLines lines)
    {
        if (lines.IsFirstOnLine(first.SpanStart))
        {
            return EndsLine(last)
                ? new TextChange(TextSpan.FromBounds(first.FullSpan.Start, last.FullSpan.End), "")
                : new TextChange(TextSpan.FromBounds(first.FullSpan.Start, last.GetNextToken().SpanStart), lines.IndentationAt(first.SpanStart));
        }

        var previous = first.GetPreviousToken();
        var isBlank = previous.TrailingTrivia.Concat(first.LeadingTrivia).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var start = isBlank ? previous.Span.End : first.FullSpan.Start;
        var end = last.TrailingTrivia.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) ? last.Span.End
            : EndsLine(last) ? last.TrailingTrivia.Last().SpanStart
            : last.FullSpan.End;
        return new TextChange(TextSpan.FromBounds(start, end), "");
    }

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
}
