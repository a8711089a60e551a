using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Repairs;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Writes codes into a label, a pattern or a test, or takes them out of it, in the style of what is there.</summary>
internal sealed class ConditionEdit
{
    private readonly FixedDocument _document;
    private readonly IReadOnlyList<string> _codes;
    private readonly bool _widens;
    private readonly string? _operand;
    private readonly bool _isRepeatable;
    private readonly bool _allowsPatterns;

    /// <param name="codes">The constants as the place has to write them.</param>
    /// <param name="widens">Whether the codes are added, or taken out.</param>
    public ConditionEdit(FixedDocument document, IReadOnlyList<string> codes, bool widens, ComparedOperand operand)
    {
        _document = document;
        _codes = codes;
        _widens = widens;
        _operand = operand.Text;
        _isRepeatable = operand.IsRepeatable;
        _allowsPatterns = !operand.IsInExpressionTree && document.LanguageVersion >= LanguageVersion.CSharp9;
    }

    /// <summary>The change of the node; null if there is no way to write it that does the same otherwise.</summary>
    public TextChange? Change(SyntaxNode node)
    {
        if (node.Parent is CaseSwitchLabelSyntax label)
        {
            return _widens ? StackedLabels(label, node) : null;
        }

        if (PatternAround(node) is { } pattern)
        {
            return ChangePattern(pattern);
        }

        return node is ExpressionSyntax expression ? ChangeTest(expression) : null;
    }

    /// <summary>The pattern that the node is, or is the constant of; null for an expression.</summary>
    private static SyntaxNode? PatternAround(SyntaxNode node) => node switch
    {
        PatternSyntax => node,
        _ when node.Parent is ConstantPatternSyntax constant => constant,
        _ => null,
    };

    private TextChange? ChangePattern(SyntaxNode pattern)
    {
        if (_document.LanguageVersion >= LanguageVersion.CSharp9)
        {
            return PatternText(pattern.ToString(), pattern) is { } text ? new TextChange(pattern.Span, text) : null;
        }

        if (!_widens || pattern is not ConstantPatternSyntax)
        {
            return null;
        }

        var owner = pattern.Ancestors().FirstOrDefault(static node => node is CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax or StatementSyntax);
        return owner switch
        {
            CasePatternSwitchLabelSyntax label when !DeclaresVariables(label) => StackedLabels(label, pattern),
            SwitchExpressionArmSyntax arm when !DeclaresVariables(arm.Pattern) && arm.WhenClause?.DescendantNodes().Any(static node => node is SingleVariableDesignationSyntax) != true => RepeatedArms(arm, pattern),
            _ => null,
        };
    }

