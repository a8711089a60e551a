using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>A test of the place that a search gives, which tells only whether there is one: <c>list.IndexOf(code) >= 0</c>, <c>Array.IndexOf(codes, code) is -1</c>.</summary>
internal readonly struct FoundTest
{
    private FoundTest(IOperation place, bool isNegated)
    {
        Place = place;
        IsNegated = isNegated;
    }

    /// <summary>What is compared with the place of nothing.</summary>
    public IOperation Place { get; }

    /// <summary>Whether the test is true where nothing is found.</summary>
    public bool IsNegated { get; }

    /// <summary>The test that the operation is; null for any other operation.</summary>
    public static FoundTest? TryRead(IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation { LeftOperand: var left, RightOperand: var right, OperatorKind: var kind } when CanBePlace(left):
                return Of(left, IsNegatedBy(kind, right));
            case IBinaryOperation { LeftOperand: var left, RightOperand: var right, OperatorKind: var kind } when CanBePlace(right):
                return Of(right, IsNegatedBy(ConditionTree.Mirrored(kind), left));
            case IIsPatternOperation { Value: var place, Pattern: var pattern } when CanBePlace(place):
                var negated = pattern as INegatedPatternOperation;
                var isNegated = (negated?.Pattern ?? pattern) switch
                {
                    IConstantPatternOperation constant => IsNegatedBy(BinaryOperatorKind.Equals, constant.Value),
                    IRelationalPatternOperation relational => IsNegatedBy(relational.OperatorKind, relational.Value),
                    _ => null,
                };
                return Of(place, negated is null ? isNegated : !isNegated);
            default:
                return null;
        }
    }

    private static bool CanBePlace(IOperation operand) => operand is IInvocationOperation or IConditionalAccessOperation or ILocalReferenceOperation;

    private static FoundTest? Of(IOperation place, bool? isNegated) => isNegated is { } known ? new FoundTest(place, known) : null;

    /// <summary>Whether the relation holds for the place of nothing alone; null where it tells apart other places.</summary>
    private static bool? IsNegatedBy(BinaryOperatorKind kind, IOperation operand) => (kind, ConstantOperand.Of(operand).Value) switch
    {
        (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual, -1) => true,
        (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan, -1) => false,
        _ => null,
    };
}
