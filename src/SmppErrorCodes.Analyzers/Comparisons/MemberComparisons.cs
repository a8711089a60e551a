using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Comparisons;

/// <summary>All comparisons and productions of constants in one member, and the operations that decide.</summary>
internal sealed class MemberComparisons
{
    private readonly Dictionary<IOperation, Comparison> _comparisons;
    private readonly bool _readsKept;

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
        _comparisons = comparisons;
        Kept = new KeptValues(body);
        Member = member;
        Body = body;
        Uses = uses;
        BareLiterals = bareLiterals;
        Deciding = deciding;
        Collections = collections;
    }

    private MemberComparisons(MemberComparisons others, Dictionary<IOperation, Comparison> comparisons)
    {
        _comparisons = comparisons;
        _readsKept = true;
        Member = others.Member;
        Body = others.Body;
        Uses = others.Uses;
        BareLiterals = others.BareLiterals;
        Deciding = others.Deciding;
        Collections = others.Collections;
        Kept = others.Kept;
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

    /// <summary>The locals that keep the answer of a test, or the place that a search gives.</summary>
    public KeptValues Kept { get; }

    /// <summary>
    /// The same with comparisons that only other members show to be ones, and with locals that stand for the tests whose answers they keep. They
    /// replace what is known of their operations.
    /// </summary>
    public MemberComparisons With(IEnumerable<Comparison> others)
    {
        var comparisons = new Dictionary<IOperation, Comparison>(_comparisons);
        foreach (var other in others)
        {
            comparisons[other.Operation] = other;
        }

        return new MemberComparisons(this, comparisons);
    }

    /// <summary>The test that a local stands for; null for any other operation.</summary>
    public IOperation? TestBehind(IOperation operation) =>
        _readsKept && operation is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } local ? Kept.Of(local) : null;

    /// <summary>The comparison that <paramref name="operation"/> is: a test, a <c>switch</c>, or the pattern for a part of a value.</summary>
    public bool TryGet(IOperation operation, out Comparison comparison) => _comparisons.TryGetValue(operation, out comparison!);
}
