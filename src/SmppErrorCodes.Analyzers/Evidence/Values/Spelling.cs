using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>How the literals of a decision, of a collection, or of what a value is given, are written.</summary>
internal readonly struct Spelling
{
    private readonly bool _hasHexadecimal;
    private readonly bool _hasDecimal;

    private Spelling(bool hasHexadecimal, bool hasDecimal)
    {
        _hasHexadecimal = hasHexadecimal;
        _hasDecimal = hasDecimal;
    }

    /// <summary>Whether all of them but 0 are hexadecimal numbers.</summary>
    public bool IsHexadecimal => _hasHexadecimal && !_hasDecimal;

    public Spelling With(IEnumerable<IOperation> constants)
    {
        var (hasHexadecimal, hasDecimal) = (_hasHexadecimal, _hasDecimal);
        foreach (var constant in constants)
        {
            hasHexadecimal |= OtherListConstant.IsHexadecimal(constant, out _);
            hasDecimal |= OtherListConstant.IsDecimal(constant);
        }

        return new Spelling(hasHexadecimal, hasDecimal);
    }
}
