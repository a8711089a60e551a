using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Puts the elements of a list that gets too long for its line on lines of their own, the codes of one meaning on one.</summary>
/// <remarks>In a collection expression, old formatters then put each element on a line of its own.</remarks>
internal sealed class ElementLines
{
    private readonly FixedDocument _document;
    private readonly List<TextChange> _changes = new();
    private readonly List<CodeChange> _codes = new();
    private readonly List<TextSpan> _formatted = new();

    private ElementLines(FixedDocument document) => _document = document;

    private DocumentEdit Edit => new(_changes) { Codes = _codes, Formatted = _formatted.ToImmutableArray() };

    /// <summary>The edit that adds all elements.</summary>
    public static DocumentEdit Insert(FixedDocument document, IReadOnlyList<ElementEdit> elements)
    {
        var lines = new ElementLines(document);
        var all = elements.Select(static element => element.CodeChange).ToList();
        foreach (var elementsOfList in elements.GroupBy(static element => element.List))
        {
            var added = elementsOfList.ToList();
            lines.AddList(
                elementsOfList.Key,
                added.ConvertAll(static element => element.CodeChange),
                all,
                added.ConvertAll(static element => element.Meaning),
                lines.ItemsWith(added, elementsOfList.Key));
        }

        return lines.Edit;
    }

    /// <summary>The edit that makes all changes.</summary>
    /// <param name="elements">Each change with the list in an element of which it is; null where it is in none.</param>
    /// <param name="meanings">The codes of each meaning whose codes are written.</param>
    public static DocumentEdit Replace(FixedDocument document, IReadOnlyList<(SyntaxNode? List, CodeChange Change)> elements, IReadOnlyList<ImmutableArray<long>> meanings)
    {
        var lines = new ElementLines(document);
        var all = elements.Select(static element => element.Change).ToList();
        foreach (var elementsOfList in elements.GroupBy(static element => element.List, static element => element.Change))
        {
            var changes = elementsOfList.ToList();
            if (elementsOfList.Key is { } list)
            {
                lines.AddList(list, changes, all, meanings, lines.ItemsWith(changes, meanings, list));
            }
            else
            {
                lines._changes.AddRange(changes.Select(static change => change.Change));
            }
        }

        return lines.Edit;
    }

    /// <summary>The items of the list if all of them are codes, or pairs with one; none if it is not a list of codes.</summary>
    public static IReadOnlyList<SyntaxNode> CodesIn(SyntaxNode list, SemanticModel model)
    {
        var items = list is InitializerExpressionSyntax or CollectionExpressionSyntax or ArgumentListSyntax ? list.ChildNodes().ToList() : new List<SyntaxNode>();
        return items.TrueForAll(item => CodeOf(item, model) is not null) ? items : new List<SyntaxNode>();
    }

    /// <param name="all">The changes of all lists.</param>
    /// <param name="items">The texts of the items after the changes, and the meaning of each; null where it is not known.</param>
    private void AddList(
        SyntaxNode list,
        IReadOnlyList<CodeChange> changes,
        IReadOnlyList<CodeChange> all,
        IReadOnlyList<ImmutableArray<long>> meanings,
        IEnumerable<(string Item, object? Meaning)> items)
    {
        var lines = _document.Lines;
        var line = lines.Text.Lines.GetLineFromPosition(list.SpanStart);
        var onLine = all.Where(change => line.Span.Contains(change.Change.Span)).ToList();
        var width = lines.WidthOf(line.Start, line.End, _document.Style.TabWidth) + onLine.Sum(static change => change.Change.NewText!.Length - change.Change.Span.Length);
        if (width > _document.Style.MaxLineLength && onLine.Count == changes.Count && OneLineCode.Contains(list, lines) && Unfolded(changes) is { } unfolded)
        {
            _changes.AddRange(unfolded.Changes);
            _formatted.AddRange(unfolded.Formatted);
            return;
        }

        if (!lines.IsOnOneLine(list))
        {
            var broken = changes.Select(change => change.With(BreakableOperator.BeforeItems(list, (left, right) => AreSiblings(left, right, meanings))));
            _codes.AddRange(broken.Select(static change => change.WithoutFormatting()));
            return;
        }

        if (width <= _document.Style.MaxLineLength
            || OneLineCode.Contains(list, lines)
            || list.DescendantTrivia().Any(trivia => list.Span.Contains(trivia.Span) && !IsBlankOrComment(trivia))
            || HasCommentAtEnd(list))
        {
            _changes.AddRange(changes.Select(static change => change.Change));
            return;
        }

        var (open, close) = (list.GetFirstToken(), list.GetLastToken());
        var outer = lines.IndentationAt(list.SpanStart);
        var inner = outer + Indentation.At(list, lines, _document.Style).Unit;
        var before = TextSpan.FromBounds(open.GetPreviousToken().Span.End, open.SpanStart);
        if (list is InitializerExpressionSyntax || (list is CollectionExpressionSyntax && list.Parent is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax))
        {
            _changes.Add(new TextChange(before, lines.NewLine + outer));
        }

        var end = list is ArgumentListSyntax ? "" : lines.NewLine + outer;
        _changes.Add(new TextChange(TextSpan.FromBounds(open.Span.End, close.SpanStart), Join(list, items, inner) + end));
        _formatted.Add(TextSpan.FromBounds(open.GetPreviousToken().SpanStart, close.Span.End));
    }

