using System.Collections.Generic;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>A test of another value than the code against constants. A <see cref="bool"/> is 0 or 1.</summary>
internal sealed class GuardTest
{
    private static readonly CodeSet TrueOrFalse = CodeSet.Between(0, 1);

    private GuardTest(CodeOperand operand, in CodeSet set, in CodeSet domain)
    {
        Operand = operand;
        Set = set;
        Domain = domain;
    }

    public CodeOperand Operand { get; }

    /// <summary>The values for which the test holds.</summary>
    public CodeSet Set { get; }

    /// <summary>The values that the operand can have.</summary>
    public CodeSet Domain { get; }

    /// <summary>Values of which the operand has one, or one that the test does not tell from it.</summary>
    public IEnumerable<long?> Representatives
    {
        get
        {
            if (Domain.ContainsNull)
            {
                yield return null;
            }

            foreach (var range in Domain.Ranges)
            {
                yield return range.First;
            }

            foreach (var range in Set.Ranges)
            {
                if (Domain.Contains(range.First))
                {
                    yield return range.First;
                }

                if (range.Last < long.MaxValue && Domain.Contains(range.Last + 1))
                {
                    yield return range.Last + 1;
                }
            }
        }
    }

    public static GuardTest OfBool(CodeOperand operand, bool value, bool isNullable) =>
        new(operand, CodeSet.Of(value ? 1 : 0), TrueOrFalse.WithNull(isNullable));

    /// <param name="range">The numbers that the operand can have; all of them for what is not a number.</param>
    public static GuardTest Of(CodeOperand operand, in CodeSet set, in CodeSet range, bool isNullable) => new(operand, set, range.WithNull(isNullable));
}
