using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP010: a catalog that contradicts itself, and one that only looks as if it did.</summary>
public sealed partial class Smpp010BrokenCatalogTests
{
    [Theory]
    [InlineData(
        "static class {|#0:Codes|} { public const int A = 1, B = 1; }",
        "A and B are the same code, of which only A counts: remove one or correct its value")]
    [InlineData(
        "static class {|#0:Codes|} { public const int A = 1; public const long B = 1; }",
        "A and B are the same code, of which only A counts: remove one or correct its value")]
    [InlineData(
        "static class {|#0:Codes|} { public const string A = \"001\", B = \"1\"; }",
        "A and B are the same code, of which only A counts: remove one or correct its value")]
    [InlineData(
        "static class {|#0:Codes|} { public const int A = 1; [SameMeaningAs(\"C\")] public const int B = 2; }",
        "B has the same meaning as 'C', which is not a constant of Codes: write the name of one that is")]
    [InlineData(
        "enum {|#0:Codes|} { A = 1, [SameMeaningAs(\"a\")] B = 2 }",
        "B has the same meaning as 'a', which is not a constant of Codes: write the name of one that is")]
    [InlineData("enum {|#0:Codes|} { [SameMeaningAs(\"A\")] A = 1 }", "A has the same meaning as itself: remove its attribute")]
    [InlineData(
        "enum {|#0:Codes|} { [SameMeaningAs(\"B\")] A = 1, [SameMeaningAs(\"A\")] B = 2 }",
        "[SameMeaningAs] leads in a circle (A, B): remove it from one of them")]
    [InlineData("""
        enum {|#0:Codes|} { [SameMeaningAs("B")] X = 9, [SameMeaningAs("C")] B = 2, [SameMeaningAs("B")] C = 3 }
        """, "[SameMeaningAs] leads in a circle (B, C): remove it from one of them")]
    [InlineData(
        "enum {|#0:Codes|} { A = 1, [SameMeaningAs(\"A\")] B = 2, [SameMeaningAs(\"C\")] Alias = 2, C = 3 }",
        "Alias is another name for B, and both have a [SameMeaningAs], of which only the first counts: remove one")]
    [InlineData("static class {|#0:Codes|} { }", "it does not have a constant that is a number or a text of one to three digits: declare one for each code")]
    [InlineData("""
        static class {|#0:Codes|}
        {
            public const string A = "E17";
            public static readonly int B = 1;
            const int C = 3;
            public const double D = 4;
        }
        """, "it does not have a constant that is a number or a text of one to three digits: declare one for each code")]
    [InlineData(
        "static class {|#0:Codes|} { public const int A = 1, B = 1, C = 1, D = 1, E = 1; }",
        "A and B are the same code, of which only A counts: remove one or correct its value; A and C are the same code, of which only A "
        + "counts: remove one or correct its value; A and D are the same code, of which only A counts: remove one or correct its value; and 1 more")]
    public Task Reports_a_catalog_that_contradicts_itself(string catalog, string problem) => VerifyAsync(
        catalog + " class U { [ErrorCode(typeof(Codes))] int x; [ErrorCode(typeof(Codes))] int y; }",
        DiagnosticResult.CompilerWarning("SMPP010").WithLocation(0).WithMessage($"The catalog 'Codes' is broken: {problem}"));

    [Theory]
    [InlineData("static class Codes { public const int A = 1, B = 2; }")]
    [InlineData("static class Codes { public const int A = 1; const int B = 1; public const string C = \"C\"; public const string D = \"C\"; }")]
    [InlineData("static class Codes { public const int A = 1; public static class Text { public const string A = \"001\"; } }")]
    [InlineData("enum Codes { A = 1, [SameMeaningAs(\"A\")] B = 2, [SameMeaningAs(\"B\")] C = 3 }")]
    [InlineData("enum Codes { A = 1, B = 1, [SameMeaningAs(\"B\")] C = 2 }")]
    public Task Leaves_a_sound_catalog_alone(string catalog) => VerifyAsync(catalog + " class U { [ErrorCode(typeof(Codes))] int x; }");

    [Theory]
    [InlineData("""
        class Box<T> { public static class {|SMPP010:Codes|} { public const int A = 1; } }
        class U { [ErrorCode(typeof(Box<int>.Codes))] int x; [ErrorCode(typeof(Box<>.Codes))] int y; bool M() => x == 1 || y == 1; }
        """)]
    [InlineData("""
        class {|SMPP010:Box|}<T> { public const int A = 1; }
        class U { [ErrorCode(typeof(Box<int>))] int x; [ErrorCode(typeof(Box<string>))] int y; bool M() => x == 1 || y == 1; }
        """)]
    [InlineData("class U { [ErrorCode(typeof({|SMPP010:int[]|}))] int x; bool M() => x == 1; }")]
    [InlineData("class U { [ErrorCode(typeof({|SMPP010:int|}))] int x; bool M() => x == 1; }")]
    [InlineData("class U { [ErrorCode(catalog: typeof({|SMPP010:string|}))] int x; bool M() => x == 1; }")]
    [InlineData("static class {|SMPP010:Codes|} { public const int A = 1, B = 1; } class U { [Code(typeof(Codes))] int x; bool M() => x == {|SMPP001:1|}; }")]
    [InlineData("class U { [ErrorCode(null)] int x; bool M() => x == {|SMPP001:1|}; }")]
    public Task Reports_a_type_that_cannot_be_a_catalog(string source) =>
        Verify.ReportsAsync("using SmppErrorCodes; using Code = SmppErrorCodes.ErrorCodeAttribute; " + source, rules: "SMPP001 SMPP002 SMPP010");

    [Fact]
    public Task Leaves_a_catalog_alone_that_nothing_is_bound_to() => VerifyAsync("""
        static class Codes { public const int A = 1, B = 1; }
        class OtherAttribute : System.Attribute { public OtherAttribute(System.Type type) { } }
        class U { [Other(typeof(Codes))] int x; [ErrorCode] int y; }
        """);

    [Fact]
    public async Task Reports_the_binding_where_the_catalog_is_in_another_assembly()
    {
        var test = new Verify.Test<EmptyCodeFixProvider>
        {
            TestCode = "using SmppErrorCodes; class U { [ErrorCode(typeof({|#0:Acme.Codes|}))] int x; [ErrorCode(typeof(Acme.Codes))] int y; }",
            Rules = "SMPP010",
        };
        test.TestState.AdditionalProjects["Library"].Sources.Add("namespace Acme { public static class Codes { public const int A = 1, B = 1; } }");
        test.TestState.AdditionalProjectReferences.Add("Library");
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP010").WithLocation(0));
        test.TestState.AdditionalProjects["Library"].AdditionalReferences.AddRange(GeneratedCompilation.Net100References);
        await test.RunAsync();
    }

    [Theory]
    [InlineData("smpp_error_codes.catalog = Codes", "class U { bool M(int smppErrorCode) => smppErrorCode == 1; }")]
    [InlineData("smpp_error_codes.symbols = F:U.x=Codes", "class U { int x; }")]
    public async Task Reports_the_catalog_of_an_option(string option, string source)
    {
        var test = new Verify.Test<EmptyCodeFixProvider>
        {
            TestCode = "public static class {|SMPP010:Codes|} { public const int A = 1, B = 1; } " + source,
            Rules = "SMPP010",
            GlobalConfig = option,
        };
        await test.RunAsync();
    }

    private static async Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { TestCode = "using SmppErrorCodes; " + source, Rules = "SMPP010" };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();
    }
}
