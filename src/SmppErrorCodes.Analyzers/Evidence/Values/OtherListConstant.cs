using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Constants that only another list of error codes has.</summary>
internal static class OtherListConstant
{
    /// <summary>The largest number that a code of a receipt can be: it has three digits there.</summary>
    private const int MaxCode = 999;

    /// <summary>How the specification of SMPP names the values of <c>command_status</c>.</summary>
    private const string CommandStatusPrefix = "ESME_";

    /// <summary>How the constant shows that it is of another list; null where it does not.</summary>
    /// <param name="isOtherEnum">Whether a type is an enum that is not a catalog.</param>
    public static string? Find(IOperation constant, Func<ITypeSymbol?, bool> isOtherEnum)
    {
        var operation = constant;
        while (true)
        {
            if (isOtherEnum(operation.Type))
            {
                return operation.Type!.Name;
            }

            if (operation is not IConversionOperation conversion)
            {
                break;
            }

            operation = conversion.Operand;
        }

        return NameOf(operation) is { } name && name.StartsWith(CommandStatusPrefix, StringComparison.Ordinal) ? name : TooLarge(ConstantOperand.Of(operation).Value);
    }

    /// <summary>The name of a constant of another list that a text is or begins with; null for any other text.</summary>
    public static string? FindInText(IOperation literal) =>
        literal.Type?.SpecialType == SpecialType.System_String
        && literal.ConstantValue.Value is string text
        && text.StartsWith(CommandStatusPrefix, StringComparison.Ordinal)
            ? text
            : null;

    /// <summary>How the bound of a range shows that a value is of another list; null where it does not. A range may end where three digits do.</summary>
    /// <param name="relation">The relation of the value to the bound.</param>
    /// <param name="isOtherEnum">Whether a type is an enum that is not a catalog.</param>
    public static string? FindInRange(IOperation bound, BinaryOperatorKind relation, Func<ITypeSymbol?, bool> isOtherEnum) =>
        relation is BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan && CodeValue.Of(ConstantOperand.Of(bound).Value) == MaxCode + 1 ? null : Find(bound, isOtherEnum);

    /// <summary>How what is written at a declaration shows that a value is of another list: its default value, or one that a test is run with; null where nothing does.</summary>
    public static string? FindInDeclaration(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { HasExplicitDefaultValue: true, ExplicitDefaultValue: var value } when TooLarge(value) is { } detail => detail,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method, Ordinal: var ordinal } => FindInArguments(method, ordinal),
        IPropertySymbol or IFieldSymbol => FindInArguments(symbol, 0),
        _ => null,
    };

    /// <summary>How a literal that no operation stands for shows that it is of another list; null where it does not.</summary>
    public static string? Find(LiteralExpressionSyntax literal) => TooLarge(literal.Token.Value);

    /// <summary>Whether the constant is a literal other than 0 that is written in hexadecimal.</summary>
    public static bool IsHexadecimal(IOperation constant, out long value)
    {
        value = 0;
        return LiteralIn(constant) is { Syntax: LiteralExpressionSyntax literal } && IsHexadecimal(literal, out value);
    }

    /// <inheritdoc cref="IsHexadecimal(IOperation, out long)"/>
    public static bool IsHexadecimal(LiteralExpressionSyntax literal, out long value)
    {
        value = 0;
        return literal.Token is { Text: { Length: > 2 } text } token
            && text[0] == '0'
            && text[1] is 'x' or 'X'
            && CodeValue.Of(token.Value) is { } number
            && (value = number) != 0;
    }

    /// <summary>Whether the constant is a literal number other than 0 that is not written in hexadecimal.</summary>
    public static bool IsDecimal(IOperation constant) =>
        LiteralIn(constant) is { ConstantValue.Value: not string } literal && CodeValue.Of(literal.ConstantValue.Value) is not (null or 0) && !IsHexadecimal(constant, out _);

    /// <summary>Reads the attributes whose arguments are values of what they stand on: <c>[InlineData(5, "text")]</c>, <c>[DefaultValue(5)]</c>.</summary>
    /// <param name="position">Which argument is meant.</param>
    private static string? FindInArguments(ISymbol symbol, int position)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "DefaultValueAttribute" or "TestCaseAttribute" or "InlineDataAttribute" or "DataRowAttribute" or "ArgumentsAttribute"
                && attribute.ConstructorArguments.SelectMany(ValuesOf).ElementAtOrDefault(position) is { Kind: TypedConstantKind.Primitive, Value: var value }
                && TooLarge(value) is { } detail)
            {
                return detail;
            }
        }

        return null;
    }

    private static IEnumerable<TypedConstant> ValuesOf(TypedConstant argument) =>
        argument is { Kind: TypedConstantKind.Array, IsNull: false } ? argument.Values : new[] { argument }.AsEnumerable();

    private static string? NameOf(IOperation constant) => constant switch
    {
        IFieldReferenceOperation { Field.Name: var field } => field,
        ILocalReferenceOperation { Local.Name: var local } => local,
        _ => null,
    };

    private static ILiteralOperation? LiteralIn(IOperation constant)
    {
        while (constant is IConversionOperation conversion)
        {
            constant = conversion.Operand;
        }

        return constant as ILiteralOperation;
    }

    private static string? TooLarge(object? constant) => constant switch
    {
        string { Length: > 3 } text when text.All(static character => character is >= '0' and <= '9') => text,
        ulong large and > long.MaxValue => large.ToString(CultureInfo.InvariantCulture),
        not string and var value when CodeValue.Of(value) is > MaxCode and var number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
