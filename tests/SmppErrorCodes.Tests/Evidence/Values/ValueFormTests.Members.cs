using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Values;

/// <content>Patterns, members and types of the value.</content>
public sealed partial class ValueFormTests
{
    [Theory]
    [InlineData("bool M(DeliveryReceipt r) { ref var a = ref r.LongErrorCode; return a == 7; }")]
    [InlineData("bool M((DeliveryReceipt R, int N) pair) => pair is ({ ErrorCode: {|SMPP001:{|SMPP005:7|}|} }, 7);")]
    [InlineData("bool M(DeliveryReceipt r) => r is ({|SMPP001:{|SMPP005:7|}|}, 7) || r is (errorCode: {|SMPP001:7|}, count: 7);")]
    [InlineData("""
        class U { public DeliveryReceipt R; }
        bool M(U u) => u is { R.ErrorCode: {|SMPP001:{|SMPP005:7|}|}, R.Count: 7 } || u is { R: { ErrorCode: {|SMPP001:7|}, Count: 7 } };
        """)]
    [InlineData("""
        int M(DeliveryReceipt r)
        {
            {|SMPP003:switch|} (r)
            {
                case { ErrorCode: {|SMPP001:{|SMPP005:7|}|} }: return 1;
                case ({|SMPP001:{|SMPP005:1|}|}, 2): return 2;
                case { Count: 7 }: return 3;
            }
            return 0;
        }
        """)]
    [InlineData("""
        int M(DeliveryReceipt r)
        {
            switch (r.ErrorCode, r.Count)
            {
                case ({|SMPP001:{|SMPP005:7|}|}, 7): return 1;
                case ( {|SMPP005:> 7|}, _): return 2;
                default: return 0;
            }
        }
        """)]
    [InlineData("""
        bool M((int SmppErrorCode, int Count) x) =>
            x is ({|SMPP001:7|}, 7)
                || x is { SmppErrorCode: {|SMPP001:7|}, Count: 7 }
                || {|SMPP005:x.SmppErrorCode == {|SMPP001:7|}|}
                || x.Item1 == {|SMPP001:7|}
                || x.Item2 == 7;
        """)]
    [InlineData("""
        record Status(int SmppErrorCode, int Count);
        bool M(Status s) =>
            s is ({|SMPP001:7|}, 7) || s is { SmppErrorCode: {|SMPP001:7|}, Count: 7 } || {|SMPP005:s.SmppErrorCode == {|SMPP001:7|}|};
        """)]
    [InlineData("""
        record struct Status(int SmppErrorCode, int Count);
        bool M(Status s) { var (code, count) = s; return {|SMPP005:code == {|SMPP001:7|}|} || count == 7; }
        """)]
    [InlineData("""
        class Response { public int ErrorCode; }
        bool M(Response smppResponse, Response response) => {|SMPP005:smppResponse.ErrorCode == {|SMPP001:7|}|} || response.ErrorCode == 7;
        """)]
    [InlineData("""
        class Response { public int ErrorCode; }
        bool M(Response smppResponse, Response response) =>
            smppResponse is { ErrorCode: {|SMPP001:{|SMPP005:7|}|} } || response is { ErrorCode: 7 };
        """)]
    [InlineData("""
        class Response { public int ErrorCode; }
        int M(Response smppResponse) => smppResponse {|SMPP004:switch|} { { ErrorCode: {|SMPP001:{|SMPP005:7|}|} } => 1, _ => 2 };
        """)]
    [InlineData("""
        class Response { public int ErrorCode; public Response Inner; }
        bool M(Response smppResponse) => smppResponse is { Inner.ErrorCode: 7 } || smppResponse.Inner.ErrorCode == 7;
        """)]
    [InlineData("""
        class Response { public int ErrorCode; }
        bool M(Response[] smppResponses) => {|SMPP005:smppResponses[0].ErrorCode == {|SMPP001:7|}|} || smppResponses is [{ ErrorCode: 7 }];
        """)]
    [InlineData("""
        class Response { public int ErrorCode; }
        void M(Response smppResponse)
        {
            {|SMPP003:switch|} (smppResponse)
            {
                case { ErrorCode: {|SMPP001:7|} }: break;
            }
            {|SMPP003:switch|} (smppResponse.ErrorCode) { case {|SMPP001:7|}: break; }
        }
        """)]
    [InlineData("""
        class Response { public int ErrorCode; }
        bool M(Func<Response> getSmppResponse, Response response) =>
            {|SMPP005:getSmppResponse().ErrorCode == {|SMPP001:7|}|} || (response is var smpp && {|SMPP005:smpp.ErrorCode == {|SMPP001:7|}|});
        """)]
    [InlineData("""
        async Task<int> SmppErrorCodeAsync() { await Task.Yield(); return {|SMPP001:7|}; }
        async Task<bool> M() => {|SMPP005:await SmppErrorCodeAsync() == {|SMPP001:7|}|};
        """)]
    [InlineData("class Task { public int Result; } Task SmppErrorCode() => null; bool M() => SmppErrorCode().Result == 7;")]
    [InlineData("""
        ValueTask<int> SmppErrorCodeAsync() => new(7);
        async Task<bool> M() =>
            await SmppErrorCodeAsync() == {|SMPP001:7|} || await SmppErrorCodeAsync().ConfigureAwait(false) == {|SMPP001:7|};
        """)]
    [InlineData("""
        IEnumerable<int> SmppErrorCodes() { yield return {|SMPP001:7|}; }
        IEnumerable<int> SmppErrorCount() { yield return 7; }
        int SmppErrorCode() { return {|SMPP001:7|}; }
        int? Other() { return 7; }
        """)]
    [InlineData("""
        [return: SmppErrorCodes.ErrorCode] int Status()
        {
            Func<int> other = () => 7;
            int Local() { return 7; }
            return other() + Local() > 1 ? {|SMPP001:7|} : {|SMPP001:1|};
        }
        """)]
    [InlineData("""
        [SmppErrorCodes.ErrorCode] int Status { get { return {|SMPP001:7|}; } set { _ = {|SMPP005:value == {|SMPP001:7|}|}; } }
        [SmppErrorCodes.ErrorCode] int this[int index] { get => index == 7 ? {|SMPP001:7|} : {|SMPP001:1|}; }
        """)]
    public Task Follows_a_value_through_patterns_and_members(string members) => ReportsAsync(Receipts.Members(members));

