using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;
using SmppErrorCodes.CodeFixes;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>The compiler itself, from start to end, with the package and without it.</summary>
internal static class CompilerComparison
{
    private const string Plain = "csc";
    private const string PlainWithPackage = "csc with this package";
    private const string PlainWithEmpty = "csc with an analyzer and a generator that do nothing";
    private const string Sdk = "csc with the SDK's analyzers";
    private const string SdkWithPackage = "csc with the SDK's analyzers and this package";

    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        foreach (var sources in MeasuredSources.Of(options))
        {
            var folder = Directory.CreateTempSubdirectory("SmppErrorCodes.Benchmarks-");
            try
            {
                var files = CompilableSources.Of(sources.Files);
                report.Section($"csc, from start to end: {sources.Name}");
                report.Text($"{files.Count:N0} files with {files.Sum(static file => file.Lines):N0} lines compile with the framework alone.\n");
                await RunAsync(folder, files, sources.Name, options, report).ConfigureAwait(false);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task RunAsync(DirectoryInfo folder, IReadOnlyList<SourceFile> files, string where, ComparisonOptions options, Report report)
    {
        var sources = Path.Combine(folder.FullName, "sources.rsp");
        await File.WriteAllLinesAsync(
            sources,
            [
                .. CompilableSources.SuppressedIds(files).Select(static id => $"/nowarn:{id}"),
                .. files.Select((file, index) => $"\"{Write(file, index)}\""),
            ]).ConfigureAwait(false);
        string[] own = [typeof(SmppErrorCodeAnalyzer).Assembly.Location, typeof(UseNamedConstantFix).Assembly.Location];
        string[] empty = [EmptyPackage.Write(folder)];
        var sdk = Directory.GetFiles(BuildPaths.SdkAnalyzers, "*.dll");
        var times = await Measurements.InterleaveAsync(
            options.Runs,
            new Dictionary<string, Func<Task<double>>>
            {
                [Plain] = () => CompileAsync(folder, sources, []),
                [PlainWithPackage] = () => CompileAsync(folder, sources, own),
                [PlainWithEmpty] = () => CompileAsync(folder, sources, empty),
                [Sdk] = () => CompileAsync(folder, sources, sdk),
                [SdkWithPackage] = () => CompileAsync(folder, sources, [.. sdk, .. own]),
            }).ConfigureAwait(false);
        report.Times(times, Plain);
        var plain = times[PlainWithPackage].Median / times[Plain].Median;
        var withSdk = times[SdkWithPackage].Median / times[Sdk].Median;
        report.Add(new Budget("whole csc run with the package: against without it", where, plain, 1.01, " ×"));
        report.Add(new Budget("the same against an empty package", where, times[PlainWithPackage].Median / times[PlainWithEmpty].Median, 1.01, " ×"));
        report.Add(new Budget("the same with the SDK's analyzers", where, withSdk, 1.01, " ×"));

        string Write(SourceFile file, int index)
        {
            var path = Path.Combine(folder.FullName, $"{index}.cs");
            File.WriteAllText(path, file.Text);
            return path;
        }
    }

    private static async Task<double> CompileAsync(DirectoryInfo folder, string sources, string[] analyzers)
    {
        var response = Path.Combine(folder.FullName, "options.rsp");
        await File.WriteAllLinesAsync(
            response,
            [
                "/noconfig /nostdlib /nologo /target:library /nullable:enable /langversion:latest /unsafe /warn:0 /deterministic",
                $"/define:{string.Join(';', UserCompilation.Symbols)}",
                $"/out:\"{Path.Combine(folder.FullName, "Measured.dll")}\"",
                .. FrameworkReferences.Paths.Select(static path => $"/reference:\"{path}\""),
                .. analyzers.Select(static path => $"/analyzer:\"{path}\""),
            ]).ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", ["exec", BuildPaths.Csc, $"@{response}", $"@{sources}"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"csc failed: {output}");
    }
}
