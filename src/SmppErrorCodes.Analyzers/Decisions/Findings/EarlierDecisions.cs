using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>Which codes other decisions of the member keep from coming to a decision on the same value.</summary>
/// <remarks>
/// Only what is about to be reported is looked at, and nothing is followed through the program: the decision stands in a branch
/// of another one, or behind one whose branches leave, and between the two nothing that has a name of the value is written to.
/// </remarks>
internal sealed class EarlierDecisions
{
    /// <summary>So many decisions above one are looked at in a list of statements, the nearest first.</summary>
    private const int MaxAbove = 32;

    private readonly IReadOnlyList<Decision> _decisions;
    private readonly Lazy<List<Decision>> _lookups;
    private Dictionary<SyntaxNode, List<EarlierDecision>>? _inBranches;
    private Dictionary<SyntaxNode, List<EarlierDecision>>? _inLists;
    private WrittenNames? _writes;
    private TestsSideBySide? _tests;

    /// <param name="decisions">Those of one member.</param>
    /// <param name="verdicts">Those of the same member; null where that is not known.</param>
    public EarlierDecisions(IReadOnlyList<Decision> decisions, MemberVerdicts? verdicts)
    {
        _decisions = decisions;
        _lookups = new Lazy<List<Decision>>(() => verdicts is null ? new List<Decision>() : LookupDecisions.ReadAll(verdicts).ToList());
    }

    /// <summary>The splits without the codes that cannot come to the decision.</summary>
    public IEnumerable<MeaningSplit> WithoutKeptAway(Decision decision, IReadOnlyList<MeaningSplit> splits)
    {
        if (!decision.Code.Operand.IsRepeatable || !splits.Any(static split => split.Kind == SplitKind.Incomplete))
        {
            return splits;
        }

        var earlier = Before(decision);
        _tests ??= new TestsSideBySide(_decisions);
        var beside = _tests.Beside(decision).ToList();
        return earlier.Count == 0 && beside.Count == 0
            ? splits
            : splits
                .Select(split => split.Without(
                    code => earlier.Any(other => other.KeepsAway(code)),
                    code => beside.Exists(other => TestsSideBySide.DoesTheSame(other, code, split.Label.Branch) && IsUnchangedBetween(decision, other))))
                .OfType<MeaningSplit>();
    }

    private bool IsUnchangedBetween(Decision decision, Decision other)
    {
        var (first, second) = decision.Syntax.SpanStart < other.Syntax.SpanStart ? (decision, other) : (other, decision);
        return IsUnchanged(new EarlierDecision(first, branch: null).Start, second.Code.Operand, second.Syntax);
    }

    /// <summary>The decisions on the same value in a branch of which the decision stands, or behind which.</summary>
    public IReadOnlyList<EarlierDecision> Before(Decision decision) =>
        decision.Code.Operand.IsRepeatable && (_decisions.Count > 1 || _lookups.Value.Count > 0)
            ? Before(decision.Syntax, decision.Code.Operand).ToList()
            : ImmutableArray<EarlierDecision>.Empty;

    /// <summary>The decisions on a value in a branch of which a place stands that uses it, or behind which.</summary>
    public IEnumerable<EarlierDecision> Before(SyntaxNode place, CodeOperand operand)
    {
        Read();
        foreach (var node in place.AncestorsAndSelf())
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax or MemberDeclarationSyntax || node.Parent is not { } parent)
            {
                yield break;
            }

            var around = _inBranches!.TryGetValue(node, out var found) || (parent is SwitchSectionSyntax && node is StatementSyntax && _inBranches.TryGetValue(parent, out found)) ? found : null;
            foreach (var earlier in around ?? Enumerable.Empty<EarlierDecision>())
            {
                if (earlier.IsAbout(operand, place) && IsUnchanged(earlier.Start, operand, place))
                {
                    yield return earlier;
                }
            }

            if (_inLists!.TryGetValue(parent, out var list))
            {
                for (int last = LastBefore(list, node.SpanStart), i = last; i >= 0 && i > last - MaxAbove; i--)
                {
                    if (list[i].IsAbout(operand, place) && IsUnchanged(list[i].Start, operand, place))
                    {
                        yield return list[i];
                    }
                }
            }
        }
    }

    /// <summary>Sorts the decisions by the nodes that later ones can be found from.</summary>
    private void Read()
    {
        if (_inBranches is not null)
        {
            return;
        }

        _inBranches = new Dictionary<SyntaxNode, List<EarlierDecision>>();
        _inLists = new Dictionary<SyntaxNode, List<EarlierDecision>>();
        foreach (var decision in _decisions.Concat(_lookups.Value))
        {
            // A test by itself has the same node for both answers.
            if (decision.Kind == DecisionKind.Test)
            {
                continue;
            }

            foreach (var branch in decision.Branches)
            {
                if (branch.Syntax is { } syntax)
                {
                    Add(_inBranches, syntax is SwitchExpressionArmSyntax arm ? arm.Expression : syntax, new EarlierDecision(decision, branch));
                }
            }

            if (decision.Syntax is IfStatementSyntax or SwitchStatementSyntax && decision.Branches.Any(EarlierDecision.Leaves))
            {
                Add(_inLists, decision.Syntax.Parent!, new EarlierDecision(decision, branch: null));
            }
        }

        foreach (var list in _inLists.Values)
        {
            list.Sort(static (left, right) => left.End.CompareTo(right.End));
        }
    }

    /// <summary>The place of the last decision that ends before a position, in a list that is sorted by that; -1 if there is none.</summary>
    private static int LastBefore(List<EarlierDecision> list, int position)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (list[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private static void Add(Dictionary<SyntaxNode, List<EarlierDecision>> decisions, SyntaxNode node, EarlierDecision decision)
    {
        if (!decisions.TryGetValue(node, out var list))
        {
            decisions.Add(node, list = new List<EarlierDecision>(1));
        }

        list.Add(decision);
    }

    /// <summary>Whether nothing writes to the value between a position and a place behind it, or where a loop comes back to the place alone.</summary>
    public bool IsUnchanged(int start, CodeOperand operand, SyntaxNode later)
    {
        var end = later.Span.End;
        foreach (var ancestor in later.AncestorsAndSelf())
        {
            if (ancestor.Span.Contains(start))
            {
                break;
            }

            if (ancestor is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax)
            {
                end = ancestor.Span.End;
            }
        }

        _writes ??= new WrittenNames(later);
        return !_writes.HasBetween(start, end, NamesOf(operand));
    }

    private static IEnumerable<string> NamesOf(CodeOperand operand)
    {
        for (CodeOperand? step = operand; step is not null; step = step.Receiver)
        {
            if (step.Symbol is { } symbol)
            {
                yield return symbol.Name;
            }

            foreach (var name in step.Arguments.SelectMany(NamesOf))
            {
                yield return name;
            }
        }
    }
}
