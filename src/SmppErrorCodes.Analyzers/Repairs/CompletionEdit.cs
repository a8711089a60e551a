using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>One label, pattern or test that is to hold for some codes as well, or not to hold for them.</summary>
internal sealed class CompletionEdit
{
    public CompletionEdit(Location place, bool widens, ImmutableArray<string> constants)
    {
        Place = place;
        Widens = widens;
        Constants = constants;
    }

    /// <summary>What to change.</summary>
    public Location Place { get; }

    /// <summary>Whether the place is to hold for the codes.</summary>
    public bool Widens { get; }

    /// <summary>The documentation IDs of the constants of the codes.</summary>
    public ImmutableArray<string> Constants { get; }
}
