using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>The changes after which the other codes of a meaning are handled as the named ones are.</summary>
internal sealed class CompletionRepair
{
    private const string EditsKey = "Edits";
    private const string CodesKey = "Codes";
    private const string EditedMeaningsKey = "EditedMeanings";
    private const string OperandKey = "Operand";
    private const string IsRepeatableKey = "IsRepeatable";
    private const string IsInExpressionTreeKey = "IsInExpressionTree";
    private const string Widen = "+";
    private const string Narrow = "-";
    private const string AddElements = "*";

    /// <param name="codes">The documentation IDs of the constants whose handling changes.</param>
    /// <param name="canonical">The comparison of the canonical code that does the same; null if there is none.</param>
    /// <param name="merged">A label in each of the branches that become one.</param>
    public CompletionRepair(ImmutableArray<CompletionEdit> edits, ImmutableArray<string> codes, ComparedOperand operand, CanonicalRepair? canonical, ImmutableArray<Location> merged)
    {
        Edits = edits;
        Codes = codes;
        Operand = operand;
        Canonical = canonical;
        Merged = merged;
    }

    /// <summary>What to change; empty where a comparison of the canonical code is the only readable form.</summary>
    public ImmutableArray<CompletionEdit> Edits { get; }

    /// <summary>The documentation IDs of the constants of all codes whose handling changes.</summary>
    public ImmutableArray<string> Codes { get; }

    public ComparedOperand Operand { get; }

    /// <summary>The comparison of the canonical code that does the same; null if there is none.</summary>
    public CanonicalRepair? Canonical { get; }

    /// <summary>A label in each of the branches that become one, the one with all codes first; none where nothing is merged.</summary>
    public ImmutableArray<Location> Merged { get; }

    /// <summary>All places. They are the additional locations of the diagnostic.</summary>
    public IEnumerable<Location> Places =>
        Edits.Select(static edit => edit.Place).Concat(Canonical?.Places ?? ImmutableArray<Location>.Empty).Concat(Merged);

    /// <summary>The repair of a completion; null if it changes nothing, or the catalog lacks one of the constants.</summary>
    public static CompletionRepair? Of(Completion completion, Decision decision)
    {
        var form = decision.Code.Form;
        if (completion.Edits.IsEmpty || ConstantIds.Of(completion.Codes, form) is not { } codes || EditsOf(completion, decision) is not { } edits)
        {
            return null;
        }

        var operand = new ComparedOperand(
            completion.Edits[0].Part.Operand?.ToString(),
            isRepeatable: decision.Code.Operand.IsRepeatable && !Assigns(completion),
            isInExpressionTree: ExpressionTree.Contains(decision.Operation));
        var canonical = operand.IsInExpressionTree || edits.Any(static edit => edit.IsElement) ? null : CanonicalRepair.Of(completion, decision);
        return edits.IsEmpty && canonical is null ? null : new CompletionRepair(edits, codes, operand, canonical, edits.IsEmpty ? ImmutableArray<Location>.Empty : MergedLabels(completion));
    }

    /// <summary>The edits that name the codes one by one; none where a range cuts through several meanings; null if the catalog lacks one of the constants.</summary>
    private static ImmutableArray<CompletionEdit>? EditsOf(Completion completion, Decision decision)
    {
        var edits = ImmutableArray.CreateBuilder<CompletionEdit>();
        foreach (var edit in completion.Edits)
        {
            if (AddedElements(edit, decision) is { } added)
            {
                edits.AddRange(added);
                continue;
            }

            foreach (var sibling in edit.Places)
            {
                if (sibling.Place.IsRange && !IsAboutOneMeaning(edit.Part, sibling.Codes[0], decision))
                {
                    return ImmutableArray<CompletionEdit>.Empty;
                }

                if (ConstantIds.Of(sibling.Codes, decision.Code.Form) is not { } ids)
                {
                    return null;
                }

                edits.Add(new CompletionEdit(sibling.Place.Syntax.GetLocation(), sibling.Place.Widens, ids, MeaningOf(sibling.Codes)));
            }
        }

        return edits.ToImmutable();
    }

    /// <summary>Whether the range only distinguishes the codes of one meaning from all others, as <c>> 0</c> does.</summary>
    private static bool IsAboutOneMeaning(ConditionPart part, CodeConstant missing, Decision decision)
    {
        var named = part.Set.Contains(missing.Value) ? part.Set.Complement() : part.Set;
        return decision.Domain.In(named).All(code => code.Meaning == missing.Meaning);
    }

    private static ImmutableArray<Location> MergedLabels(Completion completion)
    {
        var labels = completion.Merged.SelectMany(static split => new[] { split.Label }.Concat(split.OtherLabels)).Distinct().ToList();
        return ImmutableArray.CreateRange(labels.OrderBy(static label => label.Branch.Index).Select(static label => label.Syntax!.GetLocation()));
    }

    /// <summary>
    /// The repair that adds the missing codes to the set; null if it is used for more than look-ups, its values cannot be copied, or the
    /// catalog lacks one of the constants.
    /// </summary>
    public static CompletionRepair? Of(IncompleteSet set)
    {
        if (!set.IsOnlySearched || set.Meanings.Any(static meaning => !meaning.CanBeCopied))
        {
            return null;
        }

        var edits = ImmutableArray.CreateBuilder<CompletionEdit>();
        foreach (var (element, missing) in set.Meanings.SelectMany(static meaning => meaning.Places))
        {
            if (ConstantIds.Of(missing, set.Form) is not { } ids)
            {
                return null;
            }

            edits.Add(new CompletionEdit(element.GetLocation(), widens: true, ids, MeaningOf(missing), isElement: true));
        }

        return ConstantIds.Of(set.Meanings.SelectMany(static meaning => meaning.Missing), set.Form) is { } codes
            ? new CompletionRepair(edits.ToImmutable(), codes, new ComparedOperand(null, isRepeatable: false, isInExpressionTree: false), canonical: null, ImmutableArray<Location>.Empty)
            : null;
    }

