using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>What a decision does for some codes.</summary>
internal sealed class DecisionBranch
{
    private readonly List<DecisionLabel> _labels = new();

    /// <param name="syntax">The section, the arm, the body; null where the branch is not written.</param>
    public DecisionBranch(int index, SyntaxNode? syntax, ImmutableArray<SyntaxNode> body, bool isTakenOtherwise = false)
    {
        Index = index;
        Syntax = syntax;
        Body = body;
        IsTakenOtherwise = isTakenOtherwise;
    }

    /// <summary>Its place in the source.</summary>
    public int Index { get; }

    public SyntaxNode? Syntax { get; }

    /// <summary>The statements or the expression that the branch runs; none for a branch that does nothing.</summary>
    public ImmutableArray<SyntaxNode> Body { get; }

    /// <summary>Whether it is the <c>else</c> of a chain or of a test, or what comes after it.</summary>
    public bool IsTakenOtherwise { get; }

    /// <summary>The number that it shares with the branches whose bodies do the same; 0 for those that do nothing.</summary>
    public int BodyClass { get; internal set; }

    /// <summary>Whether the body is one <c>throw</c> and nothing else.</summary>
    public bool OnlyThrows => Body.Length == 1 && BranchBody.IsThrow(Body[0]);

    public IReadOnlyList<DecisionLabel> Labels => _labels;

    public bool Names(CodeConstant constant)
    {
        foreach (var label in _labels)
        {
            if (label.Names(constant))
            {
                return true;
            }
        }

        return false;
    }

    internal void Add(DecisionLabel label) => _labels.Add(label);
}
