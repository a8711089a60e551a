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
    public const string BundledCatalog = Namespace + ".TwilioSmppErrorCode";
    public const string ErrorCodeAttribute = Namespace + ".ErrorCodeAttribute";

    public static bool IsErrorCodeAttribute(INamedTypeSymbol? type) => IsInjected(type, "ErrorCodeAttribute");

    public static bool IsSameMeaningAsAttribute(INamedTypeSymbol? type) => IsInjected(type, "SameMeaningAsAttribute");

    public static bool IsBundledCatalog(INamedTypeSymbol? type) => IsInjected(type, "TwilioSmppErrorCode");

    /// <summary>Whether the compiler hides the type from other assemblies, those that may see internals included.</summary>
    public static bool IsEmbedded(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "EmbeddedAttribute", ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInjected(INamedTypeSymbol? type, string name) =>
        type is { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
