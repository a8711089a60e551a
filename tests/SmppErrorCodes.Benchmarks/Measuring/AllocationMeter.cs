using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Counts the bytes that each action of an analyzer allocates, on the thread that runs it.</summary>
/// <param name="namesCode">Whether a member could have a code, so that it is not filtered out.</param>
internal sealed class AllocationMeter(Func<SyntaxNode, bool> namesCode) : ActionWrapper
{
    public const string FilteredOut = "members that are filtered out";

    /// <summary>What is not filtered out, and that for which a file is read.</summary>
    private const string Named = "members that are let through";
    private const string First = "the first action that a thread runs for a file";

    private readonly ConcurrentDictionary<string, Tally> _tallies = new();
    private readonly ConcurrentDictionary<int, SyntaxTree> _treeOfThread = new();

    /// <summary>The kinds of action, with how often they ran, how often they allocated, and how much.</summary>
    public IReadOnlyList<(string Kind, long Calls, long Allocating, long Bytes)> Tallies =>
    [
        .. _tallies
            .Select(static pair => (pair.Key, pair.Value.Calls, pair.Value.Allocating, pair.Value.Bytes))
            .OrderBy(static tally => tally.Key, StringComparer.Ordinal),
    ];

    public void Reset()
    {
        _tallies.Clear();
        _treeOfThread.Clear();
    }

    public override Action<TContext> Wrap<TContext>(Action<TContext> action, string kind) => context =>
    {
        var tally = _tallies.GetOrAdd(KindOf(context) ?? kind, static _ => new Tally());
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

    /// <summary>What the action looks at, if that is a member or a part of one.</summary>
    private string? KindOf<TContext>(TContext context)
    {
        var syntax = context switch
        {
            OperationAnalysisContext operation => operation.Operation.Syntax,
            OperationBlockAnalysisContext block => block.OperationBlocks[0].Syntax,
            _ => null,
        };
        if (syntax is null)
        {
            return null;
        }

        var thread = Environment.CurrentManagedThreadId;
        var isFirst = !_treeOfThread.TryGetValue(thread, out var last) || !ReferenceEquals(last, syntax.SyntaxTree);
        _treeOfThread[thread] = syntax.SyntaxTree;
        return namesCode(syntax) ? Named : isFirst ? First : FilteredOut;
    }

    private sealed class Tally
    {
        public long Calls { get; set; }

        public long Allocating { get; set; }

        public long Bytes { get; set; }
    }
}
