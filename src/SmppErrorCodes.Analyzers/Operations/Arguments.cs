using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Arguments of calls by their parameters: named ones may stand in any order.</summary>
internal static class Arguments
{
    /// <summary>The value for the first parameter; of an extension method, what stands before the dot.</summary>
    public static IOperation? First(IInvocationOperation invocation) => At(invocation, 0);

    /// <summary>The value for the parameter at <paramref name="ordinal"/>; null if the method has no such parameter.</summary>
    public static IOperation? At(IInvocationOperation invocation, int ordinal)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The value for another parameter of the type that <paramref name="parameter"/> is declared with.</summary>
    public static IOperation? OfSameType(IInvocationOperation invocation, IParameterSymbol parameter)
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
}
