using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>
/// <c>if</c> statements without an <c>else</c> that stand in one list and do the same, each for other codes of a value: what one of
/// them leaves out, another one does.
/// </summary>
internal sealed class TestsSideBySide
{
    private readonly ILookup<SyntaxNode?, Decision> _ofLists;

    /// <param name="decisions">Those of one member.</param>
    public TestsSideBySide(IEnumerable<Decision> decisions) => _ofLists = decisions.Where(IsTest).ToLookup(static decision => decision.Syntax.Parent);

    /// <summary>The other ones that are about the value of the decision; none where it is of another kind itself.</summary>
    public IEnumerable<Decision> Beside(Decision decision) => IsTest(decision)
        ? _ofLists[decision.Syntax.Parent].Where(other => other != decision && other.Code.Operand.Equals(decision.Code.Operand))
        : Enumerable.Empty<Decision>();

    /// <summary>Whether the other test does for the code, in any case, what the branch does.</summary>
    public static bool DoesTheSame(Decision other, CodeConstant code, DecisionBranch branch)
    {
        var route = other.RouteOf(code.Value);
        return route.Length == 1
            && route[0].Branch.Body is { IsEmpty: false } body
            && body.Length == branch.Body.Length
            && body.Zip(branch.Body, static (left, right) => SyntaxFactory.AreEquivalent(left, right, topLevel: false)).All(static isSame => isSame);
    }

    private static bool IsTest(Decision decision) =>
        decision is { Kind: DecisionKind.IfChain, Syntax: IfStatementSyntax { Else: null } };
}
