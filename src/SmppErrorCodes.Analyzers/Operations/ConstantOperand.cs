using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Constants below conversions.</summary>
internal static class ConstantOperand
{
    /// <summary>The constant in <paramref name="operation"/>, also where it is converted to a nullable type or boxed, which is not a constant to the compiler.</summary>
    public static Optional<object?> Of(IOperation operation)
    {
        while (!operation.ConstantValue.HasValue && operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.ConstantValue;
    }

    /// <summary>Whether there is a constant. To read the value of a number is to allocate it.</summary>
    public static bool Is(IOperation operation) => operation is ILiteralOperation || Of(operation).HasValue;
}
