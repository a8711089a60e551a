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
    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        report.Section("csc, from start to end");
        var folder = Directory.CreateTempSubdirectory("SmppErrorCodes.Benchmarks-");
        try
        {
            var sources = Path.Combine(folder.FullName, "sources.rsp");
            var files = options.Folders.Count > 0 ? SourceFolders.Read(options.Folders) : CorpusGenerator.Generate(options.Seed, options.Lines);
            await File.WriteAllLinesAsync(sources, files.Select((file, index) => $"\"{Write(file, index)}\"")).ConfigureAwait(false);
            string[] own = [typeof(SmppErrorCodeAnalyzer).Assembly.Location, typeof(UseNamedConstantFix).Assembly.Location];
            var sdk = Directory.GetFiles(BuildPaths.SdkAnalyzers, "*.dll");
            var times = await Measurements.InterleaveAsync(
                options.Runs,
                new Dictionary<string, Func<Task<double>>>
                {
                    ["csc"] = () => CompileAsync(folder, sources, []),
                    ["csc with this package"] = () => CompileAsync(folder, sources, own),
                    ["csc with the SDK's analyzers"] = () => CompileAsync(folder, sources, sdk),
                    ["csc with the SDK's analyzers and this package"] = () => CompileAsync(folder, sources, [.. sdk, .. own]),
                }).ConfigureAwait(false);
            report.Times(times, "csc");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

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
                $"/out:\"{Path.Combine(folder.FullName, "Measured.dll")}\"",
                .. FrameworkReferences.Paths.Select(static path => $"/reference:\"{path}\""),
                .. analyzers.Select(static path => $"/analyzer:\"{path}\""),
            ]).ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", BuildPaths.Csc, $"@{response}", $"@{sources}"]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"csc failed: {output}");
    }
}
