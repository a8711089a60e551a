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
    private const string FileName = "Source.cs";

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
        var (text, position) = Read(source);
        var document = new AdhocWorkspace(Host)
            .AddProject("Completed", LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithParseOptions(GeneratedCompilation.ParseOptions.WithLanguageVersion(languageVersion))
            .WithCompilationOptions(GeneratedCompilation.Options.WithNullableContextOptions(NullableContextOptions.Disable))
            .AddAnalyzerReference(GeneratorReference.Instance)
            .AddAnalyzerConfigDocument(".editorconfig", ConfigText(editorConfig), filePath: "/.editorconfig").Project
            .AddDocument(FileName, text, filePath: "/Source.cs");
        return await CompleteAsync(document, position, typed is { } character ? CompletionTrigger.CreateInsertionTrigger(character) : CompletionTrigger.Invoke);
    }

    /// <summary>The text of an <c>.editorconfig</c> with lines for all C# files.</summary>
    public static SourceText ConfigText(string lines) => SourceText.From("root = true\n[*.cs]\n" + lines);

    /// <summary>The source after an edit in the same editor.</summary>
    /// <param name="editProject">An edit of what is around the source; it may lead to another project with a file of the same name.</param>
    public Task<CompletedSource> EditAsync(string source, Func<Project, Project> editProject)
    {
        var (text, position) = Read(source);
        var document = editProject(_document.Project).Documents.Single(static document => document.Name == FileName).WithText(text);
        return CompleteAsync(document, position, CompletionTrigger.Invoke);
    }

    /// <summary>The compilation that the list was made in.</summary>
    public async Task<Compilation> GetCompilationAsync() => (await _document.Project.GetCompilationAsync())!;

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

    public async Task<string> DescribeAsync(string displayText) => (await GetDescriptionAsync(displayText)).Text;

    public async Task<CompletionDescription> GetDescriptionAsync(string displayText) =>
        (await Service(_document).GetDescriptionAsync(_document, Assert.Single(Items, item => item.DisplayText == displayText)))!;

    private static (SourceText Text, int Position) Read(string source)
    {
        var position = source.IndexOf(Caret, StringComparison.Ordinal);
        Assert.True(position >= 0, "There is no caret.");
        return (SourceText.From(source.Remove(position, Caret.Length)), position);
    }

    private static async Task<CompletedSource> CompleteAsync(Document document, int position, CompletionTrigger trigger) =>
        new(document, await Service(document).GetCompletionsAsync(document, position, trigger));

    private static CompletionService Service(Document document) => CompletionService.GetService(document)!;
}
