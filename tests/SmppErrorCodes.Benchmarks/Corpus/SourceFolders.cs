using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>The C# files of a checkout, without what a build wrote there.</summary>
internal static partial class SourceFolders
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", ".git"];

    /// <summary>What the SDK imports in a project with implicit usings, as most have.</summary>
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    public static IReadOnlyList<SourceFile> Read(DirectoryInfo folder) =>
    [
        .. Files(folder, "*.cs").Select(static path => new SourceFile(path, File.ReadAllText(path))),
        .. GlobalUsings(folder),
    ];

    /// <summary>One file for each, so that one that does not compile can be left out.</summary>
    private static IEnumerable<SourceFile> GlobalUsings(DirectoryInfo folder) =>
        Files(folder, "*.csproj").Concat(Files(folder, "*.props"))
            .SelectMany(static path => ProjectUsing().Matches(File.ReadAllText(path)))
            .Select(static match => match.Groups[1].Value)
            .Concat(ImplicitUsings)
            .Distinct()
            .Select(static name => new SourceFile($"{name}.g.cs", $"global using {name};\n"));

    private static IEnumerable<string> Files(DirectoryInfo folder, string pattern)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        return folder.EnumerateFiles(pattern, options)
            .Select(static file => file.FullName)
            .Where(path => !FoldersOf(path).Any(static part => Skipped.Contains(part)))
            .Order(StringComparer.Ordinal);

        string[] FoldersOf(string path) => Path.GetRelativePath(folder.FullName, path).Split(Path.DirectorySeparatorChar);
    }

    [GeneratedRegex("""<Using\s+Include="([\w.]+)"\s*/>""")]
    private static partial Regex ProjectUsing();
}
