using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads <c>if</c> and <c>else if</c>, consecutive <c>if</c>s that leave, <c>?:</c>, and tests that stand by themselves.</summary>
internal static class ChainReader
{
    /// <summary>The decision that begins with the test; null where the test is not the first of one.</summary>
    /// <param name="value">What the test looks at: <c>code</c> in <c>code == 1</c>.</param>
    /// <param name="condition">The whole condition that the test is a part of.</param>
    public static Decision? Read(IOperation value, IOperation condition, CodeCandidate code, OperandReader operands)
    {
        var reader = new ConditionReader(code.Operand, code.Code.Catalog, operands);
        if (ConditionOf(condition) is not { } conditional)
        {
            return ReadTest(value, condition, code, reader);
        }

        var isStatement = conditional.Syntax is IfStatementSyntax;
        conditional = FirstOfChain(conditional);
        var first = isStatement ? FirstOfSequence(conditional, reader) : conditional;
        var builder = new DecisionBuilder(isStatement ? DecisionKind.IfChain : DecisionKind.ConditionalChain, first.Syntax, code);
        return isStatement ? ReadStatements(first, value, reader, builder) : ReadExpressions(first, value, reader, builder);
    }

    /// <summary>The operation whose condition <paramref name="condition"/> is, if it is an <c>if</c> or a <c>?:</c>.</summary>
    public static IConditionalOperation? ConditionOf(IOperation condition) =>
        condition.Parent is IConditionalOperation { IsRef: false, WhenFalse: var whenFalse } conditional
        && ReferenceEquals(conditional.Condition, condition)
        && (whenFalse is not null || conditional.Syntax is IfStatementSyntax)
            ? conditional
            : null;

    /// <summary>The condition before <paramref name="condition"/> in its chain or sequence.</summary>
    public static IOperation? ConditionBefore(IOperation condition)
    {
        if (ConditionOf(condition) is not { } conditional)
        {
            return null;
        }

        return OuterOfChain(conditional)?.Condition ?? (PreviousThatLeaves(conditional) is { } previous ? LastOfChain(previous).Condition : null);
    }

    private static Decision? ReadTest(IOperation value, IOperation condition, CodeCandidate code, ConditionReader reader)
    {
        var builder = new DecisionBuilder(DecisionKind.Test, condition.Syntax, code);
        var read = reader.Read(condition);
        if (!IsFirst(value, reader) || !reader.IsReliable(isEvaluatedBefore: false))
        {
            return null;
        }

        // Nothing is known of what is done with the answer, but "true" and "false" are not the same.
        builder.AddLabel(builder.AddBranch(condition.Syntax, ImmutableArray.Create(condition.Syntax)), read, condition.Syntax);
        return builder.Build(otherwise: null, ImmutableArray<SyntaxNode>.Empty, reader);
    }

    private static Decision? ReadExpressions(IConditionalOperation first, IOperation value, ConditionReader reader, DecisionBuilder builder)
    {
        var conditional = first;
        while (true)
        {
            var syntax = (ConditionalExpressionSyntax)conditional.Syntax;
            var branch = builder.AddBranch(syntax.WhenTrue, BranchBody.OfExpression(syntax.WhenTrue));
            builder.AddLabel(branch, reader.Read(conditional.Condition), conditional.Condition.Syntax);
            if (InnerOfChain(conditional) is { } next)
            {
                conditional = next;
                continue;
            }

            return IsFirst(value, reader) && reader.IsReliable(isEvaluatedBefore: false)
                ? builder.Build(syntax.WhenFalse, BranchBody.OfExpression(syntax.WhenFalse), reader)
                : null;
        }
    }

