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
    /// <summary>Copies of a label behind it, on lines of their own if the label has one, or begins one that gets too long.</summary>
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

        // The formatter leaves labels on one line where all of their section is on it.
        var hasLines = lines.IsFirstOnLine(label.SpanStart) && (width > document.Style.MaxLineLength || !lines.IsOnOneLine(label.Parent!));
        var separator = hasLines ? lines.NewLine + indentation : " ";
        return CodeChange.Of(label, new TextChange(new TextSpan(label.Span.End, 0), separator + string.Join(separator, labels)));
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
