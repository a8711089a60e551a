using System;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Values;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Suspicions;

/// <summary>What is compared with constants in one file, be it by several expressions: a symbol, what a key names, or one element of a collection.</summary>
internal readonly struct SuspectedValue : IEquatable<SuspectedValue>
{
    private readonly string? _position;

    private SuspectedValue(in ValueOrigin origin, string? position = null, IOperation? reader = null, ILocalSymbol? local = null)
    {
        Origin = origin;
        _position = position;
        Reader = reader;
        Local = local;
    }

    /// <summary>The symbol that the value is, or that it is read from.</summary>
    public ValueOrigin Origin { get; }

    /// <summary>What reads the value, where no symbol of its own stands for it: <c>row["code"]</c>, <c>parts[2]</c>.</summary>
    public IOperation? Reader { get; }

    /// <summary>The local that a value without a symbol of its own is read into.</summary>
    public ILocalSymbol? Local { get; }

    /// <summary>The value that is compared; null where nothing of the user's own code stands for it.</summary>
    public static SuspectedValue? Of(in ValueReference reference, OriginFinder origins)
    {
        // The property of an anonymous type cannot be declared.
        if (origins.Of(reference) is not { } origin || origin.Symbol.ContainingType is { IsAnonymousType: true })
        {
            return null;
        }

        if (origins.ReaderOf(reference, out var local) is not { } reader)
        {
            return new SuspectedValue(origin);
        }

        // Texts are the fields of a line. What a list of numbers has at a place may be anything.
        var position = origin.Key is null ? PositionedElement.PositionOf(reader, out _) : null;
        return position is null || reader.Type?.SpecialType == SpecialType.System_String ? new SuspectedValue(origin, position, reader, local) : null;
    }

    public bool Equals(SuspectedValue other) => _position == other._position && Origin.Equals(other.Origin);

    public override bool Equals(object? obj) => obj is SuspectedValue other && Equals(other);

    public override int GetHashCode() => Origin.GetHashCode();
}
