using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>How a chain of tests that are joined by operators is broken into lines.</summary>
internal static class OperatorLines
{
    /// <summary>
    /// The operator that joins the last of the tests with the line break around it; null if there is none, or a comment that does not end
    /// a line. A comment that does stays where it is.
    /// </summary>
    public static SyntaxToken? BrokenOperatorOf(BinaryExpressionSyntax tests)
    {
        var before = WithoutComment(tests.Left.GetTrailingTrivia()).AddRange(tests.OperatorToken.LeadingTrivia);
        var after = WithoutComment(tests.OperatorToken.TrailingTrivia).AddRange(tests.Right.GetLeadingTrivia());
        var around = before.Concat(after).ToList();
        return around.Exists(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            && around.TrueForAll(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                ? tests.OperatorToken.WithLeadingTrivia(before).WithTrailingTrivia(after)
                : null;
    }

    /// <summary>The trivia without a comment at the end of the line, and without the white space before it.</summary>
    private static SyntaxTriviaList WithoutComment(SyntaxTriviaList trivia)
    {
        var comment = trivia.IndexOf(SyntaxKind.SingleLineCommentTrivia);
        return comment < 0 ? trivia
            : comment > 0 && trivia[comment - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? trivia.RemoveAt(comment).RemoveAt(comment - 1)
            : trivia.RemoveAt(comment);
    }
}
