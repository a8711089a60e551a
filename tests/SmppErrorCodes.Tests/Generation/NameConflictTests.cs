using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Generation;
using Xunit;

namespace SmppErrorCodes.Tests.Generation;

/// <summary>The compiler only reports that there are two definitions of a name; SMPP010 reports of which, and what to do.</summary>
public sealed class NameConflictTests
{
    [Theory]
    [InlineData("class SmppErrorCodes { }", "SmppErrorCodes")]
    [InlineData("enum SmppErrorCodes { }", "SmppErrorCodes")]
    [InlineData("static partial class SmppErrorCodes { } static partial class SmppErrorCodes { }", "SmppErrorCodes")]
    [InlineData("namespace SmppErrorCodes { class TwilioSmppErrorCode { } }", "SmppErrorCodes.TwilioSmppErrorCode")]
    [InlineData("namespace SmppErrorCodes { enum TwilioSmppErrorCode { } }", "SmppErrorCodes.TwilioSmppErrorCode")]
    [InlineData("namespace SmppErrorCodes { sealed class ErrorCodeAttribute : System.Attribute { } }", "SmppErrorCodes.ErrorCodeAttribute")]
    [InlineData("namespace SmppErrorCodes { sealed class SameMeaningAsAttribute : System.Attribute { } }", "SmppErrorCodes.SameMeaningAsAttribute")]
    [InlineData("namespace SmppErrorCodes { sealed class ExtendsAttribute : System.Attribute { } }", "SmppErrorCodes.ExtendsAttribute")]
    public void Reports_a_type_with_the_name_of_what_is_added(string source, string name)
    {
        var compilation = GeneratedCompilation.Create(source);
        var report = Assert.Single(ReportsOn(compilation));
        Assert.Equal("SMPP010", report.Id);
        Assert.Same(compilation.SyntaxTrees[0], report.Location.SourceTree);
        Assert.Equal(
            $"The catalog 'TwilioSmppErrorCode' is broken: '{name}' is a type of this project, so that it cannot be added: "
            + "rename that type, or set the property SmppErrorCodesGenerateConstants to false",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(compilation.Generate().GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("class C { }")]
    [InlineData("class SmppErrorCode { }")]
    [InlineData("namespace Acme { class SmppErrorCodes { } }")]
    [InlineData("namespace Acme.SmppErrorCodes { class TwilioSmppErrorCode { } }")]
    [InlineData("class Outer { class SmppErrorCodes { } }")]
    [InlineData("namespace SmppErrorCodes { class Receipt { class TwilioSmppErrorCode { } } }")]
    [InlineData("namespace SmppErrorCodes { class TwilioSmppErrorCode<T> { } }")]
    [InlineData("class TwilioSmppErrorCode { }")]
    public void Leaves_a_name_alone_that_is_free(string source)
    {
        var compilation = GeneratedCompilation.Create(source);
        Assert.Empty(ReportsOn(compilation));
        compilation.Generate().BuildCleanly();
    }

    [Fact]
    public void Leaves_a_type_alone_where_nothing_is_added()
    {
        var options = GeneratedCompilation.ParseOptions.WithPreprocessorSymbols("SMPP_ERROR_CODES_NO_CONSTANTS");
        Assert.Empty(ReportsOn(GeneratedCompilation.Create(options, "class SmppErrorCodes { }")));
        Assert.Empty(ReportsOn(GeneratedCompilation.Create(options, "namespace SmppErrorCodes { class TwilioSmppErrorCode { } }")));
    }

    private static Diagnostic[] ReportsOn(Compilation compilation)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        return [.. GeneratedCompilation.CreateDriver(options, new ConstantsGenerator()).RunGenerators(compilation).GetRunResult().Diagnostics];
    }
}
