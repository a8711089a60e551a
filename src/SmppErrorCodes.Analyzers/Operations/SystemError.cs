using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Numbers that become errors of the operating system: <c>new Win32Exception(errorCode)</c>, <c>Marshal.GetExceptionForHR(errorCode)</c>.</summary>
internal static class SystemError
{
    /// <summary>The number that the operation makes one; null where it does nothing like that.</summary>
    public static IOperation? MadeOf(IOperation operation) =>
        operation is IArgumentOperation { Parameter: { Ordinal: 0, Type: var type, ContainingSymbol: IMethodSymbol method }, Value: var value }
        && type.SpecialType == SpecialType.System_Int32
        && IsMaker(method)
            ? value
            : null;

    private static bool IsMaker(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor, ContainingType: { Name: "Win32Exception" } type } => NamespaceName.Is(type.ContainingNamespace, "System.ComponentModel"),
        { MethodKind: MethodKind.Constructor, ContainingType: { Name: "SocketException" } type } => NamespaceName.Is(type.ContainingNamespace, "System.Net.Sockets"),
        { Name: "GetExceptionForHR" or "ThrowExceptionForHR" or "GetPInvokeErrorMessage" } => NamespaceName.Has("System.Runtime.InteropServices", method.ContainingType, "Marshal"),
        _ => false,
    };
}
