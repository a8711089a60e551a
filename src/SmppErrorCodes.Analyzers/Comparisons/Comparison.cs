using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Comparisons;

/// <summary>A test of one value: what is compared, and the constants that it is compared with.</summary>
internal sealed class Comparison
{
    /// <param name="isNegated">Whether a search, or a test of an order, is true where no constant equals the value.</param>
    public Comparison(ComparisonKind kind, IOperation operation, in ValueReference value, ImmutableArray<IOperation> constants, bool isNegated = false)
    {
        IsNegated = isNegated;
        Kind = kind;
        Operation = operation;
        Value = value;
        Constants = constants;
    }

    public ComparisonKind Kind { get; }

    /// <summary>The whole test: the comparison, the <c>is</c>, the call, the <c>switch</c>, or the pattern of a part of a value.</summary>
    public IOperation Operation { get; }

    /// <summary>The value that is compared.</summary>
    public ValueReference Value { get; }

    /// <summary>The operands that are compared with the value, in the order of the source; none where it is compared with null or with a type.</summary>
    public ImmutableArray<IOperation> Constants { get; }

    /// <summary>Whether a search, or a test of an order, is true where no constant equals the value: <c>Array.IndexOf(codes, code) &lt; 0</c>.</summary>
    public bool IsNegated { get; }

    /// <summary>The relation in which the value has to stand to the constant, as if the value stood on the left.</summary>
    public BinaryOperatorKind Relation =>
        IsNegated ? BinaryOperatorKind.NotEquals
        : Operation is not IBinaryOperation binary ? BinaryOperatorKind.Equals
        : Value.Operation == binary.LeftOperand ? binary.OperatorKind
        : Value.Operation == binary.RightOperand ? ConditionTree.Mirrored(binary.OperatorKind)
        : BinaryOperatorKind.Equals;
}

/// <summary>How a value is compared.</summary>
internal enum ComparisonKind
{
    /// <summary>By <c>==</c>, <c>!=</c> or <c>Equals</c> with one constant.</summary>
    Equality,

    /// <summary>By <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c> with one constant.</summary>
    Range,

    /// <summary>By a pattern, or by the labels of a <c>switch</c>.</summary>
    Pattern,

    /// <summary>By a search among elements that are written out.</summary>
    Search,

    /// <summary>By a search among elements that are not written out.</summary>
    UnknownSearch,

    /// <summary>With null or the empty text, by <c>HasValue</c>, <c>IsNullOrEmpty</c> or <c>IsNullOrWhiteSpace</c>.</summary>
    Presence,

    /// <summary>With a type.</summary>
    Type,
}
