using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The catalogs that a catalog extends, as the <c>[Extends]</c> of its type and of theirs declare them.</summary>
/// <remarks>
/// What is wrong with one of the bases is a problem of that base. The types of a circle extend nothing; the first of them by
/// name has the problem.
/// </remarks>
internal sealed class CatalogBases
{
    public static readonly CatalogBases None = new(ImmutableArray<INamedTypeSymbol>.Empty);

    private CatalogBases(ImmutableArray<INamedTypeSymbol> types, CatalogProblem? problem = null, bool isHidden = false)
    {
        Types = types;
        Problem = problem;
        IsHidden = isHidden;
    }

    /// <summary>The types, the nearest first.</summary>
    public ImmutableArray<INamedTypeSymbol> Types { get; }

    /// <summary>What is wrong with the attribute of the catalog itself.</summary>
    public CatalogProblem? Problem { get; }

    /// <summary>Whether one of them cannot be named here, or is not known, so that the codes of the catalog are not known either.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether the type is declared to extend a catalog, be it a wrong one.</summary>
    public static bool AreDeclared(INamedTypeSymbol type) => ExtendedBy(type) is not null;

    /// <param name="seen">The type that stands for an extended one here; null if code here cannot name its constants.</param>
    public static CatalogBases Of(INamedTypeSymbol type, Func<INamedTypeSymbol, INamedTypeSymbol?> seen)
    {
        var types = new List<INamedTypeSymbol>();
        CatalogProblem? wrongName = null;
        for (var current = type; ExtendedBy(current) is { } extended; current = types[types.Count - 1])
        {
            if (extended is { Kind: TypedConstantKind.Error } or { Value: IErrorTypeSymbol })
            {
                return Hidden(problem: null);
            }

            if (ProblemOf(extended) is { } problem)
            {
                return new CatalogBases(types.ToImmutableArray(), types.Count == 0 ? problem : null);
            }

            var named = (INamedTypeSymbol)extended.Value!;
            if (seen(named) is not { } @base)
            {
                return Hidden(new CatalogProblem(CatalogProblemKind.HiddenBase, named.Name, named.ContainingAssembly.Name));
            }

            if (types.Count == 0 && named.Name == CatalogConstants.TextClassName && @base.Name != named.Name)
            {
                wrongName = new CatalogProblem(CatalogProblemKind.ExtendsTexts, $"{@base.Name}.{named.Name}", @base.Name);
            }

            if (SymbolEqualityComparer.Default.Equals(@base, type))
            {
                return new CatalogBases(ImmutableArray<INamedTypeSymbol>.Empty, CircleOf(type, types));
            }

            var known = types.FindIndex(other => SymbolEqualityComparer.Default.Equals(other, @base));
            if (known >= 0)
            {
                // It leads into a circle, and what is on the circle extends nothing.
                return new CatalogBases(types.Take(known + 1).ToImmutableArray(), wrongName);
            }

            types.Add(@base);
        }

        return new CatalogBases(types.ToImmutableArray(), wrongName);
    }

    /// <summary>The nearest type that both types are or extend; null if there is none.</summary>
    public static INamedTypeSymbol? NearestCommon(INamedTypeSymbol left, INamedTypeSymbol right)
    {
        var ofRight = ChainOf(right);
        return ChainOf(left).Find(type => ofRight.Exists(other => SymbolEqualityComparer.Default.Equals(type, other)));
    }

    /// <summary>The type and those that it extends, each once, the nearest first.</summary>
    private static List<INamedTypeSymbol> ChainOf(INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null && !chain.Contains(current, SymbolEqualityComparer.Default); current = ExtendedBy(current)?.Value as INamedTypeSymbol)
        {
            chain.Add(current);
        }

        return chain;
    }

    private static CatalogBases Hidden(CatalogProblem? problem) => new(ImmutableArray<INamedTypeSymbol>.Empty, problem, isHidden: true);

    private static CatalogProblem? CircleOf(INamedTypeSymbol type, List<INamedTypeSymbol> others)
    {
        var name = type.ToDisplayString();
        return others.Exists(other => string.CompareOrdinal(other.ToDisplayString(), name) < 0)
            ? null
            : new CatalogProblem(CatalogProblemKind.ExtendsItself, others.Select(static other => other.Name).ToArray());
    }

    /// <summary>Why what is extended is not a catalog.</summary>
    private static CatalogProblem? ProblemOf(TypedConstant extended)
    {
        if (extended.Value is not ITypeSymbol type)
        {
            return new CatalogProblem(CatalogProblemKind.ExtendsNothing);
        }

        var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None } named)
        {
            return new CatalogProblem(CatalogProblemKind.NoConstants, name);
        }

        return CatalogConstants.AreGeneric(named) ? new CatalogProblem(CatalogProblemKind.Generic, name)
            : CatalogConstants.AreIn(named) || AreDeclared(named) ? null
            : new CatalogProblem(CatalogProblemKind.NoConstants, name);
    }

    private static TypedConstant? ExtendedBy(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (InjectedTypes.IsExtendsAttribute(attribute.AttributeClass)
                && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Type or TypedConstantKind.Error } argument)
            {
                return argument;
            }
        }

        return null;
    }
}
