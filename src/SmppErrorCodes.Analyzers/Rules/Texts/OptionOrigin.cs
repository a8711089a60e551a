using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>Where an option was read from, as far as the compiler tells: it names the files that an <c>.editorconfig</c> is for, and not that file itself.</summary>
internal static class OptionOrigin
{
    /// <summary>Such as <c> (set in an .editorconfig for 'Handler.cs')</c>; empty where the compiler does not tell.</summary>
    public static string Of(OptionError error, Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        if (Has(provider.GlobalOptions, error))
        {
            return " (set in a global config)";
        }

        var tree = compilation.SyntaxTrees.FirstOrDefault(tree => Has(provider.GetOptions(tree), error));
        return tree is null ? "" : $" (set in an .editorconfig for '{FileName(tree.FilePath)}')";
    }

    private static bool Has(AnalyzerConfigOptions options, OptionError error) =>
        options.TryGetValue(error.Key, out var value) && value.IndexOf(error.Value, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
}
