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
    private const string OperandKey = "Operand";
    private const string IsRepeatableKey = "IsRepeatable";
    private const string IsInExpressionTreeKey = "IsInExpressionTree";
    private const string CanonicalKey = "Canonical";
    private const string CanonicalOwnerKey = "CanonicalOwner";
    private const string Widen = "+";
    private const string Narrow = "-";
    private const string AddElements = "*";

    /// <param name="codes">The documentation IDs of the constants whose handling changes.</param>
    /// <param name="canonical">The documentation ID of the constant to compare the canonical code with instead, where that does the same.</param>
    /// <param name="canonicalOwner">The documentation ID of a constant of the type whose <c>Canonical</c> is to be called then.</param>
    public CompletionRepair(ImmutableArray<CompletionEdit> edits, ImmutableArray<string> codes, ComparedOperand operand, string? canonical, string? canonicalOwner)
    {
        Edits = edits;
        Codes = codes;
        Operand = operand;
        Canonical = canonical;
        CanonicalOwner = canonicalOwner;
    }

    /// <summary>What to change. A diagnostic carries the places as its additional locations.</summary>
    public ImmutableArray<CompletionEdit> Edits { get; }

    /// <summary>The documentation IDs of the constants of all codes whose handling changes.</summary>
    public ImmutableArray<string> Codes { get; }

    public ComparedOperand Operand { get; }

    /// <summary>The documentation ID of the constant to compare the result of <c>Canonical</c> with instead; null if that would not do the same.</summary>
    public string? Canonical { get; }

    /// <summary>The documentation ID of a constant of the type that has the <c>Canonical</c>; null if there is none to call.</summary>
    public string? CanonicalOwner { get; }

    /// <summary>The repair of a completion; null if it changes nothing, or the catalog lacks one of the constants.</summary>
    public static CompletionRepair? Of(Completion completion, Decision decision)
    {
        var form = decision.Code.Form;
        var edits = ImmutableArray.CreateBuilder<CompletionEdit>();
        foreach (var edit in completion.Edits)
        {
            if (AddedElements(edit, decision) is { } added)
            {
                edits.AddRange(added);
            }
            else if (ConstantIds.Of(edit.Codes, form) is { } ids)
            {
                edits.Add(new CompletionEdit(edit.Part.Last.GetLocation(), edit.Widens, ids));
            }
            else
            {
                return null;
            }
        }

        if (edits.Count == 0 || ConstantIds.Of(completion.Codes, form) is not { } codes)
        {
            return null;
        }

        var operand = new ComparedOperand(
            completion.Edits[0].Part.Operand?.ToString(),
            isRepeatable: decision.Code.Operand.IsRepeatable && !Assigns(completion),
            isInExpressionTree: ExpressionTree.Contains(decision.Operation));
        var owner = !operand.IsInExpressionTree && !edits[0].IsElement && CanCompareCanonical(completion, decision) ? OwnerOfCanonical(completion.Codes[0].Meaning, decision) : null;
        return new CompletionRepair(
            edits.ToImmutable(),
            codes,
            operand,
            canonical: owner is null ? null : ConstantIds.Of(completion.Codes[0].Meaning.Canonical, form),
            canonicalOwner: owner is null ? null : ConstantIds.Of(owner, form));
    }

    /// <summary>The repair that adds the missing codes to the set; null if the catalog lacks one of the constants.</summary>
    public static CompletionRepair? Of(IncompleteSet set)
    {
        var edits = ImmutableArray.CreateBuilder<CompletionEdit>();
        foreach (var (element, missing) in set.Meanings.SelectMany(static meaning => meaning.Places))
        {
            if (ConstantIds.Of(missing, set.Form) is not { } ids)
            {
                return null;
            }

            edits.Add(new CompletionEdit(element.GetLocation(), widens: true, ids, isElement: true));
        }

        return ConstantIds.Of(set.Meanings.SelectMany(static meaning => meaning.Missing), set.Form) is { } codes
            ? new CompletionRepair(edits.ToImmutable(), codes, new ComparedOperand(null, isRepeatable: false, isInExpressionTree: false), canonical: null, canonicalOwner: null)
            : null;
    }

    /// <inheritdoc cref="NamedConstantRepair.TryRead"/>
    public static CompletionRepair? TryRead(Diagnostic diagnostic) =>
        TryReadEdits(diagnostic) is { } edits && diagnostic.Constants(CodesKey) is { } codes
            ? new CompletionRepair(
                edits,
                codes,
                new ComparedOperand(diagnostic.Text(OperandKey), diagnostic.IsTrue(IsRepeatableKey), diagnostic.IsTrue(IsInExpressionTreeKey)),
                diagnostic.Text(CanonicalKey),
                diagnostic.Text(CanonicalOwnerKey))
            : null;

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = RepairProperties.Empty
            .Add(EditsKey, RepairProperties.WriteLists(Edits.Select(static edit => KindOf(edit) + RepairProperties.Write(edit.Constants))))
            .Add(CodesKey, RepairProperties.Write(Codes))
            .Add(IsRepeatableKey, RepairProperties.Write(Operand.IsRepeatable))
            .Add(IsInExpressionTreeKey, RepairProperties.Write(Operand.IsInExpressionTree));
        properties = Operand.Text is { } text ? properties.Add(OperandKey, text) : properties;
        return Canonical is { } canonical && CanonicalOwner is { } owner ? properties.Add(CanonicalKey, canonical).Add(CanonicalOwnerKey, owner) : properties;
    }

    private static ImmutableArray<CompletionEdit>? TryReadEdits(Diagnostic diagnostic)
    {
        if (diagnostic.Lists(EditsKey) is not { } lists || lists.Count != diagnostic.AdditionalLocations.Count)
        {
            return null;
        }

        var edits = ImmutableArray.CreateBuilder<CompletionEdit>();
        foreach (var (list, place) in lists.Zip(diagnostic.AdditionalLocations, static (list, place) => (list, place)))
        {
            if (list.Length == 0 || list.Substring(0, 1) is not (Widen or Narrow or AddElements) || RepairProperties.ReadConstants(list.Substring(1)) is not { } constants)
            {
                return null;
            }

            edits.Add(new CompletionEdit(place, list.Substring(0, 1) != Narrow, constants, isElement: list.Substring(0, 1) == AddElements));
        }

        return edits.ToImmutable();
    }

    /// <summary>The codes as elements behind those of the same meaning; null where the part is not a search among elements that are written out.</summary>
    private static IReadOnlyList<CompletionEdit>? AddedElements(PartEdit edit, Decision decision)
    {
        if (!edit.Widens
            || edit.Part.Last is not InvocationExpressionSyntax call
            || decision.Operation.SemanticModel?.GetOperation(call) is not IInvocationOperation { TargetMethod.Name: "Contains" } search
            || ComparingCalls.SearchedElements(search) is not { } written)
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

            edits.Add(new CompletionEdit(sibling.Syntax.GetLocation(), widens: true, ids, isElement: true));
        }

        return edits;
    }

    private static string KindOf(CompletionEdit edit) => edit.IsElement ? AddElements : edit.Widens ? Widen : Narrow;

    private static bool Assigns(Completion completion) =>
        completion.Edits.Any(static edit => edit.Part.Operand?.DescendantNodesAndSelf().Any(static node => node is AssignmentExpressionSyntax) == true);

    /// <summary>Whether one comparison of the canonical code does the same as the changed test.</summary>
    private static bool CanCompareCanonical(Completion completion, Decision decision)
    {
        var catalog = decision.Domain.Catalog;
        if (completion.Edits.Length != 1
            || decision.Labels.Length != 2
            || decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression)
        {
            return false;
        }

        var part = completion.Edits[0].Part;
        var meaning = completion.Codes[0].Meaning;
        var set = completion.Edits[0].Widens ? part.Set : part.Set.Complement();
        return part.Operand is { } operand
            && IsConvertedToInt(decision.Operation.SemanticModel!.GetTypeInfo(operand).Type)
            && part.Syntax == part.Last
            && !part.UsesRanges
            && !part.TestsForObject
            && set.Ranges.All(range => range.First == range.Last && catalog.TryGetConstant(range.First, out var constant) && constant.Meaning == meaning)
            && completion.Codes.All(missing => missing.Meaning == meaning)
            && meaning.Constants.All(constant => set.Contains(constant.Value) || completion.Codes.Contains(constant));
    }

    /// <summary>A constant of the type whose <c>Canonical</c> knows all codes of the meaning: the canonical one, if that type declares it.</summary>
    private static CodeConstant? OwnerOfCanonical(CodeMeaning meaning, Decision decision)
    {
        var catalog = decision.Domain.Catalog;
        return catalog.FindCanonicalMethod(meaning) is not { } type ? null
            : SymbolEqualityComparer.Default.Equals(meaning.Canonical.DeclaringType, type) ? meaning.Canonical
            : catalog.Constants.FirstOrDefault(constant => SymbolEqualityComparer.Default.Equals(constant.DeclaringType, type));
    }

    /// <summary><c>Canonical</c> takes an <see cref="int"/>, so that a value that can be missing does not fit.</summary>
    private static bool IsConvertedToInt(ITypeSymbol? type) => type?.SpecialType
        is SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Byte or SpecialType.System_SByte;
}
