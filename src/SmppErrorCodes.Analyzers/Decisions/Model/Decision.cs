using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>Branches, and the codes for which each of them is taken.</summary>
/// <remarks>The last label always applies, so that every value has a way through the labels.</remarks>
internal sealed class Decision
{
    /// <summary>Up to this many values, a label is looked up by them.</summary>
    private const int MaxIndexedValues = 256;

    private readonly Dictionary<long, List<DecisionLabel>> _labelsByValue = new();
    private readonly List<DecisionLabel> _otherLabels = new();

    public Decision(
        DecisionKind kind,
        IOperation operation,
        DecidedCode code,
        CodeDomain domain,
        ImmutableArray<DecisionBranch> branches,
        ImmutableArray<DecisionLabel> labels,
        ImmutableArray<ComparedCode> comparisons)
    {
        Kind = kind;
        Operation = operation;
        Code = code;
        Domain = domain;
        Branches = branches;
        Labels = labels;
        Comparisons = comparisons;
        foreach (var label in labels)
        {
            Index(label);
        }
    }

    public DecisionKind Kind { get; }

    /// <summary>The <c>switch</c>, the first <c>if</c> or <c>?:</c>, or the whole test.</summary>
    public IOperation Operation { get; }

    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The code that decides which branch is taken.</summary>
    public DecidedCode Code { get; }

    public CodeDomain Domain { get; }

    /// <summary>The branches in the order of the source; the one that is taken otherwise comes last, even if nothing is written for it.</summary>
    public ImmutableArray<DecisionBranch> Branches { get; }

    /// <summary>The labels in the order in which they are tried: <c>default</c> last, wherever it stands.</summary>
    public ImmutableArray<DecisionLabel> Labels { get; }

    /// <summary>The first label that takes whatever number reaches it.</summary>
    public DecisionLabel Rest => Labels.First(static label => label.IsCatchAll);

    /// <summary>The constants with which a canonical code is compared, or one that is a code only because of them.</summary>
    public ImmutableArray<ComparedCode> Comparisons { get; }

    /// <summary>The labels that may take <paramref name="value"/>, in the order in which they are tried; the last one takes it for certain.</summary>
    public ImmutableArray<DecisionLabel> RouteOf(long? value)
    {
        var indexed = value is { } number && _labelsByValue.TryGetValue(number, out var found) ? found : null;
        ImmutableArray<DecisionLabel>.Builder? route = null;
        int i = 0, j = 0;
        while (true)
        {
            DecisionLabel label;
            if (indexed is not null && i < indexed.Count && (j >= _otherLabels.Count || indexed[i].Index < _otherLabels[j].Index))
            {
                label = indexed[i++];
            }
            else
            {
                label = _otherLabels[j++];
            }

            if (label.Condition.Possible.Contains(value))
            {
                var isLast = label.Condition.Certain.Contains(value);
                if (isLast && route is null)
                {
                    return ImmutableArray.Create(label);
                }

                route ??= ImmutableArray.CreateBuilder<DecisionLabel>();
                route.Add(label);
                if (isLast)
                {
                    return route.ToImmutable();
                }
            }
        }
    }

    /// <summary>The labels that may match or name one of the <paramref name="codes"/>, in the order in which they are tried.</summary>
    /// <remarks>The others neither match nor name any of them. Of thousands of labels, few are left.</remarks>
    public IEnumerable<DecisionLabel> LabelsAbout(IEnumerable<CodeConstant> codes) => LabelsAbout(codes.Select(static constant => constant.Value));

    /// <summary>The labels that may match a value of <paramref name="set"/>, in the order in which they are tried.</summary>
    public IEnumerable<DecisionLabel> LabelsAbout(in CodeSet set)
    {
        if (!IsSmall(set))
        {
            return Labels;
        }

        var values = new List<long>();
        foreach (var range in set.Ranges)
        {
            for (var value = range.First; value <= range.Last; value++)
            {
                values.Add(value);
            }
        }

        return LabelsAbout(values);
    }

    private IEnumerable<DecisionLabel> LabelsAbout(IEnumerable<long> values)
    {
        var labels = new HashSet<DecisionLabel>(_otherLabels);
        foreach (var value in values)
        {
            if (_labelsByValue.TryGetValue(value, out var found))
            {
                labels.UnionWith(found);
            }
        }

        return labels.OrderBy(static label => label.Index);
    }

    /// <summary>
    /// Whether a value is left for the label of a <c>switch</c> if the labels before it take <paramref name="codes"/> as
    /// well. The compiler does not accept a label that no value can reach.
    /// </summary>
    public bool IsReachableWithout(DecisionLabel label, IEnumerable<CodeConstant> codes)
    {
        var taken = codes.Select(static constant => CodeSet.Of(constant.Value)).ToList();
        for (var i = 0; i < label.Index; i++)
        {
            taken.Add(Labels[i].Condition.Certain);
        }

        return IsLeftFor(label, taken);
    }

    /// <summary>Whether a value is left for the label of a <c>switch</c>, as the compiler sees it: to it, a <c>when</c> may always be false.</summary>
    public bool IsReachable(DecisionLabel label)
    {
        var taken = new List<CodeSet>();
        for (var i = 0; i < label.Index; i++)
        {
            if (!Labels[i].HasWhen)
            {
                taken.Add(Labels[i].Condition.Certain);
            }
        }

        return IsLeftFor(label, taken);
    }

    private bool IsLeftFor(DecisionLabel label, List<CodeSet> taken) =>
        !Code.Range.WithNull(Code.IsNullable).Intersect(label.Matched).Except(CodeSet.Union(taken)).IsEmpty;

    private void Index(DecisionLabel label)
    {
        if (!IsSmall(label.Matched))
        {
            _otherLabels.Add(label);
            return;
        }

        foreach (var range in label.Matched.Ranges)
        {
            for (var value = range.First; value <= range.Last; value++)
            {
                if (!_labelsByValue.TryGetValue(value, out var labels))
                {
                    _labelsByValue.Add(value, labels = new List<DecisionLabel>(1));
                }

                labels.Add(label);
            }
        }
    }

    private static bool IsSmall(in CodeSet set)
    {
        var count = 0L;
        foreach (var range in set.Ranges)
        {
            if (range.First < 0 || range.Last > int.MaxValue || (count += range.Last - range.First + 1) > MaxIndexedValues)
            {
                return false;
            }
        }

        return !set.ContainsNull;
    }
}

internal enum DecisionKind
{
    /// <summary>A <c>switch</c> with sections.</summary>
    SwitchStatement,

    /// <summary>A <c>switch</c> with arms.</summary>
    SwitchExpression,

    /// <summary><c>if</c> and <c>else if</c>, or one <c>if</c> after the other where each leaves.</summary>
    IfChain,

    /// <summary>A chain of <c>?:</c>.</summary>
    ConditionalChain,

    /// <summary>A test by itself, which is true or false.</summary>
    Test,
}
