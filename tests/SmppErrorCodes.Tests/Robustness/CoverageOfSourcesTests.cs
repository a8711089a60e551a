using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>What SMPP100 reports for the sources of other tests agrees with itself, and with the other rules.</summary>
public sealed class CoverageOfSourcesTests
{
    /// <summary>Of the sources of all tests, at least about as many are taken.</summary>
    private const int MinSources = 400;

    private static readonly string[] States = ["handled", "guarded", "incomplete", "conflicting", "unclear", "earlier", "default", "throws", "unhandled"];

    [Theory]
    [InlineData("BrokenCodeTests")]
    [InlineData("OwnCatalogTests")]
    [InlineData("Smpp003UnhandledCodesTests")]
    [InlineData("Smpp004CodesLeftToDefaultTests")]
    [InlineData("Smpp005IncompleteMeaningTests")]
    [InlineData("Smpp006ConflictingMeaningTests")]
    [InlineData("Smpp007DuplicateMeaningTests")]
    [InlineData("Smpp012ThrowingDefaultTests")]
    [InlineData("Smpp100CoverageTests")]
    public async Task Every_code_has_one_branch_and_every_meaning_one_state(string test)
    {
        // A build takes some of the sources, and a long run all of them.
        var step = Math.Max(1, TestSource.All.Count / Math.Max(MinSources, 2 * GeneratedRuns.Count));
        var decisions = 0;
        foreach (var source in TestSource.All.Where(source => source.Test == test).Where((_, index) => index % step == 0))
        {
            decisions += await CheckAsync(source.File);
        }

        Assert.NotEqual(0, decisions);
    }

    private static async Task<int> CheckAsync(string source)
    {
        var options = GeneratedCompilation.Options
            .WithNullableContextOptions(NullableContextOptions.Disable)
            .WithSpecificDiagnosticOptions(AllAnalyzers.Rules.Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn)));
        var compilation = GeneratedCompilation.Create(source).Generate().WithOptions(options);
        var described = await Analysis.RunAsync(compilation, analyzer: new SmppErrorCodeCoverageAnalyzer());
        var unhandled = (await Analysis.RunAsync(compilation))
            .Where(static report => report.Id == "SMPP003")
            .Select(static report => report.Location.SourceSpan.Start)
            .Distinct()
            .Order();

        Assert.All(described, AssertAgrees);
        Assert.Equal(
            unhandled,
            described.Where(IsUnhandled).Select(static report => report.Location.SourceSpan.Start).Distinct().Order());
        return described.Length;
    }

    private static void AssertAgrees(Diagnostic report)
    {
        var meanings = States
            .Where(report.Properties.ContainsKey)
            .SelectMany(state => report.Properties[state]!.Split("; "))
            .Select(static meaning => meaning.Split('='))
            .ToList();
        var codes = report.Properties
            .Where(static property => property.Key == "rest" || property.Key.StartsWith("branch", StringComparison.Ordinal))
            .SelectMany(static property => property.Value!.Split(':')[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToList();

        Assert.Equal(
            meanings.SelectMany(static meaning => meaning[1].Split(',')).Order(StringComparer.Ordinal),
            codes.Where(static code => !code.EndsWith('?')).Order(StringComparer.Ordinal));
        Assert.Subset(codes.Where(static code => !code.EndsWith('?')).ToHashSet(), codes.Select(static code => code.TrimEnd('?')).ToHashSet());
    }

    /// <summary>Whether a <c>switch</c> has nothing that certainly takes the codes of some meaning.</summary>
    private static bool IsUnhandled(Diagnostic report) =>
        report.Properties["kind"]!.StartsWith("switch", StringComparison.Ordinal)
        && report.Properties["rest"]!.StartsWith('-')
        && (report.Properties.ContainsKey("unhandled") || report.Properties.ContainsKey("guarded"));
}
