using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>A local, or one element of the tuple that it is.</summary>
internal readonly struct LocalPart : IEquatable<LocalPart>
{
    private const int Whole = -1;

    private readonly int _element;

    public LocalPart(ILocalSymbol local)
        : this(local, Whole)
    {
    }

    /// <param name="element">The position of the element in the tuple.</param>
    public LocalPart(ILocalSymbol local, int element)
    {
        Local = local;
        _element = element;
    }

    public ILocalSymbol Local { get; }

    /// <summary>Whether it is an element of a tuple.</summary>
    public bool IsElement => _element != Whole;

    public ITypeSymbol Type => IsElement ? TupleElement.At(_element, Local.Type)!.Type : Local.Type;

    /// <summary>The part that an operation reads or writes; null where that is not a local.</summary>
    public static LocalPart? Of(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => new LocalPart(reference.Local),
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => new LocalPart(reference.Local),
        IFieldReferenceOperation { Instance: ILocalReferenceOperation tuple, Field: var field } when TupleElement.IndexOf(field) is >= 0 and var element => new LocalPart(tuple.Local, element),
        _ => null,
    };

    public bool Equals(LocalPart other) => _element == other._element && SymbolEqualityComparer.Default.Equals(Local, other.Local);

    public override bool Equals(object? obj) => obj is LocalPart other && Equals(other);

    public override int GetHashCode() => unchecked((SymbolEqualityComparer.Default.GetHashCode(Local) * 31) + _element);
}
