using SmppErrorCodes;

namespace DeliveryReceipts;

/// <summary>Who pays for a message. Each code of the last mile has to be decided on, so SMPP004 is switched on for this file.</summary>
internal static class Tariff
{
    public static bool IsFree(DeliveryReceipt receipt)
    {
        return receipt.ErrorCode switch
        {
            TwilioSmppErrorCode.NoError or TwilioSmppErrorCode.NoError006 or TwilioSmppErrorCode.NoError014 => false,
            TwilioSmppErrorCode.AbsentSubscriber or TwilioSmppErrorCode.AbsentSubscriber007 or TwilioSmppErrorCode.AbsentSubscriber015 => false,
            >= 50 => true,
            TwilioSmppErrorCode.HandsetMemoryExceeded or TwilioSmppErrorCode.HandsetMemoryExceeded008
                or TwilioSmppErrorCode.HandsetMemoryExceeded016
                or TwilioSmppErrorCode.ConnectionTimeout or TwilioSmppErrorCode.ConnectionTimeout009
                or TwilioSmppErrorCode.ConnectionTimeout017
                or TwilioSmppErrorCode.SignalingConnectionLost or TwilioSmppErrorCode.SignalingConnectionLost010
                or TwilioSmppErrorCode.SignalingConnectionLost012 or TwilioSmppErrorCode.SignalingConnectionLost018
                or TwilioSmppErrorCode.SignalingConnectionLost020
                or TwilioSmppErrorCode.NoTransportAvailable or TwilioSmppErrorCode.NoTransportAvailable011
                or TwilioSmppErrorCode.NoTransportAvailable013 or TwilioSmppErrorCode.NoTransportAvailable019
                or TwilioSmppErrorCode.NoTransportAvailable021
                or TwilioSmppErrorCode.TcapError
                or TwilioSmppErrorCode.SmsDiscarded => false,
            _ => false,
        };
    }
}
