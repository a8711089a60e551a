using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Comparisons;

/// <summary>An operand with the values that it is compared with or becomes.</summary>
internal readonly struct ConstantUse
{
    public ConstantUse(IOperation constant, ImmutableArray<ValueReference> counterparts)
    {
        Constant = constant;
        Counterparts = counterparts;
    }

    /// <summary>The operand, which may have literals in it.</summary>
    public IOperation Constant { get; }

    /// <summary>What the operand is compared with or becomes; the first one that is known decides.</summary>
    public ImmutableArray<ValueReference> Counterparts { get; }

    /// <summary>Whether the operand may have a literal that can be a code or only one of another list, or is a constant with a name, also of an enum. Nothing is allocated for the answer.</summary>
    public static bool HasConstant(IOperation operand)
    {
        while (operand is IConversionOperation conversion)
        {
            operand = conversion.Operand;
        }

        return operand switch
        {
            ILiteralOperation literal => CanBeCode(literal) || IsLongNumber(literal),
            IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation => true,
            IFieldReferenceOperation { Field.IsConst: true } or ILocalReferenceOperation { Local.IsConst: true } => true,
            IInvocationOperation invocation => TaskType.IsFromResult(invocation),
            _ => false,
        };
    }

    /// <summary>Whether the literal is an integer, or a text of one to three digits.</summary>
    private static bool CanBeCode(ILiteralOperation literal) => literal.Type is { SpecialType: var type }
        && (IntegralType.Is(type)
            || (type == SpecialType.System_String && literal.Syntax is LiteralExpressionSyntax { Token.ValueText: var text } && CodeText.TryParse(text, out _)));

    /// <summary>Whether the literal is a text of five digits or more. It is not a code, but shows what the values beside it are; with four it may be a slip.</summary>
    private static bool IsLongNumber(ILiteralOperation literal)
    {
        if (literal is not { Type.SpecialType: SpecialType.System_String, Syntax: LiteralExpressionSyntax { Token.ValueText: { Length: > 4 } text } })
        {
            return false;
        }

        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The literals whose value the operand may have: both of <c>failed ? 1 : 0</c>, but not those of <c>1 + 1</c>.</summary>
    public static IEnumerable<ILiteralOperation> LiteralsIn(IOperation operand)
    {
        foreach (var value in AlternativeValues.Of(operand))
        {
            if (value is ILiteralOperation literal && CanBeCode(literal))
            {
                yield return literal;
            }
        }
    }
}
