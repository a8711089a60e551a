using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Code that is deeper or longer than any that people write: nothing throws, no stack overflows, and twice the code takes twice the time.</summary>
[Collection(nameof(LargeCodeTests))]
public sealed class LargeCodeTests
{
    /// <summary>For how many reports of a rule the fixes are applied one by one.</summary>
    private const int FixedPerRule = 1;

    /// <summary>How much larger the code is made to see what that costs, and how much more it may cost: something between that and its square.</summary>
    private const int Growth = 4;
    private const int MaxGrowth = 8;

    /// <summary>How often a time is taken, as others may run at the same time; the shortest one counts.</summary>
    private const int MinRuns = 3;
    private const int MaxRuns = 12;

    /// <summary>Depths that the compiler itself reads on an ordinary stack, or answers with an error.</summary>
    [Theory]
    [InlineData("parentheses around a test", 10_000)]
    [InlineData("parentheses around an operand", 2_000)]
    [InlineData("parentheses around a literal", 10_000)]
    [InlineData("||", 10_000)]
    [InlineData("|| on a local", 10_000)]
    [InlineData("|| to the right", 2_000)]
    [InlineData("&& in ||", 5_000)]
    [InlineData("!", 5_000)]
    [InlineData("== true", 5_000)]
    [InlineData("or", 10_000)]
    [InlineData("or in a property pattern", 10_000)]
    [InlineData("and", 1_000)]
    [InlineData("not", 10_000)]
    [InlineData("property patterns", 100)]
    [InlineData("properties of a pattern", 500)]
    [InlineData("else if", 5_000)]
    [InlineData("else if on a local", 5_000)]
    [InlineData("else with if in a block", 2_000)]
    [InlineData("if after if", 5_000)]
    [InlineData("if in if", 1_000)]
    [InlineData("?:", 3_000)]
    [InlineData("labels", 50_000)]
    [InlineData("sections that go to the next", 3_000)]
    [InlineData("sections with when", 1_500)]
    [InlineData("switch in switch", 100)]
    [InlineData("arms for a tuple", 1_000)]
    [InlineData("members", 10_000)]
    [InlineData("calls", 10_000)]
    [InlineData("calls in arguments", 500)]
    [InlineData("casts", 5_000)]
    [InlineData("??", 5_000)]
    [InlineData("blocks", 5_000)]
    [InlineData("lambdas", 200)]
    [InlineData("locals from locals", 500)]
    [InlineData("annotated fields", 5_000)]
    public async Task NothingThrows(string construct, int size) =>
        await FullRun.RunAsync(LargeCode.Of(construct, construct == "labels" ? Math.Min(size, GeneratedRuns.Count * 5 / 2) : size), FixedPerRule);

    [Fact]
    public async Task AFileOfAMegabyteIsAnalyzed()
    {
        const int Methods = 12_000;
        var source = LargeCode.Of("methods", Methods);
        Assert.True(source.Length > 1 << 20, $"The file has {source.Length} bytes.");

        // Each number is a code of the catalog or none, and each code is half a meaning or a whole one.
        Assert.Equal(Methods, (await FullRun.AnalyzeAsync(source)).Count(static report => report.Id is "SMPP001" or "SMPP002"));
    }

    /// <summary>The time is that of our code alone: much of what the compiler does with such code takes the square of it.</summary>
    [Theory]
    [InlineData("||", 1_000)]
    [InlineData("|| on a local", 1_000)]
    [InlineData("|| on something else", 2_500)]
    [InlineData("or", 1_000)]
    [InlineData("or on something else", 2_500)]
    [InlineData("or in a property pattern", 1_000)]
    [InlineData("and", 250)]
    [InlineData("else if", 500)]
    [InlineData("else if on a local", 500)]
    [InlineData("if after if", 1_000)]
    [InlineData("?:", 500)]
    [InlineData("labels", 500)]
    [InlineData("sections", 1_000)]
    [InlineData("arms", 1_000)]
    [InlineData("arms for texts", 250)]
    [InlineData("locals", 1_000)]
    [InlineData("uses of a local", 2_000)]
    [InlineData("methods", 1_000)]
    [InlineData("elements", 5_000)]
    [InlineData("elements of a list", 5_000)]
    [InlineData("interpolations", 1_000)]
    public async Task TimeGrowsAsTheCode(string construct, int size)
    {
        var (small, large) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run < MinRuns || (run < MaxRuns && large > small * MaxGrowth); run++)
        {
            small = Shorter(small, await TimeAsync(LargeCode.Of(construct, size)));
            large = Shorter(large, await TimeAsync(LargeCode.Of(construct, size * Growth)));
        }

        Assert.True(large < small * MaxGrowth, $"{Growth} times the code take {large / small:F1} times the time, {large} instead of {small}.");

        static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
    }

    [Fact]
    public void AllConstructsAreTested() => Assert.Equal(
        LargeCode.Constructs.Order(StringComparer.Ordinal),
        typeof(LargeCodeTests).GetMethods()
            .SelectMany(static method => method.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.GetData(method).Single()[0]))
            .Distinct()
            .Order(StringComparer.Ordinal));

    private static async Task<TimeSpan> TimeAsync(string source)
    {
        var analyzer = new SmppErrorCodeAnalyzer();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var run = GeneratedCompilation.Create(source).Generate().WithOptions(GeneratedCompilation.Options.WithConcurrentBuild(false)).WithAnalyzers([analyzer], options);
        await run.GetAnalyzerDiagnosticsAsync();
        return (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
    }
}

/// <summary>Takes times, so nothing else runs beside it.</summary>
[CollectionDefinition(nameof(LargeCodeTests), DisableParallelization = true)]
public sealed class LargeCodeCollection;
