using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The codes that a static class of constants or an enum declares.</summary>
internal sealed class CodeCatalog
{
    private readonly Dictionary<long, CodeConstant> _byValue;

    public CodeCatalog(
        INamedTypeSymbol type,
        ImmutableArray<CodeConstant> constants,
        ImmutableArray<CodeMeaning> meanings,
        ImmutableArray<CatalogProblem> problems,
        Dictionary<long, CodeConstant> byValue)
    {
        Type = type;
        Constants = constants;
        Meanings = meanings;
        Problems = problems;
        _byValue = byValue;
    }

    /// <summary>The type that declares the constants.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The codes in the order of their declaration, each value once.</summary>
    public ImmutableArray<CodeConstant> Constants { get; }

    /// <summary>The meanings in the order of their first code.</summary>
    public ImmutableArray<CodeMeaning> Meanings { get; }

    /// <summary>What is wrong with the declaration.</summary>
    public ImmutableArray<CatalogProblem> Problems { get; }

    /// <summary>Whether code outside can turn a code into the canonical one by <c>Canonical(code)</c>, as the bundled catalog lets it.</summary>
    public bool HasCanonicalMethod
    {
        get
        {
            foreach (var member in Type.GetMembers("Canonical"))
            {
                if (member is IMethodSymbol
                    {
                        IsStatic: true,
                        DeclaredAccessibility: not Accessibility.Private,
                        ReturnType.SpecialType: SpecialType.System_Int32,
                        Parameters: { Length: 1 } parameters,
                    }
                    && parameters[0].Type.SpecialType == SpecialType.System_Int32)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool TryGetConstant(long value, out CodeConstant constant) => _byValue.TryGetValue(value, out constant!);

    /// <summary>A catalog without codes, and nothing wrong with it.</summary>
    public static CodeCatalog Empty(INamedTypeSymbol type) =>
        new(type, ImmutableArray<CodeConstant>.Empty, ImmutableArray<CodeMeaning>.Empty, ImmutableArray<CatalogProblem>.Empty, new Dictionary<long, CodeConstant>());
}
