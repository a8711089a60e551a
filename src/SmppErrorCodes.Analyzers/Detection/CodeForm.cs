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
    public static CodeForm OfElements(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Of(array.ElementType);
            case INamedTypeSymbol { IsGenericType: true, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", TypeArguments: { Length: 1 } arguments }:
                return Of(arguments[0]);
            case INamedTypeSymbol named when named.SpecialType != SpecialType.System_String:
                if (OfSequence(named) is var form and not CodeForm.None)
                {
                    return form;
                }

                foreach (var @interface in named.AllInterfaces)
                {
                    if (OfSequence(@interface) is var inherited and not CodeForm.None)
                    {
                        return inherited;
                    }
                }

                return CodeForm.None;
            default:
                return CodeForm.None;
        }
    }

    private static CodeForm OfSequence(INamedTypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IEnumerable_T)
        {
            return CodeForm.None;
        }

        var element = type.TypeArguments[0];
        return element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: { Length: 2 } keyAndValue } ? Of(keyAndValue[0]) : Of(element);
    }

    public static bool IsIntegral(SpecialType type) => type is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
