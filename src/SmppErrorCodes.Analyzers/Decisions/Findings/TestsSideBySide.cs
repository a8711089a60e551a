using System;
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
    /// <summary>So many are looked at on each side.</summary>
    private const int MaxDistance = 16;

    private readonly Dictionary<Decision, (List<Decision> List, int Index)> _places = new();

    /// <param name="decisions">Those of one member.</param>
    public TestsSideBySide(IEnumerable<Decision> decisions)
    {
        foreach (var ofList in decisions.Where(IsTest).GroupBy(static decision => decision.Syntax.Parent))
        {
            var list = ofList.OrderBy(static decision => decision.Syntax.SpanStart).ToList();
            for (var i = 0; i < list.Count; i++)
            {
                _places.Add(list[i], (list, i));
            }
        }
    }

    /// <summary>The nearest other ones that are about the value of the decision; none where it is of another kind itself.</summary>
    public IEnumerable<Decision> Beside(Decision decision)
    {
        if (!_places.TryGetValue(decision, out var place))
        {
            yield break;
        }

        for (var i = Math.Max(place.Index - MaxDistance, 0); i < Math.Min(place.Index + MaxDistance + 1, place.List.Count); i++)
        {
            if (i != place.Index && place.List[i].Code.Operand.Equals(decision.Code.Operand))
            {
                yield return place.List[i];
            }
        }
    }

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
