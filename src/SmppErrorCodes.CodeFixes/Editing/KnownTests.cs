using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Tests that stand before an <c>||</c>: behind it, <c>code == 15 &amp;&amp; isLast</c> decides nothing if <c>code == 15</c> is one of them.</summary>
internal sealed class KnownTests
{
    private readonly SemanticModel _model;
    private readonly HashSet<(string Operand, object Constant)> _known = new();

    public KnownTests(SemanticModel model) => _model = model;

    /// <param name="condition">What stands before the <c>||</c>.</param>
    public void Add(ExpressionSyntax condition)
    {
        foreach (var operand in Join.Operands(condition).OfType<ExpressionSyntax>())
        {
            _known.UnionWith(Tests(operand) ?? Enumerable.Empty<(string, object)>());
        }
    }

    /// <summary>Whether the condition holds only where one of the tests does, and nobody sees that it is not evaluated.</summary>
    public bool Cover(ExpressionSyntax condition)
    {
        foreach (var part in Conjuncts(condition))
        {
            if (Tests(part) is { } tests && tests.All(_known.Contains))
            {
                return true;
            }

            if (!part.DescendantNodesAndSelf().All(IsWithoutEffect))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the condition is made of comparisons that have no effect, so that their order does not matter.</summary>
    public bool AreIn(ExpressionSyntax condition) => Tests(condition) is not null;

    private static IEnumerable<ExpressionSyntax> Conjuncts(ExpressionSyntax condition) =>
        Expressions.WithoutParentheses(condition) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both
            ? Conjuncts(both.Left).Concat(Conjuncts(both.Right))
            : new[] { condition };

    /// <summary>The comparisons of which one has to be true; null where there is something else.</summary>
    private IReadOnlyList<(string Operand, object Constant)>? Tests(ExpressionSyntax condition)
    {
        switch (Expressions.WithoutParentheses(condition))
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return Tests(either.Left) is { } left && Tests(either.Right) is { } right ? left.Concat(right).ToList() : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.IsExpression } comparison:
                return Tests(comparison.Left, new[] { comparison.Right });
            case IsPatternExpressionSyntax { Pattern: var pattern } test when Constants(pattern) is { } constants:
                return Tests(test.Expression, constants);
            default:
                return null;
        }
    }

    private IReadOnlyList<(string, object)>? Tests(ExpressionSyntax operand, IReadOnlyList<ExpressionSyntax> constants)
    {
        var tests = constants.Select(constant => (operand.ToString(), _model.GetConstantValue(constant).Value!)).ToList();
        return operand.DescendantNodesAndSelf().All(IsRead) && tests.TrueForAll(static test => test.Item2 is not null) ? tests : null;
    }

    private static IReadOnlyList<ExpressionSyntax>? Constants(PatternSyntax pattern) => Patterns.WithoutParentheses(pattern) switch
    {
        ConstantPatternSyntax constant => new[] { constant.Expression },
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => Constants(or.Left) is { } left && Constants(or.Right) is { } right ? left.Concat(right).ToList() : null,
        _ => null,
    };

    /// <summary>Whether the node only reads a variable or a property.</summary>
    private bool IsRead(SyntaxNode node) => node
        is ThisExpressionSyntax
        or MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression }
        || (node is IdentifierNameSyntax && _model.GetSymbolInfo(node).Symbol switch
        {
            ILocalSymbol or IParameterSymbol or IFieldSymbol { IsVolatile: false } or INamespaceOrTypeSymbol => true,
            IPropertySymbol property => !Getter.HasEffects(property),
            _ => false,
        });

    /// <summary>Whether nobody sees that the node is not evaluated: what is read from may be null, so only variables are.</summary>
    private bool IsWithoutEffect(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax or ParenthesizedExpressionSyntax => true,
        IdentifierNameSyntax => IsRead(node),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } or BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression
                or (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression
                or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression
                or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression,
        } => _model.GetSymbolInfo(node).Symbol is null or IMethodSymbol { MethodKind: MethodKind.BuiltinOperator },
        _ => false,
    };
}
