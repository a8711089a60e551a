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

    /// <summary>The task whose result the operation is, or that it awaits in another way: <c>task.Result</c>, <c>task.ConfigureAwait(false)</c>; null for any other operation.</summary>
    public static IOperation? Below(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType: { IsGenericType: true } type }, Instance: { } task } when Is(type) => task,
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "WaitAsync" or "AsTask" or "GetAwaiter", ContainingType: { } type }, Instance: { } task } when Is(type) => task,
        IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured } => configured,
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter" } awaiter } => awaiter,
        _ => null,
    };

    /// <summary>Whether the result of <paramref name="invocation"/> is a task that holds its argument.</summary>
    public static bool IsFromResult(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "FromResult", IsStatic: true, Parameters.Length: 1, ContainingType: { } type } && Is(type);
}
