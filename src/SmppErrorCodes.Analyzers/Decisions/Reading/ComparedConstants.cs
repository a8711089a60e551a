using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>The constants that an operand is compared with, and the values that they stand for.</summary>
internal sealed class ComparedConstants
{
    private readonly CodeCatalog _catalog;
    private readonly ITypeSymbol? _boxedType;
    private readonly List<ComparedCode> _codes = new();

    /// <param name="boxedType">The type that the operand has in an object; null where it is not in one.</param>
    public ComparedConstants(CodeCatalog catalog, ITypeSymbol? boxedType)
    {
        _catalog = catalog;
        _boxedType = boxedType;
    }

    /// <summary>The codes among the constants, in the order of the source.</summary>
    public IReadOnlyList<ComparedCode> Codes => _codes;

    /// <summary>Whether one of them is a text that names a code and is not how the catalog spells it: it could be meant either way.</summary>
    public bool HasOddText { get; private set; }

    /// <summary>The values that stand in the relation to the constant; null if the operand is not a constant of a fitting type.</summary>
    public CodeSet? SetOf(BinaryOperatorKind relation, IOperation operand) => relation switch
    {
        BinaryOperatorKind.Equals => SetOf(operand),
        BinaryOperatorKind.NotEquals => SetOf(operand)?.Complement(),
        _ => RangeOf(relation, ConstantOperand.Of(operand).Value),
    };

    /// <summary>The value that equals the constant, none for a text that is not a code; null if the operand is not a constant of a fitting type.</summary>
    public CodeSet? SetOf(IOperation operand)
    {
        if (ConstantOperand.Of(operand) is not { HasValue: true, Value: var constant })
        {
            return null;
        }

        if (constant is null)
        {
            return CodeSet.Null;
        }

        if (_boxedType is not null && !SymbolEqualityComparer.Default.Equals(UnboxedType(operand), _boxedType))
        {
            return CodeSet.Empty;
        }

        if (CodeValue.Of(constant) is { } code)
        {
            _codes.Add(new ComparedCode(code, operand));
            HasOddText |= constant is string text && _catalog.TryGetConstant(code, out var known) && text != (known.Text?.ConstantValue as string ?? CodeText.Format(code));
            return CodeSet.Of(code);
        }

        return constant is string or ulong ? CodeSet.Empty : null;
    }

    private static ITypeSymbol? UnboxedType(IOperation operand)
    {
        while (operand is IConversionOperation { Type.SpecialType: SpecialType.System_Object } boxing)
        {
            operand = boxing.Operand;
        }

        return operand.Type;
    }

    /// <summary>The numbers that stand in the relation to the constant; null if it is not a number.</summary>
    public static CodeSet? RangeOf(BinaryOperatorKind relation, object? constant)
    {
        if ((constant is string ? null : CodeValue.Of(constant)) is not { } limit)
        {
            // A limit that is larger than any code is larger than any value that is compared.
            return constant is not ulong ? null : relation is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual ? CodeSet.Numbers : CodeSet.Empty;
        }

        return relation switch
        {
            BinaryOperatorKind.LessThan => CodeSet.Below(limit),
            BinaryOperatorKind.LessThanOrEqual => CodeSet.Between(long.MinValue, limit),
            BinaryOperatorKind.GreaterThan => CodeSet.Above(limit),
            BinaryOperatorKind.GreaterThanOrEqual => CodeSet.Between(limit, long.MaxValue),
            _ => null,
        };
    }
}
