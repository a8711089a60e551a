using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;
using SmppErrorCodes.CodeFixes;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>FixAll of magic codes in a solution: ours, and Roslyn's batch fixer with the same fix; times without the pauses for the garbage collector.</summary>
internal static class FixAllComparison
{
    private static readonly UseNamedConstantFix Fix = new();

    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        var (documents, codes) = options.IsQuick ? (20, 50) : (100, 100);
        report.Section("Fixing all magic codes");
        var single = await FixAllRun.CreateAsync(documents, codes).ConfigureAwait(false);
        var twice = await FixAllRun.CreateAsync(documents, codes * 2).ConfigureAwait(false);
        var own = Fix.GetFixAllProvider();
        var once = $"FixAll, {documents * codes:N0} in {documents} documents";
        var doubled = $"FixAll, {documents * codes * 2:N0} in {documents} documents";
        var batch = $"Roslyn's batch fixer, {documents * codes:N0} in {documents} documents";
        var times = await Measurements.InterleaveAsync(
            options.Runs,
            new Dictionary<string, Func<Task<double>>>
            {
                [once] = () => single.MeasureAsync(own),
                [doubled] = () => twice.MeasureAsync(own),
                [batch] = () => single.MeasureAsync(WellKnownFixAllProviders.BatchFixer),
            }).ConfigureAwait(false);
        report.Times(times, once);
        var what = $"FixAll of {documents * codes:N0} SMPP001 in {documents} documents";
        report.Add(new Budget($"{what}: against Roslyn's batch fixer with the same fix", MeasuredSources.GeneratedName, Time(once) / Time(batch), 0.2, " ×", Slack: 2));
        report.Add(new Budget("the same, twice as many against as many", MeasuredSources.GeneratedName, Time(doubled) / Time(once), 2.2, " ×"));

        double Time(string name) => times[name].Typical(options.IsQuick);
    }

    /// <summary>A solution with its diagnostics.</summary>
    private sealed class FixAllRun(Project project, Dictionary<string, ImmutableArray<Diagnostic>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public static async Task<FixAllRun> CreateAsync(int documents, int codes)
        {
            var compilation = UserCompilation.Create(ScaledSources.MagicCodes(documents, codes));
            var workspace = new AdhocWorkspace();
            var project = workspace.AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "Measured",
                "Measured",
                LanguageNames.CSharp,
                compilationOptions: compilation.Options,
                parseOptions: UserCompilation.ParseOptions,
                metadataReferences: FrameworkReferences.All));
            foreach (var tree in compilation.SyntaxTrees)
            {
                project = project.AddDocument(tree.FilePath, await tree.GetTextAsync().ConfigureAwait(false), filePath: tree.FilePath).Project;
            }

            var run = new AnalyzerRun((await project.GetCompilationAsync().ConfigureAwait(false))!, OwnAnalyzers.All);
            var found = (await run.DiagnosticsAsync().ConfigureAwait(false))
                .Where(static diagnostic => diagnostic.Id == Smpp001MagicCode.Descriptor.Id)
                .ToList();
            var byFile = found
                .GroupBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath)
                .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());
            return found.Count == documents * codes
                ? new FixAllRun(project, byFile)
                : throw new InvalidOperationException($"{found.Count} magic codes were found, not {documents * codes}.");
        }

        public async Task<double> MeasureAsync(FixAllProvider provider)
        {
            var context = new FixAllContext(
                project.Documents.First(),
                Fix,
                FixAllScope.Solution,
                nameof(UseNamedConstantFix),
                Fix.FixableDiagnosticIds,
                this,
                CancellationToken.None);
            var pauses = GC.GetTotalPauseDuration();
            var watch = Stopwatch.StartNew();
            var action = (await provider.GetFixAsync(context).ConfigureAwait(false))!;
            var operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
            var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
            var texts = new List<SourceText>();
            foreach (var document in changed.Documents)
            {
                texts.Add(await document.GetTextAsync().ConfigureAwait(false));
            }

            var time = (watch.Elapsed - (GC.GetTotalPauseDuration() - pauses)).TotalMilliseconds;
            if (provider == WellKnownFixAllProviders.BatchFixer)
            {
                // It computes all changes and drops those that it takes for conflicts.
                return time;
            }

            var @fixed = texts
                .SelectMany(static text => text.Lines)
                .Count(static line => line.ToString().Contains("= TwilioSmppErrorCode.", StringComparison.Ordinal));
            var expected = diagnostics.Values.Sum(static found => found.Length);
            return @fixed == expected ? time : throw new InvalidOperationException($"{@fixed} of {expected} magic codes were fixed.");
        }

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics.TryGetValue(document.FilePath!, out var found) ? found : []);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Values.SelectMany(static found => found));
    }
}
