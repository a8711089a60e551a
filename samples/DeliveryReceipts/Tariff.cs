using SmppErrorCodes;

namespace DeliveryReceipts;

/// <summary>Who pays for a message. Each code of the last mile has to be decided on, so SMPP004 is switched on for this file.</summary>
internal static class Tariff
{
    public static bool IsFree(DeliveryReceipt receipt)
    {
        return receipt.ErrorCode switch // SMPP004
        {
            TwilioSmppErrorCode.NoError or TwilioSmppErrorCode.NoError006 or TwilioSmppErrorCode.NoError014 => false,
            TwilioSmppErrorCode.AbsentSubscriber or TwilioSmppErrorCode.AbsentSubscriber007 or TwilioSmppErrorCode.AbsentSubscriber015 => false,
            >= 50 => true,
            _ => false,
        };
    }
}
