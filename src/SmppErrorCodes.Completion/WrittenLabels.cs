using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Completion;

/// <summary>The codes that a <c>switch</c> or a pattern has beside a place: the compiler does not accept a second label for them.</summary>
internal sealed class WrittenLabels
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<long> _codes = new();

    private WrittenLabels(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The codes that are taken where the place is: those of its own pattern, and of the labels or arms without a <c>when</c>.</summary>
    /// <remarks>Behind a <c>when</c>, those of later labels are not: the code may still get there.</remarks>
    public static IReadOnlyCollection<long> Beside(LiteralExpressionSyntax place, SemanticModel model, CancellationToken cancellationToken)
    {
        var labels = new WrittenLabels(model, cancellationToken);
        SyntaxNode own = place;
        while (own.Parent is ParenthesizedExpressionSyntax or ConstantPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern })
        {
            own = own.Parent;
        }

        labels.Add(own, place);
        switch (own.Parent)
        {
            case SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch } label:
                labels.AddOthers(@switch.Sections.SelectMany(static section => section.Labels), label);
                break;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } arm when arm.Pattern == own:
                labels.AddOthers(@switch.Arms, arm);
                break;
        }

        return labels._codes;
    }

    /// <summary>The codes of the labels that <c>goto case</c> can lead to: those that are constants, in the innermost <c>switch</c>.</summary>
    public static IReadOnlyCollection<long> In(SwitchStatementSyntax @switch, SemanticModel model, CancellationToken cancellationToken)
    {
        var labels = new WrittenLabels(model, cancellationToken);
        foreach (var label in @switch.Sections.SelectMany(static section => section.Labels).OfType<CaseSwitchLabelSyntax>())
        {
            labels.AddConstant(label.Value);
        }

        return labels._codes;
    }

    private void AddOthers(IEnumerable<SyntaxNode> labels, SyntaxNode own)
    {
        foreach (var label in labels)
        {
            if (label == own)
            {
                if (WhenOf(own) is not null)
                {
                    return;
                }
            }
            else if (WhenOf(label) is null && ConditionOf(label) is { } condition)
            {
                Add(condition, place: null);
            }
        }
    }

    /// <summary>Adds the constants of a label, or of a pattern that matches each of them.</summary>
    private void Add(SyntaxNode condition, LiteralExpressionSyntax? place)
    {
        if (condition is ExpressionSyntax value)
        {
            if (place is null)
            {
                AddConstant(value);
            }

            return;
        }

        foreach (var node in condition.DescendantNodesAndSelf(static node => node is ParenthesizedPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern }))
        {
            if (node is ConstantPatternSyntax { Expression: var constant } && (place is null || !constant.Span.Contains(place.Span)))
            {
                AddConstant(constant);
            }
        }
    }

    private void AddConstant(ExpressionSyntax expression)
    {
        if (_model.GetConstantValue(expression, _cancellationToken) is { HasValue: true, Value: var value } && CodeValue.Of(value) is { } code)
        {
            _codes.Add(code);
        }
    }

    private static SyntaxNode? ConditionOf(SyntaxNode label) => label switch
    {
        CaseSwitchLabelSyntax simple => simple.Value,
        CasePatternSwitchLabelSyntax withPattern => withPattern.Pattern,
        SwitchExpressionArmSyntax arm => arm.Pattern,
        _ => null,
    };

    private static WhenClauseSyntax? WhenOf(SyntaxNode label) => label switch
    {
        CasePatternSwitchLabelSyntax withPattern => withPattern.WhenClause,
        SwitchExpressionArmSyntax arm => arm.WhenClause,
        _ => null,
    };
}
