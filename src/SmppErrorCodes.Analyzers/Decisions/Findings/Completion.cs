using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>The changes to a decision after which the missing codes of incomplete meanings go where the named ones go.</summary>
internal sealed class Completion
{
    private static readonly Completion None = new(ImmutableArray<PartEdit>.Empty, ImmutableArray<CodeConstant>.Empty, ImmutableArray<MeaningSplit>.Empty);

    private Completion(ImmutableArray<PartEdit> edits, ImmutableArray<CodeConstant> codes, ImmutableArray<MeaningSplit> merged)
    {
        Edits = edits;
        Codes = codes;
        Merged = merged;
    }

    /// <summary>The changes, one for each part, in the order of the labels.</summary>
    public ImmutableArray<PartEdit> Edits { get; }

    /// <summary>The codes that are handled in another way afterwards; empty if no change can do that.</summary>
    public ImmutableArray<CodeConstant> Codes { get; }

    /// <summary>The splits whose branches do the same and can become one as soon as the first of them has all codes.</summary>
    public ImmutableArray<MeaningSplit> Merged { get; }

    /// <param name="splits">Incomplete meanings of the decision.</param>
    public static Completion Of(Decision decision, IEnumerable<MeaningSplit> splits)
    {
        var edits = new Dictionary<ConditionPart, PartEdit>();
        var codes = ImmutableArray.CreateBuilder<CodeConstant>();
        var merged = ImmutableArray.CreateBuilder<MeaningSplit>();
        foreach (var split in splits)
        {
            var canMerge = CanMerge(decision, split);
            if (EditsFor(decision, split, canMerge) is not { } wanted)
            {
                continue;
            }

            codes.AddRange(split.Missing);
            if (canMerge && wanted.TrueForAll(edit => IsMerged(split, edit.Label.Branch)))
            {
                merged.Add(split);
            }

            foreach (var (label, part, sibling, missing) in wanted)
            {
                if (!edits.TryGetValue(part, out var edit))
                {
                    edits.Add(part, edit = new PartEdit(label, part));
                }

                if (SiblingPlace.In(part, part.Set.Contains(sibling.Value), sibling.Value) is not { } place)
                {
                    return None;
                }

                edit.Add(place, missing);
            }
        }

        if (edits.Count == 0 || LeavesLabelsUnreachable(decision, edits.Values.Min(static edit => edit.Label.Index), codes, merged))
        {
            return None;
        }

        return new Completion(ImmutableArray.CreateRange(edits.Values.OrderBy(static edit => edit.Label.Index)), codes.ToImmutable(), merged.ToImmutable());
    }

    /// <summary>Whether the branches that do the same for codes of the meaning can become one, even if their labels take the missing codes as well.</summary>
    private static bool CanMerge(Decision decision, MeaningSplit split)
    {
        if (split.OtherLabels.IsEmpty || !BranchMerge.IsPossible(decision, split))
        {
            return false;
        }

        var labels = split.OtherLabels.Add(split.Label);
        var (first, last) = (labels.Min(static label => label.Index), labels.Max(static label => label.Index));
        return !decision.LabelsAbout(split.Missing).Any(label =>
            label.Index > first
            && label.Index < last
            && !IsMerged(split, label.Branch)
            && split.Missing.Any(missing => label.Matched.Contains(missing.Value)));
    }

    private static bool IsMerged(MeaningSplit split, DecisionBranch branch) => branch == split.Label.Branch || split.OtherLabels.Any(label => label.Branch == branch);

    /// <summary>Whether one of the labels from the first change on would be left without a value: in a <c>switch</c>, it does not compile, and anywhere else it is dead.</summary>
    /// <param name="merged">The splits whose branches become one: in a chain, their conditions do as well.</param>
    private static bool LeavesLabelsUnreachable(Decision decision, int first, IReadOnlyList<CodeConstant> codes, IReadOnlyList<MeaningSplit> merged) =>
        decision.LabelsAbout(codes).Any(label =>
            label.Index >= first
            && label.Syntax is not null
            && !(decision.Kind is DecisionKind.IfChain or DecisionKind.ConditionalChain && merged.Any(split => IsMerged(split, label.Branch)))
            && codes.Any(constant => label.Matched.Contains(constant.Value))
            // A label that no code reaches before the change either is for objects without a code.
            && decision.IsReachable(label)
            && !decision.IsReachableWithout(label, codes));

