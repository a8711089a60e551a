using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Indents the lines that begin with <c>or</c>, which the formatter leaves where they are when it moves the line before them.</summary>
internal static class ContinuedLines
{
    private static readonly SyntaxAnnotation Annotation = new(nameof(ContinuedLines));

    /// <summary>The root with a mark on each pattern in one of the spans that is continued on another line.</summary>
    public static SyntaxNode Mark(SyntaxNode root, IReadOnlyCollection<TextSpan> spans)
    {
        var patterns = root.DescendantNodes(node => spans.Any(span => span.IntersectsWith(node.FullSpan)))
            .OfType<BinaryPatternSyntax>()
            .Where(pattern => pattern.Parent is not BinaryPatternSyntax && Operators(pattern).Any(BeginsLine) && spans.Any(span => span.Contains(pattern.Span)));
        return root.ReplaceNodes(patterns, static (_, pattern) => pattern.WithAdditionalAnnotations(Annotation));
    }

    /// <param name="unit">How much deeper the further lines are than the first one.</param>
    public static async Task<Document> IndentAsync(Document document, string unit, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var lines = new SourceLines(text, newLine: "");
        var changes = new List<TextChange>();
        foreach (var pattern in root!.GetAnnotatedNodes(Annotation).OfType<BinaryPatternSyntax>())
        {
            var indentation = lines.IndentationAt(pattern.SpanStart) + unit;
            foreach (var @operator in Operators(pattern).Where(BeginsLine))
            {
                var line = text.Lines.GetLineFromPosition(@operator.SpanStart);
                changes.Add(new TextChange(TextSpan.FromBounds(line.Start, @operator.SpanStart), indentation));
            }
        }

        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
    }

    /// <summary>The operators that join the parts of the pattern.</summary>
    private static IEnumerable<SyntaxToken> Operators(BinaryPatternSyntax pattern)
    {
        for (PatternSyntax? current = pattern; current is BinaryPatternSyntax join; current = join.Left)
        {
            yield return join.OperatorToken;
        }
    }

    private static bool BeginsLine(SyntaxToken token) =>
        token.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
        && token.LeadingTrivia.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
}
