using System.Collections.Generic;
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
    private readonly HashSet<int> _broken = new();

    private LineBreaks(SourceLines lines, DocumentStyle style)
    {
        _lines = lines;
        _style = style;
    }

    /// <summary>The changes of one edit with line breaks where they are needed.</summary>
    public static IReadOnlyList<TextChange> Insert(FixedDocument document, IEnumerable<CodeChange> changes)
    {
        var breaks = new LineBreaks(document.Lines, document.Style);
        foreach (var changesOfLine in changes.GroupBy(change => document.Lines.Text.Lines.GetLineFromPosition(change.Change.Span.Start)))
        {
            breaks.AddLine(document.Root, changesOfLine.Key, changesOfLine.OrderBy(static change => change.Change.Span.Start).ToList());
        }

        return breaks._changes;
    }

    private void AddLine(SyntaxNode root, TextLine line, List<CodeChange> changes)
    {
        var length = _lines.WidthOf(line.Start, line.End, _style.TabWidth) + changes.Sum(static change => change.Change.NewText!.Length - change.Change.Span.Length);
        if (length <= _style.MaxLineLength || changes.Exists(change => change.Breaks.IsEmpty || change.Change.Span.End > line.End || IsInsideOfOneLine(change.Node)))
        {
            _changes.AddRange(changes.Select(static change => change.Change));
            return;
        }

        var first = root.FindToken(_lines.FirstOnLine(line.Start));
        var indentation = _lines.IndentationAt(line.Start) + (IsJoin(first) ? "" : Indentation.At(first.Parent!, _lines, _style).Unit);
        var column = 0;
        var position = line.Start;
        foreach (var change in changes)
        {
            var before = change.Node.GetFirstToken().GetPreviousToken();
            if (IsJoin(before) && TryBreak(before, line, indentation))
            {
                column = WidthOf(indentation);
                position = before.SpanStart;
            }

            column += _lines.WidthOf(position, change.Change.Span.Start, _style.TabWidth);
            Write(change, indentation, ref column);
            position = change.Change.Span.End;
            var next = change.Node.GetLastToken().GetNextToken();
            if (IsJoin(next) && TryBreak(next, line, indentation))
            {
                column = WidthOf(indentation);
                position = next.SpanStart;
            }
        }
    }

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

    /// <summary>Whether braces around the node open and close on its line, which the formatter would put on lines of their own, or it stands in a query, which the formatter aligns.</summary>
    private bool IsInsideOfOneLine(SyntaxNode node) => node.Ancestors().TakeWhile(static ancestor => ancestor is not StatementSyntax).Any(static ancestor => ancestor is QueryExpressionSyntax)
        || node.Ancestors().TakeWhile(_lines.IsOnOneLine).Any(static ancestor => ancestor
            is BlockSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or AccessorListSyntax or BaseTypeDeclarationSyntax
            or IfStatementSyntax { Else: not null } or ElseClauseSyntax
            or PropertyPatternClauseSyntax or InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax);

    private int WidthOf(string indentation) => indentation.Sum(character => character == '\t' ? _style.TabWidth : 1);

    private static bool IsJoin(SyntaxToken token) => token.Kind() is SyntaxKind.OrKeyword or SyntaxKind.BarBarToken or SyntaxKind.AmpersandAmpersandToken;
}
