using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>
/// Puts the statements of a block, the accessors of a property, the sections or the arms of a <c>switch</c> on lines of their own where they
/// stand on one line that gets too long. The formatter then finds the place of the braces.
/// </summary>
internal sealed class UnfoldedCode
{
    private readonly SourceLines _lines;
    private readonly DocumentStyle _style;
    private readonly string _unit;
    private readonly IReadOnlyList<CodeChange> _changes;
    private readonly IReadOnlyList<TextChange> _others;
    private readonly List<TextChange> _result = new();

    private UnfoldedCode(FixedDocument document, SyntaxNode node, IReadOnlyList<CodeChange> changes, IReadOnlyList<TextChange> others)
    {
        _lines = document.Lines;
        _style = document.Style;
        _unit = Indentation.At(node, document.Lines, document.Style).Unit;
        _changes = changes;
        _others = others;
    }

    /// <summary>The changes of one line, and those that unfold it; null where it cannot be unfolded.</summary>
    /// <param name="others">Changes that go with it and are made elsewhere.</param>
    public static DocumentEdit? Of(FixedDocument document, IReadOnlyList<CodeChange> changes, IReadOnlyList<TextChange> others)
    {
        var node = changes[0].Node;
        var outermost = OneLineCode.Outermost(node, document.Lines);
        var items = outermost is null ? LineItems.OnLineOf(node, document.Lines.Text.Lines.GetLineFromPosition(node.SpanStart)) : LineItems.Of(outermost);
        if (items is null)
        {
            return null;
        }

        var span = outermost?.Span ?? TextSpan.FromBounds(items.Items[0].Span.Start, items.Items[items.Items.Count - 1].Span.End);
        if (!changes.All(change => span.Contains(change.Node.Span) && !OneLineCode.IsInQueryOrInterpolation(change.Node, document.Lines))
            || (outermost is IfStatementSyntax or TryStatementSyntax && !document.Lines.IsFirstOnLine(span.Start))
            || (outermost is not null && OneLineCode.IsBehindLabel(outermost, document.Lines))
            || document.Root.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            return null;
        }

        var unfolded = new UnfoldedCode(document, node, changes, others);
        var indentation = document.Lines.IndentationAt(span.Start);
        unfolded.Unfold(items, indentation);
        if (outermost is not null && StatementBehind(outermost, document.Lines) is { } next)
        {
            unfolded.StartLine(next, indentation);
        }

        var formatted = TextSpan.FromBounds(outermost is null ? span.Start : outermost.GetFirstToken().GetPreviousToken().SpanStart, span.End);
        return new DocumentEdit(unfolded._result) { Formatted = ImmutableArray.Create(formatted) };
    }

    /// <summary>The first token of a statement that follows on the same line; null if there is none.</summary>
    private static SyntaxToken? StatementBehind(SyntaxNode node, SourceLines lines)
    {
        var next = node.GetLastToken().GetNextToken();
        return !lines.IsFirstOnLine(next.SpanStart) && next.Parent!.AncestorsAndSelf().OfType<StatementSyntax>().FirstOrDefault() is { } statement && statement.SpanStart == next.SpanStart
            ? next
            : null;
    }

    /// <param name="outer">The white space before the braces.</param>
    private void Unfold(LineItems items, string outer)
    {
        var inner = items.HasBraces ? outer + _unit : outer;
        if (items.HasBraces)
        {
            StartLine(items.Open, outer);
            StartLine(items.Close, outer);
        }

        foreach (var (item, span) in items.Items.Where(item => !_others.Any(other => other.Span.Contains(item.Span))))
        {
            if (!_lines.IsFirstOnLine(span.Start))
            {
                StartLine(item.GetFirstToken(), inner);
            }

            var inside = _changes.Where(change => span.Contains(change.Node.Span)).ToList();
            if (inside.Count > 0)
            {
                Change(item, span, inside, inner);
            }
        }
    }

    private void Change(SyntaxNode item, TextSpan span, List<CodeChange> inside, string indentation)
    {
        var line = new ChangedLine(_lines, _style, span, SourceLines.WidthOf(indentation, _style.TabWidth), inside, _others);

        // The branches behind an 'else if' are items beside it.
        var whole = item is ElseClauseSyntax { Statement: IfStatementSyntax @if } ? @if : item;
        var nested = inside[0].Node.AncestorsAndSelf().TakeWhile(node => node != whole).LastOrDefault(OneLineCode.IsLaidOutAnew);
        if (!line.Fits && item is SwitchSectionSyntax section && inside.TrueForAll(static change => change.Node is SwitchLabelSyntax))
        {
            Stack(section, inside, indentation);
        }
        else if (!line.Fits && item is CatchClauseSyntax { Filter: { } filter, Block: var block } && inside.Exists(change => filter.Span.Contains(change.Node.Span)))
        {
            // The formatter leaves no block behind a filter that has several lines.
            var head = TextSpan.FromBounds(item.SpanStart, filter.Span.End);
            var inFilter = inside.Where(change => filter.Span.Contains(change.Node.Span)).ToList();
            _result.AddRange(new ChangedLine(_lines, _style, head, SourceLines.WidthOf(indentation, _style.TabWidth), inFilter, _others).Broken(indentation + _unit));
            Unfold(LineItems.Of(block)!, indentation);
        }
        else if (!line.Fits
            && nested is not null
            && LineItems.Of(nested) is { } items
            && !OneLineCode.IsBehindLabel(nested, _lines)
            && inside.TrueForAll(change => nested.Span.Contains(change.Node.Span)))
        {
            Unfold(items, indentation);
        }
        else if (!line.Fits && nested is null && inside.TrueForAll(static change => change.IsBreakable))
        {
            // What is added behind an element is not a part of it.
            _result.AddRange(line.Broken(inside.TrueForAll(change => change.Node == item) ? indentation : indentation + _unit));
        }
        else
        {
            _result.AddRange(inside.Select(static change => change.Change));
        }
    }

    /// <summary>Puts each label of a section on a line of its own, and its statements below them.</summary>
    private void Stack(SwitchSectionSyntax section, List<CodeChange> inside, string indentation)
    {
        foreach (var label in section.Labels.Skip(1))
        {
            StartLine(label.Keyword, indentation);
        }

        foreach (var change in inside)
        {
            _result.Add(change.BrokenAt(change.Breaks.Select(place => (place.Position, _lines.NewLine + indentation))));
        }

        foreach (var statement in section.Statements)
        {
            StartLine(statement.GetFirstToken(), indentation + (_style.IndentsCaseContents ? _unit : ""));
        }
    }

    private void StartLine(SyntaxToken token, string indentation) =>
        _result.Add(new TextChange(TextSpan.FromBounds(token.GetPreviousToken().Span.End, token.SpanStart), _lines.NewLine + indentation));
}
