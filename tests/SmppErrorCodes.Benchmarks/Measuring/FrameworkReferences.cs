using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>The reference assemblies of the framework.</summary>
internal static class FrameworkReferences
{
    public static ImmutableArray<string> Paths { get; } = [.. Directory.GetFiles(BuildPaths.FrameworkReferences, "*.dll").Order(System.StringComparer.Ordinal)];

    public static ImmutableArray<MetadataReference> All { get; } = [.. Paths.Select(static path => MetadataReference.CreateFromFile(path))];
}
