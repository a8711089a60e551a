using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>What any package of this kind costs a compiler: an assembly with an analyzer and a generator that do nothing.</summary>
internal static class EmptyPackage
{
    private const string Source = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class Analyzer : DiagnosticAnalyzer
        {
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
                ImmutableArray.Create(new DiagnosticDescriptor("EMPTY", "Nothing", "Nothing", "Measuring", DiagnosticSeverity.Warning, true));

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterCompilationStartAction(static context => context.RegisterOperationBlockAction(static _ => { }));
            }
        }

        [Generator]
        public sealed class Generator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(static output => output.AddSource("Empty.g.cs", "// Nothing."));
        }
        """;

    /// <summary>Writes the assembly, and returns its path.</summary>
    public static string Write(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, "Empty.dll");
        var references = FrameworkReferences.Paths.Append(typeof(Compilation).Assembly.Location).Append(typeof(CSharpCompilation).Assembly.Location);
        var result = CSharpCompilation.Create(
                "Empty",
                [CSharpSyntaxTree.ParseText(Source)],
                references.Select(static reference => MetadataReference.CreateFromFile(reference)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release))
            .Emit(path);
        return result.Success ? path : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
    }
}
