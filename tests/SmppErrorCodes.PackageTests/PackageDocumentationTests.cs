using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>What a gallery and a package manager show, and the pages for those who have the package and nothing else.</summary>
[Collection(RepositoryCollection.Name)]
public sealed class PackageDocumentationTests(PackageFixture fixture)
{
    [Fact]
    public void GalleryHasWhatItShows()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackagePath);
        using Stream nuspec = package.GetEntry("SmppErrorCodes.Analyzers.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.NotNull(package.GetEntry(Value("icon")));
        Assert.NotNull(package.GetEntry(Value("readme")));
        Assert.Contains("Twilio SMPP", Value("description"), StringComparison.Ordinal);
        Assert.Contains("analyzer", Value("tags").Split(' '));
        string changelog = File.ReadAllText(Path.Combine(fixture.Repository, "CHANGELOG.md"));
        Assert.Matches(@"\n## [0-9.]+ [^\n]*\n+" + Regex.Escape(Value("releaseNotes")), changelog);
        Assert.Contains($"\n## {Value("version")} ", changelog, StringComparison.Ordinal);
    }

    [Fact]
    public void IconHasTheSizeThatGalleriesAskFor()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackagePath);
        using Stream icon = package.GetEntry("icon.png")!.Open();
        var header = new byte[24];
        icon.ReadExactly(header);

        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(header, 1, 3));
        Assert.Equal((128, 128), (header[19], header[23]));
        Assert.All([.. header[16..19], .. header[20..23]], part => Assert.Equal(0, part));
    }

    [Fact]
    public void LinksOfThePagesLeadToFilesOfThePackage()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackagePath);
        string[] names = [.. package.Entries.Select(entry => entry.FullName)];

        foreach (ZipArchiveEntry page in package.Entries.Where(entry => entry.Name.EndsWith(".md", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(page.Open());
            foreach (Match link in Regex.Matches(reader.ReadToEnd(), @"\]\((?<target>[^)#:\s]+)(#[^)]*)?\)"))
            {
                string target = Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(page.FullName)!, link.Groups["target"].Value)));
                Assert.True(names.Contains(target), $"{page.FullName} has a link to {target}, which is not in the package.");
            }
        }
    }
}
