using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads a <c>switch</c>, once for each code that its value or its patterns look at.</summary>
internal static class SwitchReader
{
    private static readonly object Default = new();
    private static readonly object Null = new();

    public static ImmutableArray<Decision> Read(ISwitchOperation @switch, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        if (!LooksAtCode(@switch, detector, cancellationToken))
        {
            return ImmutableArray<Decision>.Empty;
        }

        var operands = new OperandReader();
        return ReadEach(@switch, Candidates(@switch, operands, detector, cancellationToken), operands, Read);
    }

    public static ImmutableArray<Decision> Read(ISwitchExpressionOperation @switch, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        if (!LooksAtCode(@switch, detector, cancellationToken))
        {
            return ImmutableArray<Decision>.Empty;
        }

        var operands = new OperandReader();
        return ReadEach(@switch, Candidates(@switch, operands, detector, cancellationToken), operands, Read);
    }

    private static ImmutableArray<Decision> ReadEach<TSwitch>(
        TSwitch @switch,
        IReadOnlyList<CodeCandidate> codes,
        OperandReader operands,
        Func<TSwitch, CodeCandidate, OperandReader, Decision?> read)
    {
        var decisions = ImmutableArray.CreateBuilder<Decision>(codes.Count);
        foreach (var code in codes)
        {
            if (read(@switch, code, operands) is { } decision)
            {
                decisions.Add(decision);
            }
        }

        return decisions.ToImmutable();
    }

    private static bool LooksAtCode(ISwitchOperation @switch, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        if (TestedCode.TryGet(@switch, detector, cancellationToken, out _))
        {
            return true;
        }

        foreach (var section in @switch.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IPatternCaseClauseOperation { Pattern: var pattern } && CandidateFinder.ReachesCode(pattern, @switch.Value, detector, cancellationToken))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool LooksAtCode(ISwitchExpressionOperation @switch, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        if (TestedCode.TryGet(@switch, detector, cancellationToken, out _))
        {
            return true;
        }

        foreach (var arm in @switch.Arms)
        {
            if (CandidateFinder.ReachesCode(arm.Pattern, @switch.Value, detector, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The codes that the <c>switch</c> looks at. Afterwards <paramref name="operands"/> knows the pattern variables.</summary>
    public static IReadOnlyList<CodeCandidate> Candidates(ISwitchOperation @switch, OperandReader operands, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        var finder = new CandidateFinder(detector, operands, cancellationToken);
        finder.AddValue(@switch);
        var value = operands.Read(@switch.Value);
        foreach (var section in @switch.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    finder.AddReachedBy(pattern.Pattern, value, @switch.Value);
                }
            }
        }

        return finder.Candidates;
    }

    /// <inheritdoc cref="Candidates(ISwitchOperation, OperandReader, CodeExpressionDetector, CancellationToken)"/>
    public static IReadOnlyList<CodeCandidate> Candidates(ISwitchExpressionOperation @switch, OperandReader operands, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        var finder = new CandidateFinder(detector, operands, cancellationToken);
        finder.AddValue(@switch);
        var value = operands.Read(@switch.Value);
        foreach (var arm in @switch.Arms)
        {
            finder.AddReachedBy(arm.Pattern, value, @switch.Value);
        }

        return finder.Candidates;
    }

    private static Decision? Read(ISwitchOperation @switch, CodeCandidate code, OperandReader operands)
    {
        var value = operands.Read(@switch.Value, out var whenNull);
        var reader = new ConditionReader(code.Operand, code.Code.Catalog, operands, whenNull);
        var builder = new DecisionBuilder(DecisionKind.SwitchStatement, @switch.Syntax, code);
        var targets = new Dictionary<object, DecisionBranch>();
        DecisionBranch? @default = null;
        foreach (var section in @switch.Cases)
        {
            if (section.Syntax is not SwitchSectionSyntax syntax)
            {
                return null;
            }

            var branch = builder.AddBranch(syntax, BranchBody.OfSection(syntax));
            foreach (var clause in section.Clauses)
            {
                switch (clause)
                {
                    case IDefaultCaseClauseOperation:
                        @default = branch;
                        targets[Default] = branch;
                        break;
                    case ISingleValueCaseClauseOperation single:
                        builder.AddLabel(branch, reader.ReadConstant(single.Value, value), single.Value.Syntax);
                        targets[KeyOf(Constants.Of(single.Value))] = branch;
                        break;
                    case IPatternCaseClauseOperation { Pattern: var pattern } clauseWithPattern:
                        builder.AddLabel(branch, reader.ReadPattern(pattern, value, clauseWithPattern.Guard, out var matched), matched, pattern.Syntax);
                        break;
                    default:
                        return null;
                }
            }
        }

        if (!reader.IsReliable(isEvaluatedBefore: true))
        {
            return null;
        }

        AddContinuations(@switch, builder, targets);
        if (@default is not null)
        {
            builder.AddLabel(@default, Condition.Always, syntax: null);
            return builder.Build(reader);
        }

        return builder.Build(otherwise: null, Rest(@switch, builder), reader);
    }

    /// <summary>Where every section leaves, the rest of the block is what comes otherwise.</summary>
    private static ImmutableArray<SyntaxNode> Rest(ISwitchOperation @switch, DecisionBuilder builder) =>
        builder.Branches.All(static branch => branch.Syntax is SwitchSectionSyntax section && BranchBody.LeavesBlock(section))
            ? StatementList.Rest(@switch, builder)
            : ImmutableArray<SyntaxNode>.Empty;

    private static Decision? Read(ISwitchExpressionOperation @switch, CodeCandidate code, OperandReader operands)
    {
        var value = operands.Read(@switch.Value, out var whenNull);
        var reader = new ConditionReader(code.Operand, code.Code.Catalog, operands, whenNull);
        var builder = new DecisionBuilder(DecisionKind.SwitchExpression, @switch.Syntax, code);
        foreach (var arm in @switch.Arms)
        {
            if (arm.Syntax is not SwitchExpressionArmSyntax syntax)
            {
                return null;
            }

            var branch = builder.AddBranch(syntax, BranchBody.OfExpression(syntax.Expression));
            builder.AddLabel(branch, reader.ReadPattern(arm.Pattern, value, arm.Guard, out var matched), matched, syntax.Pattern);
        }

        if (!reader.IsReliable(isEvaluatedBefore: true))
        {
            return null;
        }

        // Without a discard the program throws: a branch like none that is written.
        return @switch.Arms.LastOrDefault() is { Guard: null, Pattern: IDiscardPatternOperation }
            ? builder.Build(reader)
            : builder.Build(otherwise: null, ImmutableArray.Create(@switch.Syntax), reader);
    }

    /// <summary>A section that only says <c>goto case 1;</c> or <c>goto default;</c> does what that one does.</summary>
    private static void AddContinuations(ISwitchOperation @switch, DecisionBuilder builder, Dictionary<object, DecisionBranch> targets)
    {
        foreach (var branch in builder.Branches)
        {
            if (branch.Body.Length == 1
                && branch.Body[0] is GotoStatementSyntax @goto
                && !@goto.IsKind(SyntaxKind.GotoStatement)
                && targets.TryGetValue(@goto.Expression is null ? Default : KeyOf(@switch.SemanticModel?.GetConstantValue(@goto.Expression) ?? default), out var target))
            {
                builder.AddContinuation(branch, target);
            }
        }
    }

    /// <summary>Equal for equal constants, of whatever integral types they are.</summary>
    private static object KeyOf(Optional<object?> constant) => constant.Value switch
    {
        null => Null,
        string text => text,
        var value => CodeValue.Of(value) ?? value,
    };
}
