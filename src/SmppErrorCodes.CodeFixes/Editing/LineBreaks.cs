using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Breaks the lines that get too long because codes are added: the codes of one meaning stand on lines of their own.</summary>
internal sealed class LineBreaks
{
    private readonly SourceLines _lines;
    private readonly DocumentStyle _style;
    private readonly List<TextChange> _changes = new();
    private readonly List<TextSpan> _formatted = new();
    private readonly bool _allowsFormatting;
    private readonly HashSet<int> _broken = new();

    private LineBreaks(SourceLines lines, DocumentStyle style, bool allowsFormatting)
    {
        _lines = lines;
        _style = style;
        _allowsFormatting = allowsFormatting;
    }

    /// <summary>The changes of one edit with line breaks where they are needed.</summary>
    /// <param name="others">Changes that go with it.</param>
    /// <param name="allowsFormatting">Whether the formatter may lay out some of it afterwards.</param>
    public static DocumentEdit Insert(FixedDocument document, IEnumerable<CodeChange> changes, IEnumerable<TextChange> others, bool allowsFormatting)
    {
        var breaks = new LineBreaks(document.Lines, document.Style, allowsFormatting);
        foreach (var changesOfLine in changes.GroupBy(change => document.Lines.Text.Lines.GetLineFromPosition(change.Change.Span.Start)))
        {
            breaks.AddLine(document.Root, changesOfLine.Key, changesOfLine.OrderBy(static change => change.Change.Span.Start).ToList());
        }

        return new DocumentEdit(others.Concat(breaks._changes).ToList()) { Formatted = breaks._formatted.ToImmutableArray() };
    }

    private void AddLine(SyntaxNode root, TextLine line, List<CodeChange> changes)
    {
        var length = _lines.WidthOf(line.Start, line.End, _style.TabWidth) + changes.Sum(GrowthOf);
        if (length <= _style.MaxLineLength
            || changes.Exists(change => change.Breaks.IsEmpty || change.Change.Span.End > line.End || HasStatementBehindLabel(change.Node, line)))
        {
            _changes.AddRange(changes.Select(static change => change.Change));
            return;
        }

        if (changes.Exists(change => IsInsideOfOneLine(change.Node)))
        {
            if (PropertyPatternOf(changes) is not { } clause)
            {
                _changes.AddRange(changes.Select(static change => change.Change));
                return;
            }

            Unfold(clause, changes);
            return;
        }

        var first = root.FindToken(_lines.FirstOnLine(line.Start));
        var indentation = _lines.IndentationAt(line.Start) + (IsJoin(first) ? "" : Indentation.At(first.Parent!, _lines, _style).Unit);
        AddChanges(changes, line.Start, 0, @operator => TryBreak(@operator, line, indentation), indentation);
    }

    /// <summary>Adds the changes on one line, each meaning on a line of its own.</summary>
    /// <param name="position">Where the line begins.</param>
    /// <param name="column">The column of that.</param>
    /// <param name="tryBreak">Puts an operator on a line of its own, if that can be done.</param>
    private void AddChanges(List<CodeChange> changes, int position, int column, Func<SyntaxToken, bool> tryBreak, string indentation)
    {
        foreach (var change in changes)
        {
            var before = change.Node.GetFirstToken().GetPreviousToken();
            if (IsJoin(before) && tryBreak(before))
            {
                column = WidthOf(indentation);
                position = before.SpanStart;
            }

            column += _lines.WidthOf(position, change.Change.Span.Start, _style.TabWidth);
            Write(change, indentation, ref column);
            position = change.Change.Span.End;
            var next = change.Node.GetLastToken().GetNextToken();
            if (IsJoin(next) && tryBreak(next))
            {
                column = WidthOf(indentation);
                position = next.SpanStart;
            }
        }
    }

    /// <summary>
    /// Whether the node is in a section whose first statement stands on the line of its label. The formatter puts that on a line of its
    /// own once the two have several lines.
    /// </summary>
    private bool HasStatementBehindLabel(SyntaxNode node, TextLine line) => node.Ancestors().OfType<SwitchSectionSyntax>().Any(section =>
        section.Statements.Count > 0 && line.Span.Contains(section.Labels.Last().Span.End) && line.Span.Contains(section.Statements[0].SpanStart));

    private static int GrowthOf(CodeChange change) => change.Change.NewText!.Length - change.Change.Span.Length;

