using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Facts;

/// <summary>Why something is taken to hold an error code of a catalog, or why not.</summary>
internal readonly struct CodeEvidence
{
    public static readonly CodeEvidence None;
    public static readonly CodeEvidence Excluded = new(EvidenceKind.Excluded);
    public static readonly CodeEvidence Constant = new(EvidenceKind.Constant);
    public static readonly CodeEvidence Named = new(EvidenceKind.Named);

    private CodeEvidence(EvidenceKind kind, INamedTypeSymbol? catalogType = null, bool isCanonical = false)
    {
        Kind = kind;
        CatalogType = catalogType;
        IsCanonical = isCanonical;
    }

    public EvidenceKind Kind { get; }

    /// <summary>The type of the catalog that the code is bound to; null for the default one.</summary>
    public INamedTypeSymbol? CatalogType { get; }

    /// <summary>Whether every code in it went through <c>Canonical</c>.</summary>
    public bool IsCanonical { get; }

    public bool IsCode => Kind >= EvidenceKind.Named;

    public static CodeEvidence Declared(INamedTypeSymbol? catalogType) => new(EvidenceKind.Declared, catalogType);

    /// <summary>The evidence of what is compared with a constant of the catalog.</summary>
    public static CodeEvidence Compared(INamedTypeSymbol catalogType) => new(EvidenceKind.Compared, catalogType);

    /// <summary>The evidence after a call of <c>Canonical</c>.</summary>
    public CodeEvidence Canonical() => new(Kind, CatalogType, isCanonical: true);

    public bool IsSame(CodeEvidence other) =>
        Kind == other.Kind && IsCanonical == other.IsCanonical && SymbolEqualityComparer.Default.Equals(CatalogType, other.CatalogType);

    /// <summary>The evidence of something that has one of two values, whichever comes first: the weaker of both.</summary>
    public static CodeEvidence Join(CodeEvidence left, CodeEvidence right)
    {
        if (left.Kind == EvidenceKind.Excluded || right.Kind == EvidenceKind.Excluded)
        {
            return Excluded;
        }

        if (left.Kind == EvidenceKind.None || right.Kind == EvidenceKind.None)
        {
            return None;
        }

        if (left.Kind == EvidenceKind.Constant || right.Kind == EvidenceKind.Constant)
        {
            return left.Kind == EvidenceKind.Constant ? right : left;
        }

        return SymbolEqualityComparer.Default.Equals(left.CatalogType, right.CatalogType)
            ? new CodeEvidence(left.Kind < right.Kind ? left.Kind : right.Kind, left.CatalogType, left.IsCanonical && right.IsCanonical)
            : None;
    }
}

internal enum EvidenceKind
{
    /// <summary>Nothing says that it is a code.</summary>
    None,

    /// <summary>A constant: not a code by itself, and not evidence against one.</summary>
    Constant,

    /// <summary>It holds codes of another list.</summary>
    Excluded,

    /// <summary>Its name, in context, says that it is a code.</summary>
    Named,

    /// <summary>It is compared with a constant of a catalog.</summary>
    Compared,

    /// <summary>An attribute says that it is a code.</summary>
    Declared,
}
