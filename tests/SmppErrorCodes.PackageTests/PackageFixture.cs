using System;
using System.IO;

namespace SmppErrorCodes.PackageTests;

/// <summary>The package, and a folder of its own for the projects of a test class.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("smpp-package-tests-").FullName;
    private int _consumers;

    public PackageFixture() => BuildServers.AddUser();

    /// <summary>The copy of the repository that the package was packed from. No two tests build it at a time.</summary>
    public string Repository => PackedRepository.Instance.Folder;

    public string PackOutput => PackedRepository.Instance.PackOutput;

    public string PackagePath => PackedRepository.Instance.PackagePath;

    public string Version => PackedRepository.Instance.Version;

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
        return ConsumerProject.Create(Path.Combine(folder, name), Path.GetDirectoryName(PackagePath)!, PackedRepository.Instance.PackageFolder, reference, program, properties, name, items);
    }

    /// <summary>A copy of a sample beside it: a test may change it.</summary>
    internal string CopySample(string name, string copy)
    {
        string samples = Path.Combine(Repository, "samples");
        string folder = Path.Combine(samples, copy);
        PackedRepository.Copy(new DirectoryInfo(Path.Combine(samples, name)), folder);
        return folder;
    }

    /// <summary>A folder of its own for what a test makes.</summary>
    internal string CreateFolder(string name)
    {
        return Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
    }

    public void Dispose()
    {
        BuildServers.RemoveUser();
        Directory.Delete(_root, recursive: true);
    }
}
