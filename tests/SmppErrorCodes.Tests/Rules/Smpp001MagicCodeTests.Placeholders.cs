using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>A 0 that only stands there until a code comes.</content>
public sealed partial class Smpp001MagicCodeTests
{
    [Theory]
    [InlineData("void M() { int smppErrorCode = 0; smppErrorCode++; }")]
    [InlineData("void M() { var smppErrorCode = 0L; }")]
    [InlineData("void M() { short smppErrorCode = (short)0x0; }")]
    [InlineData("void M() { int? smppErrorCode = 0; }")]
    [InlineData("void M(DlrSession session) { int smppErrorCode = 0; smppErrorCode = session.ErrorCode; }")]
    [InlineData("int _smppErrorCode = 0;")]
    [InlineData("static int s_smppErrorCode = 0;")]
    [InlineData("int SmppErrorCode { get; set; } = 0;")]
    [InlineData("int _smppErrorCode; Handler() { _smppErrorCode = 0; }")]
    [InlineData("int SmppErrorCode { get; } Handler() => SmppErrorCode = 0;")]
    [InlineData("int _smppErrorCode; Handler() { this._smppErrorCode = 0; }")]
    [InlineData("static int s_smppErrorCode; static Handler() { s_smppErrorCode = 0; }")]
    public Task Leaves_an_initial_0_of_what_only_its_name_declares_alone(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Theory]
    [InlineData("void M() { int smppErrorCode = {|SMPP001:1|}; }")]
    [InlineData("void M(bool failed) { int smppErrorCode = failed ? {|SMPP001:1|} : {|SMPP001:0|}; }")]
    [InlineData("void M() { string smppErrorCode = {|SMPP001:\"000\"|}; }")]
    [InlineData("void M() { int smppErrorCode; smppErrorCode = {|SMPP001:0|}; }")]
    [InlineData("int _smppErrorCode = {|SMPP001:1|};")]
    [InlineData("string _smppErrorCode = {|SMPP001:\"000\"|};")]
    [InlineData("[SmppErrorCodes.ErrorCode] int _status = {|SMPP001:0|};")]
    [InlineData("[SmppErrorCodes.ErrorCode] int SmppErrorCode { get; set; } = {|SMPP001:0|};")]
    [InlineData("[SmppErrorCodes.ErrorCode] int _smppErrorCode; Handler() { _smppErrorCode = {|SMPP001:0|}; }")]
    [InlineData("int _smppErrorCode; void M() { _smppErrorCode = {|SMPP001:0|}; }")]
    [InlineData("int _smppErrorCode; Handler() { Action a = () => _smppErrorCode = {|SMPP001:0|}; }")]
    [InlineData("int _smppErrorCode; Handler() { void M() { _smppErrorCode = {|SMPP001:0|}; } M(); }")]
    [InlineData("Handler(DlrSession session) { session.ErrorCode = {|SMPP001:0|}; }")]
    [InlineData("Handler() { _ = new DlrSession { ErrorCode = {|SMPP001:0|} }; }")]
    [InlineData("static class Dlr { public static int ErrorCode; } static Handler() { Dlr.ErrorCode = {|SMPP001:0|}; }")]
    [InlineData("int SmppErrorCode => {|SMPP001:0|};")]
    [InlineData("void M(int smppErrorCode = {|SMPP001:0|}) { }")]
    [InlineData("bool M(int smppErrorCode) => smppErrorCode == {|SMPP001:0|};")]
    public Task Reports_a_0_that_is_a_code(string members) => Verify.ReportsAsync(Receipts.Members(members));

    /// <summary>A catalog without 0 has no name for it, and the placeholder is not a code that is missing there.</summary>
    [Fact]
    public Task Leaves_an_initial_0_alone_that_the_catalog_does_not_have() => new Verify.Test<EmptyCodeFixProvider>
    {
        GlobalConfig = "smpp_error_codes.catalog = Codes",
        TestCode = """
            class DeliveryReceipt
            {
                int _errorCode = 0;
                int _networkErrorCode = {|SMPP002:2|};
                [SmppErrorCodes.ErrorCode] int _status = {|SMPP002:0|};
            }

            enum Codes { Absent = 1 }
            """,
    }.RunAsync();
}
