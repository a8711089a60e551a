using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>An element that a constant position picks out of a collection: <c>parts[2]</c>, <c>parts[^1]</c>.</summary>
internal static class PositionedElement
{
    /// <summary>The position as the source has it; null where the element has none that is constant.</summary>
    /// <param name="collection">What the element is of.</param>
    public static string? PositionOf(IOperation element, out IOperation? collection)
    {
        (collection, var index) = element switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } ofArray => (ofArray.ArrayReference, indices[0]),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: { Length: 1 } arguments } ofList when CollectionFlow.IsElement(ofList.Property) =>
                (instance, arguments[0].Value),
            IImplicitIndexerReferenceOperation ofIndex when CollectionFlow.IsElement(ofIndex) => (ofIndex.Instance, ofIndex.Argument),
            _ => default((IOperation?, IOperation?)),
        };
        while (index is IConversionOperation conversion)
        {
            index = conversion.Operand;
        }

        return index switch
        {
            { ConstantValue: { HasValue: true, Value: int position } } => $"{position}",
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int fromEnd } } => $"^{fromEnd}",
            _ => null,
        };
    }
}
