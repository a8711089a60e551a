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

    /// <summary>The constants, types or texts that it is about, in the order that the kind gives.</summary>
    public ImmutableArray<string> Names { get; }
}

internal enum CatalogProblemKind
{
    /// <summary>No constant can be a code: of the type, or of the named one that it extends.</summary>
    NoConstants,

    /// <summary>The type, or the named one that it extends, is generic or in a generic type, so that no constant of it can be named.</summary>
    Generic,

    /// <summary>Two constants are the same code, in the order of their declaration.</summary>
    SameValue,

    /// <summary>The constant is the same code as one of a catalog that is extended: that constant, and its type.</summary>
    InheritedValue,

    /// <summary><c>[SameMeaningAs]</c> of the constant gives a name that no constant of the catalog has.</summary>
    UnknownName,

    /// <summary><c>[SameMeaningAs]</c> leads back to where it started, through these constants.</summary>
    Circle,

    /// <summary>Two names of one code have a <c>[SameMeaningAs]</c> with different meanings: the constant, and its other name.</summary>
    TwoMeanings,

    /// <summary>The constant gives a code of a catalog that is extended another meaning: the constant, that of the code, and its type.</summary>
    InheritedMeaning,

    /// <summary><c>[Extends]</c> names no type.</summary>
    ExtendsNothing,

    /// <summary><c>[Extends]</c> names the texts of a catalog in place of the catalog: the nested type, and that of the catalog.</summary>
    ExtendsTexts,

    /// <summary>A catalog that is extended cannot be named in this compilation: its type, and the assembly.</summary>
    HiddenBase,

    /// <summary><c>[Extends]</c> leads back to the type, through these others.</summary>
    ExtendsItself,

    /// <summary>The type adds no code to the one that it extends.</summary>
    NoOwnConstants,

    /// <summary>The constants have another form, numbers or texts, than those of the type that is extended.</summary>
    OtherForm,
}
