using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

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

    /// <summary>Whether its body is not empty. A written <c>return;</c> counts, even where control would go the same way without it.</summary>
    public bool DoesSomething => BodyClass != 0 || (!Body.IsEmpty && Body[0] is ReturnStatementSyntax or ContinueStatementSyntax or YieldStatementSyntax);

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

/// <summary>One way into a branch: a <c>case</c> or <c>default</c> label, an arm's pattern, the condition of an <c>if</c>; or that nothing else applies.</summary>
internal sealed class DecisionLabel
{
    private bool? _declaresVariables;
    private HashSet<CodeConstant>? _asksFor;
    private HashSet<CodeConstant>? _rulesOut;

    /// <param name="syntax">The pattern, value or condition; null for a <c>default</c>, and where nothing is written.</param>
    /// <param name="matched">The values that the pattern lets through to its <c>when</c>.</param>
    public DecisionLabel(int index, DecisionBranch branch, Condition condition, CodeSet matched, SyntaxNode? syntax, CodeDomain domain)
    {
        Matched = matched;
        Index = index;
        Branch = branch;
        Condition = condition;
        Syntax = syntax;
        Domain = domain;
        branch.Add(this);
    }

    /// <summary>Its place in the order in which labels are tried.</summary>
    public int Index { get; }

    public DecisionBranch Branch { get; }

    public Condition Condition { get; }

    /// <summary>The values that its pattern matches; without any that no label before has taken, it does not compile.</summary>
    public CodeSet Matched { get; }

    public SyntaxNode? Syntax { get; }

    /// <summary>Whether a <c>when</c> follows the pattern.</summary>
    public bool HasWhen => Syntax?.AncestorsAndSelf().FirstOrDefault(static node => node is not PatternSyntax)
        is CasePatternSwitchLabelSyntax { WhenClause: not null }
        or SwitchExpressionArmSyntax { WhenClause: not null };

    /// <summary>Whether it takes whatever number reaches it, without naming any.</summary>
    public bool IsCatchAll => CodeSet.Numbers.Except(Condition.Certain).IsEmpty;

    /// <summary>Whether it declares a variable, which only its own branch can use.</summary>
    public bool DeclaresVariables => _declaresVariables ??=
        (Syntax?.Parent is SwitchLabelSyntax or SwitchExpressionArmSyntax ? Syntax.Parent : Syntax)?.DescendantNodes().Any(static node =>
            node is SingleVariableDesignationSyntax && node.FirstAncestorOrSelf<LambdaExpressionSyntax>() is null) == true;

    private CodeDomain Domain { get; }

    /// <summary>Whether the label names the code as one that it takes: <c>code == 1</c>.</summary>
    public bool AsksFor(CodeConstant constant)
    {
        ReadNames();
        return _asksFor!.Contains(constant);
    }

    /// <summary>Whether the label names the code as one that it excludes: <c>code != 0</c>.</summary>
    public bool RulesOut(CodeConstant constant)
    {
        ReadNames();
        return _rulesOut!.Contains(constant);
    }

    public bool Names(CodeConstant constant) => AsksFor(constant) || RulesOut(constant);

    /// <summary>The codes that the label names, one way or the other.</summary>
    public IEnumerable<CodeConstant> NamedCodes
    {
        get
        {
            ReadNames();
            foreach (var constant in _asksFor!)
            {
                yield return constant;
            }

            foreach (var constant in _rulesOut!)
            {
                yield return constant;
            }
        }
    }

    /// <summary>The part of the condition that names the code; null if none does.</summary>
    public ConditionPart? PartNaming(CodeConstant constant)
    {
        foreach (var part in Condition.Parts)
        {
            if (IsNamedBy(part, constant))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>Whether it is this part of the condition that names the code.</summary>
    public bool IsNamedBy(ConditionPart part, CodeConstant constant)
    {
        foreach (var named in NamedBy(part, out _))
        {
            if (ReferenceEquals(named, constant))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadNames()
    {
        if (_asksFor is not null)
        {
            return;
        }

        var asksFor = new HashSet<CodeConstant>();
        var rulesOut = new HashSet<CodeConstant>();
        foreach (var part in Condition.Parts)
        {
            var names = NamedBy(part, out var isTaken);
            (isTaken == part.IsNegated ? rulesOut : asksFor).UnionWith(names);
        }

        _rulesOut = rulesOut;
        _asksFor = asksFor;
    }

    /// <summary>
    /// The codes that are written in the part; of a range, which writes none, those on its smaller side.
    /// </summary>
    /// <param name="isTaken">Whether the part holds for these codes, or for all others.</param>
    private IEnumerable<CodeConstant> NamedBy(ConditionPart part, out bool isTaken)
    {
        var count = Domain.Count(part.Set);
        var isCofinite = !part.Set.Ranges.IsEmpty && part.Set.Ranges[0].First == long.MinValue;
        isTaken = part.UsesRanges ? count * 2 <= Domain.Size : !isCofinite;
        return Domain.In(isTaken ? part.Set : part.Set.Complement());
    }
}
