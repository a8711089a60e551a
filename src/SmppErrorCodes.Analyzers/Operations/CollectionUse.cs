using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>What one reference to a collection does with a value: it searches for the value, looks it up as a key, or adds it.</summary>
internal readonly struct CollectionUse
{
    private CollectionUse(CollectionUseKind kind, IOperation? value)
    {
        Kind = kind;
        Value = value;
    }

    public CollectionUseKind Kind { get; }

    /// <summary>The value; null where other collections are added as a whole, or the use is not about a value.</summary>
    public IOperation? Value { get; }

    /// <summary>What the call or the brackets right behind a collection search it for.</summary>
    public static IEnumerable<IOperation> SearchedBy(IOperation collection)
    {
        var uses = collection.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } indexer when ReferenceEquals(indexer.Instance, collection) => OfKey(indexer, keys[0]),
            IInvocationOperation call when ReferenceEquals(call.Instance, collection)
                && CollectionFlow.ParameterForElements(call.TargetMethod.ContainingType.OriginalDefinition) is { } element => OfCall(call, element, collection),
            IArgumentOperation { Parent: IInvocationOperation call } argument
                when CollectionFlow.ParameterForElements(CollectionFlow.DeclaredType(argument)) is { } element => OfCall(call, element, collection),
            _ => [],
        };
        foreach (var use in uses)
        {
            if (use is { Kind: CollectionUseKind.Asked, Value: { } value })
            {
                yield return value;
            }
        }
    }

    /// <summary>All uses of the collection or dictionary that the reference gives, also behind calls that hand its elements on.</summary>
    public static IEnumerable<CollectionUse> Of(IOperation reference)
    {
        var collection = reference;
        var isHandedOn = true;
        while (true)
        {
            IOperation? next = null;
            switch (collection.Parent)
            {
                case IConversionOperation conversion when CollectionFlow.KeepsElements(conversion):
                    collection = conversion;
                    continue;
                case IConditionalAccessOperation access when ReferenceEquals(access.Operation, collection) && InstanceBehind(access) is { } instance:
                    collection = instance;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Keys", ContainingType.IsGenericType: true } } keys:
                    collection = keys;
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } indexer when ReferenceEquals(indexer.Instance, collection):
                    foreach (var use in OfKey(indexer, keys[0]))
                    {
                        yield return use;
                    }

                    break;
                case IInvocationOperation invocation when ReferenceEquals(invocation.Instance, collection)
                    && CollectionFlow.ParameterForElements(invocation.TargetMethod.ContainingType.OriginalDefinition) is { } element:
                    foreach (var use in OfCall(invocation, element, collection))
                    {
                        yield return use;
                    }

                    next = CollectionFlow.IsResult(invocation, element) ? invocation : null;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation invocation } argument when CollectionFlow.ParameterForElements(CollectionFlow.DeclaredType(argument)) is { } element:
                    foreach (var use in OfCall(invocation, element, collection))
                    {
                        yield return use;
                    }

                    next = CollectionFlow.IsResult(invocation, element) ? invocation : null;
                    break;
            }

            if (isHandedOn && !(next is IInvocationOperation call && CollectionLookup.IsHandedOn(call, collection)))
            {
                isHandedOn = false;
                if (!CollectionLookup.Is(collection))
                {
                    yield return new CollectionUse(CollectionUseKind.Whole, null);
                }
            }

            if (next is null)
            {
                yield break;
            }

            collection = next;
        }
    }

    private static IEnumerable<CollectionUse> OfKey(IPropertyReferenceOperation indexer, IArgumentOperation key)
    {
        if (CollectionFlow.IsElement(key))
        {
            yield return new CollectionUse(CollectionUseKind.Asked, key.Value);
            if (IsWritten(indexer))
            {
                yield return new CollectionUse(CollectionUseKind.Filled, key.Value);
            }
        }
    }

    private static IEnumerable<CollectionUse> OfCall(IInvocationOperation invocation, ITypeParameterSymbol element, IOperation collection)
    {
        var kind = KindOf(invocation.TargetMethod.Name);
        foreach (var argument in invocation.Arguments)
        {
            if (ReferenceEquals(argument.Value, collection))
            {
                continue;
            }

            var type = CollectionFlow.DeclaredType(argument);
            if (CollectionFlow.IsSame(type, element))
            {
                if (argument.Parameter!.RefKind != RefKind.Out)
                {
                    if (invocation.TargetMethod.Name == "GetOrAdd")
                    {
                        yield return new CollectionUse(CollectionUseKind.Asked, argument.Value);
                    }

                    yield return new CollectionUse(kind, argument.Value);
                }
            }
            else if (kind == CollectionUseKind.Filled && CollectionFlow.IsSame(CollectionFlow.ParameterForElements(type), element))
            {
                yield return new CollectionUse(kind, null);
            }
            else if (ComparesElements(invocation.TargetMethod.Name)
                && CollectionFlow.IsSame(CollectionFlow.ParameterForElements(type), element)
                && SelectedElement.Of(argument.Value) is { } selected)
            {
                yield return new CollectionUse(CollectionUseKind.Asked, selected);
            }
            else if (CollectionFlow.InvokeMethod(type) is { Parameters: { Length: 1 } parameters } && CollectionFlow.IsSame(parameters[0].Type, element))
            {
                foreach (var compared in ElementTest.ComparedIn(argument.Value))
                {
                    yield return new CollectionUse(CollectionUseKind.Asked, compared);
                }
            }
        }
    }

    private static IOperation? InstanceBehind(IConditionalAccessOperation access)
    {
        foreach (var operation in access.WhenNotNull.DescendantsAndSelf())
        {
            if (operation is IConditionalAccessInstanceOperation instance && ReferenceEquals(PassedValue.ReceiverOf(instance), access.Operation))
            {
                return instance;
            }
        }

        return null;
    }

    private static bool IsWritten(IOperation indexer) => indexer.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, indexer),
        IIncrementOrDecrementOperation => true,
        _ => false,
    };

    /// <summary>Whether the method searches one collection for each element of the other.</summary>
    private static bool ComparesElements(string method) => method
        is "Intersect" or "IntersectWith" or "Except" or "ExceptWith" or "Overlaps" or "SetEquals"
        or "IsSubsetOf" or "IsProperSubsetOf" or "IsSupersetOf" or "IsProperSupersetOf";

    private static CollectionUseKind KindOf(string method) => method switch
    {
        "Contains" or "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "IndexOf" or "LastIndexOf" or "IndexOfKey" or "BinarySearch" => CollectionUseKind.Asked,
        "Add" or "AddRange" or "AddFirst" or "AddLast" or "AddOrUpdate" or "GetOrAdd" or "TryAdd" or "Append" or "Concat" or "Enqueue" or "Insert" or "InsertRange"
            or "Prepend" or "Push" or "SetItem" or "SymmetricExceptWith" or "Union" or "UnionWith" => CollectionUseKind.Filled,
        _ => CollectionUseKind.Other,
    };
}

/// <summary>What a collection does with a value.</summary>
internal enum CollectionUseKind
{
    /// <summary>It takes the value as an element, but neither searches for it nor adds it: <c>Remove</c>, a default.</summary>
    Other,

    /// <summary>It is searched for the value, or the value is the key that is looked up.</summary>
    Asked,

    /// <summary>The value becomes an element of it, or a key.</summary>
    Filled,

    /// <summary>It is not known to be a look-up: the elements are enumerated or counted, their places may count, or the collection is handed to something else.</summary>
    Whole,
}
