using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>Every rule has a page, and it describes what the rule does.</summary>
public sealed class RulePageTests
{
    private static readonly string[] Headings = ["Cause", "Reason", "Example", "Reported", "Not reported", "Options", "How to suppress"];

    public static TheoryData<string> RuleIds => [.. RulePage.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Every_page_is_of_a_rule() =>
        Assert.Equal(
            RulePage.Rules.Select(rule => $"docs/rules/{rule.Id}.md").Order(),
            RepositoryFile.NamesIn("docs/rules", "*"));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_the_headings_of_all_pages(string id)
    {
        var page = new RulePage(id).Markdown;

        Assert.Equal(Headings, page.Headings.Skip(1).Where(heading => heading.Level == 2).Select(page.TitleOf));
        Assert.All(Headings, heading => Assert.NotEmpty(page.Section(heading)));
    }

    /// <summary>The page quotes the message of the rule, and shows the code that the fix writes.</summary>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task A_page_is_in_step_with_its_rule(string id)
    {
        var page = new RulePage(id);
        page.Markdown.Replace(page.Markdown.Headings.First(), $"# {id}: {page.Rule.Title}");
        page.Markdown.Replace(page.Header, $"""
            | | |
            |---|---|
            | Severity | {page.Severity} |
            | Category | {page.Rule.Category} |
            | Fix | {page.Fix} |
            """.ReplaceLineEndings("\n"));
        await ExampleSection.CheckAsync(page.Markdown, page.Markdown.Section("Example"), id);

        page.Markdown.ShouldBeUpToDate();
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_names_the_fix_if_there_is_one(string id)
    {
        var page = new RulePage(id);

        Assert.Equal(Example.HasFix(id), !page.Fix.StartsWith("none", StringComparison.Ordinal));
        var paragraphs = page.Markdown.Section("Example").OfType<ParagraphBlock>().Select(page.Markdown.TextOf);
        Assert.Equal(Example.HasFix(id), paragraphs.Any(static text => text.Contains("fter the fix", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_options_of_a_page_set_the_severity_of_its_rule(string id)
    {
        var page = new RulePage(id).Markdown;

        var options = MarkdownPage.CodeOf(Assert.Single(page.Section("Options").OfType<FencedCodeBlock>(), block => block.Info == "ini"));

        Assert.Matches($@"^\[\*\.cs\]\ndotnet_diagnostic\.{id}\.severity = (error|warning|suggestion|none)$", options);
    }

    /// <summary>The code that is suppressed is reported without the pragmas, and not in a type with the attribute.</summary>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task The_suppression_of_a_page_suppresses(string id)
    {
        var page = new RulePage(id).Markdown;
        var section = page.Section("How to suppress");
        var attribute = $"[SuppressMessage(\"{new RulePage(id).Rule.Category}\", \"{id}\")]";
        using var workspace = new AdhocWorkspace();

        foreach (var block in section.OfType<FencedCodeBlock>())
        {
            var code = MarkdownPage.CodeOf(block);
            Assert.Matches($@"#pragma warning disable {id} // .+\n[^#]+\n#pragma warning restore {id}", code);
            await Example.Create(workspace, code, id).CompilesAsync();
            Assert.DoesNotContain(id, await ReportedAsync(code));

            var bare = Regex.Replace(code, "^#pragma.*\n?", "", RegexOptions.Multiline);
            Assert.Contains(id, await ReportedAsync(bare));
            if (page.TextOf(section[^1]).Contains(attribute, StringComparison.Ordinal))
            {
                Assert.DoesNotContain(id, await ReportedAsync(bare, $"namespace Acme;\n[System.Diagnostics.CodeAnalysis.{attribute[1..]}\npartial class Handler;"));
            }
        }

        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page.TextOf(section[^1]));
        Assert.Equal(id is not ("SMPP010" or "SMPP011"), page.TextOf(section[^1]).Contains(attribute, StringComparison.Ordinal));

        async Task<IEnumerable<string>> ReportedAsync(string code, string other = "") =>
            (await Example.Create(workspace, code, id, other: other).ReportsAsync()).Select(report => report.Id);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_description_of_a_rule_needs_no_message(string id)
    {
        var description = new RulePage(id).Rule.Description.ToString();

        Assert.EndsWith(".", description);
        Assert.Contains(". ", description);
        Assert.DoesNotContain("\n", description);
        Assert.Equal(id == "SMPP100" ? "SmppErrorCodes.Coverage" : "SmppErrorCodes", new RulePage(id).Rule.Category);
    }
}
