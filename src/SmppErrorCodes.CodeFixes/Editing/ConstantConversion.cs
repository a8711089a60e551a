using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The conversions of a constant that a place makes by itself. Each kind includes those before it.</summary>
internal enum ConstantConversion
{
    /// <summary>None: with another type, the code may mean something else.</summary>
    None,

    /// <summary>The implicit conversions of all values of a type, as from <c>byte</c> to <c>int</c>.</summary>
    OfType,

    /// <summary>The implicit conversions of a constant that fits, as from an <c>int</c> to <c>byte</c>.</summary>
    OfConstant,

    /// <summary>All those of a cast that stands there.</summary>
    Cast,
}

internal static class ConstantConversions
{
    /// <summary>Whether a constant of one type is converted to another one.</summary>
    /// <param name="value">The value of the constant; null for a text.</param>
    public static bool Converts(this ConstantConversion conversion, ITypeSymbol type, long? value, ITypeSymbol target, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(type, target) || (value is { } number && conversion switch
        {
            ConstantConversion.OfType => IsOfType(type, target, compilation),
            ConstantConversion.OfConstant => IsOfType(type, target, compilation) || IsOfConstant(type, number, target),
            ConstantConversion.Cast => true,
            _ => false,
        });

    private static bool IsOfType(ITypeSymbol type, ITypeSymbol target, Compilation compilation) =>
        compilation.ClassifyConversion(type, target) is { IsImplicit: true, IsNumeric: true };

    private static bool IsOfConstant(ITypeSymbol type, long value, ITypeSymbol target) => type.SpecialType switch
    {
        SpecialType.System_Int32 => IntegralRange.Of(target).Contains(value),
        SpecialType.System_Int64 => target.SpecialType == SpecialType.System_UInt64 && value >= 0,
        _ => false,
    };
}
