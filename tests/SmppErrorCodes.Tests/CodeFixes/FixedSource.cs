using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Sources after a fix, for tests that run them or are too large for markup.</summary>
internal static class FixedSource
{
    /// <summary>Documents without text, by all that their projects differ in: what is the same each time is compiled once.</summary>
    private static readonly ConcurrentDictionary<(string Rule, LanguageVersion LanguageVersion), Lazy<Task<Document>>> EmptyDocuments = new();

    /// <summary>The source after the first action for every report of one rule, taken one after the other.</summary>
    public static async Task<string> OfAsync<TFix>(string source, string rule, LanguageVersion languageVersion = LanguageVersion.Latest, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new()
    {
        var document = await DocumentAsync(source, rule, languageVersion);
        var reports = await ReportsAsync(document, rule);
        var skipped = 0;
        while (reports.Length > skipped)
        {
            var actions = (await ActionsAsync<TFix>(document, reports[skipped])).Applicable();
            if (actions.FirstOrDefault(action => equivalenceKey is null || action.EquivalenceKey == equivalenceKey) is not { } action)
            {
                skipped++;
                continue;
            }

            var operations = await action.GetOperationsAsync(CancellationToken.None);
            document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
            reports = await ReportsAsync(document, rule);
        }

        return (await document.GetTextAsync()).ToString();
    }

    /// <summary>Tests what the fix writes, and that the formatter has nothing to say about it.</summary>
    public static async Task AssertAsync<TFix>(string before, string after, string rule, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new()
    {
        var fixedSource = await OfAsync<TFix>(before, rule, equivalenceKey: equivalenceKey);
        Assert.Equal(after, fixedSource);
        Assert.Equal(fixedSource, await FormattedAsync(fixedSource));
    }

    /// <summary>The source after the fix of all reports of one rule at once, as <c>dotnet format</c> applies it.</summary>
    public static async Task<string> AllOfAsync<TFix>(string source, string rule, LanguageVersion languageVersion = LanguageVersion.Latest)
        where TFix : CodeFixProvider, new()
    {
        var document = await DocumentAsync(source, rule, languageVersion);
        var fix = new TFix();
        var reports = new ReportedDiagnostics(await ReportsAsync(document, rule));
        var action = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, fix, FixAllScope.Document, typeof(TFix).Name, [rule], reports, CancellationToken.None));
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        return (await operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>Tests what the fix of all reports at once writes, and that the formatter has nothing to say about it.</summary>
    public static async Task AssertAllAsync<TFix>(string before, string after, string rule, LanguageVersion languageVersion = LanguageVersion.Latest)
        where TFix : CodeFixProvider, new()
    {
        var fixedSource = await AllOfAsync<TFix>(before, rule, languageVersion);
        Assert.Equal(after, fixedSource);
        Assert.Equal(fixedSource, await FormattedAsync(fixedSource));
    }

    /// <summary>The source as the formatter lays it out where nothing is configured.</summary>
    public static async Task<string> FormattedAsync(string source)
    {
        var document = await Formatter.FormatAsync(await DocumentAsync(source, "SMPP001", LanguageVersion.Latest));
        return (await document.GetTextAsync()).ToString();
    }

    /// <summary>The titles of all actions for the only report of the rule.</summary>
    public static async Task<string> TitlesAsync<TFix>(string source, string rule)
        where TFix : CodeFixProvider, new()
    {
        var document = await DocumentAsync(source, rule, LanguageVersion.Latest);
        var actions = await ActionsAsync<TFix>(document, Assert.Single(await ReportsAsync(document, rule)));
        return string.Join("; ", actions.Select(action => action.Nested().IsEmpty ? action.Title : $"{action.Title}: {string.Join("; ", action.Nested().Select(nested => nested.Title))}"));
    }

    /// <summary>The actions for the first report of the rule, which an editor may hand over twice.</summary>
    public static async Task<IReadOnlyList<CodeAction>> ActionsForTwoReportsAsync<TFix>(string source, string rule)
        where TFix : CodeFixProvider, new()
    {
        var document = await DocumentAsync(source, rule, LanguageVersion.Latest);
        var report = (await ReportsAsync(document, rule))[0];
        return await ActionsAsync<TFix>(document, report, report);
    }

    private static async Task<List<CodeAction>> ActionsAsync<TFix>(Document document, params Diagnostic[] reports)
        where TFix : CodeFixProvider, new()
    {
        var actions = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, reports[0].Location.SourceSpan, [.. reports], (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Document> DocumentAsync(string source, string rule, LanguageVersion languageVersion) =>
        (await EmptyDocuments.GetOrAdd((rule, languageVersion), static key => new(() => CompileEmptyDocumentAsync(key.Rule, key.LanguageVersion))).Value)
        .WithText(SourceText.From(source));

    private static async Task<Document> CompileEmptyDocumentAsync(string rule, LanguageVersion languageVersion)
    {
        var project = new AdhocWorkspace()
            .AddProject("Fixed", LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithParseOptions(new CSharpParseOptions(languageVersion))
            .WithCompilationOptions(GeneratedCompilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(rule, ReportDiagnostic.Warn)]));
        foreach (var tree in GeneratedCompilation.Create("").Generate().SyntaxTrees.Skip(1))
        {
            project = project.AddDocument($"Generated{project.DocumentIds.Count}.g.cs", tree.ToString()).Project;
        }

        var document = project.AddDocument("Source.cs", "");
        await document.Project.GetCompilationAsync();
        return document;
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Document document, string rule)
    {
        var model = (await document.GetSemanticModelAsync())!;
        var reports = await model.Compilation.WithAnalyzers([new SmppErrorCodeAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        return [.. reports.Where(report => report.Id == rule).OrderBy(report => report.Location.SourceSpan.Start)];
    }
}
