using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Reads <c>if</c> and <c>else if</c>, consecutive <c>if</c>s that leave, and chains of <c>?:</c>, once for each code that they test.</summary>
internal static class ChainReader
{
    /// <summary>Whether the operation is the condition of an <c>if</c> or a <c>?:</c>.</summary>
    public static bool IsConditionOfChain(IOperation condition) =>
        condition.Parent is IConditionalOperation conditional && ReferenceEquals(conditional.Condition, condition) && !ConditionTree.IsJoin(conditional, out _);

    /// <summary>The first <c>if</c> or <c>?:</c> of the chain that has a test in one of its conditions; null where the test is in none.</summary>
    public static IConditionalOperation? FirstAround(IOperation test)
    {
        while (!ConditionTree.IsWhole(test))
        {
            test = test.Parent!;
        }

        var first = IsConditionOfChain(test) ? (IConditionalOperation)test.Parent! : null;
        while (first is not null && IfBefore(first) is { } outer)
        {
            first = outer;
        }

        return first;
    }

    /// <summary>The decisions of the chain that begins here, whatever stands before and behind it.</summary>
    public static IEnumerable<Decision> ReadAlone(IConditionalOperation first, MemberVerdicts verdicts)
    {
        if (first.Syntax is not IfStatementSyntax)
        {
            return first.IsRef ? Enumerable.Empty<Decision>() : ReadExpressions(first, verdicts);
        }

        var siblings = StatementList.Around(first);
        var index = siblings.IsDefaultOrEmpty ? 0 : StatementList.IndexOf(siblings, first);
        return ReadStatements(siblings.IsDefaultOrEmpty ? ImmutableArray.Create<IOperation>(first) : siblings, index, index + 1, verdicts);
    }

    /// <summary>The decisions of a chain, if it begins here and stands by itself.</summary>
    public static IEnumerable<Decision> Read(IConditionalOperation conditional, MemberVerdicts verdicts) =>
        IfBefore(conditional) is null && !IsInSequence(conditional) ? ReadAlone(conditional, verdicts) : Enumerable.Empty<Decision>();

    /// <summary>Whether the <c>if</c> belongs to one beside it, so that it is read with the block of both.</summary>
    private static bool IsInSequence(IConditionalOperation conditional)
    {
        if (conditional.Syntax is not IfStatementSyntax || StatementList.Around(conditional) is not { IsDefaultOrEmpty: false } siblings)
        {
            return false;
        }

        var index = StatementList.IndexOf(siblings, conditional);
        return FollowsOneThatLeaves(siblings, index) || FollowsOneThatLeaves(siblings, index + 1);
    }

    /// <summary>The decisions of the <c>if</c>s among the statements of a block that stand one after the other, of which all but the last leave.</summary>
    public static IEnumerable<Decision> ReadSequences(ImmutableArray<IOperation> statements, MemberVerdicts verdicts)
    {
        for (var i = 1; i < statements.Length; i++)
        {
            if (!FollowsOneThatLeaves(statements, i))
            {
                continue;
            }

            var start = i - 1;
            while (FollowsOneThatLeaves(statements, i + 1))
            {
                i++;
            }

            foreach (var decision in ReadStatements(statements, start, i + 1, verdicts))
            {
                yield return decision;
            }
        }
    }

    private static IEnumerable<Decision> ReadExpressions(IConditionalOperation first, MemberVerdicts verdicts)
    {
        var operands = new OperandReader();
        foreach (var code in CodesOf(first, operands, verdicts))
        {
            var reader = new ConditionReader(code, verdicts.Comparisons, operands);
            var builder = new DecisionBuilder(DecisionKind.ConditionalChain, first, code, operands);
            var last = (ConditionalExpressionSyntax)first.Syntax;
            foreach (var conditional in Chain(first))
            {
                last = (ConditionalExpressionSyntax)conditional.Syntax;
                builder.AddLabel(builder.AddBranch(last.WhenTrue, BranchBody.OfExpression(last.WhenTrue)), reader.Read(conditional.Condition), conditional.Condition.Syntax);
            }

            if (reader.IsReliable(isEvaluatedBefore: false))
            {
                yield return builder.Build(last.WhenFalse, BranchBody.OfExpression(last.WhenFalse), reader.ComparedCodes);
            }
        }
    }

    /// <summary>The decisions that begin at one of the <c>if</c>s from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    private static IEnumerable<Decision> ReadStatements(ImmutableArray<IOperation> statements, int start, int end, MemberVerdicts verdicts)
    {
        var operands = new OperandReader();
        var tested = new IReadOnlyList<DecidedCode>[end - start];
        for (var i = start; i < end; i++)
        {
            tested[i - start] = CodesOf((IConditionalOperation)statements[i], operands, verdicts);
        }

        // The constant that shows that an operand is a code may stand in a later <c>if</c>.
        var compared = end - start == 1 ? new List<DecidedCode>() : ComparedCodes(tested);
        IReadOnlyList<DecidedCode> before = Array.Empty<DecidedCode>();
        for (var i = start; i < end; i++)
        {
            var codes = tested[i - start];
            if (compared.Count > 0)
            {
                codes = compared
                    .Where(code => !HasOperand(codes, code) && IsTestedIn((IConditionalOperation)statements[i], new ConditionReader(code, verdicts.Comparisons, operands)))
                    .Concat(codes.Select(code => compared.Find(other => other.Operand.Equals(code.Operand) && other.Catalog.Extends(code.Catalog.Type)) ?? code))
                    .ToList();
            }

            foreach (var code in codes)
            {
                if (!HasOperand(before, code) && ReadStatements(statements, i, end, code, new ConditionReader(code, verdicts.Comparisons, operands), operands) is { } decision)
                {
                    yield return decision;
                }
            }

            before = codes;
        }
    }

