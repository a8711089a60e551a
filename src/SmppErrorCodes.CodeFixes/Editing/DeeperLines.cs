using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Indents the further lines of code whose first line moves to a deeper one, as the formatter does with braces and what is in them.</summary>
internal static class DeeperLines
{
    /// <param name="indentation">The white space to put before each line, unless it begins inside of a token or with a directive.</param>
    public static IEnumerable<TextChange> In(SyntaxNode node, SourceLines lines, string indentation)
    {
        var root = node.SyntaxTree.GetRoot();
        var last = lines.Text.Lines.GetLineFromPosition(node.Span.End).LineNumber;
        for (var number = lines.Text.Lines.GetLineFromPosition(node.SpanStart).LineNumber + 1; number <= last; number++)
        {
            var line = lines.Text.Lines[number];
            var start = lines.FirstOnLine(line.Start);
            if (start < line.End && lines.Text[start] != '#' && root.FindToken(line.Start).SpanStart >= line.Start)
            {
                yield return new TextChange(new TextSpan(line.Start, 0), indentation);
            }
        }
    }

    /// <summary>A copy of the expression whose further lines are deeper.</summary>
    public static ExpressionSyntax Copy(ExpressionSyntax expression, SourceLines lines, string indentation)
    {
        var changes = In(expression, lines, indentation).Select(change => new TextChange(new TextSpan(change.Span.Start - expression.SpanStart, 0), change.NewText!)).ToList();
        return changes.Count == 0
            ? expression.WithoutTrivia()
            : SyntaxFactory.ParseExpression(SourceText.From(expression.ToString()).WithChanges(changes).ToString(), options: expression.SyntaxTree.Options);
    }
}
