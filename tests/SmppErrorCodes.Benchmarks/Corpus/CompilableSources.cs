using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>The files of a folder that compile with the framework alone: on others, the compiler gives up before analyzers run.</summary>
internal static class CompilableSources
{
    /// <summary>Leaves out files with errors until none is left: what one of them declares, others may miss.</summary>
    public static IReadOnlyList<SourceFile> Of(IReadOnlyList<SourceFile> files)
    {
        while (true)
        {
            // What it looks for first stops the compiler from looking for the rest.
            var compilation = UserCompilation.Create(files);
            var broken = Broken(compilation.GetDeclarationDiagnostics());
            if (broken.Count == 0)
            {
                broken = Broken(compilation.GetDiagnostics());
            }

            if (broken.Count == 0)
            {
                return files;
            }

            files = [.. files.Where(file => !broken.Contains(file.Path))];
        }
    }

    /// <summary>The ids of errors that a project suppresses: of members that are experimental, and the like.</summary>
    public static IReadOnlyList<string> SuppressedIds(IReadOnlyList<SourceFile> files) =>
        [.. UserCompilation.Create(files).GetDiagnostics().Where(IsSuppressible).Select(static diagnostic => diagnostic.Id).Distinct()];

    private static bool IsSuppressible(Diagnostic diagnostic) => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static HashSet<string> Broken(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsSuppressible(diagnostic))
            .Select(static diagnostic => diagnostic.Location.SourceTree?.FilePath
                ?? throw new InvalidOperationException($"An error without a file: {diagnostic}")),
    ];
}
