using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>A value that an operation gives or a symbol stands for, or a part of it: an element of the collection, the key of the pair.</summary>
internal readonly struct ValueReference
{
    private ValueReference(ValueReferenceKind kind, IOperation? operation, ISymbol? symbol, IOperation? whole = null)
    {
        Kind = kind;
        Operation = operation;
        Symbol = symbol;
        Whole = whole;
    }

    public ValueReferenceKind Kind { get; }

    /// <summary>The operation that gives the value; null where there is only a symbol.</summary>
    public IOperation? Operation { get; }

    /// <summary>The member, parameter or element of a tuple that stands for the value; null where there is an operation.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The tuple or the record that <see cref="Symbol"/> stands for a part of, in a positional pattern; null for any other value.</summary>
    public IOperation? Whole { get; }

    public static ValueReference ValueOf(IOperation operation) => new(ValueReferenceKind.Value, operation, null);

    public static ValueReference ValueOf(ISymbol symbol) => new(ValueReferenceKind.Value, null, symbol);

    /// <summary>What stands at a position of the tuple or the record.</summary>
    /// <param name="part">The element of the tuple, or the parameter of the <c>Deconstruct</c> method.</param>
    public static ValueReference PartOf(IOperation whole, ISymbol part) => new(ValueReferenceKind.Value, null, part, whole);

    public static ValueReference ElementOf(IOperation collection) => new(ValueReferenceKind.Element, collection, null);

    public static ValueReference ElementOf(ISymbol collection) => new(ValueReferenceKind.Element, null, collection);

    /// <summary>An element of what <paramref name="collection"/> refers to.</summary>
    public static ValueReference ElementOf(in ValueReference collection) => new(ValueReferenceKind.Element, collection.Operation, collection.Symbol);

    public static ValueReference KeyOf(IOperation pair) => new(ValueReferenceKind.Key, pair, null);
}

/// <summary>Which part of a value is meant.</summary>
internal enum ValueReferenceKind
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>An element of the collection, or a key of the dictionary, that the value is.</summary>
    Element,

    /// <summary>The key of the dictionary's element that the value is.</summary>
    Key,
}
