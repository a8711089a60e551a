using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads tests that stand by themselves, once for each code that they look at.</summary>
internal static class TestReader
{
    /// <summary>The decisions of a condition that is neither a part of another one nor that of an <c>if</c> or a <c>?:</c>.</summary>
    public static ImmutableArray<Decision> Read(IOperation condition, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        if (!ConditionTree.IsWhole(condition)
            || ChainReader.IsConditionOfChain(condition)
            || !ConditionTree.TestsCode(condition, detector, cancellationToken)
            || IsAsserted(condition))
        {
            return ImmutableArray<Decision>.Empty;
        }

        var decisions = ImmutableArray.CreateBuilder<Decision>(1);
        var operands = new OperandReader();
        var ofSwitch = CodesOfSwitch(condition, operands, detector, cancellationToken);
        var finder = new CandidateFinder(detector, operands, cancellationToken);
        finder.AddTested(condition);
        foreach (var candidate in finder.Candidates)
        {
            if (!Contains(ofSwitch, candidate.Operand) && Read(condition, candidate, operands) is { } decision)
            {
                decisions.Add(decision);
            }
        }

        return decisions.ToImmutable();
    }

    private static Decision? Read(IOperation condition, CodeCandidate code, OperandReader operands)
    {
        var reader = new ConditionReader(code.Operand, code.Code.Catalog, operands);
        var builder = new DecisionBuilder(DecisionKind.Test, condition.Syntax, code);

        // Nothing is known of what is done with the answer, but "true" and "false" are not the same.
        builder.AddLabel(builder.AddBranch(condition.Syntax, ImmutableArray.Create(condition.Syntax)), reader.Read(condition), condition.Syntax);
        return reader.IsReliable(isEvaluatedBefore: false)
            ? builder.Build(otherwise: null, ImmutableArray<SyntaxNode>.Empty, reader)
            : null;
    }

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

    /// <summary>The codes of the <c>switch</c> in which the condition follows a <c>when</c>: what tests them is read with the <c>switch</c>.</summary>
    private static IReadOnlyList<CodeCandidate> CodesOfSwitch(IOperation condition, OperandReader operands, CodeExpressionDetector detector, CancellationToken cancellationToken) =>
        condition.Parent switch
        {
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => SwitchReader.Candidates(@switch, operands, detector, cancellationToken),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when ReferenceEquals(arm.Guard, condition) =>
                SwitchReader.Candidates(@switch, operands, detector, cancellationToken),
            _ => Array.Empty<CodeCandidate>(),
        };

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
