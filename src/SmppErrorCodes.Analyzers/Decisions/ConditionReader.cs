using System.Collections.Generic;
using System.Linq;
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
    private readonly List<CodeComparison> _comparisons = new();
    private bool _isReassigned;
    private bool _hasOddText;

    /// <param name="whenNull">The number that the value of a <c>switch</c> has where the operand is null.</param>
    public ConditionReader(CodeOperand operand, CodeCatalog catalog, OperandReader operands, long? whenNull = null)
    {
        _operand = operand;
        _catalog = catalog;
        _operands = operands;
        _whenNull = whenNull;
    }

    /// <summary>How often the conditions that were read evaluate the operand.</summary>
    public int Evaluations { get; private set; }

    /// <summary>Whether one of the conditions that were read tests the operand.</summary>
    private bool IsTested { get; set; }

    /// <summary>The constants that the operand was compared with, in the order of the source.</summary>
    public IReadOnlyList<CodeComparison> Comparisons => _comparisons;

    /// <summary>
    /// Whether the conditions speak of one value: it is read once, or reading it again gives the same. A text that
    /// names a code and is not how the catalog spells it could be meant either way.
    /// </summary>
    public bool IsReliable(bool isEvaluatedBefore) =>
        !_hasOddText && !_isReassigned && (_operand.IsRepeatable || Evaluations + (isEvaluatedBefore ? 1 : 0) <= 1);

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
        operation = ConditionTree.WithoutParentheses(operation);
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
        if (input.Equals(_operand))
        {
            return SetOf(constant) is { } set ? Condition.Test(WithFallback(set, _whenNull), constant.Syntax) : Condition.Unreadable;
        }

        return Constants.Of(constant) is { HasValue: true, Value: null } && input.IsPrefixOf(_operand)
            ? Condition.Test(CodeSet.Null, constant.Syntax)
            : Condition.Guard;
    }

    /// <summary>Reads the pattern of a label or an arm with its <c>when</c>.</summary>
    /// <param name="matched">The values that the pattern by itself may match.</param>
    public Condition ReadPattern(IPatternOperation pattern, CodeOperand input, IOperation? guard, out CodeSet matched)
    {
        var condition = ReadPattern(pattern, input);
        if (_whenNull is not null && input.Equals(_operand) && condition.IsExact && !condition.Parts.IsEmpty)
        {
            condition = Condition.Test(WithFallback(condition.Certain, _whenNull), pattern.Syntax, usesRanges: condition.Parts[0].UsesRanges);
        }

        matched = condition.Possible;
        return guard is null ? condition : Condition.All(new[] { condition, Read(guard) }, syntax: null);
    }

    /// <summary>Reads a pattern that is matched against <paramref name="input"/>.</summary>
    public Condition ReadPattern(IPatternOperation pattern, CodeOperand input)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation binary:
                var isAny = binary.OperatorKind == BinaryOperatorKind.Or;
                var conditions = new List<Condition>();
                foreach (var side in ConditionTree.Sides(binary))
                {
                    conditions.Add(ReadPattern(side, input));
                }

                return isAny ? Condition.Any(conditions, binary.Syntax) : Condition.All(conditions, binary.Syntax);
            case INegatedPatternOperation negated:
                return ReadPattern(negated.Pattern, input).Negate(negated.Syntax);
            case IDiscardPatternOperation:
                return Condition.Always;
            case IDeclarationPatternOperation { MatchesNull: true } var:
                _operands.AddAlias(var.DeclaredSymbol, input);
                return Condition.Always;
        }

        return input.Equals(_operand) ? ReadCodePattern(pattern)
            : input.IsPrefixOf(_operand) ? ReadOuterPattern(pattern, input)
            : Condition.Guard;
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

        if (!IsOperand(value, out var whenNull) || SetOf(kind, constant.Value, other.Syntax) is not { } set)
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

    /// <summary>The values for which a comparison with the constant holds; null where it is of another kind.</summary>
    private CodeSet? SetOf(BinaryOperatorKind kind, object? constant, SyntaxNode syntax)
    {
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return SetOf(constant, syntax);
            case BinaryOperatorKind.NotEquals:
                return SetOf(constant, syntax)?.Complement();
        }

        var limit = constant is string ? null : CodeValue.Of(constant);
        if (limit is null)
        {
            // What is larger than any code is larger than any value that a code has.
            return constant is not ulong ? null : kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual ? CodeSet.Numbers : CodeSet.Empty;
        }

        return kind switch
        {
            BinaryOperatorKind.LessThan => CodeSet.Below(limit.Value),
            BinaryOperatorKind.LessThanOrEqual => CodeSet.Between(long.MinValue, limit.Value),
            BinaryOperatorKind.GreaterThan => CodeSet.Above(limit.Value),
            BinaryOperatorKind.GreaterThanOrEqual => CodeSet.Between(limit.Value, long.MaxValue),
            _ => null,
        };
    }

    /// <summary>The value that equals what an operation gives, if that is a constant.</summary>
    private CodeSet? SetOf(IOperation operation) => Constants.Of(operation) is { HasValue: true, Value: var constant } ? SetOf(constant, operation.Syntax) : null;

    /// <summary>The value that equals the constant; none for a text that is no code.</summary>
    private CodeSet? SetOf(object? constant, SyntaxNode syntax)
    {
        if (constant is null)
        {
            return CodeSet.Null;
        }

        if (CodeValue.Of(constant) is { } code)
        {
            _comparisons.Add(new CodeComparison(code, syntax));
            _hasOddText |= constant is string text && _catalog.TryGetConstant(code, out var known) && text != (known.Text?.ConstantValue as string ?? CodeText.Format(code));
            return CodeSet.Of(code);
        }

        return constant is string or ulong ? CodeSet.Empty : null;
    }

    private static Condition Test(in CodeSet set, long? whenNull, SyntaxNode syntax, SyntaxNode operand, bool usesRanges) =>
        Condition.Test(WithFallback(set, whenNull), syntax, operand, usesRanges);

    /// <summary>Where null stands for a number, it is in the set if the number is.</summary>
    private static CodeSet WithFallback(in CodeSet set, long? whenNull) => whenNull is null ? set : set.WithNull(set.Contains(whenNull));

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
        var condition = ReadPattern(isPattern.Pattern, input);
        if (!condition.IsExact || condition.Parts.IsEmpty)
        {
            return condition;
        }

        return Test(condition.Certain, whenNull, isPattern.Syntax, isPattern.Value.Syntax, condition.Parts[0].UsesRanges);
    }

    private Condition ReadOuterIsPattern(IIsPatternOperation isPattern, CodeOperand input)
    {
        var condition = ReadPattern(isPattern.Pattern, input);
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
                return IsOperand(value, out var whenNull) && SetOf(constant) is { } set
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
            if (SetOf(element) is not { } set)
            {
                return null;
            }

            sets.Add(set);
        }

        return CodeSet.Union(sets);
    }

    /// <summary>A pattern that the code itself is matched against.</summary>
    private Condition ReadCodePattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant when SetOf(constant.Value) is { } set:
                return Condition.Test(set, pattern.Syntax);
            case IRelationalPatternOperation relational when SetOf(relational.OperatorKind, Constants.Of(relational.Value).Value, relational.Value.Syntax) is { } set:
                return Condition.Test(set, pattern.Syntax, usesRanges: true);
            case IDeclarationPatternOperation declaration:
                _operands.AddAlias(declaration.DeclaredSymbol, _operand);
                return Condition.Test(CodeSet.Numbers, pattern.Syntax);
            case ITypePatternOperation:
                return Condition.Test(CodeSet.Numbers, pattern.Syntax);
            case IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } recursive:
                _operands.AddAlias(recursive.DeclaredSymbol, _operand);
                return Condition.Test(CodeSet.Numbers, pattern.Syntax);
            default:
                return Condition.Unreadable;
        }
    }

    /// <summary>A pattern for something that the code is reached from: where that is null or of another type, there is no code.</summary>
    private Condition ReadOuterPattern(IPatternOperation pattern, CodeOperand input)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant when Constants.Of(constant.Value) is { HasValue: true, Value: null }:
                return Condition.Test(CodeSet.Null, pattern.Syntax);
            case ITypePatternOperation type:
                return IsImplied(type.MatchedType, pattern, input) ? Condition.Test(CodeSet.Numbers, pattern.Syntax) : Condition.Guard;
            case IDeclarationPatternOperation { MatchedType: { } type } declaration:
                _operands.AddAlias(declaration.DeclaredSymbol, input);
                return IsImplied(type, pattern, input) ? Condition.Test(CodeSet.Numbers, pattern.Syntax) : Condition.Guard;
            case IRecursivePatternOperation recursive:
                return ReadSubpatterns(recursive, input);
            default:
                return Condition.Guard;
        }
    }

    private Condition ReadSubpatterns(IRecursivePatternOperation recursive, CodeOperand input)
    {
        _operands.AddAlias(recursive.DeclaredSymbol, input);
        var conditions = new List<Condition>();
        if (!IsImplied(recursive.MatchedType, recursive, input))
        {
            conditions.Add(Condition.Guard);
        }

        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            conditions.Add(PositionOf(recursive, input, i) is { } position ? ReadPattern(recursive.DeconstructionSubpatterns[i], position) : Condition.Guard);
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            conditions.Add(MemberOf(property, input) is { } member ? ReadPattern(property.Pattern, member) : Condition.Guard);
        }

        return conditions.Count switch
        {
            0 => Condition.Test(CodeSet.Numbers, recursive.Syntax),
            1 => conditions[0],
            _ => Condition.All(conditions, recursive.Syntax),
        };
    }

    /// <summary>What the subpattern of a property is matched against.</summary>
    public static CodeOperand? MemberOf(IPropertySubpatternOperation property, CodeOperand input) =>
        property.Member is IMemberReferenceOperation { Member: var member } ? CodeOperand.Member(member, input) : null;

    /// <summary>What the subpattern at a position is matched against.</summary>
    public static CodeOperand? PositionOf(IRecursivePatternOperation recursive, CodeOperand input, int index)
    {
        if (input.IsTuple)
        {
            return index < input.Arguments.Length ? input.Arguments[index] : null;
        }

        return PatternInput.SymbolAt(recursive, index) is { } symbol ? CodeOperand.Member(symbol, input) : null;
    }

    /// <summary>Whether the type is one that the value has, or must have for the code to exist.</summary>
    private bool IsImplied(ITypeSymbol matchedType, IPatternOperation pattern, CodeOperand input)
    {
        var owner = StepAfter(input)?.Symbol?.ContainingType;
        return SymbolEqualityComparer.Default.Equals(matchedType, pattern.InputType)
            || (pattern.InputType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                && SymbolEqualityComparer.Default.Equals(matchedType, nullable.TypeArguments[0]))
            || IsOrInherits(owner, matchedType);
    }

    private CodeOperand? StepAfter(CodeOperand input)
    {
        for (var step = _operand; step is not null; step = step.Receiver)
        {
            if (input.Equals(step.Receiver))
            {
                return step;
            }
        }

        return null;
    }

    private static bool IsOrInherits(ITypeSymbol? type, ITypeSymbol other)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, other) || type.AllInterfaces.Any(@interface => SymbolEqualityComparer.Default.Equals(@interface, other)))
            {
                return true;
            }
        }

        return false;
    }
}
