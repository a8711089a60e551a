using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads the conditions of one decision as tests of its operand.</summary>
internal sealed class ConditionReader
{
    private readonly CodeOperand _operand;
    private readonly CodeCatalog _catalog;
    private readonly OperandReader _operands;
    private readonly long? _whenNull;
    private readonly ComparedConstants _constants;
    private readonly PatternReader _patterns;
    private bool _isReassigned;

    /// <param name="whenNull">The number that the value of a <c>switch</c> has where the operand is null.</param>
    public ConditionReader(CodeOperand operand, CodeCatalog catalog, OperandReader operands, long? whenNull = null)
    {
        _operand = operand;
        _catalog = catalog;
        _operands = operands;
        _whenNull = whenNull;
        _constants = new ComparedConstants(catalog);
        _patterns = new PatternReader(operand, operands, _constants);
    }

    /// <summary>How often the conditions that were read evaluate the operand.</summary>
    public int Evaluations { get; private set; }

    /// <summary>Whether one of the conditions that were read tests the operand.</summary>
    private bool IsTested { get; set; }

    /// <summary>The constants that the operand was compared with, in the order of the source.</summary>
    public IReadOnlyList<CodeComparison> Comparisons => _constants.Comparisons;

    /// <summary>
    /// Whether the conditions speak of one value: it is read once, or reading it again gives the same.
    /// </summary>
    public bool IsReliable(bool isEvaluatedBefore) =>
        !_constants.HasOddText && !_isReassigned && (_operand.IsRepeatable || Evaluations + (isEvaluatedBefore ? 1 : 0) <= 1);

    /// <summary>Whether the condition tests the operand; it is read at another time.</summary>
    public bool Tests(IOperation condition)
    {
        var reader = new ConditionReader(_operand, _catalog, _operands);
        reader.Read(condition);
        return reader.IsTested;
    }

