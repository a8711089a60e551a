using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Tells whether something depends on the places that elements have in a collection, so that none may be added between others.</summary>
internal static class CollectionOrder
{
    private const string PositionOfNone = "-1";

    /// <summary>Whether the elements of the type have places: those of a set, and the keys of a dictionary, have none.</summary>
    public static bool Has(ITypeSymbol? type) =>
        CollectionElement.ValueTypeIn(type) is null
        && !(type is INamedTypeSymbol named && (IsSet(named) || named.AllInterfaces.Any(IsSet)));

    /// <summary>Whether what uses the collection may depend on the places. Only a question for an element is known not to.</summary>
    /// <param name="isHandedOn">Whether the elements go on to what is made of them, which is looked at for itself.</param>
    public static bool MayCount(IOperation collection, bool isHandedOn) => Has(collection.Type) && collection.Parent switch
    {
        INameOfOperation or IBinaryOperation => false,
        IAssignmentOperation assignment => !ReferenceEquals(assignment.Target, collection),
        IInvocationOperation call => !(isHandedOn ? IgnoresPlaces(call.TargetMethod.Name) : IsQuestion(call, collection)),
        IArgumentOperation { Parent: IInvocationOperation call } => !(isHandedOn ? IgnoresPlaces(call.TargetMethod.Name) : IsQuestion(call, collection)),
        IArgumentOperation { Parent: IObjectCreationOperation creation } => Has(creation.Type),
        _ => true,
    };

    private static bool IsSet(INamedTypeSymbol type) => type.Name is "ISet" or "IReadOnlySet" or "IImmutableSet";

    /// <summary>Whether a call that hands elements on takes them for what they are, and not for where they stand.</summary>
    private static bool IgnoresPlaces(string method) =>
        method.StartsWith("To", StringComparison.Ordinal)
        || method.StartsWith("As", StringComparison.Ordinal)
        || method is "Where" or "Distinct" or "Concat" or "Union" or "Intersect" or "Except" or "FindAll";

    /// <summary>Whether the call tells only if an element is there.</summary>
    private static bool IsQuestion(IInvocationOperation call, IOperation collection) => call.TargetMethod.Name switch
    {
        "Contains" or "Any" or "All" or "Exists" or "TrueForAll" => true,
        "IndexOf" or "LastIndexOf" or "FindIndex" or "FindLastIndex" => TellsOnlyIfFound(call),
        _ => ComparingCalls.SearchedIn(collection) is not null,
    };

    /// <summary>Whether the place that a search gives is only compared with that of nothing: <c>>= 0</c>, <c>!= -1</c>.</summary>
    private static bool TellsOnlyIfFound(IOperation place) => place.Parent switch
    {
        IBinaryOperation { LeftOperand: var left, RightOperand: var right, OperatorKind: var kind } =>
            ReferenceEquals(left, place)
                ? IsBoundary(kind, right)
                : IsBoundary(ConditionTree.Mirrored(kind), left),
        IIsPatternOperation { Pattern: var pattern } => (pattern is INegatedPatternOperation { Pattern: var negated } ? negated : pattern) switch
        {
            IConstantPatternOperation constant => IsBoundary(BinaryOperatorKind.Equals, constant.Value),
            IRelationalPatternOperation relational => IsBoundary(relational.OperatorKind, relational.Value),
            _ => false,
        },
        _ => false,
    };

    private static bool IsBoundary(BinaryOperatorKind kind, IOperation operand) => (kind, ConstantOperand.Of(operand).Value?.ToString()) switch
    {
        (BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan, "0") => true,
        (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual, PositionOfNone) => true,
        _ => false,
    };
}
