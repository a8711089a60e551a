using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Flow;

/// <summary>Collections that nothing but what they are searched for makes collections of codes.</summary>
public sealed class AskedCollectionTests
{
    [Theory]
    [InlineData("int[] X = { {|SMPP001:1|}, {|SMPP001:7|} };", "X.Contains(receipt.ErrorCode)")]
    [InlineData("static readonly int[] X = new[] { {|SMPP001:1|}, {|SMPP002:22|} };", "Array.IndexOf(X, receipt.ErrorCode) >= 0")]
    [InlineData("static readonly int[] X = [{|SMPP001:1|}];", "Array.BinarySearch(X, receipt.ErrorCode) >= 0")]
    [InlineData("static readonly string[] X = [{|SMPP001:\"001\"|}, \"1234\"];", "X.Contains(receipt.TextErrorCode)")]
    [InlineData("internal static readonly List<int> X = new() { {|SMPP001:1|} };", "Handler.X.IndexOf(receipt.ErrorCode) >= 0")]
    [InlineData("private protected List<int> X { get; } = new List<int> { {|SMPP001:1|} };", "this.X.BinarySearch(receipt.ErrorCode) >= 0")]
    [InlineData("HashSet<int> X = new(new[] { {|SMPP001:1|} });", "X?.Contains(receipt.ErrorCode) == true")]
    [InlineData("HashSet<int> X = new[] { {|SMPP001:1|} }.ToHashSet();", "X.Contains(receipt.NetworkErrorCode.Value)")]
    [InlineData("private static IReadOnlyList<int> X => new[] { {|SMPP001:1|} };", "X.Contains(receipt.ErrorCode)")]
    [InlineData("private static IReadOnlyList<int> X { get { return [{|SMPP001:1|}]; } }", "X.Any(x => x == receipt.ErrorCode)")]
    [InlineData("int[] X; void Fill() { X = new[] { {|SMPP001:1|} }; }", "X.Where(x => x > 3).Contains(receipt.ErrorCode)")]
    [InlineData("int[] X = { {|SMPP001:1|} };", "Array.Exists(X, x => receipt.ErrorCode == x) || X.Any(x => x.Equals(receipt.ErrorCode))")]
    [InlineData("ImmutableArray<int> X = ImmutableArray.Create({|SMPP001:1|}, {|SMPP001:7|});", "X.Contains(receipt.ErrorCode)")]
    [InlineData("ImmutableArray<int> X = new[] { {|SMPP001:1|} }.ToImmutableArray();", "X.Contains(receipt.ErrorCode)")]
    [InlineData("ImmutableHashSet<int> X = ImmutableHashSet.Create({|SMPP001:1|}, {|SMPP001:7|}, 6 + 8);", "X.Contains(receipt.ErrorCode)")]
    [InlineData("FrozenSet<int> X = new[] { {|SMPP001:1|} }.ToFrozenSet();", "X.Contains(receipt.ErrorCode)")]
    [InlineData("FrozenSet<int> X = new HashSet<int> { {|SMPP001:1|} }.ToFrozenSet();", "X.Contains(receipt.ErrorCode)")]
    [InlineData("Dictionary<int, int> X = new() { [{|SMPP001:1|}] = 7 };", "X.ContainsKey(receipt.ErrorCode)")]
    [InlineData("Dictionary<int, int> X = new() { { {|SMPP001:1|}, 7 } };", "X.TryGetValue(receipt.ErrorCode, out var seven) && seven == 7")]
    [InlineData("Dictionary<string, int> X = new() { [{|SMPP001:\"001\"|}] = 7 };", "X[receipt.TextErrorCode] == 7")]
    [InlineData("IReadOnlyDictionary<int, int> X = new Dictionary<int, int> { [{|SMPP001:1|}] = 7 };", "X.GetValueOrDefault(receipt.ErrorCode, 7) == 7")]
    [InlineData("FrozenDictionary<int, int> X = new Dictionary<int, int> { [{|SMPP001:1|}] = 7 }.ToFrozenDictionary();", "X.Keys.Contains(receipt.ErrorCode)")]
    [InlineData("SortedList<int, int> X = new() { [{|SMPP001:1|}] = 7 };", "X.IndexOfKey(receipt.ErrorCode) >= 0")]
    [InlineData("Dictionary<int, int> X = new() { [{|SMPP001:1|}] = 7 };", "X.First(x => x.Key == receipt.ErrorCode).Value == 7")]
    [InlineData("ReadOnlySpan<int> X => [{|SMPP001:1|}];", "X.Contains(receipt.ErrorCode)")]
    [InlineData("int[] X = { {|SMPP001:1|} };", "X.Intersect(new[] { receipt }.Select(r => r.ErrorCode)).Any()")]
    [InlineData("HashSet<int> X = new() { {|SMPP001:1|} };", "X.Overlaps(new[] { receipt }.Where(r => r.Count > 7).Select(r => r.ErrorCode).Distinct())")]
    [InlineData("HashSet<int> X = new() { {|SMPP001:1|} };", "new[] { receipt }.Select(r => r.ErrorCode).ToList().Except(X).Any()")]
    public Task Reports_the_elements_of_a_member_that_is_searched_for_a_code(string member, string search) => ReportsAsync(member, search);

