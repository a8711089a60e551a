using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace SmppErrorCodes.PackageTests;

/// <summary>The sample, built with the package and SMPP100, and the page that the script of docs/ci.md makes of its log.</summary>
public sealed class CoveragePage : IDisposable
{
    private readonly PackageFixture _package = new();

    public CoveragePage()
    {
        string sample = Path.Combine(_package.Repository, "samples", "DeliveryReceipts");
        Project = _package.CreateProject(CreateFolder("coverage"), "DeliveryReceipts", File.ReadAllText(Path.Combine(sample, "Program.cs")), "<OutputType>Exe</OutputType>");
        foreach (string file in Directory.GetFiles(sample, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs"))
        {
            File.Copy(file, Path.Combine(Project.Directory, Path.GetFileName(file)));
        }

        Project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SMPP100.severity = suggestion\n");
        Project.Build().Succeeded();

        // Without any source of packages, as on a machine without a network.
        string folder = CreateFolder("script");
        using (ZipArchive package = ZipFile.OpenRead(_package.PackagePath))
        {
            package.GetEntry("samples/Coverage/coverage.cs.txt")!.ExtractToFile(Path.Combine(folder, "coverage.cs"));
        }

        File.WriteAllText(Path.Combine(folder, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>");
        Run = RunScript(folder, SarifLog.PathIn(Project.Directory));
        File.WriteAllText(FilePath, Text);
    }

    /// <summary>The run of the script.</summary>
    internal DotnetCommand Run { get; }

    internal ConsumerProject Project { get; }

    public string FilePath => Path.Combine(CreateFolder("page"), "coverage.html");

    /// <summary>What the script printed: nothing of the build of it is in it.</summary>
    public string Text => Run.Output[(Run.Output.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    public void Dispose() => _package.Dispose();

    internal string CreateFolder(string name)
    {
        return _package.CreateFolder(name);
    }

    internal DotnetCommand RunScript(string log)
    {
        return RunScript(CreateFolder("script"), log);
    }

    private static DotnetCommand RunScript(string folder, string log)
    {
        return DotnetCommand.Run(folder, null, "run", "coverage.cs", log);
    }
}
