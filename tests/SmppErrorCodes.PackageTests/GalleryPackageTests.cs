using System;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>What a gallery shows of the published package, and where its links lead.</summary>
[Collection(RepositoryCollection.Name)]
public sealed class GalleryPackageTests(GalleryPackage package, PackageFixture fixture) : IClassFixture<GalleryPackage>
{
    private const string Pages = GalleryPackage.RepositoryPage + "/blob/" + GalleryPackage.Commit + "/";
    private const string Pictures = "https://raw.githubusercontent.com/acme/smpp/" + GalleryPackage.Commit + "/";

    [Fact]
    public void NuspecNamesTheRepositoryAndTheCommit()
    {
        XElement metadata = XDocument.Load(Path.Combine(package.Folder, "SmppErrorCodes.Analyzers.nuspec")).Root!.Elements().Single();
        XElement Element(string name) => metadata.Elements().Single(element => element.Name.LocalName == name);

        Assert.Equal(GalleryPackage.RepositoryPage, Element("projectUrl").Value);
        Assert.Equal("git", Element("repository").Attribute("type")?.Value);
        Assert.Equal(GalleryPackage.RepositoryUrl, Element("repository").Attribute("url")?.Value);
        Assert.Equal(GalleryPackage.Commit, Element("repository").Attribute("commit")?.Value);
    }

