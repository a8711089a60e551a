using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Flow;

/// <summary>Codes that move in and out of annotated collections: by calls, lambdas, loops and copies.</summary>
public sealed class ElementTests
{
    [Theory]
    [InlineData("IReadOnlySet<int>", "_ = X.Contains({|SMPP001:7|}) || X.Overlaps([{|SMPP001:7|}]) || X.Count == 7;")]
    [InlineData(
        "System.Collections.Frozen.FrozenSet<int>",
        "_ = X.Contains({|SMPP001:7|}) || X.TryGetValue({|SMPP001:7|}, out var found) && found == {|SMPP001:1|};")]
    [InlineData(
        "System.Collections.Immutable.ImmutableArray<int>",
        "X = X.Add({|SMPP001:7|}).Insert(7, {|SMPP001:1|}); _ = X[7] == {|SMPP001:1|} || X.Length == 7;")]
    [InlineData("ReadOnlyMemory<int>", "_ = X.Span[7] == 7 || X.Length == 7;")]
    [InlineData("Queue<int>", """
        X.Enqueue({|SMPP001:7|});
        _ = X.Peek() == {|SMPP001:7|} || X.TryDequeue(out var first) && first == {|SMPP001:7|} || X.Count == 7;
        """)]
    [InlineData("LinkedList<int>", "X.AddLast({|SMPP001:7|}); _ = X.First.Value == 7;")]
    [InlineData("List<int>", """
        X.AddRange(new[] { {|SMPP001:7|} });
        X.AddRange([{|SMPP001:7|}, .. X]);
        X.InsertRange(7, new List<int> { {|SMPP001:1|} });
        X.RemoveRange(7, 1);
        """)]
    [InlineData("List<int>", """
        _ = X.Find(x => x == {|SMPP001:7|}) == {|SMPP001:1|}
            || X.FindIndex(x => x == {|SMPP001:7|}) == 7
            || X.ConvertAll(x => x == {|SMPP001:7|} ? 7 : 1)[0] == 7;
        """)]
    [InlineData("int?[]", "_ = X.Contains({|SMPP001:7|}) || X[7] == {|SMPP001:1|};")]
    [InlineData("int[,]", "_ = X[7, 7] == {|SMPP001:1|}; X = new[,] { { {|SMPP001:1|}, {|SMPP001:7|} } };")]
    [InlineData("IReadOnlyDictionary<int, int>", "_ = X.GetValueOrDefault({|SMPP001:7|}, 7) == 7 || X.ContainsKey({|SMPP001:7|}) || X[{|SMPP001:7|}] == 7;")]
    [InlineData(
        "System.Collections.Concurrent.ConcurrentDictionary<int, int>",
        """
        X.TryAdd({|SMPP001:7|}, 7);
        X.GetOrAdd({|SMPP001:7|}, key => key == {|SMPP001:7|} ? 7 : 1);
        X.AddOrUpdate({|SMPP001:7|}, 7, (key, value) => key == {|SMPP001:7|} && value == 7 ? 7 : 1);
        """)]
    public Task Reports_arguments_and_results_of_collections(string type, string statements) => ReportsAsync(type, statements);

