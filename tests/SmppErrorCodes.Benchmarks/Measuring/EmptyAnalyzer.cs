using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>
/// What an analyzer for codes costs before it does anything: it listens to literals, switches, comparisons and patterns,
/// whatever ours registers, and its actions are empty.
/// </summary>
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("EMPTY", "Nothing", "Nothing", "Measuring", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(
            static _ => { },
            OperationKind.Literal,
            OperationKind.Switch,
            OperationKind.SwitchExpression,
            OperationKind.Binary,
            OperationKind.IsPattern,
            OperationKind.ConstantPattern,
            OperationKind.RelationalPattern,
            OperationKind.BinaryPattern,
            OperationKind.NegatedPattern);
    }
}
