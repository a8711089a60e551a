using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Comparisons;

/// <summary>All comparisons and productions of constants in one member, and the operations that decide.</summary>
internal sealed class MemberComparisons
{
    private readonly Dictionary<IOperation, Comparison> _comparisons;

    /// <param name="member">The member in whose body or initializer everything stands.</param>
    /// <param name="body">The body or the initializer.</param>
    public MemberComparisons(
        ISymbol member,
        IOperation body,
        Dictionary<IOperation, Comparison> comparisons,
        IReadOnlyList<ConstantUse> uses,
        IReadOnlyList<BareLiteral> bareLiterals,
        IReadOnlyList<IOperation> deciding,
        IReadOnlyList<WrittenCollection> collections)
    {
        Member = member;
        Body = body;
        _comparisons = comparisons;
        Uses = uses;
        BareLiterals = bareLiterals;
        Deciding = deciding;
        Collections = collections;
    }

    public ISymbol Member { get; }

    public IOperation Body { get; }

    /// <summary>All comparisons, in no order.</summary>
    public IReadOnlyCollection<Comparison> All => _comparisons.Values;

    /// <summary>The operands that may have literals, an outer one before those in it.</summary>
    public IReadOnlyList<ConstantUse> Uses { get; }

    /// <summary>The literals that no operation stands for, in the order of the source.</summary>
    public IReadOnlyList<BareLiteral> BareLiterals { get; }

    /// <summary>Every <c>switch</c>, <c>if</c>, <c>?:</c> and list of statements, and every operation that can be a test by itself, in the order of the source.</summary>
    public IReadOnlyList<IOperation> Deciding { get; }

    /// <summary>The collections with elements that are all written out, in the order of the source.</summary>
    public IReadOnlyList<WrittenCollection> Collections { get; }

    /// <summary>The same with comparisons that only other members show to be ones. They replace what is known of their operations.</summary>
    public MemberComparisons With(IEnumerable<Comparison> others)
    {
        var comparisons = new Dictionary<IOperation, Comparison>(_comparisons);
        foreach (var other in others)
        {
            comparisons[other.Operation] = other;
        }

        return new MemberComparisons(Member, Body, comparisons, Uses, BareLiterals, Deciding, Collections);
    }

    /// <summary>The comparison that <paramref name="operation"/> is: a test, a <c>switch</c>, or the pattern for a part of a value.</summary>
    public bool TryGet(IOperation operation, out Comparison comparison) => _comparisons.TryGetValue(operation, out comparison!);
}
