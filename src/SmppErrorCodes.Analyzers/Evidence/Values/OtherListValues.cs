using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>
/// The values that constants and members of another list of codes are compared with, or given to: of a local or a parameter all in
/// its body, of a member all in the file.
/// </summary>
internal sealed class OtherListValues
{
    /// <summary>Stands for what is known of the element at one position of a collection, whichever it is.</summary>
    private const string AnyPosition = "";

    private readonly Dictionary<ValueOrigin, CodeFact> _facts = new();
    private readonly Dictionary<ValueOrigin, CodeFact> _outsideOfReceipts = new();
    private readonly Dictionary<ValueOrigin, HashSet<ValueOrigin>> _searched = new();
    private readonly Dictionary<ValueOrigin, HashSet<ValueOrigin>> _searchedFor = new();
    private readonly HashSet<ValueOrigin> _searchedForAnything = new();
    private readonly Dictionary<ValueOrigin, HashSet<ValueOrigin>> _sources = new();
    private readonly Dictionary<ValueOrigin, HashSet<ValueOrigin>> _calls = new();

    /// <summary>The fact that the values of the symbol, those that it is given, or the elements of a collection that is searched for them, are of another list; null where nothing shows it.</summary>
    public CodeFact? Find(in ValueOrigin origin) => Find(_facts, origin, static _ => false);

    /// <summary>
    /// The fact that the values are written as those of <c>command_status</c> are, in hexadecimal, or that what others declare becomes
    /// the exit code of a process. It counts only where the protocol is the context and not a receipt.
    /// </summary>
    /// <param name="isInReceipt">Whether a symbol has a receipt as its context: what is done with it tells nothing of what is given its value.</param>
    public CodeFact? FindOutsideOfReceipts(in ValueOrigin origin, Func<ISymbol, bool> isInReceipt) => Find(_outsideOfReceipts, origin, isInReceipt);

    /// <summary>The value itself, the others that it is given, and the collections that are searched for one of them.</summary>
    public IReadOnlyCollection<ValueOrigin> Behind(in ValueOrigin value)
    {
        if (!IsRelated(value))
        {
            return new[] { value };
        }

        var behind = new HashSet<ValueOrigin>();
        var pending = new Queue<ValueOrigin>();
        pending.Enqueue(value);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            if (behind.Add(next))
            {
                EnqueueAll(pending, _searched, next);
                EnqueueAll(pending, _sources, next);
            }
        }

        return behind;
    }

    /// <summary>The values that the collection is searched for, where symbols stand for them.</summary>
    public IEnumerable<ValueOrigin> SearchedFor(in ValueOrigin collection) => _searchedFor.TryGetValue(collection, out var values) ? values : Enumerable.Empty<ValueOrigin>();

    /// <summary>Whether the collection is searched.</summary>
    public bool IsSearched(in ValueOrigin collection) => _searchedForAnything.Contains(collection);

    public void Add(in ValueOrigin origin, in CodeFact fact) => AddTo(_facts, origin, fact);

    public void AddOutsideOfReceipts(in ValueOrigin origin, in CodeFact fact) => AddTo(_outsideOfReceipts, origin, fact);

    /// <summary>Takes in that a collection is searched for a value.</summary>
    /// <param name="value">Null for a value that no symbol stands for.</param>
    public void AddSearch(in ValueOrigin collection, in ValueOrigin? value)
    {
        _searchedForAnything.Add(collection);
        if (value is { } searched)
        {
            AddTo(_searched, searched, collection);
            AddTo(_searchedFor, collection, searched);
        }
    }

    /// <summary>Takes in that a value is given another one.</summary>
    public void AddSource(in ValueOrigin value, in ValueOrigin source) => AddTo(_sources, value, source);

    /// <summary>Takes in that a value is the result of a call that may give others another value, so that only the body of the method tells something about it.</summary>
    public void AddCall(in ValueOrigin value, in ValueOrigin method) => AddTo(_calls, value, method);

    /// <summary>The value, and the methods that are called for it.</summary>
    public IEnumerable<ValueOrigin> WithCalls(ValueOrigin value) => _calls.TryGetValue(value, out var methods) ? methods.Prepend(value) : new[] { value }.AsEnumerable();

    private CodeFact? Find(Dictionary<ValueOrigin, CodeFact> facts, in ValueOrigin origin, Func<ISymbol, bool> isLeftOut)
    {
        foreach (var value in Behind(origin))
        {
            if (FactAt(facts, value) is { } fact && !isLeftOut(value.Symbol))
            {
                return fact.Kind == CodeFactKind.OtherListValue ? new CodeFact(fact.Kind, origin.Symbol, fact.Detail) : fact;
            }
        }

        return null;
    }

    private bool IsRelated(ValueOrigin value) => Covering(value).Any(covering => _sources.ContainsKey(covering) || _searched.ContainsKey(covering));

    /// <summary>What is known of one position of a collection counts for it and for the whole; what is known of the whole counts for all positions.</summary>
    private static ImmutableArray<ValueOrigin> Covering(in ValueOrigin value) =>
        !value.IsCollection ? ImmutableArray.Create(value)
        : value.Position is null ? ImmutableArray.Create(value, value.At(AnyPosition))
        : ImmutableArray.Create(value, value.At(null));

    private static CodeFact? FactIn(Dictionary<ValueOrigin, CodeFact> facts, in ValueOrigin value)
    {
        foreach (var covering in Covering(value))
        {
            if (facts.TryGetValue(covering, out var fact))
            {
                return fact;
            }
        }

        return null;
    }

    private CodeFact? FactAt(Dictionary<ValueOrigin, CodeFact> facts, in ValueOrigin value) =>
        FactIn(facts, value) is { } fact ? fact
        : ReferenceEquals(facts, _facts) && !value.IsCollection && OtherListConstant.FindInDeclaration(value.Symbol) is { } detail ? new CodeFact(CodeFactKind.OtherListValue, value.Symbol, detail)
        : null;

    private static void EnqueueAll(Queue<ValueOrigin> pending, Dictionary<ValueOrigin, HashSet<ValueOrigin>> related, in ValueOrigin value)
    {
        foreach (var covering in Covering(value))
        {
            if (related.TryGetValue(covering, out var others))
            {
                foreach (var other in others)
                {
                    pending.Enqueue(other);
                }
            }
        }
    }

    private static void AddTo(Dictionary<ValueOrigin, HashSet<ValueOrigin>> related, in ValueOrigin value, in ValueOrigin other)
    {
        if (!related.TryGetValue(value, out var others))
        {
            related.Add(value, others = new HashSet<ValueOrigin>());
        }

        others.Add(other);
        if (value.Position is not (null or AnyPosition))
        {
            AddTo(related, value.At(AnyPosition), other);
        }
    }

    private static void AddTo(Dictionary<ValueOrigin, CodeFact> facts, in ValueOrigin origin, in CodeFact fact)
    {
        if (!facts.ContainsKey(origin))
        {
            facts.Add(origin, fact);
        }

        if (origin.Position is not (null or AnyPosition))
        {
            AddTo(facts, origin.At(AnyPosition), fact);
        }
    }
}
