using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>The codes for which a condition holds, as far as the condition itself shows.</summary>
/// <remarks>Everything that does not test the code is a guard, which may or may not hold.</remarks>
internal sealed class Condition
{
    /// <summary>Holds for every value.</summary>
    public static readonly Condition Always = new(CodeSet.All, CodeSet.All, CodeSet.Empty, ImmutableArray<ConditionPart>.Empty);

    /// <summary>Holds for no value.</summary>
    public static readonly Condition Never = new(CodeSet.Empty, CodeSet.Empty, CodeSet.Empty, ImmutableArray<ConditionPart>.Empty);

    /// <summary>Does not test the code. Evaluating it has no effect.</summary>
    public static readonly Condition Guard = new(CodeSet.Empty, CodeSet.All, CodeSet.Empty, ImmutableArray<ConditionPart>.Empty);

    /// <summary>Does not test the code. Evaluating it may have an effect, as a call has.</summary>
    public static readonly Condition Call = new(CodeSet.Empty, CodeSet.All, CodeSet.Empty, ImmutableArray<ConditionPart>.Empty, hasEffects: true);

    /// <summary>Uses the code in a way that cannot be read, such as in a call.</summary>
    public static readonly Condition Unreadable = new(CodeSet.Empty, CodeSet.All, CodeSet.All, ImmutableArray<ConditionPart>.Empty, hasEffects: true);

    /// <summary>What a condition with guards joins or negates, and how; null for any other.</summary>
    private readonly GuardJoin? _join;

    private Condition(CodeSet certain, CodeSet possible, CodeSet unreadable, ImmutableArray<ConditionPart> parts, bool hasEffects = false, GuardJoin? join = null)
    {
        _join = join;
        Certain = certain;
        Possible = possible;
        UnreadableFor = unreadable;
        Parts = parts;
        HasEffects = hasEffects;
    }

    /// <summary>The codes for which it holds whatever the guards do.</summary>
    public CodeSet Certain { get; }

    /// <summary>The codes for which it may hold.</summary>
    public CodeSet Possible { get; }

    /// <summary>The codes for which it depends on a use of the code that cannot be read.</summary>
    public CodeSet UnreadableFor { get; }

    /// <summary>The largest parts that are tests of the code and nothing else; one at most if the whole is.</summary>
    public ImmutableArray<ConditionPart> Parts { get; }

    /// <summary>Whether something in it has an effect when it is evaluated. Tests of the code have none.</summary>
    public bool HasEffects { get; }

    /// <summary>Whether there is no guard in it.</summary>
    public bool IsExact => Certain.Equals(Possible);

    /// <summary>The guards that test another value against constants.</summary>
    public IEnumerable<GuardTest> GuardTests => _join?.Tests ?? Enumerable.Empty<GuardTest>();

    /// <summary>A guard that tests another value against constants.</summary>
    public static Condition Other(GuardTest test) =>
        new(CodeSet.Empty, CodeSet.All, CodeSet.Empty, ImmutableArray<ConditionPart>.Empty, join: GuardJoin.Of(test));

    /// <summary>A test of the code against constants.</summary>
    public static Condition Test(in CodeSet set, SyntaxNode syntax, SyntaxNode? operand = null, bool usesRanges = false) =>
        new(set, set, CodeSet.Empty, ImmutableArray.Create(new ConditionPart(syntax, set, usesRanges, operand)));

    /// <summary>An <c>is</c> with a pattern that tests the code and nothing else.</summary>
    /// <param name="pattern">The condition of the pattern, which has one part.</param>
    public static Condition Is(in CodeSet set, SyntaxNode syntax, SyntaxNode? operand, Condition pattern) => new(
        set,
        set,
        CodeSet.Empty,
        ImmutableArray.Create(new ConditionPart(syntax, set, pattern.Parts[0].UsesRanges, operand).MatchedWith(pattern.Parts[0])));

    public Condition Negate(SyntaxNode syntax) => new(
        Possible.Complement(),
        Certain.Complement(),
        UnreadableFor,
        ImmutableArray.CreateRange(IsExact ? Parts.Select(part => part.Complement(syntax)) : Parts.Select(static part => part.Negate())),
        HasEffects,
        IsExact ? null : GuardJoin.Not(this));

