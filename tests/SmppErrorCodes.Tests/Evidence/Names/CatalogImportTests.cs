using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Names;

/// <summary>That a file imports the namespace of a catalog tells nothing of the names in it: a fix adds such imports.</summary>
public sealed class CatalogImportTests
{
    private const string Handler = "class Handler { bool M(int errorCode) => errorCode == 404; }";

    [Theory]
    [InlineData("using Acme.Smpp;", "public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; }")]
    [InlineData("using Acme.Smpp;", "public class Reply { [return: SmppErrorCodes.ErrorCodeAttribute(typeof(Acme.Smpp.Outer.Inner))] public int M() => 1 + 1; }")]
    [InlineData("using global::Acme.Smpp;", "class Reply { void M() { void Local([SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] int status) { } } }")]
    [InlineData("using Acme.Smpp;", "namespace Acme.Smpp { [SmppErrorCodes.Extends(typeof(Code))] public enum Wider { Late = 8 } }")]
    [InlineData("using Acme.Smpp;", "[SmppErrorCodes.Extends(typeof(Acme.Smpp.Code))] public enum Wider { Late = 8 }")]
    [InlineData("using Acme.Smpp;", "namespace Acme.Smpp { public enum Twins { A = 1, [SmppErrorCodes.SameMeaningAs(\"A\")] B = 2 } }")]
    [InlineData("using Acme.Smpp;", "using Bound = SmppErrorCodes.ErrorCodeAttribute; public class Reply { [Bound(typeof(Acme.Smpp.Code))] public int Status; }")]
    [InlineData("using Acme.Smpp;", "using Code = Acme.Smpp.Code; public class Reply { [SmppErrorCodes.ErrorCode(typeof(Code))] public int Status; }")]
    [InlineData("using SmppErrorCodes;", "")]
    [InlineData("using global::SmppErrorCodes;", "")]
    public Task Finds_no_context_in_the_namespace_of_a_catalog(string import, string declarations) =>
        ReportsAsync([$"{import}\n{Handler}", Types, declarations], isReported: false);

    [Theory]
    [InlineData("using Acme.Smpp;", "public class Reply { [SmppErrorCodes.ErrorCode] public int Status; }")]
    [InlineData("using Acme.Smpp;", "public class Reply { [SmppErrorCodes.ErrorCode(typeof(Other.Code))] public int Status; }")]
    [InlineData("using Acme.Smpp;", "public class Reply { [My.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; [SmppErrorCodes.ErrorCode] public int Other; }")]
    [InlineData("using Acme.Smpp;", "namespace Acme.Smpp.Codes { [SmppErrorCodes.Extends(typeof(Other.Code))] public enum Wider { Late = 8 } }")]
    [InlineData("using JamaaTech.Smpp.Net.Client;", "public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; }")]
    [InlineData("using Acme.Smpp; using JamaaTech.Smpp.Net.Client;", "public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; }")]
    [InlineData("using Acme.Smpp;", "")]
    [InlineData("using Zeta.SmppErrorCodes;", "")]
    public Task Finds_the_context_in_any_other_namespace(string import, string declarations) =>
        ReportsAsync([$"{import}\n{Handler}", Types, declarations], isReported: true);

    /// <summary>What a name means inside a namespace is what counts.</summary>
    [Theory]
    [InlineData("namespace Acme { using Smpp; HANDLER }", false)]
    [InlineData("namespace Acme.Billing { namespace Inner { using Acme.Smpp; HANDLER } }", false)]
    [InlineData("namespace Other { using Smpp; HANDLER }", true)]
    public Task Reads_the_import_at_its_place(string file, bool isReported) => ReportsAsync(
        [file.Replace("HANDLER", Handler), Types, "public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; }"],
        isReported);

    [Theory]
    [InlineData("smpp_error_codes.symbols", "F:Plain.Status=Acme.Smpp.Code", false)]
    [InlineData("smpp_error_codes.symbols", "F:Plain.Status=Other.Code", true)]
    [InlineData("smpp_error_codes.symbols", "F:Plain.Status", true)]
    [InlineData("smpp_error_codes.catalog", "Acme.Smpp.Code", false)]
    [InlineData("smpp_error_codes.catalog", "Other.Code", true)]
    public Task Finds_no_context_in_the_namespace_of_a_configured_catalog(string key, string value, bool isReported) =>
        ReportsAsync([$"using Acme.Smpp;\n{Handler}", Types, "public class Plain { public int Status; }"], isReported, options: new() { [key] = value });

