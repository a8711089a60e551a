using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>What rules report, for tests that read the reports themselves.</summary>
internal static class Reports
{
    public static async Task<ImmutableArray<string>> MessagesAsync(string source, string rule, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        [.. (await OfAsync(source, rule, languageVersion)).Select(report => report.GetMessage(CultureInfo.InvariantCulture))];

    /// <summary>The reports of one rule, switched on or not, in the order of the source.</summary>
    public static async Task<IEnumerable<Diagnostic>> OfAsync(string source, string rule, LanguageVersion languageVersion = LanguageVersion.Latest)
    {
        var compilation = GeneratedCompilation.Create(GeneratedCompilation.ParseOptions.WithLanguageVersion(languageVersion), source).Generate();
        var options = compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(rule, ReportDiagnostic.Warn)]);
        var reports = await compilation.WithOptions(options).WithAnalyzers(AllAnalyzers.Create()).GetAnalyzerDiagnosticsAsync();
        return reports.Where(report => report.Id == rule).OrderBy(report => report.Location.SourceSpan.Start);
    }
}
