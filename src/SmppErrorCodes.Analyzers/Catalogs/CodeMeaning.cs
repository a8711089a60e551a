using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>Codes of a catalog that mean the same.</summary>
internal sealed class CodeMeaning
{
    public CodeMeaning(CodeConstant canonical, ImmutableArray<CodeConstant> constants)
    {
        Canonical = canonical;
        Constants = constants;
    }

    /// <summary>The code that the others point to.</summary>
    public CodeConstant Canonical { get; }

    /// <summary>All codes of the meaning in the catalog's order, the canonical one included; those of several catalogs in the order of their numbers.</summary>
    public ImmutableArray<CodeConstant> Constants { get; }

    public override string ToString() => Canonical.Name;
}

/// <summary>One code of a catalog with the constants that name it.</summary>
internal sealed class CodeConstant
{
    /// <param name="declaringType">The type of the catalog that declares the code.</param>
    public CodeConstant(INamedTypeSymbol declaringType, string name, long value, IFieldSymbol? number, IFieldSymbol? text)
    {
        DeclaringType = declaringType;
        Name = name;
        Value = value;
        Number = number;
        Text = text;
        Meaning = null!;
    }

    /// <summary>The catalog's own type, or that of a catalog that it extends.</summary>
    public INamedTypeSymbol DeclaringType { get; }

    /// <summary>The constant's name, such as <c>AbsentSubscriber007</c>.</summary>
    public string Name { get; private set; }

    public long Value { get; }

    /// <summary>The constant of an integral or enum type, where the catalog has one.</summary>
    public IFieldSymbol? Number { get; private set; }

    /// <summary>The constant of type <see cref="string"/>, where the catalog has one.</summary>
    public IFieldSymbol? Text { get; internal set; }

    /// <summary>The codes that mean the same as this one, itself included.</summary>
    public CodeMeaning Meaning { get; internal set; }

    public bool IsCanonical => ReferenceEquals(Meaning.Canonical, this);

    /// <summary>Names the code by another constant of the same form.</summary>
    public void Rename(IFieldSymbol constant)
    {
        Name = constant.Name;
        if (Number is null)
        {
            Text = constant;
        }
        else
        {
            Number = constant;
        }
    }

    public override string ToString() => $"{Name} ({Value})";
}
