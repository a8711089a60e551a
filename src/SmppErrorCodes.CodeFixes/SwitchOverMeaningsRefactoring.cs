using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Writes a <c>switch</c> on a code, with a section or an arm for each meaning and one for the rest.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SwitchOverMeaningsRefactoring)), Shared]
public sealed class SwitchOverMeaningsRefactoring : CodeRefactoringProvider
{
    public const string Title = "Switch over all meanings";

    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (source, cancellationToken) = (context.Document, context.CancellationToken);
        if (await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || SwitchedValue.At(root, context.Span) is not { } value
            || await FixedDocument.CreateAsync(source, cancellationToken).ConfigureAwait(false) is not { } document
            || VerdictsAround.Read(value.Expression, document.Model, source.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken) is not { } verdicts
            || document.Model.GetOperation(value.Inner, cancellationToken) is not { } operation
            || !verdicts.TryGetCode(ValueReference.ValueOf(operation), out var code)
            || !code.CanEqualConstants
            || code is { Form: CodeForm.Text, Digits: TextDigits.Either }
            || Edit(document, value, code, operation) is null)
        {
            return;
        }

        context.RegisterRefactoring(CodeAction.Create(
            Title,
            cancellationToken => ChangedDocument.ChangeAsync(source, new[] { value }, (changed, place) => Edit(changed, place, code, operation), cancellationToken),
            equivalenceKey: nameof(SwitchOverMeaningsRefactoring)));
    }

    private static DocumentEdit? Edit(FixedDocument document, SwitchedValue value, in CodeExpression code, IOperation operation)
    {
        var target = value.HasTarget ? document.Model.GetTypeInfo(value.Expression).ConvertedType : operation.Type;
        if (value.Switched is { } switched && CodeForms.Of(target) == code.Form)
        {
            return Meanings(document, value, code, operation, target) is { } sections
                ? value.Write(document, new MeaningSwitch(document, sections, value.Place).StatementOn(value.HasTarget ? switched : value.Inner))
                : null;
        }

        // Where a text is expected, the value becomes the words of a meaning.
        return CodeForms.Of(target) == CodeForm.Text && document.LanguageVersion >= LanguageVersion.CSharp8 && Meanings(document, value, code, operation, operation.Type) is { } arms
            ? new DocumentEdit(new TextChange(value.Expression.Span, new MeaningSwitch(document, arms, value.Place).ExpressionOn(value.Expression)))
            {
                Formatted = ImmutableArray.Create(value.Expression.Span),
            }
            : null;
    }

    /// <summary>The codes of each meaning; null if one of them cannot be written at the place.</summary>
    /// <param name="switched">The type of what the <c>switch</c> is on.</param>
    private static IReadOnlyList<(string Words, IReadOnlyList<ExpressionSyntax> Codes)>? Meanings(
        FixedDocument document,
        SwitchedValue value,
        in CodeExpression code,
        IOperation operation,
        ITypeSymbol? switched)
    {
        var place = ConstantPlace.ComparedWith(switched, value.Expression.SpanStart, document.Model);
        var domain = CodeDomain.Of(code, IntegralRange.OfValue(operation));
        var meanings = new List<(string, IReadOnlyList<ExpressionSyntax>)>();
        foreach (var meaning in code.Catalog.Meanings)
        {
            if (domain.Of(meaning) is { IsEmpty: false } constants)
            {
                if (ConstantIds.Of(constants, code.Form) is not { } ids || document.Codes(ids, place) is not { } codes)
                {
                    return null;
                }

                meanings.Add((MeaningWords.Of(meaning), codes));
            }
        }

        return meanings.Any() ? meanings : null;
    }
}
