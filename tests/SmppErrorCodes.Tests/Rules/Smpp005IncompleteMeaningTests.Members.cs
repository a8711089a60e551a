using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Every kind of member, and what comes after the decision in it.</content>
public sealed partial class Smpp005IncompleteMeaningTests
{
    [Theory]
    [InlineData("bool IsAbsent(DeliveryReceipt receipt) => {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("bool IsAbsent(DeliveryReceipt receipt) { return {|SMPP005:receipt.ErrorCode == 1|}; }")]
    [InlineData("DeliveryReceipt receipt; bool IsAbsent => {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("DeliveryReceipt receipt; bool IsAbsent { get { return {|SMPP005:receipt.ErrorCode == 1|}; } }")]
    [InlineData("DeliveryReceipt receipt; bool this[int i] => i == 3 || {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("static DeliveryReceipt receipt; bool isAbsent = {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("static DeliveryReceipt receipt; bool IsAbsent { get; } = {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("Handler(DeliveryReceipt receipt) : this({|SMPP005:receipt.ErrorCode == 1|}) { } Handler(bool isAbsent) { }")]
    [InlineData("string Describe(DeliveryReceipt receipt) => receipt.ErrorCode switch { {|SMPP005:1|} => \"absent\", _ => \"\" };")]
    [InlineData("async Task<bool> M(DeliveryReceipt receipt) { await Task.Yield(); if ({|SMPP005:receipt.ErrorCode == 1|}) { return true; } return false; }")]
    [InlineData("""
        async IAsyncEnumerable<int> M(DeliveryReceipt receipt)
        {
            await Task.Yield();
            if ({|SMPP005:receipt.ErrorCode == 1|}) { yield break; }
            yield return 2;
        }
        """)]
    [InlineData("""
        IEnumerable<int> M(DeliveryReceipt receipt)
        {
            if ({|SMPP005:receipt.ErrorCode == 1|}) { yield break; }
            if (receipt.ErrorCode == 51) { yield break; }
            yield return 2;
        }
        """)]
    [InlineData("void M(DeliveryReceipt receipt) { void F() { if ({|SMPP005:receipt.ErrorCode == 1|}) { M(receipt); } } F(); }")]
    public Task Reports_a_test_in_any_member(string member) => Verify.ReportsAsync(Receipts.Members(member), rules: "SMPP005 SMPP006 SMPP007");

    [Theory]
    [InlineData("int M(byte smppErrorCode) => (int)smppErrorCode {|SMPP004:switch|} { {|SMPP001:{|SMPP005:1|}|} => 1, _ => 2 };")]
    [InlineData("int M(byte smppErrorCode, int n) => ((int)smppErrorCode, n) {|SMPP004:switch|} { ({|SMPP001:{|SMPP005:1|}|}, _) => 1, _ => 2 };")]
    [InlineData("int M(byte? smppErrorCode, int n) => (smppErrorCode, n) {|SMPP004:switch|} { ({|SMPP001:{|SMPP005:1|}|}, _) => 1, _ => 2 };")]
    [InlineData("int M(sbyte smppErrorCode) { {|SMPP003:switch|} (smppErrorCode) { case {|SMPP001:{|SMPP005:1|}|}: return 1; } return 0; }")]
    [InlineData("int M(byte? smppErrorCode) => smppErrorCode {|SMPP004:switch|} { {|SMPP001:{|SMPP005:1|}|} => 1, _ => 2 };")]
    [InlineData("int M(object smppErrorCode) => {|SMPP005:(int)smppErrorCode == {|SMPP001:1|} || smppErrorCode is 7|} ? 1 : 2;")]
    [InlineData("void M(DeliveryReceipt r) { if ({|SMPP005:r.ErrorCode == {|SMPP001:1|}|}) { Console.Write(1); return; } Console.Write(2); }")]
    [InlineData("""
        void M(DeliveryReceipt r)
        {
            if ({|SMPP005:r.ErrorCode == {|SMPP001:1|}|}) { Console.Write(1); Console.Write(2); return; }
            if (r.ErrorCode == {|SMPP001:51|}) { return; }
            Console.Write(1);
            Console.Write(3);
        }
        """)]
    [InlineData("""
        void M(DeliveryReceipt r)
        {
            {|SMPP003:switch|} (r.ErrorCode)
            {
                case {|SMPP001:{|SMPP005:1|}|}: Console.Write(1); Console.Write(2); return;
                case {|SMPP001:51|}: return;
            }
            Console.Write(1);
            Console.Write(3);
        }
        """)]
    [InlineData("const int First = 0; bool M(DeliveryReceipt[] r) => {|SMPP005:r[First].ErrorCode == {|SMPP001:7|} || r[0].ErrorCode == {|SMPP001:1|}|};")]
    [InlineData("bool M([SmppErrorCodes.ErrorCode] ulong smppErrorCode) => smppErrorCode == {|SMPP002:18446744073709551615|} || {|SMPP005:smppErrorCode == {|SMPP001:1|}|};")]
    [InlineData("bool M([SmppErrorCodes.ErrorCode] ulong smppErrorCode) => {|SMPP005:smppErrorCode is {|SMPP002:18446744073709551615|} or {|SMPP001:1|}|};")]
    [InlineData("""
        Func<DeliveryReceipt, bool> F = r => { return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; };
        Predicate<DeliveryReceipt> G = delegate (DeliveryReceipt r) { return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; };
        """)]
    [InlineData("""
        DeliveryReceipt X;
        bool P { get { return {|SMPP005:X.ErrorCode == {|SMPP001:1|}|}; } }
        bool Q => {|SMPP005:X.ErrorCode == {|SMPP001:1|}|};
        bool this[int i] => {|SMPP005:X.ErrorCode == {|SMPP001:1|}|};
        """)]
    [InlineData("IEnumerable<bool> M(DeliveryReceipt r) { yield return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; }")]
    [InlineData("bool M(DeliveryReceipt r) { Console.Write(1); return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; }")]
    [InlineData("""
        bool M(DeliveryReceipt r)
        {
            bool Local() { return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; }
            Func<bool> f = () => { Console.Write(1); return {|SMPP005:r.ErrorCode == {|SMPP001:7|}|}; };
            return Local() && f();
        }
        """)]
    [InlineData("async Task<bool> M(DeliveryReceipt r) { await Task.Yield(); return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; }")]
    [InlineData("""
        IEnumerable<int> M(DeliveryReceipt r)
        {
            if ({|SMPP005:r.ErrorCode == {|SMPP001:1|}|}) { yield return 1; }
            if ({|SMPP005:r.ErrorCode is {|SMPP001:7|} or {|SMPP001:15|}|}) { yield return 2; }
        }
        """)]
    [InlineData("bool M(DeliveryReceipt r) => !(r.ErrorCode == {|SMPP001:1|} ? true : r.ErrorCode is {|SMPP001:7|} or {|SMPP001:15|});")]
    [InlineData("""
        bool M(DeliveryReceipt r)
        {
            Predicate<DeliveryReceipt> p = x => {|SMPP005:x.ErrorCode == {|SMPP001:1|}|};
            return (p(r) || r.ErrorCode == {|SMPP001:7|}) is true;
        }
        """)]
    [InlineData("bool M(DeliveryReceipt r) { return (bool)(object)({|SMPP005:r.ErrorCode == {|SMPP001:1|}|}); }")]
    [InlineData("bool M(DeliveryReceipt r) { lock (r) { return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; } }")]
    [InlineData("bool M(DeliveryReceipt r) { { return {|SMPP005:r.ErrorCode == {|SMPP001:1|}|}; } }")]
    [InlineData("""
        void M(DeliveryReceipt r)
        {
            while ({|SMPP005:r.ErrorCode == {|SMPP001:1|}|}) { }
            do { } while ({|SMPP005:r.ErrorCode == {|SMPP001:7|}|});
            for (; {|SMPP005:r.ErrorCode == {|SMPP001:15|}|};) { }
        }
        """)]
    [InlineData("""
        bool M(DeliveryReceipt r) =>
            new[] { r }.Any(x => {|SMPP005:x.ErrorCode == {|SMPP001:1|}|})
                || new[] { r }.Count(x => { return {|SMPP005:x.ErrorCode == {|SMPP001:7|}|}; }) > 3;
        """)]
    public Task Reports_a_test_that_a_member_returns_or_ends_with(string members) => ReportsAllAsync(Receipts.Members(members));
}
