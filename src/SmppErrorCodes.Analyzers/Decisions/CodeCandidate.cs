using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>A code that something decides on.</summary>
internal sealed class CodeCandidate
{
    public CodeCandidate(in CodeExpression code, CodeOperand operand, ITypeSymbol? type, in CodeSet range, SyntaxNode syntax)
    {
        Code = code;
        Operand = operand;
        Type = type;
        Range = range;
        Syntax = syntax;
    }

    public CodeExpression Code { get; }

    public CodeOperand Operand { get; }

    /// <summary>The type of the value that is compared.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>Whether it can be null; there, it is no code.</summary>
    public bool IsNullable => Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>The numbers that the operand can have by its type.</summary>
    public CodeSet Range { get; }

    /// <summary>The code as the source writes it: an expression, or the name in a property pattern.</summary>
    public SyntaxNode Syntax { get; }

    public CodeDomain Domain => CodeDomain.Of(Code, Range);
}
