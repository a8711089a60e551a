using SmppErrorCodes;

namespace Acme.Gateway;

/// <summary>An answer of the gateway. The annotation counts here and in every project that refers to this one.</summary>
public sealed record GatewayReply(string MessageId, [ErrorCode(typeof(GatewayErrorCode))] int Status);
