using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>An expression, or a target of one, that holds a code of a catalog, with the evidence for it.</summary>
internal readonly struct CodeExpression
{
    public CodeExpression(
        CodeForm form,
        in CodeEvidence evidence,
        CodeCatalog catalog,
        ImmutableArray<long> excludedCodes,
        IOperation? source,
        ITypeSymbol? boxedType,
        CodeCatalog? canonicalIn)
    {
        BoxedType = boxedType;
        Form = form;
        Digits = evidence.Digits;
        Evidence = evidence.Kind;
        Fact = evidence.Fact;
        Catalog = catalog;
        ExcludedCodes = excludedCodes;
        Source = source;
        CanonicalIn = canonicalIn;
    }

    public CodeForm Form { get; }

    /// <summary>How many digits the code has, where the value is a text.</summary>
    public TextDigits Digits { get; }

    /// <summary>Whether the value can equal the constants of the catalog: not a text without the zeros in front that those have.</summary>
    public bool CanEqualConstants => Form != CodeForm.Text || Digits != TextDigits.Fewest || Catalog.HasTextsWithoutZeros;

    public EvidenceKind Evidence { get; }

    /// <summary>What makes it a code.</summary>
    public CodeFact Fact { get; }

    public CodeCatalog Catalog { get; }

    /// <summary>The codes of the catalog that never reach the program, the smallest first.</summary>
    public ImmutableArray<long> ExcludedCodes { get; }

    /// <summary>The reference that the code comes from, below all that is looked through; null where a symbol stands for it.</summary>
    public IOperation? Source { get; }

    /// <summary>The type that the code has in an object, which nothing of another type equals; null where it is not in one.</summary>
    public ITypeSymbol? BoxedType { get; }

    /// <summary>The catalog whose <c>Canonical</c> it went through, so that it never holds a synonym of that one; null if it went through none.</summary>
    public CodeCatalog? CanonicalIn { get; }

    /// <summary>Whether <c>Canonical</c> has replaced the code, so that it never is that one.</summary>
    public bool IsReplaced(CodeConstant constant) =>
        CanonicalIn is { } catalog && catalog.TryGetConstant(constant.Value, out var known) && !known.IsCanonical;

    /// <summary>Whether it can be the code: one that is not excluded by the options, nor replaced by <c>Canonical</c>.</summary>
    public bool CanBe(CodeConstant constant) => ExcludedCodes.BinarySearch(constant.Value) < 0 && !IsReplaced(constant);
}
