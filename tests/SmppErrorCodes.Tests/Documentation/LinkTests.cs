using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>Links between the pages lead somewhere, and so do the names of files and folders that they mention.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. RepositoryFile.NamesIn("", "*.md"), .. RepositoryFile.NamesIn("docs", "*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string name)
    {
        var page = new MarkdownPage(new RepositoryFile(name));
        foreach (var link in page.Links.Select(link => link.Url ?? "").Where(url => !url.Contains("://", StringComparison.Ordinal)))
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? name : Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(name)!, parts[0])));
            Assert.True(new RepositoryFile(target) is { Exists: true } or { IsFolder: true }, $"{name} has a link to {link}, and there is no {target}.");
            if (parts.Length > 1)
            {
                Assert.Contains(parts[1], new MarkdownPage(new RepositoryFile(target)).Anchors);
            }
        }
    }
}
