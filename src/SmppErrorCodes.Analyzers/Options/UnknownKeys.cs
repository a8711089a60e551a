using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>Keys with our prefix that are not options.</summary>
internal static class UnknownKeys
{
    /// <summary>The unknown keys in the configuration of the files of a compilation.</summary>
    /// <remarks>
    /// To list all keys takes longer than everything else here, and files of one folder nearly always have the same. So the keys of
    /// one file in each folder are read.
    /// </remarks>
    public static IEnumerable<OptionError> In(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        return compilation.SyntaxTrees
            .Where(tree => folders.Add(Path.GetDirectoryName(tree.FilePath) ?? ""))
            .Select(provider.GetOptions)
            .Prepend(provider.GlobalOptions)
            .SelectMany(In);
    }

    private static IEnumerable<OptionError> In(AnalyzerConfigOptions options)
    {
        foreach (var key in KeysOf(options))
        {
            if (key.StartsWith(OptionKeys.Prefix, StringComparison.OrdinalIgnoreCase)
                && !OptionKeys.All.Contains(key, StringComparer.OrdinalIgnoreCase)
                && options.TryGetValue(key, out var value))
            {
                yield return new OptionError(key, value, OptionKeys.InsteadOf(key));
            }
        }
    }

    /// <summary>A host need not be able to list its options; then only the known ones are checked.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return Array.Empty<string>();
        }
    }
}
