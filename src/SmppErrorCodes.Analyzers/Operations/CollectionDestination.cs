using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Follows a collection from where its elements are written to what searches it or takes it over.</summary>
internal static class CollectionDestination
{
    /// <summary>What an element of the collection is compared with or becomes, the nearest first.</summary>
    /// <param name="elements">The initializer, the collection expression or the call that has the elements.</param>
    /// <param name="containingSymbol">The member in whose body the operation stands.</param>
    public static IEnumerable<ValueReference> Of(IOperation elements, ISymbol containingSymbol)
    {
        var collection = elements;
        while (true)
        {
            if (ComparingCalls.SearchedIn(collection) is { } searched)
            {
                yield return ValueReference.ValueOf(searched);
            }
            else
            {
                foreach (var value in CollectionUse.SearchedBy(collection))
                {
                    yield return ValueReference.ValueOf(value);
                }
            }

            var parent = collection.Parent;
            switch (parent)
            {
                case IArrayInitializerOperation or IArrayCreationOperation or IObjectCreationOperation or IConversionOperation:
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, collection):
                case { Syntax: SpreadElementSyntax }:
                case { } outer when CollectionFlow.IsCollectionExpression(outer) && collection.Syntax is SpreadElementSyntax:
                    collection = parent;
                    continue;
                case ICoalesceOperation coalesce:
                    if (ReferenceEquals(coalesce.WhenNull, collection))
                    {
                        yield return ValueReference.ElementOf(coalesce.Value);
                    }

                    collection = parent;
                    continue;
                case IArgumentOperation { Parent: IObjectCreationOperation creation } argument when CollectionFlow.IsCopied(argument, creation):
                    collection = creation;
                    continue;
                case IInvocationOperation call when ReferenceEquals(call.Instance, collection)
                    && CollectionFlow.ParameterForElements(call.TargetMethod.ContainingType.OriginalDefinition) is { } own
                    && CollectionFlow.IsResult(call, own):
                    collection = call;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation invocation } argument when CollectionFlow.ParameterForElements(CollectionFlow.DeclaredType(argument)) is { } element:
                    foreach (var other in OfElement(invocation, element, argument))
                    {
                        yield return other;
                    }

                    if (!CollectionFlow.IsResult(invocation, element))
                    {
                        yield break;
                    }

                    collection = invocation;
                    continue;
                default:
                    foreach (var taken in TakenOverBy(collection, containingSymbol))
                    {
                        yield return taken;
                    }

                    yield break;
            }
        }
    }

    /// <summary>What an argument that is an element of a collection in the call is compared with or becomes.</summary>
    public static IEnumerable<ValueReference> OfArgument(IInvocationOperation invocation, ITypeParameterSymbol element, IArgumentOperation argument, ISymbol containingSymbol)
    {
        foreach (var other in OfElement(invocation, element, argument))
        {
            yield return other;
        }

        if (CollectionFlow.IsResult(invocation, element))
        {
            foreach (var destination in Of(invocation, containingSymbol))
            {
                yield return destination;
            }
        }
    }

    /// <summary>The elements of the other collections in the call that hold the same.</summary>
    private static IEnumerable<ValueReference> OfElement(IInvocationOperation invocation, ITypeParameterSymbol element, IArgumentOperation argument)
    {
        foreach (var collection in CollectionFlow.Collections(invocation, element))
        {
            if (!ReferenceEquals(collection, argument.Value))
            {
                yield return ValueReference.ElementOf(collection);
            }
        }
    }

    private static IEnumerable<ValueReference> TakenOverBy(IOperation collection, ISymbol containingSymbol)
    {
        switch (collection.Parent)
        {
            case IArgumentOperation { Parameter: { } parameter }:
                yield return ValueReference.ElementOf(parameter);
                break;
            case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                if (ReferenceEquals(assignment.Value, collection))
                {
                    yield return ValueReference.ElementOf(assignment.Target);
                }

                break;
            case IMemberInitializerOperation member:
                yield return ValueReference.ElementOf(member.InitializedMember);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                yield return ValueReference.ElementOf(declarator);
                break;
            case ISymbolInitializerOperation initializer:
                if (Returns.InitializedBy(initializer) is { } symbol)
                {
                    yield return ValueReference.ElementOf(symbol);
                }

                break;
            case IReturnOperation { Kind: OperationKind.Return } @return:
                yield return ValueReference.ElementOf(Returns.From(@return, containingSymbol));
                if (Returns.DelegateOf(@return) is { } invoke)
                {
                    yield return ValueReference.ElementOf(invoke);
                }

                break;
        }
    }
}
