using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>
/// What a lambda of a call selects for another argument, as the declaration of the method shows: in
/// <c>SetProperty&lt;T>(Func&lt;Message, T>, T)</c> both are of type <c>T</c>.
/// </summary>
internal static class SelectedValue
{
    /// <summary>The value that is selected beside an argument, or beside what a lambda that is the argument returns: <c>m.ErrorCode</c> in <c>SetProperty(m => m.ErrorCode, 7)</c>.</summary>
    public static IOperation? Beside(IArgumentOperation argument)
    {
        if (argument.Parent is not IInvocationOperation call
            || (CollectionFlow.ParameterFor(CollectionFlow.DeclaredType(argument)) ?? ReturnedBy(argument)) is not { } type)
        {
            return null;
        }

        foreach (var other in call.Arguments)
        {
            if (!ReferenceEquals(other, argument)
                && CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(other)) is { Parameters.Length: 1 }
                && CollectionFlow.IsSame(ReturnedBy(other), type)
                && CollectionFlow.ReturnedValue(other.Value) is { ConstantValue.HasValue: false } selected)
            {
                return selected;
            }
        }

        return null;
    }

    /// <summary>The argument that the lambda around the value is; null where it is not one.</summary>
    public static IArgumentOperation? LambdaArgumentAround(IReturnOperation @return)
    {
        IOperation? function = @return.Parent;
        while (function is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            function = function.Parent;
        }

        return function is IAnonymousFunctionOperation lambda ? ArgumentOf(lambda) : null;
    }

    /// <summary>The argument that the lambda is; null where it is not one.</summary>
    public static IArgumentOperation? ArgumentOf(IAnonymousFunctionOperation lambda)
    {
        var converted = lambda.Parent;
        while (converted is IConversionOperation or IDelegateCreationOperation)
        {
            converted = converted.Parent;
        }

        return converted as IArgumentOperation;
    }

    /// <summary>The type parameter that a lambda returns, if it is not given a value of it as well.</summary>
    private static ITypeParameterSymbol? ReturnedBy(IArgumentOperation lambda) =>
        CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(lambda)) is { Parameters: var parameters, ReturnType: ITypeParameterSymbol type }
        && !parameters.Any(parameter => CollectionFlow.IsSame(parameter.Type, type))
            ? type
            : null;
}
