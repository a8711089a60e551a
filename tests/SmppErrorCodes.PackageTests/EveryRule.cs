namespace SmppErrorCodes.PackageTests;

/// <summary>A program with one report of each rule about code, and one of a broken catalog.</summary>
internal static class EveryRule
{
    /// <summary>The rules with a report.</summary>
    public static readonly string[] Ids = ["SMPP001", "SMPP002", "SMPP003", "SMPP004", "SMPP005", "SMPP006", "SMPP007", "SMPP008", "SMPP009", "SMPP010", "SMPP012"];

    public const string Program = """
        using SmppErrorCodes;

        namespace Acme
        {
            public static class AcmeErrorCode
            {
                public const int Busy = 5;
                public const int Full = 5;
            }

            public class DeliveryReceipt
            {
                public int ErrorCode { get; set; }

                [ErrorCode(typeof(AcmeErrorCode))]
                public int Status { get; set; }
            }

            public static class Program
            {
                /// <summary>Prints what each method does for each code.</summary>
                public static void Main()
                {
                    for (int number = -5; number < 1000; number++)
                    {
                        var receipt = new DeliveryReceipt { ErrorCode = number, Status = number };
                        System.Console.WriteLine($"{IsBroken(receipt)} {IsMagic(receipt)} {IsUnknown(receipt)} {IsIncomplete(receipt)} {IsUnreachable(receipt)} {IsSuspected(number)}");
                        System.Console.WriteLine($"{Unhandled(receipt)} {LeftToDefault(receipt)} {Conflict(receipt)} {Duplicate(receipt)}");
                        try
                        {
                            System.Console.WriteLine(ThrowsByDefault(receipt));
                        }
                        catch (System.InvalidOperationException exception)
                        {
                            System.Console.WriteLine(exception.Message);
                        }
                    }
                }

                public static bool IsBroken(DeliveryReceipt receipt) => receipt.Status == AcmeErrorCode.Busy;

                public static bool IsMagic(DeliveryReceipt receipt) => receipt.ErrorCode == 53;

                public static bool IsUnknown(DeliveryReceipt receipt) => receipt.ErrorCode == 22;

                public static bool IsIncomplete(DeliveryReceipt receipt) => receipt.ErrorCode == TwilioSmppErrorCode.NoError;

                public static bool IsUnreachable(DeliveryReceipt receipt) => TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == TwilioSmppErrorCode.NoError006;

                public static bool IsSuspected(int status) => status is 1 or 53 or 711;

                public static int Unhandled(DeliveryReceipt receipt)
                {
                    switch (receipt.ErrorCode)
                    {
                        case TwilioSmppErrorCode.ThrottlingError: return 1;
                    }

                    return 0;
                }

                public static int LeftToDefault(DeliveryReceipt receipt)
                {
                    switch (receipt.ErrorCode)
                    {
                        case TwilioSmppErrorCode.ThrottlingError: return 1;
                        default: return 0;
                    }
                }

                public static int ThrowsByDefault(DeliveryReceipt receipt)
                {
                    switch (receipt.ErrorCode)
                    {
                        case TwilioSmppErrorCode.ThrottlingError: return 1;
                        default: throw new System.InvalidOperationException("Not expected.");
                    }
                }

                public static int Conflict(DeliveryReceipt receipt)
                {
                    switch (receipt.ErrorCode)
                    {
                        case TwilioSmppErrorCode.NoError: return 1;
                        case TwilioSmppErrorCode.NoError006: return 2;
                        case TwilioSmppErrorCode.NoError014: return 2;
                        case > 0: return 3;
                        case < 0: return 4;
                    }
                }

                public static int Duplicate(DeliveryReceipt receipt)
                {
                    switch (receipt.ErrorCode)
                    {
                        case TwilioSmppErrorCode.NoError: return 1;
                        case TwilioSmppErrorCode.ThrottlingError: return 2;
                        case TwilioSmppErrorCode.NoError006: return 1;
                        case TwilioSmppErrorCode.NoError014: return 1;
                        case > 0: return 3;
                        case < 0: return 4;
                    }
                }
            }
        }
        """;
}