    [Theory]
    [InlineData("int[] x = { {|SMPP001:1|} }; _ = x.Contains(receipt.ErrorCode) || x.Contains({|SMPP001:7|}) || x[0] == {|SMPP001:7|};")]
    [InlineData("var x = new HashSet<int> { {|SMPP001:1|} }; foreach (var r in new[] { receipt }) { _ = x.Contains(r.ErrorCode); }")]
    [InlineData("var x = new Dictionary<int, int> { [{|SMPP001:1|}] = 7 }; Func<DeliveryReceipt, int> f = r => x[r.ErrorCode];")]
    [InlineData("var x = new Dictionary<int, int> { [{|SMPP001:1|}] = 7 }; x[receipt.ErrorCode] = 7; x[{|SMPP001:7|}]++; _ = x[{|SMPP001:8|}] == 7;")]
    [InlineData("void F(DeliveryReceipt r) { ReadOnlySpan<int> x = [{|SMPP001:1|}]; _ = x.Contains(r.ErrorCode); }")]
    [InlineData("_ = new[] { {|SMPP001:1|} }.Where(x => x == receipt.ErrorCode).Any() || new[] { {|SMPP001:7|} }.Any(x => receipt.ErrorCode.Equals(x));")]
    [InlineData("_ = Array.IndexOf(new[] { {|SMPP001:1|} }, receipt.ErrorCode) >= 0 || new List<int> { {|SMPP001:7|} }.IndexOf(receipt.ErrorCode) >= 0;")]
    [InlineData("_ = new Dictionary<int, int> { [{|SMPP001:1|}] = 7 }[receipt.ErrorCode] == 7;")]
    [InlineData("_ = new Dictionary<int, int> { [{|SMPP001:1|}] = 7 }.TryGetValue(receipt.ErrorCode, out var x) && x == 7;")]
    [InlineData("_ = new[] { receipt }.Select(r => r.ErrorCode).Intersect(new[] { {|SMPP001:1|} }).Any();")]
    [InlineData("var x = new List<int> { {|SMPP001:1|} }.AsReadOnly(); _ = x.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new List<int> { {|SMPP001:1|} }.AsReadOnly().Contains(receipt.ErrorCode);")]
    [InlineData("var x = new System.Collections.Concurrent.ConcurrentDictionary<int, int> { [{|SMPP001:1|}] = 7 }; _ = x.GetOrAdd(receipt.ErrorCode, 7) == 7;")]
    public Task Reports_the_elements_of_a_local_that_is_searched_for_a_code(string statements) => Verify.ReportsAsync(Receipts.Statements(statements));

