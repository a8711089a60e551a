using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Reads the conditions of one decision as tests of its code.</summary>
internal sealed class ConditionReader
{
    private readonly DecidedCode _code;
    private readonly MemberComparisons _comparisons;
    private readonly OperandReader _operands;
    private readonly long? _whenNull;
    private readonly ComparedConstants _constants;
    private readonly PatternReader _patterns;
    private int _evaluations;
    private bool _isTested;
    private bool _isReassigned;

    /// <param name="whenNull">The number that the value of a <c>switch</c> has where the code is null.</param>
    public ConditionReader(DecidedCode code, MemberComparisons comparisons, OperandReader operands, long? whenNull = null)
    {
        _code = code;
        _comparisons = comparisons;
        _operands = operands;
        _whenNull = whenNull;
        _constants = new ComparedConstants(code.Catalog, code.Expression.BoxedType);
        _patterns = new PatternReader(code.Operand, operands, _constants);
    }

    /// <summary>The constants that the code was compared with, in the order of the source.</summary>
    public IReadOnlyList<ComparedCode> ComparedCodes => _constants.Codes;

    /// <summary>
    /// Whether all conditions are about one value: it is read once, or reading it again gives the same. A number that has become
    /// <c>"7"</c> equals no constant, so that nothing could be written for it.
    /// </summary>
    /// <param name="isEvaluatedBefore">Whether the value is read before the first condition, as that of a <c>switch</c> is.</param>
    public bool IsReliable(bool isEvaluatedBefore) =>
        _code.Expression.CanEqualConstants && !_constants.HasOddText && !_isReassigned && (_code.Operand.IsRepeatable || _evaluations + (isEvaluatedBefore ? 1 : 0) <= 1);

    /// <summary>Whether the condition tests the code. What has been read so far stays as it is.</summary>
    public bool Tests(IOperation condition)
    {
        var reader = new ConditionReader(_code, _comparisons, _operands);
        reader.Read(condition);
        return reader._isTested;
    }

