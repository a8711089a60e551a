using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Breaks the lines that get too long because codes are added: the codes of one meaning stand on lines of their own.</summary>
internal sealed class LineBreaks
{
    private readonly FixedDocument _document;
    private readonly SourceLines _lines;
    private readonly DocumentStyle _style;
    private readonly List<TextChange> _changes = new();
    private readonly List<TextSpan> _formatted = new();
    private readonly DocumentChanges _others;

    private LineBreaks(FixedDocument document, DocumentChanges others)
    {
        _document = document;
        _lines = document.Lines;
        _style = document.Style;
        _others = others;
    }

    /// <summary>The changes with line breaks where they are needed.</summary>
    /// <param name="others">All other changes of the document.</param>
    public static DocumentEdit Insert(FixedDocument document, IEnumerable<CodeChange> changes, DocumentChanges others)
    {
        var breaks = new LineBreaks(document, others);
        foreach (var changesOfLine in changes.GroupBy(change => document.Lines.Text.Lines.GetLineFromPosition(change.Change.Span.Start)))
        {
            breaks.AddLine(changesOfLine.Key, changesOfLine.OrderBy(static change => change.Change.Span.Start).ToList());
        }

        return new DocumentEdit(breaks._changes) { Formatted = breaks._formatted.ToImmutableArray() };
    }

    private void AddLine(TextLine line, List<CodeChange> changes)
    {
        var others = _others.From(line, _lines.Text);
        var allowsFormatting = changes.TrueForAll(static change => change.AllowsFormatting);
        var changed = new ChangedLine(_lines, _style, line.Span, 0, changes, others);
        if (changed.Fits || changes.Exists(change => change.Change.Span.End > line.End))
        {
            _changes.AddRange(changes.Select(static change => change.Change));
        }
        else if (allowsFormatting && PropertyPatternOf(changes) is { } clause)
        {
            Unfold(clause, changes);
        }
        else if (allowsFormatting && UnfoldedCode.Of(_document, changes, others) is { } unfolded)
        {
            _changes.AddRange(unfolded.Changes);
            _formatted.AddRange(unfolded.Formatted);
        }
        else if (changes.TrueForAll(static change => change.IsBreakable && IsItem(change.Node)) && BeginsWithItem(line, changes[0].Node.Parent!))
        {
            // What stands behind the last label or item stays there.
            _changes.AddRange(changed.Broken(_lines.IndentationAt(line.Start)));
        }
        else if (changes.Exists(change => !change.IsBreakable || OneLineCode.IsBehindLabel(change.Node, _lines) || OneLineCode.Contains(change.Node, _lines)))
        {
            _changes.AddRange(changes.Select(static change => change.Change));
        }
        else
        {
            var first = _document.Root.FindToken(_lines.FirstOnLine(line.Start));
            var unit = Indentation.At(first.Parent!, _lines, _style).Unit;
            var indentation = _lines.IndentationAt(line.Start) + (Join.IsOperator(first) ? "" : unit);
            var broken = (Join.IsOperator(first) ? changed.Broken(indentation, first.Text, unit) : changed.Broken(indentation)).ToList();
            _changes.AddRange(broken);
            if (broken.Where(static change => change.NewText!.Contains("\n")).Select(static change => (int?)change.Span.End).Max() is { } last)
            {
                var deeper = DeeperBehind(line, last, indentation.Substring(_lines.IndentationAt(line.Start).Length));
                _changes.AddRange(deeper.Where(change => !_others.IsChanged(change.Span)));
            }
        }
    }

    /// <summary>Whether the node is one of several that may begin a line at the same column.</summary>
    private static bool IsItem(SyntaxNode node) => node is SwitchLabelSyntax || node.Parent is InitializerExpressionSyntax or CollectionExpressionSyntax or ArgumentListSyntax;

    /// <param name="list">The section or the list that has the items.</param>
    private bool BeginsWithItem(TextLine line, SyntaxNode list)
    {
        var first = _document.Root.FindToken(_lines.FirstOnLine(line.Start));
        return first.Parent!.AncestorsAndSelf().Any(node => node.Parent == list && node.SpanStart == first.SpanStart);
    }

    /// <summary>Indents the further lines of what begins behind the last line break, and does not end on its line; the block of a statement stays below that.</summary>
    private IEnumerable<TextChange> DeeperBehind(TextLine line, int lastBreak, string indentation) =>
        indentation.Length > 0
        && _document.Root.FindToken(line.End - 1).Parent!.AncestorsAndSelf().TakeWhile(node => node.SpanStart >= lastBreak).LastOrDefault() is { } node and not StatementSyntax
            ? DeeperLines.In(node, _lines, indentation)
            : Enumerable.Empty<TextChange>();

    /// <summary>The property pattern on one line that has all changes in it; null where the formatter would lay out more than that anew.</summary>
    private PropertyPatternClauseSyntax? PropertyPatternOf(List<CodeChange> changes)
    {
        var clause = changes[0].Node.FirstAncestorOrSelf<PropertyPatternClauseSyntax>();
        return clause is not null
            && changes.TrueForAll(change => change.IsBreakable && change.Node.FirstAncestorOrSelf<PropertyPatternClauseSyntax>() == clause)
            && clause.Parent!.Ancestors().TakeWhile(static node => node is PatternSyntax).All(static node => node is BinaryPatternSyntax or UnaryPatternSyntax)
            && !OneLineCode.Contains(clause, _lines)
            && clause.DescendantTrivia().All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) ? clause : null;
    }

    /// <summary>Puts each subpattern on a line of its own; the formatter then finds the place of the braces.</summary>
    private void Unfold(PropertyPatternClauseSyntax clause, List<CodeChange> changes)
    {
        var unit = Indentation.At(clause, _lines, _style).Unit;
        var indentation = _lines.IndentationAt(clause.SpanStart) + unit + (clause.FirstAncestorOrSelf<StatementSyntax>() is IfStatementSyntax or WhileStatementSyntax ? unit : "");
        foreach (var subpattern in clause.Subpatterns)
        {
            StartLine(subpattern.GetFirstToken(), indentation);
            var inside = changes.Where(change => subpattern.Span.Contains(change.Change.Span)).ToList();
            var changed = new ChangedLine(_lines, _style, subpattern.Span, SourceLines.WidthOf(indentation, _style.TabWidth), inside, Array.Empty<TextChange>());
            _changes.AddRange(changed.Broken(indentation + unit));
        }

        StartLine(clause.CloseBraceToken, _lines.IndentationAt(clause.SpanStart) + unit);
        _formatted.Add(TextSpan.FromBounds(clause.Parent!.GetFirstToken().GetPreviousToken().SpanStart, clause.Span.End));
    }

    private void StartLine(SyntaxToken token, string indentation) =>
        _changes.Add(new TextChange(TextSpan.FromBounds(token.GetPreviousToken().Span.End, token.SpanStart), _lines.NewLine + indentation));
}
