using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>Generates decisions with branches that can become one: those of one meaning alternate with those of another one.</summary>
/// <remarks>With the same body for every second branch, both meanings are duplicates.</remarks>
internal static class MergePrograms
{
    private static readonly int[] First = [1, 7, 15];
    private static readonly int[] Second = [2, 8, 16];

    private static readonly Gen<Term?> Guard = Gen.OneOf<Term?>(null, null, new GuardTest("first"), new GuardTest("second"), new Not(new GuardTest("first")));

    public static Gen<DecisionProgram> All { get; } =
        from type in DecisionPrograms.Types
        from branches in Gen.Int[3, 5]
        from places in Gen.Int[0, 2].Array[First.Length + Second.Length]
        from guards in Guard.Array[2]
        from layouts in Gen.Int[0, 5].Array[branches]
        from form in Gen.Int[0, 5]
        select Create(type, CodesOf(branches, places), guards, layouts, form);

    private static DecisionProgram Create(CodeType type, List<List<int>> codes, Term?[] guards, int[] layouts, int form)
    {
        var terms = codes.Select(branch => branch
            .Select(static code => (Term)new Comparison("==", code, IsMirrored: false))
            .Aggregate(static (left, right) => new Join("||", "or", left, right))).ToList();
        var labels = terms.Select((term, i) => new Label(term, guards[i % 2])).ToArray();
        return form switch
        {
            0 => new SwitchStatementProgram(type, [.. labels.Select(static label => new[] { label })], DefaultAt: labels.Length, IsOnTuple: false),
            1 => new SwitchExpressionProgram(type, labels, HasDiscard: true, IsOnReceipt: false),
            2 => new IfProgram(type, Conditions(), IfForm.Sequence),
            3 => new IfProgram(type, Conditions(), IfForm.Conditional),
            _ => new IfProgram(type, Conditions(), IfForm.Chain),
        };

        Term[] Conditions() => [.. terms.Select((term, i) => Condition(type, term, guards[i % 2], layouts[i]))];
    }

    /// <summary>Codes of the two meanings in turn; none of the branches is without any.</summary>
    private static List<List<int>> CodesOf(int branches, int[] places)
    {
        var codes = Enumerable.Range(0, branches).Select(static i => new List<int> { i % 2 == 0 ? First[i / 2] : Second[i / 2] }).ToList();
        foreach (var (meaning, start) in new[] { (First, 0), (Second, 1) })
        {
            var own = codes.Where((_, i) => i % 2 == start).ToList();
            for (var i = own.Count; i < meaning.Length; i++)
            {
                own[places[(start * meaning.Length) + i] % own.Count].Add(meaning[i]);
            }
        }

        return codes;
    }

    /// <summary>The guard stands before the test or behind it, where it is evaluated for some codes or for all.</summary>
    private static Term Condition(CodeType type, Term test, Term? guard, int layout)
    {
        var condition = layout % 2 == 0 && !test.All().OfType<Join>().Any() ? test : new IsPattern(test);
        condition = guard is null ? condition : layout switch
        {
            0 or 1 => new Join("&&", "and", guard, condition),
            2 or 3 => new Join("&&", "and", condition, guard),
            _ => new Join("&", "and", condition, guard),
        };
        return type.IsNullable && layout == 5 ? new Join("||", "or", new NullTest(), condition) : condition;
    }
}
