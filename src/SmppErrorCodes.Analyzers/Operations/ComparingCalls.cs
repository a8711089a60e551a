using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Calls that compare one value with another: <c>Equals</c>, assertions, comparers, <c>Contains</c>, a fallback.</summary>
internal static class ComparingCalls
{
    /// <summary>The operand that <paramref name="invocation"/> compares its receiver with; null if it compares nothing with it.</summary>
    public static IOperation? CounterpartOfReceiver(IInvocationOperation invocation) =>
        invocation is { TargetMethod: { Name: "Equals", Parameters.Length: 1 or 2, IsStatic: false }, Instance: { } receiver }
        && Arguments.First(invocation) is { } argument
        && CanBeEqual(receiver, argument)
            ? argument
            : null;

    /// <summary>The operand that <paramref name="invocation"/> compares <paramref name="argument"/> with, or replaces by it.</summary>
    public static IOperation? CounterpartOf(IArgumentOperation argument, IInvocationOperation invocation)
    {
        if (argument.Parameter is not { } parameter)
        {
            return null;
        }

        var method = invocation.TargetMethod;
        switch (method.Name)
        {
            case "Equals":
                var other = Arguments.OfSameType(invocation, parameter) ?? (parameter.Ordinal == 0 ? invocation.Instance : null);
                return other is not null && CanBeEqual(argument.Value, other) ? other : null;
            case "GetValueOrDefault" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return invocation.Instance;
            default:
                return AssertionCalls.CounterpartOf(invocation, parameter);
        }
    }

    /// <summary>
    /// The two values that an <c>Equals</c> compares; null where it boxes a constant of another type, and so is never true, or where a comparer
    /// that may be anyone's decides.
    /// </summary>
    public static (IOperation Left, IOperation Right)? Compared(IInvocationOperation invocation)
    {
        var arguments = invocation.Arguments;
        var (left, right) = invocation switch
        {
            { Instance: { } comparer } when arguments.Length == 2 && FrameworkComparer.Is(comparer) => (arguments[0].Value, arguments[1].Value),
            { Instance: { } instance } when arguments.Length >= 1 => (instance, arguments[0].Value),
            { Instance: null } when arguments.Length >= 2 => (arguments[0].Value, arguments[1].Value),
            _ => (null, null),
        };
        if (left is null || right is null || arguments.Length > (invocation.Instance is null ? 3 : 2))
        {
            return null;
        }

        return CanBeEqual(left, right) ? (left, right) : null;
    }

    /// <summary>The value that <c>Contains</c> searches for; null where a comparer decides what is equal.</summary>
    public static IOperation? SearchedValue(IInvocationOperation contains) => contains switch
    {
        { Instance: not null, Arguments: { Length: 1 } arguments } => arguments[0].Value,
        { Instance: null, TargetMethod.IsExtensionMethod: true, Arguments: { Length: 2 } arguments } => arguments[1].Value,
        _ => null,
    };

    /// <summary>The elements of a collection that is searched, where they are written out.</summary>
    public static IEnumerable<IOperation>? SearchedElements(IOperation collection)
    {
        while (collection is IConversionOperation conversion)
        {
            collection = conversion.Operand;
        }

        return CollectionFlow.WrittenElements(collection);
    }

    /// <summary>The value that <c>Contains</c>, or an assertion, searches for in <paramref name="collection"/>; null if nothing searches it there.</summary>
    public static IOperation? SearchedIn(IOperation collection) => collection.Parent switch
    {
        IInvocationOperation { TargetMethod: { Name: "Contains", Parameters.Length: 1 } } invocation when ReferenceEquals(invocation.Instance, collection) =>
            invocation.Arguments[0].Value,

        // As an extension method it has the collection first, and possibly a comparer last.
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { Name: "Contains", IsStatic: true, Parameters.Length: 2 or 3 } } invocation } =>
            Arguments.At(invocation, 1),
        IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation } => AssertionCalls.SearchedFor(invocation, parameter),
        _ => null,
    };

    /// <summary>Whether <c>Equals</c> can be true of the values: boxed numbers of two types are never equal. What is in an object is not known here.</summary>
    public static bool CanBeEqual(IOperation left, IOperation right)
    {
        var (type, other) = (Unboxed(left), Unboxed(right));
        return SymbolEqualityComparer.Default.Equals(type, other) || type?.SpecialType == SpecialType.System_Object || other?.SpecialType == SpecialType.System_Object;
    }

    private static ITypeSymbol? Unboxed(IOperation operation)
    {
        var type = (operation is IConversionOperation { Type.SpecialType: SpecialType.System_Object } boxing ? boxing.Operand : operation).Type;
        return type is null ? null : IntegralType.WithoutNullable(type);
    }
}
