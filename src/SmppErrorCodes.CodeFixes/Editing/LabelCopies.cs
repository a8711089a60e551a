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
        var isBroken = lines.IsFirstOnLine(FirstOnSameLine(lines, label).SpanStart) && (width > document.Style.MaxLineLength || !lines.IsOnOneLine(label.Parent!));
        var separator = isBroken ? lines.NewLine + indentation : " ";
        var span = new TextSpan(label.Span.End, 0);
        var end = "";
        if (isBroken && NextOnSameLine(lines, label) is { } next)
        {
            span = TextSpan.FromBounds(label.Span.End, next.SpanStart);
            end = separator;
        }

        return CodeChange.Of(label, new TextChange(span, separator + string.Join(separator, labels) + end));
    }

    /// <summary>The first label of the section on the line of this one.</summary>
    private static SwitchLabelSyntax FirstOnSameLine(SourceLines lines, SwitchLabelSyntax label)
    {
        var labels = ((SwitchSectionSyntax)label.Parent!).Labels;
        var index = labels.IndexOf(label);
        while (index > 0 && !lines.IsFirstOnLine(labels[index].SpanStart))
        {
            index--;
        }

        return labels[index];
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
