using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>
/// A copy of the repository without any build output, packed once for all tests: what a build of the repository does at
/// the same time does not matter, and nothing stale can get into the package.
/// </summary>
internal sealed class PackedRepository
{
    private const string PackageProject = "src/SmppErrorCodes.Package";

    private static readonly string[] CopiedFolders = ["docs", "samples", "src"];

    private static readonly Lazy<PackedRepository> Packed = new(static () => new PackedRepository());

    private PackedRepository()
    {
        // Test classes come and go; the package is there until the last one has ended.
        string root = Directory.CreateTempSubdirectory("smpp-package-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);

        Folder = CopyTo(Path.Combine(root, "repository"));
        PackageFolder = Path.Combine(root, "packages");
        string feed = Directory.CreateDirectory(Path.Combine(root, "feed")).FullName;
        PackOutput = Pack(Folder, feed).Succeeded().Output;
        PackagePath = Assert.Single(Directory.GetFiles(feed));
        Version = Path.GetFileNameWithoutExtension(PackagePath)["SmppErrorCodes.Analyzers.".Length..];
    }

    public static PackedRepository Instance => Packed.Value;

    public string Folder { get; }

    public string PackOutput { get; }

    /// <summary>The package, which is all that is in its folder.</summary>
    public string PackagePath { get; }

    public string Version { get; }

    /// <summary>
    /// The packages of the projects that have this one: another package of the same version may be in the user's folder. One for all of
    /// them, so that the compiler loads the analyzers once.
    /// </summary>
    public string PackageFolder { get; }

    /// <summary>Packs without our own rules for our own code: the build of the repository has them.</summary>
    public static DotnetCommand Pack(string repository, string output, params string[] options)
    {
        return DotnetCommand.Run(repository, null, ["pack", PackageProject, "--output", output, "-p:RunAnalyzers=false", .. options]);
    }

    /// <summary>A further copy of the repository.</summary>
    public static string CopyTo(string folder)
    {
        string repository = FindRepository();
        foreach (string name in CopiedFolders)
        {
            Copy(new DirectoryInfo(Path.Combine(repository, name)), Path.Combine(folder, name));
        }

        // In a linked work tree .git is a file, and the copy belongs to no repository.
        foreach (string file in Directory.EnumerateFiles(repository).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
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

    /// <summary>Copies a folder, but not what is built in it.</summary>
    public static void Copy(DirectoryInfo from, string to)
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