    [Theory]
    [InlineData("Span<int> x = stackalloc int[] { {|SMPP001:1|}, {|SMPP002:22|} }; _ = x.Contains(r.ErrorCode);")]
    [InlineData("Span<int> x = stackalloc[] { {|SMPP001:1|}, {|SMPP001:7|} }; _ = x.IndexOf(r.ErrorCode) >= 0;")]
    [InlineData("ReadOnlySpan<int> x = stackalloc int[2] { {|SMPP001:1|}, {|SMPP001:7|} }; _ = MemoryExtensions.Contains(x, r.ErrorCode);")]
    [InlineData("ReadOnlySpan<int> x = [{|SMPP001:1|}, {|SMPP002:22|}]; _ = x.IndexOf(r.ErrorCode) >= 0;")]
    [InlineData("ReadOnlySpan<int> x = [{|SMPP001:1|}]; _ = MemoryExtensions.Contains(x, r.ErrorCode);")]
    [InlineData("ReadOnlySpan<int> x = new[] { {|SMPP001:1|} }; _ = MemoryExtensions.IndexOf(x, r.ErrorCode) != -1;")]
    [InlineData("_ = ((Span<int>)stackalloc[] { {|SMPP001:1|}, {|SMPP001:7|} }).Contains(r.ErrorCode);")]
    [InlineData("_ = ((ReadOnlySpan<int>)[{|SMPP001:1|}]).IndexOf(r.ErrorCode) >= 0 || new[] { {|SMPP001:1|} }.AsSpan().Contains(r.ErrorCode);")]
    [InlineData("Span<int> dlrErrorCodes = stackalloc int[] { {|SMPP001:1|}, {|SMPP001:7|} };")]
    // Searched for something else, read by an index, filled, or without a name.
    [InlineData("Span<int> x = stackalloc int[] { 1, 7 }; _ = x.Contains(r.Count);")]
    [InlineData("Span<int> x = stackalloc[] { 1, 7 }; _ = x.Contains(r.ErrorCode) || x.Contains(r.Count);")]
    [InlineData("Span<int> x = stackalloc int[] { 1, 7 }; _ = x[r.ErrorCode] == 7 || x.Length == 7;")]
    [InlineData("Span<int> x = stackalloc int[7]; _ = x.Contains(r.ErrorCode);")]
    [InlineData("ReadOnlySpan<int> x = [1, 7]; _ = MemoryExtensions.Contains(x, r.Count);")]
    [InlineData("foreach (var x in stackalloc[] { 1, 7 }) { _ = x == r.Count; }")]
    public Task Knows_spans(string statements) => Verify.ReportsAsync(Receipts.Members($"void M(DeliveryReceipt r) {{ {statements} }}"), rules: "SMPP001 SMPP002");

    [Theory]
    [InlineData("_ = new[] { 1 }.Where(x => x == count).Any() || new[] { 7 }.Any(x => x > receipt.ErrorCode);")]
    [InlineData("_ = Array.IndexOf(new[] { 1 }, count) == receipt.ErrorCode || new[] { 1, 7 }[receipt.ErrorCode] == 7;")]
    [InlineData("_ = new Dictionary<int, int> { [1] = 7 }[count] == 7 || new Dictionary<int, int> { [1] = 7 }.ContainsValue(receipt.ErrorCode);")]
    [InlineData("_ = new[] { receipt }.Select(r => r.Count).Intersect(new[] { 1 }).Any();")]
    [InlineData("var x = new List<int> { 1 }.ConvertAll(y => y + 1); _ = x.Contains(receipt.ErrorCode);")]
    public Task Leaves_elements_alone_that_are_searched_for_something_else(string statements) => Verify.ReportsAsync(Receipts.Statements(statements));

