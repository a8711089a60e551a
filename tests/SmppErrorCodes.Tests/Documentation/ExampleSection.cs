using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>Examples on a page: code, what is reported on it, and the code after the fixes.</summary>
/// <remarks>
/// A code block with comments such as <c>// SMPP001</c> begins an example, and quotes are its messages. A block under
/// "After the fix:" is what the fixes for all reports make of it, one under "After the fix "title":" what that action does,
/// and any other one is what a person writes, about which nothing is reported.
/// </remarks>
internal static partial class ExampleSection
{
    private const string AfterTheFix = "After the fix";

    /// <summary>Compares the section with what the rules and the fixes do, and notes what has to be written anew.</summary>
    /// <param name="rule">The id of a rule that is on, also if it is off by default.</param>
    public static async Task CheckAsync(MarkdownPage page, IReadOnlyList<Block> section, string? rule)
    {
        using var workspace = new AdhocWorkspace();
        var options = string.Concat(section.OfType<FencedCodeBlock>().Where(block => block.Info == "ini").Select(MarkdownPage.CodeOf));
        Example? example = null;
        var actions = 0;
        for (var i = 0; i < section.Count; i++)
        {
            switch (section[i])
            {
                case QuoteBlock quotes:
                    page.ReplaceQuotes(quotes, (await example!.ReportsAsync()).Select(Example.MessageOf).Distinct());
                    break;

                case FencedCodeBlock { Info: "csharp" } block:
                    var introduction = section.ElementAtOrDefault(i - 1) is ParagraphBlock paragraph ? page.LineOf(paragraph) : "";
                    var code = MarkdownPage.CodeOf(block);
                    if (introduction.Contains(AfterTheFix, StringComparison.OrdinalIgnoreCase))
                    {
                        await CheckFixAsync(page, (ParagraphBlock)section[i - 1], block, example!, actions);
                        actions++;
                    }
                    else if (options.Length > 0 || code.Contains("// SMPP", StringComparison.Ordinal))
                    {
                        example = Example.Create(workspace, code, rule, options);
                        actions = 0;
                        await example.CompilesAsync();
                        Assert.Equal(example.Named, example.PlacesOf(await example.ReportsAsync()));
                    }
                    else
                    {
                        var byHand = Example.Create(workspace, code, rule);
                        await byHand.CompilesAsync();
                        Assert.Empty((await byHand.ReportsAsync()).Select(Example.MessageOf));
                    }

                    break;
            }
        }

        Assert.NotNull(example);
    }

    private static async Task CheckFixAsync(MarkdownPage page, ParagraphBlock introduction, FencedCodeBlock after, Example example, int index)
    {
        var rules = example.Named.Select(place => place.Id).Distinct().ToList();
        var line = page.TextOf(introduction);
        if (Title().Match(line) is not { Success: true } title)
        {
            var code = await example.FixAsync(rules);
            Assert.NotEqual(example.Code, code);
            page.ReplaceCode(after, code);
            return;
        }

        var actions = await example.ActionsAsync(rules);
        Assert.True(index < actions.Count, $"{page.File.Name} shows more actions than there are.");
        page.Replace(introduction, line.Replace(title.Value, $"\"{actions[index].Title}\"", StringComparison.Ordinal));
        page.ReplaceCode(after, await example.ApplyAsync(actions[index]));
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Title();
}