    /// <summary>Whether it holds for a code; null if that depends on a guard that tests no value against constants.</summary>
    /// <param name="others">The values that the guards test.</param>
    public bool? HoldsFor(long? code, IReadOnlyDictionary<CodeOperand, long?> others) =>
        Certain.Contains(code) ? true
        : !Possible.Contains(code) ? false
        : _join?.HoldsFor(code, others);

    /// <summary>Holds if one of the <paramref name="conditions"/> does, of which there may be thousands.</summary>
    public static Condition Any(IReadOnlyList<Condition> conditions, SyntaxNode? syntax)
    {
        var certain = CodeSet.Union(conditions.Select(static condition => condition.Certain).ToList());
        return new Condition(
            certain,
            CodeSet.Union(conditions.Select(static condition => condition.Possible).ToList()),
            CodeSet.Union(conditions.Select(static condition => condition.UnreadableFor).ToList()).Except(certain),
            Join(conditions, syntax, isAny: true),
            conditions.Any(static condition => condition.HasEffects),
            GuardJoin.Of(conditions, isAny: true));
    }

    /// <summary>Holds if all of the <paramref name="conditions"/> do.</summary>
    public static Condition All(IReadOnlyList<Condition> conditions, SyntaxNode? syntax)
    {
        var never = CodeSet.Union(conditions.Select(static condition => condition.Possible.Complement()).ToList());
        return new Condition(
            CodeSet.Union(conditions.Select(static condition => condition.Certain.Complement()).ToList()).Complement(),
            never.Complement(),
            CodeSet.Union(conditions.Select(static condition => condition.UnreadableFor).ToList()).Except(never),
            Join(conditions, syntax, isAny: false),
            conditions.Any(static condition => condition.HasEffects),
            GuardJoin.Of(conditions, isAny: false));
    }

    private static ImmutableArray<ConditionPart> Join(IReadOnlyList<Condition> conditions, SyntaxNode? syntax, bool isAny) => ConditionJoin.Join(
        conditions.Select(static condition => condition.IsExact && !condition.Parts.IsEmpty ? condition.Parts[0] : null).ToList(),
        conditions.Where(static condition => !condition.IsExact).Select(static condition => condition.Parts).ToList(),
        syntax,
        isAny);

    /// <summary>What a condition requires of the values beside the code: a test of one, or such conditions joined or negated.</summary>
    private sealed class GuardJoin
    {
        private readonly GuardTest? _test;
        private readonly ImmutableArray<Condition> _conditions;

        /// <summary>Whether one of the conditions has to hold, or all; null where the only one must not.</summary>
        private readonly bool? _isAny;

        private GuardJoin(GuardTest? test, ImmutableArray<Condition> conditions, bool? isAny)
        {
            _test = test;
            _conditions = conditions;
            _isAny = isAny;
        }

        public IEnumerable<GuardTest> Tests => _test is null ? _conditions.SelectMany(static condition => condition.GuardTests) : new[] { _test };

        public static GuardJoin Of(GuardTest test) => new(test, ImmutableArray<Condition>.Empty, isAny: null);

        public static GuardJoin Not(Condition condition) => new(test: null, ImmutableArray.Create(condition), isAny: null);

        /// <summary>Null where no condition has a guard.</summary>
        public static GuardJoin? Of(IReadOnlyList<Condition> conditions, bool isAny) =>
            conditions.All(static condition => condition.IsExact) ? null : new GuardJoin(test: null, ImmutableArray.CreateRange(conditions), isAny);

        /// <inheritdoc cref="Condition.HoldsFor"/>
        public bool? HoldsFor(long? code, IReadOnlyDictionary<CodeOperand, long?> others)
        {
            if (_test is not null)
            {
                return _test.Set.Contains(others[_test.Operand]);
            }

            if (_isAny is not { } isAny)
            {
                return !_conditions[0].HoldsFor(code, others);
            }

            bool? result = !isAny;
            foreach (var condition in _conditions)
            {
                var holds = condition.HoldsFor(code, others);
                if (holds == isAny)
                {
                    return isAny;
                }

                result = holds is null ? null : result;
            }

            return result;
        }
    }
}
