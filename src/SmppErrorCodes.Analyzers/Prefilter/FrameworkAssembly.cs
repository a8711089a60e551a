using System;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Assemblies that are a part of .NET.</summary>
internal static class FrameworkAssembly
{
    /// <summary>Whether an assembly of that name is a part of .NET.</summary>
    public static bool Is(string? name) =>
        name is not null && (name is "mscorlib" or "netstandard" || IsOrIsBelow(name, "System") || IsOrIsBelow(name, "Microsoft"));

    private static bool IsOrIsBelow(string name, string root) =>
        name.StartsWith(root, StringComparison.Ordinal) && (name.Length == root.Length || name[root.Length] == '.');
}
