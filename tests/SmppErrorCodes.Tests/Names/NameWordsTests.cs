using SmppErrorCodes.Analyzers.Names;
using Xunit;

namespace SmppErrorCodes.Tests.Names;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("ErrorCode")]
    [InlineData("errorCode")]
    [InlineData("error_code")]
    [InlineData("ERROR_CODE")]
    [InlineData("_errorCode")]
    [InlineData("m_errorCode")]
    [InlineData("NetworkErrorCode")]
    [InlineData("SMPPErrorCode")]
    [InlineData("network_error_code_")]
    [InlineData("errorcode")]
    public void Knows_a_name_that_ends_in_the_words(string name) => Assert.True(NameWords.EndsWith(name, "ErrorCode"));

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("Code")]
    [InlineData("ErrorCodes")]
    [InlineData("ErrorCodeText")]
    [InlineData("TerrorCode")]
    [InlineData("terrorCode")]
    [InlineData("Error")]
    public void Knows_a_name_that_does_not_end_in_the_words(string name) => Assert.False(NameWords.EndsWith(name, "ErrorCode"));

    [Theory]
    [InlineData("Smpp", "Smpp")]
    [InlineData("SMPPClient", "Smpp")]
    [InlineData("MySmppClient", "Smpp")]
    [InlineData("smpp_client", "Smpp")]
    [InlineData("Smpp34", "Smpp")]
    [InlineData("clientSMPP", "Smpp")]
    [InlineData("OnDeliverSm", "DeliverSm")]
    [InlineData("deliver_sm_resp", "DeliverSm")]
    [InlineData("DLRHandler", "Dlr")]
    [InlineData("lastDlr", "Dlr")]
    public void Knows_a_name_that_has_the_words(string name, string words) => Assert.True(NameWords.Contains(name, words));

    [Theory]
    [InlineData("", "Smpp")]
    [InlineData("Smp", "Smpp")]
    [InlineData("Smpps", "Smpp")]
    [InlineData("Xsmpp", "Smpp")]
    [InlineData("DeliverSms", "DeliverSm")]
    [InlineData("deliverSmart", "DeliverSm")]
    [InlineData("Handler", "Dlr")]
    [InlineData("dlrs", "Dlr")]
    [InlineData("Receipt", "DeliveryReceipt")]
    public void Knows_a_name_that_does_not_have_the_words(string name, string words) => Assert.False(NameWords.Contains(name, words));
}
