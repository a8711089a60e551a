using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Repairs;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Writes codes into a label, a pattern or a test, or takes them out of it, in the style of what is there.</summary>
internal sealed class ConditionEdit
{
    private readonly FixedDocument _document;
    private readonly IReadOnlyList<ExpressionSyntax> _codes;
    private readonly bool _widens;
    private readonly ExpressionSyntax? _operand;
    private readonly bool _isRepeatable;
    private readonly bool _allowsPatterns;
    private readonly bool _isMerged;

    /// <param name="codes">The constants as the place has to write them.</param>
    /// <param name="widens">Whether the codes are added, or taken out.</param>
    /// <param name="isMerged">Whether other tests are joined with this one afterwards.</param>
    public ConditionEdit(FixedDocument document, IReadOnlyList<ExpressionSyntax> codes, bool widens, ComparedOperand operand, bool isMerged)
    {
        _isMerged = isMerged;
        _document = document;
        _codes = codes;
        _widens = widens;
        _operand = operand.Text is { } text ? SyntaxFactory.ParseExpression(text) : null;
        _isRepeatable = operand.IsRepeatable;
        _allowsPatterns = !operand.IsInExpressionTree && document.LanguageVersion >= LanguageVersion.CSharp9;
    }

    /// <summary>The change of the node; null if there is no way to write it that does the same otherwise.</summary>
    public CodeChange? Change(SyntaxNode node)
    {
        if (node.Parent is CaseSwitchLabelSyntax label)
        {
            return _widens ? LabelCopies.Stack(_document, _codes.Select(code => label.ReplaceNode(node, code.WithTriviaFrom(node))), label) : null;
        }

        if ((node as PatternSyntax ?? node.Parent as ConstantPatternSyntax) is { } pattern)
        {
            return ChangePattern(pattern);
        }

        return node is ExpressionSyntax expression && ChangeTest(expression) is { } changed ? CodeChange.Replace(expression, changed) : null;
    }

    private CodeChange? ChangePattern(PatternSyntax pattern)
    {
        if (_document.LanguageVersion >= LanguageVersion.CSharp9)
        {
            return WithCodes(pattern) is { } changed ? CodeChange.Replace(pattern, changed.InPlaceOf(pattern)) : null;
        }

        if (!_widens || pattern is not ConstantPatternSyntax)
        {
            return null;
        }

        var patterns = _codes.Select(code => Patterns.Of(code).WithTriviaFrom(pattern));
        var owner = pattern.Ancestors().FirstOrDefault(static node => node is CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax or StatementSyntax);
        return owner switch
        {
            CasePatternSwitchLabelSyntax label when !DeclaresVariables(label) => LabelCopies.Stack(_document, patterns.Select(copy => label.ReplaceNode(pattern, copy)), label),
            SwitchExpressionArmSyntax arm when !DeclaresVariables(arm.Pattern) && (arm.WhenClause is null || !DeclaresVariables(arm.WhenClause)) =>
                LabelCopies.Repeat(_document, patterns.Select(copy => arm.ReplaceNode(pattern, copy)), arm),
            _ => null,
        };
    }

