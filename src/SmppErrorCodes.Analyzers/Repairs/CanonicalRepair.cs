using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>A comparison of the canonical code, in place of one that holds for some codes of a meaning only.</summary>
internal sealed class CanonicalRepair
{
    private const string ConstantKey = "Canonical";
    private const string OwnerKey = "CanonicalOwner";
    private const string IsEqualKey = "CanonicalIsEqual";
    private const string PlacesKey = "CanonicalPlaces";

    /// <param name="constant">The documentation ID of the constant that the canonical code is compared with; null where it replaces the value in the comparisons that are there.</param>
    /// <param name="isEqual">Whether the canonical code is to be equal to the constant.</param>
    /// <param name="owner">The documentation ID of a constant of the type whose <c>Canonical</c> is called.</param>
    /// <param name="places">The whole test; without a constant, each of the compared values.</param>
    public CanonicalRepair(string? constant, bool isEqual, string owner, ImmutableArray<Location> places)
    {
        Constant = constant;
        IsEqual = isEqual;
        Owner = owner;
        Places = places;
    }

    /// <summary>The documentation ID of the constant that the canonical code is compared with; null where it replaces the value in the comparisons that are there.</summary>
    public string? Constant { get; }

    /// <summary>Whether the canonical code is to be equal to the constant.</summary>
    public bool IsEqual { get; }

    /// <summary>The documentation ID of a constant of the type whose <c>Canonical</c> is called.</summary>
    public string Owner { get; }

    /// <summary>The whole test; without a constant, each of the compared values.</summary>
    public ImmutableArray<Location> Places { get; }

    /// <summary>The comparison that does the same as the changed test; null if there is none.</summary>
    public static CanonicalRepair? Of(Completion completion, Decision decision)
    {
        if (completion.Edits.Length != 1
            || decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression
            || completion.Edits[0] is not { Part: { TestsForObject: false } part } edit
            || part.Syntax != part.Last
            || part.Syntax.DescendantNodes().Any(static node => node is SingleVariableDesignationSyntax)
            // What is written in place of all of it would overflow in another way.
            || part.Operand?.Ancestors().TakeWhile(node => node != part.Syntax.Parent).Any(static node => node is CheckedExpressionSyntax) == true
            || ConstantIds.Of(OwnerOfCanonical(completion.Codes, decision), decision.Code.Form) is not { } owner)
        {
            return null;
        }

        return OfMeaning(edit, decision, owner) ?? (part.UsesRanges && !NamesSynonyms(part, decision) ? OfRanges(edit, decision, owner) : null);
    }

    /// <summary>The repair that a rule has written; null if it has written none, or not in this way.</summary>
    /// <param name="places">The locations from the first place on.</param>
    public static CanonicalRepair? TryRead(Diagnostic diagnostic, IReadOnlyCollection<Location> places) =>
        diagnostic.Text(OwnerKey) is { } owner
        && int.TryParse(diagnostic.Text(PlacesKey), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count > 0
        && count <= places.Count
            ? new CanonicalRepair(diagnostic.Text(ConstantKey), diagnostic.IsTrue(IsEqualKey), owner, ImmutableArray.CreateRange(places.Take(count)))
            : null;

    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties)
    {
        properties = properties
            .Add(OwnerKey, Owner)
            .Add(IsEqualKey, RepairProperties.Write(IsEqual))
            .Add(PlacesKey, Places.Length.ToString(CultureInfo.InvariantCulture));
        return Constant is { } constant ? properties.Add(ConstantKey, constant) : properties;
    }

    /// <summary><c>Canonical(code) == AbsentSubscriber</c>: after the change, the test holds for the codes of one meaning, or for all others.</summary>
    private static CanonicalRepair? OfMeaning(PartEdit edit, Decision decision, string owner)
    {
        var meaning = edit.Codes.First().Meaning;
        var isEqual = edit.Part.Set.Ranges.IsEmpty || edit.Part.Set.Ranges[0].First != long.MinValue;
        var named = isEqual ? edit.SetAfter : edit.SetAfter.Complement();
        return decision.Labels.Length == 2
            && IsConvertedToInt(edit.Part.Operand, decision)
            && named.Equals(CodeSet.Union(meaning.Constants.Select(static constant => CodeSet.Of(constant.Value)).ToList()))
            && ConstantIds.Of(meaning.Canonical, decision.Code.Form) is { } canonical
                ? new CanonicalRepair(canonical, isEqual, owner, ImmutableArray.Create(edit.Part.Last.GetLocation()))
                : null;
    }

    /// <summary><c>Canonical(code) &lt;= 7</c>: the changed test holds for all codes whose canonical code is in the range.</summary>
    private static CanonicalRepair? OfRanges(PartEdit edit, Decision decision, string owner)
    {
        var wanted = edit.SetAfter;
        var operands = Operands(edit.Part).ToList();
        return operands.TrueForAll(operand => IsConvertedToInt(operand, decision))
            && decision.Domain.Catalog.Constants.All(constant => wanted.Contains(constant.Value) == edit.Part.Set.Contains(constant.Meaning.Canonical.Value))
                ? new CanonicalRepair(constant: null, isEqual: true, owner, ImmutableArray.CreateRange(operands.Select(static operand => operand!.GetLocation())))
                : null;
    }

    /// <summary>Whether a comparison beside the ranges is with a code that no canonical code equals.</summary>
    private static bool NamesSynonyms(ConditionPart part, Decision decision) =>
        part.Opposite is { } opposite ? NamesSynonyms(opposite, decision)
        : part.Pattern is { } pattern ? NamesSynonyms(pattern, decision)
        : !part.Joined.IsEmpty ? part.Joined.Any(joined => NamesSynonyms(joined, decision))
        : !part.UsesRanges && decision.Domain.In(part.Set.Ranges.IsEmpty || part.Set.Ranges[0].First != long.MinValue ? part.Set : part.Set.Complement())
            .Any(static code => code != code.Meaning.Canonical);

    /// <summary>The operand of each comparison in a part; null where it is not known.</summary>
    private static IEnumerable<SyntaxNode?> Operands(ConditionPart part) =>
        part.Opposite is { } opposite ? Operands(opposite)
        : part.Joined.IsEmpty ? new[] { part.Operand }
        : part.Joined.SelectMany(Operands);

    /// <summary>A constant of the type whose <c>Canonical</c> covers all codes of the meanings: the canonical one, if that type declares it.</summary>
    private static CodeConstant? OwnerOfCanonical(ImmutableArray<CodeConstant> codes, Decision decision)
    {
        var catalog = decision.Domain.Catalog;
        INamedTypeSymbol? owner = null;
        foreach (var code in codes)
        {
            var type = catalog.FindCanonicalMethod(code.Meaning);
            if (type is null || (owner is not null && !SymbolEqualityComparer.Default.Equals(type, owner)))
            {
                return null;
            }

            owner = type;
        }

        var canonical = codes[0].Meaning.Canonical;
        return SymbolEqualityComparer.Default.Equals(canonical.DeclaringType, owner)
            ? canonical
            : catalog.Constants.FirstOrDefault(constant => SymbolEqualityComparer.Default.Equals(constant.DeclaringType, owner));
    }

    /// <summary><c>Canonical</c> takes an <see cref="int"/>, so that a value that can be missing does not fit.</summary>
    private static bool IsConvertedToInt(SyntaxNode? operand, Decision decision) => operand is not null
        && decision.Operation.SemanticModel!.GetTypeInfo(operand).Type?.SpecialType
            is SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Byte or SpecialType.System_SByte;
}
