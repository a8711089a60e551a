using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Sections on a line each, of which a comment ends the line. When they are merged, each comment stays behind the label that it is about.</summary>
internal static class CommentedSections
{
    /// <summary>The first section with the labels of all, each on its line, and its statements below them; null where the sections do not look like that.</summary>
    /// <param name="first">The section that stays.</param>
    /// <param name="labels">The labels of all sections, in the order in which they shall stand.</param>
    /// <param name="statementIndentation">The white space before a statement.</param>
    public static TextChange? Merge(SwitchSectionSyntax first, IReadOnlyList<SwitchLabelSyntax> labels, SourceLines lines, string statementIndentation)
    {
        var sections = labels.Select(static label => (SwitchSectionSyntax)label.Parent!).ToList();
        if (!sections.TrueForAll(section => HasOwnLine(section, lines)) || !sections.Exists(section => section != first && CommentAtEnd(section).RawKind != 0))
        {
            return null;
        }

        var indentation = lines.IndentationAt(first.SpanStart);
        var text = new StringBuilder();
        foreach (var label in labels)
        {
            text.Append(text.Length == 0 ? "" : indentation).Append(label.ToString());
            if (CommentAtEnd((SwitchSectionSyntax)label.Parent!) is { RawKind: not 0 } comment)
            {
                text.Append(' ').Append(comment.ToString());
            }

            text.Append(lines.NewLine);
        }

        text.Append(string.Join(lines.NewLine, first.Statements.Select(statement => statementIndentation + statement.ToString())));
        return new TextChange(TextSpan.FromBounds(first.SpanStart, lines.Text.Lines.GetLineFromPosition(first.SpanStart).End), text.ToString());
    }

    /// <summary>Whether the section has one label and is alone on its line, and no comment is in it but one that ends the line.</summary>
    private static bool HasOwnLine(SwitchSectionSyntax section, SourceLines lines) =>
        section.Labels.Count == 1
        && lines.IsOnOneLine(section)
        && lines.IsFirstOnLine(section.SpanStart)
        && lines.Text.Lines.GetLineFromPosition(section.SpanStart).End <= section.FullSpan.End
        && !Comments.In(section, TextSpan.FromBounds(section.FullSpan.Start, section.Span.End)).Any()
        && Comments.In(section, TextSpan.FromBounds(section.Span.End, section.FullSpan.End)).All(Comments.EndsLine);

    /// <summary>The comment that ends the line of the section; none if it has none.</summary>
    private static SyntaxTrivia CommentAtEnd(SwitchSectionSyntax section) => section.GetTrailingTrivia().FirstOrDefault(Comments.EndsLine);
}
