using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>Reads a catalog from the symbol of its type alone, so the bundled one and a user's own are the same to every rule.</summary>
/// <remarks>
/// A broken declaration never stops the reading: of two constants with one value the first counts, and a
/// <c>[SameMeaningAs]</c> that leads nowhere or in a circle leaves its constant a meaning of its own.
/// </remarks>
internal static class CatalogReader
{
    public const string TextClassName = "Text";

    /// <summary>Whether the type declares a constant that can be a code.</summary>
    public static bool HasConstants(INamedTypeSymbol type)
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
    public static bool DeclaresMeanings(INamedTypeSymbol type)
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

    /// <summary>Reads the constants of <paramref name="type"/>; a type without any gives an empty catalog.</summary>
    public static CodeCatalog Read(INamedTypeSymbol type)
    {
        var texts = ReadTexts(type);
        var constants = ImmutableArray.CreateBuilder<CodeConstant>();
        var problems = ImmutableArray.CreateBuilder<CatalogProblem>();
        var byName = new Dictionary<string, CodeConstant>(StringComparer.Ordinal);
        var byValue = new Dictionary<long, CodeConstant>();
        var canonicalNames = new Dictionary<CodeConstant, string>();

        foreach (var member in IsGeneric(type) ? ImmutableArray<ISymbol>.Empty : type.GetMembers())
        {
            if (!IsCode(member, out var field, out var value))
            {
                continue;
            }

            var isText = field.Type.SpecialType == SpecialType.System_String;
            if (byValue.TryGetValue(value, out var known))
            {
                byName[field.Name] = known;
                if (!IsAlias(field))
                {
                    problems.Add(new CatalogProblem(CatalogProblemKind.SameValue, known.Name, field.Name));
                }

                continue;
            }

            texts.TryGetValue(value, out var text);
            var constant = new CodeConstant(field.Name, value, isText ? null : field, isText ? field : text);
            constants.Add(constant);
            byName[constant.Name] = constant;
            byValue.Add(value, constant);
            if (SameMeaningAs(field) is { } canonicalName)
            {
                canonicalNames.Add(constant, canonicalName);
            }
        }

        if (constants.Count == 0)
        {
            problems.Add(new CatalogProblem(IsGeneric(type) ? CatalogProblemKind.Generic : CatalogProblemKind.NoConstants));
        }

        var read = constants.ToImmutable();
        var meanings = new MeaningReader(byName, canonicalNames, problems).Join(read);
        return new CodeCatalog(type, read, meanings, problems.ToImmutable(), byValue);
    }

    /// <summary>Whether the member is a constant that is a code. A private one is no code that anything else could name.</summary>
    private static bool IsCode(ISymbol member, out IFieldSymbol field, out long value)
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

    /// <summary>
    /// Whether a second constant of one value is meant as another name for the first: a member of an enum, and a constant that is
    /// declared by the name of another one. The number written twice is a mistake. Metadata does not tell.
    /// </summary>
    private static bool IsAlias(IFieldSymbol field) =>
        field.ContainingType.TypeKind == TypeKind.Enum
        || !field.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } && IsLiteral(value));

    private static bool IsLiteral(ExpressionSyntax value) => value is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };

    private static bool IsGeneric(INamedTypeSymbol type)
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

    private static Dictionary<long, IFieldSymbol> ReadTexts(INamedTypeSymbol type)
    {
        var texts = new Dictionary<long, IFieldSymbol>();
        foreach (var textClass in type.GetTypeMembers(TextClassName, 0))
        {
            foreach (var member in textClass.GetMembers())
            {
                if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string text } field
                    && CodeText.TryParse(text, out var value)
                    && !texts.ContainsKey(value))
                {
                    texts.Add(value, field);
                }
            }
        }

        return texts;
    }

    private static string? SameMeaningAs(IFieldSymbol field)
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
