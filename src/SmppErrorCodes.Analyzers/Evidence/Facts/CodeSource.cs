using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Facts;

/// <summary>The operation that a code comes from, below everything that passes it on.</summary>
internal readonly struct CodeSource
{
    private CodeSource(IOperation operation, CodeForm form, bool isCanonical)
    {
        Operation = operation;
        Form = form;
        IsCanonical = isCanonical;
    }

    /// <summary>The reference, call or other operation that makes the value.</summary>
    public IOperation Operation { get; }

    /// <summary>The form that the value has at the outside.</summary>
    public CodeForm Form { get; }

    /// <summary>Whether the value goes through <c>Canonical</c>.</summary>
    public bool IsCanonical { get; }

    public static CodeSource Of(IOperation operation)
    {
        var form = CodeForm.None;
        var isCanonical = false;
        while (true)
        {
            if (form == CodeForm.None)
            {
                form = CodeForms.Of(operation.Type);
            }

            if (Step(operation) is not { } next)
            {
                return new CodeSource(operation, form, isCanonical);
            }

            isCanonical |= IsCanonicalCall(operation);
            operation = next;
        }
    }

    /// <summary>The operand whose code <paramref name="operation"/> has; null where the operation makes a value of its own.</summary>
    public static IOperation? Step(IOperation operation) =>
        PassedValue.Of(operation) ?? (IsCanonicalCall(operation) ? Arguments.First((IInvocationOperation)operation) : null);

    /// <summary>Whether the operation is <c>Canonical(x)</c> of the bundled catalog, or of a user's own that has such a method.</summary>
    private static bool IsCanonicalCall(IOperation operation) =>
        operation is IInvocationOperation { Instance: null, TargetMethod: { Name: "Canonical", Parameters.Length: 1, ContainingType: { } type }, Arguments.Length: 1 }
        && (InjectedTypes.IsBundledCatalog(type) || CatalogReader.DeclaresMeanings(type));
}