    /// <summary>Reads an expression of type <see cref="bool"/>.</summary>
    public Condition Read(IOperation operation)
    {
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: bool value } }:
                return value ? Condition.Always : Condition.Never;
            case IBinaryOperation join when ConditionTree.IsJoin(join, out var isAny):
                return Join(ConditionTree.Operands(join, isAny), join.Syntax, isAny);
            case IUnaryOperation or IBinaryOperation when ConditionTree.Inner(operation, out var isNegated) is { } inner:
                return isNegated ? Read(inner).Negate(operation.Syntax) : Read(inner);
            case IBinaryOperation { OperatorMethod: null } comparison when ReadComparison(comparison) is { } condition:
                return condition;
            case IIsPatternOperation isPattern when ReadIsPattern(isPattern) is { } condition:
                return condition;
            case IIsTypeOperation { IsNegated: false } isType when IsOperand(isType.ValueOperand, out _):
                return Condition.Test(CodeSet.Numbers, isType.Syntax, isType.ValueOperand.Syntax);
            case IInvocationOperation invocation when ReadCall(invocation) is { } condition:
                return condition;
            case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } hasValue
                when IsOperand(nullable, out var whenNull) && whenNull is null:
                return Condition.Test(CodeSet.Numbers, hasValue.Syntax, nullable.Syntax);
            default:
                return OperandUse.IsIn(operation, _operand, _operands) ? Condition.Unreadable : Condition.Guard;
        }
    }

    /// <summary>Reads the constant of a <c>case</c> label.</summary>
    public Condition ReadConstant(IOperation constant, CodeOperand input)
    {
        if (!input.Equals(_operand))
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
        if (_whenNull is not null && input.Equals(_operand) && condition.IsExact && !condition.Parts.IsEmpty)
        {
            condition = Condition.Test(WithFallback(condition.Certain, _whenNull), pattern.Syntax, usesRanges: condition.Parts[0].UsesRanges);
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

    private Condition? ReadComparison(IBinaryOperation comparison)
    {
        var (value, other, kind) = (comparison.LeftOperand, comparison.RightOperand, comparison.OperatorKind);
        var constant = Constants.Of(other);
        if (!constant.HasValue)
        {
            (value, other, kind) = (other, value, Mirrored(kind));
            constant = Constants.Of(other);
        }

        if (!constant.HasValue)
        {
            return null;
        }

        if (!IsOperand(value, out var whenNull) || _constants.SetOf(kind, constant.Value, other.Syntax) is not { } set)
        {
            return null;
        }

        return Test(set, whenNull, comparison.Syntax, value.Syntax, kind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals));
    }

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static Condition Test(in CodeSet set, long? whenNull, SyntaxNode syntax, SyntaxNode operand, bool usesRanges) =>
        Condition.Test(WithFallback(set, whenNull), syntax, operand, usesRanges);

    /// <summary>Where null stands for a number, it is in the set if the number is.</summary>
    private static CodeSet WithFallback(in CodeSet set, long? whenNull) => set.WithNull(set.Contains(whenNull));

    private bool IsOperand(IOperation operation, out long? whenNull)
    {
        if (!_operands.Read(operation, out whenNull).Equals(_operand))
        {
            return false;
        }

        Count(operation);
        _isReassigned |= Evaluations > 1 && IsAssignment(operation);
        return true;
    }

    private void Count(IOperation value)
    {
        IsTested = true;

        // A pattern variable holds what was read before.
        if (_operand.IsRepeatable || Source(value) is not ILocalReferenceOperation)
        {
            Evaluations++;
        }
    }

    private static IOperation Source(IOperation operation)
    {
        while (LookThrough.Step(operation) is { } next)
        {
            operation = next;
        }

        return operation;
    }

    private static bool IsAssignment(IOperation operation)
    {
        for (var current = operation; current is not null; current = LookThrough.Step(current) ?? (current as IMemberReferenceOperation)?.Instance)
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
        if (!input.Equals(_operand))
        {
            return input.IsPrefixOf(_operand) ? ReadOuterIsPattern(isPattern, input) : null;
        }

        IsOperand(isPattern.Value, out _);
        var condition = _patterns.Read(isPattern.Pattern, input);
        if (!condition.IsExact || condition.Parts.IsEmpty)
        {
            return condition;
        }

        return Test(condition.Certain, whenNull, isPattern.Syntax, isPattern.Value.Syntax, condition.Parts[0].UsesRanges);
    }

    private Condition ReadOuterIsPattern(IIsPatternOperation isPattern, CodeOperand input)
    {
        var condition = _patterns.Read(isPattern.Pattern, input);
        if (!condition.Parts.IsEmpty)
        {
            Count(isPattern.Value);
        }

        return condition;
    }

    private Condition? ReadCall(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        switch (method.Name)
        {
            case "Equals" when CodeCalls.Compared(invocation) is { } compared:
                var (value, constant) = Constants.Of(compared.Left).HasValue ? (compared.Right, compared.Left) : (compared.Left, compared.Right);
                return IsOperand(value, out var whenNull) && _constants.SetOf(constant) is { } set
                    ? Test(set, whenNull, invocation.Syntax, value.Syntax, usesRanges: false)
                    : null;
            case "Contains" when CodeCalls.SearchedValue(invocation) is { } searched && IsOperand(searched, out var fallback):
                return SetOfElements(invocation) is { } elements ? Test(elements, fallback, invocation.Syntax, searched.Syntax, usesRanges: false) : null;
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace" when method.ContainingType.SpecialType == SpecialType.System_String && IsOperand(invocation.Arguments[0].Value, out var ifNull):
                return Test(CodeSet.Null, ifNull, invocation.Syntax, invocation.Arguments[0].Value.Syntax, usesRanges: false);
            default:
                return null;
        }
    }

    private CodeSet? SetOfElements(IInvocationOperation contains)
    {
        if (CodeCalls.SearchedElements(contains) is not { } elements)
        {
            return null;
        }

        var sets = new List<CodeSet>();
        foreach (var element in elements)
        {
            if (_constants.SetOf(element) is not { } set)
            {
                return null;
            }

            sets.Add(set);
        }

        return CodeSet.Union(sets);
    }
}
