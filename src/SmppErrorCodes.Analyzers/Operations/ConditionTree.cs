using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Conditions and patterns as trees: what joins them, and what they are joined of.</summary>
/// <remarks>A condition of thousands of parts is as deep a tree, so the left side is never followed by recursion.</remarks>
internal static class ConditionTree
{
    /// <summary>Whether the operation is a condition by itself and not a part of a larger one.</summary>
    public static bool IsWhole(IOperation condition) => condition.Parent is not { } parent || !(IsJoin(parent, out _) || Inner(parent, out _) is not null);

    /// <summary><c>||</c> and <c>&amp;&amp;</c>; <c>|</c> and <c>&amp;</c>, which evaluate both sides; and <c>a ? true : b</c> and <c>a ? b : false</c>.</summary>
    public static bool IsJoin(IOperation operation, out bool isAny) => Joined(operation, out isAny) is not null;

    private static (IOperation Left, IOperation Right)? Joined(IOperation operation, out bool isAny)
    {
        isAny = false;
        if (operation is IConditionalOperation { Syntax: ConditionalExpressionSyntax } conditional)
        {
            isAny = IsConstant(conditional.WhenTrue, true);
            return IsJoin(conditional) ? (conditional.Condition, isAny ? conditional.WhenFalse! : conditional.WhenTrue) : null;
        }

        if (operation is not IBinaryOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean, OperatorKind: var kind } binary)
        {
            return null;
        }

        isAny = kind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or;
        return isAny || kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And ? (binary.LeftOperand, binary.RightOperand) : null;
    }

    /// <summary>Whether it does what <c>||</c> or <c>&amp;&amp;</c> would do, and is not a link of a chain that does more.</summary>
    private static bool IsJoin(IConditionalOperation conditional)
    {
        // Most conditionals are none by themselves: their chains, which may be long, are not looked at.
        if (!HasConstant(conditional) || EndsChainOfConstants(conditional))
        {
            return false;
        }

        while (HasConstant(conditional))
        {
            if (conditional.Parent is not IConditionalOperation { Syntax: ConditionalExpressionSyntax } outer || !ReferenceEquals(outer.WhenFalse, conditional))
            {
                return true;
            }

            conditional = outer;
        }

        return false;
    }

    private static bool HasConstant(IConditionalOperation conditional) =>
        conditional is { IsRef: false, Type.SpecialType: SpecialType.System_Boolean } && (IsConstant(conditional.WhenTrue, true) || IsConstant(conditional.WhenFalse, false));

    /// <summary>Whether it is one of several links whose last one decides between two constants: <c>a ? true : b ? true : false</c>.</summary>
    private static bool EndsChainOfConstants(IConditionalOperation conditional)
    {
        var last = conditional;
        while (last.WhenFalse is IConditionalOperation { Syntax: ConditionalExpressionSyntax } next)
        {
            last = next;
        }

        return last is { WhenTrue.ConstantValue.HasValue: true, WhenFalse.ConstantValue.HasValue: true }
            && (last != conditional || (last.Parent is IConditionalOperation { Syntax: ConditionalExpressionSyntax } outer && ReferenceEquals(outer.WhenFalse, last)));
    }

    private static bool IsConstant(IOperation? operation, bool value) => operation?.ConstantValue is { HasValue: true, Value: bool constant } && constant == value;

    /// <summary>The condition below <c>!</c>, <c>== true</c> and the like; null for any other operation.</summary>
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
                var (condition, constant) = ConstantOperand.Is(right) ? (left, right) : (right, left);
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
            if (Joined(operation, out var isAnyToo) is var (left, right) && isAny == isAnyToo)
            {
                pending.Push(right);
                pending.Push(left);
            }
            else
            {
                operands.Add(operation);
            }
        }

        return operands;
    }

    /// <summary>The parts of the condition below all joins and negations, in the order of the source.</summary>
    public static List<IOperation> Leaves(IOperation condition)
    {
        var leaves = new List<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(condition);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (Joined(operation, out _) is var (left, right))
            {
                pending.Push(right);
                pending.Push(left);
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

    /// <summary>All patterns that one <c>or</c> or <c>and</c> after the other joins.</summary>
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

    /// <summary>Adds the constants that the pattern compares its own input with, whatever joins and negates them, in the order of the source.</summary>
    public static void AddConstants(IPatternOperation pattern, ICollection<IOperation> constants)
    {
        if (pattern is IConstantPatternOperation single)
        {
            constants.Add(single.Value);
            return;
        }

        if (pattern is not (IBinaryPatternOperation or INegatedPatternOperation))
        {
            return;
        }

        var pending = new Stack<IPatternOperation>();
        pending.Push(pattern);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case IBinaryPatternOperation binary:
                    pending.Push(binary.RightPattern);
                    pending.Push(binary.LeftPattern);
                    break;
                case INegatedPatternOperation negated:
                    pending.Push(negated.Pattern);
                    break;
                case IConstantPatternOperation constant:
                    constants.Add(constant.Value);
                    break;
            }
        }
    }

    /// <summary>The relation of the operands where they change places.</summary>
    public static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