    /// <inheritdoc cref="NamedConstantRepair.TryRead"/>
    public static CompletionRepair? TryRead(Diagnostic diagnostic)
    {
        if (TryReadEdits(diagnostic) is not { } edits || diagnostic.Constants(CodesKey) is not { } codes)
        {
            return null;
        }

        var rest = diagnostic.AdditionalLocations.Skip(edits.Length).ToList();
        var canonical = CanonicalRepair.TryRead(diagnostic, rest);
        return edits.IsEmpty && canonical is null ? null : new CompletionRepair(
            edits,
            codes,
            new ComparedOperand(diagnostic.Text(OperandKey), diagnostic.IsTrue(IsRepeatableKey), diagnostic.IsTrue(IsInExpressionTreeKey)),
            canonical,
            ImmutableArray.CreateRange(rest.Skip(canonical?.Places.Length ?? 0)));
    }

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = RepairProperties.Empty
            .Add(EditsKey, RepairProperties.WriteLists(Edits.Select(static edit => KindOf(edit) + RepairProperties.Write(edit.Constants))))
            .Add(EditedMeaningsKey, RepairProperties.WriteLists(Edits.Select(static edit => RepairProperties.Write(edit.Meaning))))
            .Add(CodesKey, RepairProperties.Write(Codes))
            .Add(IsRepeatableKey, RepairProperties.Write(Operand.IsRepeatable))
            .Add(IsInExpressionTreeKey, RepairProperties.Write(Operand.IsInExpressionTree));
        properties = Operand.Text is { } text ? properties.Add(OperandKey, text) : properties;
        return Canonical is { } canonical ? canonical.AddTo(properties) : properties;
    }

    /// <summary>The edits that were written, of which there may be none; null if none were written, or in another way.</summary>
    private static ImmutableArray<CompletionEdit>? TryReadEdits(Diagnostic diagnostic)
    {
        var edits = ImmutableArray.CreateBuilder<CompletionEdit>();
        if (!diagnostic.Properties.TryGetValue(EditsKey, out var written) || written is null)
        {
            return null;
        }

        var lists = diagnostic.Lists(EditsKey) ?? System.Array.Empty<string>();
        var meanings = diagnostic.Lists(EditedMeaningsKey) ?? System.Array.Empty<string>();
        if (lists.Count > diagnostic.AdditionalLocations.Count || meanings.Count != lists.Count)
        {
            return null;
        }

        for (var i = 0; i < lists.Count; i++)
        {
            var list = lists[i];
            if (list.Length == 0
                || list.Substring(0, 1) is not (Widen or Narrow or AddElements)
                || RepairProperties.ReadConstants(list.Substring(1)) is not { } constants
                || RepairProperties.ReadCodes(meanings[i]) is not { } meaning)
            {
                return null;
            }

            edits.Add(new CompletionEdit(diagnostic.AdditionalLocations[i], list.Substring(0, 1) != Narrow, constants, meaning, isElement: list.Substring(0, 1) == AddElements));
        }

        return edits.ToImmutable();
    }

    /// <summary>The codes as elements behind those of the same meaning; null where the part is not a search among elements that are written out.</summary>
    private static IReadOnlyList<CompletionEdit>? AddedElements(PartEdit edit, Decision decision)
    {
        if (SearchIn(edit.Part.Last, decision) is not var (collection, isNegated)
            || ComparingCalls.SearchedElements(collection) is not { } written
            || edit.Places.Any(place => place.Place.Widens == isNegated))
        {
            return null;
        }

        var elements = written.ToList();
        var edits = new List<CompletionEdit>();
        foreach (var codes in edit.Codes.GroupBy(static code => code.Meaning))
        {
            var sibling = elements.LastOrDefault(element =>
                CodeValue.Of(ConstantOperand.Of(element).Value) is { } value
                && decision.Domain.Catalog.TryGetConstant(value, out var constant)
                && constant.Meaning == codes.Key);
            if (sibling is null || ConstantIds.Of(codes, decision.Code.Form) is not { } ids)
            {
                return null;
            }

            edits.Add(new CompletionEdit(sibling.Syntax.GetLocation(), widens: true, ids, MeaningOf(codes), isElement: true));
        }

        return edits;
    }

    /// <summary>The collection that a test searches, and whether the test is true of what it does not have; null for any other test.</summary>
    private static (IOperation Collection, bool IsNegated)? SearchIn(SyntaxNode test, Decision decision) => decision.Operation.SemanticModel?.GetOperation(test) switch
    {
        IInvocationOperation { TargetMethod.Name: "Contains" } call => (call.Instance ?? call.Arguments[0].Value, false),
        { } other when CollectionSearch.TryReadPlace(other) is { } search => (search.Collection, search.IsNegated),
        _ => null,
    };

    private static ImmutableArray<long> MeaningOf(IEnumerable<CodeConstant> codes) =>
        ImmutableArray.CreateRange(codes.Select(static code => code.Meaning).Distinct().SelectMany(static meaning => meaning.Constants).Select(static code => code.Value));

    private static string KindOf(CompletionEdit edit) => edit.IsElement ? AddElements : edit.Widens ? Widen : Narrow;

    private static bool Assigns(Completion completion) =>
        completion.Edits.Any(static edit => edit.Part.Operand?.DescendantNodesAndSelf().Any(static node => node is AssignmentExpressionSyntax) == true);
}
