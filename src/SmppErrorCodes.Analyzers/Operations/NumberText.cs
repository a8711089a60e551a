using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Numbers as texts: what writes the decimal digits of a number and nothing else, and how many of them.</summary>
internal static class NumberText
{
    /// <summary>
    /// The value that makes up the whole text: <c>$"{x}"</c>, <c>"" + x</c>, <c>string.Concat(x)</c>; also where zeros in front are
    /// added or taken away. Null for any other text.
    /// </summary>
    public static IOperation? ValueOf(IOperation text) => text switch
    {
        IInterpolatedStringOperation { Parts: { Length: 1 } parts } =>
            parts[0] is IInterpolationOperation { Alignment: null } hole && IsDecimal(hole.FormatString) ? hole.Expression : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, LeftOperand: var left, RightOperand: var right } =>
            IsEmpty(left) ? right : IsEmpty(right) ? left : null,
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: var name } } call => name switch
        {
            "Concat" when call.Arguments.Length == 1 && call.TargetMethod.Parameters[0].Type.SpecialType == SpecialType.System_Object => Arguments.First(call),
            "PadLeft" when IsConstant(call, 0, 3) && IsConstant(call, 1, '0') => call.Instance,
            "TrimStart" when call.Arguments.Length == 1 && IsZero(call.Arguments[0].Value) => call.Instance,
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether the format writes the digits of a number, or the three digits that a receipt has.</summary>
    public static bool IsDecimal(IOperation? format) =>
        format is null or { ConstantValue: { HasValue: true, Value: null or "" or "G" or "g" or "D" or "d" or "D1" or "d1" or "D3" or "d3" or "0" or "000" } };

    /// <summary>How many digits an operation writes; null where it does not write a number, but passes a text on.</summary>
    /// <param name="value">What the operation passes on, below all conversions.</param>
    public static TextDigits? WrittenBy(IOperation operation, IOperation value)
    {
        if (operation.Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { Name: "PadLeft", ContainingType.SpecialType: SpecialType.System_String } }:
                return TextDigits.Listed;
            case IInvocationOperation { TargetMethod: { Name: "TrimStart", ContainingType.SpecialType: SpecialType.System_String } }:
                return TextDigits.Fewest;
            case IConversionOperation conversion:
                return HeldValue.IsReadBy(conversion) ? TextDigits.Either : null;
            case IInvocationOperation { TargetMethod.Name: not "GetString" } or IInterpolatedStringOperation or IBinaryOperation:
                return value.Type is not { } type || type.SpecialType == SpecialType.System_String ? null
                    : !IntegralType.Is(IntegralType.WithoutNullable(type).SpecialType) ? TextDigits.Either
                    : FormatOf(operation)?.ConstantValue.Value is "D3" or "d3" or "000" ? TextDigits.Listed
                    : TextDigits.Fewest;
            default:
                return null;
        }
    }

    private static IOperation? FormatOf(IOperation operation)
    {
        switch (operation)
        {
            case IInterpolatedStringOperation { Parts: var parts }:
                return ((IInterpolationOperation)parts[0]).FormatString;
            case IInvocationOperation { Arguments: var arguments }:
                foreach (var argument in arguments)
                {
                    if (argument.Parameter is { Name: "format" })
                    {
                        return argument.Value;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static bool IsEmpty(IOperation text) => text is IFieldReferenceOperation { Field: { IsConst: false } field }
        ? field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }
        : text is { Type.SpecialType: SpecialType.System_String, ConstantValue: { HasValue: true, Value: null or "" } };

    private static bool IsConstant(IInvocationOperation call, int ordinal, object value) =>
        Arguments.At(call, ordinal)?.ConstantValue is { HasValue: true, Value: { } constant } && constant.Equals(value);

    /// <summary>Whether the argument is the character 0, also as the only one of several.</summary>
    private static bool IsZero(IOperation characters) =>
        characters is IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } several } ? several[0].ConstantValue.Value is '0' : characters.ConstantValue.Value is '0';
}

/// <summary>How many digits a text has that stands for a number.</summary>
internal enum TextDigits
{
    /// <summary>As many as in the list, with zeros in front: <c>"007"</c>. So it is for every text of which nothing else is known.</summary>
    Listed,

    /// <summary>No more than the number needs: <c>"7"</c>.</summary>
    Fewest,

    /// <summary>One or the other.</summary>
    Either,
}
