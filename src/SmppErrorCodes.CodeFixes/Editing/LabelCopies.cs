using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Writes copies of a label or an arm, with other codes, behind it.</summary>
internal static class LabelCopies
{
    /// <summary>Copies of a label behind it, on lines of their own unless the whole section fits on its one line.</summary>
    public static CodeChange Stack(FixedDocument document, IEnumerable<SwitchLabelSyntax> copies, SwitchLabelSyntax label)
    {
        var lines = document.Lines;
        var indentation = lines.IndentationAt(label.SpanStart);
        var lineEnd = label.ColonToken.TrailingTrivia.LastOrDefault();
        if (lineEnd.IsKind(SyntaxKind.EndOfLineTrivia) && lines.IsFirstOnLine(label.SpanStart))
        {
            var stacked = copies.Select(copy => copy.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(lineEnd));
            return CodeChange.Of(label, new TextChange(new TextSpan(label.FullSpan.End, 0), SyntaxFactory.List(stacked).ToFullString()));
        }

        var labels = copies.Select(static copy => copy.WithoutTrivia().ToString()).ToList();
        var line = lines.Text.Lines.GetLineFromPosition(label.SpanStart);
        var width = lines.WidthOf(line.Start, line.End, document.Style.TabWidth) + labels.Sum(static copy => 1 + copy.Length);
        var before = BeforeOnSameLine(lines, label);
        var isBroken = lines.IsFirstOnLine((before.FirstOrDefault() ?? label).SpanStart) && (width > document.Style.MaxLineLength || !lines.IsOnOneLine(label.Parent!));
        if (!isBroken)
        {
            return CodeChange.Labels(label, labels);
        }

        // Labels that share their line get lines of their own as well.
        var separator = lines.NewLine + indentation;
        var span = TextSpan.FromBounds(before.Count > 0 ? before[0].Span.End : label.Span.End, label.Span.End);
        labels.InsertRange(0, before.Skip(1).Append(label).Skip(before.Count > 0 ? 0 : 1).Select(static own => own.WithoutTrivia().ToString()));
        var end = "";
        if (NextOnSameLine(lines, label) is { } next)
        {
            span = TextSpan.FromBounds(span.Start, next.SpanStart);
            end = separator;
        }

        return CodeChange.Of(label, new TextChange(span, separator + string.Join(separator, labels) + end));
    }

    /// <summary>The labels of the section before this one on its line, with nothing but white space between them; none if there is something else.</summary>
    private static IReadOnlyList<SwitchLabelSyntax> BeforeOnSameLine(SourceLines lines, SwitchLabelSyntax label)
    {
        var labels = ((SwitchSectionSyntax)label.Parent!).Labels;
        var before = new List<SwitchLabelSyntax>();
        for (var i = labels.IndexOf(label); i > 0 && !lines.IsFirstOnLine(labels[i].SpanStart); i--)
        {
            if (NextOnSameLine(lines, labels[i - 1]) is null)
            {
                return new List<SwitchLabelSyntax>();
            }

            before.Insert(0, labels[i - 1]);
        }

        return before;
    }

    /// <summary>The label behind this one on its line, with nothing but white space between the two; null if there is none.</summary>
    private static SwitchLabelSyntax? NextOnSameLine(SourceLines lines, SwitchLabelSyntax label)
    {
        var labels = ((SwitchSectionSyntax)label.Parent!).Labels;
        var next = labels.ElementAtOrDefault(labels.IndexOf(label) + 1);
        return next is not null
            && !lines.IsFirstOnLine(next.SpanStart)
            && label.GetTrailingTrivia().Concat(next.GetLeadingTrivia()).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) ? next : null;
    }

    /// <summary>Copies of an arm behind it, for a language without <c>or</c>.</summary>
    public static CodeChange Repeat(FixedDocument document, IEnumerable<SwitchExpressionArmSyntax> copies, SwitchExpressionArmSyntax arm)
    {
        var lines = document.Lines;
        var before = lines.IsFirstOnLine(arm.SpanStart)
            ? SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(lines.NewLine), SyntaxFactory.Whitespace(lines.IndentationAt(arm.SpanStart)))
            : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        var arms = copies.Select(copy => copy.WithLeadingTrivia(before).WithTrailingTrivia()).ToList();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        return CodeChange.Of(arm, new TextChange(new TextSpan(arm.Span.End, 0), comma.Text + SyntaxFactory.SeparatedList(arms, Enumerable.Repeat(comma, arms.Count - 1)).ToFullString()));
    }
}
