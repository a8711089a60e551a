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

    /// <summary>The sections above the first one, which only jump to it.</summary>
    private readonly IReadOnlyList<SwitchSectionSyntax> _above;
    private readonly IReadOnlyList<SwitchSectionSyntax> _below;
    private readonly IReadOnlyList<SwitchSectionSyntax> _others;

    /// <summary>The label behind which the others go.</summary>
    private readonly SwitchLabelSyntax _target;

    public SectionMerge(FixedDocument document, IReadOnlyList<SwitchSectionSyntax> sections)
    {
        _lines = document.Lines;
        _style = document.Style;
        _above = sections.TakeWhile(static section => BranchBody.Jumps(BranchBody.OfSection(section))).ToList();
        _above = _above.Count == sections.Count ? new List<SwitchSectionSyntax>() : _above;
        _first = sections[_above.Count];
        _below = sections.Skip(_above.Count + 1).ToList();
        _others = _above.Concat(_below).ToList();
        _target = _first.Labels.Last();
    }

    /// <summary>The edit; null where a directive stands in the way, or a comment about a jump.</summary>
    public DocumentEdit? Edit
    {
        get
        {
            if (_others.Any(static section => section.ContainsDirectives || HasDirective(section.GetLastToken().GetNextToken()))
                || _above.Any(static section => CommentsBehindLabels(section).Any()))
            {
                return null;
            }

            var changes = new List<TextChange>();
            if (_above.Count > 0)
            {
                if (MovedDown() is not { } down)
                {
                    return null;
                }

                changes.Add(down);
            }

            if (_below.Count > 0)
            {
                changes.Add(MovedUp());
            }

            changes.AddRange(_others.Select(section => new TextChange(Removed(section), "")));
            return new DocumentEdit(changes);
        }
    }

    private SyntaxTrivia EndOfLine => SyntaxFactory.EndOfLine(_lines.NewLine);

    private SyntaxTrivia TargetIndentation => SyntaxFactory.Whitespace(_lines.IndentationAt(_target.SpanStart));

    private SyntaxTrivia StatementIndentation => SyntaxFactory.Whitespace(
        _lines.IndentationAt(_target.SpanStart) + (_style.IndentsCaseContents ? Indentation.At(_first.Parent!, _lines, _style).Unit : ""));

    private static bool HasDirective(SyntaxToken token) => token.LeadingTrivia.Any(static trivia => trivia.IsDirective);

    /// <summary>The whole section, but for the end of a line that another section begins.</summary>
    private TextSpan Removed(SwitchSectionSyntax section)
    {
        var end = section.GetTrailingTrivia().LastOrDefault();
        if (_lines.IsStartOfLine(section.FullSpan.Start) || !end.IsKind(SyntaxKind.EndOfLineTrivia))
        {
            return section.FullSpan;
        }

        var before = section.GetFirstToken().GetPreviousToken();
        var space = before.TrailingTrivia.LastOrDefault();
        var start = space.IsKind(SyntaxKind.WhitespaceTrivia) && !_others.Contains(before.Parent?.FirstAncestorOrSelf<SwitchSectionSyntax>()!) ? space.SpanStart : section.FullSpan.Start;
        return TextSpan.FromBounds(start, end.SpanStart);
    }

    private static IEnumerable<SyntaxTrivia> CommentsBehindLabels(SwitchSectionSyntax section) =>
        Comments.In(section, TextSpan.FromBounds(section.Labels.Last().FullSpan.End, section.FullSpan.End));

    /// <summary>The labels of jumps above the first label, or before it where the section is on one line; null if that line has no place for their comments.</summary>
    private TextChange? MovedDown()
    {
        var labels = _above.SelectMany(static section => section.Labels).ToList();
        var first = _first.Labels[0];
        if (_lines.IsFirstOnLine(first.SpanStart) && !_lines.IsOnOneLine(_first))
        {
            return new TextChange(new TextSpan(_lines.Text.Lines.GetLineFromPosition(first.SpanStart).Start, 0), Text(OnLines(labels)));
        }

        return labels.Exists(static label => Comments.In(label, label.FullSpan).Any())
            ? null
            : new TextChange(new TextSpan(first.SpanStart, 0), string.Concat(labels.Select(static label => label.WithoutTrivia() + " ")));
    }

    /// <summary>The labels and the comments behind the last label of the first section.</summary>
    private TextChange MovedUp()
    {
        var comments = Comments.Except(_below.SelectMany(CommentsBehindLabels), Comments.In(_first, _first.FullSpan));
        var labels = _below.SelectMany(static section => section.Labels).ToList();
        var behindTarget = new TextSpan(_target.FullSpan.End, 0);
        if (_target.GetTrailingTrivia().LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia))
        {
            return new TextChange(behindTarget, Text(OnLines(labels)) + Comments.OnLines(comments, _lines, _first.Statements[0].SpanStart).ToFullString());
        }

        var comment = Comments.OnOneLine(comments).ToFullString();
        if (labels.Exists(static label => label.DescendantTrivia().Any(Comments.EndsLine))
            || (_lines.IsFirstOnLine(_target.SpanStart) && labels.Exists(label => _lines.IsFirstOnLine(label.SpanStart))))
        {
            // A comment ends a line, or each section has its line. So the labels stand on lines of their own, and the statements behind the last one.
            return new TextChange(
                TextSpan.FromBounds(_target.Span.End, _target.FullSpan.End),
                WithoutEnd(_target.GetTrailingTrivia()).Add(EndOfLine).ToFullString() + Text(BeforeStatements(labels)) + comment);
        }

        labels[0] = labels[0].WithLeadingTrivia();
        var last = labels.Count - 1;
        labels[last] = labels[last].WithTrailingTrivia(WithoutEnd(labels[last].GetTrailingTrivia()));
        var isClose = _target.GetTrailingTrivia().Count == 0;
        return new TextChange(behindTarget, isClose ? " " + Text(labels) + comment : Text(labels) + " " + comment);
    }

    /// <summary>The labels as whole lines, without empty ones.</summary>
    private List<SwitchLabelSyntax> OnLines(List<SwitchLabelSyntax> labels)
    {
        var lines = FromLineStart(labels);
        var last = lines.Count - 1;
        lines[last] = lines[last].WithTrailingTrivia(WithoutEnd(lines[last].GetTrailingTrivia()).Add(EndOfLine));
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
        if (!_lines.IsFirstOnLine(labels[0].SpanStart))
        {
            lines[0] = lines[0].WithLeadingTrivia(TargetIndentation);
        }

        for (var i = 1; i < lines.Count; i++)
        {
            // The formatter leaves labels on one line only where all of their section is on it.
            if (!_lines.IsStartOfLine(labels[i].FullSpan.Start) && _lines.IsOnOneLine(labels[i].Parent!))
            {
                lines[i] = lines[i].WithLeadingTrivia(lines[i].GetLeadingTrivia().Insert(0, TargetIndentation));
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
