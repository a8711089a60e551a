using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Reads tests that stand by themselves, once for each code that they test.</summary>
internal static class TestReader
{
    /// <summary>The decisions of a condition that is neither a part of another one nor that of an <c>if</c> or a <c>?:</c>.</summary>
    public static IEnumerable<Decision> Read(IOperation condition, MemberVerdicts verdicts)
    {
        if (!ConditionTree.IsWhole(condition) || ChainReader.IsConditionOfChain(condition))
        {
            yield break;
        }

        var operands = new OperandReader();
        var ofSwitch = CodesOfSwitch(condition, operands, verdicts);
        var finder = new DecidedCodeFinder(verdicts, operands);
        finder.AddTested(condition);
        if (finder.Codes.Count == 0 || IsAsserted(condition))
        {
            yield break;
        }

        foreach (var code in finder.Codes)
        {
            if (!ofSwitch.Any(known => known.Operand.Equals(code.Operand)) && Read(condition, code, operands, verdicts) is { } decision)
            {
                yield return decision;
            }
        }
    }

    private static Decision? Read(IOperation condition, DecidedCode code, OperandReader operands, MemberVerdicts verdicts)
    {
        var reader = new ConditionReader(code, verdicts.Comparisons, operands);
        var builder = new DecisionBuilder(DecisionKind.Test, condition, code, operands);

        // How the result is used is not known, but "true" and "false" are not the same.
        builder.AddLabel(builder.AddBranch(condition.Syntax, ImmutableArray.Create(condition.Syntax)), reader.Read(condition), condition.Syntax);
        return reader.IsReliable(isEvaluatedBefore: false)
            ? builder.Build(otherwise: null, ImmutableArray<SyntaxNode>.Empty, reader.ComparedCodes)
            : null;
    }

    /// <summary>Whether the condition is passed to an assertion, which decides nothing.</summary>
    private static bool IsAsserted(IOperation condition)
    {
        for (var parent = condition.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation invocation }:
                    return AssertionCalls.Asserts(invocation.TargetMethod);
                case IReturnOperation or IBlockOperation { Operations.Length: 1 } or IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The codes of the <c>switch</c> in which the condition follows a <c>when</c>: what tests them is read with the <c>switch</c>.</summary>
    private static IReadOnlyList<DecidedCode> CodesOfSwitch(IOperation condition, OperandReader operands, MemberVerdicts verdicts) =>
        condition.Parent switch
        {
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => SwitchReader.CodesOf(@switch, operands, verdicts),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when ReferenceEquals(arm.Guard, condition) =>
                SwitchReader.CodesOf(@switch, operands, verdicts),
            _ => Array.Empty<DecidedCode>(),
        };
}
