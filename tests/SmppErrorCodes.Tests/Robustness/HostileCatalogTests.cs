using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Catalogs and types of the user that nobody should write: no rule throws, and no fix writes code that does not compile.</summary>
public sealed class HostileCatalogTests
{
    private const string Uses = """

        class U
        {
            [SmppErrorCodes.ErrorCode(typeof(Codes))] int x;
            bool M() => x == 5;
            int N() => x switch { 5 => 1, _ => throw null };
        }
        """;

    [Fact]
    public async Task Reads_thirty_thousand_constants()
    {
        var constants = string.Concat(Enumerable.Range(0, 30_000).Select(static i => $"C{i} = {i},\n"));

        var reports = await Analysis.RunAsync(GeneratedCompilation.Create($"enum Codes {{ {constants} }}" + Uses).Generate());

        Assert.Equal(["SMPP001", "SMPP001", "SMPP012"], reports.Ids());
        Assert.All(reports, static report => Assert.True(report.GetMessage(null).Length < 500));
    }

    /// <summary>A chain in which each constant means the next one, and the last one the first.</summary>
    [Theory]
    [InlineData(false, new[] { "SMPP001", "SMPP001", "SMPP005", "SMPP005" })]
    [InlineData(true, new[] { "SMPP001", "SMPP001", "SMPP010", "SMPP012" })]
    public async Task Follows_a_long_chain_of_meanings(bool isCircle, string[] expected)
    {
        const int Count = 1_000;
        var constants = string.Concat(Enumerable.Range(0, Count).Select(i =>
            (i < Count - 1 || isCircle ? $"[SmppErrorCodes.SameMeaningAs(\"C{(i + 1) % Count}\")] " : "") + $"C{i} = {i},\n"));

        var reports = await Analysis.RunAsync(GeneratedCompilation.Create($"enum Codes {{ {constants} }}" + Uses).Generate());

        Assert.Equal(expected, reports.Ids());
        Assert.All(reports, static report => Assert.True(report.GetMessage(null).Length < 500));
    }

    /// <summary>A chain of catalogs that each extend the next one, and the last one the first.</summary>
    [Theory]
    [InlineData(false, new[] { "SMPP001", "SMPP001", "SMPP012" })]
    [InlineData(true, new[] { "SMPP002", "SMPP002", "SMPP010", "SMPP012" })]
    public async Task Follows_a_long_chain_of_catalogs(bool isCircle, string[] expected)
    {
        const int Count = 250;
        var types = string.Concat(Enumerable.Range(0, Count).Select(i =>
            (i < Count - 1 || isCircle ? $"[SmppErrorCodes.Extends(typeof(Codes{(i + 1) % Count}))] " : "") + $"enum Codes{i} {{ C{i} = {Count - 1 - i} }}\n"));

        var reports = await Analysis.RunAsync(GeneratedCompilation.Create(types + Uses.Replace("typeof(Codes)", "typeof(Codes0)", StringComparison.Ordinal)).Generate());

        Assert.Equal(expected, reports.Ids());
        Assert.All(reports, static report => Assert.True(report.GetMessage(null).Length < 500));
    }

    [Theory]
    [InlineData("[SmppErrorCodes.Extends] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(5)] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(Missing))] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(typeof())] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(dynamic))] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(int*))] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(void))] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(default)] enum Codes { A = 5 }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(A)), SmppErrorCodes.Extends(typeof(B))] enum Codes { A = 5 } enum A { B = 1 } enum B { A = 2 }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(Codes.Text))] static class Codes { public const int A = 5; [SmppErrorCodes.Extends(typeof(Codes))] public static class Text { } }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(C<>))] struct Codes { public const int A = 5; } class C<T> { }")]
    public async Task Nothing_throws_on_broken_extensions(string catalog) => await Analysis.RunAsync(GeneratedCompilation.Create(catalog + Uses).Generate());

    [Theory]
    [InlineData("[SmppErrorCodes.SameMeaningAs(null)] A = 5")]
    [InlineData("[SmppErrorCodes.SameMeaningAs(5)] A = 5")]
    [InlineData("[SmppErrorCodes.SameMeaningAs(\"A\", \"B\")] A = 5")]
    [InlineData("[SmppErrorCodes.SameMeaningAs] A = 5")]
    [InlineData("[SmppErrorCodes.SameMeaningAs(nameof(Missing))] A = 5")]
    [InlineData("[SmppErrorCodes.SameMeaningAs(nameof(A) + nameof(B))] A = 5, B = 6")]
    [InlineData("[SmppErrorCodes.SameMeaningAs(\"\\0\\n\\\"{0}\\u2028\")] A = 5")]
    [InlineData("[SmppErrorCodes.SameMeaningAs(\"A\"), SmppErrorCodes.SameMeaningAs(\"B\")] A = 5, B = 6")]
    [InlineData("A = B, B = A, C = Missing, D = 5")]
    [InlineData("A = 5, A = 6, = 7, 8")]
    public async Task Nothing_throws_on_broken_declarations(string constants) =>
        await Analysis.RunAsync(GeneratedCompilation.Create($"enum Codes {{ {constants} }}" + Uses).Generate());

