using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>A code set that has some codes of a meaning, and not the others.</summary>
internal sealed class IncompleteSet
{
    private IncompleteSet(CodeForm form, bool isOnlySearched, ImmutableArray<IncompleteSetMeaning> meanings)
    {
        Form = form;
        IsOnlySearched = isOnlySearched;
        Meanings = meanings;
    }

    /// <summary>How the set holds its codes.</summary>
    public CodeForm Form { get; }

    /// <summary>Whether each use is known to be a look-up of a value, so that more codes change nothing for the others, and none can be added a second time.</summary>
    public bool IsOnlySearched { get; }

    /// <summary>The meanings of which codes are missing, in the order of the source.</summary>
    public ImmutableArray<IncompleteSetMeaning> Meanings { get; }

    /// <summary>All of them in one member.</summary>
    public static IEnumerable<IncompleteSet> FindAll(MemberVerdicts verdicts)
    {
        foreach (var collection in verdicts.Comparisons.Collections)
        {
            // A set of canonical codes is searched for canonical codes, and one of texts such as "7" for numbers without zeros in front.
            if (verdicts.TryGetCode(collection.Holder, out var code) && code is { CanonicalIn: null, CanEqualConstants: true } && Find(collection, code, verdicts) is { } set)
            {
                yield return set;
            }
        }
    }

    private static IncompleteSet? Find(WrittenCollection collection, in CodeExpression code, MemberVerdicts verdicts)
    {
        if (MeaningsIn(collection, code) is not { IsEmpty: false } meanings || verdicts.UsesOf(collection.Holder) is not { IsCompleteAsWritten: true } uses)
        {
            return null;
        }

        var searches = new SetSearches(verdicts.SearchesOf(uses, collection.Holder), verdicts);
        foreach (var other in verdicts.CollectionsBeside(collection).Where(other => HasSameKind(other, collection)).Concat(searches.ReadBeside().Where(other => IsLike(other, collection))))
        {
            var codes = new HashSet<long>(other.Elements.Select(static element => CodeIn(element.Value)).OfType<long>());
            if (meanings.Any(meaning => meaning.IsSplitWith(codes)) && verdicts.TryGetCode(other.Holder, out _))
            {
                meanings = meanings.RemoveAll(meaning => meaning.IsSplitWith(codes));
            }
        }

        meanings = ImmutableArray.CreateRange(meanings.Select(meaning => meaning.Without(searches.AreWithout)).OfType<IncompleteSetMeaning>());
        return meanings.IsEmpty
            ? null
            : new IncompleteSet(code.Form, !CanBeFilledElsewhere(collection.Holder) && verdicts.AreAllLookups(uses, collection.Holder), meanings);
    }

    /// <summary>Whether another type can add keys to the dictionary that a member holds.</summary>
    private static bool CanBeFilledElsewhere(in ValueReference holder) =>
        holder.Symbol is { DeclaredAccessibility: not Accessibility.Private } member && CollectionElement.CanTakeKeys(CodeForms.TypeOf(member));

    /// <summary>Whether the other one can have codes in place of this one: both are sets, or both are dictionaries with values of one type.</summary>
    private static bool HasSameKind(WrittenCollection other, WrittenCollection collection) =>
        SymbolEqualityComparer.Default.Equals(CollectionElement.ValueTypeIn(TypeOf(other.Holder)), CollectionElement.ValueTypeIn(TypeOf(collection.Holder)));

    /// <summary>Whether the other one, which is searched for the same value, can have codes in place of this one: a set and a dictionary can, too.</summary>
    private static bool IsLike(WrittenCollection other, WrittenCollection collection) =>
        HasSameKind(other, collection) || CollectionElement.ValueTypeIn(TypeOf(other.Holder)) is null || CollectionElement.ValueTypeIn(TypeOf(collection.Holder)) is null;

    private static ITypeSymbol? TypeOf(in ValueReference holder) => holder.Symbol is { } symbol ? CodeForms.TypeOf(symbol) : (holder.Operation as IVariableDeclaratorOperation)?.Symbol.Type;

    private static ImmutableArray<IncompleteSetMeaning> MeaningsIn(WrittenCollection collection, in CodeExpression code)
    {
        var named = new Dictionary<CodeMeaning, Dictionary<CodeConstant, WrittenElement>>();
        var order = new List<(CodeMeaning Meaning, WrittenElement First)>();
        var differing = new HashSet<CodeMeaning>();
        foreach (var element in collection.Elements)
        {
            if (CodeIn(element.Value) is not { } value || !code.Catalog.TryGetConstant(value, out var constant) || code.ExcludedCodes.Contains(value))
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

        var notNeeded = new HashSet<long>(code.ExcludedCodes.Concat(CodesMappedTo(collection, code.Catalog)));
        var meanings = ImmutableArray.CreateBuilder<IncompleteSetMeaning>();
        foreach (var (meaning, first) in order)
        {
            if (!differing.Contains(meaning) && IncompleteSetMeaning.Of(meaning, named[meaning], first, constant => notNeeded.Contains(constant.Value)) is { } incomplete)
            {
                meanings.Add(incomplete);
            }
        }

        return meanings.ToImmutable();
    }

    /// <summary>Of a dictionary that maps each code to one that means the same, the latter: such a code stands for itself.</summary>
    private static IReadOnlyCollection<long> CodesMappedTo(WrittenCollection collection, CodeCatalog catalog)
    {
        var codes = new HashSet<long>();
        foreach (var element in collection.Elements)
        {
            if (element.Mapped is null
                || CodeIn(element.Mapped) is not { } canonical
                || !catalog.TryGetConstant(canonical, out var mapped)
                || CodeIn(element.Value) is not { } value
                || !catalog.TryGetConstant(value, out var constant)
                || constant.Meaning != mapped.Meaning)
            {
                return System.Array.Empty<long>();
            }

            codes.Add(canonical);
        }

        return codes;
    }

    private static long? CodeIn(IOperation constant) => CodeValue.Of(ConstantOperand.Of(constant).Value);

    /// <summary>Whether a dictionary has the same value for both keys, and so can have it for the other codes of their meaning too.</summary>
    private static bool HaveSameValue(WrittenElement left, WrittenElement right) =>
        left.Mapped is null ? right.Mapped is null : right.Mapped is not null && SyntaxFactory.AreEquivalent(left.Mapped.Syntax, right.Mapped.Syntax, topLevel: false);
}
