using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Flow;

/// <summary>Codes in locals of type <see cref="object"/>, which equal nothing of another type.</summary>
public sealed class BoxTests
{
    [Theory]
    [InlineData("object box = receipt.ErrorCode; _ = box.Equals({|SMPP001:7|}) || {|SMPP001:7|}.Equals(box);")]
    [InlineData("object box = receipt.ErrorCode; _ = Equals(box, {|SMPP001:7|}) || object.Equals({|SMPP001:7|}, box);")]
    [InlineData("object box = receipt.ErrorCode; _ = box is {|SMPP001:7|} or {|SMPP002:22|};")]
    [InlineData("object box = receipt.ErrorCode; switch (box) { case {|SMPP001:7|}: break; case int other when other > 7: break; }")]
    [InlineData("object box = receipt.NetworkErrorCode; _ = box is {|SMPP001:7|} || box.Equals({|SMPP001:7|}) || box == null;")]
    [InlineData("object box = receipt.TextErrorCode; _ = box is {|SMPP001:\"007\"|} || box.Equals({|SMPP001:\"007\"|});")]
    [InlineData("object box = receipt.LongErrorCode; _ = box is {|SMPP001:7L|} || Equals(box, {|SMPP001:7L|});")]
    [InlineData("object box = null; if (count > 7) box = receipt.ErrorCode; _ = box is {|SMPP001:7|};")]
    [InlineData("object box = receipt.ErrorCode; _ = box is int code && code == {|SMPP001:7|} || (int)box == {|SMPP001:7|};")]
    [InlineData("object box = receipt.ErrorCode; box = {|SMPP001:7|};")]
    [InlineData("object smppErrorCode = receipt.ErrorCode; _ = smppErrorCode.Equals({|SMPP001:7|}) || smppErrorCode is {|SMPP001:7|};")]
    [InlineData("_ = ((object)receipt.ErrorCode).Equals({|SMPP001:7|}) || (object)receipt.ErrorCode is {|SMPP001:7|};")]
    public Task Reports_what_the_code_in_a_box_is_compared_with(string statements) => Verify.ReportsAsync(Receipts.Statements(statements));

    [Theory]
    [InlineData("object box = receipt.Count; _ = box.Equals(7) || box is 7 || Equals(box, 7);")]
    [InlineData("_ = receipt.AnyErrorCode.Equals(7) || receipt.AnyErrorCode is 7 || Equals(receipt.AnyErrorCode, 7);")]
    [InlineData("object smppErrorCode = receipt.Count; _ = smppErrorCode.Equals(7) || smppErrorCode is 7 || Equals(smppErrorCode, 7);")]
    // Another type is never equal.
    [InlineData("object box = receipt.ErrorCode; _ = box.Equals(7L) || box.Equals(\"007\") || box is 7L or \"007\" or (byte)7;")]
    [InlineData("object box = receipt.LongErrorCode; _ = box.Equals(7) || box is 7 || 7.Equals(box);")]
    [InlineData("object box = receipt.TextErrorCode; _ = box is 7 || box.Equals(7);")]
    // An object is only the same as itself.
    [InlineData("object box = receipt.ErrorCode; _ = box == (object)7 || ReferenceEquals(box, 7);")]
    // Other values, of the same type or another.
    [InlineData("object box = receipt.ErrorCode; if (count > 7) box = count; _ = box is 7;")]
    [InlineData("object box = receipt.ErrorCode; if (count > 7) box = text; _ = box is 7;")]
    [InlineData("object box = receipt.ErrorCode; if (count > 7) box = receipt.LongErrorCode; _ = box is 7;")]
    [InlineData("object box = receipt.ErrorCode; Change(ref box); _ = box is 7; void Change(ref object value) => value = count;")]
    public Task Leaves_boxes_of_something_else_alone(string statements) => Verify.ReportsAsync(Receipts.Statements(statements));

    [Theory]
    [InlineData("object box = receipt.ErrorCode; _ = {|SMPP005:box is 7|};")]
    [InlineData("object box = receipt.ErrorCode; _ = {|SMPP005:box.Equals(7)|};")]
    [InlineData("object box = receipt.ErrorCode; _ = {|SMPP005:box is 7 or 15|};")]
    [InlineData("object box = receipt.ErrorCode; _ = box is 1 or 7 or 15;")]
    [InlineData("object box = receipt.ErrorCode; _ = box.Equals(1) || box.Equals(7) || box is 15;")]
    [InlineData("object box = receipt.ErrorCode; _ = {|SMPP005:box is 1 or 7 or 15L|};")]
    [InlineData("object box = receipt.ErrorCode; _ = box is 7L;")]
    public Task Knows_for_which_codes_a_test_of_a_box_is_true(string statements) => Verify.ReportsAsync(Receipts.Statements(statements), rules: "SMPP005");
}