    /// <summary>The name of a type tells which codes its values are.</summary>
    [Theory]
    [InlineData("""
        class SmppHandler { bool M(Twilio.Exceptions.ApiException e) => e.ErrorCode == 7; }
        namespace Twilio.Exceptions { class ApiException { public int ErrorCode; } }
        """)]
    [InlineData("""
        class SmppHandler { bool M(Twilio.Rest.V2010.Message m) => m.ErrorCode == 7; }
        namespace Twilio.Rest.V2010 { class Message { public int ErrorCode; } }
        """)]
    [InlineData("""
        class SmppHandler { bool M(Twilio.Resting.Message m) => {|SMPP005:m.SmppErrorCode == {|SMPP001:7|}|}; }
        namespace Twilio.Resting { class Message { public int SmppErrorCode; } }
        """)]
    [InlineData("""
        class SmppHandler { bool M(Acme.Twilio.Rest.Message m) => {|SMPP005:m.SmppErrorCode == {|SMPP001:7|}|}; }
        namespace Acme.Twilio.Rest { class Message { public int SmppErrorCode; } }
        """)]
    [InlineData("""
        class SmppException : System.Runtime.InteropServices.ExternalException
        {
            public int SmppErrorCode;
            bool M() => ErrorCode == 7 || SmppErrorCode == 7;
        }
        """)]
    [InlineData("""
        namespace Acme.Smpp
        {
            class ExternalException { public int ErrorCode; }
            class SmppException : ExternalException { bool M() => {|SMPP005:ErrorCode == {|SMPP001:7|}|}; }
        }
        """)]
    [InlineData("""
        namespace System.Runtime.Interop
        {
            class ExternalException { public int SmppErrorCode; }
            class H { bool M(ExternalException e) => {|SMPP005:e.SmppErrorCode == {|SMPP001:7|}|}; }
        }
        """)]
    [InlineData("""
        static class Extensions { public static int GetErrorCode(this Response r) => 1; }
        class Response { }
        class Handler
        {
            bool M(Response smppResponse, Response other) =>
                {|SMPP005:smppResponse.GetErrorCode() == {|SMPP001:7|}|} || other.GetErrorCode() == 7;
        }
        """)]
    [InlineData("""
        static class ReceiptAssert
        {
            public static void NotEqual<T>(T x, T y) { }
            public static void StrictEqual<T>(T x, T y) { }
            public static void NotStrictEqual<T>(T x, T y) { }
        }
        class H
        {
            void M(Acme.DeliveryReceipt r)
            {
                ReceiptAssert.NotEqual({|SMPP001:7|}, r.ErrorCode);
                ReceiptAssert.StrictEqual({|SMPP001:7|}, r.ErrorCode);
                ReceiptAssert.NotStrictEqual({|SMPP001:7|}, r.ErrorCode);
            }
        }
        """)]
    [InlineData("""
        static class Assert
        {
            public static void AreEqual(object x, object y) { }
            public static void AreNotEqual(int x, int y) { }
            public static void AreSame(int x, int y) { }
        }
        class H
        {
            void M(Acme.DeliveryReceipt r)
            {
                Assert.AreEqual({|SMPP001:7|}, r.ErrorCode);
                Assert.AreEqual({|SMPP001:7L|}, r.ErrorCode);
                Assert.AreNotEqual({|SMPP001:7|}, r.ErrorCode);
                Assert.AreSame(7, r.ErrorCode);
            }
        }
        """)]
    [InlineData("""
        static class Checks
        {
            public static void AreEqual(int x, int y) { }
            public static void ShouldNotBe(this int x, int y) { }
            public static void ShouldNotBeLess(this int x, int y) { }
        }
        class H
        {
            void M(Acme.DeliveryReceipt r)
            {
                Checks.AreEqual(7, r.ErrorCode);
                r.ErrorCode.ShouldNotBe({|SMPP001:7|});
                r.ErrorCode.ShouldNotBeLess(7);
            }
        }
        """)]
    public Task Follows_a_value_of_other_types(string types) => ReportsAsync(Receipts.File(types));
}
