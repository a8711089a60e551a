using System;
using System.IO;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>
/// Packs once, from a copy of the repository without any build output: what a build of the repository does at the same
/// time does not matter, and nothing stale can get into the package. Everything is in one temporary folder.
/// </summary>
public sealed class PackageFixture : IDisposable
{
    private static readonly string[] CopiedFolders = ["docs", "samples", "src"];

    private readonly string _root = Directory.CreateTempSubdirectory("smpp-package-tests-").FullName;
    private int _consumers;

    public PackageFixture()
    {
        Feed = Path.Combine(_root, "feed");
        PackageFolder = Path.Combine(_root, "packages");
        Directory.CreateDirectory(Feed);

        Repository = CopyRepository("repository");
        DotnetCommand pack = Pack(Feed);
        if (pack.ExitCode != 0)
        {
            // What was not constructed is not disposed by the test framework.
            Dispose();
        }

        PackOutput = pack.Succeeded().Output;
        PackagePath = Assert.Single(Directory.GetFiles(Feed));
        Version = Path.GetFileNameWithoutExtension(PackagePath)["SmppErrorCodes.Analyzers.".Length..];
    }

    /// <summary>The copy of the repository.</summary>
    public string Repository { get; }

    public string PackOutput { get; }

    public string PackagePath { get; }

    public string Version { get; }

    /// <summary>The only feed that has the package.</summary>
    private string Feed { get; }

    /// <summary>A package folder of our own: another package of the same version may be in the user's.</summary>
    private string PackageFolder { get; }

    internal DotnetCommand Pack(string output)
    {
        return Pack(Repository, output);
    }

    internal static DotnetCommand Pack(string repository, string output)
    {
        return DotnetCommand.Run(repository, null, "pack", "src/SmppErrorCodes.Package", "--output", output);
    }

    /// <summary>A copy of the repository without any build output.</summary>
    internal string CopyRepository(string name)
    {
        string from = FindRepository();
        string to = Path.Combine(_root, name);
        foreach (string folder in CopiedFolders)
        {
            Copy(new DirectoryInfo(Path.Combine(from, folder)), Path.Combine(to, folder));
        }

        foreach (string file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        return to;
    }

    internal ConsumerProject CreateConsumer(string program, string properties = "")
    {
        _consumers++;
        return CreateProject(CreateFolder("consumer" + _consumers), "Consumer", program, "<OutputType>Exe</OutputType>" + properties);
    }

    /// <summary>A project that has the package, in a folder of its name.</summary>
    /// <param name="items">Elements of an <c>ItemGroup</c>, such as references to other projects.</param>
    /// <param name="reference">The attributes of the package's reference, if they are not those that <c>dotnet add package</c> writes.</param>
    internal ConsumerProject CreateProject(string folder, string name, string program, string properties = "", string items = "", string? reference = null)
    {
        reference ??= $"Version=\"{Version}\" PrivateAssets=\"all\"";
        return ConsumerProject.Create(Path.Combine(folder, name), Feed, PackageFolder, reference, program, properties, name, items);
    }

    /// <summary>A copy of a sample beside it: a test may change it.</summary>
    internal string CopySample(string name, string copy)
    {
        string samples = Path.Combine(Repository, "samples");
        string folder = Path.Combine(samples, copy);
        Copy(new DirectoryInfo(Path.Combine(samples, name)), folder);
        return folder;
    }

    /// <summary>A folder of its own for what a test makes.</summary>
    internal string CreateFolder(string name)
    {
        return Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
    }

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
    }

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Analyzers.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests have to run inside the repository.");
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles())
        {
            if (file.Extension != ".nupkg")
            {
                file.CopyTo(Path.Combine(to, file.Name));
            }
        }

        foreach (DirectoryInfo folder in from.EnumerateDirectories())
        {
            if (folder.Name is not ("bin" or "obj"))
            {
                Copy(folder, Path.Combine(to, folder.Name));
            }
        }
    }
}
