using System;
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

    /// <summary>Whether <paramref name="invocation"/> is the call behind an element of <c>new HashSet&lt;int&gt; { 1, 7 }</c>.</summary>
    public static bool IsCollectionInitializerAdd(IInvocationOperation invocation) =>
        invocation is { IsImplicit: true, Parent: IObjectOrCollectionInitializerOperation };

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

    private static bool IsAssertion(INamedTypeSymbol type) => type.Name.EndsWith("Assert", StringComparison.Ordinal);
}
