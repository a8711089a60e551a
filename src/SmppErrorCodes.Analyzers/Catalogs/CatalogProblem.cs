using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>Something in the declaration of a catalog that cannot be meant.</summary>
internal readonly struct CatalogProblem
{
    public CatalogProblem(CatalogProblemKind kind, params string[] names)
    {
        Kind = kind;
        Names = ImmutableArray.Create(names);
    }

    public CatalogProblemKind Kind { get; }

    /// <summary>The constants that it is about, in the order of their declaration; of an unknown name, the constant and the name.</summary>
    public ImmutableArray<string> Names { get; }
}

internal enum CatalogProblemKind
{
    /// <summary>No constant can be a code.</summary>
    NoConstants,

    /// <summary>The type is generic, or is in one that is, so that no constant of it can be named.</summary>
    Generic,

    /// <summary>Two constants are the same code.</summary>
    SameValue,

    /// <summary><c>[SameMeaningAs]</c> names no constant of the catalog.</summary>
    UnknownName,

    /// <summary><c>[SameMeaningAs]</c> leads back to where it started.</summary>
    Circle,
}
