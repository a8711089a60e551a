using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Tells a mistake in a documentation ID from the ID of something that only other projects of a solution see.</summary>
/// <remarks>
/// A member that its type does not have is a mistake. A type that is not there is one only if a single part of its name
/// is almost that of something that is, and that has the member: a configuration for a whole solution may well name
/// types that a project does not reference.
/// </remarks>
internal static class MisspelledSymbol
{
    private const int MaxNameLength = 100;

    /// <summary>What is wrong with the ID; null where nothing says that it should be found here.</summary>
    public static string? Find(string documentationId, Compilation compilation)
    {
        var names = NamesOf(documentationId);
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

    private static string[] NamesOf(string documentationId)
    {
        var end = documentationId.IndexOfAny(new[] { '(', '~' });
        return (end < 0 ? documentationId.Substring(2) : documentationId.Substring(2, end - 2)).Split('.');
    }

    /// <summary>The types that all names but the last lead to, one of them corrected if it has to be.</summary>
    private static IEnumerable<INamedTypeSymbol> FindTypes(INamespaceOrTypeSymbol container, string[] names, int index, bool mayCorrect)
    {
        if (index == names.Length - 1)
        {
            return container is INamedTypeSymbol type ? new[] { type } : Enumerable.Empty<INamedTypeSymbol>();
        }

        return container.GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(child => child.MetadataName == names[index] || (mayCorrect && IsLike(child.MetadataName, names[index])))
            .SelectMany(child => FindTypes(child, names, index + 1, mayCorrect && child.MetadataName == names[index]));
    }

    private static IEnumerable<ISymbol> MembersLike(INamedTypeSymbol type, string name)
    {
        var members = Members(type, name).ToList();
        return members.Count > 0 ? members : type.GetMembers().Where(member => IsKnownKind(member) && IsLike(member.Name, name));
    }

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name) => type.GetMembers(name).Where(IsKnownKind);

    private static bool IsKnownKind(ISymbol member) => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    private static string IdOf(ISymbol member) => member.GetDocumentationCommentId() ?? member.Name;

    /// <summary>Whether the names differ in case only, or in a letter or two.</summary>
    private static bool IsLike(string name, string other)
    {
        if (string.Equals(name, other, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var allowed = Math.Min(name.Length, other.Length) switch
        {
            < 3 => 0,
            < 6 => 1,
            _ => 2,
        };
        return name.Length <= MaxNameLength && Math.Abs(name.Length - other.Length) <= allowed && Distance(name, other) <= allowed;
    }

    /// <summary>How many letters have to be put in, taken out, replaced or exchanged with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distances[i, j] = i + j;
                    continue;
                }

                var isSame = left[i - 1] == right[j - 1];
                var distance = Math.Min(Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1, distances[i - 1, j - 1] + (isSame ? 0 : 1));
                distances[i, j] = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
                    ? Math.Min(distance, distances[i - 2, j - 2] + 1)
                    : distance;
            }
        }

        return distances[left.Length, right.Length];
    }
}
