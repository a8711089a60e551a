using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.Tests.Robustness;

namespace SmppErrorCodes.Tests;

/// <summary>What is marked in the files of a project against what is reported in their members: what the generator added is not compiled for it.</summary>
internal static class MarkedReports
{
    /// <summary>
    /// Whether the rules report what is expected, and nothing else, and the compiler reports no other errors in the files. If not, it may
    /// still be what is reported in the whole compilation.
    /// </summary>
    public static async Task<bool> AreAllAsync(Project project, IEnumerable<DiagnosticResult> expected)
    {
        var reported = new List<string>();
        foreach (var document in project.Documents)
        {
            var model = (await document.GetSemanticModelAsync())!;
            var errors = model.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            reported.AddRange((await FullRun.AnalyzeMembersAsync(document)).Concat(errors).Select(static report => Description(report.Location.GetLineSpan(), report.Id)));
        }

        return reported.Order(StringComparer.Ordinal).SequenceEqual(
            expected.Select(static result => Description(result.Spans.Single().Span, result.Id)).Order(StringComparer.Ordinal));
    }

    private static string Description(FileLinePositionSpan place, string id) => $"{place.Path} {place.Span} {id}";
}
