using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Completion;

/// <summary>Offers the constants of the bound catalog where a code is expected, before everything else that can stand there.</summary>
/// <remarks>
/// In an assembly of its own, which only an editor loads: the compiler has no <c>Microsoft.CodeAnalysis.Features</c>. It loads an
/// assembly for its analyzers and generators alone, and here are none.
/// </remarks>
[ExportCompletionProvider(nameof(SmppErrorCodeCompletionProvider), LanguageNames.CSharp), Shared]
public sealed class SmppErrorCodeCompletionProvider : CompletionProvider
{
    /// <summary>Besides where an editor opens the list anyway, at each letter, it opens behind <c>case</c>, <c>==</c> and the like.</summary>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger is { Kind: CompletionTriggerKind.Insertion, Character: ' ' } && CodePosition.IsBehindComparison(text, caretPosition);

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var document = context.Document;
        var cancellationToken = context.CancellationToken;
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && CodePosition.CanTakeCode(root, context.CompletionListSpan.Start)
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && ExpectedCode.Find(model, context.CompletionListSpan, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken) is { } expected)
        {
            context.AddItems(CodeItems.Create(document, expected, cancellationToken));
        }
    }

    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        ItemDescription.Of(await CodeItems.DescribeAsync(document, item, cancellationToken).ConfigureAwait(false));

    public override async Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        CodeItemEdit.Read(item).At(item.Span, await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
}
