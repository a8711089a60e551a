using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Facts;

/// <summary>The operation that a code comes from, below everything that passes it on.</summary>
internal readonly struct CodeSource
{
    private CodeSource(IOperation operation, CodeForm form, TextDigits? digits, INamedTypeSymbol? canonicalBy, ITypeSymbol? boxedType)
    {
        BoxedType = boxedType;
        Operation = operation;
        Form = form;
        Digits = digits;
        CanonicalBy = canonicalBy;
    }

    /// <summary>The reference, call or other operation that makes the value.</summary>
    public IOperation Operation { get; }

    /// <summary>The form that the value has at the outside.</summary>
    public CodeForm Form { get; }

    /// <summary>How many digits the value has as a text, if it becomes one on the way; null where it has those of the source.</summary>
    public TextDigits? Digits { get; }

    /// <summary>The type whose <c>Canonical</c> the value goes through; null if it goes through none.</summary>
    public INamedTypeSymbol? CanonicalBy { get; }

    /// <summary>The type that the value has in the object that a local holds; null where it is not in one.</summary>
    public ITypeSymbol? BoxedType { get; }

    public static CodeSource Of(IOperation operation)
    {
        var form = CodeForm.None;
        TextDigits? digits = null;
        INamedTypeSymbol? canonicalBy = null;
        while (true)
        {
            if (form == CodeForm.None)
            {
                form = CodeForms.Of(operation.Type);
            }

            if (Step(operation) is not { } next)
            {
                return new CodeSource(operation, form, digits, canonicalBy, boxedType: null);
            }

            digits ??= form == CodeForm.Text ? NumberText.WrittenBy(operation, PassedValue.BelowConversions(next)) : null;
            canonicalBy ??= CanonicalType(operation);
            operation = next;
        }
    }

    /// <summary>The same for a local of which it is known what is in the object that it holds.</summary>
    public CodeSource Unboxed(ITypeSymbol type) => new(Operation, CodeForms.Of(type), Digits, CanonicalBy, type);

    /// <summary>The evidence for the value at the outside.</summary>
    /// <param name="evidence">That for the <see cref="Operation"/>.</param>
    public CodeEvidence PassOn(CodeEvidence evidence)
    {
        var passed = CanonicalBy is { } type ? evidence.Canonical(type) : evidence;
        return Digits is { } digits ? passed.Written(digits) : passed;
    }

    /// <summary>The operand whose code <paramref name="operation"/> has; null where the operation makes a value of its own.</summary>
    public static IOperation? Step(IOperation operation) =>
        PassedValue.Of(operation) ?? (CanonicalType(operation) is not null ? Arguments.First((IInvocationOperation)operation) : null);

    /// <summary>The bundled catalog, or a user's own, where the operation is its <c>Canonical(x)</c>.</summary>
    private static INamedTypeSymbol? CanonicalType(IOperation operation) =>
        operation is IInvocationOperation { Instance: null, TargetMethod: { Name: "Canonical", Parameters.Length: 1, ContainingType: { } type }, Arguments.Length: 1 }
        && (InjectedTypes.IsBundledCatalog(type) || CatalogSource.DeclaresCatalog(type))
            ? type
            : null;
}
