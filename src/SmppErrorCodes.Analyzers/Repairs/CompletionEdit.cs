using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>One label, pattern or test that is to hold for some codes as well, or not to hold for them.</summary>
internal sealed class CompletionEdit
{
    /// <param name="meaning">All codes that mean the same as one of the constants.</param>
    public CompletionEdit(Location place, bool widens, ImmutableArray<string> constants, ImmutableArray<long> meaning, bool isElement = false)
    {
        Place = place;
        Widens = widens;
        Constants = constants;
        Meaning = meaning;
        IsElement = isElement;
    }

    /// <summary>What to change.</summary>
    public Location Place { get; }

    /// <summary>Whether the place is to hold for the codes.</summary>
    public bool Widens { get; }

    /// <summary>Whether the place is an element of a collection, or a key, and the codes become elements behind it.</summary>
    public bool IsElement { get; }

    /// <summary>The documentation IDs of the constants of the codes.</summary>
    public ImmutableArray<string> Constants { get; }

    /// <summary>All codes that mean the same as one of the constants, themselves included.</summary>
    public ImmutableArray<long> Meaning { get; }
}
