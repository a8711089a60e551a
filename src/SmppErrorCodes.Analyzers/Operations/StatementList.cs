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
    public static ImmutableArray<SyntaxNode> Rest(IOperation statement, int longestBody)
    {
        var statements = Around(statement);
        return statements.IsDefaultOrEmpty ? ImmutableArray<SyntaxNode>.Empty : Rest(statements, IndexOf(statements, statement) + 1, longestBody);
    }

    /// <inheritdoc cref="Rest(IOperation, int)"/>
    /// <param name="next">The first of the rest.</param>
    public static ImmutableArray<SyntaxNode> Rest(ImmutableArray<IOperation> statements, int next, int longestBody)
    {
        // What is longer than all bodies is like none of them; so much for blocks of thousands of statements.
        var count = statements.Length - next;
        return count > 1 && longestBody < count
            ? ImmutableArray.Create(statements[next - 1].Syntax)
            : BranchBody.OfStatements(statements.Skip(next).Select(static statement => statement.Syntax).OfType<StatementSyntax>().ToList());
    }
}
