namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>The keys of what rules hand to fixes. Lists of constants are documentation IDs between commas.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The constant that replaces what is reported.</summary>
    public const string Constant = nameof(Constant);

    /// <summary>The lists of constants that lack a case, between semicolons: one for each meaning.</summary>
    public const string Meanings = nameof(Meanings);

    /// <summary>For each additional location, between semicolons: <c>+</c> or <c>-</c>, and the constants to add to the test or to take out of it.</summary>
    public const string Edits = nameof(Edits);

    /// <summary>The constants of all codes that <see cref="Edits"/> changes the handling of.</summary>
    public const string Codes = nameof(Codes);

    /// <summary>The expression that an expression among the <see cref="Edits"/> tests.</summary>
    public const string Operand = nameof(Operand);

    /// <summary><c>true</c> if that expression may be evaluated once more.</summary>
    public const string IsRepeatable = nameof(IsRepeatable);

    /// <summary><c>true</c> where the compiler allows no patterns.</summary>
    public const string IsInExpressionTree = nameof(IsInExpressionTree);

    /// <summary>The constant to compare the result of <c>Canonical</c> with instead.</summary>
    public const string Canonical = nameof(Canonical);

    /// <summary><c>true</c> if the branches of the label and of the additional locations can become one where the first of them stands.</summary>
    public const string CanMerge = nameof(CanMerge);
}
