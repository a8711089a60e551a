using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>A test that tells nothing but whether a collection has a value: <c>codes.Contains(code)</c>, <c>Array.IndexOf(codes, code) >= 0</c>.</summary>
internal readonly struct CollectionSearch
{
    private CollectionSearch(IOperation collection, IOperation value, bool isNegated)
    {
        Collection = collection;
        Value = value;
        IsNegated = isNegated;
    }

    public IOperation Collection { get; }

    /// <summary>The value that is searched for.</summary>
    public IOperation Value { get; }

    /// <summary>Whether the test is true where the collection does not have the value.</summary>
    public bool IsNegated { get; }

    /// <summary>The search that the test is; null for any other test, and where a comparer decides what is equal.</summary>
    /// <param name="kept">The locals that may have the place that was found.</param>
    public static CollectionSearch? TryRead(IOperation test, KeptValues kept) =>
        test is IInvocationOperation call ? Of(call, SearchedBy(call), isNegated: false) : TryReadPlace(test, kept);

    /// <summary>The search whose place the test compares with that of nothing; null for any other test.</summary>
    /// <param name="kept">The locals that may have the place; null where only a search in the test itself counts.</param>
    public static CollectionSearch? TryReadPlace(IOperation test, KeptValues? kept = null) =>
        FoundTest.TryRead(test) is { } found && PlaceOf(found.Place, kept) is { } call ? Of(call, PlacedBy(call), found.IsNegated) : null;

    private static CollectionSearch? Of(IInvocationOperation call, IOperation? value, bool isNegated) =>
        value is not null && (call.Instance ?? Arguments.First(call)) is { } collection ? new CollectionSearch(collection, value, isNegated) : null;

    private static IInvocationOperation? PlaceOf(IOperation place, KeptValues? kept) =>
        (place is ILocalReferenceOperation local ? kept?.Of(local) : place) as IInvocationOperation;

    private static IOperation? SearchedBy(IInvocationOperation call) => OnlyArgument(call) is { } argument
        ? call.TargetMethod.Name switch
        {
            "Contains" or "ContainsKey" or "TryGetValue" => argument,
            "Any" or "Exists" => ElementTest.EqualTo(argument),
            _ => null,
        }
        : null;

    /// <summary>The value whose place the call gives. In a text, that of a piece is searched.</summary>
    private static IOperation? PlacedBy(IInvocationOperation call) => OnlyArgument(call) is { } argument
        ? call.TargetMethod.Name switch
        {
            "IndexOf" or "LastIndexOf" or "IndexOfKey" when IsElement(argument) => argument,
            "FindIndex" or "FindLastIndex" => ElementTest.EqualTo(argument),
            _ => null,
        }
        : null;

    private static bool IsElement(IOperation value) => value.Parent is IArgumentOperation argument && CollectionFlow.ParameterFor(CollectionFlow.DeclaredType(argument)) is not null;

    /// <summary>The argument beside the collection, if there is one only, apart from what the call writes to.</summary>
    private static IOperation? OnlyArgument(IInvocationOperation call)
    {
        var position = call.Instance is null ? 1 : 0;
        foreach (var other in call.Arguments)
        {
            if (other.Parameter is not { } parameter || (parameter.Ordinal > position && parameter.RefKind != RefKind.Out))
            {
                return null;
            }
        }

        return Arguments.At(call, position);
    }
}
