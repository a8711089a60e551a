using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>The changes to a decision after which the missing codes of incomplete meanings go where the named ones go.</summary>
internal sealed class Completion
{
    private Completion(ImmutableArray<PartEdit> edits, ImmutableArray<CodeConstant> codes)
    {
        Edits = edits;
        Codes = codes;
    }

    /// <summary>What to change, each part once, in the order of the labels.</summary>
    public ImmutableArray<PartEdit> Edits { get; }

    /// <summary>The codes that are handled in another way afterwards; none if no change does it.</summary>
    public ImmutableArray<CodeConstant> Codes { get; }

    /// <param name="splits">Incomplete meanings of the decision.</param>
    public static Completion Of(Decision decision, IEnumerable<MeaningSplit> splits)
    {
        var edits = new Dictionary<(ConditionPart Part, bool Widens), ImmutableArray<CodeConstant>.Builder>();
        var order = new List<(DecisionLabel Label, ConditionPart Part, bool Widens)>();
        var codes = ImmutableArray.CreateBuilder<CodeConstant>();
        foreach (var split in splits)
        {
            if (EditsFor(decision, split) is not { } wanted)
            {
                continue;
            }

            codes.AddRange(split.Missing);
            foreach (var (label, part, widens, constant) in wanted)
            {
                if (!edits.TryGetValue((part, widens), out var constants))
                {
                    edits.Add((part, widens), constants = ImmutableArray.CreateBuilder<CodeConstant>());
                    order.Add((label, part, widens));
                }

                constants.Add(constant);
            }
        }

        if (order.Count == 0 || LeavesLabelsUnreachable(decision, order.Min(static edit => edit.Label.Index), codes))
        {
            return new Completion(ImmutableArray<PartEdit>.Empty, ImmutableArray<CodeConstant>.Empty);
        }

        return new Completion(
            ImmutableArray.CreateRange(order.OrderBy(static edit => edit.Label.Index).Select(edit => new PartEdit(edit.Label, edit.Part, edit.Widens, edits[(edit.Part, edit.Widens)].ToImmutable()))),
            codes.ToImmutable());
    }

    /// <summary>Whether one of the labels from the first change on would be left without a value, which does not compile.</summary>
    private static bool LeavesLabelsUnreachable(Decision decision, int first, IReadOnlyList<CodeConstant> codes) =>
        decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression
        && decision.LabelsAbout(codes).Any(label =>
            label.Index >= first
            && label.Syntax is not null
            && codes.Any(constant => label.Matched.Contains(constant.Value))
            // What no code reaches before the change either is there for objects without one.
            && decision.IsReachable(label)
            && !decision.IsReachableWithout(label, codes));

    private static List<(DecisionLabel Label, ConditionPart Part, bool Widens, CodeConstant Constant)>? EditsFor(Decision decision, MeaningSplit split)
    {
        var edits = new List<(DecisionLabel, ConditionPart, bool, CodeConstant)>();
        var model = split.Named.Value;
        var end = decision.RouteOf(model).Last().Index;
        foreach (var missing in split.Missing)
        {
            foreach (var label in decision.LabelsAbout(new[] { split.Named, missing }))
            {
                // Behind the end, nothing changes.
                if (label.Index > end)
                {
                    break;
                }

                if (IsSameFor(label.Condition, model, missing.Value))
                {
                    continue;
                }

                if (EditablePart(label, split.Named, missing)?.Innermost is not { } part)
                {
                    return null;
                }

                edits.Add((label, part, part.Set.Contains(model), missing));
            }
        }

        return edits.Count == 0 ? null : edits;
    }

    /// <summary>Whether the condition does the same for both codes, whatever its guards do.</summary>
    private static bool IsSameFor(Condition condition, long left, long right)
    {
        if (condition.Certain.Contains(left) || !condition.Possible.Contains(left))
        {
            return condition.Certain.Contains(left) == condition.Certain.Contains(right)
                && condition.Possible.Contains(left) == condition.Possible.Contains(right);
        }

        return !condition.UnreadableFor.Contains(left)
            && !condition.UnreadableFor.Contains(right)
            && condition.Parts.All(part => part.Set.Contains(left) == part.Set.Contains(right));
    }

    /// <summary>The only part that tells the two codes apart, if it names the one and can be changed to do the same for the other.</summary>
    private static ConditionPart? EditablePart(DecisionLabel label, CodeConstant named, CodeConstant missing)
    {
        ConditionPart? found = null;
        foreach (var part in label.Condition.Parts)
        {
            if (part.Set.Contains(named.Value) == part.Set.Contains(missing.Value))
            {
                continue;
            }

            if (found is not null || !label.IsNamedBy(part, named) || !(part.Set.Contains(named.Value) ? part.CanWiden : part.CanNarrow))
            {
                return null;
            }

            found = part;
        }

        return found;
    }
}

/// <summary>Codes that a part of a condition is to hold for as well, or no more.</summary>
internal sealed class PartEdit
{
    public PartEdit(DecisionLabel label, ConditionPart part, bool widens, ImmutableArray<CodeConstant> codes)
    {
        Label = label;
        Part = part;
        Widens = widens;
        Codes = codes;
    }

    public DecisionLabel Label { get; }

    public ConditionPart Part { get; }

    /// <summary>Whether the part is to hold for the codes.</summary>
    public bool Widens { get; }

    public ImmutableArray<CodeConstant> Codes { get; }
}
