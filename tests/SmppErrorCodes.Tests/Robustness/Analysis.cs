using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Runs the rules over compilations that are too large, too broken or run too often for markup.</summary>
internal static class Analysis
{
    /// <summary>All reports in the order in which they come; an exception in a rule fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        CSharpCompilation compilation,
        IReadOnlyDictionary<string, string>? options = null,
        bool isConcurrent = true,
        DiagnosticAnalyzer? analyzer = null)
    {
        var analyzerOptions = new AnalyzerOptions([], new SameOptions(options ?? ImmutableDictionary<string, string>.Empty));
        var run = compilation.WithAnalyzers(
            [analyzer ?? new SmppErrorCodeAnalyzer()],
            new CompilationWithAnalyzersOptions(analyzerOptions, onAnalyzerException: null, isConcurrent, logAnalyzerExecutionTime: false));
        var reports = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.DoesNotContain(reports, static report => report.Id == "AD0001");
        return reports;
    }

    public static IEnumerable<string> Ids(this IEnumerable<Diagnostic> reports) => reports.Select(static report => report.Id).Order(StringComparer.Ordinal);

    /// <summary>The same options for all files.</summary>
    internal sealed class SameOptions(IReadOnlyDictionary<string, string> values, Action? asked = null) : AnalyzerConfigOptionsProvider
    {
        private readonly Values _values = new(values);

        public override AnalyzerConfigOptions GlobalOptions => _values;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
        {
            asked?.Invoke();
            return _values;
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

        private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => values.Keys;

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
