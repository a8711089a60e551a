using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The codes that a static class of constants or an enum declares.</summary>
internal sealed class CodeCatalog
{
    private readonly Dictionary<long, CodeConstant> _byValue;
    private readonly Lazy<bool> _hasTextsWithoutZeros;

    public CodeCatalog(
        INamedTypeSymbol type,
        ImmutableArray<INamedTypeSymbol> bases,
        ImmutableArray<CodeConstant> constants,
        ImmutableArray<CodeMeaning> meanings,
        ImmutableArray<CatalogProblem> problems,
        Dictionary<long, CodeConstant> byValue)
    {
        Type = type;
        Bases = bases;
        Constants = constants;
        Meanings = meanings;
        Problems = problems;
        _byValue = byValue;
        _hasTextsWithoutZeros = new Lazy<bool>(() => AreWithoutZeros(Constants));
    }

    /// <summary>The type that declares the constants.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The types of the catalogs that it extends, the nearest first.</summary>
    public ImmutableArray<INamedTypeSymbol> Bases { get; }

    /// <summary>The codes in the order of their declaration, each value once; those of the catalogs that it extends come first.</summary>
    public ImmutableArray<CodeConstant> Constants { get; }

    /// <summary>The meanings in the order of their first code.</summary>
    public ImmutableArray<CodeMeaning> Meanings { get; }

    /// <summary>What is wrong with the declaration.</summary>
    public ImmutableArray<CatalogProblem> Problems { get; }

    /// <summary>Whether its texts are the numbers without zeros in front: <c>"7"</c>.</summary>
    public bool HasTextsWithoutZeros => _hasTextsWithoutZeros.Value;

    /// <summary>Whether it extends the catalog of a type.</summary>
    public bool Extends(INamedTypeSymbol type) => Bases.Any(@base => SymbolEqualityComparer.Default.Equals(@base, type));

    public bool TryGetConstant(long value, out CodeConstant constant) => _byValue.TryGetValue(value, out constant!);

    /// <summary>
    /// The type whose <c>Canonical(code)</c> turns each code of the meaning into the canonical one: the catalog's own, or that of
    /// the nearest catalog that it extends, if the meaning has no code that is added later; null if there is none.
    /// </summary>
    public INamedTypeSymbol? FindCanonicalMethod(CodeMeaning meaning)
    {
        var type = Type;
        foreach (var @base in Bases)
        {
            if (HasCanonicalMethod(type))
            {
                return type;
            }

            foreach (var constant in meaning.Constants)
            {
                if (SymbolEqualityComparer.Default.Equals(constant.DeclaringType, type))
                {
                    return null;
                }
            }

            type = @base;
        }

        return HasCanonicalMethod(type) ? type : null;
    }

    /// <summary>A catalog without codes that can be named, and the reason if the user has to know it.</summary>
    public static CodeCatalog Empty(INamedTypeSymbol type, CatalogProblem? problem = null) => new(
        type,
        ImmutableArray<INamedTypeSymbol>.Empty,
        ImmutableArray<CodeConstant>.Empty,
        ImmutableArray<CodeMeaning>.Empty,
        problem is { } known ? ImmutableArray.Create(known) : ImmutableArray<CatalogProblem>.Empty,
        new Dictionary<long, CodeConstant>());

    private static bool AreWithoutZeros(ImmutableArray<CodeConstant> constants)
    {
        var hasTexts = false;
        foreach (var constant in constants)
        {
            if (constant.Text?.ConstantValue is string text)
            {
                if (text != constant.Value.ToString(CultureInfo.InvariantCulture))
                {
                    return false;
                }

                hasTexts = true;
            }
        }

        return hasTexts;
    }

    /// <summary>Whether code outside may turn a code into the canonical one, as the bundled catalog lets it.</summary>
    private static bool HasCanonicalMethod(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers("Canonical"))
        {
            if (member is IMethodSymbol
                {
                    IsStatic: true,
                    DeclaredAccessibility: not Accessibility.Private,
                    ReturnType.SpecialType: SpecialType.System_Int32,
                    Parameters: { Length: 1 } parameters,
                }
                && parameters[0].Type.SpecialType == SpecialType.System_Int32
                && !SymbolUsability.IsRestricted(member))
            {
                return true;
            }
        }

        return false;
    }
}
