using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Values;

namespace SmppErrorCodes.Analyzers.Suspicions;

/// <summary>Values of one symbol in one file that look like codes, where nothing shows that they are.</summary>
internal sealed class Suspicion
{
    public Suspicion(in ValueOrigin origin, ImmutableArray<CodeConstant> codes, ImmutableArray<Location> places)
    {
        Origin = origin;
        Codes = codes;
        Places = places;
    }

    public ValueOrigin Origin { get; }

    /// <summary>The codes that the values are compared with or that the collection holds, the most telling ones first.</summary>
    public ImmutableArray<CodeConstant> Codes { get; }

    /// <summary>The comparisons and collections, in the order of the source.</summary>
    public ImmutableArray<Location> Places { get; }
}
