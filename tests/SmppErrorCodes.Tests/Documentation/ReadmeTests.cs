using System.Linq;
using System.Threading.Tasks;
using Markdig.Extensions.Tables;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The README lists the rules as their pages describe them, and shows what they really do.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_table_of_rules_is_in_step_with_the_code()
    {
        var readme = new MarkdownPage(new RepositoryFile("README.md"));
        var rows = RulePage.Rules
            .Select(rule => new RulePage(rule.Id))
            .Select(page => $"| [{page.Rule.Id}](docs/rules/{page.Rule.Id}.md) | {page.Severity} | {page.Cause} | {page.Fix.Split(':')[0]} |");
        readme.Replace(readme.Section("Rules").OfType<Table>().Single(), $"""
            | rule | default | reports | fix |
            |---|---|---|---|
            {string.Join('\n', rows)}
            """.ReplaceLineEndings("\n"));
        await ExampleSection.CheckAsync(readme, readme.Section("Before and after"), rule: null);

        readme.ShouldBeUpToDate();
    }
}
