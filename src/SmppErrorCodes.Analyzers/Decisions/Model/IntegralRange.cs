using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>The numbers that an integral type can hold.</summary>
internal static class IntegralRange
{
    /// <summary>All values of <paramref name="type"/>, nullable or not; every number for a text or any other type.</summary>
    public static CodeSet Of(ITypeSymbol? type)
    {
        var isNullable = type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var underlying = isNullable ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;
        return underlying?.SpecialType switch
        {
            SpecialType.System_SByte => CodeSet.Between(sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => CodeSet.Between(byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => CodeSet.Between(short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => CodeSet.Between(ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => CodeSet.Between(int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => CodeSet.Between(uint.MinValue, uint.MaxValue),
            SpecialType.System_UInt64 or SpecialType.System_UIntPtr => CodeSet.Between(0, long.MaxValue),
            _ => CodeSet.Numbers,
        };
    }

    /// <summary>Whether the conversion may turn one number into another.</summary>
    public static bool LosesValues(ITypeSymbol? from, ITypeSymbol? to) =>
        CodeForms.Of(from) == CodeForm.Number && CodeForms.Of(to) == CodeForm.Number && !Of(from).Except(Of(to)).IsEmpty;

    /// <summary>The numbers that <paramref name="value"/> can have, as far as the types of its conversions show.</summary>
    public static CodeSet OfValue(IOperation value)
    {
        var range = Of(value.Type);
        while (CodeSource.Step(value) is { } next)
        {
            value = next;
            if (CodeForms.Of(value.Type) == CodeForm.Number)
            {
                range = range.Intersect(Of(value.Type));
            }
        }

        return range;
    }
}