    /// <summary>The pattern with the codes: <c>1 or 7</c>, <c>not (0 or 6)</c>, <c>> 0 and not 6</c>.</summary>
    private string? PatternText(string text, SyntaxNode pattern)
    {
        if (_widens)
        {
            return DeclaresVariables(pattern) ? null : $"{text} or {string.Join(" or ", _codes)}";
        }

        var codes = string.Join(" or ", _codes);
        switch (pattern)
        {
            case UnaryPatternSyntax { Pattern: ParenthesizedPatternSyntax { Pattern: BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } } inner }:
                return text.Substring(0, inner.CloseParenToken.SpanStart - pattern.SpanStart) + $" or {codes})";
            case UnaryPatternSyntax { Pattern: ConstantPatternSyntax excluded }:
                return $"not ({excluded} or {codes})";
            default:
                var others = _codes.Count == 1 ? codes : $"({codes})";
                return pattern.IsKind(SyntaxKind.OrPattern) ? $"({text}) and not {others}" : $"{text} and not {others}";
        }
    }

    private static bool DeclaresVariables(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(static descendant => descendant is SingleVariableDesignationSyntax);

    /// <summary>A copy of the label for each code, on lines of their own if the label has one.</summary>
    private TextChange? StackedLabels(SwitchLabelSyntax label, SyntaxNode replaced)
    {
        var before = _document.Text.ToString(TextSpan.FromBounds(label.SpanStart, replaced.SpanStart));
        var after = _document.Text.ToString(TextSpan.FromBounds(replaced.Span.End, label.Span.End));
        var labels = _codes.Select(code => before + code + after);
        var lineEnd = label.ColonToken.TrailingTrivia.LastOrDefault();
        if (lineEnd.IsKind(SyntaxKind.EndOfLineTrivia) && _document.IsFirstOnLine(label.SpanStart))
        {
            var indentation = _document.IndentationAt(label.SpanStart);
            return new TextChange(new TextSpan(label.FullSpan.End, 0), string.Concat(labels.Select(copy => indentation + copy + lineEnd)));
        }

        return new TextChange(new TextSpan(label.Span.End, 0), string.Concat(labels.Select(static copy => " " + copy)));
    }

    /// <summary>A copy of the arm for each code, for a language without <c>or</c>.</summary>
    private TextChange? RepeatedArms(SwitchExpressionArmSyntax arm, SyntaxNode replaced)
    {
        var before = _document.Text.ToString(TextSpan.FromBounds(arm.SpanStart, replaced.SpanStart));
        var after = _document.Text.ToString(TextSpan.FromBounds(replaced.Span.End, arm.Span.End));
        var separator = _document.IsFirstOnLine(arm.SpanStart) ? _document.NewLine + _document.IndentationAt(arm.SpanStart) : " ";
        return new TextChange(new TextSpan(arm.Span.End, 0), string.Concat(_codes.Select(code => "," + separator + before + code + after)));
    }

    private TextChange? ChangeTest(ExpressionSyntax test)
    {
        if (_operand is null)
        {
            return null;
        }

        if (_allowsPatterns && !_operand.Contains("?.") && !_operand.Contains("?[") && AsPattern(test) is { } pattern)
        {
            return new TextChange(test.Span, InPlaceOf(test, pattern));
        }

        return _isRepeatable ? Appended(test) : null;
    }

    /// <summary>A comparison or an <c>is</c>, in parentheses where the place asks for them.</summary>
    public static string InPlaceOf(SyntaxNode test, string comparison) =>
        test.Parent is BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression) }
            or ConditionalExpressionSyntax
            || NeedsParentheses(test.Parent, kind: null)
                ? $"({comparison})"
                : comparison;

    /// <summary>A comparison of the operand as an <c>is</c> with the codes; null if it is no single one.</summary>
    private string? AsPattern(ExpressionSyntax test)
    {
        switch (test)
        {
            case IsPatternExpressionSyntax isPattern:
                return PatternText(isPattern.Pattern.ToString(), isPattern.Pattern) is { } changed
                    ? _document.Text.ToString(TextSpan.FromBounds(isPattern.SpanStart, isPattern.Pattern.SpanStart)) + changed
                    : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } isConstant when _widens:
                return $"{isConstant} or {string.Join(" or ", _codes)}";
            case BinaryExpressionSyntax comparison when ComparedConstant(comparison, out var isMirrored) is { } constant && PatternOperator(comparison, isMirrored) is { } before:
                var codes = string.Join(" or ", _codes);
                return (before, _widens) switch
                {
                    ("not", true) => null,
                    ("not", false) => $"{_operand} is not ({constant} or {codes})",
                    ("", false) => null,
                    ("", true) => $"{_operand} is {constant} or {codes}",
                    (_, true) => $"{_operand} is {before} {constant} or {codes}",
                    (_, false) => $"{_operand} is {before} {constant} and not {(_codes.Count == 1 ? codes : $"({codes})")}",
                };
            default:
                return null;
        }
    }

    /// <summary>The constant side of the comparison, if a pattern may have it as it stands.</summary>
    private ExpressionSyntax? ComparedConstant(BinaryExpressionSyntax comparison, out bool isMirrored)
    {
        isMirrored = comparison.Right.ToString() == _operand && comparison.Left.ToString() != _operand;
        var (operand, constant) = isMirrored ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        if (operand.ToString() != _operand || comparison.DescendantTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            return null;
        }

        var type = _document.Model.GetTypeInfo(operand).Type;
        return type is not null && _document.Model.ClassifyConversion(constant, type) is { IsImplicit: true, IsUserDefined: false } ? WithoutParentheses(constant) : null;
    }

    /// <summary>A pattern needs none around a literal or a name.</summary>
    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax constant)
    {
        var inner = constant;
        while (inner is ParenthesizedExpressionSyntax parenthesized)
        {
            inner = parenthesized.Expression;
        }

        return inner is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax ? inner : constant;
    }

    private static string? PatternOperator(BinaryExpressionSyntax comparison, bool isMirrored) => comparison.Kind() switch
    {
        SyntaxKind.EqualsExpression => "",
        SyntaxKind.NotEqualsExpression => "not",
        SyntaxKind.LessThanExpression => isMirrored ? ">" : "<",
        SyntaxKind.LessThanOrEqualExpression => isMirrored ? ">=" : "<=",
        SyntaxKind.GreaterThanExpression => isMirrored ? "<" : ">",
        SyntaxKind.GreaterThanOrEqualExpression => isMirrored ? "<=" : ">=",
        _ => null,
    };

    /// <summary>The test with <c>|| code == 7</c> or <c>&amp;&amp; code != 6</c> behind it.</summary>
    private TextChange Appended(ExpressionSyntax test)
    {
        var (kind, join, comparison) = _widens
            ? (SyntaxKind.LogicalOrExpression, " || ", "==")
            : (SyntaxKind.LogicalAndExpression, " && ", "!=");
        var isSameJoin = test.IsKind(kind);
        if (isSameJoin && test is BinaryExpressionSyntax { Left: var left, Right: var right, OperatorToken: var @operator })
        {
            // As the others are joined, line breaks included.
            var between = _document.Text.ToString(TextSpan.FromBounds(left.Span.End, right.SpanStart));
            join = between.Trim() == @operator.Text ? between : join;
        }

        var appended = string.Concat(_codes.Select(code => $"{join}{_operand} {comparison} {code}"));
        var needsInner = !isSameJoin && test is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression };
        var text = needsInner ? $"({test}){appended}" : test + appended;
        return new TextChange(test.Span, NeedsParentheses(test.Parent, kind) ? $"({text})" : text);
    }

    /// <param name="kind">What the test has become, if that is a join.</param>
    private static bool NeedsParentheses(SyntaxNode? parent, SyntaxKind? kind) => parent switch
    {
        BinaryExpressionSyntax join => kind is not null && !join.IsKind(kind.Value),
        PrefixUnaryExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };
}