    /// <summary>The property pattern on one line that has all changes in it; null where the formatter would lay out more than that anew.</summary>
    private PropertyPatternClauseSyntax? PropertyPatternOf(List<CodeChange> changes)
    {
        var clause = changes[0].Node.FirstAncestorOrSelf<PropertyPatternClauseSyntax>();
        return clause is not null
            && _allowsFormatting
            && changes.TrueForAll(change => change.Node.FirstAncestorOrSelf<PropertyPatternClauseSyntax>() == clause)
            && clause.Parent!.Ancestors().TakeWhile(static node => node is PatternSyntax).All(static node => node is BinaryPatternSyntax)
            && !IsInsideOfOneLine(clause)
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
            var end = WidthOf(indentation) + _lines.WidthOf(subpattern.SpanStart, subpattern.Span.End, _style.TabWidth) + inside.Sum(GrowthOf);
            AddChanges(inside, subpattern.SpanStart, WidthOf(indentation), @operator => end > _style.MaxLineLength && TryStartLine(@operator, indentation + unit), indentation + unit);
        }

        StartLine(clause.CloseBraceToken, _lines.IndentationAt(clause.SpanStart) + unit);
        _formatted.Add(TextSpan.FromBounds(clause.Parent!.GetFirstToken().GetPreviousToken().SpanStart, clause.Span.End));
    }

    private bool TryStartLine(SyntaxToken @operator, string indentation)
    {
        if (_broken.Add(@operator.GetPreviousToken().Span.End))
        {
            StartLine(@operator, indentation);
        }

        return true;
    }

    private void StartLine(SyntaxToken token, string indentation) =>
        _changes.Add(new TextChange(TextSpan.FromBounds(token.GetPreviousToken().Span.End, token.SpanStart), _lines.NewLine + indentation));

    /// <summary>Adds the change with a break before each added code that does not fit on its line.</summary>
    private void Write(CodeChange change, string indentation, ref int column)
    {
        var text = change.Change.NewText!;
        var written = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= change.Breaks.Length; i++)
        {
            var end = i == change.Breaks.Length ? text.Length : change.Breaks[i] - 1;
            if (i > 0 && column + 1 + end - start > _style.MaxLineLength)
            {
                written.Append(_lines.NewLine).Append(indentation);
                column = WidthOf(indentation);
            }
            else if (i > 0)
            {
                written.Append(' ');
                column++;
            }

            written.Append(text, start, end - start);
            column += end - start;
            start = end + 1;
        }

        _changes.Add(new TextChange(change.Change.Span, written.ToString()));
    }

    /// <summary>Puts the operator on a line of its own, if only white space stands between it and what is before it on its line.</summary>
    private bool TryBreak(SyntaxToken @operator, TextLine line, string indentation)
    {
        var end = @operator.GetPreviousToken().Span.End;
        if (end < line.Start || @operator.Span.End > line.End || !string.IsNullOrWhiteSpace(_lines.Text.ToString(TextSpan.FromBounds(end, @operator.SpanStart))))
        {
            return false;
        }

        if (_broken.Add(end))
        {
            _changes.Add(new TextChange(TextSpan.FromBounds(end, @operator.SpanStart), _lines.NewLine + indentation));
        }

        return true;
    }

    /// <summary>Whether the formatter would lay out more than the node anew: braces around it that open and close on its line, or a query that it is a part of.</summary>
    private bool IsInsideOfOneLine(SyntaxNode node) => node.Ancestors().TakeWhile(static ancestor => ancestor is not StatementSyntax).Any(static ancestor => ancestor is QueryExpressionSyntax)
        || node.Ancestors().TakeWhile(_lines.IsOnOneLine).Any(static ancestor => ancestor
            is BlockSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or AccessorListSyntax or BaseTypeDeclarationSyntax
            or IfStatementSyntax { Else: not null } or ElseClauseSyntax or CatchClauseSyntax
            or PropertyPatternClauseSyntax or InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax);

    private int WidthOf(string indentation) => indentation.Sum(character => character == '\t' ? _style.TabWidth : 1);

    private static bool IsJoin(SyntaxToken token) => token.Kind() is SyntaxKind.OrKeyword or SyntaxKind.BarBarToken or SyntaxKind.AmpersandAmpersandToken;
}
