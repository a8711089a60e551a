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

    /// <summary>The operand as code behind the part can ask for it: <see cref="Operand"/> itself may stand behind a test for null.</summary>
    private readonly SyntaxNode? _operandBehind;

    private ConditionPart(
        SyntaxNode syntax,
        SyntaxNode last,
        CodeSet set,
        bool usesRanges,
        SyntaxNode? operand,
        SyntaxNode? operandBehind,
        bool isNegated,
        bool canWiden,
        bool canNarrow,
        bool asksForObject = false,
        ConditionPart? negated = null)
    {
        _negated = negated;
        _operandBehind = operandBehind;
        Syntax = syntax;
        Last = last;
        Set = set;
        UsesRanges = usesRanges;
        Operand = operand;
        IsNegated = isNegated;
        CanWiden = canWiden;
        CanNarrow = canNarrow;
        AsksForObject = asksForObject;
    }

    /// <param name="operand">The expression that is compared, without the parentheses around it.</param>
    public ConditionPart(SyntaxNode syntax, in CodeSet set, bool usesRanges, SyntaxNode? operand)
        : this(syntax, syntax, set, usesRanges, OperandOf(operand), OperandOf(operand), isNegated: false, canWiden: true, canNarrow: true)
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

    /// <summary>Whether it also asks if there is an object, or a code at all.</summary>
    public bool AsksForObject { get; }

    /// <summary>What stands below all negations, which is where a person would change it.</summary>
    public ConditionPart Innermost => _negated?.Innermost ?? this;

    public ConditionPart Negate() => new(Syntax, Last, Set, UsesRanges, Operand, _operandBehind, !IsNegated, CanWiden, CanNarrow, AsksForObject, _negated);

    /// <summary>The negation as a part of its own.</summary>
    public ConditionPart Complement(SyntaxNode syntax) =>
        new(syntax, syntax, Set.Complement(), UsesRanges, Operand, _operandBehind, isNegated: false, canWiden: true, canNarrow: true, AsksForObject, negated: syntax is UnaryPatternSyntax ? null : this);

    /// <summary>The parts of conditions that are joined: the tests among them are one, and what is in the others stays.</summary>
    /// <param name="syntax">What joins them; null where they stand apart.</param>
    public static ImmutableArray<ConditionPart> Join(IReadOnlyList<Condition> conditions, SyntaxNode? syntax, bool isAny)
    {
        var tests = conditions.Where(static condition => condition.IsExact && !condition.Parts.IsEmpty).Select(static condition => condition.Parts[0]).ToList();
        var guarded = conditions.Where(static condition => !condition.IsExact).ToList();
        var parts = ImmutableArray.CreateBuilder<ConditionPart>();

        // Whether there is an object, or a code at all, is not what the others say of the code.
        var telling = tests.Where(part => TellsCodesApart(part.Set, isAny)).ToList();
        if (telling.Count == 1)
        {
            parts.Add(telling[0].Behind(tests[0]));
        }
        else if (tests.Count == 1)
        {
            parts.Add(tests[0]);
        }
        else if (tests.Count > 1)
        {
            var covering = guarded.Count == 0 ? syntax : Covering(conditions, tests);
            parts.Add(JoinTests(covering is null && telling.Count > 0 ? telling : tests, tests[0], covering, isAny));
        }

        foreach (var condition in guarded)
        {
            parts.AddRange(condition.Parts);
        }

        return parts.ToImmutable();
    }

    /// <summary>Whether the set makes a difference among numbers to what it is joined with.</summary>
    private static bool TellsCodesApart(in CodeSet set, bool isAny) =>
        isAny ? !set.Intersect(CodeSet.Numbers).IsEmpty : !CodeSet.Numbers.Except(set).IsEmpty;

    /// <param name="first">The one that is always asked.</param>
    /// <param name="covering">What has all of them in it, and nothing else; null where they are spread.</param>
    private static ConditionPart JoinTests(List<ConditionPart> tests, ConditionPart first, SyntaxNode? covering, bool isAny)
    {
        var set = isAny
            ? CodeSet.Union(tests.Select(static part => part.Set).ToList())
            : CodeSet.Union(tests.Select(static part => part.Set.Complement()).ToList()).Complement();
        return new ConditionPart(
            covering ?? tests[0].Syntax,
            covering ?? tests[tests.Count - 1].Last,
            set,
            tests.Exists(static part => part.UsesRanges),
            // Where all of them fail, each was asked; where not all of them hold, only the first one.
            isAny ? tests.Select(static part => part._operandBehind).FirstOrDefault(static operand => operand is not null) : first._operandBehind,
            first._operandBehind,
            isNegated: false,
            canWiden: covering is not null || isAny,
            canNarrow: covering is not null || !isAny,
            asksForObject: tests.Exists(part => part.AsksForObject || !TellsCodesApart(part.Set, isAny)));
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

    /// <summary>The same part behind another one that is always asked.</summary>
    private ConditionPart Behind(ConditionPart first) => new(Syntax, Last, Set, UsesRanges, Operand, first._operandBehind, IsNegated, CanWiden, CanNarrow, AsksForObject, _negated);

    private static SyntaxNode? OperandOf(SyntaxNode? compared) => compared is null ? null : WithParentheses(compared);

    private static SyntaxNode WithParentheses(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax)
        {
            node = node.Parent;
        }

        return node;
    }
}
