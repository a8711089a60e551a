using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Options;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The page of the options has them all, and what pages show of options and of C# can be copied.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly string[] Severities = ["default", "none", "silent", "suggestion", "warning", "error"];

    public static TheoryData<string> Pages => [.. RepositoryFile.NamesIn("", "*.md"), .. RepositoryFile.NamesIn("docs", "*.md").Except(["docs/rules/SMPP011.md"])];

    [Fact]
    public void Every_option_has_a_section()
    {
        var page = new MarkdownPage(new RepositoryFile("docs/configuration.md"));

        Assert.Equal(OptionKeys.All, page.Section("Options").OfType<HeadingBlock>().Select(page.TitleOf));
        Assert.All(OptionKeys.All, key => Assert.Contains(
            page.Section(key).OfType<FencedCodeBlock>(),
            block => MarkdownPage.CodeOf(block).Contains(key + " = ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_options_of_a_page_can_be_read(string name)
    {
        foreach (var (key, value) in new MarkdownPage(new RepositoryFile(name)).CodeBlocks.Where(block => block.Info == "ini").SelectMany(Options))
        {
            switch (key.Split('.'))
            {
                case ["dotnet_diagnostic", var id, "severity"]:
                    Assert.Contains(RulePage.Rules, rule => rule.Id == id);
                    Assert.Contains(value, Severities);
                    break;
                case ["dotnet_analyzer_diagnostic", var category, "severity"]:
                    Assert.Equal($"category-{RulePage.Rules[0].Category}", category);
                    Assert.Contains(value, Severities);
                    break;
                case ["smpp_error_codes", _]:
                    Assert.Contains(key, OptionKeys.All);
                    Assert.Empty(SmppErrorCodesOptions.Read(OptionValues.Of(new SingleOption(key, value))).Errors);
                    break;
            }
        }
    }

    [Fact]
    public async Task The_code_of_the_page_compiles()
    {
        using var workspace = new AdhocWorkspace();
        foreach (var block in new MarkdownPage(new RepositoryFile("docs/configuration.md")).CodeBlocks.Where(block => block.Info == "csharp"))
        {
            await Example.Create(workspace, MarkdownPage.CodeOf(block)).CompilesAsync();
        }
    }

    private static IEnumerable<(string Key, string Value)> Options(FencedCodeBlock block) =>
        from line in MarkdownPage.CodeOf(block).Split('\n')
        let separator = line.IndexOf('=', StringComparison.Ordinal)
        where separator > 0 && line[0] is not ('#' or ';' or '[')
        select (line[..separator].Trim(), line[(separator + 1)..].Trim());

    private sealed class SingleOption(string key, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string name, [NotNullWhen(true)] out string? found)
        {
            found = name == key ? value : null;
            return found is not null;
        }
    }
}