    [Theory]
    [InlineData("[SmppErrorCodes.ErrorCode(typeof(Missing))]")]
    [InlineData("[SmppErrorCodes.ErrorCode(typeof())]")]
    [InlineData("[SmppErrorCodes.ErrorCode(typeof(int*))]")]
    [InlineData("[SmppErrorCodes.ErrorCode(typeof(T))]")]
    [InlineData("[SmppErrorCodes.ErrorCode(typeof(U<>))]")]
    [InlineData("[SmppErrorCodes.ErrorCode(typeof(dynamic))]")]
    [InlineData("[SmppErrorCodes.ErrorCode(5)]")]
    [InlineData("[SmppErrorCodes.ErrorCode(catalog: null)]")]
    [InlineData("[SmppErrorCodes.ErrorCode(default)]")]
    [InlineData("[SmppErrorCodes.ErrorCode(typeof(int), typeof(int))]")]
    [InlineData("[SmppErrorCodes.ErrorCode(Missing = 5)]")]
    [InlineData("[SmppErrorCodes.ErrorCode, SmppErrorCodes.ErrorCode(typeof(int))]")]
    public async Task Nothing_throws_on_broken_annotations(string attribute) =>
        await Analysis.RunAsync(GeneratedCompilation.Create($"class U<T> {{ {attribute} int x; bool M() => x == 5; }}").Generate());

    [Theory]
    [InlineData("static class TwilioSmppErrorCode { public const int Seven = 7; }")]
    [InlineData("class ErrorCodeAttribute : System.Attribute { } class SameMeaningAsAttribute : System.Attribute { }")]
    [InlineData("namespace SmppErrorCodes { static class TwilioSmppErrorCode { } }")]
    [InlineData("namespace SmppErrorCodes { enum TwilioSmppErrorCode { A = 7, [SameMeaningAs(\"A\")] B = 7 } }")]
    [InlineData("namespace SmppErrorCodes { class ErrorCodeAttribute { } class SameMeaningAsAttribute<T> { } }")]
    [InlineData("namespace SmppErrorCodes { class ErrorCodeAttribute : System.Attribute { public ErrorCodeAttribute(int x, params object[] y) { } } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { static class EmbeddedAttribute { } }")]
    [InlineData("namespace SmppErrorCodes.TwilioSmppErrorCode { class X { } }")]
    [InlineData("class SmppErrorCodes { class TwilioSmppErrorCode { } }")]
    public async Task Adds_no_error_beside_types_with_our_names(string types)
    {
        const string Reply = """

            namespace Acme.Smpp
            {
                class Reply
                {
                    [global::SmppErrorCodes.ErrorCode] public int Status;
                    public int ErrorCode;
                    bool M() => Status == 7 || ErrorCode == 7;
                }
            }
            """;
        var fixedSource = await FixedSource.OfAsync<UseNamedConstantFix>(types + Reply, "SMPP001");

        // The fix adds no error to those that the two declarations of a type are.
        var before = GeneratedCompilation.Create(types + Reply).Generate();
        var after = GeneratedCompilation.Create(fixedSource).Generate();
        await Analysis.RunAsync(before);
        Assert.Equal(Errors(before), Errors(after));
    }

    /// <summary>Names that are keywords somewhere are written so that they are names.</summary>
    [Theory]
    [InlineData("@class")]
    [InlineData("@or")]
    [InlineData("@not")]
    [InlineData("@await")]
    [InlineData("@var")]
    [InlineData("@when")]
    [InlineData("@field")]
    [InlineData("Gr\\u00f6\\u00dfe")]
    [InlineData("\\u0041b")]
    public async Task Writes_names_that_are_keywords(string name)
    {
        var source = $$"""
            namespace @namespace.@event
            {
                enum @int { {{name}} = 5 }
                static class @static { public const int {{name}} = 5; public static class Text { public const string {{name}} = "005"; } }
            }

            class U
            {
                [SmppErrorCodes.ErrorCode(typeof(@namespace.@event.@int))] int x;
                [SmppErrorCodes.ErrorCode(typeof(@namespace.@event.@static))] int y;
                [SmppErrorCodes.ErrorCode(typeof(@namespace.@event.@static))] string z;
                async System.Threading.Tasks.Task<bool> M() => x == 5
                    || x is 5 or > 7
                    || await System.Threading.Tasks.Task.FromResult(y == 5)
                    || y is not 5 and not 7
                    || z == "005";
            }
            """;

        var fixedSource = await FixedSource.OfAsync<UseNamedConstantFix>(source, "SMPP001");

        Assert.DoesNotContain("== 5", fixedSource, StringComparison.Ordinal);
        Assert.DoesNotContain("is 5", fixedSource, StringComparison.Ordinal);
        Assert.DoesNotContain("== \"005\"", fixedSource, StringComparison.Ordinal);
        Assert.Equal("", Errors(GeneratedCompilation.Create(fixedSource).Generate()));
    }

    private static string Errors(CSharpCompilation compilation) => string.Join(
        ' ',
        compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Id)
            .Order(StringComparer.Ordinal));
}
