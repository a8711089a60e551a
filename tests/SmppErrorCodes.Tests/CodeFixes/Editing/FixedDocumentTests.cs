using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

public sealed class FixedDocumentTests
{
    /// <summary>Where <c>NotImplementedException</c> or <c>System</c> can mean something else.</summary>
    [Theory]
    [InlineData("class NotImplementedException { }", "System.NotImplementedException")]
    [InlineData("using System; class NotImplementedException { }", "System.NotImplementedException")]
    [InlineData("using System;", "NotImplementedException")]
    [InlineData("namespace Acme.System { }", "global::System.NotImplementedException")]
    public Task Names_a_type_of_the_framework(string head, string exception) => Verify.FixesAsync<AddMissingCasesFix>(
        head + Source("{|SMPP003:switch|}", ""),
        head + Source("switch", $"            AcmeErrorCode.Lost => throw new {exception}(),\n"),
        rules: "SMPP003");

    private static string Source(string @switch, string arm) => $$"""

        namespace Acme
        {
            static class AcmeErrorCode { public const int Done = 0, Lost = 9; }

            class Pdu
            {
                [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))] public int Result;

                int M() => Result {{@switch}}
                {
                    AcmeErrorCode.Done => 1,
        {{arm}}        };
            }
        }
        """;
}
