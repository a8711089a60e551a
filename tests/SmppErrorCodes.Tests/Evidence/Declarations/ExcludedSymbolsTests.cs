using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Declarations;

/// <summary>The option <c>excluded_symbols</c>: members, types and namespaces that hold no codes.</summary>
public sealed class ExcludedSymbolsTests
{
    private const string Source = """
        namespace Acme.Smpp
        {
            class Session
            {
                public int ErrorCode;
                public int LastErrorCode { get; set; }
                public int ReadErrorCode(int errorCode) { if (errorCode == [|parameter:7|]) { } return errorCode + 1; }
            }

            class Other
            {
                [SmppErrorCodes.ErrorCode] public int Status;
                bool M(Session s) => s.ErrorCode == [|field:7|] || s.LastErrorCode == [|property:7|] || s.ReadErrorCode(0) == [|result:7|] || Status == [|declared:7|];
                bool N(Session s) { var code = s.ErrorCode; return code == [|local:7|]; }
            }
        }
        """;

    [Theory]
    [InlineData("F:Acme.Smpp.Session.ErrorCode", "parameter property result declared")]
    [InlineData("P:Acme.Smpp.Session.LastErrorCode", "parameter field result declared local")]
    [InlineData("M:Acme.Smpp.Session.ReadErrorCode(System.Int32)", "field property declared local")]
    [InlineData("F:Acme.Smpp.Session.ErrorCode | P:Acme.Smpp.Session.LastErrorCode", "parameter result declared")]
    [InlineData("F:Acme.Smpp.Other.Status", "parameter field property result local")]
    [InlineData("T:Acme.Smpp.Session", "declared")]
    [InlineData("T:Acme.Smpp.Other", "parameter field property result local")]
    [InlineData("N:Acme.Smpp", "")]
    [InlineData("N:Acme", "")]
    [InlineData("T:Acme.Other", "parameter field property result declared local")]
    public Task Does_not_report_what_is_excluded(string ids, string reported)
    {
        var source = System.Text.RegularExpressions.Regex.Replace(
            Source,
            @"\[\|(\w+):7\|\]",
            match => System.Array.IndexOf(reported.Split(' '), match.Groups[1].Value) >= 0 ? "{|SMPP001:7|}" : "7");
        var call = reported.Contains("parameter", System.StringComparison.Ordinal) ? "s.ReadErrorCode({|SMPP001:0|})" : "s.ReadErrorCode(0)";
        return new Verify.Test<Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>
        {
            TestCode = source.Replace("s.ReadErrorCode(0)", call, System.StringComparison.Ordinal),
            GlobalConfig = $"smpp_error_codes.excluded_symbols = {ids}",
        }.RunAsync();
    }

    /// <summary>What overrides or implements it is excluded with it, as it would be declared with it.</summary>
    [Theory]
    [InlineData("class V { public virtual int Code { get; } } class D : V { public override int Code => 7; }", "P:V.Code")]
    [InlineData("interface I { int Code { get; } } class D : I { public int Code { get; set; } bool M() => Code == 7; }", "P:I.Code")]
    [InlineData("interface I { int Code { get; } } class D : I { int I.Code => 7; }", "P:I.Code")]
    [InlineData("interface I { int Code { get; } } class V : I { public virtual int Code => 7; } class D : V { public override int Code => 7; }", "P:I.Code")]
    [InlineData("abstract class V { public abstract int GetCode(); } class D : V { public override int GetCode() => 7; }", "M:V.GetCode")]
    [InlineData("class V { public virtual bool M(int code) => true; } class D : V { public override bool M(int code) => code == 7; }", "M:V.M(System.Int32)")]
    [InlineData("interface I { int Code { get; } } class D : I { public int Code { get; set; } bool M() => Code == 7; }", "T:I")]
    public Task Does_not_report_what_inherits_from_it(string types, string id) =>
        ExcludesAsync(types.Replace("Code", "SmppErrorCode").Replace(" code", " smppErrorCode"), id.Replace("Code", "SmppErrorCode"));

    [Theory]
    [InlineData("class V { public virtual int Code { get; } } class D : V { public new int Code => {|SMPP001:7|}; }", "P:V.Code")]
    [InlineData("class V { public virtual int Code => {|SMPP001:7|}; } class D : V { public override int Code => 7; }", "P:D.Code")]
    [InlineData("interface I { int Code { get; } } class D { public int Code => {|SMPP001:7|}; }", "P:I.Code")]
    [InlineData("class V { public virtual int Code { get; } } class D : V { [SmppErrorCodes.ErrorCode] public override int Code => {|SMPP001:7|}; }", "P:V.Code")]
    public Task Reports_what_does_not_inherit_from_it(string types, string id) =>
        ExcludesAsync(types.Replace(" Code", " SmppErrorCode"), id.Replace("Code", "SmppErrorCode"));

    private static Task ExcludesAsync(string source, string ids) => new Verify.Test<Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>
    {
        TestCode = source,
        GlobalConfig = $"smpp_error_codes.excluded_symbols = {ids}",
    }.RunAsync();
}
