using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>A document with the changes that are made to it for one diagnostic after the other.</summary>
internal sealed class ChangedDocument
{
    private readonly Document _document;
    private readonly DocumentChanges _all = new();
    private readonly DocumentChanges _changes = new();
    private readonly List<CodeChange> _codes = new();
    private readonly List<TextSpan> _formatted = new();

    private ChangedDocument(Document document, FixedDocument @fixed)
    {
        _document = document;
        Fixed = @fixed;
    }

    /// <summary>The document as it was.</summary>
    public FixedDocument Fixed { get; }

    /// <summary>Offers an action for the diagnostics that it can change something for; a single one for those with the same title.</summary>
    /// <param name="title">The title of the action.</param>
    /// <param name="edit">The edit for one diagnostic; null if there is nothing to do.</param>
    /// <param name="priority">Where the action stands among those of other diagnostics.</param>
    public static async Task RegisterAsync(
        CodeFixContext context,
        string equivalenceKey,
        Func<FixedDocument, Diagnostic, string> title,
        Func<FixedDocument, Diagnostic, DocumentEdit?> edit,
        CodeActionPriority priority = CodeActionPriority.Low)
    {
        if (await FixedDocument.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } document)
        {
            return;
        }

        foreach (var diagnosticsOfTitle in context.Diagnostics.Where(diagnostic => edit(document, diagnostic) is not null).GroupBy(diagnostic => title(document, diagnostic)))
        {
            var diagnostics = diagnosticsOfTitle.ToImmutableArray();
            context.RegisterCodeFix(
                CodeAction.Create(
                    diagnosticsOfTitle.Key,
                    cancellationToken => ChangeAsync(context.Document, diagnostics, edit, cancellationToken),
                    equivalenceKey,
                    priority),
                diagnostics);
        }
    }

    /// <summary>Makes the edits for all diagnostics. Where two want to change the same text, the first one does.</summary>
    /// <param name="edit">The edit for one diagnostic; null if there is nothing to do.</param>
    public static Task<Document> ChangeAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        Func<FixedDocument, Diagnostic, DocumentEdit?> edit,
        CancellationToken cancellationToken) =>
        ChangeAsync(document, diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start), edit, cancellationToken);

    /// <summary>Makes the edits for all places, in their order. Where two want to change the same text, the first one does.</summary>
    /// <param name="edit">The edit for one place; null if there is nothing to do.</param>
    public static Task<Document> ChangeAsync<TPlace>(
        Document document,
        IEnumerable<TPlace> places,
        Func<FixedDocument, TPlace, DocumentEdit?> edit,
        CancellationToken cancellationToken) =>
        ChangeAsync(document, places, edit, cancellationToken, next: null);

    /// <summary>Makes the edits for all places, and then the next ones for those that were changed.</summary>
    /// <param name="next">The next edit for one place; it is given where spans of the document are after the first edits. Null if there is nothing to do.</param>
    public static async Task<Document> ChangeAsync<TPlace>(
        Document document,
        IEnumerable<TPlace> places,
        Func<FixedDocument, TPlace, DocumentEdit?> edit,
        CancellationToken cancellationToken,
        Func<FixedDocument, TPlace, Func<TextSpan, TextSpan>, DocumentEdit?>? next)
    {
        if (await CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } changed)
        {
            return document;
        }

        var applied = new List<TPlace>();
        foreach (var place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (changed.TryAdd(edit(changed.Fixed, place)))
            {
                applied.Add(place);
            }
        }

        var (result, moved) = await changed.ApplyAsync(cancellationToken).ConfigureAwait(false);
        return next is null || applied.Count == 0
            ? result
            : await ChangeAsync(result, applied, (document, place) => next(document, place, moved), cancellationToken).ConfigureAwait(false);
    }

    public static async Task<ChangedDocument?> CreateAsync(Document document, CancellationToken cancellationToken) =>
        await FixedDocument.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } @fixed ? new ChangedDocument(document, @fixed) : null;

    /// <summary>Adds the changes of an edit to those that are made; false if it wants to change what another one changes.</summary>
    public bool TryAdd(DocumentEdit? edit)
    {
        if (edit is null || !_all.TryAdd(edit.Changes.Concat(edit.Codes.Select(static code => code.Change)).ToList()))
        {
            return false;
        }

        _changes.TryAdd(edit.Changes);
        _codes.AddRange(edit.Codes);
        _formatted.AddRange(edit.Formatted);
        return true;
    }

    /// <summary>All changes, with line breaks where they are needed: two edits may change the same line.</summary>
    private ChangedText LaidOut()
    {
        var laidOut = LineBreaks.Insert(Fixed, _codes, _changes);
        var all = _changes.All.Concat(laidOut.Changes).ToList();
        if (ChangedText.Overlap(all))
        {
            // In code that is broken, a line may be laid out in two ways.
            return new ChangedText(_all.All.Concat(Fixed.AddedUsings));
        }

        _formatted.AddRange(laidOut.Formatted);
        return new ChangedText(all.Concat(Fixed.AddedUsings));
    }

    /// <summary>The document with all changes, and where spans of the document as it was are in it.</summary>
    public async Task<(Document Document, Func<TextSpan, TextSpan> Moved)> ApplyAsync(CancellationToken cancellationToken)
    {
        if (_all.All.Count == 0)
        {
            return (_document, static span => span);
        }

        var changed = LaidOut();
        var document = _document.WithText(changed.Apply(Fixed.Lines.Text));
        if (_formatted.Count == 0)
        {
            return (document, changed.Moved);
        }

        var formatted = await Indentation.At(Fixed.Root.FindToken(_formatted[0].Start).Parent!, Fixed.Lines, Fixed.Style)
            .FormatAsync(document, _formatted.Select(changed.Moved).ToList(), Fixed.Lines.NewLine, cancellationToken).ConfigureAwait(false);
        var layout = new ChangedText(await formatted.GetTextChangesAsync(document, cancellationToken).ConfigureAwait(false));
        return (formatted, span => layout.Moved(changed.Moved(span)));
    }
}
