using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>An expression, or a target of one, that evidence says holds a code of a catalog.</summary>
internal readonly struct CodeExpression
{
    public CodeExpression(CodeForm form, EvidenceKind evidence, CodeCatalog catalog, IOperation? source, bool isCanonical)
    {
        Form = form;
        Evidence = evidence;
        Catalog = catalog;
        Source = source;
        IsCanonical = isCanonical;
    }

    public CodeForm Form { get; }

    public EvidenceKind Evidence { get; }

    public CodeCatalog Catalog { get; }

    /// <summary>The reference that the code comes from, below all that is looked through; null where a symbol stands for it.</summary>
    public IOperation? Source { get; }

    /// <summary>Whether it went through <c>Canonical</c>, so that it never holds a synonym.</summary>
    public bool IsCanonical { get; }
}
