using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Which values in a call are elements of one collection, and what a collection is made of.</summary>
/// <remarks>
/// The declaration of a generic method shows it: in <c>bool Contains&lt;T&gt;(IEnumerable&lt;T&gt;, T)</c> and in
/// <c>IEnumerable&lt;T&gt; Where&lt;T&gt;(IEnumerable&lt;T&gt;, Func&lt;T, bool&gt;)</c> all that is of type <c>T</c> is one.
/// </remarks>
internal static class CollectionFlow
{
    /// <summary>Newer than the oldest compiler: the arguments for <c>params List&lt;int&gt;</c>.</summary>
    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    /// <summary>The type parameter that a value of the declared type has; null where the type is not one.</summary>
    public static ITypeParameterSymbol? ParameterFor(ITypeSymbol? declaredType) => declaredType as ITypeParameterSymbol;

    /// <summary>The type parameter that the result of the method has, or the task that it returns.</summary>
    public static ITypeParameterSymbol? ParameterForResult(IMethodSymbol method) => ParameterFor(TaskType.ResultOf(method.OriginalDefinition.ReturnType));

    /// <summary>The type parameter that the elements of the declared type have. A task stands for its value: <c>Task&lt;T[]></c>, <c>IEnumerable&lt;Task&lt;T>></c>.</summary>
    public static ITypeParameterSymbol? ParameterForElements(ITypeSymbol? declaredType) => TaskType.ResultOf(CollectionElement.TypeIn(TaskType.ResultOf(declaredType))) as ITypeParameterSymbol;

    /// <summary>The declared type of the argument; of one among several for a <c>params</c> parameter, that of the collection.</summary>
    public static ITypeSymbol? DeclaredType(IArgumentOperation argument) => argument.Parameter?.OriginalDefinition.Type;

    /// <summary>The collections in a call whose elements are of the type parameter: what stands before the dot, and arguments.</summary>
    public static IEnumerable<IOperation> Collections(IInvocationOperation invocation, ITypeParameterSymbol element)
    {
        if (invocation.Instance is { } instance && IsSame(ParameterForElements(invocation.TargetMethod.ContainingType.OriginalDefinition), element))
        {
            yield return instance;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (IsSame(ParameterForElements(DeclaredType(argument)), element))
            {
                yield return argument.Value;
            }
        }
    }

    /// <summary>Whether the argument is an element of the collection, or a key of the dictionary, whose member takes it.</summary>
    public static bool IsElement(IArgumentOperation argument) =>
        ParameterFor(DeclaredType(argument)) is { } element
        && IsSame(ParameterForElements(argument.Parameter!.ContainingSymbol.ContainingType.OriginalDefinition), element);

    /// <summary>Whether the property gives an element of the collection that has it: <c>list[0]</c>.</summary>
    public static bool IsElement(IPropertySymbol property) =>
        ParameterFor(property.OriginalDefinition.Type) is { } element
        && IsSame(ParameterForElements(property.ContainingType.OriginalDefinition), element);

    /// <summary>Whether an index from the end gives an element: <c>list[^1]</c>.</summary>
    public static bool IsElement(IImplicitIndexerReferenceOperation indexer) =>
        indexer.IndexerSymbol is IPropertySymbol property && IsElement(property);

    /// <summary>Whether a range takes a part of the collection: <c>list[1..]</c>.</summary>
    public static bool IsPart(IImplicitIndexerReferenceOperation indexer) => indexer.IndexerSymbol is IMethodSymbol;

    /// <summary>Whether the argument in the brackets stands for several elements.</summary>
    public static bool IsRange(IOperation argument) => argument.Type is INamedTypeSymbol type && NamespaceName.Has("System", type, "Range");

    /// <summary>Whether the property is the key of a dictionary's element.</summary>
    public static bool IsKey(IPropertySymbol property) => property.Name == "Key" && CollectionElement.IsPair(property.ContainingType);

    /// <summary>Whether what the constructor makes holds the elements of the argument: <c>new HashSet&lt;int&gt;(codes)</c>.</summary>
    public static bool IsCopied(IArgumentOperation argument, IObjectCreationOperation creation) =>
        ParameterForElements(DeclaredType(argument)) is { } element
        && IsSame(ParameterForElements(creation.Constructor?.ContainingType.OriginalDefinition), element);