    [Theory]
    [InlineData("public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; }", false)]
    [InlineData("public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Outer.Inner))] public int Status; }", false)]
    [InlineData("public class Reply { [SmppErrorCodes.ErrorCode(typeof(Other.Code))] public int Status; }", true)]
    [InlineData("public class Reply { [SmppErrorCodes.ErrorCode] public int Status; }", true)]
    [InlineData("namespace Acme.Smpp { [SmppErrorCodes.Extends(typeof(Other.Code))] public enum Wider { Late = 8 } }", false)]
    [InlineData("namespace Acme.Smpp { public class Wrapper { public enum Twins { A = 1, [SmppErrorCodes.SameMeaningAs(\"A\")] B = 2 } } }", false)]
    [InlineData("namespace Acme.Smpp { enum Hidden { A = 1, [SmppErrorCodes.SameMeaningAs(\"A\")] B = 2 } }", true)]
    [InlineData("namespace Acme.Smpp { enum Hidden { A = 1 } class Reply { [SmppErrorCodes.ErrorCode(typeof(Hidden))] public int Status; } }", true)]
    public async Task Finds_no_context_in_the_namespace_of_a_catalog_of_another_assembly(string declarations, bool isReported)
    {
        var library = GeneratedCompilation.Create(Types, declarations).Generate().WithAssemblyName("Acme.Library");
        foreach (var reference in ReferencesTo(library))
        {
            await ReportsAsync([$"using Acme.Smpp;\n{Handler}"], isReported, reference);
        }
    }

    /// <summary>The library knows the assembly of the catalog, and the file does not.</summary>
    [Theory]
    [InlineData(Handler, true)]
    [InlineData("class Handler { bool M(Reply r) => r.Status == 404 || r.Status == 7; }", false)]
    public async Task Knows_no_catalog_of_an_assembly_that_is_not_referenced(string handler, bool isReported)
    {
        var codes = GeneratedCompilation.Create("namespace Acme.Smpp { public static class Code { public const int Busy = 5; } }").WithAssemblyName("Acme.Codes");
        var library = GeneratedCompilation
            .Create(
                "public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; }",
                "namespace Acme.Smpp { public class Session { } }",
                "namespace Acme.Smpp { [SmppErrorCodes.Extends(typeof(Code))] enum Wider { Late = 8 } }")
            .AddReferences(codes.ToMetadataReference())
            .Generate()
            .WithAssemblyName("Acme.Library");
        foreach (var reference in ReferencesTo(library))
        {
            await ReportsAsync([$"using Acme.Smpp;\n{handler}"], isReported, reference);
        }
    }

    /// <summary>The report on the other value would come from nothing but the using that the fix adds.</summary>
    [Fact]
    public Task A_fix_makes_no_report_elsewhere_in_the_file()
    {
        var test = new Verify.Test<UseNamedConstantFix>
        {
            TestCode = "class C { bool M(Reply r, int errorCode) => r.Status == {|SMPP001:5|} || errorCode == 404; }",
            FixedCode = "using Acme.Smpp;\n\nclass C { bool M(Reply r, int errorCode) => r.Status == Code.Busy || errorCode == 404; }",
        };
        foreach (var source in new[] { Types, "public class Reply { [SmppErrorCodes.ErrorCode(typeof(Acme.Smpp.Code))] public int Status; }" })
        {
            test.TestState.Sources.Add(source);
            test.FixedState.Sources.Add(source);
        }

        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    private const string Types = """
        namespace Acme.Smpp
        {
            public static class Code { public const int Busy = 5; }
            public class Outer { public static class Inner { public const int Busy = 5; } }
        }

        namespace Zeta.SmppErrorCodes { public class Session { } }
        namespace JamaaTech.Smpp.Net.Client { public enum Mode { Receiver = 1 } }
        namespace Smpp { public class Session { } }
        namespace Other { public static class Code { public const int Busy = 5; } }
        namespace My { [System.AttributeUsage(System.AttributeTargets.All)] public class ErrorCodeAttribute : System.Attribute { public ErrorCodeAttribute(System.Type type) { } } }
        """;

    /// <summary>The assembly as a build has it, and as an editor has it.</summary>
    private static MetadataReference[] ReferencesTo(CSharpCompilation library)
    {
        using var assembly = new MemoryStream();
        Assert.True(library.Emit(assembly).Success);
        return [MetadataReference.CreateFromImage(assembly.ToArray()), library.ToMetadataReference()];
    }

    private static async Task ReportsAsync(string[] files, bool isReported, MetadataReference? reference = null, Dictionary<string, string>? options = null)
    {
        var compilation = GeneratedCompilation.Create(files).AddReferences(reference is null ? [] : [reference]).Generate();
        var reports = await Analysis.RunAsync(compilation, options);
        Assert.Equal(isReported ? ["SMPP002"] : [], reports.Select(static report => report.Id));
    }
}
