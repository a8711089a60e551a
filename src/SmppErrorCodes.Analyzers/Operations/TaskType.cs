using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary><c>Task</c> and <c>ValueTask</c>, which hold a value for later.</summary>
internal static class TaskType
{
    public static bool Is(INamedTypeSymbol type) =>
        type.Name is "Task" or "ValueTask" && NamespaceName.Is(type.ContainingNamespace, "System.Threading.Tasks");

    /// <summary>The type of the value that a task holds, be it in another task; any other type as it is.</summary>
    public static ITypeSymbol? ResultOf(ITypeSymbol? type)
    {
        while (type is INamedTypeSymbol { TypeArguments: { Length: 1 } results } task && Is(task))
        {
            type = results[0];
        }

        return type;
    }

    /// <summary>Whether the result of <paramref name="invocation"/> is a task that holds its argument.</summary>
    public static bool IsFromResult(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "FromResult", IsStatic: true, Parameters.Length: 1, ContainingType: { } type } && Is(type);
}
