using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Tests.Robustness;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>What is reported on a source, every place, message and property; and what each action makes of it.</summary>
internal static class SourceDescription
{
    /// <summary>For how many reports of a rule in one source the actions are applied one by one; another action is for all of them.</summary>
    private const int FixedPerRule = 1;

    public static async Task<string> OfReportsAsync(string source) => Of(await FullRun.AnalyzeAsync(source));

    public static async Task<string> OfFixesAsync(string source)
    {
        var document = await FullRun.DocumentAsync(source);
        return await OfFixesAsync(document, await FullRun.AnalyzeAsync(document.Project));
    }

    /// <summary>The order in which the rules report is of no matter to anyone.</summary>
    public static string Of(ImmutableArray<Diagnostic> reports) => string.Join('\n', reports
        .OrderBy(static report => report.Location.SourceSpan.Start)
        .ThenBy(static report => report.Id, StringComparer.Ordinal)
        .ThenBy(static report => report.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .Select(Of));

    public static async Task<string> OfFixesAsync(Document document, ImmutableArray<Diagnostic> reports) =>
        await OfAsync(await FixedDocumentsAsync(document, reports));

    /// <summary>The document after each of the actions.</summary>
    public static ValueTask<List<(string Title, Document Document)>> FixedDocumentsAsync(Document document, ImmutableArray<Diagnostic> reports) =>
        FullRun.FixedDocumentsAsync(document, reports, FixedPerRule).ToListAsync();

    public static async Task<string> OfAsync(IEnumerable<(string Title, Document Document)> fixes) =>
        string.Join('\n', await Task.WhenAll(fixes.Select(static async @fixed => $"{@fixed.Title}:\n{await @fixed.Document.GetTextAsync()}")));

    private static string Of(Diagnostic report)
    {
        var places = report.AdditionalLocations.Prepend(report.Location).Select(static location => $"{location.SourceSpan} '{TextOf(location)}'");
        var properties = report.Properties.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}");
        return $"{report.Id} {report.GetMessage(CultureInfo.InvariantCulture)} | {string.Join(", ", places)} | {string.Join(", ", properties)}";
    }

    private static string? TextOf(Location location) => location.SourceTree?.GetText().ToString(location.SourceSpan);
}
