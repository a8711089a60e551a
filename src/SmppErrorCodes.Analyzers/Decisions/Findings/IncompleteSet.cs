using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>A code set that has some codes of a meaning, and not the others.</summary>
internal sealed class IncompleteSet
{
    private IncompleteSet(CodeForm form, bool isOrdered, ImmutableArray<IncompleteSetMeaning> meanings)
    {
        Form = form;
        IsOrdered = isOrdered;
        Meanings = meanings;
    }

    /// <summary>How the set holds its codes.</summary>
    public CodeForm Form { get; }

    /// <summary>Whether the places of the codes may count, as in a list that is sorted or belongs to another one, so that none may be added between them.</summary>
    public bool IsOrdered { get; }

    /// <summary>The meanings of which codes are missing, in the order of the source.</summary>
    public ImmutableArray<IncompleteSetMeaning> Meanings { get; }

    /// <summary>All of them in one member.</summary>
    public static IEnumerable<IncompleteSet> FindAll(MemberVerdicts verdicts)
    {
        foreach (var collection in verdicts.Comparisons.Collections)
        {
            // A set of canonical codes is searched for canonical codes.
            if (verdicts.TryGetCode(collection.Holder, out var code)
                && code.CanonicalIn is null
                && MeaningsIn(collection, code) is { IsEmpty: false } meanings
                && verdicts.IsCompleteAsWritten(collection.Holder, out var isOrdered))
            {
                yield return new IncompleteSet(code.Form, isOrdered, meanings);
            }
        }
    }

    private static ImmutableArray<IncompleteSetMeaning> MeaningsIn(WrittenCollection collection, in CodeExpression code)
    {
        var named = new Dictionary<CodeMeaning, Dictionary<CodeConstant, WrittenElement>>();
        var order = new List<(CodeMeaning Meaning, WrittenElement First)>();
        var differing = new HashSet<CodeMeaning>();
        foreach (var element in collection.Elements)
        {
            if (CodeValue.Of(ConstantOperand.Of(element.Value).Value) is not { } value || !code.Catalog.TryGetConstant(value, out var constant) || code.ExcludedCodes.Contains(value))
            {
                continue;
            }

            var meaning = constant.Meaning;
            if (!named.TryGetValue(meaning, out var elements))
            {
                named.Add(meaning, elements = new Dictionary<CodeConstant, WrittenElement>());
                order.Add((meaning, element));
            }
            else if (!HaveSameValue(elements.Values.First(), element))
            {
                differing.Add(meaning);
            }

            elements[constant] = element;
        }

        var meanings = ImmutableArray.CreateBuilder<IncompleteSetMeaning>();
        foreach (var (meaning, first) in order)
        {
            if (!differing.Contains(meaning) && IncompleteSetMeaning.Of(meaning, named[meaning], first, code.ExcludedCodes) is { } incomplete)
            {
                meanings.Add(incomplete);
            }
        }

        return meanings.ToImmutable();
    }

    /// <summary>Whether a dictionary has the same value for both keys, and so can have it for the other codes of their meaning too.</summary>
    private static bool HaveSameValue(WrittenElement left, WrittenElement right) =>
        left.Mapped is null ? right.Mapped is null : right.Mapped is not null && SyntaxFactory.AreEquivalent(left.Mapped.Syntax, right.Mapped.Syntax, topLevel: false);
}

/// <summary>A meaning of which a code set has some codes only.</summary>
internal sealed class IncompleteSetMeaning
{
    private IncompleteSetMeaning(CodeMeaning meaning, in WrittenElement first, ImmutableArray<CodeConstant> missing, IReadOnlyList<(SyntaxNode Element, List<CodeConstant> Codes)> places)
    {
        Meaning = meaning;
        First = first.Value.Syntax;
        CanBeCopied = first.Mapped is null || Evaluation.CanBeCopied(first.Mapped);
        Missing = missing;
        Places = places;
    }

    public CodeMeaning Meaning { get; }

    /// <summary>The first element, or key, that is one of the codes.</summary>
    public SyntaxNode First { get; }

    /// <summary>Whether the other codes can have what a dictionary has for this one.</summary>
    public bool CanBeCopied { get; }

    /// <summary>The codes that the set does not have, in the order of the catalog.</summary>
    public ImmutableArray<CodeConstant> Missing { get; }

    /// <summary>The elements behind which missing codes belong, with these codes. The order is that of the catalog, as far as the set follows it.</summary>
    public IReadOnlyList<(SyntaxNode Element, List<CodeConstant> Codes)> Places { get; }

    /// <summary>The missing codes of the meaning; null if the set has all of them.</summary>
    /// <param name="named">The codes that the set has.</param>
    /// <param name="first">The first of them in the source.</param>
    public static IncompleteSetMeaning? Of(CodeMeaning meaning, Dictionary<CodeConstant, WrittenElement> named, in WrittenElement first, ImmutableArray<long> excludedCodes)
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
            else if (!excludedCodes.Contains(constant.Value))
            {
                missing.Add(constant);
                CodesAt(place, places).Add(constant);
            }
        }

        return missing.Count == 0 ? null : new IncompleteSetMeaning(meaning, first, missing.ToImmutable(), places);
    }

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
