using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>Tells a mistake in a documentation ID from the ID of something that only other projects of a solution see.</summary>
/// <remarks>
/// A member that its type does not have is a mistake, and so is the ID of something that has another one. A type that is not there
/// is a mistake only if a single part of its name is almost that of something that is, and that has the member: a configuration for a
/// whole solution may well name types that a project does not reference.
/// </remarks>
internal static class MisspelledSymbol
{
    /// <summary>More than any type is nested in; what a configuration has beyond that is a mistake.</summary>
    private const int MaxParts = 50;

    private const int PrefixLength = 2;

    /// <summary>How much a name may differ from what is there.</summary>
    private enum Match
    {
        /// <summary>Not at all.</summary>
        Exact,

        /// <summary>Types may be written as in C#: <c>Box</c> or <c>Box&lt;T></c> for <c>Box`1</c>.</summary>
        AsInCSharp,

        /// <summary>One of the names may be almost the right one.</summary>
        Similar,
    }

    /// <summary>What is wrong with the ID of a member; null where nothing shows that it should be found here.</summary>
    public static string? Find(string documentationId, Compilation compilation)
    {
        var names = IdName.AllIn(documentationId.Substring(PrefixLength));
        return names.Length > MaxParts ? "no type is nested so deep"
            : FindNamedType(names, compilation) is { } type ? $"it is a type, and not a member of one; write {ExampleOf(type)}"
            : names.Length < 2 ? "an ID has the member behind its type, as in 'P:Acme.Receipt.Status'"
            : FindMember(names, compilation);
    }

    /// <summary>The ID of the member that is named as if it were something that has no value, such as a type; null if there is none.</summary>
    public static string? FindIdOfMember(string documentationId, Compilation compilation)
    {
        var names = IdName.AllIn(documentationId.Substring(PrefixLength));
        return names.Length is > 1 and <= MaxParts ? IdOf(MembersNamed(names, compilation).FirstOrDefault()) : null;
    }

    /// <summary>What is wrong with the ID of a member, a type or a namespace.</summary>
    public static string? FindExcluded(string documentationId, Compilation compilation)
    {
        var kind = documentationId[0];
        var names = IdName.AllIn(documentationId.Substring(PrefixLength));
        if (names.Length > MaxParts)
        {
            return kind == 'N' ? "no namespace is nested so deep" : kind == 'T' ? null : "no type is nested so deep";
        }

        if (FindNamedType(names, compilation) is { } type)
        {
            return kind == 'T' ? $"'{NameOf(type)}' is generic; write '{IdOf(type)}'" : $"it is a type; write '{IdOf(type)}'";
        }

        if (kind != 'N' && FindContainers(compilation.GlobalNamespace, WithEnd(names), 0, Match.Exact).OfType<INamespaceSymbol>().FirstOrDefault() is { } @namespace)
        {
            return $"it is a namespace; write 'N:{@namespace.ToDisplayString()}'";
        }

        if (kind is not ('N' or 'T'))
        {
            return names.Length < 2 ? Find(documentationId, compilation) : FindMember(names, compilation);
        }

        if (names.Length > 1 && MembersNamed(names, compilation).FirstOrDefault() is { } member)
        {
            return $"it is a member of '{member.ContainingType.Name}'; write '{IdOf(member)}'";
        }

        var similar = FindContainers(compilation.GlobalNamespace, WithEnd(names), 0, Match.Similar).ToList();
        return kind == 'N'
            ? similar.OfType<INamespaceSymbol>().FirstOrDefault() is { } meant ? $"there is no such namespace; write 'N:{meant.ToDisplayString()}'" : null
            : similar.OfType<INamedTypeSymbol>().FirstOrDefault(static type => !type.IsGenericType) is { } meantType ? $"there is no such type; write 'T:{meantType.ToDisplayString()}'" : null;
    }

    /// <summary>The full name of the type whose name is almost the given one; null where there is none.</summary>
    public static string? FindType(string fullName, Compilation compilation)
    {
        const string TypeId = "T:";
        var names = WithEnd(IdName.AllIn(fullName.StartsWith(TypeId, StringComparison.Ordinal) ? fullName.Substring(TypeId.Length) : fullName));
        return names.Length > MaxParts ? null : FindTypes(names, compilation, Match.Similar).FirstOrDefault(static type => !type.IsGenericType)?.ToDisplayString();
    }

