using System;
using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

public sealed class EditorPageTests
{
    [Fact]
    public async Task The_refactoring_does_what_the_page_shows()
    {
        var page = new MarkdownPage(new RepositoryFile("docs/editor.md"));
        var codes = page.Section("Switch over all meanings").OfType<Markdig.Syntax.FencedCodeBlock>().Select(static block => block.Lines.ToString()).ToList();
        Assert.Equal(2, codes.Count);
        Assert.Equal(codes[1], await RefactoredSource.OfAsync<SwitchOverMeaningsRefactoring>(codes[0].Replace("=> code;", "=> code$$;", StringComparison.Ordinal)));
    }
}
