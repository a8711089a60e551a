using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>A literal that stands where a code of a catalog is compared, matched or produced.</summary>
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

    /// <summary>Whether a literal of that type can spell a code. Asked of every literal there is.</summary>
    public static bool CanBeCode(ILiteralOperation operation) => operation.Type is { SpecialType: var type } && (type == SpecialType.System_String || CodeForms.IsIntegral(type));

    /// <summary>Whether <paramref name="operation"/> spells what can be a code, wherever it stands.</summary>
    private static bool SpellsCode(ILiteralOperation operation) =>
        operation.Type?.SpecialType != SpecialType.System_String
        || (operation.Syntax is LiteralExpressionSyntax { Token.ValueText: var text } && CodeText.TryParse(text, out _));

    /// <summary>Reads <paramref name="operation"/> if it stands for a code; negative numbers and texts that are no code never do.</summary>
    /// <param name="containingSymbol">The member in whose body or initializer the literal stands.</param>
    public static bool TryRead(
        ILiteralOperation operation,
        ISymbol containingSymbol,
        CodeExpressionDetector detector,
        CancellationToken cancellationToken,
        out CodeLiteral literal)
    {
        literal = default;
        return SpellsCode(operation)
            && CodeLiteralPlace.TryFindCode(operation, containingSymbol, detector, cancellationToken, out var code)
            && TryRead(operation, code, out literal);
    }

    /// <summary>Reads <paramref name="operation"/>, which is compared with <paramref name="code"/>.</summary>
    public static bool TryRead(ILiteralOperation operation, in CodeExpression code, out CodeLiteral literal)
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
