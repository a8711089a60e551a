using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Puts a new node where another one stands; what is before and behind it stays.</summary>
internal static class NodeReplacement
{
    public static TextChange Of(SyntaxNode node, SyntaxNode replacement) => new(node.Span, replacement.ToString());
}
