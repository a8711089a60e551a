using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Reads patterns as tests of an operand: of the code itself, or of what it is reached from.</summary>
internal sealed class PatternReader
{
    private readonly CodeOperand _operand;
    private readonly OperandReader _operands;
    private readonly ComparedConstants _constants;

    public PatternReader(CodeOperand operand, OperandReader operands, ComparedConstants constants)
    {
        _operand = operand;
        _operands = operands;
        _constants = constants;
    }

    /// <summary>Reads a pattern that is matched against <paramref name="input"/>.</summary>
    public Condition Read(IPatternOperation pattern, CodeOperand input)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation binary:
                var isAny = binary.OperatorKind == BinaryOperatorKind.Or;
                var conditions = new List<Condition>();
                foreach (var side in ConditionTree.Sides(binary))
                {
                    conditions.Add(Read(side, input));
                }

                return isAny ? Condition.Any(conditions, binary.Syntax) : Condition.All(conditions, binary.Syntax);
            case INegatedPatternOperation negated:
                return Read(negated.Pattern, input).Negate(negated.Syntax);
            case IDiscardPatternOperation:
                return Condition.Always;
            case IDeclarationPatternOperation { MatchesNull: true } var:
                _operands.AddAlias(var.DeclaredSymbol, input);
                return Condition.Always;
        }

        return input.Equals(_operand) ? ReadCodePattern(pattern)
            : input.IsPrefixOf(_operand) ? ReadOuterPattern(pattern, input)
            : ReadOtherPattern(pattern, input);
    }

    /// <summary>A pattern that the code itself is matched against.</summary>
    private Condition ReadCodePattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant when _constants.SetOf(constant.Value) is { } set:
                return Condition.Test(set, pattern.Syntax);
            case IRelationalPatternOperation relational when _constants.SetOf(relational.OperatorKind, relational.Value) is { } set:
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
            case IConstantPatternOperation constant when ConstantOperand.Of(constant.Value) is { HasValue: true, Value: null }:
                return Condition.Test(CodeSet.Null, pattern.Syntax);
            case ITypePatternOperation type:
                return IsImplied(type.MatchedType, pattern, input) ? Condition.Test(CodeSet.Numbers, pattern.Syntax) : Condition.Guard;
            case IDeclarationPatternOperation { MatchedType: { } type } declaration:
                _operands.AddAlias(declaration.DeclaredSymbol, input);
                return IsImplied(type, pattern, input) ? Condition.Test(CodeSet.Numbers, pattern.Syntax) : Condition.Guard;
            case IRecursivePatternOperation recursive:
                var conditions = new List<Condition>();
                if (!IsImplied(recursive.MatchedType, recursive, input))
                {
                    conditions.Add(Condition.Guard);
                }

                return ReadSubpatterns(recursive, input, conditions);
            default:
                return Condition.Guard;
        }
    }

    /// <summary>A pattern for something beside the code.</summary>
    private Condition ReadOtherPattern(IPatternOperation pattern, CodeOperand input)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return OtherValue.Is(input, pattern.InputType, ConstantOperand.Of(constant.Value));
            case IRelationalPatternOperation relational:
                return OtherValue.IsInRange(input, pattern.InputType, relational.OperatorKind, ConstantOperand.Of(relational.Value).Value);
            case ITypePatternOperation type:
                return NotNull(type.MatchedType);
            case IDeclarationPatternOperation { MatchedType: { } type } declaration:
                _operands.AddAlias(declaration.DeclaredSymbol, input);
                return NotNull(type);
            case IRecursivePatternOperation recursive:
                return ReadSubpatterns(recursive, input, new List<Condition> { NotNull(recursive.MatchedType) });
            default:
                return Condition.Guard;
        }

        Condition NotNull(ITypeSymbol type) => IsTypeOfInput(type, pattern) ? OtherValue.IsNotNull(input, pattern.InputType) : Condition.Guard;
    }

    /// <param name="conditions">What the type of the pattern requires.</param>
    private Condition ReadSubpatterns(IRecursivePatternOperation recursive, CodeOperand input, List<Condition> conditions)
    {
        _operands.AddAlias(recursive.DeclaredSymbol, input);
        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            conditions.Add(PositionOf(recursive, input, i) is { } position ? Read(recursive.DeconstructionSubpatterns[i], position) : Condition.Guard);
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            conditions.Add(MemberOf(property, input) is { } member ? Read(property.Pattern, member) : Condition.Guard);
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
        return IsTypeOfInput(matchedType, pattern) || IsOrInherits(owner, matchedType);
    }

    /// <summary>Whether every input has the type, but for null.</summary>
    private static bool IsTypeOfInput(ITypeSymbol matchedType, IPatternOperation pattern) =>
        SymbolEqualityComparer.Default.Equals(matchedType, pattern.InputType)
        || (pattern.InputType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            && SymbolEqualityComparer.Default.Equals(matchedType, nullable.TypeArguments[0]));

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
