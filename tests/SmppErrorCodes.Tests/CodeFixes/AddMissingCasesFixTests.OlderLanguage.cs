using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class AddMissingCasesFixTests
{
    [Fact]
    public Task Adds_an_arm_for_each_code_below_CSharp_9() => FixesAsync(
        """
                _ = pdu.Result {|SMPP012:switch|} { AcmeErrorCode.Done => 1, AcmeErrorCode.Lost => 2, _ => throw new System.Exception() };
        """,
        """
                _ = pdu.Result switch
                {
                    AcmeErrorCode.Done => 1,
                    AcmeErrorCode.Lost => 2,
                    AcmeErrorCode.Busy => throw new System.Exception(),
                    AcmeErrorCode.Busy007 => throw new System.Exception(),
                    _ => throw new System.Exception()
                };
        """,
        LanguageVersion.CSharp8);

    [Fact]
    public Task Joins_codes_in_CSharp_9() => FixesAsync(
        """
                {|SMPP004:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                        break;
                    default:
                        break;
                }

                _ = pdu.Result {|SMPP004:switch|}
                {
                    AcmeErrorCode.Done or AcmeErrorCode.Lost => 1,
                    _ => 2,
                };
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done or AcmeErrorCode.Lost:
                        break;
                    case AcmeErrorCode.Busy or AcmeErrorCode.Busy007:
                        goto default;
                    default:
                        break;
                }

                _ = pdu.Result switch
                {
                    AcmeErrorCode.Done or AcmeErrorCode.Lost => 1,
                    AcmeErrorCode.Busy or AcmeErrorCode.Busy007 => 2,
                    _ => 2,
                };
        """,
        LanguageVersion.CSharp9);
}
