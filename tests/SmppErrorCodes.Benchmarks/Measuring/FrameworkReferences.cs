using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>The reference assemblies of .NET and of ASP.NET Core, as a web application has them.</summary>
internal static class FrameworkReferences
{
    public static ImmutableArray<string> Paths { get; } =
    [
        .. new[] { BuildPaths.FrameworkReferences, BuildPaths.AspNetCoreReferences }
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.GetFiles(folder, "*.dll"))
            .DistinctBy(Path.GetFileName)
            .Order(StringComparer.Ordinal),
    ];

    public static ImmutableArray<MetadataReference> All { get; } = Load();

    /// <summary>References that no compilation has read yet.</summary>
    public static ImmutableArray<MetadataReference> Load() => [.. Paths.Select(static path => MetadataReference.CreateFromFile(path))];
}
