using SmppErrorCodes;

namespace DeliveryReceipts;

/// <summary>A row of the message log, which keeps the code as the three digits that it came in.</summary>
internal sealed class MessageLogEntry
{
    public required string MessageId { get; init; }

    /// <summary>Null until a receipt comes.</summary>
    public string? DlrErrorCode { get; set; }

    public bool WasDelivered => DlrErrorCode is TwilioSmppErrorCode.Text.NoError or TwilioSmppErrorCode.Text.NoError006
        or TwilioSmppErrorCode.Text.NoError014;

    public string Team => (DlrErrorCode ?? TwilioSmppErrorCode.Text.NoDeliveryReport) switch
    {
        TwilioSmppErrorCode.Text.SmsWindowExceeded or
        TwilioSmppErrorCode.Text.ThrottlingError => "traffic",
        TwilioSmppErrorCode.Text.InsufficientCredit or
        TwilioSmppErrorCode.Text.InsufficientSendCredits => "billing",
        _ => "support",
    };
}
