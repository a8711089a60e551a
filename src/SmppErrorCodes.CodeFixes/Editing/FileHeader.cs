using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>What stands at the very top of a file and is about the file: comments, and lines of the preprocessor.</summary>
internal static class FileHeader
{
    /// <summary>The position behind the header, and whether an empty line has to be added there.</summary>
    /// <param name="leading">What stands before the first token of the file.</param>
    /// <param name="countAbove">How much of it stands up to the last line of the preprocessor that belongs to the header.</param>
    /// <remarks>
    /// An empty line sets a header apart. Without one, the first comment is the header if one is configured, or if what follows
    /// is a namespace, which nobody comments; otherwise it belongs to what follows.
    /// </remarks>
    public static (int Position, bool NeedsEmptyLine) EndIn(SyntaxTriviaList leading, int countAbove, CompilationUnitSyntax unit, DocumentStyle style)
    {
        var start = countAbove == 0 ? 0 : leading[countAbove - 1].FullSpan.End;
        var behindEmptyLine = 0;
        var behindFirstComment = 0;
        var isEmptyLine = start > 0;
        var isFirst = true;
        foreach (var trivia in leading.Skip(countAbove).TakeWhile(static trivia => !trivia.IsDirective))
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                isFirst &= behindFirstComment == 0 || !isEmptyLine;
                behindFirstComment = isFirst && !isEmptyLine ? trivia.Span.End : behindFirstComment;
                behindEmptyLine = isEmptyLine ? trivia.Span.End : behindEmptyLine;
                isEmptyLine = true;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                isEmptyLine = false;
            }
        }

        return behindEmptyLine == 0 && behindFirstComment > 0 && (style.HasFileHeader || unit.Members.FirstOrDefault() is BaseNamespaceDeclarationSyntax)
            ? (behindFirstComment, true)
            : behindEmptyLine == 0 ? (start, start > 0)
            : (behindEmptyLine, false);
    }
}