    /// <summary>The codes whose only evidence is a comparison with a constant of a catalog, each operand once.</summary>
    private static List<DecidedCode> ComparedCodes(IReadOnlyList<DecidedCode>[] tested)
    {
        var compared = new List<DecidedCode>();
        foreach (var code in tested.SelectMany(static codes => codes))
        {
            if (code.Evidence == EvidenceKind.Compared && !HasOperand(compared, code))
            {
                compared.Add(code);
            }
        }

        return compared;
    }

    private static bool HasOperand(IReadOnlyList<DecidedCode> codes, DecidedCode code)
    {
        foreach (var known in codes)
        {
            if (known.Operand.Equals(code.Operand))
            {
                return true;
            }
        }

        return false;
    }

    private static Decision? ReadStatements(ImmutableArray<IOperation> statements, int start, int end, DecidedCode code, ConditionReader reader, OperandReader operands)
    {
        var builder = new DecisionBuilder(DecisionKind.IfChain, statements[start], code, operands);
        IfStatementSyntax last;
        bool leaves;
        var next = start;
        do
        {
            leaves = true;
            last = (IfStatementSyntax)statements[next].Syntax;
            foreach (var conditional in Chain((IConditionalOperation)statements[next]))
            {
                last = (IfStatementSyntax)conditional.Syntax;
                leaves &= BranchBody.AlwaysLeaves(last.Statement);
                builder.AddLabel(builder.AddBranch(last.Statement, BranchBody.OfStatement(last.Statement)), reader.Read(conditional.Condition), conditional.Condition.Syntax);
            }

            next++;
        }
        while (next < end && IsTestedIn((IConditionalOperation)statements[next], reader));

        if (!reader.IsReliable(isEvaluatedBefore: false))
        {
            return null;
        }

        if (last.Else?.Statement is { } otherwise)
        {
            builder.Redundant = RedundantJump.After(statements[next - 1].Syntax);
            return builder.Build(otherwise, BranchBody.OfStatement(otherwise), reader.ComparedCodes);
        }

        // Where all bodies leave, what follows is one of them.
        SyntaxNode lastStatement = last;
        var rest = leaves ? StatementList.Rest(statements, next, builder.LongestBody, out lastStatement) : ImmutableArray<SyntaxNode>.Empty;
        builder.Redundant = RedundantJump.After(lastStatement);
        return builder.Build(otherwise: null, rest, reader.ComparedCodes);
    }

    private static bool IsTestedIn(IConditionalOperation chain, ConditionReader reader) => Chain(chain).Any(conditional => reader.Tests(conditional.Condition));

    private static IReadOnlyList<DecidedCode> CodesOf(IConditionalOperation chain, OperandReader operands, MemberVerdicts verdicts)
    {
        var finder = new DecidedCodeFinder(verdicts, operands);
        foreach (var conditional in Chain(chain))
        {
            finder.AddTested(conditional.Condition);
        }

        return finder.Codes;
    }

    /// <summary>The conditionals of a chain, each the <c>else</c> of the one before.</summary>
    private static IEnumerable<IConditionalOperation> Chain(IConditionalOperation first)
    {
        for (IConditionalOperation? conditional = first; conditional is not null; conditional = ElseOfChain(conditional))
        {
            yield return conditional;
        }
    }

    /// <summary>Whether the statement is an <c>if</c> right behind another one, all of whose branches leave.</summary>
    private static bool FollowsOneThatLeaves(ImmutableArray<IOperation> statements, int index)
    {
        if (index <= 0
            || index >= statements.Length
            || statements[index] is not IConditionalOperation
            || statements[index - 1] is not IConditionalOperation previous)
        {
            return false;
        }

        return Chain(previous).All(static conditional =>
            conditional.Syntax is IfStatementSyntax { Statement: var body, Else: var otherwise }
            && BranchBody.AlwaysLeaves(body)
            && (otherwise is null || ElseOfChain(conditional) is not null));
    }

    /// <summary>The one of its kind of which it is the <c>else</c>; null where it is the first of its chain.</summary>
    private static IConditionalOperation? IfBefore(IConditionalOperation conditional)
    {
        IOperation child = conditional;
        while (child.Parent is IConversionOperation or IBlockOperation { Operations.Length: 1, Parent: IConditionalOperation })
        {
            child = child.Parent;
        }

        return child.Parent is IConditionalOperation outer && ReferenceEquals(outer.WhenFalse, child) && outer.Syntax.RawKind == conditional.Syntax.RawKind ? outer : null;
    }

    /// <summary>The one of the same kind that stands behind <c>else</c> or <c>:</c>, also in a block or in parentheses.</summary>
    private static IConditionalOperation? ElseOfChain(IConditionalOperation conditional)
    {
        var inner = conditional.WhenFalse;
        while (true)
        {
            switch (inner)
            {
                case IConversionOperation conversion:
                    inner = conversion.Operand;
                    continue;
                case IBlockOperation { Operations: { Length: 1 } operations }:
                    inner = operations[0];
                    continue;
                default:
                    return inner is IConditionalOperation result && result.Syntax.RawKind == conditional.Syntax.RawKind ? result : null;
            }
        }
    }
}
