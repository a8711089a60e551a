using System;
using System.Collections.Generic;
using System.Globalization;

namespace DeliveryReceipts;

internal static class Program
{
    private static readonly string[] ReceiptTexts =
    [
        "id:5f0c01 sub:001 dlvrd:001 submit date:2604011200 done date:2604011201 stat:DELIVRD err:000 text:Your parcel is on",
        "id:5f0c02 sub:001 dlvrd:000 submit date:2604011200 done date:2604011203 stat:UNDELIV err:001 text:Your parcel is on",
        "id:5f0c03 sub:001 dlvrd:000 submit date:2604011200 done date:2604011204 stat:UNDELIV err:007 text:Your parcel is on",
        "id:5f0c04 sub:001 dlvrd:000 submit date:2604011201 done date:2604011205 stat:REJECTD err:051 text:",
        "id:5f0c05 sub:001 dlvrd:000 submit date:2604011201 done date:2604011205 stat:REJECTD err:712 text:Your code is 4711",
        "id:5f0c06 sub:001 dlvrd:000 submit date:2604011202 done date:2604011206 stat:REJECTD err:716 text:Your code is 4711",
        "id:5f0c07 sub:001 dlvrd:000 submit date:2604011203 done date:2604011209 stat:UNDELIV err:801 text:Your code is 4711",
        "a text that is not a receipt",
    ];

    private static void Main()
    {
        var log = new List<MessageLogEntry>();
        var statistics = new Statistics();
        foreach (string text in ReceiptTexts)
        {
            DeliveryReceipt receipt = DeliveryReceipt.Parse(text);
            log.Add(new MessageLogEntry
            {
                MessageId = receipt.MessageId,
                DlrErrorCode = receipt.ErrorCode.ToString("000", CultureInfo.InvariantCulture),
            });

            statistics.Count(receipt);
            string decision = receipt.State == "DELIVRD" ? "delivered"
                : RetryPolicy.DelayBeforeRetry(receipt, attempts: 1) is TimeSpan delay ? $"send again in {delay}"
                : "do not send again";
            string blame = RetryPolicy.IsOurFault(receipt) ? ", the message itself is wrong" : "";
            string price = Tariff.IsFree(receipt) ? ", free of charge" : Statistics.IsInDoubt(receipt) ? ", price to be settled" : "";
            Console.WriteLine($"{receipt.MessageId} {receipt.State} {receipt.ErrorCode:000}: {decision}{blame}{price}");
        }

        foreach (MessageLogEntry entry in log)
        {
            if (!entry.WasDelivered)
            {
                Console.WriteLine($"{entry.MessageId} goes to {entry.Team}");
            }
        }

        Console.WriteLine($"{statistics.Delivered} delivered, {statistics.Absent} absent, {statistics.Full} full, {statistics.Rejected} rejected");
    }
}