    /// <summary>What is searched for is one thing, and what is looked up at its place is another.</summary>
    [Theory]
    [InlineData("int[] X = { 1, 7 };", "X.Contains(count)")]
    [InlineData("int[] X = { 1, 7 };", "X.Contains(receipt.ErrorCode) && X.Contains(count)")]
    [InlineData("int[] X = { 1, 7 }; bool Has(int n) => X.Contains(n);", "X.Contains(receipt.ErrorCode)")]
    [InlineData("List<int> X = new() { 1, 7 }; void Fill(int n) => X.Add(n);", "X.Contains(receipt.ErrorCode)")]
    [InlineData("List<int> X = new() { 1, 7 };", "X.Contains(receipt.ErrorCode) && X.Remove(count)")]
    [InlineData("List<int> X = new() { 1, 7 }; void Fill(DeliveryReceipt r) => X.Add(r.ErrorCode);", "X.Count == 7")]
    [InlineData("public static readonly int[] X = { 1, 7 };", "X.Contains(receipt.ErrorCode)")]
    [InlineData("protected int[] X { get; } = { 1, 7 };", "X.Contains(receipt.ErrorCode)")]
    [InlineData("int[] X = { 1, 7 };", "X[receipt.ErrorCode] == 7")]
    [InlineData("List<int> X = new() { 1, 7 };", "X[receipt.ErrorCode] == 7 || X.ElementAt(receipt.ErrorCode) == 7")]
    [InlineData("string X = \"001\";", "X.Contains(receipt.TextErrorCode)")]
    [InlineData("Dictionary<int, int> X = new() { [1] = 7 };", "X.ContainsValue(receipt.ErrorCode) || X.Values.Contains(receipt.ErrorCode)")]
    [InlineData("Dictionary<string, int> X = new() { [\"001\"] = 7 };", "X.Any(x => x.Value == receipt.ErrorCode)")]
    [InlineData("SortedList<int, int> X = new() { [1] = 7 };", "X.IndexOfValue(receipt.ErrorCode) >= 0 || X.IndexOfKey(count) >= 0")]
    [InlineData("Dictionary<int, int> X = new() { [1] = 7 };", "X.First(x => x.Key == count).Value == receipt.ErrorCode")]
    [InlineData("int[] X = { 1, 7 };", "X.Any(x => x + 1 == receipt.ErrorCode) || X.Select(x => x * 2).Contains(receipt.ErrorCode)")]
    [InlineData("int[] X = { 1, 7 };", "X.Intersect(new[] { receipt }.Select(r => r.Count)).Any()")]
    [InlineData("int[] X = { 1, 7 };", "X.Intersect(new[] { receipt }.Select(r => r.ErrorCode).Select(c => c * 2)).Any()")]
    [InlineData("int[] X = { 1, 7 };", "X.Zip(new[] { receipt }.Select(r => r.ErrorCode)).Any()")]
    [InlineData("int[] X = { 1, 7 };", "nameof(X).Length == receipt.ErrorCode && X.Length == receipt.ErrorCode")]
    [InlineData("int[] X = { 1, 7 }; class Inner { int[] X; bool Has(DeliveryReceipt r) => X.Contains(r.ErrorCode); }", "count == 7")]
    [InlineData("int[] X = { 1, 7 }, Y = { 1, 7 };", "X.SequenceEqual(Y) && X.Contains(Y[0]) && Y.Contains(X[0])")]
    [InlineData("int[] X = { 1, 7 };", "new Func<int[], bool>(X => X.Contains(receipt.ErrorCode))(X)")]
    public Task Leaves_collections_alone_that_are_searched_for_something_else(string member, string search) => ReportsAsync(member, search);

