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

    /// <summary>
    /// Whether a copy of the expression only makes the same value once more: a constant, a variable or a member, a function, or what a
    /// constructor or .NET makes of such. It decides nothing, so that there is nothing to keep in step with it.
    /// </summary>
    public static bool CanBeCopied(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } or IAnonymousFunctionOperation => true,
        IInvocationOperation { IsImplicit: false } invocation when !(invocation.TargetMethod.IsStatic && IsOfSystem(invocation.TargetMethod.ContainingNamespace)) => false,
        ISimpleAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation } => false,
        IInvocationOperation or ISimpleAssignmentOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation
            or IArrayCreationOperation or IArrayInitializerOperation or ITupleOperation or IArgumentOperation
            or IConversionOperation or IDelegateCreationOperation or IMethodReferenceOperation
            or IPropertyReferenceOperation or IFieldReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation
            or IInstanceReferenceOperation or IDefaultValueOperation or ITypeOfOperation => operation.ChildOperations.All(CanBeCopied),
        _ => false,
    };

    private static bool IsOfSystem(INamespaceSymbol? @namespace)
    {
        while (@namespace is { ContainingNamespace.IsGlobalNamespace: false })
        {
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace?.Name == nameof(System);
    }

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
