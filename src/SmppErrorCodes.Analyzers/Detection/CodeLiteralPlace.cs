using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Finds the code that a literal is compared or matched with, or becomes.</summary>
/// <remarks>
/// The literal's parents say what happens to it. Ranges (<c>&lt;</c> and its kin) and arithmetic end the search, as does
/// everything that is not listed: where nothing says that the literal is a code, there is no code.
/// </remarks>
internal static class CodeLiteralPlace
{
    public static bool TryFindCode(
        IOperation literal,
        ISymbol containingSymbol,
        CodeExpressionDetector detector,
        CancellationToken cancellationToken,
        out CodeExpression code)
    {
        code = default;
        var child = literal;
        for (var parent = literal.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                // The value of these is the literal's.
                case IConversionOperation { OperatorMethod: null } conversion when conversion.Type?.TypeKind != TypeKind.Enum:
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, child):
                case ISwitchExpressionOperation @switch when !ReferenceEquals(@switch.Value, child):
                case ISwitchExpressionArmOperation arm when ReferenceEquals(arm.Value, child):
                case IArgumentOperation { Parent: IInvocationOperation call } when CodeCalls.IsFromResult(call):
                case IInvocationOperation result when CodeCalls.IsFromResult(result):
                    continue;

                // Or it may be: the fallback of a code is a code, wherever it goes.
                case ICoalesceOperation coalesce:
                    if (ReferenceEquals(coalesce.WhenNull, child) && detector.TryGetCode(coalesce.Value, cancellationToken, out code))
                    {
                        return true;
                    }

                    continue;

                // Compared or matched.
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                    return detector.TryGetCode(OtherThan(child, comparison.LeftOperand, comparison.RightOperand), cancellationToken, out code);
                case ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation @switch }:
                    return detector.TryGetCode(@switch.Value, cancellationToken, out code);
                case IConstantPatternOperation pattern:
                    return TryGetCode(pattern, detector, cancellationToken, out code);
                case ITupleOperation tuple:
                    return Counterpart(tuple, child) is { } element && detector.TryGetCode(element, cancellationToken, out code);
                case IInvocationOperation invocation when ReferenceEquals(invocation.Instance, child):
                    return CodeCalls.CounterpartOfReceiver(invocation) is { } compared && detector.TryGetCode(compared, cancellationToken, out code);
                case IArrayInitializerOperation:
                    return TryGetElement(parent, containingSymbol, detector, cancellationToken, out code);

