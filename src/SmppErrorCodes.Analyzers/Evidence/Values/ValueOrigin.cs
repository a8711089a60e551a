using System;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>The symbol that a value comes from: the value itself, or the elements or keys of the collection that it is.</summary>
internal readonly struct ValueOrigin : IEquatable<ValueOrigin>
{
    public ValueOrigin(ISymbol symbol, bool isCollection)
    {
        Symbol = symbol;
        IsCollection = isCollection;
    }

    /// <summary>A local, a parameter or a member.</summary>
    public ISymbol Symbol { get; }

    /// <summary>Whether the symbol is a collection, whose elements or keys are meant.</summary>
    public bool IsCollection { get; }

    public bool Equals(ValueOrigin other) => IsCollection == other.IsCollection && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    public override bool Equals(object? obj) => obj is ValueOrigin other && Equals(other);

    public override int GetHashCode() => unchecked((SymbolEqualityComparer.Default.GetHashCode(Symbol) * 2) + (IsCollection ? 1 : 0));
}
