using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Benchmarks.Corpus;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Makes sure that Roslyn's telemetry counts the time of each kind of action that our analyzers could use.</summary>
internal static class TelemetryCheck
{
    private static readonly TimeSpan Busy = TimeSpan.FromMilliseconds(5);

    private static readonly Dictionary<string, Action<CompilationStartAnalysisContext>> Kinds = new()
    {
        ["compilation start"] = static _ => Work(),
        ["syntax tree"] = static start => start.RegisterSyntaxTreeAction(static _ => Work()),
        ["semantic model"] = static start => start.RegisterSemanticModelAction(static _ => Work()),
        ["symbol"] = static start => start.RegisterSymbolAction(static _ => Work(), SymbolKind.NamedType),
        ["syntax node"] = static start => start.RegisterSyntaxNodeAction(static _ => Work(), SyntaxKind.ClassDeclaration),
        ["operation"] = static start => start.RegisterOperationAction(static _ => Work(), OperationKind.Literal),
        ["operation block"] = static start => start.RegisterOperationBlockAction(static _ => Work()),
        ["operation block start"] = static start => start.RegisterOperationBlockStartAction(static _ => Work()),
        ["operation block end"] = static start =>
            start.RegisterOperationBlockStartAction(static block => block.RegisterOperationBlockEndAction(static _ => Work())),
        ["compilation end"] = static start => start.RegisterCompilationEndAction(static _ => Work()),
    };

    /// <exception cref="InvalidOperationException">A kind is not counted.</exception>
    public static async Task RunAsync()
    {
        var compilation = UserCompilation.Create([new SourceFile("Busy.cs", "class Busy { int M() => 1; }")]);
        foreach (var (kind, register) in Kinds)
        {
            var time = await AnalyzerRun.MeasureAsync(compilation, [new BusyAnalyzer(register)]).ConfigureAwait(false);
            if (time < Busy.TotalMilliseconds)
            {
                throw new InvalidOperationException($"The telemetry does not count {kind} actions: {time} ms.");
            }
        }
    }

    private static void Work()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Busy;)
        {
        }
    }

    private sealed class BusyAnalyzer(Action<CompilationStartAnalysisContext> register) : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Descriptor =
            new("BUSY", "Busy", "Busy", "Measuring", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationStartAction(register);
        }
    }
}
