using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The types of what collections hold: the elements, and of a dictionary the keys.</summary>
internal static class CollectionElement
{
    /// <summary>The type of the elements of a collection, or of the keys of a dictionary; null where the type is neither.</summary>
    public static ITypeSymbol? TypeIn(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol { SpecialType: not SpecialType.System_String } named:
                if (OfSequence(named) is { } element)
                {
                    return element;
                }

                foreach (var @interface in named.AllInterfaces)
                {
                    if (OfSequence(@interface) is { } inherited)
                    {
                        return inherited;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>The type of the values of a dictionary; null where the type is not a dictionary.</summary>
    public static ITypeSymbol? ValueTypeIn(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (PairIn(named) is { } pair)
        {
            return pair.TypeArguments[1];
        }

        foreach (var @interface in named.AllInterfaces)
        {
            if (PairIn(@interface) is { } inherited)
            {
                return inherited.TypeArguments[1];
            }
        }

        return null;
    }

    /// <summary>Whether the type is that of a set or a dictionary, which is there to be searched.</summary>
    public static bool IsSetOrDictionary(ITypeSymbol? type) =>
        ValueTypeIn(type) is not null || (type is INamedTypeSymbol named && (IsSet(named) || named.AllInterfaces.Any(IsSet)));

    /// <summary>Whether the type is that of a dictionary to which keys can be added: it has an indexer to write to, unlike what is frozen, immutable or only read.</summary>
    public static bool CanTakeKeys(ITypeSymbol? type)
    {
        if (ValueTypeIn(type) is null)
        {
            return false;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (HasWritableIndexer(current))
            {
                return true;
            }
        }

        return type is { TypeKind: TypeKind.Interface, AllInterfaces: var interfaces } && interfaces.Any(HasWritableIndexer);
    }

    /// <summary>Whether the type is an element of a dictionary, a key with its value, or of a lookup, a key with its values.</summary>
    public static bool IsPair(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "KeyValuePair" or "IGrouping", TypeArguments.Length: 2 };

    private static ITypeSymbol? OfSequence(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 1 && IsSequence(type) ? PairIn(type)?.TypeArguments[0] ?? type.TypeArguments[0] : null;

    /// <summary>The element of a sequence of keys with their values.</summary>
    private static INamedTypeSymbol? PairIn(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 1 && IsSequence(type) && IsPair(type.TypeArguments[0]) ? (INamedTypeSymbol)type.TypeArguments[0] : null;

    private static bool IsSet(INamedTypeSymbol type) => type.Name is "ISet" or "IReadOnlySet" or "IImmutableSet";

    private static bool HasWritableIndexer(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers(WellKnownMemberNames.Indexer))
        {
            if (member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first two are what collections implement; the others implement nothing.</summary>
    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || (type.Name is "IAsyncEnumerable" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ConfiguredCancelableAsyncEnumerable"
            && IsSystem(type.ContainingNamespace));

    private static bool IsSystem(INamespaceSymbol @namespace)
    {
        while (@namespace.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            @namespace = outer;
        }

        return @namespace.Name == "System";
    }
}
