using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Operations;

internal static class OperationRoot
{
    /// <summary>The body, the initializer or the attribute that the operation is in.</summary>
    public static IOperation Of(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }
}
