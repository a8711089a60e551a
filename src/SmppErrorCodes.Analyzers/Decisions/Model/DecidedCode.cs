using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>The code on which a decision depends.</summary>
internal sealed class DecidedCode
{
    /// <param name="position">What a position in a pattern stands for, where nothing in the source names it.</param>
    public DecidedCode(in CodeExpression expression, CodeOperand operand, ITypeSymbol? type, in CodeSet range, SyntaxNode syntax, ISymbol? position = null)
    {
        Position = position;
        Expression = expression;
        Operand = operand;
        Type = type;
        Range = range;
        Syntax = syntax;
    }

    /// <summary>The evidence that it is a code.</summary>
    public CodeExpression Expression { get; }

    public CodeForm Form => Expression.Form;

    public EvidenceKind Evidence => Expression.Evidence;

    public CodeCatalog Catalog => Expression.Catalog;

    /// <summary>Whether it went through <c>Canonical</c>.</summary>
    public bool IsCanonical => Expression.CanonicalIn is not null;

    /// <summary>The steps to the value, to be compared with those to another one.</summary>
    public CodeOperand Operand { get; }

    /// <summary>The type of the value that is compared.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>Whether it can be null, which is not a code.</summary>
    public bool IsNullable => Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>The numbers that the value can have by its type.</summary>
    public CodeSet Range { get; }

    /// <summary>The code as the source writes it: an expression, or the name in a property pattern. For a position that has no name, the pattern in it.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The parameter of <c>Deconstruct</c>, or the element of a tuple, that a position in a pattern stands for; null for what the source names.</summary>
    public ISymbol? Position { get; }

    /// <summary>Whether <c>Canonical</c> replaces the constant, so that the value never equals it.</summary>
    public bool IsReplaced(CodeConstant constant) => Expression.IsReplaced(constant);

    /// <summary>Reads the literal in an operand that is compared with the code.</summary>
    public bool TryReadLiteral(IOperation operand, out CodeLiteral literal) => CodeLiteral.TryRead(operand, Expression, out literal);
}
