using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>Joins the parts of conditions that stand behind each other: the tests among them become one part, and the others stay as they are.</summary>
internal static class ConditionJoin
{
    /// <param name="exact">The parts of the conditions without guards, null for one that has none; in the order of the source, with null for one with guards too.</param>
    /// <param name="guarded">The parts of the conditions with guards.</param>
    /// <param name="syntax">The node that joins them; null where they stand apart.</param>
    /// <param name="isAny">Whether one of the conditions has to hold, or all.</param>
    public static ImmutableArray<ConditionPart> Join(IReadOnlyList<ConditionPart?> exact, IReadOnlyList<ImmutableArray<ConditionPart>> guarded, SyntaxNode? syntax, bool isAny)
    {
        var tests = exact.OfType<ConditionPart>().ToList();
        var parts = ImmutableArray.CreateBuilder<ConditionPart>();

        // A test for an object, or for any code at all, is left out: the others test which code it is.
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
            var covering = guarded.Count == 0 ? syntax : Covering(exact, tests);
            parts.Add(JoinTests(covering is null && telling.Count > 0 ? telling : tests, tests[0], covering, isAny));
        }

        foreach (var others in guarded)
        {
            parts.AddRange(others);
        }

        return parts.ToImmutable();
    }

    /// <summary>Whether the set distinguishes between numbers.</summary>
    private static bool TellsCodesApart(in CodeSet set, bool isAny) =>
        isAny ? !set.Intersect(CodeSet.Numbers).IsEmpty : !CodeSet.Numbers.Except(set).IsEmpty;

    /// <param name="first">The test that is always evaluated.</param>
    private static ConditionPart JoinTests(List<ConditionPart> tests, ConditionPart first, SyntaxNode? covering, bool isAny)
    {
        var set = isAny
            ? CodeSet.Union(tests.Select(static part => part.Set).ToList())
            : CodeSet.Union(tests.Select(static part => part.Set.Complement()).ToList()).Complement();
        return ConditionPart.Join(ImmutableArray.CreateRange(tests), set, covering, isAny).With(
            tests.Exists(static part => part.UsesRanges),
            tests.Exists(part => part.TestsForObject || !TellsCodesApart(part.Set, isAny)),
            // Where all of them fail, each was evaluated; where not all of them hold, only the first one.
            isAny ? tests.Select(static part => part.OperandBehind).FirstOrDefault(static operand => operand is not null) : first.OperandBehind,
            first.OperandBehind);
    }

    /// <summary>The node from the first test to the last one, where nothing else stands in it.</summary>
    private static SyntaxNode? Covering(IReadOnlyList<ConditionPart?> exact, List<ConditionPart> tests)
    {
        if (!exact.Take(tests.Count).All(static part => part is not null))
        {
            return null;
        }

        var start = ConditionPart.WithParentheses(tests[0].Syntax).SpanStart;
        var last = ConditionPart.WithParentheses(tests[tests.Count - 1].Syntax);
        SyntaxNode? node = last;
        while (node is not null && node.SpanStart > start)
        {
            node = node.Parent;
        }

        return node?.Span.End == last.Span.End ? node : null;
    }
}
