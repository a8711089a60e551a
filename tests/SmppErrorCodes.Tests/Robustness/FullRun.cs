using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.CodeFixes;
using Xunit;
using Xunit.Sdk;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Runs the generator, all rules and all fixes over a source. An exception anywhere fails the test and prints the source.</summary>
/// <remarks>Without nullable analysis, which none of the rules needs: the compiler itself throws there for some code that is broken.</remarks>
internal static class FullRun
{
    private static readonly SmppErrorCodeAnalyzer Analyzer = new();

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(UseNamedConstantFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private static readonly Task<Document> EmptyDocument = CompileEmptyDocumentAsync();

    private static readonly int GeneratedTrees = GeneratedCompilation.Create("").Generate().SyntaxTrees.Length - 1;

    /// <summary>A project with the generator, in which every rule is switched on.</summary>
    public static Project AddProject(string name) => new AdhocWorkspace()
        .AddProject(name, LanguageNames.CSharp)
        .WithMetadataReferences(GeneratedCompilation.Net100References)
        .WithParseOptions(GeneratedCompilation.ParseOptions.WithDocumentationMode(DocumentationMode.None))
        .WithCompilationOptions(GeneratedCompilation.Options
            .WithAllowUnsafe(true)
            .WithNullableContextOptions(NullableContextOptions.Disable)
            .WithConcurrentBuild(false)
            .WithSpecificDiagnosticOptions(Analyzer.SupportedDiagnostics.Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))))
        .AddAnalyzerReference(GeneratorReference.Instance);

    /// <summary>What all rules report.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source) => await AnalyzeAsync((await DocumentAsync(source)).Project);

    /// <summary>
    /// What the rules report in the members of the document: what the generator added is not compiled again. It lacks SMPP009, for which
    /// the compiler has to complete the file, and what is found at the end of a compilation.
    /// </summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeMembersAsync(Document document)
    {
        var exceptions = new List<string>();
        var model = (await document.GetSemanticModelAsync())!;
        var reports = await Analyzed(document.Project, model.Compilation, exceptions).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        Assert.Empty(exceptions);
        return reports;
    }

    /// <summary>
    /// Analyzes the source and applies every action for what is reported, each to the source as it was, and those for
    /// all reports of a rule at once.
    /// </summary>
    /// <param name="fixedPerRule">For how many reports of a rule the actions are applied one by one.</param>
    /// <returns>What the rules report; nothing where the compiler throws without them.</returns>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(string source, int fixedPerRule = int.MaxValue)
    {
        var document = await DocumentAsync(source);
        try
        {
            var reports = await AnalyzeAsync(document.Project);
            await FixedDocumentsAsync(document, reports, fixedPerRule).CountAsync();
            return reports;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return await CompilesAsync(document.Project) ? throw new XunitException($"{exception}\n\n{source}") : [];
        }
    }

    /// <summary>The same for each document of a project.</summary>
    /// <returns>How much the rules report.</returns>
    public static async Task<int> RunAsync(Project project, int fixedPerRule)
    {
        var reports = await AnalyzeAsync(project);
        foreach (var document in project.Documents)
        {
            await FixedDocumentsAsync(document, reports, fixedPerRule).CountAsync();
        }

        return reports.Length;
    }

    /// <inheritdoc cref="AnalyzeAsync(string)"/>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Equal(project.DocumentIds.Count + GeneratedTrees, compilation.SyntaxTrees.Count());
        var exceptions = new List<string>();
        var declarations = compilation.WithDeclarationsAlone(tree => project.GetDocument(tree) is null or SourceGeneratedDocument);
        var reports = await Analyzed(project, declarations, exceptions).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(exceptions);
        return reports;
    }

    private static CompilationWithAnalyzers Analyzed(Project project, Compilation compilation, List<string> exceptions) => compilation.WithAnalyzers(
        [Analyzer],
        new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => exceptions.Add(exception.ToString()),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));

    /// <summary>Whether the compiler by itself comes to an end, with whatever errors.</summary>
    private static async Task<bool> CompilesAsync(Project project)
    {
        try
        {
            (await project.GetCompilationAsync())!.GetDiagnostics();
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The document that has the source, in a project of its own.</summary>
    public static async Task<Document> DocumentAsync(string source) => (await EmptyDocument).WithText(SourceText.From(source));

    /// <summary>What references and generated files are is found out here once, for all that the document is changed to.</summary>
    private static async Task<Document> CompileEmptyDocumentAsync()
    {
        var document = AddProject("Empty").AddDocument("Source.cs", "");
        await document.Project.GetCompilationAsync();
        return document;
    }

    /// <summary>The document after each action for what was reported in it, and after those for all reports of a rule at once.</summary>
    /// <param name="fixedPerRule">For how many reports of a rule the actions are applied one by one.</param>
    public static async IAsyncEnumerable<(string Title, Document Document)> FixedDocumentsAsync(
        Document document,
        ImmutableArray<Diagnostic> reports,
        int fixedPerRule)
    {
        var tree = await document.GetSyntaxTreeAsync();
        foreach (var rule in reports.Where(report => report.Location.SourceTree == tree).GroupBy(static report => report.Id))
        {
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(rule.Key)))
            {
                var keys = new HashSet<string?>();
                foreach (var report in rule.Take(fixedPerRule))
                {
                    var actions = new List<CodeAction>();
                    await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
                    foreach (var action in actions.Applicable())
                    {
                        keys.Add(action.EquivalenceKey);
                        yield return (action.Title, await ApplyAsync(document, action));
                    }
                }

                // One alone has been fixed like that already.
                if (rule.Skip(1).Any())
                {
                    foreach (var key in keys)
                    {
                        var diagnostics = new ReportedDiagnostics([.. rule]);
                        var context = new FixAllContext(document, fix, FixAllScope.Document, key, [rule.Key], diagnostics, CancellationToken.None);
                        yield return ($"All: {key}", await ApplyAsync(document, await fix.GetFixAllProvider()!.GetFixAsync(context)));
                    }
                }
            }
        }
    }

    /// <summary>What is offered changes something: the document, or the settings of the project.</summary>
    private static async Task<Document> ApplyAsync(Document document, CodeAction? action)
    {
        Assert.NotNull(action);
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        var changed = solution.GetDocument(document.Id)!;
        Assert.True(
            !(await document.GetTextAsync()).ContentEquals(await changed.GetTextAsync())
                || solution.GetChanges(document.Project.Solution).GetProjectChanges().Any(static project => project.GetChangedAnalyzerConfigDocuments().Any()),
            $"'{action.Title}' changes nothing.");
        return changed;
    }
}