    private static Decision? ReadStatements(IConditionalOperation first, IOperation value, ConditionReader reader, DecisionBuilder builder)
    {
        var siblings = Siblings(first);
        var next = siblings.IsDefault ? 0 : IndexOf(siblings, first) + 1;
        var head = first;
        while (true)
        {
            var leaves = true;
            var conditional = head;
            for (var inner = head; inner is not null; inner = InnerOfChain(conditional))
            {
                conditional = inner;
                var body = ((IfStatementSyntax)conditional.Syntax).Statement;
                leaves &= BranchBody.AlwaysLeaves(body);
                builder.AddLabel(builder.AddBranch(body, BranchBody.OfStatement(body)), reader.Read(conditional.Condition), conditional.Condition.Syntax);
            }

            var otherwise = ((IfStatementSyntax)conditional.Syntax).Else?.Statement;
            if (otherwise is null && leaves && !siblings.IsDefault)
            {
                if (next < siblings.Length && siblings[next] is IConditionalOperation sibling && IsTestedIn(sibling, reader))
                {
                    head = sibling;
                    next++;
                    continue;
                }

                return Build(null, BranchBody.OfStatements(siblings.Skip(next).Select(static operation => operation.Syntax).OfType<StatementSyntax>().ToList()));
            }

            return Build(otherwise, otherwise is null ? ImmutableArray<SyntaxNode>.Empty : BranchBody.OfStatement(otherwise));
        }

        Decision? Build(SyntaxNode? otherwise, ImmutableArray<SyntaxNode> body) =>
            IsFirst(value, reader) && reader.IsReliable(isEvaluatedBefore: false) ? builder.Build(otherwise, body, reader) : null;
    }

    private static bool IsFirst(IOperation value, ConditionReader reader) => ReferenceEquals(reader.FirstTest, value);

    private static IConditionalOperation FirstOfChain(IConditionalOperation conditional)
    {
        while (OuterOfChain(conditional) is { } outer)
        {
            conditional = outer;
        }

        return conditional;
    }

    private static IConditionalOperation LastOfChain(IConditionalOperation conditional)
    {
        while (InnerOfChain(conditional) is { } inner)
        {
            conditional = inner;
        }

        return conditional;
    }

    /// <summary>The first of the <c>if</c>s that stand one after the other, leave, and test the operand.</summary>
    private static IConditionalOperation FirstOfSequence(IConditionalOperation conditional, ConditionReader reader)
    {
        while (PreviousThatLeaves(conditional) is { } previous && IsTestedIn(previous, reader))
        {
            conditional = previous;
        }

        return conditional;
    }

    private static bool IsTestedIn(IConditionalOperation chain, ConditionReader reader)
    {
        for (var conditional = chain; conditional is not null; conditional = InnerOfChain(conditional))
        {
            if (reader.Tests(conditional.Condition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The conditional whose <c>else</c> this one is.</summary>
    private static IConditionalOperation? OuterOfChain(IConditionalOperation conditional)
    {
        IOperation child = conditional;
        while (child.Parent is IConversionOperation or IParenthesizedOperation or IBlockOperation { Operations.Length: 1, Parent: IConditionalOperation })
        {
            child = child.Parent;
        }

        return child.Parent is IConditionalOperation outer && ReferenceEquals(outer.WhenFalse, child) && outer.Syntax.RawKind == conditional.Syntax.RawKind ? outer : null;
    }

    private static IConditionalOperation? InnerOfChain(IConditionalOperation conditional)
    {
        var inner = conditional.WhenFalse;
        while (true)
        {
            switch (inner)
            {
                case IConversionOperation conversion:
                    inner = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    inner = parenthesized.Operand;
                    continue;
                case IBlockOperation { Operations: { Length: 1 } operations }:
                    inner = operations[0];
                    continue;
                default:
                    return inner is IConditionalOperation result && result.Syntax.RawKind == conditional.Syntax.RawKind ? result : null;
            }
        }
    }

    /// <summary>The <c>if</c> statement right before this one, if none of its branches comes here.</summary>
    private static IConditionalOperation? PreviousThatLeaves(IConditionalOperation conditional)
    {
        var siblings = Siblings(conditional);
        if (siblings.IsDefault || IndexOf(siblings, conditional) is not (> 0 and var index) || siblings[index - 1] is not IConditionalOperation previous)
        {
            return null;
        }

        for (var current = previous; current is not null; current = InnerOfChain(current))
        {
            if (current.Syntax is not IfStatementSyntax { Statement: var body, Else: var otherwise }
                || !BranchBody.AlwaysLeaves(body)
                || (otherwise is not null && InnerOfChain(current) is null))
            {
                return null;
            }
        }

        return previous;
    }

    private static ImmutableArray<IOperation> Siblings(IConditionalOperation conditional) => conditional.Parent switch
    {
        IBlockOperation block => block.Operations,
        ISwitchCaseOperation section => section.Body,
        _ => default,
    };

    /// <summary>The statements of a block stand in the order of the source.</summary>
    private static int IndexOf(ImmutableArray<IOperation> siblings, IOperation operation)
    {
        int low = 0, high = siblings.Length - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (siblings[middle].Syntax.SpanStart < operation.Syntax.SpanStart)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
