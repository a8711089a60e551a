using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Conditions that test a value beside the code: a flag, an object that may be null, another number.</summary>
internal static class OtherValue
{
    public static Condition IsTrue(CodeOperand operand, ITypeSymbol? type) => Is(operand, type, new Optional<object?>(true));

    public static Condition Is(CodeOperand operand, ITypeSymbol? type, Optional<object?> constant) => constant switch
    {
        { HasValue: true, Value: null } => Condition.Other(Test(operand, CodeSet.Null, type)),
        { Value: bool value } when IsBool(type) => Condition.Other(GuardTest.OfBool(operand, value, CanBeNull(type))),
        { Value: not (null or string) } when CodeValue.Of(constant.Value) is { } number => Condition.Other(Test(operand, CodeSet.Of(number), type)),
        _ => Condition.Guard,
    };

    public static Condition IsInRange(CodeOperand operand, ITypeSymbol? type, BinaryOperatorKind relation, object? constant) =>
        ComparedConstants.RangeOf(relation, constant) is { } range ? Condition.Other(Test(operand, range, type)) : Condition.Guard;

    public static Condition IsNotNull(CodeOperand operand, ITypeSymbol? type) =>
        CanBeNull(type) ? Condition.Other(Test(operand, CodeSet.Numbers, type)) : Condition.Always;

    private static GuardTest Test(CodeOperand operand, in CodeSet set, ITypeSymbol? type) =>
        GuardTest.Of(operand, set, IsBool(type) ? CodeSet.Between(0, 1) : IntegralRange.Of(type), CanBeNull(type));

    private static bool IsBool(ITypeSymbol? type) => Underlying(type) is { SpecialType: SpecialType.System_Boolean };

    private static bool CanBeNull(ITypeSymbol? type) => type is not { IsValueType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
