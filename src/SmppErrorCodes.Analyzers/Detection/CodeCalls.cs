using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Calls that set one value against another: <c>Equals</c>, assertions, comparers, <c>Contains</c>, a fallback.</summary>
internal static class CodeCalls
{
    /// <summary>What <paramref name="invocation"/> compares its receiver with.</summary>
    public static IOperation? CounterpartOfReceiver(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "Equals", Parameters.Length: 1 or 2, IsStatic: false } ? LookThrough.FirstArgument(invocation) : null;

    /// <summary>What <paramref name="invocation"/> compares <paramref name="argument"/> with, or replaces by it.</summary>
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
                return SameTypedArgument(invocation, parameter) ?? (parameter.Ordinal == 0 ? invocation.Instance : null);
            case "GetValueOrDefault" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return invocation.Instance;
            case "Equal" or "NotEqual" or "StrictEqual" or "NotStrictEqual" or "AreEqual" or "AreNotEqual" when IsAssertion(method.ContainingType):
            case "ShouldBe" or "ShouldNotBe" when method.IsExtensionMethod:
                return SameTypedArgument(invocation, parameter);
            default:
                return null;
        }
    }

    /// <summary>The two values that an <c>Equals</c> compares; null where it boxes a constant of another type, and so is never true.</summary>
    public static (IOperation Left, IOperation Right)? Compared(IInvocationOperation invocation)
    {
        var arguments = invocation.Arguments;
        var (left, right) = invocation switch
        {
            { Instance: { } instance } when arguments.Length >= 1 => (instance, arguments[0].Value),
            { Instance: null } when arguments.Length >= 2 => (arguments[0].Value, arguments[1].Value),
            _ => (null, null),
        };
        if (left is null || right is null || arguments.Length > (invocation.Instance is null ? 3 : 2))
        {
            return null;
        }

        return SymbolEqualityComparer.Default.Equals(Unboxed(left), Unboxed(right)) ? (left, right) : null;
    }

    /// <summary>What <c>Contains</c> looks for; null where a comparer says what is equal.</summary>
    public static IOperation? SearchedValue(IInvocationOperation contains) => contains switch
    {
        { Instance: not null, Arguments: { Length: 1 } arguments } => arguments[0].Value,
        { Instance: null, TargetMethod.IsExtensionMethod: true, Arguments: { Length: 2 } arguments } => arguments[1].Value,
        _ => null,
    };

    /// <summary>The elements that <c>Contains</c> looks through, where they are written out.</summary>
    public static IEnumerable<IOperation>? SearchedElements(IInvocationOperation contains)
    {
        var collection = contains.Instance ?? contains.Arguments[0].Value;
        while (collection is IConversionOperation conversion)
        {
            collection = conversion.Operand;
        }

        return ElementFlow.WrittenElements(collection);
    }

    private static ITypeSymbol? Unboxed(IOperation operation)
    {
        var type = (operation is IConversionOperation { Type.SpecialType: SpecialType.System_Object } boxing ? boxing.Operand : operation).Type;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
    }

    /// <summary>Whether <paramref name="invocation"/> is the call behind an element of <c>new HashSet&lt;int&gt; { 1, 7 }</c>.</summary>
    public static bool IsCollectionInitializerAdd(IInvocationOperation invocation) =>
        invocation is { IsImplicit: true, Parent: IObjectOrCollectionInitializerOperation };

    /// <summary>Whether the result of <paramref name="invocation"/> is a task that holds its argument.</summary>
    public static bool IsFromResult(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "FromResult", IsStatic: true, Parameters.Length: 1, ContainingType: { } type } && IsTask(type);

    public static bool IsTask(INamedTypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };

    /// <summary>What <c>Contains</c> looks for in <paramref name="collection"/>.</summary>
    public static IOperation? SearchedIn(IOperation collection)
    {
        switch (collection.Parent)
        {
            case IInvocationOperation { TargetMethod: { Name: "Contains", Parameters.Length: 1 } } invocation when ReferenceEquals(invocation.Instance, collection):
                return invocation.Arguments[0].Value;

            // As an extension method it has the collection first, and possibly a comparer last.
            case IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { Name: "Contains", IsStatic: true, Parameters.Length: 2 or 3 } } invocation }:
                foreach (var argument in invocation.Arguments)
                {
                    if (argument.Parameter?.Ordinal == 1)
                    {
                        return argument.Value;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static IOperation? SameTypedArgument(IInvocationOperation invocation, IParameterSymbol parameter)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { } other
                && other.Ordinal != parameter.Ordinal
                && SymbolEqualityComparer.Default.Equals(other.OriginalDefinition.Type, parameter.OriginalDefinition.Type))
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>Whether the method says what must be: those of test frameworks, and <c>Debug.Assert</c>.</summary>
    public static bool IsAssertion(IMethodSymbol method) => IsAssertion(method.ContainingType) || method.Name == "Assert";

    private static bool IsAssertion(INamedTypeSymbol type) => type.Name.EndsWith("Assert", StringComparison.Ordinal);
}
