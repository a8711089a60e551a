using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Comments that stay when the code around them goes.</summary>
internal static class Comments
{
    public static IEnumerable<SyntaxTrivia> In(SyntaxNode node, TextSpan span) => node
        .DescendantTrivia(span)
        .Where(trivia => span.Contains(trivia.Span) && IsComment(trivia));

    /// <summary>The comments, each once, whose texts are not among the known ones.</summary>
    public static IReadOnlyList<SyntaxTrivia> Except(IEnumerable<SyntaxTrivia> comments, IEnumerable<SyntaxTrivia> known)
    {
        var texts = new HashSet<string>(known.Select(TextOf));
        return comments.Where(comment => texts.Add(TextOf(comment))).ToList();
    }

    /// <summary>Each comment on a line of its own, as deep as what is at the position.</summary>
    public static SyntaxTriviaList OnLines(IEnumerable<SyntaxTrivia> comments, SourceLines lines, int position) => SyntaxFactory.TriviaList(comments.SelectMany(comment => new[]
    {
        SyntaxFactory.Whitespace(lines.IndentationAt(position)),
        SyntaxFactory.Comment(TextOf(comment)),
        SyntaxFactory.EndOfLine(lines.NewLine),
    }));

    /// <summary>Comments that other code can follow on its line, with a space behind each.</summary>
    public static SyntaxTriviaList OnOneLine(IEnumerable<SyntaxTrivia> comments) =>
        SyntaxFactory.TriviaList(comments.SelectMany(static comment => new[] { SyntaxFactory.Comment(AsBlock(TextOf(comment))), SyntaxFactory.Space }));

    public static bool EndsLine(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia;

    private static bool IsComment(SyntaxTrivia trivia) => EndsLine(trivia) || trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    /// <summary>The comment as it is written; one for documentation without the end of its last line.</summary>
    private static string TextOf(SyntaxTrivia comment) => comment.ToFullString().TrimEnd('\r', '\n');

    private static string AsBlock(string comment) => comment.StartsWith("//", StringComparison.Ordinal) ? $"/*{comment.TrimStart('/')} */" : comment;
}
