using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>The C# files of a checkout, without what a build wrote there.</summary>
internal static class SourceFolders
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", ".git"];

    public static IReadOnlyList<SourceFile> Read(DirectoryInfo folder) =>
    [
        .. Files(folder)
            .OrderBy(static path => path, StringComparer.Ordinal)
            .Select(static path => new SourceFile(path, File.ReadAllText(path))),
    ];

    private static IEnumerable<string> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.cs", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(static file => file.FullName)
            .Where(path => !Path.GetRelativePath(folder.FullName, path).Split(Path.DirectorySeparatorChar).Any(static part => Skipped.Contains(part)));
}
