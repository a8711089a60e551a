using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The types that the generator adds to a compilation.</summary>
/// <remarks>
/// They are compared by full name: each assembly has its own internal copy, and an annotation in a referenced
/// assembly counts as much as one in source.
/// </remarks>
internal static class InjectedTypes
{
    public const string Namespace = "SmppErrorCodes";
    public const string BundledCatalogName = "TwilioSmppErrorCode";
    public const string BundledCatalog = Namespace + "." + BundledCatalogName;

    /// <summary>The attributes, as most code writes them.</summary>
    public const string ErrorCodeName = "ErrorCode";
    public const string SameMeaningAsName = "SameMeaningAs";
    public const string ExtendsName = "Extends";

    public const string ErrorCodeAttribute = Namespace + "." + ErrorCodeName + Attribute;

    private const string Attribute = "Attribute";

    public static bool IsErrorCodeAttribute(INamedTypeSymbol? type) => IsInjected(type, ErrorCodeName + Attribute);

    public static bool IsSameMeaningAsAttribute(INamedTypeSymbol? type) => IsInjected(type, SameMeaningAsName + Attribute);

    public static bool IsExtendsAttribute(INamedTypeSymbol? type) => IsInjected(type, ExtendsName + Attribute);

    public static bool IsBundledCatalog(INamedTypeSymbol? type) => IsInjected(type, BundledCatalogName);

    /// <summary>Whether the compiler hides the type from other assemblies, those that may see internals included.</summary>
    public static bool IsEmbedded(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is
                {
                    Name: "EmbeddedAttribute",
                    ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } },
                })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInjected(INamedTypeSymbol? type, string name) =>
        type is { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
