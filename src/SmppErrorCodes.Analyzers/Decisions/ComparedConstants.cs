using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>The constants that an operand is compared with, and the values that they stand for.</summary>
internal sealed class ComparedConstants
{
    private readonly CodeCatalog _catalog;
    private readonly List<CodeComparison> _comparisons = new();

    public ComparedConstants(CodeCatalog catalog)
    {
        _catalog = catalog;
    }

    /// <summary>The codes among them, in the order of the source.</summary>
    public IReadOnlyList<CodeComparison> Comparisons => _comparisons;

    /// <summary>Whether one of them is a text that names a code and is not how the catalog spells it: it could be meant either way.</summary>
    public bool HasOddText { get; private set; }

    /// <summary>The values for which a comparison with the constant holds; null where it is of another kind.</summary>
    public CodeSet? SetOf(BinaryOperatorKind kind, object? constant, SyntaxNode syntax)
    {
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return SetOf(constant, syntax);
            case BinaryOperatorKind.NotEquals:
                return SetOf(constant, syntax)?.Complement();
        }

        var limit = constant is string ? null : CodeValue.Of(constant);
        if (limit is null)
        {
            // What is larger than any code is larger than any value that a code has.
            return constant is not ulong ? null : kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual ? CodeSet.Numbers : CodeSet.Empty;
        }

        return kind switch
        {
            BinaryOperatorKind.LessThan => CodeSet.Below(limit.Value),
            BinaryOperatorKind.LessThanOrEqual => CodeSet.Between(long.MinValue, limit.Value),
            BinaryOperatorKind.GreaterThan => CodeSet.Above(limit.Value),
            BinaryOperatorKind.GreaterThanOrEqual => CodeSet.Between(limit.Value, long.MaxValue),
            _ => null,
        };
    }

    /// <summary>The value that equals what an operation gives, if that is a constant.</summary>
    public CodeSet? SetOf(IOperation operation) => Constants.Of(operation) is { HasValue: true, Value: var constant } ? SetOf(constant, operation.Syntax) : null;

    /// <summary>The value that equals the constant; none for a text that is no code.</summary>
    public CodeSet? SetOf(object? constant, SyntaxNode syntax)
    {
        if (constant is null)
        {
            return CodeSet.Null;
        }

        if (CodeValue.Of(constant) is { } code)
        {
            _comparisons.Add(new CodeComparison(code, syntax));
            HasOddText |= constant is string text && _catalog.TryGetConstant(code, out var known) && text != (known.Text?.ConstantValue as string ?? CodeText.Format(code));
            return CodeSet.Of(code);
        }

        return constant is string or ulong ? CodeSet.Empty : null;
    }
}
