using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests;

/// <summary>The compiler that this test project is for, and the tests that need a newer one.</summary>
public sealed class CompilerTests
{
    /// <summary>A dependency that brings another compiler would have all other tests pass on the wrong one.</summary>
    [Fact]
    public void Tests_run_on_the_compiler_of_their_project()
    {
        var wanted = Version.Parse(typeof(CompilerTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RoslynVersion").Value!);
        var compiler = typeof(CSharpCompilation).Assembly.GetName().Version!;

        Assert.Equal((wanted.Major, wanted.Minor), (compiler.Major, compiler.Minor));
    }

    /// <summary>An assembly that is compiled against a newer compiler does not load in the oldest one.</summary>
    [Fact]
    public void Analyzers_are_compiled_against_the_oldest_compiler() =>
        Assert.All(
            new[] { typeof(SmppErrorCodeAnalyzer), typeof(SmppErrorCodes.CodeFixes.UseNamedConstantFix) }
                .SelectMany(type => type.Assembly.GetReferencedAssemblies())
                .Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            reference => Assert.Equal(new Version(4, 8, 0, 0), reference.Version));

    [Theory]
    [InlineData("7.3", false)]
    [InlineData("12", false)]
    [InlineData("99", true)]
    public void Skips_tests_of_unknown_language_versions(string languageVersion, bool expected) =>
        Assert.Equal(expected, KnownCSharp.ReasonToSkip(languageVersion) is not null);
}
