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
/// <remarks>In a collection expression, old formatters put each element on a line of its own.</remarks>
internal sealed class ElementLines
{
    private readonly FixedDocument _document;
    private readonly List<TextChange> _changes = new();
    private readonly List<TextSpan> _formatted = new();

    private ElementLines(FixedDocument document) => _document = document;

    /// <summary>The edit that adds all elements.</summary>
    public static DocumentEdit Insert(FixedDocument document, IReadOnlyList<ElementEdit> elements)
    {
        var lines = new ElementLines(document);
        foreach (var elementsOfList in elements.GroupBy(static element => element.List))
        {
            lines.AddList(elementsOfList.Key, elementsOfList.ToList(), elements);
        }

        return new DocumentEdit(lines._changes) { Formatted = lines._formatted.ToImmutableArray() };
    }

    private void AddList(SyntaxNode list, IReadOnlyList<ElementEdit> added, IReadOnlyList<ElementEdit> all)
    {
        var lines = _document.Lines;
        var line = lines.Text.Lines.GetLineFromPosition(list.SpanStart);
        var onLine = all.Where(element => line.Span.Contains(element.Change.Span)).ToList();
        var width = lines.WidthOf(line.Start, line.End, _document.Style.TabWidth) + onLine.Sum(static element => element.Change.NewText!.Length);
        if (width > _document.Style.MaxLineLength && onLine.Count == added.Count && OneLineCode.Contains(list, lines) && Unfolded(added) is { } unfolded)
        {
            _changes.AddRange(unfolded.Changes);
            _formatted.AddRange(unfolded.Formatted);
            return;
        }

        if (width <= _document.Style.MaxLineLength
            || !lines.IsOnOneLine(list)
            || OneLineCode.Contains(list, lines)
            || list.DescendantTrivia().Any(trivia => list.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            _changes.AddRange(added.Select(static element => element.Change));
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
        _changes.Add(new TextChange(TextSpan.FromBounds(open.Span.End, close.SpanStart), Items(list, added, inner) + end));
        _formatted.Add(TextSpan.FromBounds(open.GetPreviousToken().SpanStart, close.Span.End));
    }

    /// <summary>The elements in code that stands on one line as a whole, on lines of its own; null where there is no such code.</summary>
    private DocumentEdit? Unfolded(IReadOnlyList<ElementEdit> added) =>
        UnfoldedCode.Of(_document, added.Select(static element => element.CodeChange).ToList(), System.Array.Empty<TextChange>());

    /// <summary>The items with the added ones, each meaning on lines of its own.</summary>
    private string Items(SyntaxNode list, IReadOnlyList<ElementEdit> added, string indentation)
    {
        var text = new StringBuilder();
        var column = 0;
        ElementEdit? meaning = null;
        foreach (var (item, itsMeaning) in ItemsWithMeanings(list, added))
        {
            column += item.Length + 2;
            var isContinued = list is not CollectionExpressionSyntax && itsMeaning is not null && itsMeaning == meaning && column <= _document.Style.MaxLineLength;
            if (!isContinued)
            {
                column = SourceLines.WidthOf(indentation, _document.Style.TabWidth) + item.Length + 1;
            }

            text.Append(text.Length == 0 ? "" : ",").Append(isContinued ? " " : _document.Lines.NewLine + indentation).Append(item);
            meaning = itsMeaning;
        }

        return list.GetLastToken().GetPreviousToken().IsKind(SyntaxKind.CommaToken) ? text.Append(',').ToString() : text.ToString();
    }

    /// <summary>The text of each item, and the edit of its meaning; null where nothing is added to that.</summary>
    private IEnumerable<(string Item, ElementEdit? Meaning)> ItemsWithMeanings(SyntaxNode list, IReadOnlyList<ElementEdit> added)
    {
        foreach (var item in list.ChildNodes())
        {
            yield return (item.ToString(), added.FirstOrDefault(element => HasCodeOf(element.Meaning, item)));
            foreach (var element in added.Where(element => element.Item == item))
            {
                foreach (var text in element.Added)
                {
                    yield return (text, element);
                }
            }
        }
    }

    private bool HasCodeOf(ImmutableArray<long> meaning, SyntaxNode item) =>
        item.DescendantNodesAndSelf()
            .OfType<ExpressionSyntax>()
            .Select(expression => CodeValue.Of(_document.Model.GetConstantValue(expression).Value))
            .FirstOrDefault(static code => code is not null) is { } code && meaning.Contains(code);
}
