using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.CodeFixes;

namespace SmppErrorCodes.Tests;

/// <summary>Runs rules, with the generator, over code with markup such as <c>{|SMPP001:7|}</c>.</summary>
internal static class Verify
{
    /// <summary>The rules about single literals.</summary>
    public const string LiteralRules = "SMPP001 SMPP002";

    /// <summary>The rules about decisions.</summary>
    public const string DecisionRules = "SMPP003 SMPP004 SMPP005 SMPP006 SMPP007 SMPP008 SMPP012";

    /// <summary>The rules that report at the end of a file or of a compilation.</summary>
    private static readonly string[] WholeCompilationRules = ["SMPP009", "SMPP010", "SMPP011"];

    /// <summary>Projects with empty files, by all that they differ in.</summary>
    private static readonly ConcurrentDictionary<object, Lazy<Task<Project>>> EmptyProjects = new();

    /// <summary>What is marked is reported, and nothing else.</summary>
    /// <param name="rules">The ids of the rules that are switched on.</param>
    public static Task ReportsAsync(string source, LanguageVersion languageVersion = LanguageVersion.Latest, string rules = LiteralRules) =>
        new Test<EmptyCodeFixProvider> { TestCode = source, LanguageVersion = languageVersion, Rules = rules }.RunAsync();

