using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>A part of a condition that tests the code and nothing else.</summary>
internal sealed class ConditionPart
{
    private ConditionPart? _negated;

    /// <param name="operand">The expression that is compared, without the parentheses around it.</param>
    public ConditionPart(SyntaxNode syntax, in CodeSet set, bool usesRanges, SyntaxNode? operand)
    {
        Syntax = syntax;
        Last = syntax;
        Set = set;
        UsesRanges = usesRanges;
        Operand = operand is null ? null : WithParentheses(operand);
        OperandBehind = Operand;
        Joined = ImmutableArray<ConditionPart>.Empty;
        CanWiden = true;
        CanNarrow = true;
    }

    /// <summary>The expression or pattern; the first one, if the part is spread over a larger condition.</summary>
    public SyntaxNode Syntax { get; private set; }

    /// <summary>Where codes are added or taken out: <see cref="Syntax"/>, or the last one of a part that is spread.</summary>
    public SyntaxNode Last { get; private set; }

    /// <summary>The values for which the part itself holds.</summary>
    public CodeSet Set { get; private set; }

    /// <summary>Whether it compares with <c>&lt;</c> and its kin.</summary>
    public bool UsesRanges { get; private set; }

    /// <summary>The expression whose value an expression tests; null for a pattern.</summary>
    public SyntaxNode? Operand { get; private set; }

    /// <summary>The operand as code behind the part can write it: <see cref="Operand"/> itself may stand behind a test for null.</summary>
    public SyntaxNode? OperandBehind { get; private set; }

    /// <summary>Whether the condition requires the part not to hold.</summary>
    public bool IsNegated { get; private set; }

    /// <summary>Whether "or this code" after <see cref="Last"/> makes the part hold for one code more.</summary>
    public bool CanWiden { get; private set; }

    /// <summary>Whether "and not this code" after <see cref="Last"/> makes the part hold for one code less.</summary>
    public bool CanNarrow { get; private set; }

    /// <summary>Whether it also tests if there is an object, or a code at all.</summary>
    public bool TestsForObject { get; private set; }

    /// <summary>The part that this one negates; null if it negates none.</summary>
    public ConditionPart? Opposite { get; private set; }

    /// <summary>The pattern of an <c>is</c>; null for any other test.</summary>
    public ConditionPart? Pattern { get; private set; }

    /// <summary>The parts that this one was joined from, in the order of the source; none for a single test.</summary>
    public ImmutableArray<ConditionPart> Joined { get; private set; }

    /// <summary>Whether one of <see cref="Joined"/> has to hold, or all.</summary>
    public bool IsAny { get; private set; }

    /// <summary>The part below all negations, where a person would change it.</summary>
    public ConditionPart Innermost => _negated?.Innermost ?? this;

    public ConditionPart Negate()
    {
        var part = Copy();
        part.IsNegated = !IsNegated;
        return part;
    }

    /// <summary>The negation as a part of its own.</summary>
    public ConditionPart Complement(SyntaxNode syntax)
    {
        var part = Copy();
        part.Syntax = syntax;
        part.Last = syntax;
        part.Set = Set.Complement();
        part.IsNegated = false;
        part.CanWiden = true;
        part.CanNarrow = true;
        part._negated = syntax is UnaryPatternSyntax ? null : this;
        part.Opposite = this;
        part.Pattern = null;
        part.Joined = ImmutableArray<ConditionPart>.Empty;
        return part;
    }

    /// <summary>The same part, behind another one that is always evaluated.</summary>
    public ConditionPart Behind(ConditionPart first)
    {
        var part = Copy();
        part.OperandBehind = first.OperandBehind;
        return part;
    }

    /// <summary>The same part, made by an <c>is</c>.</summary>
    public ConditionPart MatchedWith(ConditionPart pattern)
    {
        var part = Copy();
        part.Pattern = pattern;
        return part;
    }

    /// <summary>Joins several parts into one.</summary>
    /// <param name="parts">At least two, in the order of the source.</param>
    /// <param name="set">The values for which all of it holds.</param>
    /// <param name="covering">The node that has all of them in it, and nothing else; null where they are spread.</param>
    /// <param name="isAny">Whether one of them has to hold, or all.</param>
    public static ConditionPart Join(ImmutableArray<ConditionPart> parts, in CodeSet set, SyntaxNode? covering, bool isAny)
    {
        var part = parts[0].Copy();
        part.Syntax = covering ?? parts[0].Syntax;
        part.Last = covering ?? parts[parts.Length - 1].Last;
        part.Set = set;
        part.IsNegated = false;
        part.CanWiden = covering is not null || isAny;
        part.CanNarrow = covering is not null || !isAny;
        part._negated = null;
        part.Opposite = null;
        part.Pattern = null;
        part.Joined = parts;
        part.IsAny = isAny;
        return part;
    }

    /// <summary>The part with the properties that depend on all parts that it was joined from.</summary>
    public ConditionPart With(bool usesRanges, bool testsForObject, SyntaxNode? operand, SyntaxNode? operandBehind)
    {
        var part = Copy();
        part.UsesRanges = usesRanges;
        part.TestsForObject = testsForObject;
        part.Operand = operand;
        part.OperandBehind = operandBehind;
        return part;
    }

    /// <summary>The node with the parentheses around it, and <c>checked</c> or <c>unchecked</c> before them.</summary>
    public static SyntaxNode WithParentheses(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax or CheckedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node;
    }

    private ConditionPart Copy() => (ConditionPart)MemberwiseClone();
}
