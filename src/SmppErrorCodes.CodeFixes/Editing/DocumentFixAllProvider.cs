using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Fixes all diagnostics of a document in one rewrite, and each document of a larger scope by itself.</summary>
internal sealed class DocumentFixAllProvider : DocumentBasedFixAllProvider
{
    private readonly Func<Document, ImmutableArray<Diagnostic>, string?, CancellationToken, Task<Document>> _fix;

    /// <param name="scopes">One of the lists of <see cref="FixAllReach"/>.</param>
    /// <param name="fix">Takes the diagnostics of one document, and the equivalence key of the action that was chosen.</param>
    public DocumentFixAllProvider(ImmutableArray<FixAllScope> scopes, Func<Document, ImmutableArray<Diagnostic>, string?, CancellationToken, Task<Document>> fix)
        : base(scopes) => _fix = fix;

    /// <param name="scopes">One of the lists of <see cref="FixAllReach"/>.</param>
    /// <param name="edit">The edit for one diagnostic; null if there is nothing to do.</param>
    public DocumentFixAllProvider(ImmutableArray<FixAllScope> scopes, Func<FixedDocument, Diagnostic, DocumentEdit?> edit)
        : this(scopes, (document, diagnostics, _, cancellationToken) => ChangedDocument.ChangeAsync(document, diagnostics, edit, cancellationToken))
    {
    }

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await _fix(document, diagnostics, fixAllContext.CodeActionEquivalenceKey, fixAllContext.CancellationToken).ConfigureAwait(false);
}
