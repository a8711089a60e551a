using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Reads a <c>switch</c>, once for each code that its value or its patterns are compared with.</summary>
internal static class SwitchReader
{
    private static readonly object Default = new();
    private static readonly object Null = new();

    /// <summary>The decisions of the <c>switch</c>.</summary>
    /// <param name="switch">An <see cref="ISwitchOperation"/> or an <see cref="ISwitchExpressionOperation"/>.</param>
    public static IEnumerable<Decision> Read(IOperation @switch, MemberVerdicts verdicts)
    {
        var operands = new OperandReader();
        foreach (var code in CodesOf(@switch, operands, verdicts))
        {
            var decision = @switch is ISwitchOperation statement
                ? Read(statement, code, operands, verdicts)
                : Read((ISwitchExpressionOperation)@switch, code, operands, verdicts);
            if (decision is not null)
            {
                yield return decision;
            }
        }
    }

    /// <summary>The codes that the <c>switch</c> decides on. Afterwards <paramref name="operands"/> has the pattern variables.</summary>
    public static IReadOnlyList<DecidedCode> CodesOf(IOperation @switch, OperandReader operands, MemberVerdicts verdicts)
    {
        var finder = new DecidedCodeFinder(verdicts, operands);
        if (@switch is ISwitchOperation statement)
        {
            finder.AddDecided(statement);
        }
        else
        {
            finder.AddDecided((ISwitchExpressionOperation)@switch);
        }

        return finder.Codes;
    }

    private static Decision? Read(ISwitchOperation @switch, DecidedCode code, OperandReader operands, MemberVerdicts verdicts)
    {
        var value = operands.Read(@switch.Value, out var whenNull);
        var reader = new ConditionReader(code, verdicts.Comparisons, operands, whenNull);
        var builder = new DecisionBuilder(DecisionKind.SwitchStatement, @switch, code, operands);
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
                        targets[KeyOf(ConstantOperand.Of(single.Value))] = branch;
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
            builder.Redundant = RedundantJump.After(@switch.Syntax);
            builder.AddLabel(@default, Condition.Always, syntax: null);
            return builder.Build(reader.ComparedCodes);
        }

        var end = @switch.Syntax;
        var rest = LeavesBlock(builder) ? StatementList.Rest(@switch, builder.LongestBody, out end) : ImmutableArray<SyntaxNode>.Empty;
        builder.Redundant = RedundantJump.After(end);
        return builder.Build(otherwise: null, rest, reader.ComparedCodes);
    }

    /// <summary>Whether every section leaves, so that what follows the <c>switch</c> is the branch of all other codes.</summary>
    private static bool LeavesBlock(DecisionBuilder builder) =>
        builder.Branches.All(static branch => branch.Syntax is SwitchSectionSyntax section && BranchBody.LeavesBlock(section));

    private static Decision? Read(ISwitchExpressionOperation @switch, DecidedCode code, OperandReader operands, MemberVerdicts verdicts)
    {
        var value = operands.Read(@switch.Value, out var whenNull);
        var reader = new ConditionReader(code, verdicts.Comparisons, operands, whenNull);
        var builder = new DecisionBuilder(DecisionKind.SwitchExpression, @switch, code, operands);
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

        // Without a discard the program throws, which is another branch than all that are written.
        return @switch.Arms.LastOrDefault() is { Guard: null, Pattern: IDiscardPatternOperation }
            ? builder.Build(reader.ComparedCodes)
            : builder.Build(otherwise: null, ImmutableArray.Create(@switch.Syntax), reader.ComparedCodes);
    }

    /// <summary>A section that has only <c>goto case 1;</c> or <c>goto default;</c> does what that one does.</summary>
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