    [Theory]
    [InlineData("int[]", "_ = X.Any(x => x == {|SMPP001:7|}) && X.All(x => x is {|SMPP001:1|} or > 7) && X.Count(x => x != {|SMPP001:7|}) == 7;")]
    [InlineData("int[]", "_ = X.Where(x => x > 7).OrderBy(x => x).Distinct().First() == {|SMPP001:7|};")]
    [InlineData("int[]", "foreach (var x in X.Skip(7).Where(x => x > 7)) { _ = x == {|SMPP001:7|}; }")]
    [InlineData("int[]", "_ = X.Select((x, index) => x == {|SMPP001:7|} && index == 7).ToList();")]
    [InlineData("int[]", "_ = from x in X where x == {|SMPP001:7|} select x + 7;")]
    [InlineData("int[]", """
        _ = X.AsSpan().Contains({|SMPP001:7|})
            || X.ToList().IndexOf({|SMPP001:7|}) == 7
            || X.ElementAt(7) == {|SMPP001:1|}
            || X.FirstOrDefault({|SMPP001:0|}) == {|SMPP001:7|};
        """)]
    [InlineData("IQueryable<int>", "_ = X.Where(x => x == {|SMPP001:7|}).Count() == 7;")]
    [InlineData("IAsyncEnumerable<int>", "await foreach (var x in X.ConfigureAwait(false)) { _ = x == {|SMPP001:7|}; }")]
    [InlineData("Dictionary<int, int>", """
        _ = X.Any(x => x.Key == {|SMPP001:7|} && x.Value == 7)
            || X.First().Key == {|SMPP001:7|}
            || X.First().Value == 7
            || X.Keys.Contains({|SMPP001:7|})
            || X.Values.Contains(7);
        """)]
    [InlineData("Dictionary<int, int>", "foreach (var x in X) { var key = x.Key; _ = key == {|SMPP001:7|} || x.Key == {|SMPP001:1|} || x.Value == 7; }")]
    [InlineData("Dictionary<int, int>", "foreach (var (key, value) in X) { _ = key == {|SMPP001:7|} || value == 7; }")]
    [InlineData("Dictionary<int, int>", "foreach (var x in X) { var (key, value) = x; _ = key == {|SMPP001:7|} || value == 7; }")]
    [InlineData("Dictionary<int, int>", "foreach (var x in X.OrderBy(x => x.Value).ToList()) { _ = x.Key == {|SMPP001:7|} || x.Value == 7; }")]
    [InlineData("Dictionary<int, int>", """
        _ = X.ToDictionary(x => x.Value, x => x.Key).ContainsKey(7) || X.ToDictionary(x => x.Key, x => x.Value).ContainsKey({|SMPP001:7|});
        """)]
    public Task Reports_elements_in_lambdas_and_loops(string type, string statements) => ReportsAsync(type, statements);

    [Theory]
    [InlineData("int[]", """
        _ = X is [{|SMPP001:7|}, ..]
            || X is [.., {|SMPP001:1|} or {|SMPP001:15|}]
            || X is [> 7, not {|SMPP001:7|}, var _, _]
            || X is { Length: 7 };
        """)]
    [InlineData("List<int>", "_ = X is [{|SMPP001:7|}] || X is [{|SMPP001:1|}, .., _] list && (list.Count == 7 || list[0] == {|SMPP001:7|});")]
    [InlineData("int[]", """
        _ = X is [_, .. [{|SMPP001:7|}, _]]
            || X is [_, .. { Length: 7 }]
            || X is [_, .. [.., {|SMPP001:7|}] rest] && rest[0] == {|SMPP001:1|} && rest.Length == 7;
        """)]
    [InlineData("int[]", """
        _ = X switch { [{|SMPP001:7|}, ..] => 7, [] => 1, _ => 15 } == 7;
        switch (X) { case [{|SMPP001:7|}]: break; case { Length: 7 }: break; }
        """)]
    [InlineData("int[]", "_ = X is [var first, ..] && first == {|SMPP001:7|} || X is [int second and > 7, ..] && second == {|SMPP001:1|};")]
    [InlineData("int[]", "_ = (X, 7) is ([{|SMPP001:7|}, ..], 7) || new { X, Y = 7 } is { X: [7], Y: 7 };")]
    [InlineData("int[][]", "_ = X is [[7, ..], ..] || X[^1][^1] == 7;")]
    [InlineData("int[]", """
        _ = X[^1] == {|SMPP001:7|}
            || X[7] == {|SMPP001:1|}
            || X[^7] == X[1..7][0]
            || X[1..][^1] is {|SMPP001:7|}
            || X[1..].Length == 7
            || X[7..].Contains({|SMPP001:7|});
        """)]
    [InlineData("List<int>", "_ = X[^7] == {|SMPP001:7|} || X[^1] is {|SMPP001:1|}; X[^1] = {|SMPP001:7|}; var last = X[^1]; _ = last == {|SMPP001:7|};")]
    [InlineData("int[]", "_ = X.AsSpan()[1..7][^1] == {|SMPP001:7|} || X.AsSpan()[1..].Length == 7;")]
    [InlineData("Dictionary<int, int>", """
        foreach (var x in X)
        {
            _ = x is { Key: {|SMPP001:7|} }
                || x is { Value: 7 }
                || x is ({|SMPP001:1|} or > 7, 7)
                || x is { Key: var key, Value: var value } && key == {|SMPP001:7|} && value == 7;
        }
        """)]
    [InlineData("Dictionary<int, int>", """
        _ = X.First() is ({|SMPP001:7|}, 7)
            || X.First() is (var key, var value) && key == {|SMPP001:7|} && value == 7
            || X.First() switch { ({|SMPP001:7|}, 1) => 7, { Key: {|SMPP001:1|} } => 7, _ => 1 } == 7;
        """)]
    [InlineData("Dictionary<int, int>", """
        foreach (var x in new Dictionary<int, int>()) { _ = x is { Key: 7 } || x is (7, 7) || x is (var key, _) && key == 7; }
        """)]
    public Task Reports_elements_in_patterns_and_by_index(string type, string statements) =>
        ReportsAsync(type, "int[] other = { 7 }; _ = other is [7, ..] || other[^1] == 7 || other[1..][0] == 7;" + statements);

