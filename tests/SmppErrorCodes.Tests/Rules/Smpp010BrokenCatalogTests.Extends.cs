using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP010: catalogs that extend another one. The attribute declares that they are catalogs, so that nothing need be bound to them.</summary>
public sealed partial class Smpp010BrokenCatalogTests
{
    [Theory]
    [InlineData("[Extends(typeof(Codes))] static class {|#0:Codes|} { public const int A = 1; }", "it extends itself: write another catalog, or remove [Extends]")]
    [InlineData(
        "[Extends(typeof(B))] enum Codes { X = 1 } [Extends(typeof(Codes))] enum Z { Y = 2 } [Extends(typeof(Z))] enum {|#0:B|} { Y = 3 }",
        "it extends itself by way of Z, Codes: remove [Extends] from one of them",
        "B")]
    [InlineData(
        "[Extends(typeof(Z))] enum {|#0:Codes|} { X = 1 } [Extends(typeof(Codes))] enum Z { Y = 2 } [Extends(typeof(Z))] enum Other { Y = 3 }",
        "it extends itself by way of Z: remove [Extends] from one of them")]
    [InlineData(
        "[Extends(null)] static class {|#0:Codes|} { public const int A = 1; }",
        "[Extends] does not name a catalog: write the one that it extends, as in [Extends(typeof(TwilioSmppErrorCode))]")]
    [InlineData(
        "class Empty { } [Extends(typeof(Empty))] static class {|#0:Codes|} { public const int A = 1; }",
        "it extends 'Empty', which does not have a constant that is a number or a text of one to three digits: name a type that has one for each code")]
    [InlineData(
        "[Extends(typeof(int))] static class {|#0:Codes|} { public const int A = 1; }",
        "it extends 'int', which does not have a constant that is a number or a text of one to three digits: name a type that has one for each code")]
    [InlineData(
        "[Extends(typeof(int[]))] static class {|#0:Codes|} { }",
        "it extends 'int[]', which does not have a constant that is a number or a text of one to three digits: name a type that has one for each code")]
    [InlineData(
        "class Box<T> { public const int A = 1; } [Extends(typeof(Box<>))] static class {|#0:Codes|} { public const int A = 1; }",
        "it extends 'Box<>', which is generic, or in a generic type, so that its constants cannot be named; move them to a type that is not")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] static class {|#0:Codes|} { public const int NoMoney = 53; }",
        "NoMoney is the same code as InsufficientCredit of TwilioSmppErrorCode, and only that one counts: remove NoMoney or correct its value")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] enum {|#0:Codes|} { NoMoney = 53, Down = 990 }",
        "NoMoney is the same code as InsufficientCredit of TwilioSmppErrorCode, and only that one counts: remove NoMoney or correct its value")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] enum {|#0:Codes|} { Down }",
        "Down is the same code as NoError of TwilioSmppErrorCode, and only that one counts: remove Down or correct its value")]
    [InlineData(
        "enum Root { A = 1 } [Extends(typeof(Root))] enum Middle { B = 2 } [Extends(typeof(Middle))] enum {|#0:Codes|} { C = 1 }",
        "C is the same code as A of Root, and only that one counts: remove C or correct its value")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] static class {|#0:Codes|} { const int Down = 990; }",
        "it does not add a code to TwilioSmppErrorCode: declare a constant that is not private for each code, or write TwilioSmppErrorCode in its place")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode.Text))] static class {|#0:Codes|} { public const string Down = \"990\"; }",
        "it extends 'TwilioSmppErrorCode.Text', which has only the texts of a catalog: write [Extends(typeof(TwilioSmppErrorCode))]")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode.Text))] static class {|#0:Codes|} { public const int Down = 990; }",
        "it extends 'TwilioSmppErrorCode.Text', which has only the texts of a catalog: write [Extends(typeof(TwilioSmppErrorCode))]")]
    [InlineData(
        "[Extends(typeof(System.IDisposable))] static class {|#0:Codes|} { public const int Down = 990; }",
        "it extends 'IDisposable', which does not have a constant that is a number or a text of one to three digits: name a type that has one for each code")]
    [InlineData(
        "static class Texts { public const string A = \"001\"; } [Extends(typeof(Texts))] static class {|#0:Codes|} { public const int B = 2; }",
        "its codes are numbers and those of Texts are not, so a value cannot be compared with both: declare them in the same form")]
    [InlineData(
        "enum Root { A = 1 } [Extends(typeof(Root))] static class {|#0:Codes|} { public const string B = \"002\"; }",
        "its codes are texts and those of Root are not, so a value cannot be compared with both: declare them in the same form")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] static class {|#0:Codes|} { [SameMeaningAs(\"Absent\")] public const int Down = 990; }",
        "Down has the same meaning as 'Absent', which is not a constant of Codes or TwilioSmppErrorCode: write the name of one that is")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] enum {|#0:Codes|} { Down = 990, [SameMeaningAs(\"Down\")] Absent = TwilioSmppErrorCode.AbsentSubscriber }",
        "Absent is another name for AbsentSubscriber of TwilioSmppErrorCode, which keeps the meaning that it has there: remove [SameMeaningAs]")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] static class {|#0:Codes|} { [SameMeaningAs(\"Down\")] public const int Down = 990; }",
        "Down has the same meaning as itself: remove its attribute")]
    [InlineData(
        "[Extends(typeof(TwilioSmppErrorCode))] class {|#0:Codes|}<T> { public const int Down = 990; }",
        "it is generic, or in a generic type, so that its constants cannot be named; move them to a type that is not")]
    public Task Reports_a_broken_extension(string source, string problem, string catalog = "Codes") => VerifyAsync(
        source,
        DiagnosticResult.CompilerWarning("SMPP010").WithLocation(0).WithMessage($"The catalog '{catalog}' is broken: {problem}"));

    [Theory]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] static class Codes { public const int Down = 990; }")]
    [InlineData("static class Sms { public static class Text { public const string A = \"003\"; } } [Extends(typeof(Sms.Text))] static class Codes { public const string B = \"990\"; }")]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] static class Codes { public const int Down = 990; public static class Text { public const string Down = \"990\"; } }")]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] static class Codes { public const int Down = 990; public const int NoMoney = TwilioSmppErrorCode.InsufficientCredit; const int X = 0; }")]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] enum Codes { Down = 990, NoMoney = TwilioSmppErrorCode.InsufficientCredit, [SameMeaningAs(\"NoMoney\")] Broke = 991 }")]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] enum Codes { Down = 990, [SameMeaningAs(\"AbsentSubscriber\")] Absent = TwilioSmppErrorCode.AbsentSubscriber }")]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] enum Codes { [SameMeaningAs(\"NoError\")] NoError = 990 }")]
    [InlineData("[Extends(typeof(B))] enum Codes { X = 1 } [Extends(typeof(C))] enum B { Y = 2 } enum C { Z = 3 }")]
    [InlineData("class ExtendsAttribute : System.Attribute { public ExtendsAttribute(System.Type type) { } } [Extends(typeof(string))] static class Codes { }")]
    public Task Leaves_a_sound_extension_alone(string source) => VerifyAsync(source);

    /// <summary>What is wrong with a catalog is reported on it, once, also where another one extends it.</summary>
    [Theory]
    [InlineData("static class {|SMPP010:Root|} { public const int A = 1, B = 1; } [Extends(typeof(Root))] static class Codes { public const int C = 2; }")]
    [InlineData("static class {|SMPP010:Root|} { [SameMeaningAs(\"A\")] public const int A = 1; } [Extends(typeof(Root))] static class Codes { public const int C = 2; }")]
    [InlineData("[Extends(typeof(string))] static class {|SMPP010:Root|} { public const int A = 1; } [Extends(typeof(Root))] static class Codes { public const int C = 2; }")]
    public Task Reports_a_broken_catalog_where_it_is_declared(string source) => VerifyAsync(source);

    [Fact]
    public async Task Reports_the_extension_where_the_broken_catalog_is_in_another_assembly()
    {
        var test = new Verify.Test<EmptyCodeFixProvider>
        {
            TestCode = "using SmppErrorCodes; [Extends(typeof(Acme.Codes))] static class {|#0:Our|} { public const int Down = 990; }",
            Rules = "SMPP010",
        };
        test.TestState.AdditionalProjects["Library"].Sources.Add("namespace Acme { public static class Codes { public const int A = 1, B = 1; } }");
        test.TestState.AdditionalProjectReferences.Add("Library");
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP010").WithLocation(0).WithMessage(
            "The catalog 'Codes' is broken: A and B are the same code, of which only A counts: remove one or correct its value"));
        test.TestState.AdditionalProjects["Library"].AdditionalReferences.AddRange(GeneratedCompilation.Net100References);
        await test.RunAsync();
    }

    /// <summary>Nothing is reported for such a catalog, so that a report has to give the reason.</summary>
    [Theory]
    [InlineData("class U { [SmppErrorCodes.ErrorCode(typeof({|SMPP010:Acme.Codes|}))] int x; bool M() => x == 1; }")]
    [InlineData("[SmppErrorCodes.Extends(typeof(Acme.Codes))] enum {|SMPP010:Wider|} { B = 1 }")]
    [InlineData("class U { bool M(Acme.Reply r) => r.Status == 1 || r.Status == 3; }")]
    public async Task Reports_a_catalog_whose_base_cannot_be_named(string source)
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { TestCode = source, Rules = "SMPP001 SMPP002 SMPP010" };
        test.TestState.AdditionalProjects["Library"].Sources.Add("""
            using SmppErrorCodes;

            namespace Acme
            {
                internal static class Hidden { public const int A = 1; }
                [Extends(typeof(Hidden))] public enum Codes { B = 2 }
                public class Reply { [ErrorCode(typeof(Codes))] public int Status; }
            }
            """);
        test.TestState.AdditionalProjects["Library"].AdditionalReferences.AddRange(GeneratedCompilation.Net100References);
        test.TestState.AdditionalProjectReferences.Add("Library");
        await test.RunAsync();
    }
}