    /// <summary>The fix turns one source into the other, one by one and all at once, with several files in each scope that it supports.</summary>
    /// <param name="editorConfig">Lines of an <c>.editorconfig</c> that are about all files.</param>
    public static Task FixesAsync<TFix>(
        string before,
        string after,
        LanguageVersion languageVersion = LanguageVersion.Latest,
        string rules = LiteralRules,
        string? equivalenceKey = null,
        string? editorConfig = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix>
        {
            TestCode = before,
            FixedCode = after,
            LanguageVersion = languageVersion,
            Rules = rules,
            CodeActionEquivalenceKey = equivalenceKey,
        };
        if (editorConfig is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        }

        // What has no fix, such as a text that equals no constant, is still there afterwards.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    /// <remarks>The fix that replaces literals by constants must leave what is compiled as it is, so that every test of it shows that.</remarks>
    internal sealed class Test<TFix> : CSharpCodeFixTest<SmppErrorCodeAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        private string _rules = "";

        public Test()
        {
            Rules = LiteralRules;

            // No package: the references are those that were restored with the tests.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(GeneratedCompilation.Net100References);

            // That each rule can be suppressed the examples of its page show.
            TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;

            // As a reference of the project the generator runs for the fixes too, not just for the rules.
            SolutionTransforms.Add(static (solution, _) => solution.ProjectIds.Aggregate(
                solution,
                static (changed, projectId) => changed.AddAnalyzerReference(projectId, GeneratorReference.Instance)));
        }

        public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

        /// <summary>The ids of the rules that are switched on, also those that are off by default.</summary>
        public string Rules
        {
            get => _rules;
            set
            {
                _rules = value;
                DisabledDiagnostics.Clear();
                DisabledDiagnostics.AddRange(new SmppErrorCodeAnalyzer().SupportedDiagnostics
                    .Select(rule => rule.Id)
                    .Where(id => !value.Contains(id, StringComparison.Ordinal)));
            }
        }

        public string? GlobalConfig
        {
            set => TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + value));
        }

        protected override async Task RunImplAsync(CancellationToken cancellationToken)
        {
            if (TestState.Sources.Count == 1 && TestState.AdditionalProjects.Count == 0)
            {
                // All in the document is all there is.
                CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
                if (TestState.Sources[0].content.ToString().Split("{|SMPP").Length == 2)
                {
                    // And one alone has been fixed already.
                    CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInDocumentCheck;
                }
            }

            if (new TFix().GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(FixAllScope.Solution) == false)
            {
                CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
            }

            await (await HoldsInMembersAsync(cancellationToken) ? Task.CompletedTask : base.RunImplAsync(cancellationToken));
            if (typeof(TFix) == typeof(UseNamedConstantFix) && FixedState.Sources.Count > 0)
            {
                AssertEmitsTheSame();
            }
        }

        /// <summary>
        /// Whether what is marked is reported in the members of the files, and the fix does there what it should: a fraction of the work, because
        /// nothing else is compiled. Otherwise, and with every sixteenth source, the whole is analyzed as in a build, which says what is wrong.
        /// </summary>
        private async Task<bool> HoldsInMembersAsync(CancellationToken cancellationToken)
        {
            if (WholeCompilationRules.Any(Rules.Contains)
                || !HasFilesAlone(TestState)
                || TestState.Sources[0].content.Length % 16 == 0)
            {
                return false;
            }

            var fix = new TFix();
            var rawState = TestState.WithInheritedValuesApplied(null, fix.FixableDiagnosticIds);
            var state = Processed(rawState);
            var project = await CreateProjectAsync(new EvaluatedProjectState(state, ReferenceAssemblies), [], cancellationToken);
            if (FixedState.Sources.Count == 0)
            {
                return await MarkedReports.AreAllAsync(project, state.ExpectedDiagnostics);
            }

            var fixedState = Processed(FixedState.WithInheritedValuesApplied(rawState, fix.FixableDiagnosticIds));
            var fixedTexts = fixedState.Sources.ToDictionary(static file => file.filename, static file => file.content);
            if (!HasFilesAlone(FixedState)
                || BatchFixedState.Sources.Count > 0
                || FixedState.AnalyzerConfigFiles.Count > 0
                || fixedState.Sources.Count != project.DocumentIds.Count
                || !await MarkedReports.AreAllAsync(project, state.ExpectedDiagnostics)
                || !await MarkedReports.AreAllAsync(WithTexts(project, fixedState.Sources), fixedState.ExpectedDiagnostics))
            {
                return false;
            }

            var applied = new AppliedFixes(fix, CodeActionEquivalenceKey);
            return await IsFixedAsync(await applied.OneByOneAsync(project))
                && (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInDocumentCheck) || await IsFixedAsync(await applied.AllAtOnceAsync(project, FixAllScope.Document)))
                && (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInProjectCheck) || await IsFixedAsync(await applied.AllAtOnceAsync(project, FixAllScope.Project)));

            SolutionState Processed(SolutionState raw) => raw.WithProcessedMarkup(
                MarkupOptions, defaultDiagnostic: null, new SmppErrorCodeAnalyzer().SupportedDiagnostics, fix.FixableDiagnosticIds, DefaultFilePath);

            async Task<bool> IsFixedAsync(Project? changed)
            {
                foreach (var document in changed?.Documents ?? [])
                {
                    if (!fixedTexts.TryGetValue(document.FilePath!, out var text) || !text.ContentEquals(await document.GetTextAsync(cancellationToken)))
                    {
                        return false;
                    }
                }

                return changed is not null;
            }
        }

        private static bool HasFilesAlone(SolutionState state) => state is { Sources.Count: > 0, AdditionalProjects.Count: 0, AdditionalFiles.Count: 0, ExpectedDiagnostics.Count: 0 };

        private static Project WithTexts(Project project, IEnumerable<(string Name, SourceText Text)> files) =>
            project.DocumentIds.Zip(files).Aggregate(project.Solution, static (solution, file) => solution.WithDocumentText(file.First, file.Second.Text)).GetProject(project.Id)!;

        /// <summary>The projects before and after, those that the main one refers to first.</summary>
        private void AssertEmitsTheSame()
        {
            var references = GeneratedCompilation.Net100References;
            foreach (var (name, project) in TestState.AdditionalProjects)
            {
                var image = EmittedCode.AssertSame(Compile(name, project, references), Compile(name, FixedState.AdditionalProjects[name], references));
                references = references.Add(MetadataReference.CreateFromImage(image));
            }

            EmittedCode.AssertSame(Compile("TestProject", TestState, references), Compile("TestProject", FixedState, references));
        }

        private CSharpCompilation Compile(string name, ProjectState project, ImmutableArray<MetadataReference> references)
        {
            var sources = project.Sources.Select(file =>
            {
                TestFileMarkupParser.GetSpans(file.content.ToString(), out var source, out ImmutableArray<TextSpan> _);
                return source;
            });
            var compilation = GeneratedCompilation.Create(new CSharpParseOptions(LanguageVersion), [.. sources]);

            // The same references again would be looked at anew.
            return (CSharpCompilation)(TestState.AdditionalProjects.Count == 0 ? compilation : compilation.WithAssemblyName(name).WithReferences(references))
                .WithOptions(new CSharpCompilationOptions(TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false))
                .Generate()
                .WithDeclarationsAlone(tree => !compilation.ContainsSyntaxTree(tree));
        }

        /// <summary>Most projects differ in the texts of their files alone, or in settings of which there are few: what is the same each time is compiled once.</summary>
        protected override async Task<Project> CreateProjectImplAsync(
            EvaluatedProjectState primaryProject,
            ImmutableArray<EvaluatedProjectState> additionalProjects,
            CancellationToken cancellationToken)
        {
            if (!additionalProjects.IsEmpty
                || primaryProject is not { AdditionalFiles: [], AdditionalProjectReferences: [] }
                || !primaryProject.AdditionalReferences.SequenceEqual(GeneratedCompilation.Net100References)
                || SolutionTransforms.Count > 1)
            {
                return await base.CreateProjectImplAsync(primaryProject, additionalProjects, cancellationToken);
            }

            var names = string.Join('\n', primaryProject.Sources.Select(static file => file.filename));
            var settings = string.Join('\n', primaryProject.AnalyzerConfigFiles.Select(static file => $"{file.filename}\n{file.content}"));
            var key = (Rules, LanguageVersion, primaryProject.OutputKind, names, settings);
            var empty = await EmptyProjects.GetOrAdd(key, _ => new(() => CreateEmptyAsync(primaryProject))).Value;
            return WithTexts(empty, primaryProject.Sources);
        }

        /// <remarks>The same options again would compile all anew.</remarks>
        protected override Project ApplyCompilationOptions(Project project)
        {
            var changed = base.ApplyCompilationOptions(project);
            return changed.CompilationOptions!.Equals(project.CompilationOptions) ? project : changed;
        }

        /// <summary>The tests run side by side already.</summary>
        protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
            Compilation compilation,
            ImmutableArray<DiagnosticAnalyzer> analyzers,
            AnalyzerOptions options,
            CancellationToken cancellationToken) =>
            compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
                options,
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));

        protected override async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
            Project project,
            IVerifier verifier,
            CancellationToken cancellationToken)
        {
            var (compilation, diagnostics) = await base.GetProjectCompilationAsync(project, verifier, cancellationToken);
            return (compilation.WithDeclarationsAlone(tree => project.GetDocument(tree) is null or SourceGeneratedDocument), diagnostics);
        }

        private async Task<Project> CreateEmptyAsync(EvaluatedProjectState project)
        {
            var files = project.Sources.Select(static file => (file.filename, SourceText.From("")));
            var empty = ApplyCompilationOptions(await base.CreateProjectImplAsync(project.WithSources([.. files]), [], CancellationToken.None));
            await empty.GetCompilationAsync();
            return empty;
        }

        protected override ParseOptions CreateParseOptions() =>
            ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(LanguageVersion);

        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithConcurrentBuild(false).WithAllowUnsafe(true).WithNullableContextOptions(
                LanguageVersion >= LanguageVersion.CSharp8 ? NullableContextOptions.Annotations : NullableContextOptions.Disable)
                .WithSpecificDiagnosticOptions(new SmppErrorCodeAnalyzer().SupportedDiagnostics
                    .Where(rule => !rule.IsEnabledByDefault && Rules.Contains(rule.Id, StringComparison.Ordinal))
                    .Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn)));
    }
}
