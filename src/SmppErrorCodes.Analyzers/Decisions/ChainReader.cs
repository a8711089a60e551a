using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads <c>if</c> and <c>else if</c>, consecutive <c>if</c>s that leave, and chains of <c>?:</c>, once for each code that they test.</summary>
internal static class ChainReader
{
    /// <summary>Whether the operation is the condition of an <c>if</c> or a <c>?:</c>.</summary>
    public static bool IsConditionOfChain(IOperation condition) =>
        condition.Parent is IConditionalOperation conditional && ReferenceEquals(conditional.Condition, condition);

    /// <summary>The decisions of a chain, if it begins here and stands by itself.</summary>
    public static ImmutableArray<Decision> Read(IConditionalOperation conditional, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        if (conditional.IsRef || IsElseOfChain(conditional) || !TestsCode(conditional, detector, cancellationToken))
        {
            return ImmutableArray<Decision>.Empty;
        }

        if (conditional.Syntax is not IfStatementSyntax)
        {
            return ImmutableArray.CreateRange(ReadExpressions(conditional, detector, cancellationToken));
        }

        var siblings = StatementList.Around(conditional);
        if (siblings.IsDefaultOrEmpty)
        {
            return ImmutableArray.CreateRange(ReadStatements(ImmutableArray.Create<IOperation>(conditional), 0, 1, detector, cancellationToken));
        }

        // A sequence is read where all of it is in sight.
        var index = StatementList.IndexOf(siblings, conditional);
        return FollowsOneThatLeaves(siblings, index) || FollowsOneThatLeaves(siblings, index + 1)
            ? ImmutableArray<Decision>.Empty
            : ImmutableArray.CreateRange(ReadStatements(siblings, index, index + 1, detector, cancellationToken));
    }

    /// <summary>The decisions of the <c>if</c>s among the statements of a block that stand one after the other, of which all but the last leave.</summary>
    public static ImmutableArray<Decision> ReadSequences(ImmutableArray<IOperation> statements, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        ImmutableArray<Decision>.Builder? decisions = null;
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

            if (TestsCode(statements, start, i + 1, detector, cancellationToken))
            {
                decisions ??= ImmutableArray.CreateBuilder<Decision>();
                decisions.AddRange(ReadStatements(statements, start, i + 1, detector, cancellationToken));
            }
        }

