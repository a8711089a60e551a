using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Facts;

/// <summary>Whether something is taken to hold an error code of a catalog, and the fact that decides it.</summary>
internal readonly struct CodeEvidence
{
    public static readonly CodeEvidence None;
    public static readonly CodeEvidence Constant = new(EvidenceKind.Constant, new CodeFact(CodeFactKind.Constant));

    private CodeEvidence(EvidenceKind kind, in CodeFact fact, INamedTypeSymbol? catalogType = null, INamedTypeSymbol? canonicalBy = null, TextDigits digits = TextDigits.Listed)
    {
        Kind = kind;
        Fact = fact;
        CatalogType = catalogType;
        CanonicalBy = canonicalBy;
        Digits = digits;
    }

    public EvidenceKind Kind { get; }

    /// <summary>What decides it.</summary>
    public CodeFact Fact { get; }

    /// <summary>The type of the catalog that the code is bound to; null for the default one.</summary>
    public INamedTypeSymbol? CatalogType { get; }

    /// <summary>
    /// The type whose <c>Canonical</c> every code in it went through, or the nearest that all of those types extend; null if one went
    /// through none, or the types have none in common.
    /// </summary>
    public INamedTypeSymbol? CanonicalBy { get; }

    /// <summary>How many digits the code has, where the value is a text.</summary>
    public TextDigits Digits { get; }

    public bool IsCode => Kind >= EvidenceKind.Named;

    /// <summary>The evidence of something that holds codes of another list.</summary>
    /// <param name="kind">A negative kind of fact.</param>
    public static CodeEvidence Excluded(CodeFactKind kind, ISymbol? symbol = null, string? detail = null) => new(EvidenceKind.Excluded, new CodeFact(kind, symbol, detail));

    /// <summary>The evidence of a name in context.</summary>
    /// <param name="context">What has the context word; null where the name itself does.</param>
    public static CodeEvidence Named(ISymbol symbol, string? context = null) =>
        new(EvidenceKind.Named, new CodeFact(CodeFactKind.NamedInContext, symbol, context is null ? null : $"context '{context}'"));

    public static CodeEvidence Declared(ISymbol symbol, INamedTypeSymbol? catalogType) => new(EvidenceKind.Declared, new CodeFact(CodeFactKind.Declared, symbol), catalogType);

    /// <summary>The evidence of what is compared with a constant of the catalog.</summary>
    public static CodeEvidence Compared(INamedTypeSymbol catalogType) => new(EvidenceKind.Compared, new CodeFact(CodeFactKind.ComparedWithConstant, catalogType), catalogType);

    /// <summary>The evidence after a call of <c>Canonical</c>.</summary>
    public CodeEvidence Canonical(INamedTypeSymbol type) => new(Kind, Fact, CatalogType, type, Digits);

    /// <summary>The evidence after a number has been written as a text, or another text has been made of one.</summary>
    public CodeEvidence Written(TextDigits digits) => new(Kind, Fact, CatalogType, CanonicalBy, digits);

    /// <summary>Whether both lead to the same verdict on the value. The facts that decide may be different ones.</summary>
    public bool IsSame(CodeEvidence other) =>
        Kind == other.Kind && SymbolEqualityComparer.Default.Equals(CatalogType, other.CatalogType) && HasSameCanonical(other) && Digits == other.Digits;

    /// <summary>The evidence of something that has one of two values, whichever comes first: the weaker of both.</summary>
    public static CodeEvidence Join(CodeEvidence left, CodeEvidence right)
    {
        if (left.Kind == EvidenceKind.Excluded || right.Kind == EvidenceKind.Excluded)
        {
            return left.Kind == EvidenceKind.Excluded ? left : right;
        }

        if (left.Kind == EvidenceKind.None || right.Kind == EvidenceKind.None)
        {
            return None;
        }

        if (left.Kind == EvidenceKind.Constant || right.Kind == EvidenceKind.Constant)
        {
            return left.Kind == EvidenceKind.Constant ? right : left;
        }

        var weaker = left.Kind <= right.Kind ? left : right;
        return SymbolEqualityComparer.Default.Equals(left.CatalogType, right.CatalogType)
            ? new CodeEvidence(weaker.Kind, weaker.Fact, left.CatalogType, CommonCanonical(left, right), left.Digits == right.Digits ? left.Digits : TextDigits.Either)
            : None;
    }

    /// <summary>What went through the <c>Canonical</c> of a catalog has no synonyms of those that it extends either.</summary>
    private static INamedTypeSymbol? CommonCanonical(CodeEvidence left, CodeEvidence right) =>
        left.HasSameCanonical(right) ? left.CanonicalBy
        : left.CanonicalBy is { } ofLeft && right.CanonicalBy is { } ofRight ? CatalogBases.NearestCommon(ofLeft, ofRight)
        : null;

    private bool HasSameCanonical(CodeEvidence other) => SymbolEqualityComparer.Default.Equals(CanonicalBy, other.CanonicalBy);
}

internal enum EvidenceKind
{
    /// <summary>Nothing shows that it is a code.</summary>
    None,

    /// <summary>A constant: not a code by itself, and not evidence against one.</summary>
    Constant,

    /// <summary>It holds codes of another list.</summary>
    Excluded,

    /// <summary>Its name, in context, shows that it is a code.</summary>
    Named,

    /// <summary>It is compared with a constant of a catalog.</summary>
    Compared,

    /// <summary>An attribute shows that it is a code.</summary>
    Declared,
}
