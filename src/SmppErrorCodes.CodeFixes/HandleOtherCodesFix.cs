using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Lets the other codes of a meaning go where the named ones go. This changes what the program does for the codes in the title.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandleOtherCodesFix)), Shared]
public sealed class HandleOtherCodesFix : CodeFixProvider
{
    /// <summary>The key of the action that compares the result of <c>Canonical</c>.</summary>
    public const string CanonicalKey = nameof(HandleOtherCodesFix) + ".Canonical";

    private const int MaxNamedCodes = 3;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(IncompleteMeaning.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(static (document, diagnostics, key, cancellationToken) =>
        ChangeAsync(document, diagnostics, key == CanonicalKey, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixedDocument.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } document)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (AddCodes(document, diagnostic) is null)
            {
                continue;
            }

            var position = diagnostic.Location.SourceSpan.Start;
            var addCodes = CodeAction.Create(
                $"Also handle {Names(document.Constants(diagnostic.Properties[DiagnosticProperties.Codes]!, position)!)}",
                cancellationToken => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), isCanonical: false, cancellationToken),
                equivalenceKey: nameof(HandleOtherCodesFix));
            if (CompareCanonical(document, diagnostic) is null)
            {
                context.RegisterCodeFix(addCodes, diagnostic);
                continue;
            }

            var compareCanonical = CodeAction.Create(
                $"Compare the canonical code, which also handles {Names(document.Constants(diagnostic.Properties[DiagnosticProperties.Codes]!, position)!)}",
                cancellationToken => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), isCanonical: true, cancellationToken),
                equivalenceKey: CanonicalKey);
            context.RegisterCodeFix(CodeAction.Create("Handle all codes of the meaning", ImmutableArray.Create(addCodes, compareCanonical), isInlinable: true), diagnostic);
        }
    }

    private static Task<Document> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, bool isCanonical, CancellationToken cancellationToken) =>
        FixedDocument.ChangeAsync(
            document,
            diagnostics,
            (document, diagnostic) => (isCanonical ? CompareCanonical(document, diagnostic) : null) ?? AddCodes(document, diagnostic),
            cancellationToken);

    private static IReadOnlyList<TextChange>? AddCodes(FixedDocument document, Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(DiagnosticProperties.Edits, out var value) || value is null)
        {
            return null;
        }

        properties.TryGetValue(DiagnosticProperties.Operand, out var operand);
        var edits = value.Split(';');
        var changes = new List<TextChange>();
        for (var i = 0; i < edits.Length; i++)
        {
            var span = diagnostic.AdditionalLocations[i].SourceSpan;
            if (document.Constants(edits[i].Substring(1), span.Start) is not { } constants)
            {
                return null;
            }

            var edit = new ConditionEdit(
                document,
                constants.Select(constant => document.Code(constant, span.Start)).ToList(),
                widens: edits[i][0] == '+',
                operand,
                properties[DiagnosticProperties.IsRepeatable] == "true",
                properties[DiagnosticProperties.IsInExpressionTree] == "true");
            if (edit.Change(document.Root.FindNode(span, getInnermostNodeForTie: true)) is not { } change)
            {
                return null;
            }

            changes.Add(change);
        }

        return changes;
    }

    /// <summary><c>TwilioSmppErrorCode.Canonical(code) == TwilioSmppErrorCode.AbsentSubscriber</c> in place of the test.</summary>
    private static IReadOnlyList<TextChange>? CompareCanonical(FixedDocument document, Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(DiagnosticProperties.Operand, out var operand)
            || document.Constant(diagnostic, DiagnosticProperties.Canonical) is not { } canonical)
        {
            return null;
        }

        var span = diagnostic.AdditionalLocations[0].SourceSpan;
        var reference = document.Reference(canonical, span.Start);
        if (document.TypeReference(canonical, span.Start) is not { } type)
        {
            return null;
        }

        var @operator = properties[DiagnosticProperties.Edits]![0] == '+' ? "==" : "!=";
        return new[] { new TextChange(span, ConditionEdit.InPlaceOf(document.Root.FindNode(span, getInnermostNodeForTie: true), $"{type}.Canonical({operand}) {@operator} {reference}")) };
    }

    /// <summary>Every code by name, or by number where there are many.</summary>
    private static string Names(IReadOnlyList<IFieldSymbol> constants)
    {
        var names = constants.Select(constant => constants.Count > MaxNamedCodes ? ValueOf(constant) : $"{constant.Name} ({ValueOf(constant)})").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
    }

    private static string ValueOf(IFieldSymbol constant) => System.Convert.ToString(constant.ConstantValue, CultureInfo.InvariantCulture)!;
}
