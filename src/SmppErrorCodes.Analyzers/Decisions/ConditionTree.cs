using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Conditions as trees: what joins them, what they are joined of, and which of it tests a code.</summary>
/// <remarks>A condition of thousands of parts is as deep a tree, so the left side is never followed by recursion.</remarks>
internal static class ConditionTree
{
    /// <summary>The condition itself or the largest one that it is a part of.</summary>
    public static bool IsWhole(IOperation condition) => condition.Parent is not { } parent || !IsInner(parent);

    /// <summary><c>||</c> and <c>&amp;&amp;</c>, and their kin that evaluate both sides.</summary>
    public static bool IsJoin(IOperation operation, out bool isAny)
    {
        isAny = false;
        if (operation is not IBinaryOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean, OperatorKind: var kind })
        {
            return false;
        }

        isAny = kind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or;
        return isAny || kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And;
    }

    /// <summary>What <c>!</c>, <c>== true</c> and the like make a condition of; null for any other operation.</summary>
    /// <param name="isNegated">Whether the condition has to be false.</param>
    public static IOperation? Inner(IOperation operation, out bool isNegated)
    {
        isNegated = true;
        switch (operation)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } not:
                return not.Operand;
            case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand: var right } comparison
                when left.Type?.SpecialType == SpecialType.System_Boolean && right.Type?.SpecialType == SpecialType.System_Boolean:
                var (condition, constant) = Constants.IsConstant(right) ? (left, right) : (right, left);
                isNegated = constant.ConstantValue.Value is bool expected && expected == (comparison.OperatorKind == BinaryOperatorKind.NotEquals);
                return constant.ConstantValue.HasValue ? condition : null;
            default:
                return null;
        }
    }

    /// <summary>All operands of <c>a || b || c</c>, if <paramref name="isAny"/>, or of <c>a &amp;&amp; b &amp;&amp; c</c>.</summary>
    public static List<IOperation> Operands(IOperation join, bool isAny)
    {
        var operands = new List<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(join);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (IsJoin(operation, out var isAnyToo) && isAny == isAnyToo)
            {
                pending.Push(((IBinaryOperation)operation).RightOperand);
                pending.Push(((IBinaryOperation)operation).LeftOperand);
            }
            else
            {
                operands.Add(operation);
            }
        }

        return operands;
    }

    /// <summary>What the condition is made of, without what joins and negates it.</summary>
    public static List<IOperation> Leaves(IOperation condition)
    {
        var leaves = new List<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(condition);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (IsJoin(operation, out _))
            {
                pending.Push(((IBinaryOperation)operation).RightOperand);
                pending.Push(((IBinaryOperation)operation).LeftOperand);
            }
            else if (Inner(operation, out _) is { } inner)
            {
                pending.Push(inner);
            }
            else
            {
                leaves.Add(operation);
            }
        }

        return leaves;
    }

    /// <summary>All patterns that are joined by one <c>or</c> or <c>and</c> after the other.</summary>
    public static List<IPatternOperation> Sides(IBinaryPatternOperation join)
    {
        var sides = new List<IPatternOperation>();
        var pending = new Stack<IPatternOperation>();
        pending.Push(join);
        while (pending.Count > 0)
        {
            var pattern = pending.Pop();
            if (pattern is IBinaryPatternOperation binary && binary.OperatorKind == join.OperatorKind)
            {
                pending.Push(binary.RightPattern);
                pending.Push(binary.LeftPattern);
            }
            else
            {
                sides.Add(pattern);
            }
        }

        return sides;
    }

    /// <summary>What the operation compares with constants, or with null; null where it is no test.</summary>
    public static IOperation? TestedValue(IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorMethod: null, LeftOperand: var left, RightOperand: var right, OperatorKind: var kind } when IsComparison(kind):
                return Constants.IsConstant(right) ? left : Constants.IsConstant(left) ? right : null;
            case IIsPatternOperation isPattern:
                return isPattern.Value;
            case IInvocationOperation { TargetMethod.Name: "Equals" } equals when CodeCalls.Compared(equals) is { } compared:
                return Constants.IsConstant(compared.Right) ? compared.Left : Constants.IsConstant(compared.Left) ? compared.Right : null;
            case IInvocationOperation { TargetMethod.Name: "Contains" } contains:
                return CodeCalls.SearchedValue(contains);
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } arguments }:
                return arguments[0].Value;
            case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }:
                return nullable;
            case IIsTypeOperation { IsNegated: false } isType:
                return isType.ValueOperand;
            default:
                return null;
        }
    }

    /// <summary>Whether one of the leaves tests a code. This is asked of every condition there is, so nothing is allocated for it.</summary>
    public static bool TestsCode(IOperation condition, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (IsJoin(condition, out _))
            {
                var join = (IBinaryOperation)condition;
                if (TestsCode(join.RightOperand, detector, cancellationToken))
                {
                    return true;
                }

                condition = join.LeftOperand;
            }
            else if (Inner(condition, out _) is { } inner)
            {
                condition = inner;
            }
            else
            {
                return TestedValue(condition) is { } value
                    && (TestedCode.TryGet(condition, value, detector, cancellationToken, out _)
                        || (condition is IIsPatternOperation isPattern && CandidateFinder.ReachesCode(isPattern.Pattern, value, detector, cancellationToken)));
            }
        }
    }

    private static bool IsInner(IOperation operation) => Inner(operation, out _) is not null || IsJoin(operation, out _);

    private static bool IsComparison(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals
        or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan
        or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan
        or BinaryOperatorKind.GreaterThanOrEqual;
}
