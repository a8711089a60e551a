using System.Collections.Generic;
using SmppErrorCodes;

namespace Acme.Gateway;

/// <summary>How often a message is sent again. Only projects that see the internals of this one use it.</summary>
internal static class RetryLimits
{
    [ErrorCode(typeof(GatewayErrorCode))]
    private static readonly Dictionary<int, int> Limits = new()
    {
        [GatewayErrorCode.Busy] = 5,
        [11] = 5, // SMPP001
        [31] = 1, // SMPP002
    };

    public static int For([ErrorCode(typeof(GatewayErrorCode))] int status) => Limits.TryGetValue(status, out var limit) ? limit : 0;
}