                // Nobody wrote it there: the parameter's default is looked at where it stands.
                case IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue }:
                    return false;
                case IArgumentOperation argument:
                    return TryGetCode(argument, containingSymbol, detector, cancellationToken, out code);

                // Produced.
                case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                    return ReferenceEquals(assignment.Value, child) && detector.TryGetCode(assignment.Target, cancellationToken, out code);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return detector.TryGetCode(declarator, cancellationToken, out code);
                case ISymbolInitializerOperation initializer:
                    return InitializedBy(initializer) is { } symbol && detector.TryGetCode(symbol, cancellationToken, out code);
                case IReturnOperation { Kind: OperationKind.Return }:
                    return detector.TryGetCode(ReturningSymbol(parent, containingSymbol), cancellationToken, out code)
                        || (ReturningDelegate(parent) is { } invoke && detector.TryGetCode(invoke, cancellationToken, out code));
                case IReturnOperation { Kind: OperationKind.YieldReturn }:
                    return detector.TryGetElementCode(ReturningSymbol(parent, containingSymbol), out code);

                default:
                    return ElementFlow.IsCollectionExpression(parent) && TryGetElement(parent, containingSymbol, detector, cancellationToken, out code);
            }
        }

        return false;
    }

    private static IOperation OtherThan(IOperation child, IOperation left, IOperation right) => ReferenceEquals(left, child) ? right : left;

    private static bool TryGetCode(IPatternOperation pattern, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        return PatternInput.TryFind(pattern, out var input) && input switch
        {
            { Kind: PatternInputKind.Element, Operation: { } collection } => detector.TryGetElementCode(collection, cancellationToken, out code),
            { Kind: PatternInputKind.Element, Symbol: { } collection } => detector.TryGetElementCode(collection, out code),
            { Kind: PatternInputKind.Key, Operation: { } pair } => detector.TryGetKeyCode(pair, cancellationToken, out code),
            { Operation: { } value } => detector.TryGetCode(value, cancellationToken, out code),
            { Symbol: { } symbol } => detector.TryGetCode(symbol, cancellationToken, out code),
            _ => false,
        };
    }

    private static bool TryGetCode(IArgumentOperation argument, ISymbol containingSymbol, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        switch (argument.Parent)
        {
            case IInvocationOperation invocation when CodeCalls.IsCollectionInitializerAdd(invocation):
                if (ElementFlow.IsElement(argument) && invocation.Parent is { } initializer)
                {
                    return TryGetElement(initializer, containingSymbol, detector, cancellationToken, out code);
                }

                break;
            case IInvocationOperation invocation:
                if ((CodeCalls.CounterpartOf(argument, invocation) is { } counterpart && detector.TryGetCode(counterpart, cancellationToken, out code))
                    || (ElementFlow.ParameterFor(ElementFlow.DeclaredType(argument)) is { } element && TryGetElement(invocation, element, argument, containingSymbol, detector, cancellationToken, out code)))
                {
                    return true;
                }

                break;
            case IPropertyReferenceOperation { Instance: { } instance } when ElementFlow.IsElement(argument):
                if (instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
                    ? argument.Parent.Parent?.Parent is IObjectOrCollectionInitializerOperation keys && TryGetElement(keys, containingSymbol, detector, cancellationToken, out code)
                    : detector.TryGetElementCode(instance, cancellationToken, out code))
                {
                    return true;
                }

                break;
        }

        return argument.Parameter is { } parameter && detector.TryGetCode(parameter, cancellationToken, out code);
    }

    /// <summary>The code of another collection in the call that holds what <paramref name="argument"/> does, or of what takes over the collection that the call makes.</summary>
    private static bool TryGetElement(
        IInvocationOperation invocation,
        ITypeParameterSymbol element,
        IArgumentOperation argument,
        ISymbol containingSymbol,
        CodeExpressionDetector detector,
        CancellationToken cancellationToken,
        out CodeExpression code)
    {
        foreach (var collection in ElementFlow.Collections(invocation, element))
        {
            if (!ReferenceEquals(collection, argument.Value) && detector.TryGetElementCode(collection, cancellationToken, out code))
            {
                return true;
            }
        }

        code = default;
        return ElementFlow.IsSame(ElementFlow.ParameterForElements(invocation.TargetMethod.OriginalDefinition.ReturnType), element)
            && TryGetElement(invocation, containingSymbol, detector, cancellationToken, out code);
    }

    /// <summary>The code that is looked up in the collection whose elements stand in <paramref name="elements"/>, or those that what takes it over holds.</summary>
    private static bool TryGetElement(IOperation elements, ISymbol containingSymbol, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var collection = elements;
        while (true)
        {
            if (CodeCalls.SearchedIn(collection) is { } searched && detector.TryGetCode(searched, cancellationToken, out code))
            {
                return true;
            }

            var parent = collection.Parent;
            switch (parent)
            {
                case IArrayInitializerOperation or IArrayCreationOperation or IObjectCreationOperation or IConversionOperation:
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, collection):
                case { Syntax: SpreadElementSyntax }:
                case { } outer when ElementFlow.IsCollectionExpression(outer) && collection.Syntax is SpreadElementSyntax:
                    collection = parent;
                    continue;
                case ICoalesceOperation coalesce:
                    if (ReferenceEquals(coalesce.WhenNull, collection) && detector.TryGetElementCode(coalesce.Value, cancellationToken, out code))
                    {
                        return true;
                    }

                    collection = parent;
                    continue;
                case IArgumentOperation { Parent: IObjectCreationOperation creation } argument when ElementFlow.IsCopied(argument, creation):
                    collection = creation;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation invocation } argument when ElementFlow.ParameterForElements(ElementFlow.DeclaredType(argument)) is { } element:
                    return TryGetElement(invocation, element, argument, containingSymbol, detector, cancellationToken, out code);
                case IArgumentOperation { Parameter: { } parameter }:
                    return detector.TryGetElementCode(parameter, out code);
                case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                    return ReferenceEquals(assignment.Value, collection) && detector.TryGetElementCode(assignment.Target, cancellationToken, out code);
                case IMemberInitializerOperation member:
                    return detector.TryGetElementCode(member.InitializedMember, cancellationToken, out code);
                case ISymbolInitializerOperation initializer:
                    return InitializedBy(initializer) is { } symbol && detector.TryGetElementCode(symbol, out code);
                case IReturnOperation { Kind: OperationKind.Return }:
                    return detector.TryGetElementCode(ReturningSymbol(parent, containingSymbol), out code)
                        || (ReturningDelegate(parent) is { } invoke && detector.TryGetElementCode(invoke, out code));
                default:
                    return false;
            }
        }
    }

    /// <summary>The element at the same place of the tuple that <paramref name="tuple"/> is compared with or assigned to.</summary>
    private static IOperation? Counterpart(ITupleOperation tuple, IOperation element)
    {
        IOperation child = tuple;
        while (child.Parent is IConversionOperation conversion)
        {
            child = conversion;
        }

        var counterpart = child.Parent switch
        {
            ITupleBinaryOperation comparison => OtherThan(child, comparison.LeftOperand, comparison.RightOperand),
            IDeconstructionAssignmentOperation assignment when ReferenceEquals(assignment.Value, child) => assignment.Target,
            ITupleOperation outer => Counterpart(outer, child),
            _ => null,
        };
        var index = tuple.Elements.IndexOf(element);
        return counterpart is not null && LookThrough.Conversions(counterpart) is ITupleOperation other && index >= 0 && index < other.Elements.Length
            ? other.Elements[index]
            : null;
    }

    /// <summary>What the initializer gives its value to; null for a constant, because that is the name.</summary>
    private static ISymbol? InitializedBy(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } when !fields[0].IsConst => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
        IParameterInitializerOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The method, or the property of the accessor, that the value is returned from.</summary>
    private static ISymbol ReturningSymbol(IOperation @return, ISymbol containingSymbol)
    {
        for (var parent = @return.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation localFunction:
                    return localFunction.Symbol;
            }
        }

        return containingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : containingSymbol;
    }

    /// <summary>The <c>Invoke</c> method of the delegate that the lambda around the value becomes.</summary>
    private static IMethodSymbol? ReturningDelegate(IOperation @return)
    {
        var lambda = @return.Parent;
        while (lambda is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            lambda = lambda.Parent;
        }

        return lambda is IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } } ? invoke : null;
    }
}
