using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The integral types of C#, without <c>char</c>.</summary>
internal static class IntegralType
{
    /// <summary>Whether it is one of them; <c>nint</c> and <c>nuint</c> have the special types of the pointers that they are made of.</summary>
    public static bool Is(SpecialType type) => type is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>Whether the type is integral, a nullable integral type, or <c>string</c>.</summary>
    public static bool IsOrIsText(ITypeSymbol? type) => type is not null && (type.SpecialType == SpecialType.System_String || Is(WithoutNullable(type).SpecialType));

    /// <summary>The <c>T</c> of a <c>T?</c> on value types; any other type as it is.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
