using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>
/// Moves the labels of sections that do the same, and the comments among their statements, to the first section that does more than jump to
/// another one.
/// </summary>
internal sealed class SectionMerge
{
    private readonly SourceLines _lines;
    private readonly DocumentStyle _style;
    private readonly SwitchSectionSyntax _first;
    private readonly IReadOnlyList<SwitchSectionSyntax> _others;

    /// <summary>Those of the others above the first one, which only jump to it.</summary>
    private readonly IReadOnlyList<SwitchSectionSyntax> _above;
    private readonly MeaningOrder _order;

    public SectionMerge(FixedDocument document, IReadOnlyList<SwitchSectionSyntax> sections, MeaningOrder order)
    {
        _order = order;
        _lines = document.Lines;
        _style = document.Style;
        var above = sections.TakeWhile(static section => BranchBody.Jumps(BranchBody.OfSection(section))).ToList();
        _above = above.Count == sections.Count ? new List<SwitchSectionSyntax>() : above;
        _first = sections[_above.Count];
        _others = sections.Where(section => section != _first).ToList();
    }

    /// <summary>The edit; null where a directive stands in the way, or a comment about a jump.</summary>
    public DocumentEdit? Edit
    {
        get
        {
            if (_others.Any(static section => section.ContainsDirectives || HasDirective(section.GetLastToken().GetNextToken()))
                || _above.Any(HasCommentAboutJump))
            {
                return null;
            }

            var changes = Moved().ToList();
            changes.AddRange(RemovedItems.Changes(_others.Select(static section => (section.GetFirstToken(), section.GetLastToken())).ToList(), _lines));
            return new DocumentEdit(changes);
        }
    }

    private SyntaxTrivia EndOfLine => SyntaxFactory.EndOfLine(_lines.NewLine);

    private SyntaxTrivia LabelIndentation => SyntaxFactory.Whitespace(_lines.IndentationAt(_first.Labels.Last().SpanStart));

    private SyntaxTrivia StatementIndentation => SyntaxFactory.Whitespace(
        LabelIndentation.ToString() + (_style.IndentsCaseContents ? Indentation.At(_first.Parent!, _lines, _style).Unit : ""));

    private static bool HasDirective(SyntaxToken token) => token.LeadingTrivia.Any(static trivia => trivia.IsDirective);

