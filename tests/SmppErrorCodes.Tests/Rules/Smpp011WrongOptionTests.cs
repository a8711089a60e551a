using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.Tests.Options;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP011: an option that is wrong, and its message; the default is used instead.</summary>
public sealed class Smpp011WrongOptionTests
{
    private const string UsesNames = """
        class C
        {
            bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7;
        }
        """;

    [Theory]
    [InlineData(
        "smpp_error_codes.detektion = named",
        "'smpp_error_codes.detektion = named' is wrong: there is no such option; write 'smpp_error_codes.detection'")]
    [InlineData("smpp_error_codes.detecton = named", "there is no such option; write 'smpp_error_codes.detection'")]
    [InlineData("smpp_error_codes.excluded_code = 7", "there is no such option; write 'smpp_error_codes.excluded_codes'")]
    [InlineData("smpp_error_codes.symbol = ", "there is no such option; write 'smpp_error_codes.symbols'")]
    [InlineData("smpp_error_codes.name = Cause", "there is no such option; write 'smpp_error_codes.names'")]
    [InlineData("smpp_error_codes.catalogue = Acme.AcmeErrorCode", "there is no such option; write 'smpp_error_codes.catalog'")]
    [InlineData("smpp_error_codes.severity = error", "there is no such option; there are smpp_error_codes.detection, smpp_error_codes.names, ")]
    [InlineData("smpp_error_codes. = 7", "there is no such option; there are ")]
    [InlineData(
        "SMPP_ERROR_CODES.DETEKTION = named",
        "'smpp_error_codes.detektion = named' is wrong: there is no such option; write 'smpp_error_codes.detection'")]
    public Task Reports_an_option_that_does_not_exist(string option, string error) =>
        VerifyAsync(option, UsesNames, "SMPP001 SMPP002 SMPP011", error);

    [Theory]
    [InlineData("smpp_error_codes.detection = strict", "'smpp_error_codes.detection = strict' is wrong: it can be 'declared', 'contextual' or 'named'")]
    [InlineData("smpp_error_codes.names = Cause, 42", "'smpp_error_codes.names = 42' is wrong: it must be words of a name")]
    [InlineData("smpp_error_codes.context = a.b", "'smpp_error_codes.context = a.b' is wrong: it must be words of a name")]
    [InlineData("smpp_error_codes.detection = contextual, named", "it can be 'declared', 'contextual' or 'named'")]
    [InlineData("smpp_error_codes.context = Acme Sms", "'smpp_error_codes.context = Acme Sms'")]
    public Task Reports_a_wrong_value_and_uses_the_default(string option, string error) =>
        VerifyAsync(option, UsesNames, "SMPP001 SMPP002 SMPP011", error);

