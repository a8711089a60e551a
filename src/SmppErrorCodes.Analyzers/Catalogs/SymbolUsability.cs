using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>What the compiler reports where code uses something that is obsolete or experimental.</summary>
internal static class SymbolUsability
{
    /// <summary>Whether code should name the constant rather than another one of the same value.</summary>
    public static bool IsBetter(IFieldSymbol constant, IFieldSymbol other) => RankOf(constant) < RankOf(other);

    /// <summary>Whether a use is an error, unless code has turned that off.</summary>
    public static bool IsRestricted(ISymbol symbol) => IsError(symbol) || Attributes(symbol).Any(IsExperimental);

    /// <summary>Whether a use is an error that cannot be turned off: <c>[Obsolete("…", true)]</c>.</summary>
    public static bool IsError(ISymbol symbol) =>
        Attributes(symbol).Any(static attribute => IsObsolete(attribute) && attribute.ConstructorArguments is { Length: 2 } arguments && arguments[1].Value is true);

    /// <summary>The IDs of the diagnostics for a use of what is experimental. They are errors where nothing turns them off.</summary>
    /// <param name="user">The assembly that uses the symbol.</param>
    public static IEnumerable<string> ExperimentalIds(ISymbol symbol, IAssemblySymbol user)
    {
        var attributes = Attributes(symbol);
        if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, user))
        {
            attributes = attributes.Concat(symbol.ContainingAssembly.GetAttributes()).Concat(symbol.ContainingModule.GetAttributes());
        }

        return attributes.Where(IsExperimental).Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "");
    }

    private static int RankOf(IFieldSymbol constant) => IsRestricted(constant) ? 2 : Attributes(constant).Any(IsObsolete) ? 1 : 0;

    /// <summary>The attributes of a member and of the types that it is in.</summary>
    private static IEnumerable<AttributeData> Attributes(ISymbol member)
    {
        for (var symbol = member; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                yield return attribute;
            }
        }
    }

    private static bool IsObsolete(AttributeData attribute) => attribute.AttributeClass is
    {
        Name: nameof(System.ObsoleteAttribute),
        ContainingType: null,
        ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
    };

    private static bool IsExperimental(AttributeData attribute) => attribute.AttributeClass is
    {
        Name: "ExperimentalAttribute",
        ContainingType: null,
        ContainingNamespace:
        {
            Name: nameof(System.Diagnostics.CodeAnalysis),
            ContainingNamespace: { Name: nameof(System.Diagnostics), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } },
        },
    };
}
