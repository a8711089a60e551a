using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Steps from an operation to the operand whose value it passes on: <c>x</c> in <c>int.Parse(x)</c>, <c>x!</c>, <c>x ?? 0</c>.</summary>
internal static class PassedValue
{
    /// <summary>The operand whose value <paramref name="operation"/> has, in whatever form; null where the operation makes a value of its own.</summary>
    public static IOperation? Of(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return Keeps(conversion) || HeldValue.IsReadBy(conversion) ? conversion.Operand : null;
            case IAwaitOperation await:
                return await.Operation;
            case IConditionalAccessOperation access:
                return access.WhenNotNull;
            case IConditionalAccessInstanceOperation instance:
                return ReceiverOf(instance);
            case ICoalesceOperation { WhenNull.ConstantValue.HasValue: true } coalesce:
                return coalesce.Value;
            case ICoalesceOperation { WhenNull: IConversionOperation { Operand: IThrowOperation } or IThrowOperation } coalesce:
                return coalesce.Value;
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return assignment.Value;
            case IPropertyReferenceOperation { Instance: { } instance, Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } }:
                return instance;
            case IPropertyReferenceOperation { Instance: { } task, Property: { Name: "Result", ContainingType: { IsGenericType: true } type } } when TaskType.Is(type):
                return task;
            case IInvocationOperation invocation:
                return OfCall(invocation);
            default:
                return NumberText.ValueOf(operation);
        }
    }

    /// <summary>The operand below all conversions that keep the value.</summary>
    public static IOperation BelowConversions(IOperation operation)
    {
        while (operation is IConversionOperation conversion && Keeps(conversion))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>The operand before the <c>?.</c> that <paramref name="instance"/> belongs to.</summary>
    public static IOperation? ReceiverOf(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (var parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, child))
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>
    /// The text that <c>TryParse</c> of an integral type writes as a decimal number to this <c>out</c> argument, or the object whose
    /// value is written there; null for any other argument.
    /// </summary>
    public static IOperation? ParsedBy(IArgumentOperation argument) =>
        argument is { Parameter.RefKind: RefKind.Out, Parent: IInvocationOperation { TargetMethod: { Name: "TryParse", IsStatic: true } method } invocation }
        && IntegralType.Is(method.ContainingType.SpecialType)
        && IsDecimal(invocation)
            ? Arguments.First(invocation)
            : HeldValue.ReadBy(argument);

    /// <summary>Whether the type holds values that are not integers by nature: an enum, a character, a truth value, a floating number.</summary>
    public static bool IsOtherKind(ITypeSymbol? type) =>
        type is not null
        && IntegralType.WithoutNullable(type) is { TypeKind: TypeKind.Enum }
            or { SpecialType: SpecialType.System_Char or SpecialType.System_Boolean or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal };

    /// <summary>Integral, nullable, boxing and reference conversions keep a value; a user's own may do anything.</summary>
    private static bool Keeps(IConversionOperation conversion) =>
        conversion.OperatorMethod is null && !IsOtherKind(conversion.Operand.Type) && !IsOtherKind(conversion.Type);

    private static IOperation? OfCall(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        switch (method.Name)
        {
            case "GetValueOrDefault" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return invocation.Instance;
            case "Trim" when method.ContainingType.SpecialType == SpecialType.System_String:
                return invocation.Instance;
            case "ToString" when IsText(method.ContainingType) && IsDecimal(invocation):
                return invocation.Instance;
            case "ConfigureAwait":
                return invocation.Instance;
            case "Parse" when method.IsStatic && IntegralType.Is(method.ContainingType.SpecialType) && IsDecimal(invocation):
            case "ToInt16" or "ToInt32" or "ToInt64" or "ToUInt16" or "ToUInt32" or "ToUInt64" or "ToByte" or "ToSByte" or "ToString" when IsConvert(method.ContainingType) && IsDecimal(invocation):
                return Arguments.First(invocation);
            default:
                return HeldValue.ReadBy(invocation) ?? NumberText.ValueOf(invocation);
        }
    }

    /// <summary>Whether <c>ToString</c> of the type gives the value as a text.</summary>
    private static bool IsText(INamedTypeSymbol type) =>
        IntegralType.IsOrIsText(type)
        || type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsConvert(INamedTypeSymbol type) =>
        NamespaceName.Has("System", type, "Convert");

    /// <summary>Whether the call reads or writes decimal digits, as far as its arguments tell: not with a base, a hexadecimal style or another width.</summary>
    private static bool IsDecimal(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            var isDecimal = argument.Parameter switch
            {
                { Ordinal: > 0, Name: "fromBase" or "toBase" } => argument.Value.ConstantValue.Value is 10,
                { Type: { Name: nameof(NumberStyles), TypeKind: TypeKind.Enum } } => argument.Value.ConstantValue.Value is int style && (style & ~(int)NumberStyles.Any) == 0,
                { Name: "format", Type.SpecialType: SpecialType.System_String } => NumberText.IsDecimal(argument.Value),
                _ => true,
            };
            if (!isDecimal)
            {
                return false;
            }
        }

        return true;
    }
}
