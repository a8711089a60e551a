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
        switch (receipt.ErrorCode) // SMPP003
        {
            case TwilioSmppErrorCode.NoError:
            case TwilioSmppErrorCode.NoError006:
            case TwilioSmppErrorCode.NoError014:
                Delivered++;
                break;

            case TwilioSmppErrorCode.AbsentSubscriber:
                Absent++;
                break;

            case TwilioSmppErrorCode.HandsetMemoryExceeded:
                Full++;
                break;

            case TwilioSmppErrorCode.AbsentSubscriber007: // SMPP007
            case TwilioSmppErrorCode.AbsentSubscriber015:
                Absent++;
                break;

            case TwilioSmppErrorCode.HandsetMemoryExceeded008: // SMPP006
            case TwilioSmppErrorCode.HandsetMemoryExceeded016:
                Rejected++;
                break;

            // Everything that is not the fault of the last mile.
            case >= 50:
                Rejected++;
                break;
        }
    }

    /// <summary>Whether a message may have reached the handset all the same.</summary>
    public static bool IsInDoubt(DeliveryReceipt receipt)
    {
        return TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == TwilioSmppErrorCode.ConnectionTimeout017; // SMPP008
    }
}
