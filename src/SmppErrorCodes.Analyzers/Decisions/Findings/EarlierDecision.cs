using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>A decision that is made before another one on the same value, as what comes to one of its branches, or behind it, sees it.</summary>
internal sealed class EarlierDecision
{
    private readonly Decision _decision;
    private readonly DecisionBranch? _branch;
    private HashSet<DecisionBranch>? _leading;

    /// <param name="branch">The branch that the later one stands in; null where it stands behind all of them.</param>
    public EarlierDecision(Decision decision, DecisionBranch? branch)
    {
        _decision = decision;
        _branch = branch;
        Start = KeptBefore(decision) ?? decision.Syntax switch
        {
            IfStatementSyntax @if => @if.Condition.Span.End,
            ConditionalExpressionSyntax conditional => conditional.Condition.Span.End,
            SwitchStatementSyntax statement => statement.Expression.Span.End,
            SwitchExpressionSyntax expression => expression.GoverningExpression.Span.End,
            var syntax => syntax.SpanStart,
        };
        End = Math.Max(decision.Syntax.Span.End, decision.Branches.Max(static branch => branch.Syntax?.Span.End ?? 0));
    }

    /// <summary>Where the value has been read for the first time.</summary>
    public int Start { get; }

    /// <summary>Where the last branch ends.</summary>
    public int End { get; }

    /// <summary>Whether control never comes from the branch to what stands behind the decision.</summary>
    public static bool Leaves(DecisionBranch branch) => branch.Syntax switch
    {
        SwitchSectionSyntax section => BranchBody.LeavesBlock(section),
        StatementSyntax statement => BranchBody.AlwaysLeaves(statement),
        _ => false,
    };

    /// <summary>Whether it is about the value, or about what <c>Canonical</c> makes of it.</summary>
    /// <param name="later">What uses the value later; a decision is not earlier than itself.</param>
    public bool IsAbout(CodeOperand operand, SyntaxNode later) => _decision.Syntax != later && (_decision.Code.Operand.Equals(operand) || IsCanonicalOf(operand));

    /// <summary>Whether the code, which both know, never comes to the later one.</summary>
    public bool KeepsAway(CodeConstant code)
    {
        var value = (_decision.Code.IsCanonical ? code.Meaning.Canonical : code).Value;
        var route = _decision.RouteOf(value);
        return _branch is null ? route.All(static label => Leaves(label.Branch)) : !route.Any(label => Leading.Contains(label.Branch));
    }

    /// <summary>Where the first test stands whose answer a local keeps until the decision; null where the decision has all tests itself.</summary>
    private static int? KeptBefore(Decision decision) => decision.Labels
        .SelectMany(static label => label.Condition.Parts)
        .Select(static part => (part.Operand ?? part.Syntax).Span.End)
        .Where(end => end < decision.Syntax.SpanStart)
        .Cast<int?>()
        .Min();

    /// <summary>The branch, and those from which jumps may lead to it.</summary>
    private HashSet<DecisionBranch> Leading
    {
        get
        {
            if (_leading is null)
            {
                _leading = new HashSet<DecisionBranch> { _branch! };
                var jumping = _branch!.Syntax is SwitchSectionSyntax ? _decision.Branches.Where(branch => branch != _branch && GotosIn(branch).Any()).ToList() : new List<DecisionBranch>();
                while (jumping.RemoveAll(branch => GotosIn(branch).Any(@goto => _leading.Any(target => MayLead(@goto, target))) && _leading.Add(branch)) > 0)
                {
                }
            }

            return _leading;
        }
    }

    private static IEnumerable<GotoStatementSyntax> GotosIn(DecisionBranch branch) => branch.Syntax?.DescendantNodes().OfType<GotoStatementSyntax>() ?? Enumerable.Empty<GotoStatementSyntax>();

    /// <summary>Whether the jump may lead to the section: a <c>goto default</c>, if it has that label, and any other <c>goto</c>.</summary>
    private static bool MayLead(GotoStatementSyntax @goto, DecisionBranch target) =>
        !@goto.IsKind(SyntaxKind.GotoDefaultStatement) || (target.Syntax is SwitchSectionSyntax section && section.Labels.Any(SyntaxKind.DefaultSwitchLabel));

    private bool IsCanonicalOf(CodeOperand operand) => _decision.Code.IsCanonical && operand.Equals(_decision.Code.Operand.Receiver);
}
