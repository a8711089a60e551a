using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests;

/// <summary>Every rule has a page, a row in the README and a line in the release notes, and they say the same.</summary>
public sealed class DocumentationTests
{
    private static readonly string Root = typeof(DocumentationTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> RuleIds => [.. new SmppErrorCodeAnalyzer().SupportedDiagnostics.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void RuleHasAPage(string id)
    {
        var page = File.ReadAllText(Path.Combine(Root, "docs", "rules", id + ".md"));

        Assert.StartsWith($"# {id}: ", page);
        Assert.Contains($"| Severity | {Severity(id)} |", page);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void RuleHasARowInTheReadme(string id) =>
        Assert.Contains($"| [{id}](docs/rules/{id}.md) | {Severity(id)} |", File.ReadAllText(Path.Combine(Root, "README.md")));

    [Fact]
    public void EveryPageIsOfARule() =>
        Assert.Equal(
            new SmppErrorCodeAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Order(),
            Directory.GetFiles(Path.Combine(Root, "docs", "rules"), "*.md").Select(Path.GetFileNameWithoutExtension).Order());

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void DescriptionStandsByItself(string id)
    {
        var rule = Rule(id);

        Assert.NotEmpty(rule.Description.ToString());
        Assert.DoesNotContain("\n", rule.Description.ToString());
        Assert.Equal("SmppErrorCodes", rule.Category);
    }

    private static DiagnosticDescriptor Rule(string id) =>
        new SmppErrorCodeAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id);

    private static string Severity(string id) => Rule(id) is { IsEnabledByDefault: true, DefaultSeverity: var severity }
        ? severity.ToString().ToLowerInvariant()
        : "off";
}
