using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Fixes all diagnostics of a document in one rewrite, whatever the scope.</summary>
internal sealed class DocumentFixAllProvider : DocumentBasedFixAllProvider
{
    private readonly Func<Document, ImmutableArray<Diagnostic>, string?, CancellationToken, Task<Document>> _fix;

    private DocumentFixAllProvider(Func<Document, ImmutableArray<Diagnostic>, string?, CancellationToken, Task<Document>> fix) => _fix = fix;

    /// <param name="edit">The edit for one diagnostic; null if there is nothing to do.</param>
    public static DocumentFixAllProvider For(Func<FixedDocument, Diagnostic, DocumentEdit?> edit) =>
        For((document, diagnostics, _, cancellationToken) => FixedDocument.ChangeAsync(document, diagnostics, edit, cancellationToken));

    /// <param name="fix">Takes the diagnostics of one document, and the equivalence key of the action that was chosen.</param>
    public static DocumentFixAllProvider For(Func<Document, ImmutableArray<Diagnostic>, string?, CancellationToken, Task<Document>> fix) => new(fix);

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await _fix(document, diagnostics, fixAllContext.CodeActionEquivalenceKey, fixAllContext.CancellationToken).ConfigureAwait(false);
}
