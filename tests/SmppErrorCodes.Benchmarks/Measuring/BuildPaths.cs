using System;
using System.Linq;
using System.Reflection;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Where the build found what is measured: the project file writes it down.</summary>
internal static class BuildPaths
{
    public static string FrameworkReferences { get; } = Get("FrameworkReferences");

    public static string AspNetCoreReferences { get; } = Get("AspNetCoreReferences");

    /// <summary>The folder of restored packages.</summary>
    public static string Packages { get; } = Get("Packages");

    /// <summary>The compiler of the SDK.</summary>
    public static string Csc { get; } = Get("Csc");

    /// <summary>The analyzers that the SDK adds to every project.</summary>
    public static string SdkAnalyzers { get; } = Get("SdkAnalyzers");

    private static string Get(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == key)?.Value
        ?? throw new InvalidOperationException($"The project file names no '{key}'.");
}
