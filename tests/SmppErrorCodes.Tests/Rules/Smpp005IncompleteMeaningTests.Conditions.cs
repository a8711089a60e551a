using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>The ways in which C# tests a value: for null, for a type, in a pattern, through a fallback, one test after the other.</content>
public sealed partial class Smpp005IncompleteMeaningTests
{
    /// <summary><c>a ? true : b</c> is <c>a || b</c>, and <c>a ? b : false</c> is <c>a &amp;&amp; b</c>.</summary>
    [Theory]
    [InlineData("_ = !({|SMPP005:receipt.ErrorCode == 1|} ? true : count == 3);")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode == 1 ? true : receipt.ErrorCode == 7)|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? true : receipt.ErrorCode == 7 ? true : false;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? count == 3 : false;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? true : false;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? false : true;")]
    [InlineData("_ = !(receipt.ErrorCode == 1 ? true : receipt.ErrorCode is 7 or 15);")]
    [InlineData("_ = receipt.ErrorCode == 1 ? true : receipt.ErrorCode == 7 ? true : receipt.ErrorCode == 15;")]
    [InlineData("_ = receipt.ErrorCode == 1 ? true : {|SMPP007:receipt.ErrorCode == 7|} ? true : receipt.ErrorCode == 15 ? true : false;")]
    [InlineData("_ = receipt.ErrorCode == 1 ? true : {|SMPP006:receipt.ErrorCode is 7 or 15|} ? false : true;")]
    [InlineData("if (receipt.ErrorCode == 1 ? true : receipt.ErrorCode is 7 or 15) A();")]
    [InlineData("_ = receipt.ErrorCode == 1 ? count == 3 : {|SMPP006:receipt.ErrorCode == 7|} ? true : false;")]
    public Task Reads_a_conditional_expression_as_a_condition(string statement) => ReportsAsync(statement);

    /// <summary>Two texts with the same characters may be two objects.</summary>
    [Theory]
    [InlineData("_ = (object)receipt.TextErrorCode == (object)\"001\";")]
    [InlineData("_ = (object)receipt.TextErrorCode != (object)\"000\" && count == 3;")]
    [InlineData("_ = (object)receipt.TextErrorCode == null || {|SMPP005:receipt.TextErrorCode == \"001\"|};")]
    [InlineData("_ = {|SMPP005:receipt.TextErrorCode == (string)\"001\"|};")]
    public Task Reads_no_comparison_of_references(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("_ = receipt.NetworkErrorCode.HasValue && {|SMPP005:receipt.NetworkErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt.NetworkErrorCode.HasValue && {|SMPP005:receipt.NetworkErrorCode.Value == {|SMPP001:7|}|};")]
    [InlineData("_ = !receipt.NetworkErrorCode.HasValue || {|SMPP005:receipt.NetworkErrorCode.Value == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt.NetworkErrorCode == null || {|SMPP005:receipt.NetworkErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt.NetworkErrorCode is null || {|SMPP005:receipt.NetworkErrorCode is {|SMPP001:7|}|};")]
    [InlineData("_ = receipt.NetworkErrorCode is not null && {|SMPP005:receipt.NetworkErrorCode is not {|SMPP001:7|}|};")]
    [InlineData("_ = ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) == true;")]
    [InlineData("_ = {|SMPP005:(receipt.ErrorCode == {|SMPP001:7|}) == false|};")]
    [InlineData("_ = {|SMPP005:(receipt.ErrorCode == {|SMPP001:7|}) != true|};")]
    [InlineData("_ = true == ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|});")]
    [InlineData("_ = false != ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|});")]
    [InlineData("_ = ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) == (count == 1);")]
    [InlineData("_ = string.IsNullOrEmpty(receipt.TextErrorCode) || {|SMPP005:receipt.TextErrorCode == {|SMPP001:\"007\"|}|};")]
    [InlineData("_ = string.IsNullOrWhiteSpace(receipt.TextErrorCode) || {|SMPP005:receipt.TextErrorCode == {|SMPP001:\"007\"|}|};")]
    [InlineData("_ = !string.IsNullOrEmpty(receipt.TextErrorCode) && {|SMPP005:receipt.TextErrorCode == {|SMPP001:\"007\"|}|};")]
    [InlineData("_ = receipt.NetworkErrorCode is int && {|SMPP005:receipt.NetworkErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt.NetworkErrorCode is int code && {|SMPP005:code == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt.NetworkErrorCode is { } code && {|SMPP005:code == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt is { NetworkErrorCode: int and {|SMPP001:{|SMPP005:7|}|} };")]
    [InlineData("_ = receipt is { NetworkErrorCode: not null and {|SMPP001:{|SMPP005:7|}|} };")]
    [InlineData("_ = receipt is { } other && {|SMPP005:other.ErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt is null or { ErrorCode: {|SMPP001:{|SMPP005:7|}|} };")]
    [InlineData("_ = receipt is not null and { ErrorCode: {|SMPP001:{|SMPP005:7|}|} };")]
    [InlineData("_ = receipt {|SMPP004:switch|} { null => 0, { ErrorCode: {|SMPP001:{|SMPP005:7|}|} } => 1, _ => 2 };")]
    [InlineData("_ = {|SMPP005:(receipt.NetworkErrorCode ?? {|SMPP001:0|}) == {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:(receipt.NetworkErrorCode ?? {|SMPP001:7|}) == {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:(receipt.NetworkErrorCode ?? receipt.ErrorCode) == {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode.GetValueOrDefault() == {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode.GetValueOrDefault({|SMPP001:7|}) == {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:(receipt.NetworkErrorCode ?? {|SMPP001:0|}) is {|SMPP001:7|} or {|SMPP001:1|}|};")]
    [InlineData("""
        _ = {|SMPP005:receipt.NetworkErrorCode.GetValueOrDefault({|SMPP001:1|}) == {|SMPP001:7|}
            || receipt.NetworkErrorCode.GetValueOrDefault({|SMPP001:1|}) == {|SMPP001:1|}|};
        """)]
    [InlineData("""
        _ = {|SMPP005:receipt.NetworkErrorCode.GetValueOrDefault({|SMPP001:1|}) == {|SMPP001:7|}
            || receipt.NetworkErrorCode.GetValueOrDefault({|SMPP001:2|}) == {|SMPP001:1|}|};
        """)]
    public Task Reports_a_test_that_also_looks_for_null(string statements) => ReportsAllAsync(Receipts.Statements(statements));