    [Theory]
    [InlineData("_ = X.Sum() == 7 || X.Max(x => x + 1) == 7 || X.Count() == 7;")]
    [InlineData("_ = X.Select(x => x + 1).Contains(7) || X.Select(x => x / 100).First() == 7;")]
    [InlineData("_ = X.Aggregate((sum, x) => sum + x) == 7;")]
    [InlineData("_ = X.Aggregate(7, (sum, x) => sum == 7 || x == {|SMPP001:7|} ? 7 : 1) == 7;")]
    [InlineData("_ = X.GroupBy(x => x / 100).First().Key == 7;")]
    [InlineData("_ = X.Zip(other, (x, y) => x == {|SMPP001:7|} && y == 7).Any();")]
    [InlineData("_ = X.Concat(other).Contains(7) || X.Concat(other).First() == 7 || other.Contains(7);")]
    [InlineData("_ = X.FirstOrDefault(other[0]) == 7;")]
    [InlineData("_ = other.Any(x => x == 7) || other.First() == 7 || other.Where(x => x > 1).Contains(7);")]
    [InlineData("foreach (var x in other.Where(x => x == 7)) { _ = x == 7; }")]
    [InlineData("_ = Same(X[0]) == 7 || Math.Max(X[0], 7) == 7 || System.Threading.Volatile.Read(ref X[0]) == 7;")]
    [InlineData("_ = new[] { X[0], other[0] }.Contains(7) || new[] { X[0], X[1] }.Contains({|SMPP001:7|});")]
    public Task Leaves_values_alone_that_are_not_elements(string uses) => Verify.ReportsAsync(BesideOthers(uses));

