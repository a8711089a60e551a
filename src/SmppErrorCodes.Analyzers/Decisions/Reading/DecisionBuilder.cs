using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Puts a decision together from its branches and labels.</summary>
internal sealed class DecisionBuilder
{
    private readonly DecisionKind _kind;
    private readonly IOperation _operation;
    private readonly DecidedCode _code;
    private readonly OperandReader _operands;
    private readonly CodeDomain _domain;
    private readonly ImmutableArray<DecisionBranch>.Builder _branches = ImmutableArray.CreateBuilder<DecisionBranch>();
    private readonly ImmutableArray<DecisionLabel>.Builder _labels = ImmutableArray.CreateBuilder<DecisionLabel>();
    private readonly Dictionary<DecisionBranch, DecisionBranch> _continuations = new();

    /// <param name="operands">The reader of the labels, which knows their variables.</param>
    public DecisionBuilder(DecisionKind kind, IOperation operation, DecidedCode code, OperandReader operands)
    {
        _operands = operands;
        _kind = kind;
        _operation = operation;
        _code = code;
        _domain = CodeDomain.Of(code);
    }

    public IReadOnlyList<DecisionBranch> Branches => _branches;

    /// <summary>The number of statements in the longest body so far.</summary>
    public int LongestBody { get; private set; }

    /// <summary>The kind of jump that does nothing at the end of a body.</summary>
    public SyntaxKind Redundant { get; set; }

    public DecisionBranch AddBranch(SyntaxNode? syntax, ImmutableArray<SyntaxNode> body)
    {
        var branch = new DecisionBranch(_branches.Count, syntax, body);
        _branches.Add(branch);
        LongestBody = Math.Max(LongestBody, body.Length);
        return branch;
    }

    public void AddLabel(DecisionBranch branch, Condition condition, SyntaxNode? syntax) =>
        AddLabel(branch, condition, condition.Possible, syntax);

    /// <param name="matched">The values that the pattern matches, before any <c>when</c>.</param>
    public void AddLabel(DecisionBranch branch, Condition condition, CodeSet matched, SyntaxNode? syntax) =>
        _labels.Add(new DecisionLabel(_labels.Count, branch, condition, matched, syntax, _domain));

    /// <summary>Records that <paramref name="branch"/> does nothing but go on to another: <c>goto case 1;</c>.</summary>
    public void AddContinuation(DecisionBranch branch, DecisionBranch target) => _continuations[branch] = target;

    /// <summary>The decision, with a last branch for the values that no label takes.</summary>
    public Decision Build(SyntaxNode? otherwise, ImmutableArray<SyntaxNode> body, IReadOnlyList<ComparedCode> comparisons)
    {
        var branch = new DecisionBranch(_branches.Count, otherwise, body, isTakenOtherwise: true);
        _branches.Add(branch);
        AddLabel(branch, Condition.Always, syntax: null);
        return Build(comparisons);
    }

    /// <summary>The decision whose last label takes every value.</summary>
    public Decision Build(IReadOnlyList<ComparedCode> comparisons)
    {
        NumberBodies();
        return new Decision(
            _kind,
            _operation,
            _code,
            _domain,
            _branches.ToImmutable(),
            _labels.ToImmutable(),
            _code.IsCanonical || _code.Evidence == EvidenceKind.Compared ? ImmutableArray.CreateRange(comparisons) : ImmutableArray<ComparedCode>.Empty);
    }

    private void NumberBodies()
    {
        var otherwise = _branches[_branches.Count - 1] is { IsTakenOtherwise: true } last ? last.Body : ImmutableArray<SyntaxNode>.Empty;
        var comparer = new BodyComparer(_operation.SemanticModel!, _operands, _labels, otherwise);
        var classes = new Dictionary<ImmutableArray<SyntaxNode>, int>(comparer) { { ImmutableArray<SyntaxNode>.Empty, 0 } };
        foreach (var branch in _branches)
        {
            var body = RedundantJump.Without(End(branch).Body, Redundant);
            if (!classes.TryGetValue(body, out var number))
            {
                classes.Add(body, number = classes.Count);
            }

            branch.BodyClass = number;
        }
    }

    /// <summary>The last of the branches that each go on to another one; any of them, if they form a circle.</summary>
    private DecisionBranch End(DecisionBranch branch)
    {
        for (var steps = _continuations.Count; steps > 0 && _continuations.TryGetValue(branch, out var target); steps--)
        {
            branch = target;
        }

        return branch;
    }
}
