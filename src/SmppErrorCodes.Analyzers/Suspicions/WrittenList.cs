using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Suspicions;

/// <summary>The elements of a collection, or the keys of a dictionary, that stand beside each other; a key in brackets is alone.</summary>
internal readonly struct WrittenList
{
    private WrittenList(IOperation operation, IReadOnlyList<IOperation> elements)
    {
        Operation = operation;
        Elements = elements;
    }

    /// <summary>The initializer or the collection expression; the element itself where there is none.</summary>
    public IOperation Operation { get; }

    /// <summary>The elements or the keys, of which there is at least one.</summary>
    public IReadOnlyList<IOperation> Elements { get; }

    public static WrittenList Around(IOperation element)
    {
        switch (element.Parent)
        {
            case IArrayInitializerOperation array:
                return new WrittenList(array, array.ElementValues);
            case { } list when CollectionFlow.IsCollectionExpression(list):
                return new WrittenList(list, list.ChildOperations.Where(static item => CollectionFlow.SpreadCollection(item) is null).ToList());
            case IArgumentOperation { Parent.Parent: IObjectOrCollectionInitializerOperation list }:
                return new WrittenList(list, KeysOf(list));
            case IArgumentOperation { Parent.Parent.Parent: IObjectOrCollectionInitializerOperation list }:
                return new WrittenList(list, KeysOf(list));
            default:
                return new WrittenList(element, new[] { element });
        }
    }

    /// <summary>The first argument of each <c>Add</c>, and what stands in brackets before each <c>=</c>.</summary>
    private static List<IOperation> KeysOf(IObjectOrCollectionInitializerOperation list)
    {
        var keys = new List<IOperation>();
        foreach (var initializer in list.Initializers)
        {
            switch (initializer)
            {
                case IInvocationOperation { Arguments: { Length: > 0 } arguments }:
                    keys.Add(arguments[0].Value);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: > 0 } arguments } }:
                    keys.Add(arguments[0].Value);
                    break;
            }
        }

        return keys;
    }
}
