using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>All analyzers that the package ships.</summary>
internal static class OwnAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(SmppErrorCodeAnalyzer).Assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false } && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static ImmutableArray<DiagnosticAnalyzer> Wrap(ActionWrapper wrapper) => [.. All.Select(analyzer => new WrappedAnalyzer(analyzer, wrapper))];
}
