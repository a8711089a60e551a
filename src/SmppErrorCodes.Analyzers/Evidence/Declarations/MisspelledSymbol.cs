using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>Tells a mistake in a documentation ID from the ID of something that only other projects of a solution see.</summary>
/// <remarks>
/// A member that its type does not have is a mistake. A type that is not there is one only if a single part of its name
/// is almost that of something that is, and that has the member: a configuration for a whole solution may well name
/// types that a project does not reference.
/// </remarks>
internal static class MisspelledSymbol
{
    /// <summary>More than any type is nested in; what a configuration has beyond that is a mistake.</summary>
    private const int MaxParts = 50;

    /// <summary>What is wrong with the ID; null where nothing shows that it should be found here.</summary>
    public static string? Find(string documentationId, Compilation compilation)
    {
        var names = NamesOf(documentationId);
        if (names.Length > MaxParts)
        {
            return "no type is nested so deep";
        }

        if (names.Length < 2)
        {
            return "an ID has the member behind its type, as in 'P:Acme.Receipt.Status'";
        }

        var member = names[names.Length - 1];
        var types = FindTypes(compilation.GlobalNamespace, names, 0, mayCorrect: false).ToList();
        if (types.Count > 0)
        {
            var similar = types.SelectMany(type => MembersLike(type, member)).FirstOrDefault();
            return similar is null ? $"'{types[0].Name}' has no such member" : $"'{types[0].Name}' has no such member; write '{IdOf(similar)}'";
        }

        var meant = FindTypes(compilation.GlobalNamespace, names, 0, mayCorrect: true).SelectMany(type => Members(type, member)).FirstOrDefault();
        return meant is null ? null : $"there is no such member; write '{IdOf(meant)}'";
    }

    /// <summary>The same for the ID of what may also be a type or a namespace.</summary>
    public static string? FindExcluded(string documentationId, Compilation compilation)
    {
        const string TypePrefix = "T:";
        const string NamespacePrefix = "N:";
        if (documentationId.StartsWith(TypePrefix, StringComparison.Ordinal))
        {
            return FindType(documentationId, compilation) is { } type ? $"there is no such type; write '{TypePrefix}{type}'" : null;
        }

        if (!documentationId.StartsWith(NamespacePrefix, StringComparison.Ordinal))
        {
            return Find(documentationId, compilation);
        }

        var names = documentationId.Substring(NamespacePrefix.Length).Split('.').Concat(new[] { "" }).ToArray();
        return names.Length > MaxParts ? "no namespace is nested so deep"
            : FindContainers(compilation.GlobalNamespace, names, 0, mayCorrect: true).OfType<INamespaceSymbol>().FirstOrDefault() is { } meant
                ? $"there is no such namespace; write '{NamespacePrefix}{meant.ToDisplayString()}'"
                : null;
    }

    /// <summary>The full name of the type that is almost the one that the name says; null where there is none.</summary>
    public static string? FindType(string fullName, Compilation compilation)
    {
        const string TypeId = "T:";
        var names = (fullName.StartsWith(TypeId, StringComparison.Ordinal) ? fullName.Substring(TypeId.Length) : fullName).Split('.').Concat(new[] { "" }).ToArray();
        return names.Length > MaxParts ? null : FindTypes(compilation.GlobalNamespace, names, 0, mayCorrect: true).FirstOrDefault(type => !type.IsGenericType)?.ToDisplayString();
    }

    private static string[] NamesOf(string documentationId)
    {
        var end = documentationId.IndexOfAny(new[] { '(', '~' });
        var names = (end < 0 ? documentationId.Substring(2) : documentationId.Substring(2, end - 2)).Split('.');
        var arity = names[names.Length - 1].IndexOf("``", StringComparison.Ordinal);
        if (arity > 0)
        {
            names[names.Length - 1] = names[names.Length - 1].Substring(0, arity);
        }

        return names;
    }

    /// <summary>The types that all names but the last lead to, one of them corrected if it has to be.</summary>
    private static IEnumerable<INamedTypeSymbol> FindTypes(INamespaceOrTypeSymbol container, string[] names, int index, bool mayCorrect) =>
        FindContainers(container, names, index, mayCorrect).OfType<INamedTypeSymbol>();

    private static IEnumerable<INamespaceOrTypeSymbol> FindContainers(INamespaceOrTypeSymbol container, string[] names, int index, bool mayCorrect)
    {
        if (index == names.Length - 1)
        {
            return new[] { container };
        }

        return container.GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(child => child.MetadataName == names[index] || (mayCorrect && SimilarNames.AreSimilar(child.MetadataName, names[index])))
            .SelectMany(child => FindContainers(child, names, index + 1, mayCorrect && child.MetadataName == names[index]));
    }

    private static IEnumerable<ISymbol> MembersLike(INamedTypeSymbol type, string name)
    {
        var members = Members(type, name).ToList();
        return members.Count > 0 ? members : type.GetMembers().Where(member => IsKnownKind(member) && SimilarNames.AreSimilar(member.Name, name));
    }

    /// <remarks>An indexer has a name in IDs that it does not have in source.</remarks>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name) => type.GetMembers().Where(member => member.MetadataName.Split('`')[0] == name && IsKnownKind(member));

    private static bool IsKnownKind(ISymbol member) => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    private static string IdOf(ISymbol member) => member.GetDocumentationCommentId() ?? member.Name;
}
