using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
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

    /// <summary>Before C# 11, an interpolation stays on one line, unless the string is verbatim.</summary>
    [Theory]
    [InlineData("_ = $\"{pdu.Result {|SMPP003:switch|} { AcmeErrorCode.Done => 1 }}\";")]
    [InlineData("_ = $\"{pdu.Result {|SMPP012:switch|} { AcmeErrorCode.Done => 1, _ => throw new System.Exception() }}\";")]
    [InlineData("_ = $\"{pdu.Result {|SMPP004:switch|} { AcmeErrorCode.Done => 1, _ => 2 }}\";")]
    public async Task Is_not_offered_in_an_interpolation_of_one_line(string statement)
    {
        await FixesAsync(statement, statement, LanguageVersion.CSharp10);
        await FixesAsync(statement, statement, LanguageVersion.CSharp10, AddMissingCasesFix.DefaultKey);
    }

    [Fact]
    public Task Is_offered_in_the_interpolation_of_a_verbatim_string() => FixesAsync(
        "        _ = $@\"{pdu.Result {|SMPP004:switch|} { AcmeErrorCode.Done or AcmeErrorCode.Lost => 1, _ => 2 }}\";",
        """
                _ = $@"{pdu.Result switch
                {
                    AcmeErrorCode.Done or AcmeErrorCode.Lost => 1,
                    AcmeErrorCode.Busy or AcmeErrorCode.Busy007 => 2,
                    _ => 2
                }}";
        """,
        LanguageVersion.CSharp10);
}
