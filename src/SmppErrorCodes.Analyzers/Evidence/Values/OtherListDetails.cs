using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>What shows in some bodies that a value is of another list; nothing where nothing does.</summary>
internal struct OtherListDetails
{
    public (CodeFactKind Kind, string? Detail)? OtherListValue { get; set; }

    public (CodeFactKind Kind, string? Detail)? OutsideOfReceipts { get; set; }

    /// <summary>What the value is given, and the collections that are searched for it.</summary>
    public ImmutableArray<OriginId> Behind { get; set; }

    /// <summary>The methods that are called for the value.</summary>
    public ImmutableArray<OriginId> Calls { get; set; }

    public void Add(OtherListDetails other)
    {
        Behind = Both(Behind, other.Behind);
        Calls = Both(Calls, other.Calls);
        OtherListValue ??= other.OtherListValue;
        OutsideOfReceipts ??= other.OutsideOfReceipts;
    }

    public readonly IEnumerable<ValueOrigin> FindBehind(Compilation compilation) => Find(Behind, compilation);

    public readonly IEnumerable<ValueOrigin> FindCalls(Compilation compilation) => Find(Calls, compilation);

    private static IEnumerable<ValueOrigin> Find(ImmutableArray<OriginId> ids, Compilation compilation) =>
        ids.IsDefaultOrEmpty ? Enumerable.Empty<ValueOrigin>() : ids.SelectMany(id => id.FindIn(compilation));

    private static ImmutableArray<OriginId> Both(ImmutableArray<OriginId> one, ImmutableArray<OriginId> other) =>
        one.IsDefaultOrEmpty ? other : other.IsDefaultOrEmpty ? one : one.AddRange(other);
}