    /// <summary>Whether the converted collection has the same elements: a span of an array, but not what a user's own conversion makes.</summary>
    public static bool KeepsElements(IConversionOperation conversion) =>
        conversion.OperatorMethod is not { OriginalDefinition: { Parameters: { Length: 1 } parameters } definition }
        || IsSame(ParameterForElements(parameters[0].Type), ParameterForElements(definition.ReturnType));

    /// <summary>The elements of a collection that is written out; null for any other operation.</summary>
    public static IEnumerable<IOperation>? WrittenElements(IOperation collection) => collection switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => ElementsOf(initializer),
        IObjectCreationOperation { Initializer: { } initializer } creation when CollectionArguments.AddNothing(creation) => AddedBy(initializer),
        _ => ListedElements(collection),
    };

    /// <summary>The elements of a collection expression or of <c>stackalloc</c>; null for any other operation.</summary>
    public static IEnumerable<IOperation>? ListedElements(IOperation operation) => IsCollectionExpression(operation) ? operation.ChildOperations : StackAllocation.ElementsOf(operation);

    /// <summary>Whether the operation is a collection expression, or what the compiler gathers arguments into as if they were one.</summary>
    /// <remarks>The oldest compiler has no operation of its own for it.</remarks>
    public static bool IsCollectionExpression(IOperation operation) =>
        operation.Syntax.IsKind(SyntaxKind.CollectionExpression)
        || (operation is { IsImplicit: true, Parent: { } parent } and not (IConversionOperation or IArrayCreationOperation)
            && (parent is IConversionOperation ? parent.Parent : parent) is IArgumentOperation { ArgumentKind: ParamCollection });

    /// <summary>The collection whose elements <paramref name="element"/> puts among those of a collection expression: <c>[.. codes]</c>.</summary>
    public static IOperation? SpreadCollection(IOperation element)
    {
        if (element.Syntax is SpreadElementSyntax)
        {
            foreach (var operand in element.ChildOperations)
            {
                return operand;
            }
        }

        return null;
    }

    /// <summary>What a lambda returns, if there is one expression that shows it.</summary>
    public static IOperation? ReturnedValue(IOperation value) =>
        LambdaOf(value) is { Body.Operations: { Length: 1 } operations } && operations[0] is IReturnOperation { ReturnedValue: { } returned } ? returned : null;

    /// <summary>The lambda that an argument is; null for any other value.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IOperation value)
    {
        while (value is IConversionOperation or IDelegateCreationOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)value).Target;
        }

        return value as IAnonymousFunctionOperation;
    }

    /// <summary>Whether the call gives a collection of the type parameter's elements.</summary>
    public static bool IsResult(IInvocationOperation invocation, ITypeParameterSymbol element) =>
        IsSame(ParameterForElements(invocation.TargetMethod.OriginalDefinition.ReturnType), element);

    /// <summary>The <c>Invoke</c> method of the delegate, or of the one in <c>Expression&lt;Func&lt;…&gt;&gt;</c>.</summary>
    public static IMethodSymbol? InvokeMethod(ITypeSymbol? declaredType) => declaredType switch
    {
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke,
        INamedTypeSymbol { Name: "Expression", TypeArguments: { Length: 1 } arguments } => (arguments[0] as INamedTypeSymbol)?.DelegateInvokeMethod,
        _ => null,
    };

    public static bool IsSame(ITypeSymbol? left, ITypeSymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);

    private static IEnumerable<IOperation> ElementsOf(IArrayInitializerOperation initializer)
    {
        foreach (var element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation nested)
            {
                foreach (var inner in ElementsOf(nested))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return element;
            }
        }
    }

    /// <summary>Whether <paramref name="invocation"/> is the call behind an element of <c>new HashSet&lt;int&gt; { 1, 7 }</c>.</summary>
    public static bool IsInitializerAdd(IInvocationOperation invocation) =>
        invocation is { IsImplicit: true, Parent: IObjectOrCollectionInitializerOperation };

    private static IEnumerable<IOperation> AddedBy(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var element in initializer.Initializers)
        {
            yield return element is IInvocationOperation { Arguments: { Length: 1 } arguments } add && IsInitializerAdd(add) ? arguments[0].Value : element;
        }
    }
}
