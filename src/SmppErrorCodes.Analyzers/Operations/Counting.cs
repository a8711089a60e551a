using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>A value that becomes a sum: <c>x++</c>, <c>x += n</c>, <c>x = y + n</c>, <c>Interlocked.Add(ref x, n)</c>. If it is one of the addends itself, it counts.</summary>
internal readonly struct Counting
{
    private Counting(IOperation target, IOperation? addend, IOperation? step)
    {
        Target = target;
        Addend = addend;
        Step = step;
    }

    /// <summary>What gets the sum.</summary>
    public IOperation Target { get; }

    /// <summary>The addend that may be the target; null where the operation itself says that it is.</summary>
    public IOperation? Addend { get; }

    /// <summary>What is added or subtracted; null for one.</summary>
    public IOperation? Step { get; }

    /// <summary>Whether the step is a constant other than one.</summary>
    public bool IsByOtherConstant => Step is { ConstantValue: { HasValue: true, Value: var step } } && CodeValue.Of(step) is not (1 or -1);

    /// <summary>The sums that an operation gives to something.</summary>
    public static IEnumerable<Counting> In(IOperation operation)
    {
        switch (operation)
        {
            case IIncrementOrDecrementOperation { Target: var target }:
                return One(target, step: null);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Target: var target, Value: var step }:
                return One(target, step);
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref, Parent: IInvocationOperation { TargetMethod: { Name: var name, ContainingType: var type } } call } argument
                when name is "Increment" or "Decrement" or "Add" && NamespaceName.Has("System.Threading", type, "Interlocked"):
                return One(argument.Value, name == "Add" ? Arguments.At(call, 1) : null);
            case ISimpleAssignmentOperation { IsRef: false, Target: var target, Value: var value }:
                return In(target, value);
            default:
                return [];
        }
    }

    /// <summary>The sums that a value may be which is given to <paramref name="target"/>.</summary>
    public static IEnumerable<Counting> In(IOperation target, IOperation value)
    {
        var pending = new Stack<IOperation>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    pending.Push(conversion.Operand);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse, WhenTrue: var whenTrue }:
                    pending.Push(whenFalse);
                    pending.Push(whenTrue);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, LeftOperand: var left, RightOperand: var right }:
                    yield return new Counting(target, left, right);
                    yield return new Counting(target, right, left);
                    pending.Push(left);
                    pending.Push(right);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null, LeftOperand: var left, RightOperand: var right }:
                    yield return new Counting(target, left, right);
                    pending.Push(left);
                    break;
                case IInvocationOperation { TargetMethod: { Name: "Max" or "Min" or "Clamp", ContainingType: var type }, Arguments: var bounds } when NamespaceName.Has("System", type, "Math"):
                    foreach (var bound in bounds)
                    {
                        pending.Push(bound.Value);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<Counting> One(IOperation target, IOperation? step)
    {
        yield return new Counting(target, addend: null, step);
    }
}
