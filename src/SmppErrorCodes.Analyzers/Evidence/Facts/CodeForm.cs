using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Facts;

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
    public static CodeForm Of(ITypeSymbol? type) =>
        type is null ? CodeForm.None
        : type.SpecialType == SpecialType.System_String ? CodeForm.Text
        : IntegralType.Is(IntegralType.WithoutNullable(type).SpecialType) ? CodeForm.Number
        : CodeForm.None;

    /// <summary>The form in which the elements of a collection, or the keys of a dictionary, can hold codes.</summary>
    public static CodeForm OfElements(ITypeSymbol? type) => Of(CollectionElement.TypeIn(type));

    /// <summary>The type of the value that a symbol stands for; null for one that stands for none.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    /// <summary>The type of the value; of a task, or of whatever an asynchronous method returns in place of one, that of its result.</summary>
    public static ITypeSymbol? ValueTypeOf(ISymbol symbol)
    {
        var type = TypeOf(symbol);
        return type is INamedTypeSymbol { TypeArguments: { Length: 1 } results } task
            && (TaskType.Is(task) || (symbol is IMethodSymbol { IsAsync: true } && CollectionElement.TypeIn(type) is null))
                ? results[0]
                : type;
    }
}
