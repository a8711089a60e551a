using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>What a lambda compares an element of a collection with, or the key of a dictionary's element.</summary>
internal static class ElementTest
{
    /// <summary>All values that the lambda compares the element with that it is given: <c>x => x == code</c>.</summary>
    public static IEnumerable<IOperation> ComparedIn(IOperation lambda)
    {
        if (CollectionFlow.ReturnedValue(lambda) is not { } condition)
        {
            yield break;
        }

        foreach (var leaf in ConditionTree.Leaves(condition))
        {
            if (ComparedWith(leaf, lambda) is { } compared)
            {
                yield return compared;
            }
        }
    }

    /// <summary>The value that an element has to equal for the lambda to be true; null where the lambda tests anything else.</summary>
    public static IOperation? EqualTo(IOperation lambda) =>
        CollectionFlow.ReturnedValue(lambda) is { } condition and not IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } ? ComparedWith(condition, lambda) : null;

    /// <summary>Whether the lambda is true only of elements that equal a value.</summary>
    /// <param name="isNegated">Whether it is false only of those instead.</param>
    public static bool IsForEqual(IOperation lambda, bool isNegated) =>
        CollectionFlow.ReturnedValue(lambda) is { } condition && IsForEqual(condition, value: !isNegated, lambda);

    private static bool IsForEqual(IOperation condition, bool value, IOperation lambda)
    {
        if (ConditionTree.IsJoin(condition, out var isAny))
        {
            var operands = ConditionTree.Operands(condition, isAny);
            return isAny == value
                ? operands.TrueForAll(operand => IsForEqual(operand, value, lambda))
                : operands.Exists(operand => IsForEqual(operand, value, lambda));
        }

        return ConditionTree.Inner(condition, out var isNegated) is { } inner
            ? IsForEqual(inner, value != isNegated, lambda)
            : value != condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } && ComparedWith(condition, lambda) is not null;
    }

    /// <summary>The other side of a test for equality, of which the element is one; null for any other condition.</summary>
    private static IOperation? ComparedWith(IOperation condition, IOperation lambda)
    {
        var (left, right) = condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => (binary.LeftOperand, binary.RightOperand),
            IInvocationOperation { TargetMethod.Name: "Equals" } call when ComparingCalls.Compared(call) is var (first, second) => (first, second),
            _ => (null, null),
        };
        return left is null || right is null ? null
            : IsElement(left, lambda) ? right
            : IsElement(right, lambda) ? left
            : null;
    }

    private static bool IsElement(IOperation operand, IOperation lambda) => PassedValue.BelowConversions(operand) switch
    {
        IPropertyReferenceOperation { Instance: { } pair } key when CollectionFlow.IsKey(key.Property) => IsElement(pair, lambda),
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function } =>
            CollectionFlow.LambdaOf(lambda) is { } own && SymbolEqualityComparer.Default.Equals(own.Symbol, function),
        _ => false,
    };
}
