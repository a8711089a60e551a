using System;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>A member that an option declares to hold codes.</summary>
internal readonly struct SymbolOption : IEquatable<SymbolOption>
{
    public SymbolOption(string documentationId, string? catalog)
    {
        DocumentationId = documentationId;
        Catalog = catalog;
    }

    /// <summary>The ID of a field, a property or a method, such as <c>P:Acme.Receipt.Status</c>.</summary>
    public string DocumentationId { get; }

    /// <summary>The full name of the type of the catalog; null for the default one.</summary>
    public string? Catalog { get; }

    public bool Equals(SymbolOption other) => DocumentationId == other.DocumentationId && Catalog == other.Catalog;

    public override bool Equals(object? obj) => obj is SymbolOption other && Equals(other);

    public override int GetHashCode() => DocumentationId.GetHashCode();
}
