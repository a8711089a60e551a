using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Operations that take a code of more than three digits apart: <c>errorCode / 1000 == 30</c>, <c>errorCode.StartsWith("30")</c>.</summary>
internal static class LongCode
{
    private const int FourDigits = 1000;

    /// <summary>The value that is taken apart, and how; null where the operation does not take a long code apart.</summary>
    /// <param name="catalog">A text is that of a long code if no code of the catalog begins with it.</param>
    public static (IOperation Value, string Detail)? TakenApartBy(IOperation operation, CodeCatalog? catalog) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, LeftOperand: var value, RightOperand: var divisor }
            when CodeValue.Of(ConstantOperand.Of(divisor).Value) >= FourDigits => (value, divisor.Syntax.ToString()),
        IInvocationOperation { TargetMethod.Name: "StartsWith", Instance: { Type.SpecialType: SpecialType.System_String } text } call
            when catalog is not null && Arguments.First(call)?.ConstantValue.Value is string beginning && IsOfLongCode(beginning, catalog) => (text, $"\"{beginning}\""),
        _ => null,
    };

    /// <summary>One digit is not enough: another edition of a list may have a hundred that this one does not have.</summary>
    private static bool IsOfLongCode(string beginning, CodeCatalog catalog) =>
        beginning.Length > 1
        && beginning[0] != '0'
        && beginning.All(static character => character is >= '0' and <= '9')
        && !catalog.Constants.Any(constant => CodeText.Format(constant.Value).StartsWith(beginning, StringComparison.Ordinal));
}
