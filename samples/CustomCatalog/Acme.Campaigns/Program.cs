using System;
using Acme.Campaigns;
using Acme.Gateway;

GatewayReply[] replies =
[
    new("a1", GatewayErrorCode.Accepted),
    new("a2", GatewayErrorCode.TooManyMessages),
    new("a3", 20), // SMPP001
];

foreach (var reply in replies)
{
    Console.WriteLine($"{reply.MessageId}: {Campaign.NextStep(reply)}, up to {RetryLimits.For(reply.Status)} times");
}

Console.WriteLine($"a4: {Campaign.IsLost(new SoapReply { MessageId = "a4", Result = GatewayErrorCode.NumberGone })}");
