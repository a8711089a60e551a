using System;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>A member that an option declares to hold codes.</summary>
internal readonly struct SymbolOption : IEquatable<SymbolOption>
{
    /// <summary>What an entry has to be, for messages.</summary>
    public const string Expected = "it must be the documentation ID of a field (F:), a property (P:) or a method (M:)";

    public SymbolOption(string documentationId, string? catalog)
    {
        DocumentationId = documentationId;
        Catalog = catalog;
    }

    /// <summary>The ID, such as <c>P:Acme.Receipt.Status</c>.</summary>
    public string DocumentationId { get; }

    /// <summary>Whether it is the ID of a type or a namespace, neither of which has a value.</summary>
    public bool IsContainer => DocumentationId[0] is 'T' or 'N';

    /// <summary>The full name of the type of the catalog; null for the default one.</summary>
    public string? Catalog { get; }

    public bool Equals(SymbolOption other) => DocumentationId == other.DocumentationId && Catalog == other.Catalog;

    public override bool Equals(object? obj) => obj is SymbolOption other && Equals(other);

    public override int GetHashCode() => DocumentationId.GetHashCode();
}
