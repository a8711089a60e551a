using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>How a value holds a code.</summary>
internal enum CodeForm
{
    /// <summary>Not at all: an enum, a <see cref="char"/>, a floating type, any other type.</summary>
    None,

    /// <summary>As an integer, nullable or not.</summary>
    Number,

    /// <summary>As a text of three digits.</summary>
    Text,
}

internal static class CodeForms
{
    /// <summary>The form in which a value of <paramref name="type"/> can hold a code.</summary>
    public static CodeForm Of(ITypeSymbol? type)
    {
        if (type is null)
        {
            return CodeForm.None;
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            type = ((INamedTypeSymbol)type).TypeArguments[0];
            return IsIntegral(type.SpecialType) ? CodeForm.Number : CodeForm.None;
        }

        return type.SpecialType == SpecialType.System_String ? CodeForm.Text
            : IsIntegral(type.SpecialType) ? CodeForm.Number
            : CodeForm.None;
    }

    /// <summary>The type of the value that a symbol stands for; null for what has none.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    /// <summary>The form in which the elements of a collection, or the keys of a dictionary, can hold codes.</summary>
    public static CodeForm OfElements(ITypeSymbol? type) => Of(CollectionElement.TypeIn(type));

    public static bool IsIntegral(SpecialType type) => type is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
