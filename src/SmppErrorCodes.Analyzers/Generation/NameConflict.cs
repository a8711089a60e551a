using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Generation;

/// <summary>A type of the user that has the name of what the generator adds. The compiler accepts neither, and no analyzer gets to report.</summary>
internal readonly struct NameConflict : IEquatable<NameConflict>
{
    private static readonly ImmutableArray<string> AddedTypes = ImmutableArray.Create(
        InjectedTypes.BundledCatalogName,
        InjectedTypes.ErrorCodeName + nameof(Attribute),
        InjectedTypes.SameMeaningAsName + nameof(Attribute),
        InjectedTypes.ExtendsName + nameof(Attribute));

    private NameConflict(string name, Location location)
    {
        Name = name;
        Location = location;
    }

    /// <summary>The name, with its namespace.</summary>
    public string Name { get; }

    public Location Location { get; }

    /// <summary>The first conflict; null where there is none, or nothing is added. It looks at two names of the global namespace, and at none where it does not have both.</summary>
    public static NameConflict? In(Compilation compilation, CancellationToken cancellationToken)
    {
        var global = compilation.Assembly.GlobalNamespace;
        if (global.GetMembers(InjectedTypes.Namespace).OfType<INamespaceSymbol>().FirstOrDefault() is not { } added || !added.GetTypeMembers().Any(IsAdded))
        {
            return null;
        }

        if (global.GetTypeMembers(InjectedTypes.Namespace, 0).FirstOrDefault() is { } type)
        {
            return new NameConflict(type.Name, type.Locations[0]);
        }

        foreach (var name in AddedTypes)
        {
            var declarations = added.GetTypeMembers(name, 0).SelectMany(static type => type.Locations).ToList();
            if (declarations.Count > 1 && declarations.Find(location => !IsInAddedFile(location, cancellationToken)) is { } own)
            {
                return new NameConflict($"{InjectedTypes.Namespace}.{name}", own);
            }
        }

        return null;

        bool IsAdded(INamedTypeSymbol type) => AddedTypes.Contains(type.Name) && type.Locations.Any(location => IsInAddedFile(location, cancellationToken));
    }

    public bool Equals(NameConflict other) => Name == other.Name && Location.Equals(other.Location);

    public override bool Equals(object? obj) => obj is NameConflict other && Equals(other);

    public override int GetHashCode() => Location.GetHashCode();

    private static bool IsInAddedFile(Location location, CancellationToken cancellationToken) =>
        location.SourceTree is { } tree && InjectedSource.Is(tree.GetText(cancellationToken));
}
