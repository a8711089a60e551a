#:package HarfBuzzSharp
#:package SkiaSharp
#:package SkiaSharp.NativeAssets.Linux
#:package Svg.Skia

// Draws the SVG files of this folder as PNG, for galleries, which show no SVG: dotnet run docs/images/pictures.cs
// Fonts differ between machines, so a test does not draw them again: it compares the files with the hashes written here.

using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using SkiaSharp;
using Svg.Skia;

string folder = Folder();
var hashes = new List<string>();
foreach (string path in Directory.GetFiles(folder, "*.svg"))
{
    string name = Path.GetFileNameWithoutExtension(path);
    using var svg = new SKSvg();
    using SKPicture picture = svg.Load(path) ?? throw new InvalidOperationException($"{path} cannot be drawn.");

    // A window is drawn twice as large, for sharp screens. Galleries want the icon as it is.
    float scale = name == "icon" ? 1 : 2;
    using (FileStream png = File.Create(Path.ChangeExtension(path, "png")))
    {
        picture.ToImage(png, SKColors.Transparent, SKEncodedImageFormat.Png, 100, scale, scale, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
    }

    hashes.Add(Line(Encoding.UTF8.GetBytes(File.ReadAllText(path).ReplaceLineEndings("\n")), name + ".svg"));
    hashes.Add(Line(File.ReadAllBytes(Path.ChangeExtension(path, "png")), name + ".png"));
}

hashes.Sort((first, second) => string.CompareOrdinal(first[64..], second[64..]));
File.WriteAllText(Path.Combine(folder, "pictures.sha256"), string.Join('\n', hashes) + "\n");

static string Line(byte[] content, string name) => $"{Convert.ToHexStringLower(SHA256.HashData(content))}  {name}";

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