    [Fact]
    public void LinksOfTheReadmeLeadToFilesOfTheCommit()
    {
        string[] links = [.. Regex.Matches(Readme(package.Folder), @"(?<!!\[[^\]]*)\]\((?<target>[^)]+)\)").Select(link => link.Groups["target"].Value)];

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            Assert.StartsWith(Pages, link, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(package.Repository, link[Pages.Length..].Split('#')[0])), link);
        });
    }

    [Fact]
    public void PicturesOfTheReadmeArePngFilesOfTheCommit()
    {
        string[] pictures = [.. Regex.Matches(Readme(package.Folder), @"!\[[^\]]+\]\((?<target>[^)]+)\)").Select(picture => picture.Groups["target"].Value)];

        Assert.Equal(2, pictures.Length);
        Assert.All(pictures, picture =>
        {
            Assert.StartsWith(Pictures, picture, StringComparison.Ordinal);
            Assert.Equal("PNG"u8, File.ReadAllBytes(Path.Combine(package.Repository, picture[Pictures.Length..])).AsSpan(1, 3));
        });
    }

    [Fact]
    public void NothingElseOfTheReadmeChanges()
    {
        string relative = Readme(package.Folder)
            .Replace(Pages + "README.md#", "#", StringComparison.Ordinal)
            .Replace(Pages, "", StringComparison.Ordinal)
            .Replace(Pictures, "", StringComparison.Ordinal)
            .Replace(".png)", ".svg)", StringComparison.Ordinal);

        Assert.Equal(Readme(package.Repository), relative);
        Assert.Equal(Readme(package.Repository), Readme(package.FolderWithoutUrl));
    }

    /// <summary>A tooltip and a list of errors show title, message and description, and a link to the page where there is one.</summary>
    [Fact]
    public void RulesHaveLinksToTheirPages()
    {
        DiagnosticDescriptor[] linked = Rules(package.Folder);
        DiagnosticDescriptor[] unlinked = Rules(package.FolderWithoutUrl);

        Assert.NotEmpty(linked);
        Assert.All(linked, rule => Assert.Equal($"{Pages}docs/rules/{rule.Id}.md", rule.HelpLinkUri));
        Assert.All(unlinked, rule => Assert.Equal("", rule.HelpLinkUri));
        Assert.Equal(linked.Select(rule => rule.Description.ToString()), unlinked.Select(rule => rule.Description.ToString()));
        Assert.All(linked, rule => Assert.True(File.Exists(Path.Combine(package.Folder, "docs", "rules", rule.Id + ".md")), rule.Id));
    }

    /// <summary>The nuspec has the address of the pack, the assembly that of the build: the two have to be the same.</summary>
    [Fact]
    public void HelpLinksLeadToTheRepositoryOfTheNuspec()
    {
        XElement repository = XDocument.Load(Path.Combine(package.Folder, "SmppErrorCodes.Analyzers.nuspec")).Descendants().Single(element => element.Name.LocalName == "repository");
        string url = repository.Attribute("url")!.Value;
        string pages = $"{url[..^".git".Length]}/blob/{repository.Attribute("commit")!.Value}/";

        Assert.All(Rules(package.Folder), rule => Assert.StartsWith(pages, rule.HelpLinkUri, StringComparison.Ordinal));
    }

    /// <summary>Without a build, the assembly keeps the links of the last one.</summary>
    [Theory]
    [InlineData("-p:RepositoryUrl=https://example.org/other/smpp", "https://example.org/other/smpp/blob/" + GalleryPackage.Commit + "/")]
    [InlineData("-p:RepositoryUrl=", "no links")]
    public void PackingWithoutABuildFailsForAnotherAddress(string option, string links)
    {
        string feed = fixture.CreateFolder("unbuilt-feed");

        DotnetCommand pack = PackedRepository.Pack(package.Repository, feed, "--no-build", option);

        Assert.NotEqual(0, pack.ExitCode);
        Assert.Contains($"error SMPP904: SmppErrorCodes.Analyzers.dll was built with other help links than the package has ({links})", pack.Output, StringComparison.Ordinal);
        Assert.Contains("Pack without --no-build", pack.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(feed));
    }

    [Theory]
    [InlineData("git@example.org:acme/smpp.git")]
    [InlineData("smpp")]
    public void PackingFailsForAnAddressThatNoBrowserOpens(string url)
    {
        string feed = fixture.CreateFolder("no-page-feed");

        DotnetCommand pack = PackedRepository.Pack(package.Repository, feed, "--no-build", $"-p:RepositoryUrl={url}");

        Assert.NotEqual(0, pack.ExitCode);
        Assert.Contains($"error SMPP905: RepositoryUrl is '{url}', which a browser cannot open: pack with", pack.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(feed));
    }

    [Fact]
    public void PackingWithoutABuildWorksForTheSameAddress()
    {
        string feed = fixture.CreateFolder("unbuilt-same-feed");

        PackedRepository.Pack(package.Repository, feed, "--no-build", $"-p:RepositoryUrl={GalleryPackage.RepositoryUrl}").Succeeded();

        Assert.Single(Directory.GetFiles(feed));
    }

    [Fact]
    public void AssembliesHaveTheirSymbolsEmbedded()
    {
        string[] assemblies = Directory.GetFiles(package.Folder, "*.dll", SearchOption.AllDirectories);

        Assert.Equal(3, assemblies.Length);
        Assert.All(assemblies, path =>
        {
            using var assembly = new PEReader(File.OpenRead(path));
            Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        });
    }

    [Fact]
    public void VersionIsReleased()
    {
        string version = XDocument.Load(Path.Combine(package.Folder, "SmppErrorCodes.Analyzers.nuspec")).Descendants().Single(element => element.Name.LocalName == "version").Value;
        string releases = File.ReadAllText(Path.Combine(package.Repository, "src", "SmppErrorCodes.Analyzers", "AnalyzerReleases.Shipped.md"));

        Assert.Matches($@"\n## {Regex.Escape(version)} - 20\d\d-\d\d-\d\d\n", File.ReadAllText(Path.Combine(package.Folder, "CHANGELOG.md")));
        Assert.Contains($"\n## Release {version}\n", releases, StringComparison.Ordinal);
    }

    /// <summary>Without the address the package is complete, but for what needs one. NU1603 depends on what the machine's feeds have.</summary>
    [Fact]
    public void PackingWarnsOnlyAboutAMissingAddress()
    {
        string warning = Assert.Single(Warnings(fixture.PackOutput));
        Assert.Contains("warning SMPP903: RepositoryUrl is not set", warning, StringComparison.Ordinal);
        Assert.Contains("-p:RepositoryUrl=https://", warning, StringComparison.Ordinal);
        Assert.Empty(Warnings(package.PackOutput));
    }

    private static string[] Warnings(string output)
    {
        return [.. output.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal) && !line.Contains("NU1603", StringComparison.Ordinal)).Distinct()];
    }

    private static string Readme(string folder)
    {
        return File.ReadAllText(Path.Combine(folder, "README.md")).ReplaceLineEndings("\n");
    }

    private static DiagnosticDescriptor[] Rules(string folder)
    {
        return
        [
            .. from reference in IdeHost.ReferencesTo(Path.Combine(folder, "analyzers", "dotnet", "cs", "SmppErrorCodes.Analyzers.dll"))
               from analyzer in reference.GetAnalyzers(LanguageNames.CSharp)
               from rule in analyzer.SupportedDiagnostics
               select rule,
        ];
    }
}
