using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>A place that takes a constant. Nothing else decides whether the name can stand alone there, or needs a cast and parentheses.</summary>
internal sealed class ConstantPlace
{
    private readonly ConstantType _type;
    private readonly bool _isTakenForType;
    private readonly bool _isReceiver;

    /// <param name="end">What the constant is the end of in a pattern, or in what becomes one; null where it is in none.</param>
    private ConstantPlace(int position, ConstantType type, SyntaxNode? end, bool isReceiver = false)
    {
        Position = position;
        _type = type;
        _isTakenForType = end is not null && IsTakenForType(end);
        _isReceiver = isReceiver;
    }

    public int Position { get; }

    /// <summary>The place of a constant that is replaced by another one.</summary>
    public static ConstantPlace Replacing(ExpressionSyntax constant, SemanticModel model) =>
        new(constant.SpanStart, ConstantType.OfReplaced(constant, model), PatternAround(constant), constant.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax);

    /// <summary>The place of a literal that is there only until a constant is chosen.</summary>
    public static ConstantPlace Of(LiteralExpressionSyntax placeholder, SemanticModel model) =>
        new(placeholder.SpanStart, ConstantType.OfPlaceholder(placeholder, model), PatternAround(placeholder));

    /// <summary>The place behind a label, a pattern or a test that compares with other codes.</summary>
    /// <param name="operand">The compared value, as a test writes it.</param>
    public static ConstantPlace Behind(SyntaxNode compared, string? operand, SemanticModel model) =>
        new(compared.SpanStart, ConstantType.OfCompared(compared, operand, model), PatternAround(compared) ?? (Expressions.NeedsParentheses(compared) ? null : compared));

    /// <summary>The place behind an element of a collection.</summary>
    public static ConstantPlace BehindElement(ExpressionSyntax element, SemanticModel model) => new(element.SpanStart, ConstantType.OfElement(element, model), end: null);

    /// <summary>A place of new code that compares a value.</summary>
    /// <param name="value">The type of the value.</param>
    public static ConstantPlace ComparedWith(ITypeSymbol? value, int position, SemanticModel model) => new(position, ConstantType.ComparedWith(value, model), end: null);

    /// <summary>The constant as the place has to write it.</summary>
    /// <param name="name">A name that means it there.</param>
    public ExpressionSyntax Write(ExpressionSyntax name, IFieldSymbol constant)
    {
        if ((_isTakenForType ? _type.ToType(constant) : _type.CastFor(constant)) is not { } type)
        {
            return name;
        }

        var cast = SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type.ToDisplayString()), name);
        return _isReceiver ? SyntaxFactory.ParenthesizedExpression(cast) : cast;
    }

    /// <summary>The pattern that the constant is, with the parentheses around it; null if it is not a pattern.</summary>
    private static SyntaxNode? PatternAround(SyntaxNode constant)
    {
        var outermost = Expressions.OutermostOf(constant);
        outermost = outermost.Parent is ConstantPatternSyntax pattern ? Expressions.OutermostOf(pattern) : outermost;
        return outermost is PatternSyntax || outermost.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } ? outermost : null;
    }

    /// <summary>
    /// Whether the parser takes a name at the end of the pattern for a type: <c>Busy or -1</c> for a declared variable, <c>(Busy) when</c>
    /// for a cast, <c>Busy ? [1] : [2]</c> for an array.
    /// </summary>
    private static bool IsTakenForType(SyntaxNode pattern)
    {
        var isInParentheses = pattern.GetFirstToken().IsKind(SyntaxKind.OpenParenToken);
        var next = pattern.GetLastToken().GetNextToken();
        return next.Kind() switch
        {
            SyntaxKind.WhenKeyword => isInParentheses,
            SyntaxKind.OrKeyword or SyntaxKind.AndKeyword => next.GetNextToken().Kind() is SyntaxKind.MinusToken or SyntaxKind.PlusToken,
            SyntaxKind.QuestionToken => !isInParentheses && next.GetNextToken().IsKind(SyntaxKind.OpenBracketToken),
            _ => false,
        };
    }
}
