namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>The keys of what rules hand to fixes.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The documentation ID of the constant that replaces the reported literal.</summary>
    public const string Constant = nameof(Constant);
}
