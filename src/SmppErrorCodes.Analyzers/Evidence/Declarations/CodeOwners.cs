using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>Whose lists of codes the types of one compilation are known to take theirs from.</summary>
/// <remarks>The answer is kept for each type; there are far fewer types than members, parameters and locals.</remarks>
internal sealed class CodeOwners
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, CodeOwner> _owners = new(SymbolEqualityComparer.Default);

    /// <summary>The owner of the codes that the members of the type around <paramref name="symbol"/> hold.</summary>
    public CodeOwner OwnerAround(ISymbol symbol)
    {
        if (symbol.ContainingType?.OriginalDefinition is not { } type)
        {
            return CodeOwner.Unknown;
        }

        if (!_owners.TryGetValue(type, out var owner))
        {
            owner = ExcludedMembers.OwnerOf(type);
            _owners.TryAdd(type, owner);
        }

        return owner;
    }
}
