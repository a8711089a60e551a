using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Options;

/// <summary>What each option changes, and what a wrong value of it is told.</summary>
public sealed class OptionTests
{
    private const string Library = """
        namespace Acme
        {
            public static class AcmeErrorCode
            {
                public const int Busy = 5;
                public const int Throttled = 9;
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))]
                public const int Occupied = 7;

                public static class Nested { public const int Busy = 5; }
            }

            public class Reply
            {
                public int Status;
                public int Result { get; set; }
                public int GetState(int x) => x;
                public System.DayOfWeek Day { get; set; }
            }

            public class Box<T> { public T Status { get; set; } }
        }
        """;

    [Theory]
    [InlineData("detection = declared", "bool M(int smppErrorCode) => smppErrorCode == 7;")]
    [InlineData("detection = declared", "[SmppErrorCodes.ErrorCode] int x; bool M() { var code = x; return code == {|SMPP001:7|}; }")]
    [InlineData("detection = contextual", "bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7;")]
    [InlineData("detection = Named", "bool M(int errorCode, int count) => errorCode == {|SMPP001:7|} || count == 7;")]
    [InlineData("detection = named", "bool M(int error, int terrorCode) => error == 7 || terrorCode == 7;")]
    [InlineData("detection =", "bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7;")]
    [InlineData("names = Cause, delivery_status", "bool M(int smppCause, int dlrDeliveryStatus, int cause, int smppStatus) => smppCause == {|SMPP001:7|} || dlrDeliveryStatus == {|SMPP001:7|} || cause == 7 || smppStatus == 7;")]
    [InlineData("context = Acme Sms", "bool M(int errorCode) => errorCode == 7;", "'smpp_error_codes.context = Acme Sms'")]
    [InlineData("context = AcmeSms, Gate", "bool M(int acmeSmsErrorCode, int gateErrorCode, int navigateErrorCode) => acmeSmsErrorCode == {|SMPP001:7|} || gateErrorCode == {|SMPP001:7|} || navigateErrorCode == 7;")]
    [InlineData("symbols = F:Acme.Reply.Status", "bool M(Acme.Reply r) => r.Status == {|SMPP001:7|} || r.Result == 7;")]
    [InlineData("symbols = P:Acme.Reply.Result | M:Acme.Reply.GetState(System.Int32)", "bool M(Acme.Reply r) => r.Result == {|SMPP001:7|} || r.GetState(7) == {|SMPP001:7|} || r.Status == 7;")]
    [InlineData("symbols = P:Acme.Box`1.Status", "bool M(Acme.Box<int> r, Acme.Box<string> s) => r.Status == {|SMPP001:7|} || s.Status == {|SMPP001:\"007\"|};")]
    [InlineData("symbols = P:Acme.Reply.Result=Acme.AcmeErrorCode", "bool M(Acme.Reply r, int smppErrorCode) => r.Result == {|SMPP001:5|} || r.Result == {|SMPP002:1|} || smppErrorCode == {|SMPP001:1|};")]
    [InlineData("symbols = P:Acme.Reply.Result = Acme.AcmeErrorCode.Nested ||", "bool M(Acme.Reply r) => r.Result == {|SMPP001:5|} || r.Result == {|SMPP002:9|};")]
    [InlineData("catalog = Acme.AcmeErrorCode", "bool M(int smppErrorCode) => smppErrorCode == {|SMPP001:5|} || smppErrorCode == {|SMPP002:1|};")]
    [InlineData("excluded_codes = 7, 015", "bool M(int smppErrorCode) => smppErrorCode == {|SMPP001:1|};")]
    [InlineData("excluded_codes = 7", "bool M(int smppErrorCode) => {|SMPP005:smppErrorCode == {|SMPP001:1|}|};")]
    [InlineData("excluded_codes = 1", "bool M(int smppErrorCode) => {|SMPP005:smppErrorCode == {|SMPP001:7|}|};")]
    [InlineData("excluded_codes = 1, 15", "bool M(int smppErrorCode) => smppErrorCode == {|SMPP001:1|};")]
    [InlineData("excluded_codes = ", "bool M(int smppErrorCode) => {|SMPP005:smppErrorCode == {|SMPP001:1|}|};")]
    public Task OptionIsUsed(string option, string members, params string[] errors)
    {
        var rules = option.StartsWith("excluded", System.StringComparison.Ordinal) ? "SMPP001 SMPP002 SMPP005" : "SMPP001 SMPP002";
        return VerifyAsync("smpp_error_codes." + option, $"class C {{ {members} }}", rules + " SMPP011", errors);
    }