    /// <summary>A local may hold the collection, a method be passed it, and the numbers mean something else besides.</summary>
    [Theory]
    [InlineData("bool N(int n) { var a = X; return a.Contains(n); }")]
    [InlineData("bool N(int n) { IEnumerable<int> a = X; var b = a; return b.Contains(n); }")]
    [InlineData("bool N(int n, bool b) { var a = b ? X : Y; return a.Contains(n); }")]
    [InlineData("bool N(int n) { int[] a; a = X; return a.Any(x => x == n); }")]
    [InlineData("bool N(int n) => In(X, n); static bool In(int[] x, int y) => x.Contains(y);")]
    [InlineData("bool N(int n) => In(y: n, x: X); static bool In(IEnumerable<int> x, int y) { return x.Contains(y); }")]
    [InlineData("bool N(int n) { return In(X); bool In(int[] x) => x.Contains(n); }")]
    [InlineData("bool N(int n) => In(X, n) || In(X, 1); static bool In(int[] x, int y) { var z = x; return z.Contains(y); }")]
    [InlineData("TimeSpan N(int n) => TimeSpan.FromMinutes(X[n]);")]
    [InlineData("TimeSpan N() => TimeSpan.FromMinutes(X.First());")]
    [InlineData("TimeSpan N(int n) { var minutes = X[n]; return TimeSpan.FromMinutes(minutes); }")]
    [InlineData("void N() { foreach (var x in X) System.Threading.Thread.Sleep(x * 1000); }")]
    [InlineData("async Task N() { foreach (var x in X) await Task.Delay(x); }")]
    [InlineData("int N() { var sum = 0; foreach (var x in X) sum += x; return sum; }")]
    [InlineData("int N(int n) => X[n] / 2;")]
    [InlineData("int[] N() => X.Select(x => x * 2).ToArray();")]
    [InlineData("void N() => Array.ForEach(X, x => System.Threading.Thread.Sleep(x));")]
    public Task Leaves_collections_alone_that_mean_something_else_too(string member) => ReportsAsync("int[] X = { 1, 7 }, Y; " + member, "X.Contains(receipt.ErrorCode)");

    [Theory]
    [InlineData("bool N(DeliveryReceipt r) { var a = X; return a.Contains(r.ErrorCode); }")]
    [InlineData("bool N(DeliveryReceipt r) => In(X, r.ErrorCode); static bool In(int[] x, int y) => x.Contains(y);")]
    [InlineData("bool N(DeliveryReceipt r) => In(X, r.ErrorCode) || In(Y, r.Count); static bool In(int[] x, int y) => x.Contains(y);")]
    [InlineData("bool N(int n) { var a = Y; return a.Contains(n) || X.Length * 2 == n; }")]
    [InlineData("void N() { foreach (var x in X) Console.WriteLine(x); }")]
    [InlineData("string N(int n) => \"code \" + X[n];")]
    [InlineData("string N() => string.Join(\", \", X.Select(x => x.ToString(\"D3\")));")]
    [InlineData("int N(int n) => X[n * 2];")]
    [InlineData("void N(int n) { var a = X; foreach (var x in Y) a[0] = x; }")]
    public Task Reports_the_elements_of_a_collection_that_means_nothing_else(string member) =>
        ReportsAsync("int[] X = { {|SMPP001:1|}, {|SMPP001:7|} }, Y; " + member, "X.Contains(receipt.ErrorCode)");

    [Theory]
    [InlineData("var x = new[] { 1, 7 }; var y = x; _ = x.Contains(receipt.ErrorCode) || y.Contains(count);")]
    [InlineData("var x = new[] { 1, 7 }; _ = x.Contains(receipt.ErrorCode) || x.Sum(y => y * 2) == count;")]
    public Task Leaves_locals_alone_that_mean_something_else_too(string statements) => Verify.ReportsAsync(Receipts.Statements(statements));

    [Fact]
    public Task Knows_all_parts_of_a_type() => Verify.ReportsAsync(Receipts.File("""
        namespace Acme
        {
            partial class Handler
            {
                static readonly int[] X = { {|SMPP001:1|} }, Y = { 1, 7 };
                bool M(DeliveryReceipt receipt) => X.Contains(receipt.ErrorCode) || Y.Contains(receipt.ErrorCode);
                class Inner { bool M(DeliveryReceipt receipt) => X.Contains(receipt.ErrorCode); }
            }

            partial class Handler
            {
                bool N(int count) => Y.Contains(count);
            }
        }
        """));

    private static Task ReportsAsync(string member, string search) =>
        Verify.ReportsAsync("using System.Collections.Frozen;\nusing System.Collections.Immutable;\n" + Receipts.Members($$"""
            {{member}}
            bool M(DeliveryReceipt receipt, int count) => {{search}};
            """));
}