    [Theory]
    [InlineData("_ = receipt.NetworkErrorCode is var code && {|SMPP005:code == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt is DeliveryReceipt { ErrorCode: {|SMPP001:{|SMPP005:7|}|} };")]
    [InlineData("_ = receipt is var other && {|SMPP005:other.ErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt is DeliveryReceipt other && {|SMPP005:other.ErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt is {|SMPP005:{ ErrorCode: {|SMPP001:7|} } or { ErrorCode: {|SMPP001:1|} }|};")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP001:{|SMPP005:7|}|} } and { Count: 1 };")]
    [InlineData("_ = receipt {|SMPP004:switch|} { DeliveryReceipt { ErrorCode: {|SMPP001:{|SMPP005:7|}|} } => 1, _ => 2 };")]
    [InlineData("_ = receipt {|SMPP004:switch|} { { ErrorCode: var code } when {|SMPP005:code == {|SMPP001:7|}|} => 1, _ => 2 };")]
    [InlineData("_ = receipt {|SMPP004:switch|} { { NetworkErrorCode: int code } when {|SMPP005:code == {|SMPP001:7|}|} => 1, _ => 2 };")]
    [InlineData("_ = (receipt, count) is ({ ErrorCode: {|SMPP001:{|SMPP005:7|}|} }, 1);")]
    [InlineData("_ = (receipt.ErrorCode, count) is ({|SMPP001:{|SMPP005:7|}|}, 1);")]
    [InlineData("_ = (receipt.ErrorCode, count) is {|SMPP005:({|SMPP001:7|}, _) or ({|SMPP001:1|}, _)|};")]
    public Task Reports_a_pattern_for_a_part_of_a_meaning(string statements) => ReportsAllAsync(Receipts.Statements(statements));

    [Theory]
    [InlineData("_ = {|SMPP005:(byte)receipt.ErrorCode == {|SMPP001:7|}|} || receipt.ErrorCode == {|SMPP001:1|};")]
    [InlineData("_ = {|SMPP005:(long)receipt.ErrorCode == {|SMPP001:7|} || receipt.ErrorCode == {|SMPP001:1|}|};")]
    [InlineData("var receipts = new[] { receipt }; _ = {|SMPP005:receipts[0].ErrorCode == {|SMPP001:7|} || receipts[0].ErrorCode == {|SMPP001:1|}|};")]
    [InlineData("""
        var receipts = new[] { receipt };
        _ = {|SMPP005:receipts[0].ErrorCode == {|SMPP001:7|}|} || {|SMPP005:receipts[1].ErrorCode == {|SMPP001:1|}|};
        """)]
    [InlineData("var receipts = new[] { receipt }; _ = {|SMPP005:receipts[count].ErrorCode == {|SMPP001:7|} || receipts[count].ErrorCode == {|SMPP001:1|}|};")]
    [InlineData("""
        var receipts = new[] { receipt };
        _ = {|SMPP005:receipts[count++].ErrorCode == {|SMPP001:7|}|} || {|SMPP005:receipts[count++].ErrorCode == {|SMPP001:1|}|};
        """)]
    [InlineData("_ = receipt.GetErrorCode() == {|SMPP001:7|} || receipt.GetErrorCode() == {|SMPP001:1|};")]
    [InlineData("_ = await receipt.GetErrorCodeAsync() == {|SMPP001:7|} || await receipt.GetErrorCodeAsync() == {|SMPP001:1|};")]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) { Console.Write(1); Console.Write(2); return; }
        if (receipt.ErrorCode == {|SMPP001:51|}) { return; }
        Console.Write(1);
        Console.Write(2);
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) return;
        if (receipt.ErrorCode == {|SMPP001:51|}) throw new Exception();
        Console.Write(1);
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) { Console.Write(1); }
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) { Console.Write(2); }
        """)]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|} ? 1 : receipt.ErrorCode == {|SMPP001:1|} ? 1 : 2;")]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) { if (count == 1) { return; } else { throw new Exception(); } }
        else if (receipt.ErrorCode == {|SMPP001:1|}) { if (count == 1) { return; } else { throw new Exception(); } }
        """)]
    public Task Reports_the_tests_of_one_value_together(string statements) => ReportsAllAsync(Receipts.Statements(statements));

    [Theory]
    [InlineData("""
        static bool IsNullOrEmpty(string value) => value.Length == 7;
        bool M(DeliveryReceipt r) => IsNullOrEmpty(r.TextErrorCode) || r.TextErrorCode == {|SMPP001:"007"|};
        """)]
    [InlineData("""
        struct Optional { public bool HasValue; public int Value; }
        class U { Optional SmppErrorCode; bool M() => SmppErrorCode.HasValue && SmppErrorCode.Value == 7; }
        """)]
    [InlineData("""
        bool M([SmppErrorCodes.ErrorCode] ulong smppErrorCode) =>
            {|SMPP005:smppErrorCode == {|SMPP001:7|} || smppErrorCode < 18446744073709551615 && smppErrorCode == {|SMPP001:1|}|};
        """)]
    [InlineData("bool M([SmppErrorCodes.ErrorCode] ulong smppErrorCode) => smppErrorCode <= 18446744073709551615 || smppErrorCode == {|SMPP001:7|};")]
    [InlineData("bool M([SmppErrorCodes.ErrorCode] ulong smppErrorCode) => smppErrorCode > 18446744073709551615 || {|SMPP005:smppErrorCode == {|SMPP001:7|}|};")]
    [InlineData("bool M([SmppErrorCodes.ErrorCode] ulong smppErrorCode) => smppErrorCode >= 18446744073709551615 || {|SMPP005:smppErrorCode == {|SMPP001:7|}|};")]
    [InlineData("bool M(byte smppErrorCode) => smppErrorCode == {|SMPP001:7|} || smppErrorCode == {|SMPP001:1|} || smppErrorCode == {|SMPP001:15|};")]
    [InlineData("""
        bool M(DeliveryReceipt r)
        {
            bool IsGone() => {|SMPP005:r.ErrorCode == {|SMPP001:7|}|};
            bool IsBusy() { return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; }
            Func<bool> f = () => {|SMPP005:r.ErrorCode == {|SMPP001:7|}|};
            return IsGone() || IsBusy() || f();
        }
        """)]
    [InlineData("bool M(object receipt) => receipt is DeliveryReceipt { ErrorCode: {|SMPP001:{|SMPP005:7|}|} };")]
    [InlineData("bool M(object receipt) => receipt is DeliveryReceipt other && {|SMPP005:other.ErrorCode == {|SMPP001:7|}|};")]
    [InlineData("bool M(object receipt) => receipt is DeliveryReceipt && {|SMPP005:((DeliveryReceipt)receipt).ErrorCode == {|SMPP001:7|}|};")]
    [InlineData("""
        int M(object receipt) => receipt {|SMPP004:switch|}
        {
            DeliveryReceipt { ErrorCode: {|SMPP005:{|SMPP001:7|} or {|SMPP001:1|}|} } => 1,
            DeliveryReceipt => 2,
            _ => 3
        };
        """)]
    public Task Reads_tests_of_any_type_in_any_member(string members) => ReportsAllAsync(Receipts.Members(members));

    [Theory]
    [InlineData("_ = {|SMPP005:!(!(receipt.ErrorCode == {|SMPP001:1|}))|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not (not {|SMPP001:1|})|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != {|SMPP001:0|}|} && count > 3 && receipt.ErrorCode != {|SMPP001:6|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|} || count > 3 || receipt.ErrorCode == {|SMPP001:7|} || receipt.ErrorCode == {|SMPP001:2|};")]
    [InlineData("_ = !({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|} && count > 3) && receipt.ErrorCode != {|SMPP001:7|};")]
    [InlineData("_ = (receipt.ErrorCode == {|SMPP001:1|} || receipt.ErrorCode == {|SMPP001:7|}) && count > 3 || receipt.ErrorCode == {|SMPP001:15|};")]
    [InlineData("_ = !((receipt.ErrorCode == {|SMPP001:1|} || count > 3) && {|SMPP005:receipt.ErrorCode != {|SMPP001:7|}|});")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode == {|SMPP001:1|} || receipt.ErrorCode == {|SMPP001:7|})|} && count > 3;")]
    [InlineData("""
        _ = (count > 3 || receipt.ErrorCode == {|SMPP001:1|})
            && (count > 5 || receipt.ErrorCode == {|SMPP001:7|} || receipt.ErrorCode == {|SMPP001:15|});
        """)]
    [InlineData("_ = (receipt, count) is (null, _) or ({ ErrorCode: {|SMPP001:{|SMPP005:1|}|} }, 3);")]
    [InlineData("_ = (receipt, receipt.Text) is (null, _) or (_, \"x\") or ({ ErrorCode: {|SMPP005:{|SMPP001:1|} or {|SMPP001:7|}|} }, _);")]
    [InlineData("""
        _ = receipt.TextErrorCode == {|SMPP001:"1"|} || receipt.TextErrorCode == {|SMPP001:"007"|} || receipt.TextErrorCode == {|SMPP001:"7"|};
        """)]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"1\"|};")]
    [InlineData("""
        _ = receipt.TextErrorCode == {|SMPP001:"01"|} || receipt.TextErrorCode == {|SMPP001:"1"|} || receipt.TextErrorCode == {|SMPP001:"007"|};
        """)]
    [InlineData("_ = receipt.TextErrorCode.CompareTo(\"007\") > 0 || receipt.TextErrorCode == {|SMPP001:\"001\"|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 'a' || receipt.ErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt.ErrorCode == 1.0 || receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("bool? ok = null; _ = ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) == ok;")]
    [InlineData("_ = count == receipt.ErrorCode || receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = count.Equals(receipt.ErrorCode) || receipt.ErrorCode.Equals(count) || receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = string.IsNullOrWhiteSpace(receipt.TextErrorCode) && count > 3;")]
    [InlineData("var task = receipt.GetErrorCodeAsync(); _ = {|SMPP005:await task == {|SMPP001:7|} || await task == {|SMPP001:1|}|};")]
    [InlineData("_ = receipt is null || count > 3 || {|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|};")]
    [InlineData("_ = receipt is null || {|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|};")]
    [InlineData("_ = {|SMPP005:receipt is null || receipt.ErrorCode == {|SMPP001:1|} || receipt.ErrorCode == {|SMPP001:7|}|};")]
    [InlineData("_ = receipt is null || {|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|} || count > 3 || receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt is not null && {|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|};")]
    [InlineData("_ = {|SMPP005:receipt is not null && receipt.ErrorCode != {|SMPP001:0|} && receipt.ErrorCode != {|SMPP001:6|}|};")]
    [InlineData("_ = receipt is not null && count > 3 && {|SMPP005:receipt.ErrorCode != {|SMPP001:0|}|} && receipt.ErrorCode != {|SMPP001:6|};")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP001:{|SMPP005:1|}|} } || count > 3 || receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = {|SMPP005:receipt is { ErrorCode: not {|SMPP001:0|} } && receipt.ErrorCode != {|SMPP001:6|}|};")]
    [InlineData("_ = {|SMPP005:!(receipt is null || receipt.ErrorCode == {|SMPP001:1|})|};")]
    [InlineData("_ = receipt.NetworkErrorCode is null || count > 3 || {|SMPP005:receipt.NetworkErrorCode == {|SMPP001:1|}|};")]
    public Task Takes_joined_tests_together(string statements) => ReportsAllAsync(Statements(statements));
}
