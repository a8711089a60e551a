using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The elements of a collection, or the keys of a dictionary, that stand beside each other; a key in brackets is alone.</summary>
internal readonly struct WrittenList
{
    private readonly IOperation _element;

    private WrittenList(IOperation element, IOperation operation)
    {
        _element = element;
        Operation = operation;
    }

    /// <summary>The initializer or the collection expression; the element itself where there is none.</summary>
    public IOperation Operation { get; }

    /// <summary>Whether the element is one of a collection that is written out.</summary>
    public bool IsWrittenOut => !ReferenceEquals(Operation, _element);

    public static WrittenList Around(IOperation element) => new(element, element.Parent switch
    {
        IArrayInitializerOperation array => array,
        { } list when CollectionFlow.ListedElements(list) is not null => list,
        IArgumentOperation { Parent.Parent: IObjectOrCollectionInitializerOperation list } => list,
        IArgumentOperation { Parent.Parent.Parent: IObjectOrCollectionInitializerOperation list } => list,
        _ => element,
    });

    /// <summary>The elements or the keys, of which there is at least one. They are gathered each time.</summary>
    public IReadOnlyList<IOperation> ReadElements() => Operation switch
    {
        _ when !IsWrittenOut => new[] { _element },
        IArrayInitializerOperation array => array.ElementValues,
        IObjectOrCollectionInitializerOperation list => KeysOf(list),
        var list => CollectionFlow.ListedElements(list)!.Where(static item => CollectionFlow.SpreadCollection(item) is null).ToList(),
    };

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
