using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>What the arguments of a new collection do to its elements.</summary>
internal static class CollectionArguments
{
    /// <summary>Whether the arguments neither add an element nor change what is equal: a capacity, or a comparer of the framework.</summary>
    public static bool AddNothing(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is not { Name: "capacity" or "concurrencyLevel", Type.SpecialType: SpecialType.System_Int32 }
                && !(IsComparer(argument) && IsOfFramework(argument.Value)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a comparer that may be anyone's decides which elements are equal.</summary>
    public static bool HasOwnComparer(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (IsComparer(argument) && !IsOfFramework(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComparer(IArgumentOperation argument) => argument.Parameter?.Type.Name is "IEqualityComparer" or "IComparer";

    /// <summary>Whether it is a comparer of the framework, or null, which stands for one.</summary>
    private static bool IsOfFramework(IOperation comparer) =>
        PassedValue.BelowConversions(comparer) is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation || FrameworkComparer.Is(comparer);
}
