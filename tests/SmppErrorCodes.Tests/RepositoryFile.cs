using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace SmppErrorCodes.Tests;

/// <summary>A file of the repository that describes the code, so that a test can compare the two, or write the file.</summary>
internal sealed class RepositoryFile
{
    /// <summary>Set to 1, this environment variable lets the tests write what they otherwise only compare.</summary>
    public const string UpdateVariable = "SMPP_UPDATE_DOCS";

    private static readonly string Root = typeof(RepositoryFile).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private readonly string _path;

    /// <param name="name">The path from the root, with slashes.</param>
    public RepositoryFile(string name)
    {
        Name = name;
        _path = Path.Combine(Root, name);
    }

    /// <summary>Whether the tests write what they otherwise only compare.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    public string Name { get; }

    public bool Exists => File.Exists(_path);

    /// <summary>Whether the name is that of a folder.</summary>
    public bool IsFolder => Directory.Exists(_path);

    public string Text => File.ReadAllText(_path).ReplaceLineEndings("\n");

    public byte[] Bytes => File.ReadAllBytes(_path);

    /// <summary>The names of the files in a folder and below it.</summary>
    /// <param name="folder">The path from the root; empty for what stands in the root itself.</param>
    public static IEnumerable<string> NamesIn(string folder, string pattern) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, folder.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/')
        where !name.Contains("/bin/", StringComparison.Ordinal) && !name.Contains("/obj/", StringComparison.Ordinal)
        orderby name
        select name;

    /// <summary>The file has exactly this text, or has it from now on.</summary>
    public void ShouldBe(string expected)
    {
        var actual = Exists ? Text : "";
        if (actual == expected)
        {
            return;
        }

        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            File.WriteAllText(_path, expected);
            return;
        }

        var actualLines = actual.Split('\n');
        var expectedLines = expected.Split('\n');
        var line = actualLines.Zip(expectedLines).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"""
            {Name} is out of step with the code at line {line + 1}.
            It has:    {actualLines.ElementAtOrDefault(line)}
            Expected:  {expectedLines.ElementAtOrDefault(line)}
            To rewrite it: {UpdateVariable}=1 dotnet test tests/SmppErrorCodes.Tests --filter "Documentation|Snapshots"
            """);
    }
}