    [Theory]
    [InlineData("smpp_error_codes.symbols = Acme.Reply.Status", "'smpp_error_codes.symbols = Acme.Reply.Status' is wrong: it must be the documentation ID")]
    [InlineData("smpp_error_codes.symbols = T:Acme.Reply", "it must be the documentation ID of a field (F:), a property (P:) or a method (M:), such as")]
    [InlineData("smpp_error_codes.symbols = T:Acme.Reply.Status", "it must be the documentation ID of a field (F:), a property (P:) or a method (M:); write 'F:Acme.Reply.Status'")]
    [InlineData("smpp_error_codes.symbols = N:Acme.Reply.Result", "a method (M:); write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = T:Acme.Box.Status", "a method (M:); write 'P:Acme.Box`1.Status'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Box.Status", "'Box<T>' is generic; write 'P:Acme.Box`1.Status'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Box<T>.Status", "'smpp_error_codes.symbols = P:Acme.Box<T>.Status' is wrong: 'Box<T>' is generic; write 'P:Acme.Box`1.Status'")]
    [InlineData("smpp_error_codes.excluded_symbols = P:Acme.Box.Status", "'Box<T>' is generic; write 'P:Acme.Box`1.Status'")]
    [InlineData("smpp_error_codes.excluded_symbols = T:Acme.Reply.Status", "it is a member of 'Reply'; write 'F:Acme.Reply.Status'")]
    [InlineData("smpp_error_codes.excluded_symbols = N:Acme.Reply", "it is a type; write 'T:Acme.Reply'")]
    [InlineData("smpp_error_codes.names = 9x", "'smpp_error_codes.names = 9x' is wrong: it must be words of a name such as 'ErrorCode', and begin with a letter")]
    [InlineData("smpp_error_codes.names = Cause, _9x", "'smpp_error_codes.names = _9x' is wrong")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status, P:Acme.Reply.Result", "with '|' between two IDs")]
    [InlineData("smpp_error_codes.symbols = P:Reply", "an ID has the member behind its type")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status=", "the full name of a catalog's type must follow the '='")]
    [InlineData(
        "smpp_error_codes.symbols = P:Acme.Reply.Status",
        "'smpp_error_codes.symbols = P:Acme.Reply.Status' is wrong: 'Reply' has no such member; write 'F:Acme.Reply.Status'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Reply.Resulr", "'Reply' has no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Reply.Missing", "'Reply' has no such member")]
    [InlineData("smpp_error_codes.symbols = M:Acme.Reply.GetState", "'Reply' has no such member; write 'M:Acme.Reply.GetState(System.Int32)'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Repyl.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:Acne.Reply.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:acme.Reply.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Reply.Day", "its type cannot hold a code")]
    [InlineData(
        "smpp_error_codes.symbols = F:Acme.Reply.Status=Acme.Missing",
        "'smpp_error_codes.symbols = F:Acme.Reply.Status=Acme.Missing' is wrong: its catalog is not a type that this project can see")]
    [InlineData(
        "smpp_error_codes.symbols = F:Acme.Reply.Status=acme.AcmeErrorCode",
        "its catalog is not a type that this project can see; write 'Acme.AcmeErrorCode'")]
    [InlineData(
        "smpp_error_codes.symbols = F:Acme.Reply.Status | F:Acme.Reply.Status=Acme.AcmeErrorCode",
        "'smpp_error_codes.symbols = F:Acme.Reply.Status=Acme.AcmeErrorCode' is wrong: another entry binds the same member to another catalog")]
    [InlineData("smpp_error_codes.symbols = M:Acme.Reply.GetState``1", "'Reply' has no such member; write 'M:Acme.Reply.GetState(System.Int32)'")]
    [InlineData(
        "smpp_error_codes.symbols = P:System.Collections.BitArray.Item",
        "'BitArray' has no such member; write 'P:System.Collections.BitArray.Item(System.Int32)'")]
    [InlineData("smpp_error_codes.symbols = E:Acme.Reply.Changed", "it must be the documentation ID")]
    [InlineData("smpp_error_codes.symbols = p:Acme.Reply.Result", "it must be the documentation ID")]
    public Task Reports_a_wrong_symbol_and_leaves_it_out(string option, string error) =>
        VerifyAsync(option, UsesNames, "SMPP001 SMPP002 SMPP011", error);

    [Theory]
    [InlineData("smpp_error_codes.excluded_symbols = Acme.Reply", "'smpp_error_codes.excluded_symbols = Acme.Reply' is wrong: it must be the documentation ID")]
    [InlineData("smpp_error_codes.excluded_symbols = E:Acme.Reply.Changed", "it must be the documentation ID of a field (F:), a property (P:), a method (M:), a type (T:) or a namespace (N:)")]
    [InlineData("smpp_error_codes.excluded_symbols = T:Acme.Reply, T:Acme.Other", "with '|' between two IDs")]
    [InlineData("smpp_error_codes.excluded_symbols = T:Acme.Reply=Acme.AcmeErrorCode", "it must be the documentation ID")]
    [InlineData("smpp_error_codes.excluded_symbols = P:Acme.Reply.Status", "'Reply' has no such member; write 'F:Acme.Reply.Status'")]
    [InlineData("smpp_error_codes.excluded_symbols = T:Acme.Repyl", "there is no such type; write 'T:Acme.Reply'")]
    [InlineData("smpp_error_codes.excluded_symbols = N:Acne", "there is no such namespace; write 'N:Acme'")]
    public Task Reports_a_wrong_excluded_symbol_and_leaves_it_out(string option, string error) =>
        VerifyAsync(option, UsesNames, "SMPP001 SMPP002 SMPP011", error);

    [Theory]
    [InlineData("smpp_error_codes.catalog = Acme.Missing", "'smpp_error_codes.catalog = Acme.Missing' is wrong: there is no such type")]
    [InlineData("smpp_error_codes.catalog = Acme.AcmeErrorCod", "there is no such type that this project can see; write 'Acme.AcmeErrorCode'")]
    [InlineData("smpp_error_codes.catalog = T:Acme.AcmeErrorCode", "there is no such type that this project can see; write 'Acme.AcmeErrorCode'")]
    [InlineData(
        "smpp_error_codes.catalog = Acme.AcmeErrorCode, Acme.Reply",
        "there is no such type that this project can see; write the catalog's full name, as in 'SmppErrorCodes.TwilioSmppErrorCode'")]
    public Task Reports_a_catalog_that_does_not_exist_and_uses_the_default(string option, string error) =>
        VerifyAsync(option, UsesNames, "SMPP001 SMPP002 SMPP011", error);

    [Theory]
    [InlineData("smpp_error_codes.excluded_codes = 7, x7", "'smpp_error_codes.excluded_codes = x7' is wrong: it must be a code such as '7'")]
    [InlineData(
        "smpp_error_codes.excluded_codes = -1",
        "'smpp_error_codes.excluded_codes = -1' is wrong: TwilioSmppErrorCode does not have this code: did you mean NoError (0)?")]
    [InlineData("smpp_error_codes.excluded_codes = 99999999999999999999", "it must be a code such as '7'")]
    [InlineData("smpp_error_codes.excluded_codes = 1-5", "it must be a code such as '7'")]
    [InlineData("smpp_error_codes.excluded_codes = AbsentSubscriber", "it must be a code such as '7'")]
    [InlineData("smpp_error_codes.excluded_codes = 0x7", "it must be a code such as '7'")]
    [InlineData(
        "smpp_error_codes.excluded_codes = 22",
        "'smpp_error_codes.excluded_codes = 22' is wrong: TwilioSmppErrorCode does not have this code: did you mean NoTransportAvailable021 (21)?")]
    public Task Reports_a_wrong_code_and_leaves_it_out(string option, string error) =>
        VerifyAsync(option, UsesNames, "SMPP001 SMPP002 SMPP011", error);

    /// <summary>These may be meant for other projects of a solution, or have no effect.</summary>
    [Theory]
    [InlineData("smpp_error_codes.detection = ")]
    [InlineData("smpp_error_codes.names = , ,")]
    [InlineData("smpp_error_codes.names = cause9, _cause")]
    [InlineData("smpp_error_codes.context = 3gpp")]
    [InlineData("smpp_error_codes.symbols = P:Vendor.Box<T>.Status | P:Vendor.Box.Status")]
    [InlineData("smpp_error_codes.symbols = |||")]
    [InlineData("smpp_error_codes.excluded_symbols = |||")]
    [InlineData("smpp_error_codes.excluded_symbols = T:Vendor.Client | N:Vendor | P:Vendor.Client.ErrorCode")]
    [InlineData("smpp_error_codes.catalog = ")]
    [InlineData("smpp_error_codes.excluded_codes = 007, 7, ")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status | F:Acme.Reply.Status")]
    [InlineData("SMPP_ERROR_CODES.DETECTION = NAMED")]
    [InlineData("smpp_error_codes.symbols = P:Globex.Sms.Receipt.Status")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Receipt.Status")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Repyl.Missing")]
    [InlineData("smpp_error_codes.symbols = P:Acne.Repyl.Result")]
    [InlineData("smpp_error_codes.symbols = F:Globex.Receipt.Status=Globex.GlobexErrorCode")]
    [InlineData("smpp_error_codes_detection = named")]
    [InlineData("dotnet_diagnostic.SMPP001.severity = warning")]
    public Task Leaves_configuration_alone_that_may_be_meant_for_others(string option) =>
        VerifyAsync(option, "class C { }", "SMPP011");

    [Fact]
    public Task Leaves_a_catalog_alone_that_nothing_needs() =>
        VerifyAsync("smpp_error_codes.catalog = Globex.GlobexErrorCode", "class C { bool M(int count) => count == 7; }", "SMPP001 SMPP011");

    [Fact]
    public Task Leaves_an_excluded_code_of_another_catalog_alone() => VerifyAsync(
        "smpp_error_codes.excluded_codes = 22",
        """
        static class Codes { public const int X = 22; }
        class C { [SmppErrorCodes.ErrorCode(typeof(Codes))] int x; bool M() => x == {|SMPP001:22|}; }
        """,
        "SMPP001 SMPP011");

    [Fact]
    public async Task Reports_a_wrong_value_once_for_all_files()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP011" };
        test.TestState.Sources.Add("class A { }");
        test.TestState.Sources.Add("class B { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nsmpp_error_codes.detection = strict\n"));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP011").WithMessage(
            "The option 'smpp_error_codes.detection = strict' is wrong: it can be 'declared', 'contextual' or 'named' (set in an .editorconfig for 'Test0.cs')"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("[Test1.cs]\nsmpp_error_codes.excluded_symbol = F:A.X", true)]
    [InlineData("[Test1.cs]\nsmpp_error_codes.excluded_symbols = F:Vendor.A.X", false)]
    public async Task Reports_an_unknown_key_of_any_file(string section, bool isReported)
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP011" };
        test.TestState.Sources.Add("class SmppClient { }");
        test.TestState.Sources.Add("class B { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n{section}\n"));
        if (isReported)
        {
            test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP011").WithMessage(
                "The option 'smpp_error_codes.excluded_symbol = F:A.X' is wrong: there is no such option; write 'smpp_error_codes.excluded_symbols' "
                + "(set in an .editorconfig for 'Test1.cs')"));
        }

        await test.RunAsync();
    }

    [Fact]
    public async Task Says_that_a_wrong_value_is_in_a_global_config()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP011" };
        test.TestState.Sources.Add("class A { }");
        test.GlobalConfig = "smpp_error_codes.detection = strict\n";
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP011").WithMessage(
            "The option 'smpp_error_codes.detection = strict' is wrong: it can be 'declared', 'contextual' or 'named' (set in a global config)"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Cuts_a_long_value_and_keeps_it_on_one_line()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP011" };
        test.TestState.Sources.Add("class A { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nsmpp_error_codes.detection = a\tb{new string('x', 100_000)}\n"));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP011").WithMessage(
            $"The option 'smpp_error_codes.detection = a b{new string('x', 77)}…' is wrong: it can be 'declared', 'contextual' or 'named'"));
        await test.RunAsync();
    }

    private static Task VerifyAsync(string option, string source, string rules, params string[] errors) =>
        OptionTest.VerifyAsync(option, source, rules, errors);
}
