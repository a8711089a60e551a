using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>One file of 1,000 lines is edited, and its diagnostics are asked for, as an IDE does after each key.</summary>
internal static class EditComparison
{
    private const int Lines = 1_000;
    private const int Edits = 25;

    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        report.Section("One file of 1,000 lines edited");
        report.Text($"{Edits} edits; the diagnostics of that file, times by Roslyn's telemetry.\n");
        var without = CorpusGenerator.GenerateLargeFile(options.Seed, Lines);
        var with = ScaledSources.Comparisons(Lines / 30 * 10);
        var rest = CorpusGenerator.Generate(options.Seed, options.Lines).Skip(1).ToList();
        var compilation = UserCompilation.Create([.. without, with, .. rest]);
        var median = await MeasureAsync(compilation, without[^1].Path, "a file without SMPP", options, report).ConfigureAwait(false);
        report.Add(new Budget("an edit in a file of 1,000 lines: its diagnostics, median", median, 1, " ms", IsTime: true));
        await MeasureAsync(compilation, with.Path, "a file with 330 comparisons, most of them reported", options, report).ConfigureAwait(false);
    }

    private static async Task<double> MeasureAsync(CSharpCompilation compilation, string path, string what, ComparisonOptions options, Report report)
    {
        var analyzers = CorpusComparison.Analyzers(options);
        var values = analyzers.Keys.ToDictionary(static name => name, static _ => new List<double>());
        for (var edit = -5; edit < Edits; edit++)
        {
            compilation = Edit(compilation, path, edit, out var edited);
            foreach (var (name, set) in analyzers)
            {
                var run = new AnalyzerRun(compilation.Clone(), set);
                await run.DiagnosticsOfAsync(edited).ConfigureAwait(false);
                if (edit >= 0)
                {
                    values[name].Add(await run.MillisecondsAsync().ConfigureAwait(false));
                }
            }
        }

        var times = values.ToDictionary(static pair => pair.Key, static pair => Spread.Of(pair.Value));
        report.Text($"{char.ToUpperInvariant(what[0])}{what[1..]}:\n");
        report.Times(times, CorpusComparison.Empty);
        report.Text("");
        return times[CorpusComparison.Own].Median;
    }

    /// <summary>A comment in the middle of a method: the tree is parsed anew where it changed, and the body bound again.</summary>
    private static CSharpCompilation Edit(CSharpCompilation compilation, string path, int edit, out SyntaxTree edited)
    {
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath == path);
        var text = tree.GetText(CancellationToken.None);
        var line = text.Lines[(Lines / 2) + edit];
        edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(line.End, 0), $" // {edit}")));
        return compilation.ReplaceSyntaxTree(tree, edited);
    }
}
