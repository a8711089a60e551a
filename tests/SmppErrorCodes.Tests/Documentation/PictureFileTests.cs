using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>Galleries show the PNG of each SVG. Fonts differ between machines, so hashes show which SVG a PNG was drawn from.</summary>
public sealed class PictureFileTests
{
    private const string Folder = "docs/images";

    [Fact]
    public void The_png_files_are_in_step_with_the_svg_files()
    {
        var recorded = new RepositoryFile(Folder + "/pictures.sha256").Text;

        var expected = RepositoryFile.NamesIn(Folder, "*.svg")
            .SelectMany(static name => new[] { Line(name, Svg(name)), Line(Path.ChangeExtension(name, "png"), Png(name)) })
            .OrderBy(static line => line[64..], StringComparer.Ordinal);

        Assert.True(
            recorded == string.Concat(expected.Select(static line => line + "\n")),
            $"The pictures in {Folder} were not drawn from the SVG files that are there. To draw them: dotnet run {Folder}/pictures.cs");
    }

    private static byte[] Svg(string name) => Encoding.UTF8.GetBytes(new RepositoryFile(name).Text);

    private static byte[] Png(string name) => new RepositoryFile(Path.ChangeExtension(name, "png")) is { Exists: true } png ? png.Bytes : [];

    private static string Line(string name, byte[] content) => $"{Convert.ToHexStringLower(SHA256.HashData(content))}  {Path.GetFileName(name)}";
}
