using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Sources after a refactoring, with <c>[|…|]</c> around what is selected or <c>$$</c> at the caret.</summary>
internal static class RefactoredSource
{
    /// <summary>The source after the only action. The formatter must change nothing in it, if it changed nothing before.</summary>
    /// <param name="editorConfig">Lines of the section for all C# files.</param>
    public static async Task<string> OfAsync<TRefactoring>(string source, LanguageVersion languageVersion = LanguageVersion.Latest, string editorConfig = "")
        where TRefactoring : CodeRefactoringProvider, new()
    {
        var (document, actions) = await ActionsAsync<TRefactoring>(source, languageVersion, editorConfig);
        var operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        if (await TextAsync(document) == await TextAsync(await Formatter.FormatAsync(document)))
        {
            Assert.Equal(await TextAsync(await Formatter.FormatAsync(changed)), await TextAsync(changed));
        }

        return await TextAsync(changed);
    }

    public static async Task<IEnumerable<string>> TitlesAsync<TRefactoring>(string source, LanguageVersion languageVersion = LanguageVersion.Latest)
        where TRefactoring : CodeRefactoringProvider, new() =>
        (await ActionsAsync<TRefactoring>(source, languageVersion, "")).Actions.Select(static action => action.Title);

    private static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> ActionsAsync<TRefactoring>(string source, LanguageVersion languageVersion, string editorConfig)
        where TRefactoring : CodeRefactoringProvider, new()
    {
        var (text, span) = Selected(source);
        var document = FullRun.AddProject("Refactored")
            .WithParseOptions(GeneratedCompilation.ParseOptions.WithLanguageVersion(languageVersion))
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n[*.cs]\n" + editorConfig), filePath: "/.editorconfig").Project
            .AddDocument("Source.cs", SourceText.From(text), filePath: "/Source.cs");
        var actions = new List<CodeAction>();
        await new TRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, CancellationToken.None));
        return (document, actions);
    }

    private static (string Text, TextSpan Span) Selected(string source)
    {
        var caret = source.IndexOf("$$", StringComparison.Ordinal);
        if (caret >= 0)
        {
            return (source.Remove(caret, 2), new TextSpan(caret, 0));
        }

        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        Assert.True(start >= 0 && end >= start, "Nothing is selected.");
        return (source.Remove(end + 2, 2).Remove(start, 2), TextSpan.FromBounds(start, end));
    }

    private static async Task<string> TextAsync(Document document) => (await document.GetTextAsync()).ToString();
}