    [Theory]
    [InlineData("X = new[] { {|SMPP001:7|} }.ToHashSet();")]
    [InlineData("X = new HashSet<int>(new[] { {|SMPP001:7|} }, null);")]
    [InlineData("X = new(capacity: 7) { {|SMPP001:7|} };")]
    [InlineData("X = [{|SMPP001:7|}, .. new[] { {|SMPP001:1|} }];")]
    [InlineData("X = new[] { {|SMPP001:7|} }.Where(x => x > 7).Append({|SMPP001:1|}).ToHashSet();")]
    [InlineData("X = count > 7 ? new() { {|SMPP001:7|} } : [{|SMPP001:1|}];")]
    [InlineData("X = X ?? new() { {|SMPP001:7|} };")]
    [InlineData("X ??= new() { {|SMPP001:7|} };")]
    [InlineData("Register({|SMPP001:7|}, {|SMPP001:1|}); Register([{|SMPP001:7|}]); Count(7, 7);")]
    [InlineData("Set = System.Collections.Frozen.FrozenSet.ToFrozenSet(new[] { {|SMPP001:7|} });")]
    [InlineData("Set = System.Collections.Frozen.FrozenSet.ToFrozenSet(new HashSet<int> { {|SMPP001:7|} });")]
    [InlineData("List = System.Collections.Immutable.ImmutableArray.Create({|SMPP001:7|}, {|SMPP001:1|});")]
    [InlineData("X = new[] { \"7\" }.Select(x => 7).ToHashSet();")]
    [InlineData("X = new[] { 7 }.Select(x => x + 1).ToHashSet();")]
    [InlineData("X = Enumerable.Range(7, 7).ToHashSet();")]
    [InlineData("var local = new[] { 7 }.ToHashSet(); Count(local.Count);")]
    public Task Reports_elements_that_a_collection_is_made_of(string assignments) => Verify.ReportsAsync(WithTargets(assignments));

    [Theory]
    [InlineData("[return: ErrorCode] IEnumerable<int> X() { yield return {|SMPP001:7|}; } IEnumerable<int> Y() { yield return 7; }")]
    [InlineData("[ErrorCode] IEnumerable<int> X { get { yield return {|SMPP001:7|}; } }")]
    [InlineData("[return: ErrorCode] async IAsyncEnumerable<int> X() { await Task.Yield(); yield return {|SMPP001:7|}; }")]
    [InlineData("""
        [return: ErrorCode] Task<int[]> X() => Task.FromResult(new[] { 7 });
        async Task<bool> M() => (await X())[7] == {|SMPP001:7|} || (await X()).Contains({|SMPP001:7|});
        """)]
    [InlineData("""
        [return: ErrorCode] Task<int> X() => Task.FromResult({|SMPP001:7|});
        bool M() => X().Result == {|SMPP001:7|};
        Task<int> Y() => Task.FromResult(7);
        """)]
    [InlineData("[return: ErrorCode] ValueTask<int> X(bool known) => known ? ValueTask.FromResult({|SMPP001:7|}) : default;")]
    [InlineData("""
        [ErrorCode] static readonly IReadOnlyDictionary<int, int> X = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
            new Dictionary<int, int> { [{|SMPP001:7|}] = 7 });
        """)]
    [InlineData("[ErrorCode] static readonly int[][] X = { new[] { 7 } };")]
    [InlineData("[ErrorCode] static readonly Dictionary<int, int[]> X = new() { [{|SMPP001:7|}] = new[] { 7 } };")]
    [InlineData("[return: ErrorCode] delegate int[] D(); D d = () => [{|SMPP001:7|}];")]
    [InlineData("""
        [return: ErrorCode] delegate int D();
        D d = () => {|SMPP001:7|};
        Func<int> f = () => 7;
        D e = delegate { Func<int> g = () => 7; return {|SMPP001:7|}; };
        """)]
    public Task Reports_elements_of_results_and_initializers(string members) => Verify.ReportsAsync(Class(members));

