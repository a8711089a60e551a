using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

[Collection(RepositoryCollection.Name)]
public sealed class PackageContentTests(PackageFixture fixture)
{
    [Fact]
    public void HasExactlyTheseFiles()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackagePath);
        string[] expected =
        [
            .. Directory.GetFiles(fixture.Repository, "*.md").Select(path => Path.GetFileName(path)),
            .. from pattern in new[] { "*.md", "*.svg" }
               from path in Directory.GetFiles(Path.Combine(fixture.Repository, "docs"), pattern, SearchOption.AllDirectories)
               select Path.GetRelativePath(fixture.Repository, path).Replace(Path.DirectorySeparatorChar, '/'),
            "LICENSE",
            "SmppErrorCodes.Analyzers.nuspec",
            "analyzers/dotnet/cs/SmppErrorCodes.Analyzers.dll",
            "analyzers/dotnet/cs/SmppErrorCodes.CodeFixes.dll",
            "analyzers/dotnet/cs/SmppErrorCodes.Completion.dll",
            "build/SmppErrorCodes.Analyzers.targets",
            "buildTransitive/SmppErrorCodes.Analyzers.targets",
            "icon.png",
            "presets/Exhaustive.globalconfig",
            "presets/Off.globalconfig",
            "presets/Relaxed.globalconfig",
            "presets/Strict.globalconfig",
            "samples/Coverage/coverage.cs.txt",
        ];

        Assert.Equal(
            expected.Order(System.StringComparer.Ordinal),
            package.Entries.Select(entry => entry.FullName).Where(name => !IsPartOfTheContainer(name)).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void NuspecNamesNoDependencies()
    {
        XElement metadata = ReadMetadata();

        Assert.Equal("SmppErrorCodes.Analyzers", Value(metadata, "id"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Null(Value(metadata, "dependencies"));
        Assert.Null(Value(metadata, "frameworkAssemblies"));
        Assert.Null(Value(metadata, "frameworkReferences"));
    }

    /// <summary>The targets set properties and items and check their own properties: they run no task of ours, and nothing that starts a process or reads a file.</summary>
    [Fact]
    public void TargetsRunNothing()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackagePath);
        string[] names = [.. package.Entries.Select(entry => entry.FullName).Where(name => Path.GetExtension(name) is ".targets" or ".props" or ".proj" or ".tasks")];
        Assert.Equal(2, names.Length);
        Assert.All(names, name =>
        {
            using Stream targets = package.GetEntry(name)!.Open();
            XElement project = XDocument.Load(targets).Root!;
            string[] allowed = ["Project", "PropertyGroup", "ItemGroup", "Target", "Warning", "Error"];
            XElement[] elements = [.. project.DescendantsAndSelf().Where(element => element.Parent?.Name.LocalName is not ("PropertyGroup" or "ItemGroup"))];
            Assert.Subset(allowed.ToHashSet(), elements.Select(element => element.Name.LocalName).ToHashSet());
            Assert.DoesNotContain("System.IO", project.ToString(), System.StringComparison.Ordinal);
        });
    }

    /// <summary>The analyzers are compiled as they were in the fixture's package, and the README is one byte longer.</summary>
    [Fact]
    public void PackingAgainFollowsTheFiles()
    {
        string readme = Path.Combine(fixture.Repository, "README.md");
        string folder = fixture.CreateFolder("second-feed");
        File.AppendAllText(readme, "\n");

        PackedRepository.Pack(fixture.Repository, folder).Succeeded();

        using ZipArchive first = ZipFile.OpenRead(fixture.PackagePath);
        using ZipArchive second = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder)));
        Assert.Equal(
            first.Entries.Where(entry => !IsPartOfTheContainer(entry.FullName)).Select(entry => (
                entry.FullName,
                entry.Name == "README.md" ? entry.Length + 1 : entry.Length,
                entry.Name == "README.md" ? 0 : entry.Crc32)),
            second.Entries.Where(entry => !IsPartOfTheContainer(entry.FullName)).Select(entry => (entry.FullName, entry.Length, entry.Name == "README.md" ? 0 : entry.Crc32)));
    }

    /// <summary>The same commit gives the same assemblies, whichever folder it lies in.</summary>
    [Fact]
    public void PackingInAnotherFolderGivesTheSameAssemblies()
    {
        string folder = fixture.CreateFolder("other-feed");

        PackedRepository.Pack(PackedRepository.CopyTo(Path.Combine(fixture.CreateFolder("other-repository"), "a folder with another name")), folder).Succeeded();

        using ZipArchive first = ZipFile.OpenRead(fixture.PackagePath);
        using ZipArchive second = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder)));
        string[] assemblies = [.. first.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", System.StringComparison.Ordinal))];
        Assert.Equal(3, assemblies.Length);
        Assert.All(assemblies, name => Assert.Equal(Read(first, name), Read(second, name)));
    }

    private static byte[] Read(ZipArchive package, string name)
    {
        using Stream entry = package.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    // Parts of the packaging format, which every package has.
    private static bool IsPartOfTheContainer(string name)
    {
        return name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/metadata/", System.StringComparison.Ordinal);
    }

    private XElement ReadMetadata()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackagePath);
        using Stream nuspec = package.GetEntry("SmppErrorCodes.Analyzers.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static string? Value(XElement metadata, string name)
    {
        return metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }
}
