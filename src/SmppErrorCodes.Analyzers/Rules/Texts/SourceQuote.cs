using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>Source text in a message: on one line, without comments, and not too long.</summary>
internal static class SourceQuote
{
    private const int MaxLength = 60;

    public static string Of(SyntaxNode node)
    {
        var quote = new StringBuilder();
        var isSpaced = false;
        foreach (var token in node.DescendantTokens())
        {
            quote.Append(isSpaced ? " " : "").Append(token.Text);
            isSpaced = token.TrailingTrivia.Count > 0 || token.GetNextToken().LeadingTrivia.Count > 0;
            if (quote.Length > MaxLength)
            {
                return quote.ToString(0, MaxLength) + "…";
            }
        }

        return quote.ToString();
    }

    /// <summary>The code that a decision is about; where the source does not name it, as the parameter or the element is named.</summary>
    public static string Of(DecidedCode code) => code.Position?.Name ?? Of(code.Syntax);

    /// <summary>A label with its keyword: <c>case 1</c>; any other node as it is.</summary>
    public static string OfLabel(SyntaxNode node) => node.Parent is CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax ? $"case {Of(node)}" : Of(node);
}
