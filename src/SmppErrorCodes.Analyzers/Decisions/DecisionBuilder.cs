using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Puts a decision together from its branches and labels.</summary>
internal sealed class DecisionBuilder
{
    private readonly DecisionKind _kind;
    private readonly SyntaxNode _syntax;
    private readonly CodeCandidate _code;
    private readonly CodeDomain _domain;
    private readonly ImmutableArray<DecisionBranch>.Builder _branches = ImmutableArray.CreateBuilder<DecisionBranch>();
    private readonly ImmutableArray<DecisionLabel>.Builder _labels = ImmutableArray.CreateBuilder<DecisionLabel>();
    private readonly Dictionary<DecisionBranch, DecisionBranch> _continuations = new();

    public DecisionBuilder(DecisionKind kind, SyntaxNode syntax, CodeCandidate code)
    {
        _kind = kind;
        _syntax = syntax;
        _code = code;
        _domain = code.Domain;
    }

    public IReadOnlyList<DecisionBranch> Branches => _branches;

    public DecisionBranch AddBranch(SyntaxNode? syntax, ImmutableArray<SyntaxNode> body)
    {
        var branch = new DecisionBranch(_branches.Count, syntax, body);
        _branches.Add(branch);
        return branch;
    }

    public void AddLabel(DecisionBranch branch, Condition condition, SyntaxNode? syntax) =>
        AddLabel(branch, condition, condition.Possible, syntax);

    /// <param name="matched">The values that the pattern matches, before any <c>when</c>.</param>
    public void AddLabel(DecisionBranch branch, Condition condition, CodeSet matched, SyntaxNode? syntax) =>
        _labels.Add(new DecisionLabel(_labels.Count, branch, condition, matched, syntax, _domain));

    /// <summary>Says that <paramref name="branch"/> does nothing but go on to another: <c>goto case 1;</c>.</summary>
    public void AddContinuation(DecisionBranch branch, DecisionBranch target) => _continuations[branch] = target;

    /// <summary>The decision, with a last branch for the values that no label takes.</summary>
    public Decision Build(SyntaxNode? otherwise, ImmutableArray<SyntaxNode> body, ConditionReader reader)
    {
        var branch = new DecisionBranch(_branches.Count, otherwise, body, isTakenOtherwise: true);
        _branches.Add(branch);
        AddLabel(branch, Condition.Always, syntax: null);
        return Build(reader);
    }

    /// <summary>The decision whose last label takes every value.</summary>
    public Decision Build(ConditionReader reader)
    {
        NumberBodies();
        return new Decision(
            _kind,
            _syntax,
            _code,
            _domain,
            _branches.ToImmutable(),
            _labels.ToImmutable(),
            _code.Code.IsCanonical || _code.Code.Evidence == EvidenceKind.Compared ? ImmutableArray.CreateRange(reader.Comparisons) : ImmutableArray<CodeComparison>.Empty);
    }

    private void NumberBodies()
    {
        var classes = new Dictionary<ImmutableArray<SyntaxNode>, int>(BranchBody.Comparer) { { ImmutableArray<SyntaxNode>.Empty, 0 } };
        foreach (var branch in _branches)
        {
            var body = End(branch).Body;
            if (!classes.TryGetValue(body, out var number))
            {
                classes.Add(body, number = classes.Count);
            }

            branch.BodyClass = number;
        }
    }

    /// <summary>Where a branch ends up that only goes on to others; the compiler sees to it that they are no circle that matters.</summary>
    private DecisionBranch End(DecisionBranch branch)
    {
        for (var steps = _continuations.Count; steps > 0 && _continuations.TryGetValue(branch, out var target); steps--)
        {
            branch = target;
        }

        return branch;
    }
}
