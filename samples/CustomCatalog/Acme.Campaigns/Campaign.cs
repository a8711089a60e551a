using Acme.Gateway;

namespace Acme.Campaigns;

/// <summary>What a campaign does with an answer of the gateway.</summary>
internal static class Campaign
{
    public static string NextStep(GatewayReply reply)
    {
        switch (reply.Status) // SMPP003
        {
            case GatewayErrorCode.Accepted:
                return "done";
            case GatewayErrorCode.Busy: // SMPP005
                return "send again";
            case 20: // SMPP001
            case GatewayErrorCode.NumberGone:
                return "remove the number";
        }

        return "look into it";
    }

    public static bool IsLost(SoapReply reply) => reply.Result == 22 || reply.Result == GatewayErrorCode.UnknownNumber; // SMPP002 SMPP005
}
