// Runs the mutations of the shipped code: dotnet run tests/SmppErrorCodes.Mutations/mutations.cs
// The page docs/testing.md describes the options. What has been run is kept, so that the next run goes on behind it.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;

const int Again = 42;
string folder = Folder();
string output = Path.Combine(folder, "StrykerOutput", "Mutations");
(string Name, string Config)[] parts = [("analyzers", "stryker-config.json"), ("fixes", "stryker-config.fixes.json")];
bool isScore = args.Contains("--score");
foreach (var (name, config) in parts)
{
    if (isScore || (args.Contains("--part") && args[Array.IndexOf(args, "--part") + 1] != name))
    {
        continue;
    }

    string results = Path.Combine(output, name);
    string report = Path.Combine(results, $"{name}.json");
    if (!File.Exists(report))
    {
        Build(name, config, results, report);
    }

    string program = Path.Combine(results, "program", "SmppErrorCodes.Tests.dll");
    while (Run("dotnet", [program, "switch", "--report", report, "--results", results, .. args]) == Again)
    {
    }
}

Print();

// Stryker has one test to run, which no mutation is seen by, so it comes to its end as soon as it has built the mutations.
void Build(string name, string config, string results, string report)
{
    Run("dotnet", ["tool", "restore"]);
    string strykerOutput = Path.Combine(results, "stryker");
    int exit = Run(
        "dotnet",
        ["stryker", "-f", config, "--test-case-filter", "FullyQualifiedName~MutatedAssemblyTests", "--reporter", "json", "--output", strykerOutput],
        Path.Combine(results, "program"));
    string built = Path.Combine(strykerOutput, "reports", "mutation-report.json");
    if (!File.Exists(built))
    {
        throw new InvalidOperationException($"Stryker ended with {exit} and has written no report for {name}.");
    }

    // The mutated assembly is there already; what it needs comes beside it.
    string program = Path.Combine(results, "program");
    string bin = Path.Combine(folder, "bin", "Debug", "net10.0");
    foreach (string file in Directory.EnumerateFiles(bin, "*", SearchOption.AllDirectories))
    {
        string copy = Path.Combine(program, Path.GetRelativePath(bin, file));
        if (!File.Exists(copy))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    File.Copy(built, report);
}

int Run(string command, IEnumerable<string> arguments, string mutatedFolder = "")
{
    var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder };
    start.Environment["SMPP_MUTATED_FOLDER"] = mutatedFolder;
    using var process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode;
}

// The score of each group, and the mutations that nothing notices.
void Print()
{
    var lines = new List<(string Group, bool IsNoticed, string Text)>();
    foreach (var (name, _) in parts)
    {
        string results = Path.Combine(output, name);
        string report = Path.Combine(results, $"{name}.json");
        if (!File.Exists(report))
        {
            continue;
        }

        var known = Directory.EnumerateFiles(results, "results.*.tsv")
            .SelectMany(File.ReadAllLines)
            .Select(line => line.Split('\t'))
            .GroupBy(line => line[0])
            .ToDictionary(group => group.Key, group => group.Last()[1]);
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                if (known.TryGetValue(mutant.GetProperty("id").GetString()!, out string? result))
                {
                    string path = file.Name.Replace('\\', '/');
                    string replacement = mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" ");
                    int line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
                    lines.Add((GroupOf(path), result != "-", $"{path}:{line} {mutant.GetProperty("mutatorName").GetString()}: {replacement}"));
                }
            }
        }
    }

    foreach (var (group, _, text) in lines.Where(line => !line.IsNoticed))
    {
        Console.WriteLine($"{group}: {text}");
    }

    Console.WriteLine("\n| what | mutations | noticed | |\n|---|--:|--:|--:|");
    foreach (var group in lines.GroupBy(line => line.Group).OrderBy(group => group.Key))
    {
        int noticed = group.Count(line => line.IsNoticed);
        Console.WriteLine(FormattableString.Invariant($"| {group.Key} | {group.Count():N0} | {noticed:N0} | {100.0 * noticed / group.Count():0.0} % |"));
    }
}

static string GroupOf(string path) =>
    path.Contains("CodeFixes") ? "Fixes"
    : path.Contains("/Rules/") || path.Contains("/Repairs/") ? "Rules"
    : path.Contains("/Decisions/") ? "Decisions"
    : "Detection";

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
