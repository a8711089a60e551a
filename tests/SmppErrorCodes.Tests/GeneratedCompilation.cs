using System.Collections.Concurrent;
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

    /// <summary>All warnings that the compiler has, warning waves included. The tests run side by side already.</summary>
    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    /// <summary>Drivers that ran once, by the options of what they parse: the files that depend on nothing are made and parsed once.</summary>
    private static readonly ConcurrentDictionary<CSharpParseOptions, GeneratorDriver> Drivers = new();

    public static ImmutableArray<MetadataReference> Net100References { get; } = ReferencesIn("Net100ReferencePath");

    /// <summary>What all compilations begin as: what the references are is found out once.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Consumer", references: Net100References, options: Options);

    public static ImmutableArray<MetadataReference> NetStandard20References { get; } = ReferencesIn("NetStandard20ReferencePath");

    public static CSharpCompilation Create(params string[] sources) => Create(ParseOptions, sources);

    public static CSharpCompilation Create(CSharpParseOptions parseOptions, params string[] sources) => Empty.AddSyntaxTrees(
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parseOptions, $"Source{index}.cs", Encoding.UTF8)));

    /// <summary>The compilation with what our generator, and any other ones, add to it.</summary>
    public static CSharpCompilation Generate(this CSharpCompilation compilation, params IIncrementalGenerator[] others)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        var driver = others is []
            ? Drivers.GetOrAdd(options, static options => CreateDriver(options, new ConstantsGenerator()).RunGenerators(Create(options, "")))
            : CreateDriver(options, [new ConstantsGenerator(), .. others]);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);

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
