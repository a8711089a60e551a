using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>One file of about 1,000 lines is edited, and its diagnostics are wanted, as in an IDE after each key.</summary>
internal static class EditComparison
{
    private const int Lines = 1_000;
    private const int Edits = 25;

    /// <summary>Edits before the first one that counts: the runtime compiles for good what has been called some thirty times.</summary>
    private const int WarmUp = 50;

    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        foreach (var sources in MeasuredSources.Of(options))
        {
            var edited = sources.IsGenerated ? CorpusGenerator.GenerateLargeFile(options.Seed, Lines) : NearestFile(sources);
            report.Section($"One file edited: {sources.Name}");
            report.Text(
                $"{Edits} edits of a file of {edited.Lines:N0} lines in a compilation of {sources.Lines:N0}; the diagnostics of that file, "
                + "times by Roslyn's telemetry.\n");
            var compilation = UserCompilation.Create([.. sources.Files.Where(file => file.Path != edited.Path), edited]);
            var times = await MeasureAsync(compilation, edited.Path).ConfigureAwait(false);
            report.Times(times, CorpusComparison.Empty);
            var own = times[CorpusComparison.Own].Median;
            var ratio = own / times[CorpusComparison.Empty].Median;
            report.Add(new Budget("an edit in a file of 1,000 lines: against the empty analyzer", sources.Name, ratio, 2, " ×"));
            report.Add(new Budget("the same, time", sources.Name, own, 1, " ms", IsTime: true));
        }

        var codes = ScaledSources.Comparisons(Lines / 30 * 10);
        report.Text($"\nA file of {codes.Lines:N0} lines with 330 comparisons of codes, most of them reported:\n");
        report.Times(await MeasureAsync(UserCompilation.Create([codes]), codes.Path).ConfigureAwait(false), CorpusComparison.Empty);
    }

    private static SourceFile NearestFile(MeasuredSources sources) => sources.Files.MinBy(static file => Math.Abs(file.Lines - Lines))!;

    private static async Task<Dictionary<string, Spread>> MeasureAsync(CSharpCompilation compilation, string path)
    {
        var analyzers = CorpusComparison.Analyzers();
        var values = analyzers.ToDictionary(static pair => pair.Key, static _ => new List<double>());

        // An editor lets go of what it knew before an edit only when it has the answers for what is there now.
        var last = new Dictionary<string, AnalyzerRun>();
        for (var edit = -WarmUp; edit < Edits; edit++)
        {
            compilation = Edit(compilation, path, edit, out var edited);
            foreach (var (name, set) in analyzers)
            {
                var clone = compilation.Clone();

                // The compiler needs its references anyway, and who comes first would pay for them.
                _ = clone.SourceModule.ReferencedAssemblySymbols;
                var run = new AnalyzerRun(clone, set);
                await run.DiagnosticsOfAsync(edited).ConfigureAwait(false);
                last[name] = run;
                if (edit >= 0)
                {
                    values[name].Add(await run.MillisecondsAsync().ConfigureAwait(false));
                }
            }
        }

        GC.KeepAlive(last);
        return values.ToDictionary(static pair => pair.Key, static pair => Spread.Of(pair.Value));
    }

    /// <summary>A comment in the middle of a method: the tree is parsed anew where it changed, and the body bound again.</summary>
    private static CSharpCompilation Edit(CSharpCompilation compilation, string path, int edit, out SyntaxTree edited)
    {
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath == path);
        var text = tree.GetText(CancellationToken.None);
        var statements = tree.GetRoot(CancellationToken.None).DescendantNodes()
            .Where(static node => node is ExpressionStatementSyntax or ReturnStatementSyntax)
            .ToList();
        var statement = statements[Math.Clamp((statements.Count / 2) + edit, 0, statements.Count - 1)];
        edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(statement.Span.End, 0), $" /* {edit} */")));
        return compilation.ReplaceSyntaxTree(tree, edited);
    }
}
