using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;

namespace SmppErrorCodes.Tests;

/// <summary>What the package brings, for tests that are about every rule.</summary>
internal static class AllAnalyzers
{
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. Create().SelectMany(static analyzer => analyzer.SupportedDiagnostics)];

    public static ImmutableArray<DiagnosticAnalyzer> Create() => [new SmppErrorCodeAnalyzer(), new SmppErrorCodeCoverageAnalyzer()];
}
