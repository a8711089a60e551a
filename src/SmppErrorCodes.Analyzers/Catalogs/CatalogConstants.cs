using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>What a type declares of a catalog, symbol by symbol.</summary>
internal static class CatalogConstants
{
    public const string TextClassName = "Text";

    /// <summary>Whether the type declares a constant that can be a code.</summary>
    public static bool AreIn(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (IsCode(member, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a constant of the type is declared to have the same meaning as another one.</summary>
    public static bool HaveMeanings(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (IsCode(member, out var field, out _) && SameMeaningAs(field) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the member is a constant that is a code. A private one is not a code that anything else could name.</summary>
    public static bool IsCode(ISymbol member, out IFieldSymbol field, out long value)
    {
        field = null!;
        value = 0;
        if (member is not IFieldSymbol { HasConstantValue: true, DeclaredAccessibility: not Accessibility.Private } constant
            || CodeValue.Of(constant.ConstantValue) is not { } code)
        {
            return false;
        }

        field = constant;
        value = code;
        return true;
    }

    /// <summary>Whether the type is generic, or in one that is, so that its constants cannot be named.</summary>
    public static bool AreGeneric(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The constants of the nested class that has the texts of the codes.</summary>
    public static Dictionary<long, IFieldSymbol> TextsOf(INamedTypeSymbol type)
    {
        var texts = new Dictionary<long, IFieldSymbol>();
        foreach (var textClass in type.GetTypeMembers(TextClassName, 0))
        {
            foreach (var member in textClass.GetMembers())
            {
                if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string text } field
                    && CodeText.TryParse(text, out var value)
                    && (!texts.TryGetValue(value, out var known) || SymbolUsability.IsBetter(field, known)))
                {
                    texts[value] = field;
                }
            }
        }

        return texts;
    }

    /// <summary>The name that the <c>[SameMeaningAs]</c> of a constant gives.</summary>
    public static string? SameMeaningAs(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (InjectedTypes.IsSameMeaningAsAttribute(attribute.AttributeClass)
                && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string name })
            {
                return name;
            }
        }

        return null;
    }
}
