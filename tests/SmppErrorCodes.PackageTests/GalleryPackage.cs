using System.IO;
using System.IO.Compression;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>The package as it is published: packed from a clone that knows its commit, with the address of the repository.</summary>
public sealed class GalleryPackage
{
    public const string RepositoryUrl = "https://github.com/acme/smpp.git";
    public const string RepositoryPage = "https://github.com/acme/smpp";
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    public GalleryPackage(PackageFixture fixture)
    {
        string root = fixture.CreateFolder("gallery");
        Repository = PackedRepository.CopyTo(Path.Combine(root, "repository"));
        WriteClone(Path.Combine(Repository, ".git"));
        string feed = Directory.CreateDirectory(Path.Combine(root, "feed")).FullName;
        PackOutput = PackedRepository.Pack(Repository, feed, $"-p:RepositoryUrl={RepositoryUrl}").Succeeded().Output;
        Folder = Extract(Assert.Single(Directory.GetFiles(feed)), Path.Combine(root, "package"));
        FolderWithoutUrl = Extract(fixture.PackagePath, Path.Combine(root, "package-without-url"));
    }

    public string Repository { get; }

    public string PackOutput { get; }

    /// <summary>The files of the package.</summary>
    public string Folder { get; }

    /// <summary>The files of the package that was packed without the address.</summary>
    public string FolderWithoutUrl { get; }

    private static string Extract(string package, string folder)
    {
        ZipFile.ExtractToDirectory(package, folder);
        return folder;
    }

    /// <summary>The commit of a clone, without the need for git.</summary>
    private static void WriteClone(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "objects"));
        Directory.CreateDirectory(Path.Combine(folder, "refs"));
        File.WriteAllText(Path.Combine(folder, "HEAD"), Commit + "\n");
        File.WriteAllText(Path.Combine(folder, "config"), $"[remote \"origin\"]\n\turl = {RepositoryUrl}\n");
    }
}
