namespace Acme.Gateway;

/// <summary>The answer as the old interface gives it. Such a class is often generated, so an option has to declare what it holds.</summary>
public sealed class SoapReply
{
    public string MessageId { get; set; } = "";

    public int Result { get; set; }
}
