using System.Globalization;
using System.Text.RegularExpressions;
using SmppErrorCodes;

namespace DeliveryReceipts;

/// <summary>The delivery receipt of one message.</summary>
internal sealed partial record DeliveryReceipt
{
    public required string MessageId { get; init; }

    public required string State { get; init; }

    public required int ErrorCode { get; init; }

    /// <summary>Reads the text of a deliver_sm, as appendix B of the SMPP 3.4 specification lays it out.</summary>
    public static DeliveryReceipt Parse(string text)
    {
        Match match = Layout().Match(text);
        if (!match.Success)
        {
            return new DeliveryReceipt
            {
                MessageId = "(unreadable)",
                State = "UNKNOWN",
                ErrorCode = TwilioSmppErrorCode.UnknownError,
            };
        }

        return new DeliveryReceipt
        {
            MessageId = match.Groups["id"].Value,
            State = match.Groups["stat"].Value,
            ErrorCode = int.Parse(match.Groups["err"].Value, CultureInfo.InvariantCulture),
        };
    }

    [GeneratedRegex("^id:(?<id>[^ ]+) .*stat:(?<stat>[A-Z]+) err:(?<err>[0-9]{3})")]
    private static partial Regex Layout();
}
