using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Numbers that are written as texts.</summary>
internal static class NumberText
{
    /// <summary>Whether the value is a number that is written without leading zeros: it equals few of the texts of codes, which have three digits.</summary>
    public static bool IsWithoutZeros(IOperation operation) => PassedValue.BelowConversions(operation) switch
    {
        IConditionalAccessOperation access => IsWithoutZeros(access.WhenNotNull),
        ICoalesceOperation coalesce => IsWithoutZeros(coalesce.Value),
        ILocalReferenceOperation local => InitialValueOf(local) is { } value && IsWithoutZeros(value),
        IInvocationOperation { TargetMethod.Name: "Trim", Instance: { } trimmed } => IsWithoutZeros(trimmed),
        IInvocationOperation { TargetMethod.Name: "ToString" } call =>
            IsNumber((call.Instance ?? Arguments.First(call))?.Type) && !call.Arguments.Any(static argument => argument.Value.ConstantValue.Value is "D3" or "d3" or "000"),
        _ => false,
    };

    private static bool IsNumber(ITypeSymbol? type) => type is not null && IntegralType.Is(IntegralType.WithoutNullable(type).SpecialType);

    /// <summary>What a local is declared with; null if that is nothing.</summary>
    private static IOperation? InitialValueOf(ILocalReferenceOperation local) =>
        local.Local.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
        && reference.SyntaxTree == local.Syntax.SyntaxTree
        && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? local.SemanticModel?.GetOperation(value)
            : null;
}
