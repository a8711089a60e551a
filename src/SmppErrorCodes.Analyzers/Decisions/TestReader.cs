using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads the decisions that begin with a comparison, a pattern or a call.</summary>
/// <remarks>
/// Every test is looked at, and a decision is read at its first one. Thousands of tests that are joined by <c>||</c> or
/// <c>else</c> stay cheap because most of them find a test of the same code right before them.
/// </remarks>
internal static class TestReader
{
    public static IEnumerable<Decision> Read(IOperation test, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        if (ValueOf(test) is not { } value)
        {
            yield break;
        }

        var operands = new OperandReader();
        var candidates = Candidates(test, value, operands, detector, cancellationToken);
        if (candidates.Count == 0 || (candidates.Count == 1 && FollowsTestOf(candidates[0].Operand, test, operands)))
        {
            yield break;
        }

        var condition = ConditionOf(test);
        if (IsAsserted(condition))
        {
            yield break;
        }

        var ofSwitch = AddAliases(condition, operands, detector, cancellationToken);
        if (operands.HasAliases)
        {
            candidates = Candidates(test, value, operands, detector, cancellationToken);
        }

        foreach (var candidate in candidates)
        {
            if (!FollowsTestOf(candidate.Operand, test, operands)
                && !Contains(ofSwitch, candidate.Operand)
                && ChainReader.Read(value, condition, candidate, operands) is { } decision)
            {
                yield return decision;
            }
        }
    }

    /// <summary>What the operation compares with constants; null where it is no test.</summary>
    private static IOperation? ValueOf(IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorMethod: null, LeftOperand: var left, RightOperand: var right } comparison when IsComparison(comparison.OperatorKind):
                return Constants.Of(right).HasValue ? left : Constants.Of(left).HasValue ? right : null;
            case IIsPatternOperation isPattern:
                return isPattern.Value;
            case IInvocationOperation { TargetMethod.Name: "Equals" } equals when CodeCalls.Compared(equals) is { } compared:
                return Constants.Of(compared.Right).HasValue ? compared.Left : Constants.Of(compared.Left).HasValue ? compared.Right : null;
            case IInvocationOperation { TargetMethod.Name: "Contains" } contains:
                return CodeCalls.SearchedValue(contains);
            default:
                return null;
        }
    }

    private static bool IsComparison(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals
        or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan
        or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan
        or BinaryOperatorKind.GreaterThanOrEqual;

    private static IReadOnlyList<CodeCandidate> Candidates(IOperation test, IOperation value, OperandReader operands, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        var finder = new CandidateFinder(detector, operands, cancellationToken);
        if (!finder.TryAdd(value) && test is IIsPatternOperation isPattern)
        {
            finder.AddReachedBy(isPattern.Pattern, operands.Read(value), value);
        }

        return finder.Candidates;
    }

    /// <summary>The largest condition that <paramref name="test"/> is a part of.</summary>
    private static IOperation ConditionOf(IOperation test)
    {
        var condition = test;
        while (condition.Parent is { } parent && IsPartOf(parent))
        {
            condition = parent;
        }

        return condition;
    }

    private static bool IsPartOf(IOperation parent) => parent
        is IParenthesizedOperation
        or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null }
        || (parent is IBinaryOperation binary && ConditionReader.IsJoin(binary, out _));

    /// <summary>Whether a test of the same operand comes right before, so that this one is not the first of its decision.</summary>
    private static bool FollowsTestOf(CodeOperand operand, IOperation test, OperandReader operands)
    {
        var child = test;
        while (child.Parent is { } parent && IsPartOf(parent))
        {
            if (parent is IBinaryOperation join && ReferenceEquals(join.RightOperand, child))
            {
                return Tests(LastTest(join.LeftOperand), operand, operands);
            }

            child = parent;
        }

        return ChainReader.ConditionBefore(child) is { } before && Tests(LastTest(before), operand, operands);
    }

    private static IOperation LastTest(IOperation condition)
    {
        while (true)
        {
            switch (condition)
            {
                case IParenthesizedOperation parenthesized:
                    condition = parenthesized.Operand;
                    continue;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                    condition = not.Operand;
                    continue;
                case IBinaryOperation join when ConditionReader.IsJoin(join, out _):
                    condition = join.RightOperand;
                    continue;
                default:
                    return condition;
            }
        }
    }

    private static bool Tests(IOperation operation, CodeOperand operand, OperandReader operands) =>
        ValueOf(operation) is { } value && operands.Read(value).Equals(operand);

    /// <summary>An assertion says what must be; it decides nothing.</summary>
    private static bool IsAsserted(IOperation condition)
    {
        for (var parent = condition.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation invocation }:
                    return CodeCalls.IsAssertion(invocation.TargetMethod);
                case IReturnOperation or IBlockOperation { Operations.Length: 1 } or IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Learns the pattern variables of the condition, and those of the label whose <c>when</c> it is.</summary>
    /// <returns>The codes of the <c>switch</c>, which reads such a condition itself.</returns>
    private static IReadOnlyList<CodeCandidate> AddAliases(IOperation condition, OperandReader operands, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        foreach (var part in ConditionReader.Leaves(condition))
        {
            if (part is IIsPatternOperation isPattern)
            {
                new CandidateFinder(detector, operands, cancellationToken).AddReachedBy(isPattern.Pattern, operands.Read(isPattern.Value), isPattern.Value);
            }
        }

        return condition.Parent switch
        {
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => SwitchReader.Candidates(@switch, operands, detector, cancellationToken),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when ReferenceEquals(arm.Guard, condition) =>
                SwitchReader.Candidates(@switch, operands, detector, cancellationToken),
            _ => System.Array.Empty<CodeCandidate>(),
        };
    }

    private static bool Contains(IReadOnlyList<CodeCandidate> candidates, CodeOperand operand)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Operand.Equals(operand))
            {
                return true;
            }
        }

        return false;
    }
}
