using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>What a condition requires of the values beside the code: a test of one, or such conditions joined or negated.</summary>
internal sealed class GuardJoin
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
