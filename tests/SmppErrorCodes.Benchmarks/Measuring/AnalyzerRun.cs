using System;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Analyzers on a compilation, and the time that they took by Roslyn's telemetry.</summary>
/// <remarks>One action after the other: that the actions of two analyzers wait for one core is not the analyzers' time.</remarks>
internal sealed class AnalyzerRun
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly CompilationWithAnalyzers _driver;
    private ExceptionDispatchInfo? _exception;

    public AnalyzerRun(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        _analyzers = analyzers;
        _driver = new CompilationWithAnalyzers(
            compilation,
            analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, _, _) => _exception ??= ExceptionDispatchInfo.Capture(exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true));
    }

    /// <summary>The milliseconds that the analyzers take for the whole compilation.</summary>
    public static async Task<double> MeasureAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var run = new AnalyzerRun(compilation, analyzers);
        await run.DiagnosticsAsync().ConfigureAwait(false);
        return await run.MillisecondsAsync().ConfigureAwait(false);
    }

    /// <summary>The milliseconds that our analyzers take for the whole compilation, less the pauses for the garbage collector.</summary>
    public static async Task<double> MeasureWithoutPausesAsync(Compilation compilation)
    {
        var meter = new PauseMeter();
        var time = await MeasureAsync(compilation, OwnAnalyzers.Wrap(meter)).ConfigureAwait(false);
        return time - meter.Pauses.TotalMilliseconds;
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var diagnostics = await _driver.GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);
        _exception?.Throw();
        return diagnostics;
    }

    /// <summary>What an IDE needs after an edit: the diagnostics of one file.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(SyntaxTree tree)
    {
        var syntax = await _driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).ConfigureAwait(false);
        var model = _driver.Compilation.GetSemanticModel(tree);
        var semantic = await _driver.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).ConfigureAwait(false);
        _exception?.Throw();
        return syntax.AddRange(semantic);
    }

    public async Task<double> MillisecondsAsync()
    {
        var total = TimeSpan.Zero;
        foreach (var analyzer in _analyzers)
        {
            total += (await _driver.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false)).ExecutionTime;
        }

        return total.TotalMilliseconds;
    }
}
