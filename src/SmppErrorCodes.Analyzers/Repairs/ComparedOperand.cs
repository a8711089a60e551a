
namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>What an incomplete test compares, and how it may be compared with more codes.</summary>
internal sealed class ComparedOperand
{
    /// <param name="text">Null where only labels and patterns are changed.</param>
    public ComparedOperand(string? text, bool isRepeatable, bool isInExpressionTree)
    {
        Text = text;
        IsRepeatable = isRepeatable;
        IsInExpressionTree = isInExpressionTree;
    }

    /// <summary>The expression as the source writes it; null where only labels and patterns are changed.</summary>
    public string? Text { get; }

    /// <summary>Whether the expression may be evaluated once more.</summary>
    public bool IsRepeatable { get; }

    /// <summary>Whether it stands where the compiler does not allow patterns.</summary>
    public bool IsInExpressionTree { get; }
}
