using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>A literal that is compared with a code of a catalog or becomes one.</summary>
internal readonly struct CodeLiteral
{
    private CodeLiteral(ILiteralOperation operation, CodeForm form, long? value, CodeCatalog catalog)
    {
        Operation = operation;
        Form = form;
        Value = value;
        Catalog = catalog;
    }

    public ILiteralOperation Operation { get; }

    /// <summary>The form of the literal itself.</summary>
    public CodeForm Form { get; }

    /// <summary>The number that it spells; null for one that is too large for any catalog.</summary>
    public long? Value { get; }

    /// <summary>The catalog that the code on the other side is bound to.</summary>
    public CodeCatalog Catalog { get; }

    /// <summary>The literals of a member that stand for codes, in the order of the source.</summary>
    public static IReadOnlyList<CodeLiteral> FindAll(MemberVerdicts verdicts)
    {
        var uses = verdicts.Comparisons.Uses;
        var found = new Dictionary<ILiteralOperation, CodeLiteral>();

        // From the end: what is nearer to a literal decides before what is around it.
        for (var i = uses.Count - 1; i >= 0; i--)
        {
            foreach (var literal in ConstantUse.LiteralsIn(uses[i].Constant))
            {
                if (!found.ContainsKey(literal) && TryGetCode(uses[i], verdicts, out var code) && TryRead(literal, code, out var codeLiteral))
                {
                    found.Add(literal, codeLiteral);
                }
            }
        }

        return found.Values.OrderBy(static literal => literal.Operation.Syntax.SpanStart).ToList();
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

    private static bool TryRead(ILiteralOperation operation, in CodeExpression code, out CodeLiteral literal)
    {
        literal = default;
        var form = CodeForms.Of(operation.Type);
        if (code.Form != form)
        {
            return false;
        }

        var constant = operation.ConstantValue.Value;
        var value = CodeValue.Of(constant);
        if (value is null && constant is not ulong)
        {
            return false;
        }

        literal = new CodeLiteral(operation, form, value, code.Catalog);
        return true;
    }
}
