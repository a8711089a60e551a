using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>Keys with our prefix that are not options.</summary>
internal static class UnknownKeys
{
    private static readonly char[] Separators = { '/', '\\' };

    /// <summary>The unknown keys in the configuration of the files of a compilation.</summary>
    /// <remarks>
    /// To list all keys takes longer than everything else here, and files of one folder nearly always have the same. So where no code can
    /// be, the keys of one file in each folder are read.
    /// </remarks>
    /// <param name="readsAllFiles">Whether the keys of each file are read.</param>
    public static IEnumerable<OptionError> In(Compilation compilation, AnalyzerConfigOptionsProvider provider, bool readsAllFiles)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var previous = "";
        var previousLength = -1;
        var optionsOfFiles = new List<AnalyzerConfigOptions> { provider.GlobalOptions };
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (readsAllFiles)
            {
                AddOther(provider.GetOptions(tree), optionsOfFiles);
                continue;
            }

            // Most files come right behind another one of their folder.
            var path = tree.FilePath;
            var length = Math.Max(path.LastIndexOfAny(Separators), 0);
            if (length != previousLength || string.CompareOrdinal(path, 0, previous, 0, length) != 0)
            {
                (previous, previousLength) = (path, length);
                if (folders.Add(path.Substring(0, length)))
                {
                    optionsOfFiles.Add(provider.GetOptions(tree));
                }
            }
        }

        return optionsOfFiles.SelectMany(In);
    }

    /// <summary>Adds the options of a file, where the file before has not the same object.</summary>
    private static void AddOther(AnalyzerConfigOptions options, List<AnalyzerConfigOptions> known)
    {
        if (!ReferenceEquals(options, known[known.Count - 1]))
        {
            known.Add(options);
        }
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
