using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Sets of codes, and dictionaries with codes as keys.</content>
public sealed partial class Smpp005IncompleteMeaningTests
{
    [Theory]
    [InlineData("_ = {|SMPP005:new HashSet<int>(2) { 1, 7 }.Contains(receipt.ErrorCode)|};")]
    [InlineData("_ = {|SMPP005:new List<int>(capacity: 2) { 1, 7 }.Contains(receipt.ErrorCode)|};")]
    [InlineData("_ = {|SMPP005:new HashSet<string>(StringComparer.Ordinal) { \"001\", \"007\" }.Contains(receipt.TextErrorCode)|};")]
    [InlineData("_ = {|SMPP005:new HashSet<int>(2, EqualityComparer<int>.Default) { 1, 7 }.Contains(receipt.ErrorCode)|};")]
    [InlineData("_ = {|SMPP005:new HashSet<int>(comparer: null) { 1, 7 }.Contains(receipt.ErrorCode)|};")]
    // With elements of another collection, or another equality.
    [InlineData("_ = new HashSet<int>(new List<int>()) { 1, 7 }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new HashSet<int>(Other()) { 1, 7 }.Contains(receipt.ErrorCode); IEqualityComparer<int> Other() => null;")]
    [InlineData("_ = new HashSet<string>(new List<string>(), StringComparer.Ordinal) { \"001\" }.Contains(receipt.TextErrorCode);")]
    public Task Reports_a_search_in_a_set_whose_arguments_add_nothing(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("_ = {|SMPP005:Array.IndexOf(new[] { 1, 7 }, receipt.ErrorCode) >= 0|};")]
    [InlineData("_ = {|SMPP005:new List<int> { 1, 7 }.IndexOf(receipt.ErrorCode) == -1|};")]
    [InlineData("_ = {|SMPP005:0 > Array.LastIndexOf(new[] { \"001\", \"007\" }, receipt.TextErrorCode)|};")]
    [InlineData("_ = {|SMPP005:Array.IndexOf(new[] { 1, 7 }, receipt.ErrorCode) is not -1|};")]
    [InlineData("_ = Array.IndexOf(new[] { 1, 7 }, receipt.ErrorCode) >= 0 || receipt.ErrorCode == 15;")]
    // Another place, a part of the elements, and another value.
    [InlineData("_ = Array.IndexOf(new[] { 1, 7 }, receipt.ErrorCode) > 0;")]
    [InlineData("_ = Array.IndexOf(new[] { 1, 7 }, receipt.ErrorCode, 1) >= 0;")]
    [InlineData("_ = Array.IndexOf(new[] { 1, 7 }, count) >= 0;")]
    [InlineData("_ = \"001 007\".IndexOf(receipt.TextErrorCode) >= 0;")]
    public Task Reports_a_search_for_a_place_in_a_set(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("static readonly int[] X = { {|SMPP005:1|}, 51 };")]
    [InlineData("static readonly int[] X = new[] { 51, {|SMPP005:1|}, 7 };")]
    [InlineData("static readonly int[] X = [51, {|SMPP005:1|}, 2, 7];")]
    [InlineData("int?[] X = { {|SMPP005:1|} };")]
    [InlineData("string[] X = { {|SMPP005:\"001\"|}, \"7\" };")]
    [InlineData("List<long> X = new() { {|SMPP005:1|} };")]
    [InlineData("IReadOnlyCollection<int> X { get; } = new HashSet<int> { {|SMPP005:1|} };")]
    [InlineData("IReadOnlyCollection<int> X => new[] { {|SMPP005:1|} };")]
    [InlineData("IReadOnlyCollection<int> X { get { return [{|SMPP005:1|}]; } }")]
    [InlineData("HashSet<int> X = new(new[] { {|SMPP005:1|} });")]
    [InlineData("HashSet<int> X = new(8) { {|SMPP005:1|} };")]
    [InlineData("HashSet<int> X = new[] { {|SMPP005:1|} }.ToHashSet(EqualityComparer<int>.Default);")]
    [InlineData("HashSet<int> X; Handler() { X = new() { {|SMPP005:1|} }; }")]
    [InlineData("IReadOnlyList<int> X = new List<int> { {|SMPP005:1|} }.AsReadOnly();")]
    [InlineData("IReadOnlyList<int> X = Array.AsReadOnly(new[] { {|SMPP005:1|} });")]
    [InlineData("ImmutableArray<int> X = ImmutableArray.Create({|SMPP005:1|}, 7);")]
    [InlineData("ImmutableArray<int> X = ImmutableArray.Create({|SMPP005:1|}, 51, 52, 53, 54);")]
    [InlineData("ImmutableHashSet<int> X = ImmutableHashSet.CreateRange(new[] { {|SMPP005:1|} });")]
    [InlineData("ImmutableArray<int> X = new[] { {|SMPP005:1|} }.ToImmutableArray();")]
    [InlineData("FrozenSet<int> X = new[] { {|SMPP005:1|} }.ToFrozenSet();")]
    [InlineData("FrozenSet<int> X = FrozenSet.ToFrozenSet([{|SMPP005:1|}]);")]
    [InlineData("ReadOnlySpan<int> X => [{|SMPP005:1|}];")]
    [InlineData("int[] X = { {|SMPP005:SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber|}, Busy }; const int Busy = 7;")]
    public Task Reports_a_set_without_the_other_codes_of_a_meaning(string member) => SetReportsAsync(member);

