using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Jumps that do what happens without them: <c>return;</c> or <c>yield break;</c> at the end of a method, <c>continue;</c> at the end of a loop's body.</summary>
internal static class RedundantJump
{
    /// <summary>The kind of jump that does nothing behind a statement; <see cref="SyntaxKind.None"/> if each does something.</summary>
    /// <remarks>In a method that returns a value, the compiler accepts none of them.</remarks>
    public static SyntaxKind After(SyntaxNode statement)
    {
        for (var node = statement; ; node = node.Parent)
        {
            switch (node.Parent)
            {
                case BlockSyntax block when IsLast(node, block):
                case IfStatementSyntax or ElseClauseSyntax or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax:
                case CheckedStatementSyntax or UnsafeStatementSyntax or TryStatementSyntax or CatchClauseSyntax:
                    continue;
                case CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                    return SyntaxKind.ContinueStatement;
                case BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return SyntaxKind.ReturnStatement;
                default:
                    return SyntaxKind.None;
            }
        }
    }

    /// <summary>The statements without a jump of the kind at their end.</summary>
    public static ImmutableArray<SyntaxNode> Without(ImmutableArray<SyntaxNode> body, SyntaxKind jump) =>
        jump != SyntaxKind.None
        && !body.IsEmpty
        && body[body.Length - 1] is var last
        && (last.IsKind(jump) || (jump == SyntaxKind.ReturnStatement && last.IsKind(SyntaxKind.YieldBreakStatement)))
        && last is not ReturnStatementSyntax { Expression: not null }
            ? body.RemoveAt(body.Length - 1)
            : body;

    private static bool IsLast(SyntaxNode statement, BlockSyntax block)
    {
        for (var i = block.Statements.Count - 1; i >= 0; i--)
        {
            if (block.Statements[i] == statement)
            {
                return true;
            }

            if (block.Statements[i] is not (LocalFunctionStatementSyntax or EmptyStatementSyntax))
            {
                return false;
            }
        }

        return false;
    }
}