    /// <summary>The pattern with the codes: <c>1 or 7</c>, <c>not (0 or 6)</c>, <c>> 0 and not 6</c>; null if there is none.</summary>
    private PatternSyntax? WithCodes(PatternSyntax pattern)
    {
        if (_widens)
        {
            return DeclaresVariables(pattern) ? WithCodesBesideName(pattern) : pattern.WithTrailingTrivia().OrAnyOf(_codes);
        }

        switch (pattern)
        {
            case UnaryPatternSyntax { Pattern: ParenthesizedPatternSyntax { Pattern: var named } inParentheses } not when DeclaresVariables(named):
                return WithCodesBesideName(named) is { } excludedToo ? not.WithPattern(inParentheses.WithPattern(excludedToo)) : null;
            case UnaryPatternSyntax { Pattern: ParenthesizedPatternSyntax { Pattern: BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or } inParentheses } not:
                return not.WithPattern(inParentheses.WithPattern(or.OrAnyOf(_codes)).WithTrailingTrivia());
            case UnaryPatternSyntax { Pattern: ConstantPatternSyntax } or BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } when RulesOutOneByOne(pattern):
                return pattern.WithTrailingTrivia().AndNoneOf(_codes);
            case BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern, Right: UnaryPatternSyntax { Pattern: ConstantPatternSyntax excluded } not } both:
                return both.WithRight(not.WithPattern(excluded.WithoutTrivia().OrAnyOf(_codes).InParentheses()));
            case UnaryPatternSyntax { Pattern: ConstantPatternSyntax excluded } not:
                return not.WithPattern(excluded.WithoutTrivia().OrAnyOf(_codes).InParentheses());
            default:
                var rest = pattern.IsKind(SyntaxKind.OrPattern)
                    ? pattern.WithoutTrivia().InParentheses().WithLeadingTrivia(pattern.GetLeadingTrivia())
                    : pattern.WithTrailingTrivia();
                return Patterns.And(rest, Patterns.Not(NoneOf(_codes)));
        }
    }

    /// <summary>Whether the pattern, with what is beside it, rules out several values one by one: <c>not null and not 0</c>.</summary>
    private static bool RulesOutOneByOne(PatternSyntax pattern)
    {
        SyntaxNode all = pattern;
        while (all.Parent is BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } both)
        {
            all = both;
        }

        return all.DescendantNodesAndSelf(static node => node is BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern })
            .Count(static node => node is UnaryPatternSyntax { Pattern: ConstantPatternSyntax }) > 1;
    }

    /// <summary>
    /// The pattern with the codes beside what only gives the value a name: <c>{ } code and (1 or 7)</c>. Behind an <c>or</c>, the
    /// name would not be assigned.
    /// </summary>
    private PatternSyntax? WithCodesBesideName(PatternSyntax pattern) => pattern switch
    {
        ParenthesizedPatternSyntax inParentheses => WithCodesBesideName(inParentheses.Pattern) is { } changed ? inParentheses.WithPattern(changed) : null,
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } both when IsName(both.Left) && !DeclaresVariables(both.Right) => both.WithRight(WithCodesInParentheses(both.Right)),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } both when IsName(both.Right) && !DeclaresVariables(both.Left) => both.WithLeft(WithCodesInParentheses(both.Left)),
        _ => null,
    };

    private ParenthesizedPatternSyntax WithCodesInParentheses(PatternSyntax pattern) => pattern is ParenthesizedPatternSyntax inParentheses
        ? inParentheses.WithPattern(inParentheses.Pattern.WithTrailingTrivia().OrAnyOf(_codes).WithTrailingTrivia(inParentheses.Pattern.GetTrailingTrivia()))
        : SyntaxFactory.ParenthesizedPattern(pattern.WithoutTrivia().OrAnyOf(_codes)).WithTriviaFrom(pattern);

    /// <summary>Whether the pattern matches any code and gives it a name.</summary>
    private static bool IsName(PatternSyntax pattern) => pattern
        is VarPatternSyntax { Designation: SingleVariableDesignationSyntax }
        or DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax }
        or RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0, Designation: SingleVariableDesignationSyntax };

    /// <summary>What stands behind a <c>not</c>.</summary>
    private static PatternSyntax NoneOf(IReadOnlyList<ExpressionSyntax> codes) => codes.Count == 1 ? Patterns.Of(codes[0]) : Patterns.AnyOf(codes).InParentheses();

    private static bool DeclaresVariables(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(static descendant => descendant is SingleVariableDesignationSyntax);

    private ExpressionSyntax? ChangeTest(ExpressionSyntax test)
    {
        if (_operand is null)
        {
            return null;
        }

        if (_allowsPatterns && !IsJoined(test) && Expressions.WithoutParentheses(_operand) is not ConditionalAccessExpressionSyntax && AsPattern(test) is { } pattern)
        {
            return Expressions.InPlaceOf(test, pattern);
        }

        // Behind "||", a variable of the test would not be assigned, and no operator compares an object with a number.
        return _isRepeatable && !(_widens && DeclaresVariables(test)) && !IsObject(_operand, test.SpanStart) ? Expressions.JoinedInPlaceOf(test, Append(test, _operand)) : null;
    }

    private bool IsObject(ExpressionSyntax operand, int position) =>
        _document.Model.GetSpeculativeTypeInfo(position, operand, SpeculativeBindingOption.BindAsExpression).Type?.SpecialType == SpecialType.System_Object;

    /// <summary>Whether the comparison stands beside another one of the same value, so that codes are added in the same way.</summary>
    private bool IsJoined(ExpressionSyntax test)
    {
        if (!IsComparison(test))
        {
            return false;
        }

        var join = _widens ? SyntaxKind.LogicalOrExpression : SyntaxKind.LogicalAndExpression;
        SyntaxNode chain = test;
        while (chain.Parent is BinaryExpressionSyntax parent && parent.IsKind(join))
        {
            chain = parent;
        }

        return (_isMerged && _widens) || (chain != test && chain.DescendantNodes(node => node.IsKind(join)).Any(node => node != test && IsComparison(node)));
    }

    private bool IsComparison(SyntaxNode node) =>
        node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison
        && (IsOperand(comparison.Left) || IsOperand(comparison.Right));

    /// <summary>A comparison of the operand as an <c>is</c> with the codes; null if the test is not a single comparison.</summary>
    private ExpressionSyntax? AsPattern(ExpressionSyntax test)
    {
        switch (test)
        {
            case IsPatternExpressionSyntax isPattern:
                return WithCodes(isPattern.Pattern) is { } changed ? isPattern.WithPattern(changed) : null;

            // To the parser, "is TwilioSmppErrorCode.NoError" tests for a type.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } isConstant when _widens:
                var constantPattern = SyntaxFactory.ConstantPattern(isConstant.Right.WithTrailingTrivia());
                return SyntaxFactory.IsPatternExpression(isConstant.Left, isConstant.OperatorToken, constantPattern.OrAnyOf(_codes));
            case BinaryExpressionSyntax comparison when ComparedConstant(comparison, out var operand, out var isMirrored) is { } constant:
                return PatternOf(comparison.Kind(), constant, isMirrored) is { } pattern ? Patterns.Is(operand, pattern) : null;
            default:
                return null;
        }
    }

    /// <summary>The pattern that matches what the comparison is true for, with the codes; null if there is none.</summary>
    private PatternSyntax? PatternOf(SyntaxKind comparison, ExpressionSyntax constant, bool isMirrored)
    {
        var compared = Patterns.Of(constant);
        switch (comparison)
        {
            case SyntaxKind.EqualsExpression:
                return _widens ? compared.OrAnyOf(_codes) : null;
            case SyntaxKind.NotEqualsExpression:
                return _widens ? null : Patterns.Not(compared.OrAnyOf(_codes).InParentheses());
            default:
                if (RelationalOperator(comparison, isMirrored) is not { } @operator)
                {
                    return null;
                }

                var range = SyntaxFactory.RelationalPattern(SyntaxFactory.Token(@operator).WithTrailingTrivia(SyntaxFactory.Space), constant.WithoutTrivia());
                return _widens ? range.OrAnyOf(_codes) : Patterns.And(range, Patterns.Not(NoneOf(_codes)));
        }
    }

    /// <summary>The constant side of the comparison, if a pattern may have it as it stands.</summary>
    private ExpressionSyntax? ComparedConstant(BinaryExpressionSyntax comparison, out ExpressionSyntax operand, out bool isMirrored)
    {
        isMirrored = IsOperand(comparison.Right) && !IsOperand(comparison.Left);
        operand = isMirrored ? comparison.Right : comparison.Left;
        var constant = isMirrored ? comparison.Left : comparison.Right;
        if (!IsOperand(operand) || comparison.DescendantTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            return null;
        }

        var type = _document.Model.GetTypeInfo(operand).Type;
        return type is not null && _document.Model.ClassifyConversion(constant, type) is { IsImplicit: true, IsUserDefined: false } ? WithoutParentheses(constant) : null;
    }

    /// <summary>By tokens: parsed by itself, <c>field</c> is a name.</summary>
    private bool IsOperand(ExpressionSyntax expression) => TokensOf(expression).SequenceEqual(TokensOf(_operand!));

    private static IEnumerable<string> TokensOf(ExpressionSyntax expression) => expression.DescendantTokens().Select(static token => token.Text);

    /// <summary>A pattern does not need parentheses around a literal or a name; an interpolation needs them around <c>global::</c>.</summary>
    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax constant)
    {
        var inner = constant;
        while (inner is ParenthesizedExpressionSyntax parenthesized)
        {
            inner = parenthesized.Expression;
        }

        return inner is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax && !inner.GetFirstToken().IsKind(SyntaxKind.GlobalKeyword)
            ? inner
            : constant;
    }

    private static SyntaxKind? RelationalOperator(SyntaxKind comparison, bool isMirrored) => comparison switch
    {
        SyntaxKind.LessThanExpression => isMirrored ? SyntaxKind.GreaterThanToken : SyntaxKind.LessThanToken,
        SyntaxKind.LessThanOrEqualExpression => isMirrored ? SyntaxKind.GreaterThanEqualsToken : SyntaxKind.LessThanEqualsToken,
        SyntaxKind.GreaterThanExpression => isMirrored ? SyntaxKind.LessThanToken : SyntaxKind.GreaterThanToken,
        SyntaxKind.GreaterThanOrEqualExpression => isMirrored ? SyntaxKind.LessThanEqualsToken : SyntaxKind.GreaterThanEqualsToken,
        _ => null,
    };

    /// <summary>The test with <c>|| code == 7</c> or <c>&amp;&amp; code != 6</c> behind it.</summary>
    private BinaryExpressionSyntax Append(ExpressionSyntax test, ExpressionSyntax operand)
    {
        var (join, compare) = _widens
            ? (SyntaxKind.LogicalOrExpression, SyntaxKind.EqualsExpression)
            : (SyntaxKind.LogicalAndExpression, SyntaxKind.NotEqualsExpression);
        var @operator = AddedOperators.Mark(Expressions.Operator(join));
        var joined = test;
        if (test is ConditionalExpressionSyntax
            || (test is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression } tests && !tests.IsKind(join)))
        {
            joined = Expressions.InParentheses(test);
        }
        else if ((test as BinaryExpressionSyntax is { } all && all.IsKind(join) ? all : test.Parent) is BinaryExpressionSyntax around && around.IsKind(join))
        {
            @operator = OperatorLines.BrokenOperatorOf(around) ?? @operator;
        }

        return (BinaryExpressionSyntax)_codes.Aggregate(joined, (left, code) => Expressions.Join(join, left, @operator, Expressions.Join(compare, operand, code)));
    }
}
