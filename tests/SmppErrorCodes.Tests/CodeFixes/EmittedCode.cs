using System;
using System.Collections.Generic;
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

/// <summary>What a source compiles to: the IL of each method and the value of each constant.</summary>
internal static class EmittedCode
{
    /// <summary>Both sources compile, and to the same IL and constants.</summary>
    public static void AssertSame(IReadOnlyList<string> before, IReadOnlyList<string> after, LanguageVersion languageVersion, OutputKind outputKind)
    {
        Assert.Equal(string.Join('\n', Of(before, languageVersion, outputKind)), string.Join('\n', Of(after, languageVersion, outputKind)));
    }

    private static ImmutableArray<string> Of(IReadOnlyList<string> sources, LanguageVersion languageVersion, OutputKind outputKind)
    {
        var compilation = GeneratedCompilation.Create(new CSharpParseOptions(languageVersion), [.. sources])
            .WithOptions(new CSharpCompilationOptions(outputKind, optimizationLevel: OptimizationLevel.Debug, deterministic: true, allowUnsafe: true))
            .Generate();
        using var assembly = new MemoryStream();
        var errors = compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);
        assembly.Position = 0;
        using var file = new PEReader(assembly);
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MethodDefinitions
                .Select(metadata.GetMethodDefinition)
                .Where(method => method.RelativeVirtualAddress != 0)
                .Select(method => $"{metadata.GetString(method.Name)}: {Convert.ToHexString(file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!)}"),
            .. Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.Constant))
                .Select(row => metadata.GetConstant(MetadataTokens.ConstantHandle(row)))
                .Select(constant => $"{constant.TypeCode}: {Convert.ToHexString(metadata.GetBlobBytes(constant.Value))}"),
            .. metadata.CustomAttributes
                .Select(metadata.GetCustomAttribute)
                .Select(attribute => Convert.ToHexString(metadata.GetBlobBytes(attribute.Value))),
        ];
    }
}
