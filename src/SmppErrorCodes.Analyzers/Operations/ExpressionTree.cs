using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

internal static class ExpressionTree
{
    /// <summary>Whether the operation becomes data at run time, which the compiler allows no patterns in.</summary>
    public static bool Contains(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent: { } conversion }
                && conversion.Type is INamedTypeSymbol { IsGenericType: true } type
                && NamespaceName.Has("System.Linq.Expressions", type, "Expression"))
            {
                return true;
            }
        }

        return false;
    }
}
