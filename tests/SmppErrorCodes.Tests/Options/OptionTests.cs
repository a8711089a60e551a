using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Options;

/// <summary>What each option changes, and which files it is for.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("detection = declared", "bool M(int smppErrorCode) => smppErrorCode == 7;")]
    [InlineData("detection = declared", "[SmppErrorCodes.ErrorCode] int x; bool M() { var code = x; return code == {|SMPP001:7|}; }")]
    [InlineData("detection = contextual", "bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7;")]
    [InlineData("detection = Named", "bool M(int errorCode, int count) => errorCode == {|SMPP001:7|} || count == 7;")]
    [InlineData("detection = named", "bool M(int error, int terrorCode) => error == 7 || terrorCode == 7;")]
    [InlineData("detection =", "bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7;")]
    [InlineData("names = Cause, delivery_status", """
        bool M(int smppCause, int dlrDeliveryStatus, int cause, int smppStatus) =>
            smppCause == {|SMPP001:7|} || dlrDeliveryStatus == {|SMPP001:7|} || cause == 7 || smppStatus == 7;
        """)]
    [InlineData("context = AcmeSms, Gate", """
        bool M(int acmeSmsErrorCode, int gateErrorCode, int navigateErrorCode) =>
            acmeSmsErrorCode == {|SMPP001:7|} || gateErrorCode == {|SMPP001:7|} || navigateErrorCode == 7;
        """)]
    [InlineData("symbols = F:Acme.Reply.Status", "bool M(Acme.Reply r) => r.Status == {|SMPP001:7|} || r.Result == 7;")]
    [InlineData(
        "symbols = P:Acme.Reply.Result | M:Acme.Reply.GetState(System.Int32)",
        "bool M(Acme.Reply r) => r.Result == {|SMPP001:7|} || r.GetState(7) == {|SMPP001:7|} || r.Status == 7;")]
    [InlineData(
        "symbols = P:Acme.Box`1.Status",
        "bool M(Acme.Box<int> r, Acme.Box<string> s) => r.Status == {|SMPP001:7|} || s.Status == {|SMPP001:\"007\"|};")]
    [InlineData("symbols = P:Acme.Reply.Result=Acme.AcmeErrorCode", """
        bool M(Acme.Reply r, int smppErrorCode) => r.Result == {|SMPP001:5|} || r.Result == {|SMPP002:1|} || smppErrorCode == {|SMPP001:1|};
        """)]
    [InlineData(
        "symbols = P:Acme.Reply.Result = Acme.AcmeErrorCode.Nested ||",
        "bool M(Acme.Reply r) => r.Result == {|SMPP001:5|} || r.Result == {|SMPP002:9|};")]
    [InlineData("catalog = Acme.AcmeErrorCode", "bool M(int smppErrorCode) => smppErrorCode == {|SMPP001:5|} || smppErrorCode == {|SMPP002:1|};")]
    [InlineData("catalog = Acme.WiderErrorCode", """
        bool M(int smppErrorCode, [SmppErrorCodes.ErrorCode] int x) =>
            smppErrorCode == {|SMPP001:5|} || smppErrorCode == {|SMPP001:8|} || smppErrorCode == {|SMPP002:1|} || x is {|SMPP001:8|} or {|SMPP002:1|};
        """)]
    [InlineData("catalog = Acme.WiderErrorCode", "bool M(int n, int m) => n == Acme.AcmeErrorCode.Busy || n == {|SMPP001:8|} || n == {|SMPP002:1|} || m == 8;")]
    [InlineData(
        "symbols = P:Acme.Reply.Result = Acme.WiderErrorCode",
        "bool M(Acme.Reply r) => r.Result == {|SMPP001:5|} || r.Result == {|SMPP001:8|} || r.Result == {|SMPP002:1|} || r.Status == 8;")]
    [InlineData("excluded_codes = 7, 015", "bool M(int smppErrorCode) => smppErrorCode == {|SMPP001:1|};")]
    [InlineData("excluded_codes = 7", "bool M(int smppErrorCode) => {|SMPP005:smppErrorCode == {|SMPP001:1|}|};")]
    [InlineData("excluded_codes = 1", "bool M(int smppErrorCode) => {|SMPP005:smppErrorCode == {|SMPP001:7|}|};")]
    [InlineData("excluded_codes = 1, 15", "bool M(int smppErrorCode) => smppErrorCode == {|SMPP001:1|};")]
    [InlineData("excluded_codes = ", "bool M(int smppErrorCode) => {|SMPP005:smppErrorCode == {|SMPP001:1|}|};")]
    public Task An_option_is_used(string option, string members)
    {
        var rules = option.StartsWith("excluded", StringComparison.Ordinal) ? "SMPP001 SMPP002 SMPP005" : "SMPP001 SMPP002";
        return OptionTest.VerifyAsync("smpp_error_codes." + option, Source(members), rules + " SMPP011");
    }

    [Fact]
    public async Task An_editorconfig_goes_before_a_global_file()
    {
        var test = new Verify.Test<EmptyCodeFixProvider>
        {
            Rules = "SMPP001 SMPP011",
            GlobalConfig = "smpp_error_codes.detection = named\nsmpp_error_codes.names = Cause",
        };
        test.TestState.Sources.Add(("/0/A.cs", "class A { bool M(int errorCode, int cause) => errorCode == 7 || cause == 7; }"));
        test.TestState.Sources.Add(("/1/B.cs", "class B { bool M(int errorCode, int cause) => errorCode == {|SMPP001:7|} || cause == {|SMPP001:7|}; }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "[*.cs]\nsmpp_error_codes.detection = contextual"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Each_file_has_the_options_of_its_folder()
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { Rules = "SMPP001 SMPP011" };
        test.TestState.Sources.Add(("/0/Named/A.cs", "class A { bool M(int errorCode) => errorCode == {|SMPP001:7|}; }"));
        test.TestState.Sources.Add(("/0/Declared/B.cs", "class B { bool M(int smppErrorCode) => smppErrorCode == 7; }"));
        test.TestState.Sources.Add(("/0/C.cs", "class C { bool M(int smppErrorCode, int errorCode) => smppErrorCode == {|SMPP001:7|} || errorCode == 7; }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Named/.editorconfig", "[*.cs]\nsmpp_error_codes.detection = named"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Declared/.editorconfig", "[*.cs]\nsmpp_error_codes.detection = declared"));
        await test.RunAsync();
    }

    private static string Source(string members) => $"class C {{ {members} }}";
}
