using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Comparisons;

/// <summary>A literal that the operations of a member leave out: that of a <c>goto case</c>, or the default value of a lambda's or a local function's parameter.</summary>
internal readonly struct BareLiteral
{
    private BareLiteral(LiteralExpressionSyntax syntax, Comparison? comparison, ISymbol? parameter)
    {
        Syntax = syntax;
        Comparison = comparison;
        Parameter = parameter;
    }

    public LiteralExpressionSyntax Syntax { get; }

    /// <summary>The comparison of the <c>switch</c> that has the label; null for a default value.</summary>
    public Comparison? Comparison { get; }

    /// <summary>The parameter that has the default value; null for a <c>goto case</c>.</summary>
    public ISymbol? Parameter { get; }

    /// <summary>The literal of a <c>goto case</c>; null if it has none that can be a code.</summary>
    /// <param name="comparisons">The comparisons so far, with those of the <c>switch</c> statements around.</param>
    public static BareLiteral? OfGoto(IBranchOperation branch, IReadOnlyDictionary<IOperation, Comparison> comparisons)
    {
        if (branch.Syntax is not GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoCaseStatement, Expression: { } label } || LiteralIn(label) is not { } literal)
        {
            return null;
        }

        // It leads to a label of the innermost one.
        IOperation? around = branch.Parent;
        while (around is not null and not ISwitchOperation)
        {
            around = around.Parent;
        }

        return around is not null && comparisons.TryGetValue(around, out var comparison) ? new BareLiteral(literal, comparison, parameter: null) : null;
    }

    /// <summary>Adds the default values of the parameters that are literals.</summary>
    /// <param name="function">A lambda or a local function.</param>
    public static void AddDefaults(IMethodSymbol function, List<BareLiteral> literals, CancellationToken cancellationToken)
    {
        foreach (var parameter in function.Parameters)
        {
            if (parameter.IsOptional
                && parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is ParameterSyntax { Default.Value: { } value }
                && LiteralIn(value) is { } literal)
            {
                literals.Add(new BareLiteral(literal, comparison: null, parameter));
            }
        }
    }

    private static LiteralExpressionSyntax? LiteralIn(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case CastExpressionSyntax { Type: PredefinedTypeSyntax { Keyword: var type } } cast when IsIntegral(type):
                    expression = cast.Expression;
                    continue;
                default:
                    return expression is LiteralExpressionSyntax literal && CanBeCode(literal) ? literal : null;
            }
        }
    }

    private static bool IsIntegral(SyntaxToken keyword) => keyword.Kind()
        is SyntaxKind.SByteKeyword or SyntaxKind.ByteKeyword or SyntaxKind.ShortKeyword or SyntaxKind.UShortKeyword
        or SyntaxKind.IntKeyword or SyntaxKind.UIntKeyword or SyntaxKind.LongKeyword or SyntaxKind.ULongKeyword;

    private static bool CanBeCode(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => literal.Token.Value is int or uint or long or ulong,
        SyntaxKind.StringLiteralExpression => CodeText.TryParse(literal.Token.ValueText, out _),
        _ => false,
    };
}