    private static List<(DecisionLabel Label, ConditionPart Part, CodeConstant Sibling, CodeConstant Missing)>? EditsFor(Decision decision, MeaningSplit split, bool canMerge)
    {
        var edits = new List<(DecisionLabel, ConditionPart, CodeConstant, CodeConstant)>();
        foreach (var missing in split.Missing)
        {
            var model = ModelFor(decision, split, missing, canMerge);
            var end = decision.RouteOf(model.Value).Last().Index;
            var alike = AlikeBefore(split.Label, decision, model, missing);
            foreach (var label in decision.LabelsAbout(new[] { model, missing }))
            {
                // Labels behind the end stay as they are.
                if (label.Index > end)
                {
                    break;
                }

                if (alike.Contains(label) || RouteComparison.IsSameFor(label.Condition, model.Value, missing.Value))
                {
                    continue;
                }

                if (EditablePart(label, model, missing) is not { } part)
                {
                    return null;
                }

                edits.Add((label, part.Innermost, SiblingIn(label, part, model, missing), missing));
            }
        }

        return edits.Count == 0 ? null : edits;
    }

    /// <summary>The labels before the reported one at which both codes do the same already, each by a label of its own.</summary>
    private static HashSet<DecisionLabel> AlikeBefore(DecisionLabel reported, Decision decision, CodeConstant model, CodeConstant missing)
    {
        var (route, other) = (decision.RouteOf(model.Value), decision.RouteOf(missing.Value));
        var alike = new HashSet<DecisionLabel>();
        for (var i = 0; i < RouteComparison.SharedLength(decision, model, missing) && route[i].Index < reported.Index && other[i].Index < reported.Index; i++)
        {
            alike.Add(route[i]);
            alike.Add(other[i]);
        }

        return alike;
    }

    /// <summary>The code whose way the missing one is to take: the last one before it in the catalog that a single label leads to where the named code goes.</summary>
    private static CodeConstant ModelFor(Decision decision, MeaningSplit split, CodeConstant missing, bool canMerge)
    {
        var model = split.Named;
        var way = decision.RouteOf(model.Value);
        if (way.Length != 1)
        {
            return model;
        }

        foreach (var constant in split.Meaning.Constants)
        {
            if (constant == missing)
            {
                break;
            }

            if (!split.Missing.Contains(constant)
                && decision.RouteOf(constant.Value) is { Length: 1 } other
                && (other[0].Branch == way[0].Branch || (canMerge && IsMerged(split, other[0].Branch)))
                && other[0].Names(constant)
                && other[0].Index >= way[0].Index)
            {
                model = constant;
            }
        }

        return model;
    }

    /// <summary>The last code before the missing one in the catalog that the part names as it does the model.</summary>
    private static CodeConstant SiblingIn(DecisionLabel label, ConditionPart part, CodeConstant model, CodeConstant missing)
    {
        var sibling = model;
        foreach (var constant in missing.Meaning.Constants)
        {
            if (constant == missing)
            {
                break;
            }

            if (part.Set.Contains(constant.Value) == part.Set.Contains(model.Value) && label.IsNamedBy(part, constant))
            {
                sibling = constant;
            }
        }

        return sibling;
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

/// <summary>Codes for which a part of a condition is to hold too, or is no longer to hold.</summary>
internal sealed class PartEdit
{
    private readonly List<SiblingEdit> _places = new();

    public PartEdit(DecisionLabel label, ConditionPart part)
    {
        Label = label;
        Part = part;
    }

    public DecisionLabel Label { get; }

    public ConditionPart Part { get; }

    /// <summary>The values for which the part holds after the change.</summary>
    public CodeSet SetAfter
    {
        get
        {
            var codes = CodeSet.Union(Codes.Select(static code => CodeSet.Of(code.Value)).ToList());
            return CodeSet.Union(new[] { Part.Set.Except(codes), codes.Except(Part.Set) });
        }
    }

    /// <summary>The places to change, each once, with its codes in the order of the catalog.</summary>
    public IReadOnlyList<SiblingEdit> Places => _places;

    public IEnumerable<CodeConstant> Codes => _places.SelectMany(static place => place.Codes);

    public void Add(in SiblingPlace place, CodeConstant code)
    {
        var (syntax, widens) = (place.Syntax, place.Widens);
        var edit = _places.Find(edit => edit.Place.Syntax == syntax && edit.Place.Widens == widens);
        if (edit is null)
        {
            _places.Add(edit = new SiblingEdit(place));
        }

        edit.Codes.Add(code);
    }
}

/// <summary>Codes that belong at one place of a condition.</summary>
internal sealed class SiblingEdit
{
    public SiblingEdit(in SiblingPlace place) => Place = place;

    public SiblingPlace Place { get; }

    public List<CodeConstant> Codes { get; } = new();
}
