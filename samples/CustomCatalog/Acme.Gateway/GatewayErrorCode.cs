using SmppErrorCodes;

namespace Acme.Gateway;

/// <summary>What the gateway answers. It is another provider's list, with duplicates of its own.</summary>
public static class GatewayErrorCode
{
    public const int Accepted = 0;

    public const int Busy = 10;

    [SameMeaningAs(nameof(Busy))]
    public const int TooManyMessages = 11;

    public const int UnknownNumber = 20;

    [SameMeaningAs(nameof(UnknownNumber))]
    public const int NumberGone = 21;

    public const int Barred = 30;

    public const int Expired = 40;
}
