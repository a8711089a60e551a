using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Counts the bytes that each action of an analyzer allocates, on the thread that runs it.</summary>
/// <param name="namesCode">Whether a name in a member speaks of codes, so that its operations are looked at.</param>
internal sealed class AllocationMeter(Func<SyntaxNode, bool> namesCode) : ActionWrapper
{
    /// <summary>Operations that are not filtered out, and those for which a file is read.</summary>
    public const string Named = "in members that name a code";
    public const string First = "the first that a thread sees of a file";

    private readonly ConcurrentDictionary<string, Tally> _tallies = new();
    private readonly ConcurrentDictionary<int, SyntaxTree> _treeOfThread = new();

    /// <summary>The kinds of action, with how often they ran, how often they allocated, and how much.</summary>
    public IReadOnlyList<(string Kind, long Calls, long Allocating, long Bytes)> Tallies =>
        [.. _tallies.Select(static pair => (pair.Key, pair.Value.Calls, pair.Value.Allocating, pair.Value.Bytes)).OrderBy(static tally => tally.Key, StringComparer.Ordinal)];

    public void Reset()
    {
        _tallies.Clear();
        _treeOfThread.Clear();
    }

    public override Action<TContext> Wrap<TContext>(Action<TContext> action, string kind) => context =>
    {
        var tally = _tallies.GetOrAdd(context is OperationAnalysisContext { Operation: var operation } ? KindOf(operation) : kind, static _ => new Tally());
        var before = GC.GetAllocatedBytesForCurrentThread();
        action(context);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        lock (tally)
        {
            tally.Calls++;
            tally.Allocating += bytes > 0 ? 1 : 0;
            tally.Bytes += bytes;
        }
    };

    private string KindOf(IOperation operation)
    {
        var tree = operation.Syntax.SyntaxTree;
        var isFirst = !_treeOfThread.TryGetValue(Environment.CurrentManagedThreadId, out var last) || !ReferenceEquals(last, tree);
        _treeOfThread[Environment.CurrentManagedThreadId] = tree;
        return isFirst ? First : namesCode(operation.Syntax) ? Named : $"{operation.Kind}";
    }

    private sealed class Tally
    {
        public long Calls { get; set; }

        public long Allocating { get; set; }

        public long Bytes { get; set; }
    }
}