    /// <summary>A local collection has codes if it was made from codes; its name does not matter.</summary>
    [Theory]
    [InlineData("var local = X; _ = local.Contains({|SMPP001:7|}) || local[7] == {|SMPP001:7|};")]
    [InlineData("var local = X.Where(x => x > 7).ToList(); _ = local.Contains({|SMPP001:7|}); foreach (var x in local) { _ = x == {|SMPP001:7|}; }")]
    [InlineData("var local = receipts.Select(r => r.Status).ToList(); _ = local.Contains({|SMPP001:7|}) || local.Count == 7;")]
    [InlineData("foreach (var x in receipts.Select(r => r.Status)) { _ = x == {|SMPP001:7|}; }")]
    [InlineData("foreach (var x in receipts.Select(r => r.Status + 1)) { _ = x == 7; }")]
    [InlineData("var local = X; local = Y; _ = local.Contains(7);")]
    [InlineData("var dlrErrorCode = Y; _ = dlrErrorCode.Contains(7);")]
    [InlineData("foreach (var dlrErrorCode in new Dictionary<int, int>()) { _ = dlrErrorCode.Key == 7; }")]
    [InlineData("var local = Y.ToList(); _ = local.Contains(7);")]
    [InlineData("""
        var smppPair = holder.SmppErrorCode;
        _ = smppPair.Key == 7 || holder.SmppErrorCode.Key == 7 || holder.SmppErrorCode is (7, 7) || holder.Pair.Key == {|SMPP001:7|};
        """)]
    [InlineData("""
        var pair = holder.Pair;
        _ = pair.Key == {|SMPP001:7|} || pair.Value == 7;
        var copy = pair;
        _ = copy is ({|SMPP001:7|}, 7) || copy is { Key: {|SMPP001:1|}, Value: 7 };
        """)]
    [InlineData("KeyValuePair<int, int> pair = default; pair = holder.Pair; _ = pair.Key == {|SMPP001:7|} || pair.Value == 7;")]
    [InlineData("var pair = X.Length > 7 ? holder.Pair : default; _ = pair.Key == {|SMPP001:7|};")]
    [InlineData("var pair = X.Length > 7 ? holder.SmppErrorCode : holder.SmppErrorCode; _ = pair.Key == 7;")]
    [InlineData("var pair = holder.Pair; pair = new(7, 7); _ = pair.Key == 7;")]
    [InlineData("Span<int> span = X; foreach (ref var x in span) { x = 5; _ = x == 7; } foreach (var x in span) { _ = x == {|SMPP001:7|}; }")]
    [InlineData("foreach (ref readonly var x in (ReadOnlySpan<int>)X) { _ = x == 7; }")]
    [InlineData("ref var x = ref Y[0]; x = X[0]; _ = x == 7;")]
    [InlineData("var made = new List<int>(); made.Add(X[0]); _ = made[0] == 7 || made.Contains(7);")]
    [InlineData("var made = new List<int> { X[0] }; _ = made[0] == 7;")]
    public Task Reports_elements_of_local_collections(string locals) => Verify.ReportsAsync(WithReceipts(locals));

    private static Task ReportsAsync(string type, string statements) => Verify.ReportsAsync(Source(type, statements));

    private static string Source(string type, string statements) => Class($$"""
        [ErrorCode] {{type}} X;
        static T Same<T>(T value) => value;
        async Task M() { {{statements}} await Task.Yield(); }
        """);

    private static string BesideOthers(string uses) => Source("int[]", "int[] other = { 7 }; " + uses);

    private static string WithTargets(string assignments) => Class($$"""
        [ErrorCode] HashSet<int> X;
        [ErrorCode] System.Collections.Frozen.FrozenSet<int> Set;
        [ErrorCode] System.Collections.Immutable.ImmutableArray<int> List;
        void Register([ErrorCode] params int[] codes) { }
        void Count(params int[] counts) { }
        void M(int count) { {{assignments}} }
        """);

    private static string WithReceipts(string locals) => Class($$"""
        class Receipt { [ErrorCode] public int Status; }
        class Holder { [ErrorCode] public KeyValuePair<int, int> Pair; public KeyValuePair<int, int> SmppErrorCode; }
        [ErrorCode] int[] X; int[] Y;
        void M(List<Receipt> receipts, Holder holder) { {{locals}} }
        """);

    private static string Class(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using SmppErrorCodes;

        class C { {{members}} }
        """;
}
