using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Completion;

/// <summary>Tells by a few tokens or characters whether a code can be written at a position. Most positions end here.</summary>
internal static class CodePosition
{
    /// <summary>What stands before a code that is compared, each followed by a space when an editor opens the list by itself.</summary>
    private static readonly string[] Comparing = { "case", "is", "or", "and", "not", "==", "!=" };

    /// <summary>Whether the space before the caret stands behind something that a code is compared with.</summary>
    public static bool IsBehindComparison(SourceText text, int caret)
    {
        foreach (var word in Comparing)
        {
            var start = caret - 1 - word.Length;
            if (start >= 0
                && text.ToString(new TextSpan(start, word.Length)) == word
                && (start == 0 || !char.IsLetter(word[0]) || !SyntaxFacts.IsIdentifierPartCharacter(text[start - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an expression or a pattern can begin at the position, as far as the token before it shows.</summary>
    public static bool CanTakeCode(SyntaxNode root, int position)
    {
        if (position == 0 || !IsBlank(root.FindTrivia(position - 1)))
        {
            return false;
        }

        var token = root.FindToken(position);
        var previous = token.SpanStart < position ? token : token.GetPreviousToken();
        return previous.Span.End <= position && CanPrecedeCode(previous);
    }

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.None or SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.SkippedTokensTrivia;

    private static bool CanPrecedeCode(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.CaseKeyword or SyntaxKind.IsKeyword or SyntaxKind.ReturnKeyword => true,
        SyntaxKind.OrKeyword or SyntaxKind.AndKeyword or SyntaxKind.NotKeyword => true,
        SyntaxKind.EqualsEqualsToken or SyntaxKind.ExclamationEqualsToken => true,
        SyntaxKind.EqualsToken or SyntaxKind.EqualsGreaterThanToken => true,
        SyntaxKind.QuestionToken or SyntaxKind.QuestionQuestionToken or SyntaxKind.QuestionQuestionEqualsToken => true,
        SyntaxKind.OpenParenToken => true,
        SyntaxKind.CloseParenToken => token.Parent is CastExpressionSyntax,
        SyntaxKind.CommaToken => token.Parent is not (BaseParameterListSyntax or TypeArgumentListSyntax or TypeParameterListSyntax),
        SyntaxKind.OpenBracketToken => token.Parent is not AttributeListSyntax,
        SyntaxKind.OpenBraceToken => token.Parent is not (BlockSyntax or BaseTypeDeclarationSyntax or AccessorListSyntax or NamespaceDeclarationSyntax or SwitchStatementSyntax),
        SyntaxKind.ColonToken => token.Parent is not (SwitchLabelSyntax or LabeledStatementSyntax or BaseListSyntax),

        // In a pattern that is not complete, the parser takes them for names.
        SyntaxKind.IdentifierToken => token.Text is "or" or "and" or "not",
        _ => false,
    };
}
