using System;
using System.Collections.Generic;
using System.Runtime;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Code that is longer than any that people write: twice the code takes twice the time.</summary>
[Collection(nameof(TimeGrowth))]
public sealed class LargeCodeTimeTests
{
    private static readonly TimeGrowth Growth = new(Size: 4, MaxTime: 11);

    /// <summary>More bytes than one run allocates. Much more cannot be had at once.</summary>
    private const long MaxAllocated = 512L << 20;

    /// <summary>The time is that of our code alone: much of what the compiler does with such code takes the square of it.</summary>
    [Theory]
    [InlineData("||", 500)]
    [InlineData("|| on a local", 1_000)]
    [InlineData("|| on something else", 1_000)]
    [InlineData("or", 500)]
    [InlineData("or on something else", 1_000)]
    [InlineData("or in a property pattern", 500)]
    [InlineData("and", 250)]
    [InlineData("else if", 250)]
    [InlineData("else if on a local", 250)]
    [InlineData("if after if", 1_000)]
    [InlineData("?:", 500)]
    [InlineData("labels", 500)]
    [InlineData("sections", 500)]
    [InlineData("arms", 500)]
    [InlineData("arms for texts", 250)]
    [InlineData("locals", 1_000)]
    [InlineData("uses of a local", 2_000)]
    [InlineData("writes of a local", 1_000)]
    [InlineData("methods", 500)]
    [InlineData("named comparisons", 1_000)]
    [InlineData("elements", 2_500)]
    [InlineData("elements of a list", 2_500)]
    [InlineData("interpolations", 1_000)]
    public Task The_time_grows_as_the_code(string construct, int size) => AssertGrowsAsync(static () => new SmppErrorCodeAnalyzer(), construct, size);

    [Theory]
    [InlineData("||", 500)]
    [InlineData("else if", 250)]
    [InlineData("sections", 500)]
    [InlineData("arms", 500)]
    public Task The_time_of_coverage_grows_as_the_code(string construct, int size) => AssertGrowsAsync(static () => new SmppErrorCodeCoverageAnalyzer(), construct, size);

    private static Task AssertGrowsAsync(Func<DiagnosticAnalyzer> create, string construct, int size) => Growth.AssertAsync(
        () => TimeAsync(create(), LargeCode.Of(construct, size)),
        () => TimeAsync(create(), LargeCode.Of(construct, size * Growth.Size)));

    private static async Task<TimeSpan> TimeAsync(DiagnosticAnalyzer analyzer, string source)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        var run = GeneratedCompilation.Create(source).Generate()
            .WithOptions(GeneratedCompilation.Options.WithConcurrentBuild(false).WithSpecificDiagnosticOptions([KeyValuePair.Create("SMPP100", ReportDiagnostic.Warn)]))
            .WithAnalyzers([analyzer], options);

        // A collection takes longer than all of our code does, and it marks what the compiler has made of deep code.
        GC.TryStartNoGCRegion(MaxAllocated);
        await run.GetAnalyzerDiagnosticsAsync();
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
    }
}
