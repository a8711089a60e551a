using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>What else the evaluation of an expression does, beside giving its value.</summary>
internal static class Evaluation
{
    /// <summary>
    /// Whether it matters if and when the expression is evaluated. It does not matter for variables, own fields, constants and
    /// operators on them. Everything else may change something or throw an exception: calls, properties, casts, divisions.
    /// </summary>
    public static bool HasEffects(IOperation operation) =>
        operation.DescendantsAndSelf().Any(static part => part.Type?.TypeKind == TypeKind.Dynamic || !IsWithoutEffect(part));

    private static bool IsWithoutEffect(IOperation part) => part switch
    {
        ILiteralOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IDefaultValueOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation => true,
        IFieldReferenceOperation field => field.Field.IsConst || field.Instance is IInstanceReferenceOperation,
        IUnaryOperation unary => unary is { OperatorMethod: null, IsChecked: false },
        IBinaryOperation binary => IsWithoutEffect(binary),
        IConversionOperation conversion => conversion is { IsImplicit: true, OperatorMethod: null, IsChecked: false },
        IConditionalOperation or ICoalesceOperation or IIsTypeOperation or IIsPatternOperation => true,
        IConstantPatternOperation or IRelationalPatternOperation or ITypePatternOperation or IDiscardPatternOperation => true,
        INegatedPatternOperation or IBinaryPatternOperation or IDeclarationPatternOperation => true,
        _ => false,
    };

    /// <summary>Texts are compared by an operator that is a method, and to join them calls one.</summary>
    private static bool IsWithoutEffect(IBinaryOperation binary) =>
        binary is { IsChecked: false, OperatorKind: not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder), Type.SpecialType: not SpecialType.System_String }
        && binary.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String };
}
