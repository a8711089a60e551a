using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a synonym that <c>Canonical</c> never gives by the constant that it does give.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceUnreachableSynonymFix)), Shared]
public sealed class ReplaceUnreachableSynonymFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnreachableSynonym.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(static (document, diagnostics, _, cancellationToken) => ReplaceAsync(document, diagnostics, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Constant, out var id)
                && id is not null
                && ConstantReference.Find(id, model, diagnostic.Location.SourceSpan.Start) is { } constant)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use '{ConstantReference.ShortName(constant)}', which stands for all codes of its meaning",
                        cancellationToken => ReplaceAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                        equivalenceKey: nameof(ReplaceUnreachableSynonymFix)),
                    diagnostic);
            }
        }
    }

    private static Task<Document> ReplaceAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        FixedDocument.ChangeAsync(document, diagnostics, static (document, diagnostic, _) => Replace(document, diagnostic), cancellationToken);

    private static IReadOnlyList<TextChange>? Replace(FixedDocument document, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return diagnostic.Properties.TryGetValue(DiagnosticProperties.Constant, out var id)
            && id is not null
            && ConstantReference.Find(id, document.Model, span.Start) is { } constant
                ? new[] { new TextChange(span, document.Code(constant, span.Start)) }
                : null;
    }
}
