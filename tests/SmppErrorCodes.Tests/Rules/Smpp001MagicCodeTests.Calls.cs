using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Calls that compare.</content>
public sealed partial class Smpp001MagicCodeTests
{
    [Theory]
    [InlineData("_ = receipt.ErrorCode.Equals({|SMPP001:7|});")]
    [InlineData("_ = 7.Equals(count) || {|SMPP001:7|}.Equals(receipt.ErrorCode);")]
    [InlineData("_ = object.Equals(receipt.ErrorCode, {|SMPP001:7|});")]
    [InlineData("_ = Equals({|SMPP001:7|}, receipt.ErrorCode);")]
    [InlineData("_ = string.Equals(receipt.TextErrorCode, {|SMPP001:\"007\"|});")]
    [InlineData("_ = string.Equals({|SMPP001:\"007\"|}, receipt.TextErrorCode, StringComparison.Ordinal);")]
    [InlineData("_ = EqualityComparer<int>.Default.Equals(receipt.ErrorCode, {|SMPP001:7|});")]
    [InlineData("_ = StringComparer.Ordinal.Equals({|SMPP001:\"007\"|}, receipt.TextErrorCode);")]
    [InlineData("_ = {|SMPP001:7L|}.Equals(receipt.ErrorCode);")]
    [InlineData("_ = receipt.LongErrorCode.Equals({|SMPP001:7|});")]
    [InlineData("_ = receipt.NetworkErrorCode.Equals({|SMPP001:7|});")]
    [InlineData("_ = object.Equals(receipt.NetworkErrorCode, {|SMPP001:7|});")]
    [InlineData("_ = object.Equals(receipt.LongErrorCode, {|SMPP001:7L|});")]
    [InlineData("_ = EqualityComparer<long>.Default.Equals(receipt.ErrorCode, {|SMPP001:7|});")]
    public Task Reports_an_argument_of_Equals(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count.Equals(7);")]
    [InlineData("_ = 7.Equals(count);")]
    [InlineData("_ = object.Equals(count, 7);")]
    [InlineData("_ = string.Equals(text, \"007\", StringComparison.Ordinal);")]
    [InlineData("_ = receipt.TextErrorCode.StartsWith(\"0\");")]
    [InlineData("_ = receipt.ErrorCode.CompareTo(7) > 0;")]
    [InlineData("_ = receipt.TextErrorCode.PadLeft(3);")]
    [InlineData("_ = receipt.ErrorCode.Equals(\"7\");")]
    [InlineData("_ = receipt.ErrorCode.Equals(7L);")]
    [InlineData("_ = receipt.NetworkErrorCode.Equals(7L);")]
    [InlineData("_ = Equals(receipt.ErrorCode, 7L);")]
    [InlineData("_ = object.Equals(7, receipt.LongErrorCode);")]
    [InlineData("_ = receipt.LongErrorCode.Equals((object)7);")]
    [InlineData("_ = 7.Equals((object)receipt.LongErrorCode);")]
    public Task Leaves_arguments_of_other_calls_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    /// <summary>What has the same place in an order is equal. Before and behind it are ranges.</summary>
    [Theory]
    [InlineData("_ = receipt.ErrorCode.CompareTo({|SMPP001:7|}) == 0 || 0 != receipt.ErrorCode.CompareTo({|SMPP002:22|});")]
    [InlineData("_ = {|SMPP001:7|}.CompareTo(receipt.ErrorCode) is 0 || receipt.ErrorCode.CompareTo((object){|SMPP001:7|}) is not 0;")]
    [InlineData("_ = receipt.LongErrorCode.CompareTo({|SMPP001:7|}) == 0;")]
    [InlineData("_ = receipt.TextErrorCode.CompareTo({|SMPP001:\"007\"|}) == 0;")]
    [InlineData("_ = string.Compare(receipt.TextErrorCode, {|SMPP001:\"007\"|}) == 0;")]
    [InlineData("_ = string.Compare({|SMPP001:\"007\"|}, receipt.TextErrorCode, StringComparison.Ordinal) == 0;")]
    [InlineData("_ = string.CompareOrdinal(receipt.TextErrorCode, {|SMPP001:\"007\"|}) == 0;")]
    [InlineData("_ = Comparer<int>.Default.Compare(receipt.ErrorCode, {|SMPP001:7|}) == 0;")]
    [InlineData("_ = StringComparer.Ordinal.Compare(receipt.TextErrorCode, {|SMPP001:\"007\"|}) == 0;")]
    [InlineData("_ = receipt.ErrorCode.CompareTo(7) >= 0 || receipt.ErrorCode.CompareTo(7) is > 0 || receipt.ErrorCode.CompareTo(7) == 1;")]
    [InlineData("_ = receipt.ErrorCode.CompareTo(7) == count || receipt.ErrorCode.CompareTo(count) == 0 || count.CompareTo(7) == 0;")]
    [InlineData("_ = string.Compare(text, \"007\") == 0 || string.Compare(receipt.TextErrorCode, 1, \"007\", 1, 2) == 0;")]
    [InlineData("_ = Shift(receipt.ErrorCode, 7) == 0; int Shift(int value, int by) => value >> by;")]
    public Task Reports_what_has_the_same_place_in_an_order(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    /// <summary>A comparer of the framework decides as <c>==</c> does, and another one as it likes.</summary>
    [Theory]
    [InlineData("_ = {|SMPP005:EqualityComparer<int>.Default.Equals(receipt.ErrorCode, 7)|};")]
    [InlineData("_ = {|SMPP005:StringComparer.Ordinal.Equals(\"007\", receipt.TextErrorCode)|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.CompareTo(7) == 0|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.CompareTo(0) is not 0|};")]
    [InlineData("_ = {|SMPP005:string.CompareOrdinal(receipt.TextErrorCode, \"000\") != 0|};")]
    [InlineData("_ = receipt.ErrorCode.CompareTo(7) == 0 || EqualityComparer<int>.Default.Equals(receipt.ErrorCode, 1) || receipt.ErrorCode == 15;")]
    [InlineData("IEqualityComparer<int> same = null; _ = same.Equals(receipt.ErrorCode, 7);")]
    [InlineData("_ = receipt.ErrorCode.CompareTo(7) > 0;")]
    public Task Knows_for_which_codes_a_comparison_is_true(string statement) => Verify.ReportsAsync(Receipts.Statements(statement), rules: "SMPP005");

    [Theory]
    [InlineData("_ = new[] { {|SMPP001:1|}, {|SMPP001:7|}, {|SMPP002:22|} }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new int[] { {|SMPP001:1|} }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new HashSet<int> { {|SMPP001:1|}, {|SMPP001:7|} }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new List<string> { {|SMPP001:\"001\"|} }.Contains(receipt.TextErrorCode);")]
    [InlineData("_ = ((int[])[{|SMPP001:1|}, {|SMPP001:7|}]).Contains(receipt.ErrorCode);")]
    [InlineData("_ = Enumerable.Contains(new[] { {|SMPP001:\"001\"|} }, receipt.TextErrorCode, StringComparer.Ordinal);")]
    [InlineData("_ = new int?[] { {|SMPP001:1|}, null }.Contains(receipt.NetworkErrorCode);")]
    public Task Reports_an_element_that_Contains_compares(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = new[] { 1, 7 }.Contains(count);")]
    [InlineData("_ = new HashSet<int> { 1, 7 }.Contains(receipt.Count);")]
    [InlineData("_ = new[] { 1, 7 }[receipt.ErrorCode];")]
    [InlineData("_ = new HashSet<int> { 1, 7 }.Add(receipt.Count);")]
    [InlineData("_ = new HashSet<int>(7).Contains(receipt.ErrorCode);")]
    [InlineData("_ = new[] { receipt.ErrorCode }.Contains(count);")]
    [InlineData("_ = new Dictionary<int, int> { { 1, 7 } }.ContainsValue(receipt.ErrorCode);")]
    public Task Leaves_elements_of_other_collections_alone(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("Assert.Equal({|SMPP001:1|}, receipt.ErrorCode);")]
    [InlineData("Assert.Equal({|SMPP001:\"001\"|}, receipt.TextErrorCode);")]
    [InlineData("Assert.Equal({|SMPP001:1|}, receipt.NetworkErrorCode);")]
    [InlineData("receipt.ErrorCode.ShouldBe({|SMPP001:1|});")]
    public Task Reports_an_argument_of_an_assertion_of_equality(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    /// <summary>The bounds of a range are not codes, whatever a method calls them that only takes two numbers.</summary>
    [Theory]
    [InlineData("InRange(r.ErrorCode, 1, 22)", "static bool InRange(int value, int low, int high) => value >= low && value <= high;")]
    [InlineData("InRange(r.ErrorCode, 1, 22)", "static bool InRange(int smppErrorCode, int low, int high) => smppErrorCode >= low && smppErrorCode <= high;")]
    [InlineData("InRange(r.ErrorCode, 1, 22)", "static bool InRange(int value, int minErrorCode, int maxErrorCode) => value is var x && x >= minErrorCode && x <= maxErrorCode;")]
    [InlineData("r.ErrorCode is var code && InRange(code, 1, 22)", "static bool InRange(int value, int low, int high) => value >= low && high >= value;")]
    [InlineData("OneOf(r.ErrorCode, 1, 22)", "static bool OneOf(int value, int first, int second) => value == first || value == second;")]
    [InlineData("OneOf(r.ErrorCode, 1, 22)", "static bool OneOf(int value, params int[] values) => values.Length > 3;")]
    [InlineData("Math.Clamp(r.ErrorCode, 1, 22) == r.Count", "")]
    // A parameter that the user calls a code is one.
    [InlineData("IsSame(r.ErrorCode, {|SMPP001:1|})", "static bool IsSame(int value, int smppErrorCode) => value == smppErrorCode;")]
    public Task Leaves_bounds_alone(string call, string member) => Verify.ReportsAsync(Receipts.Members($"bool M(DeliveryReceipt r) => {call}; {member}"));

    [Theory]
    [InlineData("Assert.Equal(1, count);")]
    [InlineData("Assert.InRange(receipt.ErrorCode, 1, 7);")]
    [InlineData("Log.Write(1, receipt.ErrorCode);")]
    [InlineData("_ = Math.Max(1, receipt.ErrorCode);")]
    [InlineData("count.ShouldBe(1);")]
    [InlineData("_ = string.Concat(\"001\", receipt.TextErrorCode);")]
    [InlineData("_ = string.Format(\"001\", receipt.TextErrorCode);")]
    public Task Leaves_arguments_alone_that_are_not_compared(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));
}