        return decisions?.ToImmutable() ?? ImmutableArray<Decision>.Empty;
    }

    private static bool TestsCode(ImmutableArray<IOperation> statements, int start, int end, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        for (var i = start; i < end; i++)
        {
            if (TestsCode((IConditionalOperation)statements[i], detector, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Decision> ReadExpressions(IConditionalOperation first, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        var operands = new OperandReader();
        foreach (var code in CodesOf(first, operands, detector, cancellationToken))
        {
            var reader = new ConditionReader(code.Operand, code.Code.Catalog, operands);
            var builder = new DecisionBuilder(DecisionKind.ConditionalChain, first.Syntax, code);
            var last = (ConditionalExpressionSyntax)first.Syntax;
            for (var conditional = first; conditional is not null; conditional = ElseOfChain(conditional))
            {
                last = (ConditionalExpressionSyntax)conditional.Syntax;
                builder.AddLabel(builder.AddBranch(last.WhenTrue, BranchBody.OfExpression(last.WhenTrue)), reader.Read(conditional.Condition), conditional.Condition.Syntax);
            }

            if (reader.IsReliable(isEvaluatedBefore: false))
            {
                yield return builder.Build(last.WhenFalse, BranchBody.OfExpression(last.WhenFalse), reader);
            }
        }
    }

    /// <summary>The decisions that begin at one of the <c>if</c>s from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    private static IEnumerable<Decision> ReadStatements(ImmutableArray<IOperation> statements, int start, int end, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        var operands = new OperandReader();
        IReadOnlyList<CodeCandidate> before = Array.Empty<CodeCandidate>();
        var compared = ComparedCodes(statements, start, end, operands, detector, cancellationToken);
        for (var i = start; i < end; i++)
        {
            var head = (IConditionalOperation)statements[i];
            var codes = TestsCode(head, detector, cancellationToken) ? CodesOf(head, operands, detector, cancellationToken) : Array.Empty<CodeCandidate>();

            // The constant of the catalog may stand in a later one.
            codes = compared
                .Where(code => !codes.Any(known => known.Operand.Equals(code.Operand)) && IsTestedIn(head, new ConditionReader(code.Operand, code.Code.Catalog, operands)))
                .Concat(codes)
                .ToList();
            foreach (var code in codes)
            {
                if (!before.Any(known => known.Operand.Equals(code.Operand)) && ReadStatements(statements, i, end, code, operands) is { } decision)
                {
                    yield return decision;
                }
            }

            before = codes;
        }
    }

    /// <summary>What only a comparison with a constant of a catalog makes a code of.</summary>
    private static IReadOnlyList<CodeCandidate> ComparedCodes(
        ImmutableArray<IOperation> statements,
        int start,
        int end,
        OperandReader operands,
        CodeExpressionDetector detector,
        CancellationToken cancellationToken)
    {
        if (end - start == 1)
        {
            return Array.Empty<CodeCandidate>();
        }

        var finder = new CandidateFinder(detector, operands, cancellationToken);
        for (var i = start; i < end; i++)
        {
            if (TestsCode((IConditionalOperation)statements[i], detector, cancellationToken))
            {
                AddTested((IConditionalOperation)statements[i], finder);
            }
        }

        return finder.Candidates.Where(static code => code.Code.Evidence == EvidenceKind.Compared).ToList();
    }

    private static Decision? ReadStatements(ImmutableArray<IOperation> statements, int start, int end, CodeCandidate code, OperandReader operands)
    {
        var reader = new ConditionReader(code.Operand, code.Code.Catalog, operands);
        var builder = new DecisionBuilder(DecisionKind.IfChain, statements[start].Syntax, code);
        IfStatementSyntax last;
        bool leaves;
        var next = start;
        do
        {
            leaves = true;
            last = (IfStatementSyntax)statements[next].Syntax;
            for (var conditional = (IConditionalOperation?)statements[next]; conditional is not null; conditional = ElseOfChain(conditional))
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
            return builder.Build(otherwise, BranchBody.OfStatement(otherwise), reader);
        }

        return builder.Build(otherwise: null, leaves ? StatementList.Rest(statements, next, builder) : ImmutableArray<SyntaxNode>.Empty, reader);
    }

    private static bool TestsCode(IConditionalOperation chain, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        for (var conditional = chain; conditional is not null; conditional = ElseOfChain(conditional))
        {
            if (ConditionTree.TestsCode(conditional.Condition, detector, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTestedIn(IConditionalOperation chain, ConditionReader reader)
    {
        for (var conditional = chain; conditional is not null; conditional = ElseOfChain(conditional))
        {
            if (reader.Tests(conditional.Condition))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<CodeCandidate> CodesOf(IConditionalOperation chain, OperandReader operands, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        var finder = new CandidateFinder(detector, operands, cancellationToken);
        AddTested(chain, finder);
        return finder.Candidates;
    }

    private static void AddTested(IConditionalOperation chain, CandidateFinder finder)
    {
        for (var conditional = chain; conditional is not null; conditional = ElseOfChain(conditional))
        {
            finder.AddTested(conditional.Condition);
        }
    }

    /// <summary>Whether the statement is an <c>if</c> right behind another one, none of whose branches comes here.</summary>
    private static bool FollowsOneThatLeaves(ImmutableArray<IOperation> statements, int index)
    {
        if (index <= 0
            || index >= statements.Length
            || statements[index] is not IConditionalOperation
            || statements[index - 1] is not IConditionalOperation previous)
        {
            return false;
        }

        for (var conditional = previous; conditional is not null; conditional = ElseOfChain(conditional))
        {
            if (conditional.Syntax is not IfStatementSyntax { Statement: var body, Else: var otherwise }
                || !BranchBody.AlwaysLeaves(body)
                || (otherwise is not null && ElseOfChain(conditional) is null))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is the <c>else</c> of another one of its kind.</summary>
    private static bool IsElseOfChain(IConditionalOperation conditional)
    {
        IOperation child = conditional;
        while (child.Parent is IConversionOperation or IBlockOperation { Operations.Length: 1, Parent: IConditionalOperation })
        {
            child = child.Parent;
        }

        return child.Parent is IConditionalOperation outer && ReferenceEquals(outer.WhenFalse, child) && outer.Syntax.RawKind == conditional.Syntax.RawKind;
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
