using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Generation;
using SmppErrorCodes.Benchmarks.Corpus;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Compilations as a user's build makes them: sources, the framework, and what the generator adds.</summary>
internal static class UserCompilation
{
    /// <summary>What the SDK defines, as far as real code tests it.</summary>
    public static ImmutableArray<string> Symbols { get; } =
    [
        "NET", "NETCOREAPP", "RELEASE", "TRACE", "NET10_0",
        .. Enumerable.Range(5, 6).Select(static version => $"NET{version}_0_OR_GREATER"),
    ];

    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: Symbols);

    /// <summary>All rules are on, ours and those of the peers. No thread of the compiler takes a core from what is measured.</summary>
    public static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        allowUnsafe: true,
        concurrentBuild: false,
        specificDiagnosticOptions: Peers.EnabledRules
            .Concat(OwnAnalyzers.All.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static descriptor => descriptor.Id))
            .Distinct()
            .Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Warn)));

    /// <summary>A compilation of texts, trees and references that nobody has seen, as each build has them.</summary>
    /// <remarks>
    /// What an analyzer remembers with a tree or a reference does not make the next measurement cheaper. The references are
    /// loaded already: the compiler needs them itself, and whoever comes first would pay for it.
    /// </remarks>
    public static CSharpCompilation CreateFresh(IEnumerable<SourceFile> files)
    {
        var compilation = Create(files, FrameworkReferences.Load());
        return compilation.GetSpecialType(SpecialType.System_Object).TypeKind == TypeKind.Class
            ? compilation
            : throw new InvalidOperationException("The framework is not there.");
    }

    public static CSharpCompilation Create(IEnumerable<SourceFile> files) => Create(files, FrameworkReferences.All);

    private static CSharpCompilation Create(IEnumerable<SourceFile> files, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "Measured",
            files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path, Encoding.UTF8)),
            references,
            Options);
        CSharpGeneratorDriver.Create([new ConstantsGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }
}