    [Theory]
    [InlineData("Dictionary<int, int> X = new() { [51] = 2, [{|SMPP005:1|}] = 3 };")]
    [InlineData("Dictionary<int, int> X = new() { { {|SMPP005:1|}, 3 }, { 7, 3 } };")]
    [InlineData("Dictionary<int, TimeSpan> X = new() { [{|SMPP005:1|}] = TimeSpan.FromHours(3), [7] = TimeSpan.FromHours( 3 ) };")]
    [InlineData("IReadOnlyDictionary<int, int> X => new Dictionary<int, int> { [{|SMPP005:1|}] = 3 };")]
    [InlineData("FrozenDictionary<int, int> X = new Dictionary<int, int> { [{|SMPP005:1|}] = 3 }.ToFrozenDictionary();")]
    public Task Reports_a_dictionary_with_one_value_for_some_codes_of_a_meaning(string member) => SetReportsAsync(member, "X.Count > 3 || X.ContainsKey(r.ErrorCode)");

    [Theory]
    [InlineData("int[] X = { 1, 7, 15, 51, 22 };")]
    [InlineData("int[] X = { 51, 52 };")]
    [InlineData("int[] X = { };")]
    [InlineData("int[] X = { 1, Busy() }; static int Busy() => 7;")]
    [InlineData("int[] X = [1, .. Others]; static int[] Others;")]
    [InlineData("int[] X = new[] { 1 }.Concat(Others).ToArray(); static int[] Others;")]
    [InlineData("int[] X = new[] { 1, 51 }.Where(x => x > 3).ToArray();")]
    [InlineData("HashSet<int> X = new(Others) { 1 }; static int[] Others;")]
    [InlineData("HashSet<int> X = new(Same()) { 1 }; static IEqualityComparer<int> Same() => null;")]
    [InlineData("HashSet<int> X = new() { 1 }; Handler() { X.Add(7); }")]
    [InlineData("List<int> X = new() { 1 }; void Fill(int[] others) => X.AddRange(others);")]
    [InlineData("int[] X; void Fill(Handler other) { other.X = new[] { 1 }; _ = new Handler { X = new[] { 1 } }; }")]
    [InlineData("ImmutableArray<int> X = ImmutableArray.Create(new[] { 1, 51 }, 1, 1);")]
    [InlineData("ImmutableArray<int> X = ImmutableArray.Create(1).Add(7);")]
    public Task Leaves_a_set_alone_that_has_them_or_may_have_them(string member) => SetReportsAsync(member);

    [Theory]
    [InlineData("Dictionary<int, int> X = new() { [1] = 3, [7] = 4 };")]
    [InlineData("Dictionary<int, int> X = new() { [1] = 3, [7] = 3, [15] = 3 };")]
    [InlineData("Dictionary<int, int> X = new() { [1] = 3 }; Handler() { X[7] = 4; }")]
    [InlineData("Dictionary<int, int> X = new() { [1] = 3 }; Handler() { X.TryAdd(7, 4); }")]
    [InlineData("Dictionary<int, int> X = new(Others) { [1] = 3 }; static Dictionary<int, int> Others;")]
    [InlineData("Dictionary<int, int> X = new Dictionary<int, int> { [1] = 3 }.ToDictionary(x => x.Key + 1, x => x.Value);")]
    public Task Leaves_a_dictionary_alone_that_tells_the_codes_apart(string member) => SetReportsAsync(member, "X.ContainsKey(r.ErrorCode)");

