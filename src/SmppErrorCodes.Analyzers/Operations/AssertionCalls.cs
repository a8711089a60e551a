using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Calls of test libraries that compare a value with what is expected. They state what must be, and decide nothing.</summary>
internal static class AssertionCalls
{
    private const string NUnit = "NUnit.Framework";
    private const string NUnitConstraints = "NUnit.Framework.Constraints";

    /// <summary>Whether the method asserts what must be: those of test libraries, and <c>Debug.Assert</c>.</summary>
    public static bool Asserts(IMethodSymbol method) => IsAssert(method.ContainingType) || method.Name == "Assert";

    /// <summary>The value that the call compares with what is passed for the parameter; null if it compares nothing with that.</summary>
    public static IOperation? CounterpartOf(IInvocationOperation invocation, IParameterSymbol parameter)
    {
        var method = invocation.TargetMethod;
        return method.Name switch
        {
            "Equal" or "NotEqual" or "StrictEqual" or "NotStrictEqual" or "AreEqual" or "AreNotEqual" when IsAssert(method.ContainingType) =>
                Arguments.OfSameType(invocation, parameter),
            "ShouldBe" or "ShouldNotBe" when method.IsExtensionMethod => Arguments.OfSameType(invocation, parameter),
            "Be" or "NotBe" when parameter.Ordinal == 0 && IsFluent(method) => SubjectOf(invocation),
            "EqualTo" when parameter.Ordinal == 0 && IsConstraint(method) => ConstrainedBy(invocation),
            _ => null,
        };
    }

    /// <summary>The value that must, or must not, be one of those that are passed for the parameter; null for any other call.</summary>
    public static IOperation? SearchedFor(IInvocationOperation invocation, IParameterSymbol parameter)
    {
        var method = invocation.TargetMethod;
        return method.Name switch
        {
            "ShouldBeOneOf" or "ShouldNotBeOneOf" when parameter.Ordinal == 1 && method.IsExtensionMethod => Arguments.First(invocation),
            "BeOneOf" or "NotBeOneOf" when parameter.Ordinal == 0 && IsFluent(method) => SubjectOf(invocation),
            "AnyOf" when parameter.Ordinal == 0 && IsConstraint(method) => ConstrainedBy(invocation),
            _ => null,
        };
    }

    /// <summary>The collection that must, or must not, have what is passed for the parameter; null for any other call.</summary>
    public static IOperation? SearchedBy(IInvocationOperation invocation, IParameterSymbol parameter) =>
        invocation.TargetMethod is { Name: "Contain" or "NotContain" } method && parameter.Ordinal == 0 && IsFluent(method) ? SubjectOf(invocation) : null;

    private static bool IsAssert(INamedTypeSymbol type) => type.Name.EndsWith("Assert", StringComparison.Ordinal);

    /// <summary>Whether the method is one of FluentAssertions or of AwesomeAssertions, which continues it.</summary>
    private static bool IsFluent(IMethodSymbol method)
    {
        var @namespace = method.ContainingType.ContainingNamespace;
        while (@namespace is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace?.Name is "FluentAssertions" or "AwesomeAssertions";
    }

    /// <summary>The value before <c>Should()</c>, also behind <c>.And</c>.</summary>
    private static IOperation? SubjectOf(IInvocationOperation assertion)
    {
        var receiver = assertion.Instance;
        while (true)
        {
            switch (receiver)
            {
                case IInvocationOperation { TargetMethod: { Name: "Should", IsExtensionMethod: true } method } should when IsFluent(method):
                    return Arguments.First(should);
                case IPropertyReferenceOperation { Property.Name: "And", Instance: IInvocationOperation { TargetMethod: var method } before } when IsFluent(method):
                    receiver = before.Instance;
                    continue;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether the method is of <c>Is</c>, or continues a constraint of NUnit.</summary>
    private static bool IsConstraint(IMethodSymbol method) => IsStart(method) || NamespaceName.Is(method.ContainingType.ContainingNamespace, NUnitConstraints);

    private static bool IsStart(ISymbol member) => member.IsStatic && NamespaceName.Has(NUnit, member.ContainingType, "Is");

    /// <summary>The <c>code</c> of <c>Assert.That(code, Is.EqualTo(1))</c>; null where the constraint is about something else, such as its length.</summary>
    private static IOperation? ConstrainedBy(IInvocationOperation constraint) =>
        IsAboutValue(constraint)
        && Outermost(constraint).Parent is IArgumentOperation { Parameter.Ordinal: 1, Parent: IInvocationOperation { TargetMethod: { Name: "That", ContainingType: var type } } that }
        && NamespaceName.Is(type.ContainingNamespace, NUnit)
            ? Arguments.First(that)
            : null;

    /// <summary>Whether nothing before the constraint takes a part of the value: <c>Is.Not</c>, but not <c>Has.Length</c> or <c>Is.All</c>.</summary>
    private static bool IsAboutValue(IInvocationOperation constraint)
    {
        IOperation? step = constraint;
        while (true)
        {
            switch (step)
            {
                case IInvocationOperation { Instance: null, TargetMethod: var method }:
                    return IsStart(method);
                case IInvocationOperation { Instance: var before }:
                    step = before;
                    continue;
                case IPropertyReferenceOperation { Instance: null, Property: { Name: "Not" or "Null" } property }:
                    return IsStart(property);
                case IPropertyReferenceOperation { Property.Name: "Not" or "Null" or "And" or "Or", Instance: var before }:
                    step = before;
                    continue;
                default:
                    return false;
            }
        }
    }

    /// <summary>The expression that joins the constraint with others; the constraint itself where it is changed by what follows, such as a tolerance.</summary>
    private static IOperation Outermost(IOperation constraint)
    {
        var outermost = constraint;
        while (outermost.Parent is IConversionOperation
            || outermost.Parent is IPropertyReferenceOperation { Property.Name: "Not" or "Null" or "And" or "Or" }
            || (outermost.Parent is IInvocationOperation && outermost is IPropertyReferenceOperation))
        {
            outermost = outermost.Parent;
        }

        return outermost;
    }
}
