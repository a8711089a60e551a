using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>A meaning whose codes do not stay together in a decision.</summary>
internal sealed class MeaningSplit
{
    private MeaningSplit(SplitKind kind, CodeMeaning meaning, DecisionLabel label, CodeConstant named, ImmutableArray<CodeConstant> missing, ImmutableArray<DecisionLabel> otherLabels)
    {
        Kind = kind;
        Meaning = meaning;
        Label = label;
        Named = named;
        Missing = missing;
        OtherLabels = otherLabels;
    }

    public SplitKind Kind { get; }

    public CodeMeaning Meaning { get; }

    /// <summary>The label at which it is reported.</summary>
    public DecisionLabel Label { get; }

    /// <summary>A code of the meaning that <see cref="Label"/> names.</summary>
    public CodeConstant Named { get; }

    /// <summary>The codes that go elsewhere, where the meaning is incomplete.</summary>
    public ImmutableArray<CodeConstant> Missing { get; }

    /// <summary>The other labels that name codes of the meaning, in the order of the source; where it is incomplete, those whose branches do the same.</summary>
    public ImmutableArray<DecisionLabel> OtherLabels { get; }

    private bool IsRange => Label.PartNaming(Named) is { UsesRanges: true };

    /// <summary>The splits of a decision in the catalog's order, at most one for each meaning.</summary>
    public static ImmutableArray<MeaningSplit> FindAll(Decision decision)
    {
        var named = new HashSet<CodeMeaning>();
        foreach (var label in decision.Labels)
        {
            foreach (var constant in label.NamedCodes)
            {
                if (constant.Meaning.Constants.Length > 1)
                {
                    named.Add(constant.Meaning);
                }
            }
        }

        if (named.Count == 0)
        {
            return ImmutableArray<MeaningSplit>.Empty;
        }

        var splits = ImmutableArray.CreateBuilder<MeaningSplit>();
        foreach (var meaning in decision.Domain.Catalog.Meanings)
        {
            if (named.Contains(meaning) && Find(decision, meaning) is { } split)
            {
                splits.Add(split);
            }
        }

        return splits.ToImmutable();
    }

    /// <summary>The split without some of the missing codes; null where no other is missing, or of a meaning that a range cuts through, none comes to the decision.</summary>
    /// <param name="isDoneBeside">Whether the same is done for the code elsewhere.</param>
    public MeaningSplit? Without(Func<CodeConstant, bool> isKeptAway, Func<CodeConstant, bool> isDoneBeside)
    {
        var missing = Missing.RemoveAll(code => isKeptAway(code) || isDoneBeside(code));
        return missing.IsEmpty || (IsRange && Meaning.Constants.All(code => Missing.Contains(code) || isKeptAway(code))) ? null
            : missing.Length == Missing.Length ? this
            : new MeaningSplit(Kind, Meaning, Label, Named, missing, OtherLabels);
    }

    private static MeaningSplit? Find(Decision decision, CodeMeaning meaning)
    {
        var ways = decision.Domain.Of(meaning).Select(constant => new CodeWay(decision, constant)).ToList();
        if (ways.Count < 2 || ways.Exists(static way => way.IsUnreadable))
        {
            return null;
        }

        if (ways.TrueForAll(way => way.DoesTheSameAs(ways[0])))
        {
            return FindDuplicate(meaning, ways);
        }

        return ways.Exists(way => ways.Exists(other => way.ContradictsTo(other)))
            ? FindConflict(meaning, ways)
            : FindIncomplete(decision, meaning, ways);
    }

    private static MeaningSplit? FindDuplicate(CodeMeaning meaning, List<CodeWay> ways)
    {
        var labels = AskingLabels(ways);
        foreach (var label in labels)
        {
            if (label.Branch.DoesSomething && labels.Exists(other => IsRepeatedBy(other.Branch, label.Branch) && NameOthers(other.Branch, label.Branch, meaning)))
            {
                return Between(SplitKind.Duplicate, meaning, label, labels.Where(other => other.Branch.BodyClass == label.Branch.BodyClass && other.Branch.DoesSomething));
            }
        }

        return null;
    }

    private static bool IsRepeatedBy(DecisionBranch first, DecisionBranch second) =>
        first.Index < second.Index && first.BodyClass == second.BodyClass && first.DoesSomething;

    /// <summary>Whether one of the branches names a code of the meaning that the other one does not: where both name the same, a <c>when</c> distinguishes them.</summary>
    private static bool NameOthers(DecisionBranch first, DecisionBranch second, CodeMeaning meaning) =>
        meaning.Constants.Any(code => first.Names(code) != second.Names(code));

    private static MeaningSplit? FindConflict(CodeMeaning meaning, List<CodeWay> ways)
    {
        var labels = AskingLabels(ways);
        return labels.Find(label => label.Branch.BodyClass != labels[0].Branch.BodyClass && meaning.Constants.Any(code => label.AsksFor(code) && !labels[0].AsksFor(code))) is { } second
            ? Between(SplitKind.Conflict, meaning, second, labels)
            : null;
    }

    private static MeaningSplit Between(SplitKind kind, CodeMeaning meaning, DecisionLabel label, IEnumerable<DecisionLabel> labels) => new(
        kind,
        meaning,
        label,
        meaning.Constants.First(label.AsksFor),
        ImmutableArray<CodeConstant>.Empty,
        ImmutableArray.CreateRange(labels.Where(other => other != label)));

