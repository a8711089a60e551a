using System.IO;

namespace SmppErrorCodes.Tests.Architecture;

/// <summary>A source file of a project.</summary>
/// <param name="Name">The path from the project's folder, with slashes.</param>
internal sealed record SourceFile(string Name, string Text)
{
    /// <summary>The path of the folder from the project's folder; empty for the project's folder itself.</summary>
    public string Folder => Path.GetDirectoryName(Name)!.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The name of the file, without its folder.</summary>
    public string ShortName => Path.GetFileName(Name);

    public string[] Lines => Text.TrimEnd('\n').Split('\n');
}
