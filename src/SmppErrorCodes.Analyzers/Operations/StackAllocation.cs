using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary><c>stackalloc int[] { 1, 7 }</c>, for which the compiler has no operation of its own: its children are the number of elements and the elements.</summary>
internal static class StackAllocation
{
    /// <summary>The elements that are written out; null for any other operation.</summary>
    public static IReadOnlyList<IOperation>? ElementsOf(IOperation operation)
    {
        var initializer = operation is { Kind: OperationKind.None }
            ? operation.Syntax switch
            {
                StackAllocArrayCreationExpressionSyntax { Initializer: { } elements } => elements,
                ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: var elements } => elements,
                _ => null,
            }
            : null;
        if (initializer is null)
        {
            return null;
        }

        var found = new List<IOperation>();
        foreach (var child in operation.ChildOperations)
        {
            if (initializer.Span.Contains(child.Syntax.Span) && child.Syntax != initializer)
            {
                found.Add(child);
            }
        }

        return found;
    }
}