    private static string? FindMember(IdName[] names, Compilation compilation)
    {
        var member = names[names.Length - 1].Name;
        var types = FindTypes(names, compilation, Match.Exact).ToList();
        if (types.Count > 0)
        {
            var similar = types.SelectMany(type => MembersLike(type, member)).FirstOrDefault();
            return similar is null ? $"'{types[0].Name}' has no such member" : $"'{types[0].Name}' has no such member; write '{IdOf(similar)}'";
        }

        if (FindTypes(names, compilation, Match.AsInCSharp).SelectMany(type => MembersLike(type, member)).FirstOrDefault() is { ContainingType: var generic } ofGeneric)
        {
            return $"'{NameOf(generic)}' is generic; write '{IdOf(ofGeneric)}'";
        }

        var meant = FindTypes(names, compilation, Match.Similar).SelectMany(type => Members(type, member)).FirstOrDefault();
        return meant is null ? null : $"there is no such member; write '{IdOf(meant)}'";
    }

    /// <summary>The type that all of the names lead to, be they written as in C#.</summary>
    private static INamedTypeSymbol? FindNamedType(IdName[] names, Compilation compilation) => FindTypes(WithEnd(names), compilation, Match.AsInCSharp).FirstOrDefault();

    private static IEnumerable<ISymbol> MembersNamed(IdName[] names, Compilation compilation) =>
        FindTypes(names, compilation, Match.AsInCSharp).SelectMany(type => Members(type, names[names.Length - 1].Name));

    /// <summary>The types that all names but the last lead to.</summary>
    private static IEnumerable<INamedTypeSymbol> FindTypes(IdName[] names, Compilation compilation, Match match) =>
        FindContainers(compilation.GlobalNamespace, names, 0, match).OfType<INamedTypeSymbol>();

    private static IEnumerable<INamespaceOrTypeSymbol> FindContainers(INamespaceOrTypeSymbol container, IdName[] names, int index, Match match)
    {
        if (index == names.Length - 1)
        {
            return new[] { container };
        }

        var name = names[index];
        return container.GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(child => name.IsIdOf(child)
                || (match == Match.AsInCSharp && name.IsNameOf(child))
                || (match == Match.Similar && SimilarNames.AreSimilar(child.MetadataName, name.Text)))
            .SelectMany(child => FindContainers(child, names, index + 1, match == Match.Similar && !name.IsIdOf(child) ? Match.Exact : match));
    }

    /// <summary>The names with one behind them, so that all of them lead to something.</summary>
    private static IdName[] WithEnd(IdName[] names) => names.Concat(new[] { default(IdName) }).ToArray();

    private static IEnumerable<ISymbol> MembersLike(INamedTypeSymbol type, string name)
    {
        var members = Members(type, name).ToList();
        return members.Count > 0 ? members : type.GetMembers().Where(member => IsKnownKind(member) && SimilarNames.AreSimilar(member.Name, name));
    }

    /// <remarks>An indexer has a name in IDs that it does not have in source.</remarks>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name) => type.GetMembers().Where(member => member.MetadataName.Split('`')[0] == name && IsKnownKind(member));

    private static bool IsKnownKind(ISymbol member) => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    private static string ExampleOf(INamedTypeSymbol type) => type.GetMembers().FirstOrDefault(IsKnownKind) is { } member
        ? $"the ID of a member, such as '{IdOf(member)}'"
        : "the ID of a member";

    /// <summary>The type that has type parameters: the type itself, or the nearest one around it.</summary>
    private static string NameOf(INamedTypeSymbol type)
    {
        var generic = type;
        while (generic is { Arity: 0, ContainingType: { } outer })
        {
            generic = outer;
        }

        return generic.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
    }

    private static string? IdOf(ISymbol? symbol) => symbol?.GetDocumentationCommentId() ?? symbol?.Name;
}
