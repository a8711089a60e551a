using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The compiler's own check of the release notes knows ids and severities; here the titles are held as well.</summary>
public sealed class ReleaseTrackingTests
{
    private const string Folder = "src/SmppErrorCodes.Analyzers/";

    [Fact]
    public void Every_rule_has_its_line()
    {
        var shipped = new RepositoryFile(Folder + "AnalyzerReleases.Shipped.md");
        var unshipped = new RepositoryFile(Folder + "AnalyzerReleases.Unshipped.md");
        var end = unshipped.Text.IndexOf("--------|", System.StringComparison.Ordinal);
        var header = unshipped.Text[..(unshipped.Text.IndexOf('\n', end) + 1)];
        var lines = RulePage.Rules.Select(LineOf).Where(line => !shipped.Text.Contains(line, System.StringComparison.Ordinal));

        unshipped.ShouldBe(header + string.Concat(lines.Select(line => line + "\n")));
    }

    private static string LineOf(DiagnosticDescriptor rule) =>
        $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | {rule.Title}";
}
