namespace SmppErrorCodes.Tests.Architecture;

/// <summary>One file uses what another one declares.</summary>
/// <param name="Names">The types of the other file that are used, in quotes.</param>
internal sealed record FileUse(SourceFile User, SourceFile Used, string Names)
{
    public override string ToString() => $"{User.Name} -> {Used.Name}: {Names}";
}
