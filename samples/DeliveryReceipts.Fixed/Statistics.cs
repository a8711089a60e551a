using SmppErrorCodes;

namespace DeliveryReceipts;

/// <summary>The numbers of the monthly report.</summary>
internal sealed class Statistics
{
    public int Delivered { get; private set; }

    public int Absent { get; private set; }

    public int Full { get; private set; }

    public int Rejected { get; private set; }

    public void Count(DeliveryReceipt receipt)
    {
        switch (receipt.ErrorCode)
        {
            case TwilioSmppErrorCode.NoError:
            case TwilioSmppErrorCode.NoError006:
            case TwilioSmppErrorCode.NoError014:
                Delivered++;
                break;

            case TwilioSmppErrorCode.AbsentSubscriber:
            case TwilioSmppErrorCode.AbsentSubscriber007:
            case TwilioSmppErrorCode.AbsentSubscriber015:
                Absent++;
                break;

            case TwilioSmppErrorCode.HandsetMemoryExceeded:
            case TwilioSmppErrorCode.HandsetMemoryExceeded008:
            case TwilioSmppErrorCode.HandsetMemoryExceeded016:
                Full++;
                break;

            // Everything that is not the fault of the last mile.
            case >= 50:
                Rejected++;
                break;

            case TwilioSmppErrorCode.ConnectionTimeout or TwilioSmppErrorCode.ConnectionTimeout009
                or TwilioSmppErrorCode.ConnectionTimeout017:
            case TwilioSmppErrorCode.SignalingConnectionLost or TwilioSmppErrorCode.SignalingConnectionLost010
                or TwilioSmppErrorCode.SignalingConnectionLost012 or TwilioSmppErrorCode.SignalingConnectionLost018
                or TwilioSmppErrorCode.SignalingConnectionLost020:
            case TwilioSmppErrorCode.NoTransportAvailable or TwilioSmppErrorCode.NoTransportAvailable011
                or TwilioSmppErrorCode.NoTransportAvailable013 or TwilioSmppErrorCode.NoTransportAvailable019
                or TwilioSmppErrorCode.NoTransportAvailable021:
            case TwilioSmppErrorCode.TcapError:
            case TwilioSmppErrorCode.SmsDiscarded:
                break;
        }
    }

    /// <summary>Whether a message may have reached the handset all the same.</summary>
    public static bool IsInDoubt(DeliveryReceipt receipt)
    {
        return TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == TwilioSmppErrorCode.ConnectionTimeout;
    }
}
