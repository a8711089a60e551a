using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Steps from an expression to the one whose code it passes on.</summary>
internal static class LookThrough
{
    /// <summary>
    /// The operand whose code <paramref name="operation"/> has, such as <c>x</c> in <c>int.Parse(x)</c>;
    /// null where the operation is a source of its own.
    /// </summary>
    public static IOperation? Step(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return PassesCodesOn(conversion) ? conversion.Operand : null;
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
            case IPropertyReferenceOperation { Instance: { } task, Property: { Name: "Result", ContainingType: { IsGenericType: true } type } } when CodeCalls.IsTask(type):
                return task;
            case IInvocationOperation invocation:
                return Step(invocation);
            default:
                return null;
        }
    }

    /// <summary>Whether the value is <c>Canonical(x)</c> of the bundled catalog, or of a user's own that has such a method.</summary>
    public static bool IsCanonical(IInvocationOperation invocation) =>
        invocation is { Instance: null, TargetMethod: { Name: "Canonical", Parameters.Length: 1 }, Arguments.Length: 1 }
        && (InjectedTypes.IsBundledCatalog(invocation.TargetMethod.ContainingType) || CodeCatalog.DeclaresMeanings(invocation.TargetMethod.ContainingType));

    /// <summary>The operand below all conversions that pass a code on.</summary>
    public static IOperation Conversions(IOperation operation)
    {
        while (operation is IConversionOperation conversion && PassesCodesOn(conversion))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>What stands before the <c>?.</c> that <paramref name="instance"/> belongs to.</summary>
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

    /// <summary>Integral, nullable, boxing and reference conversions keep a code; a user's own may do anything.</summary>
    private static bool PassesCodesOn(IConversionOperation conversion) =>
        conversion.OperatorMethod is null && !IsNeverCode(conversion.Operand.Type) && !IsNeverCode(conversion.Type);

    /// <summary>An enum has names already; characters, truth values and measures are no codes.</summary>
    private static bool IsNeverCode(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type is { TypeKind: TypeKind.Enum }
            or { SpecialType: SpecialType.System_Char or SpecialType.System_Boolean or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal };
    }

    private static IOperation? Step(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        switch (method.Name)
        {
            case "GetValueOrDefault" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return invocation.Instance;
            case "Trim" or "ToString" when CodeForms.Of(method.ContainingType) != CodeForm.None:
                return invocation.Instance;
            case "ToString" when method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType:
                return invocation.Instance;
            case "ToString" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return invocation.Instance;
            case "ConfigureAwait":
                return invocation.Instance;
            case "Parse" when method.IsStatic && CodeForms.IsIntegral(method.ContainingType.SpecialType):
            case "ToInt16" or "ToInt32" or "ToInt64" or "ToUInt16" or "ToUInt32" or "ToUInt64" or "ToByte" or "ToSByte" or "ToString" when IsConvert(method.ContainingType):
            case "Canonical" when IsCanonical(invocation):
                return FirstArgument(invocation);
            default:
                return null;
        }
    }

    public static IOperation? FirstArgument(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0 })
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static bool IsConvert(INamedTypeSymbol type) =>
        type is { Name: "Convert", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
