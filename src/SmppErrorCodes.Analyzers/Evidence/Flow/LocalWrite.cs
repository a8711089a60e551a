using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>What a local gets its value from. If all parts are missing, nothing is known of the value.</summary>
internal readonly struct LocalWrite
{
    public LocalWrite(IOperation? value, ISymbol? symbol = null, IOperation? collection = null, IArgumentOperation? outArgument = null)
        : this(value, symbol, collection, outArgument, tuple: null, element: 0, isCount: false)
    {
    }

    private LocalWrite(IOperation? value, ISymbol? symbol, IOperation? collection, IArgumentOperation? outArgument, IOperation? tuple, int element, bool isCount)
    {
        Value = value;
        Symbol = symbol;
        Collection = collection;
        OutArgument = outArgument;
        Tuple = tuple;
        Element = element;
        IsCount = isCount;
    }

    /// <summary>One more or one less than before: the local counts something.</summary>
    public static LocalWrite Count { get; } = new(null, null, null, null, null, 0, isCount: true);

    /// <summary>What is written, where an expression shows it. A local that is a collection gets the elements of it.</summary>
    public IOperation? Value { get; }

    /// <summary>Whose value is written, where there is no expression. It may be an element of the tuples in <see cref="Collection"/>.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Whose elements are written, one after the other.</summary>
    public IOperation? Collection { get; }

    /// <summary>The argument through which a call writes.</summary>
    public IArgumentOperation? OutArgument { get; }

    /// <summary>The tuple whose <see cref="Element"/> is written, where no expression stands for that alone.</summary>
    public IOperation? Tuple { get; }

    public int Element { get; }

    /// <summary>Whether the local counts.</summary>
    public bool IsCount { get; }

    public static LocalWrite OfElements(IOperation collection) => new(null, collection: collection);

    public static LocalWrite OfOut(IArgumentOperation argument) => new(null, outArgument: argument);

    /// <summary>What an element of a tuple gets where this is written to the tuple.</summary>
    /// <param name="field">The element.</param>
    public LocalWrite ElementAt(int index, ISymbol field) => this switch
    {
        { Value: { } value } when TupleElement.WrittenAt(index, value) is { } element => new LocalWrite(element),
        { Value: { } value } => new LocalWrite(null, null, null, null, value, index, isCount: false),
        { Symbol: { } symbol } => new LocalWrite(null, TupleElement.At(index, CodeForms.TypeOf(symbol))),
        { Collection: { } collection } => new LocalWrite(null, field, collection),
        _ => default,
    };
}