    /// <summary>Reads an expression of type <see cref="bool"/>.</summary>
    public Condition Read(IOperation operation)
    {
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: bool value } }:
                return value ? Condition.Always : Condition.Never;
            case IBinaryOperation or IConditionalOperation when ConditionTree.IsJoin(operation, out var isAny):
                return Join(ConditionTree.Operands(operation, isAny), operation.Syntax, isAny);
            case IUnaryOperation or IBinaryOperation when ConditionTree.Inner(operation, out var isNegated) is { } inner:
                return isNegated ? Read(inner).Negate(operation.Syntax) : Read(inner);
            case var test when _comparisons.TryGet(test, out var comparison) && Read(comparison) is { } condition:
                return condition;
            case var local when _comparisons.TestBehind(local) is { } kept:
                return Read(kept);
            default:
                return OperandUse.IsIn(KeptIn(operation) ?? operation, _code.Operand, _operands) ? Condition.Unreadable
                    : Evaluation.HasEffects(operation) ? Condition.Call
                    : ReadGuard(operation);
        }
    }

    /// <summary>What the local is declared with that the condition tests, be it for the place that a search has given; null where it tests none.</summary>
    private IOperation? KeptIn(IOperation condition) =>
        (FoundTest.TryRead(condition)?.Place ?? condition) is ILocalReferenceOperation local ? _comparisons.Kept.Of(local) : null;

    /// <summary>Reads what does not use the code and has no effect.</summary>
    private Condition ReadGuard(IOperation operation)
    {
        var (value, pattern) = operation is IIsPatternOperation isPattern ? (isPattern.Value, isPattern.Pattern) : (operation, null);
        var operand = _operands.Read(value);
        return !operand.IsRepeatable ? Condition.Guard
            : pattern is not null ? _patterns.Read(pattern, operand)
            : OtherValue.IsTrue(operand, value.Type);
    }

    /// <summary>Reads the constant of a <c>case</c> label.</summary>
    public Condition ReadConstant(IOperation constant, CodeOperand input)
    {
        if (!input.Equals(_code.Operand))
        {
            return Condition.Guard;
        }

        return _constants.SetOf(constant) is { } set ? Condition.Test(WithFallback(set, _whenNull), constant.Syntax) : Condition.Unreadable;
    }

    /// <summary>Reads the pattern of a label or an arm with its <c>when</c>.</summary>
    /// <param name="matched">The values that the pattern by itself may match.</param>
    public Condition ReadPattern(IPatternOperation pattern, CodeOperand input, IOperation? guard, out CodeSet matched)
    {
        var condition = _patterns.Read(pattern, input);
        if (_whenNull is not null && input.Equals(_code.Operand) && condition.IsExact && !condition.Parts.IsEmpty)
        {
            condition = Condition.Is(WithFallback(condition.Certain, _whenNull), pattern.Syntax, operand: null, condition);
        }

        matched = condition.Possible;
        return guard is null ? condition : Condition.All(new[] { condition, Read(guard) }, syntax: null);
    }

    private Condition Join(List<IOperation> operands, SyntaxNode syntax, bool isAny)
    {
        var conditions = new List<Condition>(operands.Count);
        foreach (var operand in operands)
        {
            conditions.Add(Read(operand));
        }

        return isAny ? Condition.Any(conditions, syntax) : Condition.All(conditions, syntax);
    }

    /// <summary>Reads a comparison as a test of the code; null if it is about something else, or cannot be read.</summary>
    private Condition? Read(Comparison comparison)
    {
        if (comparison.Value.Operation is not { } value)
        {
            return null;
        }

        if (comparison is { Kind: ComparisonKind.Pattern, Operation: IIsPatternOperation isPattern })
        {
            return ReadIsPattern(isPattern);
        }

        if (!IsCode(value, out var whenNull) || SetOf(comparison, ref whenNull) is not { } set)
        {
            return null;
        }

        return Condition.Test(WithFallback(set, whenNull), comparison.Operation.Syntax, value.Syntax, comparison.Kind == ComparisonKind.Range);
    }

    /// <summary>The values of the code for which the comparison holds; null if that cannot be read.</summary>
    private CodeSet? SetOf(Comparison comparison, ref long? whenNull)
    {
        switch (comparison.Kind)
        {
            case ComparisonKind.Equality or ComparisonKind.Range:
                return _constants.SetOf(comparison.Relation, comparison.Constants[0]);
            case ComparisonKind.Search:
                return comparison.IsNegated ? SetOfElements(comparison)?.Complement() : SetOfElements(comparison);
            case ComparisonKind.Presence when comparison.Operation is IInvocationOperation:
                return CodeSet.Null;
            case ComparisonKind.Presence when whenNull is null:
                return CodeSet.Numbers;
            case ComparisonKind.Type:
                // A fallback for null has the type as well. It is left out, so that null and the fallback stay apart.
                whenNull = null;
                return CodeSet.Numbers;
            default:
                return null;
        }
    }

    private CodeSet? SetOfElements(Comparison search)
    {
        var sets = new List<CodeSet>(search.Constants.Length);
        foreach (var element in search.Constants)
        {
            if (_constants.SetOf(element) is not { } set)
            {
                return null;
            }

            sets.Add(set);
        }

        return CodeSet.Union(sets);
    }

    /// <summary>Where null stands for a number, it is in the set if the number is.</summary>
    private static CodeSet WithFallback(in CodeSet set, long? whenNull) => set.WithNull(set.Contains(whenNull));

    private bool IsCode(IOperation operation, out long? whenNull)
    {
        if (!_operands.Read(operation, out whenNull).Equals(_code.Operand))
        {
            return false;
        }

        CountEvaluation(operation);
        _isReassigned |= _evaluations > 1 && IsAssignment(operation);
        return true;
    }

    private void CountEvaluation(IOperation value)
    {
        _isTested = true;

        // A pattern variable has the value that was read before.
        if (_code.Operand.IsRepeatable || CodeSource.Of(value).Operation is not ILocalReferenceOperation)
        {
            _evaluations++;
        }
    }

    private static bool IsAssignment(IOperation operation)
    {
        for (var current = operation; current is not null; current = CodeSource.Step(current) ?? (current as IMemberReferenceOperation)?.Instance)
        {
            if (current is ISimpleAssignmentOperation)
            {
                return true;
            }
        }

        return false;
    }

    private Condition? ReadIsPattern(IIsPatternOperation isPattern)
    {
        var input = _operands.Read(isPattern.Value, out var whenNull);
        if (!input.Equals(_code.Operand))
        {
            return input.IsPrefixOf(_code.Operand) ? ReadOuterIsPattern(isPattern, input) : null;
        }

        IsCode(isPattern.Value, out _);
        var condition = _patterns.Read(isPattern.Pattern, input);
        return condition.IsExact && !condition.Parts.IsEmpty
            ? Condition.Is(WithFallback(condition.Certain, whenNull), isPattern.Syntax, isPattern.Value.Syntax, condition)
            : condition;
    }

    private Condition ReadOuterIsPattern(IIsPatternOperation isPattern, CodeOperand input)
    {
        var condition = _patterns.Read(isPattern.Pattern, input);
        if (!condition.Parts.IsEmpty)
        {
            CountEvaluation(isPattern.Value);
        }

        return condition;
    }
}
