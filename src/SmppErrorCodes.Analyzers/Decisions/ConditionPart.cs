using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>A part of a condition that tests the code and nothing else.</summary>
internal sealed class ConditionPart
{
    private readonly ConditionPart? _negated;

    private ConditionPart(
        SyntaxNode syntax,
        SyntaxNode last,
        CodeSet set,
        bool usesRanges,
        SyntaxNode? operand,
        bool isNegated,
        bool canWiden,
        bool canNarrow,
        ConditionPart? negated = null)
    {
        _negated = negated;
        Syntax = syntax;
        Last = last;
        Set = set;
        UsesRanges = usesRanges;
        Operand = operand;
        IsNegated = isNegated;
        CanWiden = canWiden;
        CanNarrow = canNarrow;
    }

    /// <param name="operand">The expression that is compared, without the parentheses around it.</param>
    public ConditionPart(SyntaxNode syntax, in CodeSet set, bool usesRanges, SyntaxNode? operand)
        : this(syntax, syntax, set, usesRanges, operand is null ? null : WithParentheses(operand), isNegated: false, canWiden: true, canNarrow: true)
    {
    }

    /// <summary>The expression or pattern; the first one, if the part is spread over a larger condition.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>Where codes are added or taken out: <see cref="Syntax"/>, or the last one of a part that is spread.</summary>
    public SyntaxNode Last { get; }

    /// <summary>The values for which the part itself holds.</summary>
    public CodeSet Set { get; }

    /// <summary>Whether it compares with <c>&lt;</c> and its kin.</summary>
    public bool UsesRanges { get; }

    /// <summary>The expression whose value an expression tests; null for a pattern.</summary>
    public SyntaxNode? Operand { get; }

    /// <summary>Whether the condition asks for the part not to hold.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether "or this code" after <see cref="Last"/> makes the part hold for one code more.</summary>
    public bool CanWiden { get; }

    /// <summary>Whether "and not this code" after <see cref="Last"/> makes the part hold for one code less.</summary>
    public bool CanNarrow { get; }

    /// <summary>What stands below all negations, which is where a person would change it.</summary>
    public ConditionPart Innermost => _negated?.Innermost ?? this;

    public ConditionPart Negate() => new(Syntax, Last, Set, UsesRanges, Operand, !IsNegated, CanWiden, CanNarrow, _negated);

    /// <summary>The negation as a part of its own.</summary>
    public ConditionPart Complement(SyntaxNode syntax) =>
        new(syntax, syntax, Set.Complement(), UsesRanges, Operand, isNegated: false, canWiden: true, canNarrow: true, negated: syntax is UnaryPatternSyntax ? null : this);

    /// <summary>The parts of conditions that are joined: the tests among them are one, and what is in the others stays.</summary>
    /// <param name="syntax">What joins them; null where they stand apart.</param>
    public static ImmutableArray<ConditionPart> Join(IReadOnlyList<Condition> conditions, SyntaxNode? syntax, bool isAny)
    {
        var tests = conditions.Where(static condition => condition.IsExact && !condition.Parts.IsEmpty).Select(static condition => condition.Parts[0]).ToList();
        var guarded = conditions.Where(static condition => !condition.IsExact).ToList();
        var parts = ImmutableArray.CreateBuilder<ConditionPart>();
        if (syntax is null && !isAny && tests.Count > 1)
        {
            // A label that asks for an object is not what its 'when' says of the code of that object.
            tests = tests.Where(static part => !CodeSet.Numbers.Except(part.Set).IsEmpty).DefaultIfEmpty(tests[0]).ToList();
        }

        if (tests.Count == 1)
        {
            parts.Add(tests[0]);
        }
        else if (tests.Count > 1)
        {
            parts.Add(JoinTests(tests, guarded.Count == 0 ? syntax : Covering(conditions, tests), isAny));
        }

        foreach (var condition in guarded)
        {
            parts.AddRange(condition.Parts);
        }

        return parts.ToImmutable();
    }

    private static ConditionPart JoinTests(List<ConditionPart> tests, SyntaxNode? covering, bool isAny)
    {
        var set = isAny
            ? CodeSet.Union(tests.Select(static part => part.Set).ToList())
            : CodeSet.Union(tests.Select(static part => part.Set.Complement()).ToList()).Complement();
        return new ConditionPart(
            covering ?? tests[0].Syntax,
            covering ?? tests[tests.Count - 1].Last,
            set,
            tests.Exists(static part => part.UsesRanges),
            tests[0].Operand,
            isNegated: false,
            canWiden: covering is not null || isAny,
            canNarrow: covering is not null || !isAny);
    }

    /// <summary>The node from the first test to the last one, where nothing else stands in it.</summary>
    private static SyntaxNode? Covering(IReadOnlyList<Condition> conditions, List<ConditionPart> tests)
    {
        if (!conditions.Take(tests.Count).All(static condition => condition.IsExact && !condition.Parts.IsEmpty))
        {
            return null;
        }

        var start = WithParentheses(tests[0].Syntax).SpanStart;
        var last = WithParentheses(tests[tests.Count - 1].Syntax);
        SyntaxNode? node = last;
        while (node is not null && node.SpanStart > start)
        {
            node = node.Parent;
        }

        return node?.Span.End == last.Span.End ? node : null;
    }

    private static SyntaxNode WithParentheses(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax)
        {
            node = node.Parent;
        }

        return node;
    }
}
