using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Declarations;

public sealed partial class AnnotationTests
{
    [Theory]
    [InlineData("[ErrorCode] static readonly HashSet<int> Transient = new() { {|SMPP001:1|}, {|SMPP002:22|} };")]
    [InlineData("[ErrorCode] static readonly HashSet<int> Transient = new HashSet<int> { {|SMPP001:1|} };")]
    [InlineData("[ErrorCode] static readonly HashSet<int> Transient = [{|SMPP001:1|}, {|SMPP001:7|}];")]
    [InlineData("[ErrorCode] static readonly int[] Transient = { {|SMPP001:1|}, {|SMPP001:7|} };")]
    [InlineData("[ErrorCode] static readonly int[] Transient = new int[] { {|SMPP001:1|} };")]
    [InlineData("[ErrorCode] static readonly int[] Transient = [{|SMPP001:1|}];")]
    [InlineData("[ErrorCode] static IEnumerable<string> Transient => new[] { {|SMPP001:\"001\"|}, \"any\" };")]
    [InlineData("[ErrorCode] List<int> Transient { get; } = new() { {|SMPP001:1|} };")]
    [InlineData("[return: ErrorCode] int[] Transient() => new[] { {|SMPP001:1|} };")]
    [InlineData("[ErrorCode] int[] transient; void M() { transient = new[] { {|SMPP001:1|} }; transient ??= [{|SMPP001:1|}]; }")]
    [InlineData("[ErrorCode] Dictionary<int, string> Texts = new() { [{|SMPP001:1|}] = \"007\", [{|SMPP002:22|}] = \"x\" };")]
    [InlineData("[ErrorCode] Dictionary<int, int> Delays = new() { { {|SMPP001:1|}, 7 }, { {|SMPP002:22|}, 1 } };")]
    [InlineData("[ErrorCode] Dictionary<int, int> Delays = new(7) { [{|SMPP001:1|}] = 7 };")]
    [InlineData("[ErrorCode] Dictionary<string, int> Delays = new() { [{|SMPP001:\"001\"|}] = 7 };")]
    [InlineData("void Register([ErrorCode] params int[] codes) { } void M() { Register({|SMPP001:1|}, {|SMPP001:7|}); Register(new[] { {|SMPP001:1|} }); }")]
    [InlineData("""
        class Policy { [ErrorCode] public List<int> Codes { get; } = new(); public List<int> Other { get; } = new(); }
        Policy p = new() { Codes = { {|SMPP001:1|} }, Other = { 7 } };
        """)]
    public Task Reports_elements_of_annotated_collections(string members) => Verify.ReportsAsync(Class(members));

    [Theory]
    [InlineData("_ = Set.Contains({|SMPP001:7|});")]
    [InlineData("_ = Other.Contains(7);")]
    [InlineData("_ = Set?.Contains({|SMPP001:7|});")]
    [InlineData("Set.Add({|SMPP001:7|}); Set.Remove({|SMPP002:22|}); Other.Add(7);")]
    [InlineData("Set.EnsureCapacity(7); Set.TrimExcess();")]
    [InlineData("_ = Array.Contains({|SMPP001:7|}); _ = System.Array.IndexOf(Array, {|SMPP001:7|}); _ = Array.Length == 7;")]
    [InlineData("_ = Array[7] == {|SMPP001:7|};")]
    [InlineData("Array[0] = {|SMPP001:7|};")]
    [InlineData("_ = List[7] == {|SMPP001:7|}; List.Insert(7, {|SMPP001:7|}); List.RemoveAt(7); _ = List.Count == 7;")]
    [InlineData("""
        _ = Map.ContainsKey({|SMPP001:7|});
        _ = Map.ContainsValue(7);
        _ = Map[{|SMPP001:7|}] == 7;
        Map[{|SMPP001:7|}] = 7;
        Map.Add({|SMPP001:7|}, 7);
        """)]
    [InlineData("_ = Map.TryGetValue({|SMPP001:7|}, out var delay) && delay == 7;")]
    [InlineData("foreach (var code in Array) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("foreach (var code in Map.Keys) { _ = code == {|SMPP001:7|}; } foreach (var delay in Map.Values) { _ = delay == 7; }")]
    [InlineData("foreach (var code in Other) { _ = code == 7; }")]
    [InlineData("foreach (var code in Array) { switch (code) { case {|SMPP005:{|SMPP001:1|}|}: return; default: M(); break; } }", "SMPP001 SMPP005")]
    public Task Reports_literals_that_annotated_collections_are_used_with(string statements, string rules = Verify.LiteralRules) =>
        Verify.ReportsAsync(WithCollections(statements), rules: rules);

    /// <summary>The endings name one code, and a collection has many.</summary>
    [Theory]
    [InlineData("HashSet<int> smppErrorCode = new() { 7 };")]
    [InlineData("int[] smppErrorCode = { 7 };")]
    public Task Leaves_a_collection_alone_that_only_has_the_name_of_a_code(string members) => Verify.ReportsAsync(Class(members));
}
