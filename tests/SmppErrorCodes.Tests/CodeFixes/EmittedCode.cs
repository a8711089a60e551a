using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What a compilation is emitted to, without debug information: the same from the same code, byte for byte.</summary>
internal static class EmittedCode
{
    /// <summary>Both compile, and to the same assembly: method bodies, constants, attributes, texts and all.</summary>
    /// <returns>The assembly.</returns>
    public static ImmutableArray<byte> AssertSame(CSharpCompilation before, CSharpCompilation after)
    {
        var image = Emit(before);
        var changed = Emit(after);
        if (!image.AsSpan().SequenceEqual(changed.AsSpan()))
        {
            // What can be read comes first.
            Assert.Equal(Describe(image), Describe(changed));
            Assert.Fail("The assemblies differ in something other than methods, constants, attributes and texts.");
        }

        return image;
    }

    /// <summary>The errors for which nothing can be emitted; none if <paramref name="image"/> is an assembly.</summary>
    public static ImmutableArray<Diagnostic> TryEmit(CSharpCompilation compilation, out ImmutableArray<byte> image)
    {
        using var assembly = new MemoryStream();
        var result = compilation.WithOptions(compilation.Options.WithDeterministic(true)).Emit(assembly);
        image = result.Success ? ImmutableArray.Create(assembly.ToArray()) : default;
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    private static ImmutableArray<byte> Emit(CSharpCompilation compilation)
    {
        Assert.Empty(TryEmit(compilation, out var image));
        return image;
    }

    private static string Describe(ImmutableArray<byte> image)
    {
        using var file = new PEReader(image);
        var metadata = file.GetMetadataReader();
        return string.Join(
            '\n',
            metadata.MethodDefinitions
                .Select(metadata.GetMethodDefinition)
                .Where(method => method.RelativeVirtualAddress != 0)
                .Select(method => $"{metadata.GetString(method.Name)}: {Convert.ToHexString(file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!)}")
                .Concat(Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.Constant))
                    .Select(row => metadata.GetConstant(MetadataTokens.ConstantHandle(row)))
                    .Select(constant => $"{constant.TypeCode}: {Convert.ToHexString(metadata.GetBlobBytes(constant.Value))}"))
                .Concat(metadata.CustomAttributes
                    .Select(metadata.GetCustomAttribute)
                    .Select(attribute => Convert.ToHexString(metadata.GetBlobBytes(attribute.Value))))
                .Concat(UserStrings(metadata)));
    }

    private static ImmutableArray<string> UserStrings(MetadataReader metadata)
    {
        var strings = ImmutableArray.CreateBuilder<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            strings.Add(metadata.GetUserString(handle));
        }

        return strings.ToImmutable();
    }
}
