using System;

namespace DeliveryReceipts;

internal static class RetryPolicy
{
    private const int MaxAttempts = 5;

    /// <summary>How long to wait before the message is sent again; null to give up.</summary>
    public static TimeSpan? DelayBeforeRetry(DeliveryReceipt receipt, int attempts)
    {
        if (receipt.ErrorCode == 928 || attempts >= MaxAttempts) // SMPP001
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
            case 1: // SMPP001
            case 7: // SMPP001
            case 15: // SMPP001
            case 59: // SMPP001
                return TimeSpan.FromHours(attempts);

            case 0x03: // SMPP001 SMPP005
            case 57: // SMPP001
                return TimeSpan.FromSeconds(30);

            case 58: // SMPP001
            case 715: // SMPP002: a typing error, 716 was meant
                return TimeSpan.FromMinutes(10);

            default:
                return null;
        }
    }

    public static bool IsOurFault(DeliveryReceipt receipt)
    {
        return receipt is { State: "REJECTD", ErrorCode: 51 or 61 }; // SMPP001 twice
    }
}
