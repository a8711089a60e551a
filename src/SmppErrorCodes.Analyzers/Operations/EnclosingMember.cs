using System.Threading;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Operations;

internal static class EnclosingMember
{
    /// <summary>The member around a node, and not a lambda or a local function in it.</summary>
    public static ISymbol? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetEnclosingSymbol(node.SpanStart, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol;
    }
}
