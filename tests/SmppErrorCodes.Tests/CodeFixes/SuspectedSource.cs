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
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Projects of several files, for the fixes of SMPP009, which change other documents than that of the report.</summary>
internal static class SuspectedSource
{
    public const string Rule = "SMPP009";

    public const string Folder = "/repository";

    /// <summary>A project with the constants of the generator.</summary>
    public static Project AddProject(Solution solution, string name, params (string Name, string Text)[] files) =>
        AddProject(solution, name, LanguageVersion.Latest, files);

    public static Project AddProject(Solution solution, string name, LanguageVersion languageVersion, params (string Name, string Text)[] files)
    {
        var project = solution
            .AddProject(name, name, LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithParseOptions(new CSharpParseOptions(languageVersion))
            .WithCompilationOptions(GeneratedCompilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        foreach (var tree in GeneratedCompilation.Create("").Generate().SyntaxTrees.Skip(1))
        {
            project = project.AddDocument($"Generated{project.DocumentIds.Count}.g.cs", tree.GetText(), filePath: $"{Folder}/{name}/obj/Generated{project.DocumentIds.Count}.g.cs").Project;
        }

        foreach (var (file, text) in files)
        {
            project = file.EndsWith(".cs", System.StringComparison.Ordinal)
                ? project.AddDocument(file, SourceText.From(text), filePath: $"{Folder}/{name}/{file}").Project
                : project.AddAnalyzerConfigDocument(file[(file.LastIndexOf('/') + 1)..], SourceText.From(text), filePath: $"{Folder}/{name}/{file}").Project;
        }

        return project;
    }

    /// <summary>What is reported in a project, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Project project, string rule = Rule)
    {
        var compilation = await project.GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var reports = await compilation.WithAnalyzers([new SmppErrorCodeAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. reports.Where(report => report.Id == rule)
                .OrderBy(static report => report.Location.SourceTree!.FilePath, System.StringComparer.Ordinal)
                .ThenBy(static report => report.Location.SourceSpan.Start),
        ];
    }

    /// <summary>The titles of what a fix offers for the first report.</summary>
    public static async Task<IReadOnlyList<string>> TitlesAsync<TFix>(Project project)
        where TFix : CodeFixProvider, new() => [.. (await ActionsAsync<TFix>(project)).Select(static action => action.Title)];

    /// <summary>The project after the only action of a fix for the first report. The report is gone, and the literals are reported.</summary>
    public static async Task<Project> FixAsync<TFix>(Project project)
        where TFix : CodeFixProvider, new()
    {
        var before = await ReportsAsync(project);
        var changed = (await ApplyAsync(Assert.Single(await ActionsAsync<TFix>(project)))).GetProject(project.Id)!;
        Assert.Equal(before.Length - 1, (await ReportsAsync(changed)).Length);
        Assert.NotEmpty(await ReportsAsync(changed, "SMPP001"));
        return changed;
    }

    public static async Task<Project> FixAllAsync<TFix>(Document document, FixAllScope scope)
        where TFix : CodeFixProvider, new()
    {
        var reports = await ReportsAsync(document.Project);
        var context = new FixAllContext(document, new TFix(), scope, typeof(TFix).Name, [Rule], new ReportedDiagnostics(reports), CancellationToken.None);
        return (await ApplyAsync((await new TFix().GetFixAllProvider()!.GetFixAsync(context))!)).GetProject(document.Project.Id)!;
    }

    public static async Task<string> TextAsync(Project project, string file) =>
        (await project.Documents.Concat(project.AnalyzerConfigDocuments.AsEnumerable<TextDocument>())
            .Single(document => document.FilePath == $"{Folder}/{project.Name}/{file}")
            .GetTextAsync()).ToString();

    private static async Task<List<CodeAction>> ActionsAsync<TFix>(Project project)
        where TFix : CodeFixProvider, new()
    {
        var report = (await ReportsAsync(project)).First();
        var actions = new List<CodeAction>();
        var document = project.GetDocument(report.Location.SourceTree)!;
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
