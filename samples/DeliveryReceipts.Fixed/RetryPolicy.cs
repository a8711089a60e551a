using System;
using SmppErrorCodes;

namespace DeliveryReceipts;

internal static class RetryPolicy
{
    private const int MaxAttempts = 5;

    /// <summary>How long to wait before the message is sent again; null to give up.</summary>
    public static TimeSpan? DelayBeforeRetry(DeliveryReceipt receipt, int attempts)
    {
        if (receipt.ErrorCode == TwilioSmppErrorCode.BlockedAsSpam || attempts >= MaxAttempts)
        {
            return null;
        }

        // A range is not a code: nothing to warn about.
        if (receipt.ErrorCode is >= 800 and <= 803)
        {
            return null;
        }

        switch (receipt.ErrorCode)
        {
            case TwilioSmppErrorCode.AbsentSubscriber:
            case TwilioSmppErrorCode.AbsentSubscriber007:
            case TwilioSmppErrorCode.AbsentSubscriber015:
            case TwilioSmppErrorCode.SubscriberTemporarilyAbsent:
                return TimeSpan.FromHours(attempts);

            case TwilioSmppErrorCode.ConnectionTimeout:
            case TwilioSmppErrorCode.ConnectionTimeout009:
            case TwilioSmppErrorCode.ConnectionTimeout017:
            case TwilioSmppErrorCode.PeerResponseTimeout:
                return TimeSpan.FromSeconds(30);

            case TwilioSmppErrorCode.ThrottlingError:
            case TwilioSmppErrorCode.FloodProtection:
                return TimeSpan.FromMinutes(10);

            default:
                return null;
        }
    }

    public static bool IsOurFault(DeliveryReceipt receipt)
    {
        return receipt is
        {
            State: "REJECTD",
            ErrorCode: TwilioSmppErrorCode.SmsMalformed or TwilioSmppErrorCode.InvalidPduFormat
        };
    }
}
