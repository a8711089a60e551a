using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>A constant that a decision compares its code with.</summary>
internal readonly struct ComparedCode
{
    public ComparedCode(long value, IOperation operation)
    {
        Value = value;
        Operation = operation;
    }

    public long Value { get; }

    /// <summary>The operand that has the value.</summary>
    public IOperation Operation { get; }
}
