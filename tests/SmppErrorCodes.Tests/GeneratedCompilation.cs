using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Generation;
using Xunit;

namespace SmppErrorCodes.Tests;

/// <summary>Compilations as a user's build makes them: sources, references, and what the generator adds.</summary>
internal static class GeneratedCompilation
{
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>All warnings that the compiler has, warning waves included.</summary>
    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable);

    public static ImmutableArray<MetadataReference> Net100References { get; } = ReferencesIn("Net100ReferencePath");

    public static ImmutableArray<MetadataReference> NetStandard20References { get; } = ReferencesIn("NetStandard20ReferencePath");

    public static CSharpCompilation Create(params string[] sources) => Create(ParseOptions, sources);

    public static CSharpCompilation Create(CSharpParseOptions parseOptions, params string[] sources) =>
        CSharpCompilation.Create(
            "Consumer",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parseOptions, $"Source{index}.cs", Encoding.UTF8)),
            Net100References,
            Options);

    /// <summary>The compilation with what our generator, and any other ones, add to it.</summary>
    public static CSharpCompilation Generate(this CSharpCompilation compilation, params IIncrementalGenerator[] others)
    {
        CreateDriver((CSharpParseOptions)compilation.SyntaxTrees[0].Options, [new ConstantsGenerator(), .. others])
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);

        // Names that clash with what is added: the compiler reports them too.
        Assert.All(diagnostics, static diagnostic => Assert.Equal("SMPP010", diagnostic.Id));
        return (CSharpCompilation)output;
    }

    /// <summary>A driver that records which steps it ran.</summary>
    public static GeneratorDriver CreateDriver(CSharpParseOptions parseOptions, params IIncrementalGenerator[] generators) =>
        CSharpGeneratorDriver.Create(
            generators.Select(GeneratorExtensions.AsSourceGenerator),
            parseOptions: parseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Everything that a build reports, down to hidden diagnostics and to what only emitting finds.</summary>
    public static IEnumerable<Diagnostic> Build(this CSharpCompilation compilation, Stream? assembly = null)
    {
        using var discarded = new MemoryStream();
        using var documentation = new MemoryStream();
        return compilation.Emit(assembly ?? discarded, xmlDocumentationStream: documentation).Diagnostics;
    }

    /// <summary>The bytes of an assembly that has to build without a diagnostic.</summary>
    public static byte[] BuildCleanly(this CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        Assert.Empty(compilation.Build(assembly));
        return assembly.ToArray();
    }

    /// <summary>The assemblies in the folder that the project file names: what was restored, so that no test needs the network.</summary>
    private static ImmutableArray<MetadataReference> ReferencesIn(string folderKey) =>
    [
        .. typeof(GeneratedCompilation).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == folderKey)
            .SelectMany(attribute => Directory.GetFiles(attribute.Value!, "*.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
