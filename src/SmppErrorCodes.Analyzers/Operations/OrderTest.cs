using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>A test for whether two values have the same place in an order, which they have if they are equal: <c>code.CompareTo(7) == 0</c>.</summary>
internal readonly struct OrderTest
{
    private OrderTest(IOperation left, IOperation right, bool isNegated)
    {
        Left = left;
        Right = right;
        IsNegated = isNegated;
    }

    public IOperation Left { get; }

    public IOperation Right { get; }

    /// <summary>Whether the test is true where the values are not equal.</summary>
    public bool IsNegated { get; }

    /// <summary>The test that the operation is; null for any other operation.</summary>
    public static OrderTest? TryRead(IOperation operation)
    {
        var (result, constant, isNegated) = operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => binary.LeftOperand is IInvocationOperation
                ? (binary.LeftOperand, binary.RightOperand, binary.OperatorKind == BinaryOperatorKind.NotEquals)
                : (binary.RightOperand, binary.LeftOperand, binary.OperatorKind == BinaryOperatorKind.NotEquals),
            IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation equal } => (value, equal.Value, false),
            IIsPatternOperation { Value: var value, Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation other } } => (value, other.Value, true),
            _ => (null, null, false),
        };
        return result is IInvocationOperation call && Compared(call) is var (left, right) && constant!.ConstantValue.Value is 0 ? new OrderTest(left, right, isNegated) : null;
    }

    private static (IOperation Left, IOperation Right)? Compared(IInvocationOperation call)
    {
        var (left, right) = call switch
        {
            { TargetMethod: { Name: "CompareTo", ContainingType: var type }, Instance: { } instance, Arguments.Length: 1 } when IntegralType.IsOrIsText(type) => (instance, Arguments.First(call)),
            { TargetMethod: { Name: "Compare" or "CompareOrdinal", ContainingType.SpecialType: SpecialType.System_String }, Arguments.Length: 2 or 3 } => BothOf(call),
            { TargetMethod.Name: "Compare", Instance: { } comparer, Arguments.Length: 2 } when FrameworkComparer.Is(comparer) => BothOf(call),
            _ => (null, null),
        };
        return left is not null && right is not null && ComparingCalls.CanBeEqual(left, right) ? (left, right) : null;
    }

    private static (IOperation? Left, IOperation? Right) BothOf(IInvocationOperation call) => (Arguments.At(call, 0), Arguments.At(call, 1));
}
