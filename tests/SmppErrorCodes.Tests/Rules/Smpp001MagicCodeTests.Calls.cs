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
