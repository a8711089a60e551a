using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Compares namespaces by their full names without writing these out.</summary>
internal static class NamespaceName
{
    /// <summary>Whether <paramref name="type"/> has the name and is a type of the namespace itself.</summary>
    /// <param name="namespace">The full name, such as <c>System.Threading.Tasks</c>.</param>
    public static bool Has(string @namespace, INamedTypeSymbol type, string name) => type.Name == name && type.ContainingType is null && Is(type.ContainingNamespace, @namespace);

    /// <summary>Whether the namespace has the full name.</summary>
    public static bool Is(INamespaceSymbol? @namespace, string fullName)
    {
        var end = fullName.Length;
        while (@namespace is { IsGlobalNamespace: false, Name: var name })
        {
            var start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, name, 0, name.Length) != 0 || (start > 0 && fullName[start - 1] != '.'))
            {
                return false;
            }

            end = start - 1;
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace is not null && end == -1;
    }
}
