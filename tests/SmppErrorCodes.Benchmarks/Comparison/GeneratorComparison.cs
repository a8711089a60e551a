using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Generation;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>What the generator does again after an edit.</summary>
internal static class GeneratorComparison
{
    public static void Run(ComparisonOptions options, Report report)
    {
        report.Section("The generator after an edit");
        var compilation = CSharpCompilation.Create(
            "Measured",
            CorpusGenerator.Generate(options.Seed, 10_000).Select(static file => CSharpSyntaxTree.ParseText(file.Text, UserCompilation.ParseOptions, file.Path)),
            FrameworkReferences.All,
            UserCompilation.Options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ConstantsGenerator().AsSourceGenerator()],
            parseOptions: UserCompilation.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = Time(() => driver.RunGenerators(compilation), out var first);
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { int Code => 7; }", UserCompilation.ParseOptions));
        driver = Time(() => driver.RunGenerators(edited), out var second);
        var steps = driver.GetRunResult().Results
            .SelectMany(static result => result.TrackedSteps.Concat(result.TrackedOutputSteps))
            .Where(static steps => steps.Key != "Compilation")
            .SelectMany(static steps => steps.Value)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        report.Table(["what", "ms", "steps run"], [["first run", Report.Number(first), "-"], ["after an edit", Report.Number(second), $"{steps}"]]);
        report.Add(new Budget("steps of the generator after an edit", MeasuredSources.GeneratedName, steps, 0));
    }

    private static GeneratorDriver Time(Func<GeneratorDriver> run, out double milliseconds)
    {
        var watch = Stopwatch.StartNew();
        var driver = run();
        milliseconds = watch.Elapsed.TotalMilliseconds;
        return driver;
    }
}
