using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Code that people wrote: this repository's, and what packages on this machine have as source.</summary>
public sealed class RealSourceTests
{
    /// <summary>For how many reports of a rule in a file the fixes are applied.</summary>
    private const int FixedPerRule = 20;

    /// <summary>A machine may have any number of them.</summary>
    private const int MaxPackageSources = 200;

    /// <summary>What the tests themselves were compiled and run with.</summary>
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("SmppErrorCodes", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("src/SmppErrorCodes.Analyzers", false)]
    [InlineData("src/SmppErrorCodes.CodeFixes", false)]
    [InlineData("tests/SmppErrorCodes.Tests", false)]
    [InlineData("tests/SmppErrorCodes.PackageTests", false)]
    [InlineData("samples/DeliveryReceipts", true)]
    [InlineData("samples/DeliveryReceipts.Fixed", true)]
    [InlineData("samples/CustomCatalog", true)]
    public async Task Nothing_throws_on_our_own_sources(string folder, bool hasReports)
    {
        var files = RepositoryFile.NamesIn(folder, "*.cs").Select(static name => new RepositoryFile(name)).ToList();
        Assert.NotEmpty(files);
        Assert.Equal(hasReports, await RunAsync(files.Select(static file => (file.Name, file.Text))) > 0);
    }

    /// <summary>Each by itself, as most of them are parts of projects that are not there; none where no package has any.</summary>
    [Fact]
    public async Task Nothing_throws_on_the_sources_of_packages()
    {
        var folder = typeof(RealSourceTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "PackageFolder").Value!;
        foreach (var path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(MaxPackageSources))
        {
            await RunAsync([(Path.GetRelativePath(folder, path), await File.ReadAllTextAsync(path))]);
        }
    }

    /// <returns>How much is reported.</returns>
    private static async Task<int> RunAsync(IEnumerable<(string Name, string Text)> files)
    {
        var project = FullRun.AddProject("Real").WithMetadataReferences(References);
        foreach (var (name, text) in files)
        {
            project = project.AddDocument(name, SourceText.From(text)).Project;
        }

        return await FullRun.RunAsync(project, FixedPerRule);
    }
}
