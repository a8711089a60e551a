using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Makes edits that may want to change the same text: the first one does, and the others follow once it is there.</summary>
internal static class FixRounds
{
    /// <param name="places">In their order in the document.</param>
    /// <param name="edit">The edit for one place; it is given where spans of the document are by then. Null if there is nothing to do.</param>
    public static async Task<Document> ChangeAsync<TPlace>(
        Document document,
        IReadOnlyList<TPlace> places,
        Func<FixedDocument, TPlace, Func<TextSpan, TextSpan>, DocumentEdit?> edit,
        CancellationToken cancellationToken)
    {
        Func<TextSpan, TextSpan> moved = static span => span;
        while (places.Count > 0 && await ChangedDocument.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } changed)
        {
            var left = new List<TPlace>();
            foreach (var place in places)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (edit(changed.Fixed, place, moved) is { } found && !changed.TryAdd(found))
                {
                    left.Add(place);
                }
            }

            var (result, behind) = await changed.ApplyAsync(cancellationToken).ConfigureAwait(false);
            var before = moved;
            (document, moved, places) = (result, span => behind(before(span)), left);
        }

        return document;
    }
}