    /// <summary>The elements in code that stands on one line as a whole, on lines of its own; null where there is no such code.</summary>
    private DocumentEdit? Unfolded(IReadOnlyList<CodeChange> changes) => UnfoldedCode.Of(_document, changes, System.Array.Empty<TextChange>());

    /// <summary>The items, each meaning on lines of its own.</summary>
    private string Join(SyntaxNode list, IEnumerable<(string Item, object? Meaning)> items, string indentation)
    {
        var text = new StringBuilder();
        var column = 0;
        object? meaning = null;
        foreach (var (item, itsMeaning) in items)
        {
            column += item.Length + 2;
            var isContinued = itsMeaning is not null && itsMeaning == meaning && column <= _document.Style.MaxLineLength;
            if (!isContinued)
            {
                column = SourceLines.WidthOf(indentation, _document.Style.TabWidth) + item.Length + 1;
            }

            text.Append(text.Length == 0 ? "" : ",").Append(isContinued ? " " : _document.Lines.NewLine + indentation).Append(item);
            meaning = itsMeaning;
        }

        return list.GetLastToken().GetPreviousToken().IsKind(SyntaxKind.CommaToken) ? text.Append(',').ToString() : text.ToString();
    }

    /// <summary>The items with the added ones; the meaning of each is the edit that adds to it.</summary>
    private IEnumerable<(string Item, object? Meaning)> ItemsWith(IReadOnlyList<ElementEdit> added, SyntaxNode list)
    {
        foreach (var item in list.ChildNodes())
        {
            yield return (TextOf(item, System.Array.Empty<CodeChange>()), added.FirstOrDefault(element => CodeOf(item, _document.Model) is { } code && element.Meaning.Contains(code)));
            foreach (var element in added.Where(element => element.Item == item))
            {
                foreach (var text in element.Added)
                {
                    yield return (text, element);
                }
            }
        }
    }

    /// <summary>The items after the changes inside them.</summary>
    private IEnumerable<(string Item, object? Meaning)> ItemsWith(IReadOnlyList<CodeChange> changes, IReadOnlyList<ImmutableArray<long>> meanings, SyntaxNode list)
    {
        var known = meanings.Select(static codes => new HashSet<long>(codes)).ToList();
        foreach (var item in list.ChildNodes())
        {
            yield return (
                TextOf(item, changes),
                known.Find(codes => CodeOf(item, _document.Model) is { } code && codes.Contains(code)));
        }
    }

    /// <summary>The item after the changes inside it, with the comments around it that are on its side of the commas.</summary>
    private string TextOf(SyntaxNode item, IReadOnlyList<CodeChange> changes)
    {
        var span = TextSpan.FromBounds(item.GetFirstToken().GetPreviousToken().Span.End, item.GetLastToken().GetNextToken().SpanStart);
        var inside = changes
            .Where(change => item.Span.Contains(change.Change.Span))
            .Select(change => new TextChange(new TextSpan(change.Change.Span.Start - span.Start, change.Change.Span.Length), change.Change.NewText!));
        return SourceText.From(_document.Lines.Text.ToString(span)).WithChanges(inside).ToString().Trim();
    }

    private static bool IsBlankOrComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>Whether a comment follows the comma behind the last item.</summary>
    private static bool HasCommentAtEnd(SyntaxNode list)
    {
        var close = list.GetLastToken();
        return close.GetPreviousToken() is { RawKind: (int)SyntaxKind.CommaToken } comma
            && comma.TrailingTrivia.Concat(close.LeadingTrivia).Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia));
    }

    private bool AreSiblings(SyntaxNode left, SyntaxNode right, IReadOnlyList<ImmutableArray<long>> meanings) =>
        CodeOf(left, _document.Model) is { } code
        && CodeOf(right, _document.Model) is { } other
        && meanings.Any(meaning => meaning.Contains(code) && meaning.Contains(other));

    /// <summary>The code that an item is, or the first one in it; null if there is none.</summary>
    private static long? CodeOf(SyntaxNode item, SemanticModel model) => item.DescendantNodesAndSelf()
        .OfType<ExpressionSyntax>()
        .Select(expression => CodeValue.Of(model.GetConstantValue(expression).Value))
        .FirstOrDefault(static code => code is not null);
}
