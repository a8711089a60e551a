using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The statements among which one stands.</summary>
internal static class StatementList
{
    /// <summary>The statements of the block or the section; default where the statement is not in one.</summary>
    public static ImmutableArray<IOperation> Around(IOperation statement) => statement.Parent switch
    {
        IBlockOperation block => block.Operations,
        ISwitchCaseOperation section => section.Body,
        _ => default,
    };

    /// <summary>The place of the statement; they stand in the order of the source.</summary>
    public static int IndexOf(ImmutableArray<IOperation> statements, IOperation statement)
    {
        int low = 0, high = statements.Length - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (statements[middle].Syntax.SpanStart < statement.Syntax.SpanStart)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>What comes after the statement, to be compared with the bodies of a decision.</summary>
    /// <param name="longestBody">The number of statements in the longest of these bodies.</param>
    /// <param name="last">The last statement of that; what comes last before it, if there is none.</param>
    public static ImmutableArray<SyntaxNode> Rest(IOperation statement, int longestBody, out SyntaxNode last)
    {
        var statements = Around(statement);
        if (!statements.IsDefaultOrEmpty)
        {
            return Rest(statements, IndexOf(statements, statement) + 1, longestBody, out last);
        }

        last = statement.Syntax;
        return ImmutableArray<SyntaxNode>.Empty;
    }

    /// <inheritdoc cref="Rest(IOperation, int, out SyntaxNode)"/>
    /// <param name="next">The first of the rest.</param>
    public static ImmutableArray<SyntaxNode> Rest(ImmutableArray<IOperation> statements, int next, int longestBody, out SyntaxNode last)
    {
        // Behind the last one of a block comes what is behind the block.
        var end = End(statements);
        while (next == end && OuterStatement(statements[next - 1]) is { } outer && Around(outer) is { IsDefaultOrEmpty: false } around)
        {
            statements = around;
            next = IndexOf(statements, outer) + 1;
            end = End(statements);
        }

        last = statements[end - 1].Syntax;

        // What is longer than all bodies is like none of them; so much for blocks of thousands of statements.
        var count = end - next;
        return count > 1 && longestBody < count
            ? ImmutableArray.Create(statements[next - 1].Syntax)
            : BranchBody.OfStatements(statements.Skip(next).Take(count).Select(static statement => statement.Syntax).OfType<StatementSyntax>().ToList());
    }

    /// <summary>The number of statements without the <c>return</c> that the compiler adds to the body of a lambda or a local function.</summary>
    private static int End(ImmutableArray<IOperation> statements) =>
        statements[statements.Length - 1] is IReturnOperation { IsImplicit: true } ? statements.Length - 1 : statements.Length;

    /// <summary>The statement at whose end control is when it comes to the end of the block; null where something else happens there, as in a loop.</summary>
    private static IOperation? OuterStatement(IOperation statement)
    {
        if (statement.Parent is not IBlockOperation { Parent: IBlockOperation or IConditionalOperation } block)
        {
            return null;
        }

        IOperation outer = block;
        while (outer.Parent is IConditionalOperation { Syntax: IfStatementSyntax } conditional)
        {
            outer = conditional;
        }

        return outer;
    }
}
