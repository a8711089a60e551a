using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Finds texts in a file that have the format of a receipt: <c>"id:{0} stat:DELIVRD err:000"</c>, or a pattern such as <c>"err:(\\d{3})"</c>.</summary>
internal static class ReceiptFormat
{
    private const string ErrorField = "err:";
    private const string StateField = "stat:";

    /// <summary>How patterns for digits, or for a group of them, begin.</summary>
    private static readonly string[] Digits = { "\\d", "[0-9]", "(\\d", "([0-9]", "(?<", "\\s*" };

    public static bool IsIn(string text, SyntaxTree tree, CancellationToken cancellationToken)
    {
        for (var start = text.IndexOf(ErrorField, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(ErrorField, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TextAround(tree.GetRoot(cancellationToken).FindToken(start)) is { } literal && IsFormat(literal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text that another one is searched for is the name of the field for errors, be it with blanks around.</summary>
    public static bool IsErrorField(string text) => string.Equals(text.Trim(), ErrorField, StringComparison.OrdinalIgnoreCase);

    private static string? TextAround(SyntaxToken token) => token.Parent switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } => whole.Contents.ToString(),
        _ => null,
    };

    private static bool IsFormat(string literal)
    {
        if (literal.IndexOf(StateField, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return true;
        }

        var behind = literal.IndexOf(ErrorField, StringComparison.OrdinalIgnoreCase) + ErrorField.Length;
        return behind >= ErrorField.Length && Array.Exists(Digits, digits => string.CompareOrdinal(literal, behind, digits, 0, digits.Length) == 0);
    }
}
