using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Completion;
using Xunit;

namespace SmppErrorCodes.Tests.Completion;

/// <summary>A source with <c>$$</c> where the caret is, in an editor that has the provider, and what is offered there.</summary>
internal sealed class CompletedSource
{
    private const string Caret = "$$";

    private static readonly MefHostServices Host = MefHostServices.Create([.. MefHostServices.DefaultAssemblies, typeof(SmppErrorCodeCompletionProvider).Assembly]);

    private readonly Document _document;

    private CompletedSource(Document document, CompletionList list)
    {
        _document = document;
        All = list.ItemsList;
    }

    /// <summary>All items, in the order of the list.</summary>
    public IReadOnlyList<CompletionItem> All { get; }

    /// <summary>The items that are ours.</summary>
    public IReadOnlyList<CompletionItem> Items => [.. All.Where(static item => item.SortText.StartsWith('!'))];

    public IEnumerable<string> Texts => Items.Select(static item => item.DisplayText);

    /// <param name="editorConfig">Lines of the section for all C# files.</param>
    /// <param name="typed">The character that was typed last; null where a key opens the list.</param>
    public static async Task<CompletedSource> OpenAsync(string source, LanguageVersion languageVersion = LanguageVersion.Latest, string editorConfig = "", char? typed = null)
    {
        var position = source.IndexOf(Caret, StringComparison.Ordinal);
        Assert.True(position >= 0, "There is no caret.");
        var document = new AdhocWorkspace(Host)
            .AddProject("Completed", LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithParseOptions(GeneratedCompilation.ParseOptions.WithLanguageVersion(languageVersion))
            .WithCompilationOptions(GeneratedCompilation.Options.WithNullableContextOptions(NullableContextOptions.Disable))
            .AddAnalyzerReference(GeneratorReference.Instance)
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n[*.cs]\n" + editorConfig), filePath: "/.editorconfig").Project
            .AddDocument("Source.cs", SourceText.From(source.Remove(position, Caret.Length)), filePath: "/Source.cs");
        var trigger = typed is { } character ? CompletionTrigger.CreateInsertionTrigger(character) : CompletionTrigger.Invoke;
        return new CompletedSource(document, await Service(document).GetCompletionsAsync(document, position, trigger));
    }

    /// <summary>The source after an item has been chosen.</summary>
    public async Task<string> ChooseAsync(string displayText)
    {
        var change = await Service(_document).GetChangeAsync(_document, Assert.Single(Items, item => item.DisplayText == displayText));
        var text = await _document.GetTextAsync();
        var changed = text.WithChanges(change.TextChange).ToString();

        // An editor makes one change or all of them.
        Assert.Equal(changed, text.WithChanges(change.TextChanges).ToString());
        return changed;
    }

    public async Task<string> DescribeAsync(string displayText) =>
        (await Service(_document).GetDescriptionAsync(_document, Assert.Single(Items, item => item.DisplayText == displayText)))!.Text;

    private static CompletionService Service(Document document) => CompletionService.GetService(document)!;
}