    [Theory]
    [InlineData("int[] x = { {|SMPP005:1|} }; _ = x.Contains(receipt.ErrorCode);")]
    [InlineData("var smppErrorCodes = new HashSet<int> { 2, 8, 16, {|SMPP005:7|}, 6 };")]
    [InlineData("var x = new List<int> { 1 }; x.Add(count); _ = x.Contains(receipt.ErrorCode);")]
    [InlineData("int[] x = { 1 }; _ = x.Contains(SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode));")]
    [InlineData("int[] canonicalDlrErrorCodes = { 1 }; _ = canonicalDlrErrorCodes.Contains(SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode));")]
    [InlineData("int[] dlrErrorCodes; dlrErrorCodes = new[] { 1 };")]
    [InlineData("_ = new[] { receipt.ErrorCode }.SequenceEqual(new[] { 1, 51 }); Assert.Equal(new[] { 1 }, new[] { receipt.ErrorCode });")]
    [InlineData("_ = {|SMPP005:new[] { 1 }.Contains(receipt.ErrorCode)|};")]
    public Task Reports_local_sets(string statements) => Verify.ReportsAsync(Receipts.Statements(statements), rules: "SMPP005");

    [Theory]
    [InlineData("Span<int> x = stackalloc int[] { 51, {|SMPP005:1|}, 7 }; return x.Contains(r.ErrorCode);")]
    [InlineData("ReadOnlySpan<int> x = stackalloc[] { 51, {|SMPP005:1|} }; return x.IndexOf(r.ErrorCode) >= 0;")]
    [InlineData("ReadOnlySpan<int> x = [{|SMPP005:1|}, 7]; return MemoryExtensions.Contains(x, r.ErrorCode);")]
    [InlineData("return {|SMPP005:((Span<int>)stackalloc[] { 1, 7 }).Contains(r.ErrorCode)|};")]
    [InlineData("Span<int> x = stackalloc int[] { 1, 7, 15 }; return x.Contains(r.ErrorCode);")]
    [InlineData("Span<int> x = stackalloc int[] { 1, 7 }; return x.Contains(r.Count);")]
    [InlineData("Span<int> x = stackalloc int[] { 1, r.Count }; return x.Contains(r.ErrorCode);")]
    public Task Reports_spans(string statements) => Verify.ReportsAsync(Receipts.Members($"bool M(DeliveryReceipt r) {{ {statements} }}"), rules: "SMPP005");

    [Theory]
    [InlineData(
        "int[] SmppErrorCodes = { 51, 1, 8, 15, 0 };",
        "'1' is in this set without AbsentSubscriber007 (7), HandsetMemoryExceeded (2), HandsetMemoryExceeded016 (16) and 2 more, "
        + "which mean the same as codes that are in it")]
    [InlineData(
        "System.Collections.Generic.Dictionary<string, int> DlrDelayByErrorCode = new() { [\"001\"] = 3, [\"015\"] = 3 };",
        "'\"001\"' is in this set without AbsentSubscriber007 (7), which means the same")]
    public async Task Names_what_a_set_does_not_have(string member, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync($"class C {{ {member} }}", "SMPP005")));

    [Fact]
    public Task Leaves_out_of_sets_what_never_arrives() => new Verify.Test<Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>
    {
        TestCode = "class C { int[] DlrErrorCodes = { 1, 7, {|SMPP005:2|}, 15 }; }",
        GlobalConfig = "smpp_error_codes.excluded_codes = 15, 8",
        Rules = "SMPP005",
    }.RunAsync();

    private static Task SetReportsAsync(string member, string search = "X.Contains(r.ErrorCode)") => Verify.ReportsAsync(
        "using System.Collections.Frozen;\nusing System.Collections.Immutable;\n" + Receipts.Members(
            member + $"bool Has(DeliveryReceipt r) => {search.Replace("r.ErrorCode", member.Contains("string", System.StringComparison.Ordinal) ? "r.TextErrorCode" : "r.ErrorCode")};"),
        rules: "SMPP005");
}
