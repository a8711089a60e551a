using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Decisions;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP005: a test or a label names some codes of a meaning, and the others go elsewhere.</summary>
internal static class IncompleteMeaning
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP005",
        "Incomplete meaning",
        "'{0}' covers only part of {1}: also handle {2}, which {3} the same",
        "Several codes mean the same, and which of them comes back is up to the networks on the way. A test that knows only some of them is right by chance. Name all codes of the meaning, or compare the result of Canonical.");

    /// <param name="splits">Incomplete meanings with one label.</param>
    public static void Check(OperationAnalysisContext context, Decision decision, IReadOnlyCollection<MeaningSplit> splits)
    {
        var first = splits.First();
        var part = first.Label.PartNaming(first.Named)!;
        var missing = splits.SelectMany(static split => split.Missing).ToList();
        var completion = Completion.Of(decision, splits);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            part.Syntax.GetLocation(),
            completion.Edits.Select(static edit => edit.Part.Last.GetLocation()),
            PropertiesOf(completion, decision, part, context.Operation),
            SourceQuote.OfLabel(part.Syntax),
            CodeList.Format(splits.Select(static split => $"'{MeaningWords.Of(split.Meaning)}'").ToList()),
            CodeList.Format(missing),
            missing.Count == 1 ? "means" : "mean"));
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(Completion completion, Decision decision, ConditionPart part, IOperation operation)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var form = decision.Code.Code.Form;
        var edits = completion.Edits.Select(edit => ConstantIds.Of(edit.Codes, form) is { } ids ? (edit.Widens ? "+" : "-") + ids : null).ToList();
        if (edits.Count == 0 || edits.Contains(null))
        {
            return properties;
        }

        properties = properties
            .Add(DiagnosticProperties.Edits, string.Join(";", edits))
            .Add(DiagnosticProperties.Codes, ConstantIds.Of(completion.Codes, form))
            .Add(DiagnosticProperties.IsRepeatable, decision.Code.Operand.IsRepeatable && !Assigns(completion) ? "true" : "false")
            .Add(DiagnosticProperties.IsInExpressionTree, ExpressionTree.Contains(operation) ? "true" : "false");
        if (completion.Edits[0].Part.Operand is { } operand)
        {
            properties = properties.Add(DiagnosticProperties.Operand, operand.ToString());
        }

        return CanonicalId(completion, decision, operation) is { } id ? properties.Add(DiagnosticProperties.Canonical, id) : properties;
    }

    private static bool Assigns(Completion completion) =>
        completion.Edits.Any(static edit => edit.Part.Operand?.DescendantNodesAndSelf().Any(static node => node is AssignmentExpressionSyntax) == true);

    /// <summary>The canonical constant, if one comparison of the canonical code says the same as the changed test.</summary>
    private static string? CanonicalId(Completion completion, Decision decision, IOperation operation)
    {
        var code = decision.Code;
        if (ExpressionTree.Contains(operation)
            || completion.Edits.Length != 1
            || decision.Labels.Length != 2
            || decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression
            || !code.Code.Catalog.HasCanonicalMethod)
        {
            return null;
        }

        var part = completion.Edits[0].Part;
        var meaning = completion.Codes[0].Meaning;
        var set = completion.Edits[0].Widens ? part.Set : part.Set.Complement();
        return part.Operand is { } operand
            && IsConvertedToInt(operation.SemanticModel!.GetTypeInfo(operand).Type)
            && part.Syntax == part.Last
            && !part.UsesRanges
            && !part.AsksForObject
            && set.Ranges.All(range => range.First == range.Last && code.Code.Catalog.TryGetConstant(range.First, out var constant) && constant.Meaning == meaning)
            && completion.Codes.All(missing => missing.Meaning == meaning)
            && meaning.Constants.All(constant => set.Contains(constant.Value) || completion.Codes.Contains(constant))
                ? ConstantIds.Of(new[] { meaning.Canonical }, code.Code.Form)
                : null;
    }

    /// <summary><c>Canonical</c> takes an <see cref="int"/>, and none that is missing.</summary>
    private static bool IsConvertedToInt(ITypeSymbol? type) => type?.SpecialType
        is SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Byte or SpecialType.System_SByte;
}
