using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The codes that a static class of constants or an enum declares.</summary>
/// <remarks>
/// A catalog is read from its type symbol alone, so the bundled one and a user's own are the same to every rule.
/// A broken declaration never stops the reading: of two constants with one value the first counts, and a
/// <c>[SameMeaningAs]</c> that leads nowhere or in a circle leaves its constant a meaning of its own.
/// </remarks>
internal sealed class CodeCatalog
{
    public const string TextClassName = "Text";

    private readonly Dictionary<long, CodeConstant> _byValue;

    private CodeCatalog(
        INamedTypeSymbol type,
        ImmutableArray<CodeConstant> constants,
        ImmutableArray<CodeMeaning> meanings,
        ImmutableArray<CatalogProblem> problems,
        Dictionary<long, CodeConstant> byValue)
    {
        Type = type;
        Constants = constants;
        Meanings = meanings;
        Problems = problems;
        _byValue = byValue;
    }

    /// <summary>The type that declares the constants.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The codes in the order of their declaration, each value once.</summary>
    public ImmutableArray<CodeConstant> Constants { get; }

    /// <summary>The meanings in the order of their first code.</summary>
    public ImmutableArray<CodeMeaning> Meanings { get; }

    /// <summary>What is wrong with the declaration.</summary>
    public ImmutableArray<CatalogProblem> Problems { get; }

    /// <summary>Whether code outside can turn a code into the canonical one by <c>Canonical(code)</c>, as the bundled catalog lets it.</summary>
    public bool HasCanonicalMethod
    {
        get
        {
            foreach (var member in Type.GetMembers("Canonical"))
            {
                if (member is IMethodSymbol
                    {
                        IsStatic: true,
                        DeclaredAccessibility: not Accessibility.Private,
                        ReturnType.SpecialType: SpecialType.System_Int32,
                        Parameters: { Length: 1 } parameters,
                    }
                    && parameters[0].Type.SpecialType == SpecialType.System_Int32)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool TryGetConstant(long value, out CodeConstant constant) => _byValue.TryGetValue(value, out constant!);

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

    /// <summary>A catalog without codes, and nothing wrong with it.</summary>
    public static CodeCatalog Empty(INamedTypeSymbol type) =>
        new(type, ImmutableArray<CodeConstant>.Empty, ImmutableArray<CodeMeaning>.Empty, ImmutableArray<CatalogProblem>.Empty, new Dictionary<long, CodeConstant>());

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
                problems.Add(new CatalogProblem(CatalogProblemKind.SameValue, known.Name, field.Name));
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
        var meanings = JoinMeanings(read, byName, canonicalNames, problems);
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

    private static ImmutableArray<CodeMeaning> JoinMeanings(
        ImmutableArray<CodeConstant> constants,
        Dictionary<string, CodeConstant> byName,
        Dictionary<CodeConstant, string> canonicalNames,
        ImmutableArray<CatalogProblem>.Builder problems)
    {
        var order = new List<CodeConstant>();
        var groups = new Dictionary<CodeConstant, List<CodeConstant>>();
        var resolved = new Dictionary<CodeConstant, CodeConstant>();
        foreach (var constant in constants)
        {
            var canonical = Resolve(constant, byName, canonicalNames, resolved, problems);
            if (!groups.TryGetValue(canonical, out var group))
            {
                groups.Add(canonical, group = new List<CodeConstant>(1));
                order.Add(canonical);
            }

            group.Add(constant);
        }

        var meanings = ImmutableArray.CreateBuilder<CodeMeaning>(order.Count);
        foreach (var canonical in order)
        {
            var meaning = new CodeMeaning(canonical, ImmutableArray.CreateRange(groups[canonical]));
            meanings.Add(meaning);
            foreach (var constant in meaning.Constants)
            {
                constant.Meaning = meaning;
            }
        }

        return meanings.MoveToImmutable();
    }

    /// <summary>Follows <c>[SameMeaningAs]</c> to its end; every constant of a circle stands for itself.</summary>
    private static CodeConstant Resolve(
        CodeConstant start,
        Dictionary<string, CodeConstant> byName,
        Dictionary<CodeConstant, string> canonicalNames,
        Dictionary<CodeConstant, CodeConstant> resolved,
        ImmutableArray<CatalogProblem>.Builder problems)
    {
        if (!canonicalNames.ContainsKey(start))
        {
            return start;
        }

        var path = new List<CodeConstant>();
        var onPath = new HashSet<CodeConstant>();
        var current = start;
        CodeConstant? end;
        while (true)
        {
            if (resolved.TryGetValue(current, out end))
            {
                break;
            }

            if (!onPath.Add(current))
            {
                // What leads into the circle is left alone as well: there is no code that it could stand for.
                problems.Add(new CatalogProblem(CatalogProblemKind.Circle, path.SkipWhile(constant => constant != current).Select(static constant => constant.Name).ToArray()));
                end = null;
                break;
            }

            path.Add(current);
            if (!canonicalNames.TryGetValue(current, out var name))
            {
                end = current;
                break;
            }

            if (!byName.TryGetValue(name, out var next))
            {
                problems.Add(new CatalogProblem(CatalogProblemKind.UnknownName, current.Name, name));
                end = current;
                break;
            }

            current = next;
        }

        foreach (var constant in path)
        {
            resolved[constant] = end ?? constant;
        }

        return resolved[start];
    }
}
