using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Literals that no operation stands for: in a <c>goto case</c>, and as defaults of parameters of lambdas and local functions.</content>
public sealed partial class Smpp001MagicCodeTests
{
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP001:7|}: break; case {|SMPP001:1|}: goto case {|SMPP001:7|}; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP001:7|}: break; case {|SMPP001:1|}: goto case ({|SMPP001:0x07|}); }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP001:7|}: break; case {|SMPP001:1|}: goto case (short){|SMPP001:7|}; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP002:22|}: break; case {|SMPP001:1|}: goto case {|SMPP002:22|}; }")]
    [InlineData("switch (receipt.LongErrorCode) { case {|SMPP001:7|}: break; case {|SMPP001:1|}: goto case {|SMPP001:7L|}; }")]
    [InlineData("switch (receipt.NetworkErrorCode) { case {|SMPP001:7|}: break; case null: goto case {|SMPP001:7|}; }")]
    [InlineData("switch (receipt.TextErrorCode) { case {|SMPP001:\"007\"|}: break; default: goto case {|SMPP001:\"007\"|}; }")]
    [InlineData("switch (receipt.ErrorCode) { case SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007: break; default: goto case {|SMPP001:7|}; }")]
    [InlineData("switch (count) { case SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007: break; default: goto case {|SMPP001:7|}; }")]
    [InlineData("switch (count) { case 7: switch (receipt.ErrorCode) { case {|SMPP001:7|}: break; default: goto case {|SMPP001:7|}; } goto case 1; case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP001:7|}: break; default: if (count > 7) { goto case {|SMPP001:7|}; } break; }")]
    public Task Reports_a_literal_in_a_goto_case(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("switch (count) { case 7: break; case 1: goto case 7; }")]
    [InlineData("switch (text) { case \"007\": break; default: goto case \"007\"; }")]
    [InlineData("switch (receipt.LetterErrorCode) { case '7': break; default: goto case '7'; }")]
    [InlineData("switch (receipt.ErrorCode) { case > 7: switch (count) { case 7: break; default: goto case 7; } break; }")]
    [InlineData("switch (receipt.ErrorCode) { default: break; case > 7: goto default; }")]
    [InlineData("switch (receipt.ErrorCode) { default: break; case (int)(DayOfWeek)1: goto case (int)(DayOfWeek)1; }")]
    [InlineData("switch (receipt.TextErrorCode) { case null: break; case \"none\": goto case null; case \"other\": goto case \"none\"; }")]
    public Task Leaves_a_goto_case_of_other_values_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("Action<int> a = (int smppErrorCode) => { }; var b = (int smppErrorCode = {|SMPP001:7|}, int count = 7) => smppErrorCode + count;")]
    [InlineData("var a = ([SmppErrorCodes.ErrorCode] int status = {|SMPP002:22|}) => status;")]
    [InlineData("var a = (string smppErrorCode = {|SMPP001:\"007\"|}) => smppErrorCode;")]
    [InlineData("void F(int count, int smppErrorCode = ({|SMPP001:7|})) { } F(7);")]
    [InlineData("void F(int? smppErrorCode = {|SMPP001:7|}, int? networkErrorCode = null) { } F();")]
    [InlineData("void F(long smppErrorCode = (long){|SMPP001:7|}) { } F();")]
    [InlineData("void F() { void G(long smppErrorCode = {|SMPP001:7|}) { } G(); } F();")]
    public Task Reports_a_default_value_of_a_function_in_a_member(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("var a = (int retries = 7) => retries;")]
    [InlineData("var a = (string name = \"007\") => name;")]
    [InlineData("var a = (char smppErrorCode = '7', double weightErrorCode = 7) => smppErrorCode;")]
    [InlineData("void F(int retries = 7, int smppErrorCode = default, int other = 1 + 6) { } F();")]
    [InlineData("void F(int smppErrorCode = 1001) { _ = smppErrorCode == 7; } F();")]
    [InlineData("var a = (int smppErrorCode = 0x58) => smppErrorCode == 7;")]
    [InlineData("void F(int smppErrorCode = 1 + 6, bool smppErrorCodes = true) { } F();")]
    public Task Leaves_other_default_values_of_functions_in_a_member_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Fact]
    public Task Replaces_a_label_together_with_the_goto_that_leads_to_it() => Verify.FixesAsync<UseNamedConstantFix>(
        Gotos("{|SMPP001:7|}", "{|SMPP001:1|}", "{|SMPP001:0x07|}"),
        Gotos("TwilioSmppErrorCode.AbsentSubscriber007", "TwilioSmppErrorCode.AbsentSubscriber", "TwilioSmppErrorCode.AbsentSubscriber007"));

    [Fact]
    public Task Replaces_a_label_together_with_the_goto_in_the_oldest_language() => Verify.FixesAsync<UseNamedConstantFix>(
        Gotos("{|SMPP001:7|}", "{|SMPP001:1|}", "{|SMPP001:7|}"),
        Gotos("TwilioSmppErrorCode.AbsentSubscriber007", "TwilioSmppErrorCode.AbsentSubscriber", "TwilioSmppErrorCode.AbsentSubscriber007"),
        LanguageVersion.CSharp5);

    [Fact]
    public Task Replaces_a_default_value_of_a_function_in_a_member() => Verify.FixesAsync<UseNamedConstantFix>(
        Defaults("{|SMPP001:7|}", "{|SMPP001:\"007\"|}"),
        Defaults("TwilioSmppErrorCode.AbsentSubscriber007", "TwilioSmppErrorCode.Text.AbsentSubscriber007"));

    private static string Gotos(string label, string other, string target) => $$"""
        using SmppErrorCodes;

        class Handler
        {
            int _absent, _other;

            void M(byte smppErrorCode, long? smppNetworkErrorCode)
            {
                switch (smppErrorCode)
                {
                    case {{label}}: // absent
                        _absent++;
                        break;
                    case {{other}}:
                        _other++;
                        goto /* on */ case /* to */ {{target}} /* absent */;
                }

                switch (smppNetworkErrorCode)
                {
                    case {{label}}:
                        _absent++;
                        break;
                    default:
                        goto case {{target}};
                }
            }
        }
        """;

    private static string Defaults(string number, string text) => $$"""
        using SmppErrorCodes;

        class Handler
        {
            void M()
            {
                var a = (int smppErrorCode = {{number}} /* absent */, string smppTextErrorCode = {{text}}) => smppErrorCode;
                long F(long smppErrorCode = {{number}}) => smppErrorCode;
                int? G(int? smppErrorCode = ({{number}})) => smppErrorCode;
                a();
                F();
                G();
            }
        }
        """;
}