    [Theory]
    [InlineData("smpp_error_codes.detektion = named", "'smpp_error_codes.detektion = named' is wrong: there is no such option; write 'smpp_error_codes.detection'")]
    [InlineData("smpp_error_codes.detecton = named", "there is no such option; write 'smpp_error_codes.detection'")]
    [InlineData("smpp_error_codes.excluded = 7", "there is no such option; write 'smpp_error_codes.excluded_codes'")]
    [InlineData("smpp_error_codes.symbol = ", "there is no such option; write 'smpp_error_codes.symbols'")]
    [InlineData("smpp_error_codes.name = Cause", "there is no such option; write 'smpp_error_codes.names'")]
    [InlineData("smpp_error_codes.catalogue = Acme.AcmeErrorCode", "there is no such option; write 'smpp_error_codes.catalog'")]
    [InlineData("smpp_error_codes.severity = error", "there is no such option; there are smpp_error_codes.detection, smpp_error_codes.names, ")]
    [InlineData("smpp_error_codes. = 7", "there is no such option; there are ")]
    [InlineData("SMPP_ERROR_CODES.DETEKTION = named", "'smpp_error_codes.detektion = named' is wrong: there is no such option; write 'smpp_error_codes.detection'")]
    [InlineData("smpp_error_codes.detection = strict", "'smpp_error_codes.detection = strict' is wrong: it can be 'declared', 'contextual' or 'named'")]
    [InlineData("smpp_error_codes.names = Cause, 42", "'smpp_error_codes.names = 42' is wrong: it must be words of a name")]
    [InlineData("smpp_error_codes.context = a.b", "'smpp_error_codes.context = a.b' is wrong: it must be words of a name")]
    [InlineData("smpp_error_codes.symbols = Acme.Reply.Status", "'smpp_error_codes.symbols = Acme.Reply.Status' is wrong: it must be the documentation ID")]
    [InlineData("smpp_error_codes.symbols = T:Acme.Reply", "it must be the documentation ID")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status, P:Acme.Reply.Result", "with '|' between two IDs")]
    [InlineData("smpp_error_codes.symbols = P:Reply", "an ID has the member behind its type")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status=", "the full name of a catalog's type must follow the '='")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Reply.Status", "'smpp_error_codes.symbols = P:Acme.Reply.Status' is wrong: 'Reply' has no such member; write 'F:Acme.Reply.Status'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Reply.Resulr", "'Reply' has no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Reply.Missing", "'Reply' has no such member")]
    [InlineData("smpp_error_codes.symbols = M:Acme.Reply.GetState", "'Reply' has no such member; write 'M:Acme.Reply.GetState(System.Int32)'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Repyl.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:Acne.Reply.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:acme.Reply.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("smpp_error_codes.symbols = P:Acme.Reply.Day", "its type can hold no code")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status=Acme.Missing", "'smpp_error_codes.symbols = F:Acme.Reply.Status=Acme.Missing' is wrong: its catalog is no type that this project can see")]
    [InlineData("smpp_error_codes.catalog = Acme.Missing", "'smpp_error_codes.catalog = Acme.Missing' is wrong: there is no such type")]
    [InlineData("smpp_error_codes.excluded_codes = 7, x7", "'smpp_error_codes.excluded_codes = x7' is wrong: it must be a code such as '7'")]
    [InlineData("smpp_error_codes.catalog = Acme.AcmeErrorCod", "there is no such type that this project can see; write 'Acme.AcmeErrorCode'")]
    [InlineData("smpp_error_codes.catalog = T:Acme.AcmeErrorCode", "there is no such type that this project can see; write 'Acme.AcmeErrorCode'")]
    [InlineData("smpp_error_codes.catalog = Acme.AcmeErrorCode, Acme.Reply", "there is no such type that this project can see; write the catalog's full name, as in 'SmppErrorCodes.TwilioSmppErrorCode'")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status=acme.AcmeErrorCode", "its catalog is no type that this project can see; write 'Acme.AcmeErrorCode'")]
    [InlineData("smpp_error_codes.symbols = F:Acme.Reply.Status | F:Acme.Reply.Status=Acme.AcmeErrorCode", "'smpp_error_codes.symbols = F:Acme.Reply.Status=Acme.AcmeErrorCode' is wrong: another entry binds the same member to another catalog")]
    [InlineData("smpp_error_codes.symbols = M:Acme.Reply.GetState``1", "'Reply' has no such member; write 'M:Acme.Reply.GetState(System.Int32)'")]
    [InlineData("smpp_error_codes.symbols = P:System.Collections.BitArray.Item", "'BitArray' has no such member; write 'P:System.Collections.BitArray.Item(System.Int32)'")]
    [InlineData("smpp_error_codes.symbols = E:Acme.Reply.Changed", "it must be the documentation ID")]
    [InlineData("smpp_error_codes.symbols = p:Acme.Reply.Result", "it must be the documentation ID")]
    [InlineData("smpp_error_codes.excluded_codes = -1", "'smpp_error_codes.excluded_codes = -1' is wrong: TwilioSmppErrorCode has no such code: the first one is NoError (0)")]
    [InlineData("smpp_error_codes.excluded_codes = 99999999999999999999", "it must be a code such as '7'")]
    [InlineData("smpp_error_codes.excluded_codes = 1-5", "it must be a code such as '7'")]
    [InlineData("smpp_error_codes.excluded_codes = AbsentSubscriber", "it must be a code such as '7'")]
    [InlineData("smpp_error_codes.detection = contextual, named", "it can be 'declared', 'contextual' or 'named'")]
    [InlineData("smpp_error_codes.excluded_codes = 0x7", "it must be a code such as '7'")]
    [InlineData("smpp_error_codes.excluded_codes = 22", "'smpp_error_codes.excluded_codes = 22' is wrong: TwilioSmppErrorCode has no such code: the nearest ones are NoTransportAvailable021 (21) and TcapError (47)")]
    public Task WrongValueIsReportedAndTheDefaultIsUsed(string option, string error) =>
        VerifyAsync(option, "class C { bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7; }", "SMPP001 SMPP002 SMPP011", error);

    /// <summary>These may be meant for other projects of a solution, or say nothing.</summary>
    [Theory]
    [InlineData("smpp_error_codes.detection = ")]
    [InlineData("smpp_error_codes.names = , ,")]
    [InlineData("smpp_error_codes.symbols = |||")]
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
    public Task ConfigurationOfOthersIsNoError(string option) =>
        VerifyAsync(option, "class C { }", "SMPP011");

    [Fact]
    public async Task EditorConfigGoesBeforeTheGlobalConfig()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP001 SMPP011", GlobalConfig = "smpp_error_codes.detection = named\nsmpp_error_codes.names = Cause" };
        test.TestState.Sources.Add(("/0/A.cs", "class A { bool M(int errorCode, int cause) => errorCode == 7 || cause == 7; }"));
        test.TestState.Sources.Add(("/1/B.cs", "class B { bool M(int errorCode, int cause) => errorCode == {|SMPP001:7|} || cause == {|SMPP001:7|}; }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "[*.cs]\nsmpp_error_codes.detection = contextual"));
        await test.RunAsync();
    }

    [Fact]
    public Task CatalogThatNothingNeedsIsNoError() =>
        VerifyAsync("smpp_error_codes.catalog = Globex.GlobexErrorCode", "class C { bool M(int count) => count == 7; }", "SMPP001 SMPP011");

    [Fact]
    public Task ExcludedCodeOfAnotherCatalogIsNoError() =>
        VerifyAsync(
            "smpp_error_codes.excluded_codes = 22",
            "static class Codes { public const int X = 22; } class C { [SmppErrorCodes.ErrorCode(typeof(Codes))] int x; bool M() => x == {|SMPP001:22|}; }",
            "SMPP001 SMPP011");

    [Fact]
    public async Task OptionsAreThoseOfTheFile()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP001 SMPP011" };
        test.TestState.Sources.Add(("/0/Named/A.cs", "class A { bool M(int errorCode) => errorCode == {|SMPP001:7|}; }"));
        test.TestState.Sources.Add(("/0/Declared/B.cs", "class B { bool M(int smppErrorCode) => smppErrorCode == 7; }"));
        test.TestState.Sources.Add(("/0/C.cs", "class C { bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7; }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Named/.editorconfig", "[*.cs]\nsmpp_error_codes.detection = named"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Declared/.editorconfig", "[*.cs]\nsmpp_error_codes.detection = declared"));
        await test.RunAsync();
    }

    [Fact]
    public async Task WrongValueIsReportedOnceForAllFiles()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP011" };
        test.TestState.Sources.Add("class A { }");
        test.TestState.Sources.Add("class B { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nsmpp_error_codes.detection = strict\n"));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP011").WithMessage("The option 'smpp_error_codes.detection = strict' is wrong: it can be 'declared', 'contextual' or 'named'"));
        await test.RunAsync();
    }

    [Fact]
    public async Task LongValuesAreCutAndKeptOnOneLine()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP011" };
        test.TestState.Sources.Add("class A { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nsmpp_error_codes.detection = a\tb{new string('x', 100_000)}\n"));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("SMPP011").WithMessage($"The option 'smpp_error_codes.detection = a b{new string('x', 77)}…' is wrong: it can be 'declared', 'contextual' or 'named'"));
        await test.RunAsync();
    }

    /// <summary>Both ways to configure are the same to the compiler, and so to us.</summary>
    private static async Task VerifyAsync(string option, string source, string rules, params string[] errors)
    {
        foreach (var (file, heading) in new[] { ("/.editorconfig", "root = true\n[*.cs]\n"), ("/.globalconfig", "is_global = true\n") })
        {
            var test = new Verify.Test<EmptyCodeFixProvider> { TestCode = source, Rules = rules };
            test.TestState.Sources.Add(Library);
            test.TestState.AnalyzerConfigFiles.Add((file, heading + option + "\n"));
            test.TestState.ExpectedDiagnostics.AddRange(errors.Select(error =>
                DiagnosticResult.CompilerWarning("SMPP011").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)));
            test.DiagnosticVerifier = (diagnostic, _, _) =>
                Assert.True(diagnostic.Id != "SMPP011" || errors.Any(error => diagnostic.GetMessage(null).Contains(error, System.StringComparison.Ordinal)), diagnostic.GetMessage(null));
            await test.RunAsync();
        }
    }
}
