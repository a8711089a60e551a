namespace DeliveryReceipts;

/// <summary>A row of the message log, which keeps the code as the three digits that it came in.</summary>
internal sealed class MessageLogEntry
{
    public required string MessageId { get; init; }

    /// <summary>Null until a receipt comes.</summary>
    public string? DlrErrorCode { get; set; }

    public bool WasDelivered => DlrErrorCode == "000"; // SMPP001 SMPP005

    public string Team => (DlrErrorCode ?? "713") switch // SMPP001
    {
        "050" or // SMPP001
        "058" => "traffic", // SMPP001
        "053" or // SMPP001
        "712" => "billing", // SMPP001
        "999" => "nobody", // SMPP002: no such code
        _ => "support",
    };
}
