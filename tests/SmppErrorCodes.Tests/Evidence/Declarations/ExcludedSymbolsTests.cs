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
}