    /// <summary>Whether a comment stands on the line of the jump, or above it. One that ends the line of the label moves with that.</summary>
    private static bool HasCommentAboutJump(SwitchSectionSyntax section)
    {
        var label = section.Labels.Last();
        var start = label.GetTrailingTrivia().LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia) ? label.FullSpan.End : label.Span.End;
        return Comments.In(section, TextSpan.FromBounds(start, section.FullSpan.End)).Any();
    }

    private static IEnumerable<SyntaxTrivia> CommentsBehindLabels(SwitchSectionSyntax section) =>
        Comments.In(section, TextSpan.FromBounds(section.Labels.Last().FullSpan.End, section.FullSpan.End));

    /// <summary>The labels among those of the first section, and the comments behind its last label.</summary>
    private IEnumerable<TextChange> Moved()
    {
        var comments = Comments.Except(
            _others.SelectMany(CommentsBehindLabels),
            Comments.In(_first, _first.FullSpan));
        var moved = _others.SelectMany(static section => section.Labels).ToList();
        var ordered = _order.Insert(_first.Labels, moved).Cast<SwitchLabelSyntax>().ToList();
        if (CommentedSections.Merge(_first, ordered, _lines, StatementIndentation.ToString()) is { } merged)
        {
            yield return merged;
            yield break;
        }

        var last = _first.Labels.Last();
        var groups = Groups(ordered);
        if (!groups.All(group => group.Before == last || CanStandBehind(group.Before, group.Labels)))
        {
            groups = new[] { (Before: (SwitchLabelSyntax?)last, Labels: moved) };
        }

        foreach (var (before, labels) in groups.Where(group => group.Before != last))
        {
            yield return before is null ? BeforeFirst(labels) : Behind(before, labels, Enumerable.Empty<SyntaxTrivia>());
        }

        // Comments of the first section stay before those of the others.
        var statement = _first.Statements[0].SpanStart;
        if (comments.Count > 0 && _lines.IsFirstOnLine(statement) && _lines.LineStartOf(statement) > last.FullSpan.End)
        {
            yield return new TextChange(new TextSpan(_lines.LineStartOf(statement), 0), Comments.OnLines(comments, _lines, statement).ToFullString());
            comments = new List<SyntaxTrivia>();
        }

        if (groups.Any(group => group.Before == last) || comments.Count > 0)
        {
            yield return Behind(last, groups.Where(group => group.Before == last).SelectMany(static group => group.Labels).ToList(), comments);
        }
    }

    /// <summary>The moved ones of the labels, and behind which label of the first section they go; null for those that go before all of them.</summary>
    private IReadOnlyList<(SwitchLabelSyntax? Before, List<SwitchLabelSyntax> Labels)> Groups(List<SwitchLabelSyntax> ordered)
    {
        var groups = new List<(SwitchLabelSyntax? Before, List<SwitchLabelSyntax> Labels)>();
        SwitchLabelSyntax? before = null;
        foreach (var label in ordered)
        {
            if (label.Parent == _first)
            {
                before = label;
                continue;
            }

            if (groups.Count == 0 || groups[groups.Count - 1].Before != before)
            {
                groups.Add((before, new List<SwitchLabelSyntax>()));
            }

            groups[groups.Count - 1].Labels.Add(label);
        }

        return groups;
    }

    /// <summary>Whether the labels can stand behind a label that is not the last one, or before the first one: on lines of their own, or all on one line.</summary>
    private bool CanStandBehind(SwitchLabelSyntax? before, List<SwitchLabelSyntax> labels)
    {
        var hasLines = before is null
            ? _lines.IsFirstOnLine(_first.Labels[0].SpanStart)
            : before.GetTrailingTrivia().LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
        return hasLines || !labels.Exists(label => _lines.IsFirstOnLine(label.SpanStart) || label.DescendantTrivia().Any(Comments.EndsLine));
    }

    private TextChange BeforeFirst(List<SwitchLabelSyntax> labels)
    {
        var first = _first.Labels[0].SpanStart;
        return _lines.IsFirstOnLine(first)
            ? new TextChange(new TextSpan(first - LabelIndentation.ToString().Length, 0), Text(OnLines(labels)))
            : new TextChange(new TextSpan(first, 0), string.Concat(labels.Select(static label => label.ToFullString().Trim() + " ")));
    }

    private TextChange Behind(SwitchLabelSyntax target, List<SwitchLabelSyntax> labels, IEnumerable<SyntaxTrivia> comments)
    {
        var behindTarget = new TextSpan(target.FullSpan.End, 0);
        if (target.GetTrailingTrivia().LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia))
        {
            return new TextChange(behindTarget, Text(OnLines(labels)) + Comments.OnLines(comments, _lines, _first.Statements[0].SpanStart).ToFullString());
        }

        var comment = Comments.OnOneLine(comments).ToFullString();
        if (labels.Count == 0)
        {
            return new TextChange(behindTarget, target.GetTrailingTrivia().Count == 0 ? " " + comment : comment);
        }

        if (labels.Exists(static label => label.DescendantTrivia().Any(Comments.EndsLine))
            || (_lines.IsFirstOnLine(target.SpanStart) && (IsTooLongWith(labels) || labels.Exists(label => _lines.IsFirstOnLine(label.SpanStart)))))
        {
            // A comment ends a line, each section has its line, or the line gets too long. So the labels stand on lines of their own, and the statements behind the last one.
            return new TextChange(
                TextSpan.FromBounds(target.Span.End, target.FullSpan.End),
                WithoutEnd(target.GetTrailingTrivia()).Add(EndOfLine).ToFullString() + Text(BeforeStatements(labels)) + comment);
        }

        var text = string.Join(" ", labels.Select(static label => label.ToFullString().Trim()));
        return new TextChange(behindTarget, target.GetTrailingTrivia().Count == 0 ? $" {text}{comment}" : $"{text} {comment}");
    }

    /// <summary>Whether the first section, on one line, gets too long with the labels.</summary>
    private bool IsTooLongWith(List<SwitchLabelSyntax> labels) =>
        _lines.WidthOf(_lines.Text.Lines.GetLineFromPosition(_first.SpanStart).Start, _first.Span.End, _style.TabWidth)
        + labels.Sum(static label => 1 + label.Span.Length) > _style.MaxLineLength;

    /// <summary>The labels as whole lines, without empty ones.</summary>
    private List<SwitchLabelSyntax> OnLines(List<SwitchLabelSyntax> labels)
    {
        var lines = FromLineStart(labels);
        var last = lines.Count - 1;
        if (last >= 0)
        {
            lines[last] = lines[last].WithTrailingTrivia(WithoutEnd(lines[last].GetTrailingTrivia()).Add(EndOfLine));
        }

        return lines;
    }

    /// <summary>The labels on their lines, where statements follow on the last one.</summary>
    private List<SwitchLabelSyntax> BeforeStatements(List<SwitchLabelSyntax> labels)
    {
        var lines = FromLineStart(labels);
        var last = lines.Count - 1;
        var end = lines[last].GetTrailingTrivia();
        lines[last] = lines[last].WithTrailingTrivia(end.Any(Comments.EndsLine)
            ? WithoutEnd(end).Add(EndOfLine).Add(StatementIndentation)
            : WithoutEnd(end).Add(SyntaxFactory.Space));
        return lines;
    }

    /// <summary>The labels from the start of a line on. What begins a line still does, even if statements stood before it.</summary>
    private List<SwitchLabelSyntax> FromLineStart(List<SwitchLabelSyntax> labels)
    {
        var lines = labels.Select(label => label.WithLeadingTrivia(WithoutEmptyLines(label.GetLeadingTrivia(), _lines.IsStartOfLine(label.FullSpan.Start)))).ToList();
        if (labels.Count > 0 && !_lines.IsFirstOnLine(labels[0].SpanStart))
        {
            lines[0] = lines[0].WithLeadingTrivia(LabelIndentation);
        }

        for (var i = 1; i < lines.Count; i++)
        {
            // The formatter leaves labels on one line only where all of their section is on it. In another order, the one before may end its line.
            if (!_lines.IsStartOfLine(labels[i].FullSpan.Start)
                && (_lines.IsOnOneLine(labels[i].Parent!) || lines[i - 1].GetTrailingTrivia().LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia)))
            {
                lines[i] = lines[i].WithLeadingTrivia(lines[i].GetLeadingTrivia().Insert(0, LabelIndentation));
                lines[i - 1] = lines[i - 1].WithTrailingTrivia(WithoutEnd(lines[i - 1].GetTrailingTrivia()).Add(EndOfLine));
            }
            else if (_lines.IsStartOfLine(labels[i].FullSpan.Start))
            {
                lines[i - 1] = lines[i - 1].WithTrailingTrivia(WithoutEnd(lines[i - 1].GetTrailingTrivia()).Add(EndOfLine));
            }
        }

        return lines;
    }

    private static string Text(IEnumerable<SwitchLabelSyntax> labels) => SyntaxFactory.List(labels).ToFullString();

    /// <summary>Without the white space and the line break that it ends in.</summary>
    private static SyntaxTriviaList WithoutEnd(SyntaxTriviaList trivia)
    {
        while (trivia.Count > 0 && IsBlank(trivia.Last()))
        {
            trivia = trivia.RemoveAt(trivia.Count - 1);
        }

        return trivia;
    }

    /// <param name="isAtStartOfLine">Whether a line begins with the trivia.</param>
    private static SyntaxTriviaList WithoutEmptyLines(SyntaxTriviaList trivia, bool isAtStartOfLine)
    {
        var result = SyntaxFactory.TriviaList();
        foreach (var item in trivia)
        {
            if (item.IsKind(SyntaxKind.EndOfLineTrivia) && isAtStartOfLine)
            {
                // The white space of an empty line goes with it.
                result = result.Count > 0 && result.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? result.RemoveAt(result.Count - 1) : result;
                continue;
            }

            result = result.Add(item);
            isAtStartOfLine = item.IsKind(SyntaxKind.EndOfLineTrivia) || (isAtStartOfLine && item.IsKind(SyntaxKind.WhitespaceTrivia));
        }

        return result;
    }

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
