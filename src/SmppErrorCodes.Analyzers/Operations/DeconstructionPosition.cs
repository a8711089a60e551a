using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Positions in deconstructions and in positional patterns.</summary>
internal static class DeconstructionPosition
{
    /// <summary>The parameter of the <c>Deconstruct</c> method, or the element of the tuple; null where there is neither.</summary>
    /// <param name="type">The type of what is taken apart.</param>
    /// <param name="count">How many positions are written.</param>
    public static ISymbol? SymbolAt(int index, int count, IMethodSymbol? deconstruct, ITypeSymbol? type)
    {
        if (deconstruct is not null)
        {
            // An extension method has the deconstructed value as its first parameter.
            index += deconstruct.Parameters.Length - count;
            return index >= 0 && index < deconstruct.Parameters.Length ? deconstruct.Parameters[index] : null;
        }

        return type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? tuple.TupleElements[index] : null;
    }
}
