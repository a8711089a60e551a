using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The tests that hold where an operation stands: those of the <c>if</c>, the <c>?:</c>, the <c>&amp;&amp;</c> and the <c>case</c> around it.</summary>
internal static class TestsAround
{
    /// <summary>The conditions that are true there, each without an <c>&amp;&amp;</c>. A <c>!=</c> stands for the <c>==</c> that is true where it is false.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation)
    {
        for (IOperation inner = operation; inner.Parent is { } around and not (IAnonymousFunctionOperation or ILocalFunctionOperation); inner = around)
        {
            var conditions = around switch
            {
                IConditionalOperation conditional when ReferenceEquals(conditional.WhenTrue, inner) => Terms(conditional.Condition, isTrue: true),
                IConditionalOperation conditional when ReferenceEquals(conditional.WhenFalse, inner) => Terms(conditional.Condition, isTrue: false),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when ReferenceEquals(both.RightOperand, inner) => Terms(both.LeftOperand, isTrue: true),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when ReferenceEquals(either.RightOperand, inner) => Terms(either.LeftOperand, isTrue: false),
                IBlockOperation block => LeftBefore(block, inner),
                _ => [],
            };
            foreach (var condition in conditions)
            {
                yield return condition;
            }
        }
    }

    /// <summary>The values that equal a constant there, by the <c>switch</c> around.</summary>
    public static IEnumerable<(IOperation Value, object? Constant)> CasesAround(IOperation operation)
    {
        for (IOperation inner = operation; inner.Parent is { } around and not (IAnonymousFunctionOperation or ILocalFunctionOperation); inner = around)
        {
            switch (around)
            {
                case ISwitchCaseOperation { Clauses: { Length: 1 } clauses, Parent: ISwitchOperation { Value: var value } } when ConstantOf(clauses[0]) is { } label:
                    yield return (value, label);
                    break;
                case ISwitchExpressionArmOperation { Pattern: IConstantPatternOperation pattern, Parent: ISwitchExpressionOperation { Value: var value } }:
                    yield return (value, ConstantOperand.Of(pattern.Value).Value);
                    break;
            }
        }
    }

    private static object? ConstantOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => ConstantOperand.Of(single.Value).Value,
        IPatternCaseClauseOperation { Pattern: IConstantPatternOperation pattern } => ConstantOperand.Of(pattern.Value).Value,
        _ => null,
    };

    /// <summary>The conditions without which the block is left before the statement: <c>if (!condition) continue;</c>.</summary>
    private static IEnumerable<IOperation> LeftBefore(IBlockOperation block, IOperation statement)
    {
        foreach (var before in block.Operations)
        {
            if (ReferenceEquals(before, statement))
            {
                yield break;
            }

            if (before is IConditionalOperation { WhenFalse: null, WhenTrue: var whenTrue, Condition: var condition } && Leaves(whenTrue))
            {
                foreach (var term in Terms(condition, isTrue: false))
                {
                    yield return term;
                }
            }
        }
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: { Length: > 0 } operations } => Leaves(operations[operations.Length - 1]),
        IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation or IReturnOperation or IBranchOperation => true,
        _ => false,
    };

    /// <summary>What is true where the condition is, or where it is not.</summary>
    private static IEnumerable<IOperation> Terms(IOperation condition, bool isTrue)
    {
        var pending = new Stack<(IOperation Condition, bool IsTrue)>();
        pending.Push((condition, isTrue));
        while (pending.Count > 0)
        {
            var (term, holds) = pending.Pop();
            switch (term)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                    pending.Push((operand, !holds));
                    break;
                case IBinaryOperation { OperatorKind: var kind } binary when kind == (holds ? BinaryOperatorKind.ConditionalAnd : BinaryOperatorKind.ConditionalOr):
                    pending.Push((binary.RightOperand, holds));
                    pending.Push((binary.LeftOperand, holds));
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } when holds:
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals }:
                case { } when holds:
                    yield return term;
                    break;
            }
        }
    }
}
