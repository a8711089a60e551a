using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Repairs;

namespace SmppErrorCodes.CodeFixes;

/// <summary>A document with the changes that are made to its text for one diagnostic after the other.</summary>
/// <remarks>
/// The changes are those of text: everything around them stays as it is, and the parser decides what
/// <c>is TwilioSmppErrorCode.NoError</c> is, which a replaced node could not.
/// </remarks>
internal sealed class FixedDocument
{
    private readonly Document _document;
    private readonly AddedUsings _usings;
    private readonly List<TextChange> _changes = new();
    private readonly List<TextSpan> _changed = new();
    private readonly List<TextSpan> _reformatted = new();

    private FixedDocument(Document document, SemanticModel model, CompilationUnitSyntax root, SourceText text)
    {
        _document = document;
        Model = model;
        Root = root;
        Text = text;
        _usings = new AddedUsings(root, text, model);
    }

    public SemanticModel Model { get; }

    public CompilationUnitSyntax Root { get; }

    public SourceText Text { get; }

    public LanguageVersion LanguageVersion => ((CSharpParseOptions)Root.SyntaxTree.Options).LanguageVersion;

    /// <summary>The line end that the document uses.</summary>
    public string NewLine => _usings.NewLine;

    /// <summary>Offers an action for each diagnostic that it can change something for.</summary>
    /// <param name="title">What the action is called.</param>
    /// <param name="change">The changes for one diagnostic; null if there is nothing to do.</param>
    public static async Task RegisterAsync(
        CodeFixContext context,
        string equivalenceKey,
        Func<FixedDocument, Diagnostic, string> title,
        Func<FixedDocument, Diagnostic, IReadOnlyList<TextChange>?> change)
    {
        if (await CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } document)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (change(document, diagnostic) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title(document, diagnostic),
                        cancellationToken => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), change, cancellationToken),
                        equivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>Makes the changes for all diagnostics. Where two want to change the same text, the first one does.</summary>
    /// <param name="change">The changes for one diagnostic; null or none if there is nothing to do.</param>
    public static async Task<Document> ChangeAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        Func<FixedDocument, Diagnostic, IReadOnlyList<TextChange>?> change,
        CancellationToken cancellationToken)
    {
        if (await CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } changed)
        {
            return document;
        }

        foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            cancellationToken.ThrowIfCancellationRequested();
            changed.Add(change(changed, diagnostic));
        }

        return await changed.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }

    public static async Task<FixedDocument?> CreateAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return model is not null && root is CompilationUnitSyntax unit ? new FixedDocument(document, model, unit, text) : null;
    }

    /// <summary>The constant that stands for what is reported; null if there is none that code at its place may use.</summary>
    public IFieldSymbol? NamedConstant(Diagnostic diagnostic) =>
        NamedConstantRepair.TryRead(diagnostic) is { } repair ? Constant(repair.Constant, diagnostic.Location.SourceSpan.Start) : null;

    /// <summary>The constant of a documentation ID; null if code at the position may not use it.</summary>
    public IFieldSymbol? Constant(string id, int position) => ConstantReference.Find(id, Model, position);

    /// <summary>The constants of documentation IDs; null if code at the position may not use one of them.</summary>
    public IReadOnlyList<IFieldSymbol>? Constants(IEnumerable<string> ids, int position)
    {
        var constants = new List<IFieldSymbol>();
        foreach (var id in ids)
        {
            if (Constant(id, position) is not { } constant)
            {
                return null;
            }

            constants.Add(constant);
        }

        return constants;
    }

    /// <summary>The name of the constant as code at the position has to write it.</summary>
    public string Reference(IFieldSymbol constant, int position)
    {
        var reference = ConstantReference.Write(constant, position, Model, _usings);
        return EndsInterpolation(reference, position) ? $"({reference})" : reference;
    }

    /// <summary>The name of the type that declares the constant; null where it cannot be written.</summary>
    public string? TypeReference(IFieldSymbol constant, int position)
    {
        // Where "using static" lets a constant stand alone, its type may still have to be written.
        var reference = ConstantReference.Write(constant, position, Model, _usings);
        var dot = reference.LastIndexOf('.');
        var type = dot > 0 ? reference.Substring(0, dot) : constant.ContainingType.ToMinimalDisplayString(Model, position);
        return EndsInterpolation(type, position) ? null : type;
    }

    /// <summary>Whether the colon of <c>global::</c> would begin a format there: in <c>$"{code == 7}"</c>, without brackets around it.</summary>
    private bool EndsInterpolation(string reference, int position)
    {
        if (!reference.StartsWith("global::", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var node in Root.FindToken(position).Parent!.AncestorsAndSelf())
        {
            if (node is InterpolationSyntax)
            {
                return true;
            }

            var brackets = node.ChildTokens().Where(static token => token.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.CloseBracketToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken).ToList();
            if (brackets.Count > 1 && brackets[0].SpanStart < position && position < brackets[brackets.Count - 1].SpanStart)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The constant as a code: an enum's member is converted to a number.</summary>
    public string Code(IFieldSymbol constant, int position) =>
        constant.Type.TypeKind == TypeKind.Enum ? $"(int){Reference(constant, position)}" : Reference(constant, position);

    /// <summary>The white space before what stands first on the line of the position.</summary>
    public string IndentationAt(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && Text[end] is ' ' or '\t')
        {
            end++;
        }

        return Text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>Whether there is nothing but white space before the position on its line.</summary>
    public bool IsFirstOnLine(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position);
        return IndentationAt(position).Length == position - line.Start;
    }

    private void Add(IReadOnlyList<TextChange>? changes)
    {
        if (changes is null || changes.Any(change => IsChanged(change.Span)))
        {
            return;
        }

        foreach (var change in changes)
        {
            _changes.Add(change);
            _changed.Insert(PlaceOf(change.Span), change.Span);
        }
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

    /// <summary>Leaves it to the formatter how the span is laid out after the changes: code that was all on one line gives no example.</summary>
    public void Reformat(TextSpan span) => _reformatted.Add(span);

    private async Task<Document> ApplyAsync(CancellationToken cancellationToken)
    {
        if (_changes.Count == 0)
        {
            return _document;
        }

        var changes = _changes.Concat(_usings.Changes).OrderBy(static change => change.Span.Start).ToList();
        var document = _document.WithText(Text.WithChanges(changes));
        return _reformatted.Count == 0
            ? document
            : await Formatter.FormatAsync(document, _reformatted.Select(span => TextSpan.FromBounds(Moved(span.Start), Moved(span.End))), cancellationToken: cancellationToken).ConfigureAwait(false);

        int Moved(int position) => position + changes.Where(change => change.Span.End <= position).Sum(static change => change.NewText!.Length - change.Span.Length);
    }
}
