using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Decisions;

internal static class Constants
{
    /// <summary>The constant in <paramref name="operation"/>, also where it is converted to a nullable type or boxed, which is no constant to the compiler.</summary>
    public static Optional<object?> Of(IOperation operation)
    {
        while (!operation.ConstantValue.HasValue && operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.ConstantValue;
    }

    /// <summary>Whether there is one. To read the value of a number is to allocate it.</summary>
    public static bool IsConstant(IOperation operation) => operation is ILiteralOperation || Of(operation).HasValue;
}
