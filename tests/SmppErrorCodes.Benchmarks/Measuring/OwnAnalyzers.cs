using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>The analyzers of the package that are on by default.</summary>
internal static class OwnAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(SmppErrorCodeAnalyzer).Assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false } && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Where(static analyzer => analyzer.SupportedDiagnostics.Any(static rule => rule.IsEnabledByDefault)),
    ];

    public static ImmutableArray<DiagnosticAnalyzer> Wrap(ActionWrapper wrapper) => [.. All.Select(analyzer => new WrappedAnalyzer(analyzer, wrapper))];
}
