using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>The same code gives the same reports, however often and at how many places at once it is analyzed, and nothing is kept of it.</summary>
public sealed class DeterminismTests
{
    private const int Runs = 20;

    private static readonly ImmutableDictionary<string, string> Options = ImmutableDictionary<string, string>.Empty
        .Add("smpp_error_codes.symbols", "F:Codes.A | P:Missing.X.Y | F:Reply.Statu")
        .Add("smpp_error_codes.excluded_codes", "22, 7, 23")
        .Add("smpp_error_codes.detektion", "x");

    /// <summary>What cannot be a catalog is collected by several threads, and reported in the order of the source.</summary>
    [Fact]
    public async Task Reports_what_cannot_be_a_catalog_in_the_order_of_the_source()
    {
        var files = Enumerable.Range(0, 20).Select(static index => $"class U{index} {{ [SmppErrorCodes.ErrorCode(typeof(int{string.Concat(Enumerable.Repeat("[]", index + 1))}))] int x; }}");
        var compilation = GeneratedCompilation.Create([.. files]).Generate();

        var reports = (await Analysis.RunAsync(compilation)).Where(static report => report.Id == "SMPP010").Select(static report => report.Location.SourceTree!.FilePath).ToList();

        Assert.Equal(20, reports.Count);
        Assert.Equal(reports.Order(StringComparer.Ordinal), reports);
    }

    [Fact]
    public async Task Every_run_reports_the_same()
    {
        var compilation = Compilation();
        var expected = Lines(await Analysis.RunAsync(compilation, Options, isConcurrent: false)).ToList();
        Assert.Equal(
            ["SMPP001", "SMPP002", "SMPP005", "SMPP006", "SMPP010", "SMPP011"],
            expected.Select(static line => line.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));

        // With one thread the order is the same as well, file by file; with several, the compiler hands the reports on as they come.
        Assert.Equal(expected, Lines(await Analysis.RunAsync(compilation, Options, isConcurrent: false)));
        Assert.Equal(expected, Lines(await Analysis.RunAsync(Compilation(), Options, isConcurrent: false)));
        var sorted = expected.Order(StringComparer.Ordinal).ToList();
        var analyzer = new SmppErrorCodeAnalyzer();
        var runs = await Task.WhenAll(Enumerable.Range(0, Runs).Select(i => Task.Run(
            () => Analysis.RunAsync(compilation, Options, isConcurrent: i % 2 == 0, analyzer))));
        Assert.All(runs, run => Assert.Equal(sorted, Lines(run).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Keeps_nothing_of_a_compilation()
    {
        var analyzer = new SmppErrorCodeAnalyzer();
        var (compilation, tree, symbol) = Analyze(analyzer);

        for (var i = 0; i < 10 && (compilation.IsAlive || tree.IsAlive || symbol.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive || tree.IsAlive || symbol.IsAlive);
        GC.KeepAlive(analyzer);
    }

    /// <summary>With one thread, cancelled at a file: hardly another one is analyzed.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(30)]
    public async Task Can_be_cancelled_after_any_file(int step)
    {
        const int FilesAfterwards = 3;
        using var source = new CancellationTokenSource();
        var steps = 0;
        var provider = new Analysis.SameOptions(Options, () =>
        {
            if (++steps == step)
            {
                source.Cancel();
            }
        });
        var run = Compilation().WithAnalyzers(
            [new SmppErrorCodeAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], provider),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.GetAnalyzerDiagnosticsAsync(source.Token));

        Assert.InRange(steps, step, step + FilesAfterwards);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, WeakReference Tree, WeakReference Symbol) Analyze(DiagnosticAnalyzer analyzer)
    {
        var compilation = Compilation();
        Assert.NotEmpty(Task.Run(() => Analysis.RunAsync(compilation, Options, isConcurrent: true, analyzer)).GetAwaiter().GetResult());
        return (new WeakReference(compilation), new WeakReference(compilation.SyntaxTrees[0]), new WeakReference(compilation.Assembly));
    }

    /// <summary>The reports of each file in the order in which they came. The compiler chooses the order of the files.</summary>
    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> reports) =>
        reports.OrderBy(static report => report.Location.SourceTree?.FilePath, StringComparer.Ordinal).Select(static report => $"{report.Id} {report}");

    private static CSharpCompilation Compilation() => GeneratedCompilation.Create(
    [
        """
        using SmppErrorCodes;
        enum Codes { A = 1, B = 1, [SameMeaningAs("C")] D = 2 }
        class Reply { [ErrorCode(typeof(Codes))] public int Result; [ErrorCode] public int Status; }
        """,
        .. Enumerable.Range(0, 60).Select(static i => $$"""
            using System.Linq;
            namespace Acme.Smpp{{i}};
            class Handler
            {
                [SmppErrorCodes.ErrorCode] readonly int[] codes = { {{i}} };
                bool Test(Reply reply) { var code = reply.Status; return code == 7 || reply.Result == {{i}} || codes.Any(x => x == 1); }
                int Choose(int smppErrorCode) { switch (smppErrorCode) { case 2: return 1; case 8: return 2; case {{i + 100}}: return 3; default: return 4; } }
            }
            """),
    ]).Generate();
}
