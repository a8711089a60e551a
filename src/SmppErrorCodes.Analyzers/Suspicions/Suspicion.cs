using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Suspicions;

/// <summary>Values in one file that look like codes, where nothing shows that they are.</summary>
internal sealed class Suspicion
{
    public Suspicion(SuspectedGroup group, ImmutableArray<CodeConstant> codes)
    {
        Symbol = group.Symbol;
        Reader = group.Value.Reader?.Syntax;
        IsCollection = group.Value is { Origin.IsCollection: true, Reader: null };
        Codes = codes;
        Places = group.Places.ToImmutableArray();
    }

    /// <summary>What can be declared to hold codes, or can get another name: a member, a parameter, a local; null where there is none.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>What reads a value that no symbol of its own stands for, the first time in the file: <c>row["code"]</c>; null for any other value.</summary>
    public SyntaxNode? Reader { get; }

    /// <summary>Whether the symbol is a collection, whose elements or keys are meant.</summary>
    public bool IsCollection { get; }

    /// <summary>The codes that the values are compared with or that the collection holds, the most telling ones first.</summary>
    public ImmutableArray<CodeConstant> Codes { get; }

    /// <summary>The comparisons and collections, in the order of the source.</summary>
    public ImmutableArray<Location> Places { get; }
}
