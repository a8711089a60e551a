using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>A literal that is compared with a code of a catalog or becomes one.</summary>
internal readonly struct CodeLiteral
{
    private CodeLiteral(SyntaxNode syntax, object? constant, in CodeExpression code)
    {
        Syntax = syntax;
        Text = constant as string;
        Form = code.Form;
        Digits = code.Digits;
        CanEqualConstants = code.CanEqualConstants;
        Value = CodeValue.Of(constant);
        Catalog = code.Catalog;
    }

    public SyntaxNode Syntax { get; }

    /// <summary>The text that it is; null for a number.</summary>
    public string? Text { get; }

    /// <summary>The form of the literal itself.</summary>
    public CodeForm Form { get; }

    /// <summary>How many digits the code on the other side has, where it is a text.</summary>
    public TextDigits Digits { get; }

    /// <inheritdoc cref="CodeExpression.CanEqualConstants"/>
    public bool CanEqualConstants { get; }

    /// <summary>The number that it spells; null for one that is too large for any catalog.</summary>
    public long? Value { get; }

    /// <summary>The catalog that the code on the other side is bound to.</summary>
    public CodeCatalog Catalog { get; }

    /// <summary>The literals of a member that stand for codes, in the order of the source.</summary>
    public static IReadOnlyList<CodeLiteral> FindAll(MemberVerdicts verdicts)
    {
        var uses = verdicts.Comparisons.Uses;
        var found = new Dictionary<SyntaxNode, CodeLiteral>();

        // From the end: what is nearer to a literal decides before what is around it.
        for (var i = uses.Count - 1; i >= 0; i--)
        {
            foreach (var literal in ConstantUse.LiteralsIn(uses[i].Constant))
            {
                if (!found.ContainsKey(literal.Syntax)
                    && TryGetCode(uses[i], verdicts, out var code)
                    && TryRead(literal, code, out var codeLiteral)
                    && !IsPlaceholder(literal, code, verdicts.Comparisons.Member))
                {
                    found.Add(literal.Syntax, codeLiteral);
                }
            }
        }

        foreach (var literal in verdicts.Comparisons.BareLiterals)
        {
            if (TryGetCode(literal, verdicts, out var code) && TryRead(literal.Syntax, code, out var codeLiteral))
            {
                found[literal.Syntax] = codeLiteral;
            }
        }

        return found.Values.OrderBy(static literal => literal.Syntax.SpanStart).ToList();
    }

    /// <summary>Reads the literal below the conversions of an operand that is compared with <paramref name="code"/>.</summary>
    public static bool TryRead(IOperation operand, in CodeExpression code, out CodeLiteral literal)
    {
        while (operand is IConversionOperation conversion)
        {
            operand = conversion.Operand;
        }

        literal = default;
        return operand is ILiteralOperation operation && TryRead(operation, code, out literal);
    }

    private static bool TryGetCode(in ConstantUse use, MemberVerdicts verdicts, out CodeExpression code)
    {
        foreach (var counterpart in use.Counterparts)
        {
            if (verdicts.TryGetCode(counterpart, out code))
            {
                return true;
            }
        }

        code = default;
        return false;
    }

    private static bool TryGetCode(in BareLiteral literal, MemberVerdicts verdicts, out CodeExpression code)
    {
        code = default;
        return literal.Comparison is { } comparison ? verdicts.TryGetCode(comparison, out code)
            : literal.Parameter is { } parameter && verdicts.TryGetCode(ValueReference.ValueOf(parameter), out code);
    }

    /// <summary>Whether a 0 is there only because something has to be: until a code comes, where nothing but the name shows that one will.</summary>
    private static bool IsPlaceholder(ILiteralOperation literal, in CodeExpression code, ISymbol member) =>
        code.Form == CodeForm.Number
        && CodeValue.Of(literal.ConstantValue.Value) == 0
        && (InitialValue.IsOfLocal(literal) || (code.Evidence != EvidenceKind.Declared && InitialValue.IsOfMember(literal, member)));

    private static bool TryRead(ILiteralOperation operation, in CodeExpression code, out CodeLiteral literal)
    {
        literal = default;
        return (code.BoxedType is null || SymbolEqualityComparer.Default.Equals(ComparedType(operation), code.BoxedType))
            && TryRead(operation.Syntax, CodeForms.Of(operation.Type), operation.ConstantValue.Value, code, out literal);
    }

    /// <summary>The type that the literal has before it becomes an object.</summary>
    private static ITypeSymbol? ComparedType(IOperation literal)
    {
        while (literal.Parent is IConversionOperation { Type: not { SpecialType: SpecialType.System_Object } } conversion)
        {
            literal = conversion;
        }

        return literal.Type;
    }

    private static bool TryRead(LiteralExpressionSyntax syntax, in CodeExpression code, out CodeLiteral literal) =>
        TryRead(syntax, syntax.Token.Value is string ? CodeForm.Text : CodeForm.Number, syntax.Token.Value, code, out literal);

    private static bool TryRead(SyntaxNode syntax, CodeForm form, object? constant, in CodeExpression code, out CodeLiteral literal)
    {
        literal = default;
        if (code.Form != form || (CodeValue.Of(constant) is null && constant is not ulong))
        {
            return false;
        }

        literal = new CodeLiteral(syntax, constant, code);
        return true;
    }
}
