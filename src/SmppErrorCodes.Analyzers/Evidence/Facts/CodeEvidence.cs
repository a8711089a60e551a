using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Facts;

/// <summary>Why something is taken to hold an error code of a catalog, or why not.</summary>
internal readonly struct CodeEvidence
{
    public static readonly CodeEvidence None;
    public static readonly CodeEvidence Excluded = new(EvidenceKind.Excluded);
    public static readonly CodeEvidence Constant = new(EvidenceKind.Constant);
    public static readonly CodeEvidence Named = new(EvidenceKind.Named);

    private CodeEvidence(EvidenceKind kind, INamedTypeSymbol? catalogType = null, INamedTypeSymbol? canonicalBy = null)
    {
        Kind = kind;
        CatalogType = catalogType;
        CanonicalBy = canonicalBy;
    }

    public EvidenceKind Kind { get; }

    /// <summary>The type of the catalog that the code is bound to; null for the default one.</summary>
    public INamedTypeSymbol? CatalogType { get; }

    /// <summary>The type whose <c>Canonical</c> every code in it went through; null if one went through none, or through that of another type.</summary>
    public INamedTypeSymbol? CanonicalBy { get; }

    public bool IsCode => Kind >= EvidenceKind.Named;

    public static CodeEvidence Declared(INamedTypeSymbol? catalogType) => new(EvidenceKind.Declared, catalogType);

    /// <summary>The evidence of what is compared with a constant of the catalog.</summary>
    public static CodeEvidence Compared(INamedTypeSymbol catalogType) => new(EvidenceKind.Compared, catalogType);

    /// <summary>The evidence after a call of <c>Canonical</c>.</summary>
    public CodeEvidence Canonical(INamedTypeSymbol type) => new(Kind, CatalogType, type);

    public bool IsSame(CodeEvidence other) =>
        Kind == other.Kind && SymbolEqualityComparer.Default.Equals(CatalogType, other.CatalogType) && HasSameCanonical(other);

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
            ? new CodeEvidence(left.Kind < right.Kind ? left.Kind : right.Kind, left.CatalogType, left.HasSameCanonical(right) ? left.CanonicalBy : null)
            : None;
    }

    private bool HasSameCanonical(CodeEvidence other) => SymbolEqualityComparer.Default.Equals(CanonicalBy, other.CanonicalBy);
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
