using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>
/// Tells whether a use of a collection is a look-up: it depends on nothing but whether a value is an element, or on what a dictionary
/// has for a key. Then another element changes nothing for the values that are there.
/// </summary>
/// <remarks>Where it is not known what is done with the collection, it is not a look-up.</remarks>
internal static class CollectionLookup
{
    /// <summary>Whether what uses the collection looks up a value, or only whether there is a collection.</summary>
    public static bool Is(IOperation collection) => collection.Parent switch
    {
        INameOfOperation or IBinaryOperation => true,
        IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, collection),
        IMethodReferenceOperation { Method.Name: "Contains" or "ContainsKey" } => true,
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } => CollectionFlow.IsElement(keys[0]),
        IInvocationOperation call => IsLookup(call, collection),
        IArgumentOperation { Parent: IInvocationOperation call } argument =>
            ComparingCalls.SearchedIn(collection) is not null
            || (CollectionFlow.ParameterForElements(CollectionFlow.DeclaredType(argument)) is not null && IsLookup(call, collection)),
        IArgumentOperation { Parent: IObjectCreationOperation creation } argument =>
            CollectionFlow.IsCopied(argument, creation) && !CollectionArguments.HasOwnComparer(creation) && Is(creation),
        _ => false,
    };

    /// <summary>Whether the result of a call has an element because of the same element of the collection alone, so that it is the result that counts.</summary>
    public static bool IsHandedOn(IInvocationOperation call, IOperation collection) => call.TargetMethod.Name switch
    {
        "Distinct" or "Concat" or "Union" => true,
        "Intersect" => IsFirst(call, collection),
        _ => collection.Parent is IArgumentOperation argument
            ? WrittenCollection.IsWhole(call, CollectionFlow.DeclaredType(argument), argument)
            : WrittenCollection.IsWhole(call, call.TargetMethod.ContainingType.OriginalDefinition, operand: null),
    };

    private static bool IsLookup(IInvocationOperation call, IOperation collection)
    {
        switch (call.TargetMethod.Name)
        {
            case "Contains" or "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "Overlaps":
                return true;
            case "IndexOf" or "LastIndexOf" or "IndexOfKey":
                return TellsOnlyIfFound(call);
            case "FindIndex" or "FindLastIndex":
                return TellsOnlyIfFound(call) && TestsForEqual(call, isNegated: false);

            // Each element of the other collection is searched in this one.
            case "IsSupersetOf":
                return IsFirst(call, collection);
            case "IsSubsetOf" or "Intersect" or "IntersectWith" or "Except" or "ExceptWith":
                return !IsFirst(call, collection);

            // What has an element has one when there are more.
            case "Any" when !call.Arguments.Any(static argument => CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(argument)) is not null):
                return true;
            case "Any" or "Exists" or "Where" or "Find" or "FindAll" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "Count":
                return TestsForEqual(call, isNegated: false);
            case "All" or "TrueForAll":
                return TestsForEqual(call, isNegated: true);
            default:
                return false;
        }
    }

    /// <summary>Whether the lambda of the call is true only of elements that equal a value; if negated, false only of those.</summary>
    private static bool TestsForEqual(IInvocationOperation call, bool isNegated) => call.Arguments.Any(argument => ElementTest.IsForEqual(argument.Value, isNegated));

    /// <summary>Whether the collection stands before the dot, or would in a call as an extension method.</summary>
    private static bool IsFirst(IInvocationOperation call, IOperation collection) => ReferenceEquals(call.Instance ?? Arguments.At(call, 0), collection);

    /// <summary>Whether the place that a search gives is only compared with that of nothing: <c>>= 0</c>, <c>!= -1</c>.</summary>
    private static bool TellsOnlyIfFound(IOperation place) => place.Parent switch
    {
        IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, place) => TellsOnlyIfFound(access),
        { } test => FoundTest.TryRead(test) is { } found && ReferenceEquals(found.Place, place),
        _ => false,
    };
}
