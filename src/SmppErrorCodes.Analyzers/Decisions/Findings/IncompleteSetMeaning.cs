using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>A meaning of which a code set has some codes only.</summary>
internal sealed class IncompleteSetMeaning
{
    private readonly Dictionary<CodeConstant, WrittenElement> _named;
    private readonly WrittenElement _first;

    private IncompleteSetMeaning(
        CodeMeaning meaning,
        Dictionary<CodeConstant, WrittenElement> named,
        in WrittenElement first,
        ImmutableArray<CodeConstant> missing,
        IReadOnlyList<(SyntaxNode Element, List<CodeConstant> Codes)> places)
    {
        _named = named;
        _first = first;
        Meaning = meaning;
        CanBeCopied = first.Mapped is null || Evaluation.CanBeCopied(first.Mapped);
        Missing = missing;
        Places = places;
    }

    public CodeMeaning Meaning { get; }

    /// <summary>The first element, or key, that is one of the codes.</summary>
    public SyntaxNode First => _first.Value.Syntax;

    /// <summary>Whether the other codes can have what a dictionary has for this one.</summary>
    public bool CanBeCopied { get; }

    /// <summary>The codes that the set does not have, in the order of the catalog.</summary>
    public ImmutableArray<CodeConstant> Missing { get; }

    /// <summary>The elements behind which missing codes belong, with these codes. The order is that of the catalog, as far as the set follows it.</summary>
    public IReadOnlyList<(SyntaxNode Element, List<CodeConstant> Codes)> Places { get; }

    /// <summary>The missing codes of the meaning; null if the set has all that it needs.</summary>
    /// <param name="named">The codes that the set has.</param>
    /// <param name="first">The first of them in the source.</param>
    /// <param name="isLeftOut">Whether the set does not need the code.</param>
    public static IncompleteSetMeaning? Of(CodeMeaning meaning, Dictionary<CodeConstant, WrittenElement> named, in WrittenElement first, Func<CodeConstant, bool> isLeftOut)
    {
        var missing = ImmutableArray.CreateBuilder<CodeConstant>();
        var places = new List<(SyntaxNode Element, List<CodeConstant> Codes)>();
        var place = first.Value.Syntax;
        foreach (var constant in meaning.Constants)
        {
            if (named.TryGetValue(constant, out var element))
            {
                place = element.Value.Syntax;
            }
            else if (!isLeftOut(constant))
            {
                missing.Add(constant);
                CodesAt(place, places).Add(constant);
            }
        }

        return missing.Count == 0 ? null : new IncompleteSetMeaning(meaning, named, first, missing.ToImmutable(), places);
    }

    /// <summary>The same without some of the missing codes; null if no other is missing.</summary>
    public IncompleteSetMeaning? Without(Func<CodeConstant, bool> isLeftOut) => Of(Meaning, _named, _first, constant => !Missing.Contains(constant) || isLeftOut(constant));

    /// <summary>Whether another set has codes of the meaning in place of those that are here, so that the two tell them apart.</summary>
    public bool IsSplitWith(HashSet<long> other) =>
        Missing.Any(constant => other.Contains(constant.Value)) && !_named.Keys.Any(constant => other.Contains(constant.Value));

    /// <summary>The codes that are added at the place; a place is listed once.</summary>
    private static List<CodeConstant> CodesAt(SyntaxNode place, List<(SyntaxNode Element, List<CodeConstant> Codes)> places)
    {
        if (places.Count > 0 && places[0].Element == place)
        {
            return places[0].Codes;
        }

        if (places.Count == 0 || places[places.Count - 1].Element != place)
        {
            places.Add((place, new List<CodeConstant>()));
        }

        return places[places.Count - 1].Codes;
    }
}
