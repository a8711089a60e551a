using System;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>The symbol that a value comes from: the value itself, or the elements or keys of the collection that it is.</summary>
internal readonly struct ValueOrigin : IEquatable<ValueOrigin>
{
    public ValueOrigin(ISymbol symbol, bool isCollection, string? key = null, string? position = null)
    {
        Symbol = symbol;
        IsCollection = isCollection;
        Key = key;
        Position = position;
    }

    /// <summary>A local, a parameter or a member; the indexer or the method that reads the value where there is a key.</summary>
    public ISymbol Symbol { get; }

    /// <summary>Whether the symbol is a collection, whose elements or keys are meant.</summary>
    public bool IsCollection { get; }

    /// <summary>The text that names the value: <c>row["ErrorCode"]</c>. All that the members of one type read by it is one value.</summary>
    public string? Key { get; }

    /// <summary>The constant position of the only element that is meant: <c>bytes[2]</c>; null where all of them are.</summary>
    public string? Position { get; }

    /// <summary>The value whose name is the fact; null where the name does not stand for one value: what reads by a key or an argument reads many.</summary>
    public static ValueOrigin? OfName(in CodeFact named) =>
        named.Symbol is null or IPropertySymbol { IsIndexer: true } or IMethodSymbol { Parameters.IsEmpty: false }
            ? null
            : new ValueOrigin(named.Symbol.OriginalDefinition, isCollection: false);

    /// <summary>The same collection with another position.</summary>
    public ValueOrigin At(string? position) => new(Symbol, IsCollection, Key, position);

    private ISymbol Owner => Key is null ? Symbol : Symbol.ContainingType;

    public bool Equals(ValueOrigin other) =>
        IsCollection == other.IsCollection && Key == other.Key && Position == other.Position && SymbolEqualityComparer.Default.Equals(Owner, other.Owner);

    public override bool Equals(object? obj) => obj is ValueOrigin other && Equals(other);

    public override int GetHashCode() => unchecked((SymbolEqualityComparer.Default.GetHashCode(Owner) * 2) + (IsCollection ? 1 : 0));
}