    /// <summary>The labels that name codes of the meaning and take them, in the order of the source.</summary>
    private static List<DecisionLabel> AskingLabels(List<CodeWay> ways) =>
        ways.SelectMany(static way => way.AskingLabels).Distinct().OrderBy(static label => label.Branch.Index).ThenBy(static label => label.Index).ToList();

    private static MeaningSplit? FindIncomplete(Decision decision, CodeMeaning meaning, List<CodeWay> ways) =>
        FindIncomplete(decision, meaning, ways, atFirst: false) ?? FindIncomplete(decision, meaning, ways, atFirst: true);

    /// <param name="atFirst">Whether a label counts even if the other codes do the same there by another label.</param>
    private static MeaningSplit? FindIncomplete(Decision decision, CodeMeaning meaning, List<CodeWay> ways, bool atFirst)
    {
        MeaningSplit? ruledOut = null;
        foreach (var label in decision.LabelsAbout(ways.Select(static way => way.Constant)))
        {
            foreach (var way in ways)
            {
                if (!label.Names(way.Constant))
                {
                    continue;
                }

                var isAsked = way.AskingLabels.Contains(label);
                var missing = ways.Where(other =>
                    !label.Branch.Names(other.Constant)
                    && !other.DoesTheSameAs(way)
                    && !(isAsked && other.DoesOnly(label.Branch))
                    && (atFirst || !RouteComparison.IsSameUpTo(label, decision, way.Constant, other.Constant))).ToList();
                if (missing.Count == 0)
                {
                    continue;
                }

                var split = new MeaningSplit(
                    SplitKind.Incomplete,
                    meaning,
                    label,
                    way.Constant,
                    ImmutableArray.CreateRange(missing.Select(static other => other.Constant)),
                    isAsked ? OthersLike(label, ways) : ImmutableArray<DecisionLabel>.Empty);
                if (isAsked)
                {
                    // Where an earlier label that excludes the code takes all of the others, that is where they part.
                    return ruledOut is { } earlier && missing.TrueForAll(other => earlier.Missing.Contains(other.Constant) && other.Route.Last() == earlier.Label) ? earlier : split;
                }

                // A code that a label excludes matters only if the label takes the missing ones.
                if (label.RulesOut(way.Constant) && missing.Exists(other => other.Route.Contains(label)))
                {
                    ruledOut ??= split;
                }
            }
        }

        return ruledOut;
    }

    /// <summary>The labels of other branches that do what the branch of the label does.</summary>
    private static ImmutableArray<DecisionLabel> OthersLike(DecisionLabel label, List<CodeWay> ways) => label.Branch.BodyClass == 0
        ? ImmutableArray<DecisionLabel>.Empty
        : ImmutableArray.CreateRange(AskingLabels(ways).Where(other => other.Branch != label.Branch && other.Branch.BodyClass == label.Branch.BodyClass));

    /// <summary>What a decision does with one code.</summary>
    private sealed class CodeWay
    {
        private readonly List<int> _bodies = new();
        private readonly HashSet<int> _askedBodies = new();

        public CodeWay(Decision decision, CodeConstant constant)
        {
            Constant = constant;
            Route = decision.RouteOf(constant.Value);
            foreach (var label in Route)
            {
                var body = label.Branch.BodyClass;
                if (_bodies.Count == 0 || _bodies[_bodies.Count - 1] != body)
                {
                    _bodies.Add(body);
                }

                if (label.AsksFor(constant))
                {
                    AskingLabels.Add(label);
                    _askedBodies.Add(body);
                }

                IsUnreadable |= label.Condition.UnreadableFor.Contains(constant.Value) && !label.Names(constant);
            }
        }

        public CodeConstant Constant { get; }

        public ImmutableArray<DecisionLabel> Route { get; }

        /// <summary>The labels of the route that name the code.</summary>
        public List<DecisionLabel> AskingLabels { get; } = new();

        /// <summary>Whether something that cannot be read may take the code without naming it.</summary>
        public bool IsUnreadable { get; }

        private bool IsAskedForAtTheEnd => Route[Route.Length - 1].AsksFor(Constant);

        /// <summary>Whether the body of the branch runs for the code in any case, wherever that stands.</summary>
        public bool DoesOnly(DecisionBranch branch) => _bodies.Count == 1 && _bodies[0] == branch.BodyClass;

        public bool DoesTheSameAs(CodeWay other) => _bodies.SequenceEqual(other._bodies);

        /// <summary>Whether both codes are named, and for different bodies.</summary>
        public bool ContradictsTo(CodeWay other) =>
            _askedBodies.Count > 0
            && other._askedBodies.Count > 0
            && !_askedBodies.IsSupersetOf(other._askedBodies)
            && (!_askedBodies.IsSubsetOf(other._askedBodies) || IsAskedForAtTheEnd);
    }
}

internal enum SplitKind
{
    /// <summary>Some codes are named, and the others go elsewhere.</summary>
    Incomplete,

    /// <summary>Codes are named in branches with different bodies.</summary>
    Conflict,

    /// <summary>Codes are named in separate branches with the same body.</summary>
    Duplicate,
}
