using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Code that the oldest compiler does not know. The analyzers are compiled against that one and run on newer ones too.</content>
public sealed partial class Smpp001MagicCodeTests
{
    [CSharpTheory("13")]
    [InlineData("M({|SMPP001:7|}, {|SMPP002:22|});", "params System.ReadOnlySpan<int>")]
    [InlineData("M({|SMPP001:7|});", "params System.Collections.Generic.IEnumerable<int>")]
    [InlineData("M({|SMPP001:7|});", "params System.Collections.Generic.List<int>")]
    [InlineData(
        "statuses = System.Collections.Immutable.ImmutableArray.Create({|SMPP001:7|}, {|SMPP001:1|});",
        "params System.Collections.Immutable.ImmutableArray<int>")]
    [InlineData("M([{|SMPP001:7|}, .. new[] { {|SMPP001:1|} }]);", "params System.ReadOnlySpan<int>")]
    public Task Reports_an_argument_of_a_params_collection(string statement, string parameter) => Verify.ReportsAsync($$"""
        class Receiver
        {
            static void M([SmppErrorCodes.ErrorCode] {{parameter}} statuses) { {{statement}} }

            static void N({{parameter}} statuses) { N(7, 22); }
        }
        """);

    [CSharpFact("13")]
    public Task Reports_a_literal_in_a_partial_property() => Verify.ReportsAsync("""
        partial class Reply
        {
            [SmppErrorCodes.ErrorCode] private partial int Status { get; }
            private partial int Other { get; }
        }

        partial class Reply
        {
            private partial int Status => {|SMPP001:7|};
            private partial int Other => 7;
            bool M(Reply reply) => reply.Status == {|SMPP002:22|} || reply.Other == 22;
        }
        """);

    [CSharpFact("14")]
    public Task Replaces_a_literal_that_is_assigned_conditionally() => Verify.FixesAsync<UseNamedConstantFix>(
        """
        using SmppErrorCodes;

        class DeliveryReceipt
        {
            int ErrorCode;
            int Count;

            static void M(DeliveryReceipt receipt)
            {
                receipt?.ErrorCode = {|SMPP001:7|};
                receipt?.ErrorCode += 7;
                receipt?.Count = 7;
            }
        }
        """,
        """
        using SmppErrorCodes;

        class DeliveryReceipt
        {
            int ErrorCode;
            int Count;

            static void M(DeliveryReceipt receipt)
            {
                receipt?.ErrorCode = TwilioSmppErrorCode.AbsentSubscriber007;
                receipt?.ErrorCode += 7;
                receipt?.Count = 7;
            }
        }
        """);

    [CSharpFact("14")]
    public Task Reports_a_literal_that_an_extension_property_is_compared_with() => Verify.ReportsAsync("""
        class DeliveryReceipt
        {
            public string Text;
        }

        class Response
        {
            public string Text;
        }

        static class Codes
        {
            extension(DeliveryReceipt receipt)
            {
                public int ErrorCode => receipt.Text == "7" ? 1 : 0;
                public bool IsAbsent => receipt.ErrorCode == {|SMPP001:7|};
            }

            extension(Response response)
            {
                public int ErrorCode => 7;
                [SmppErrorCodes.ErrorCode] public int Status => {|SMPP001:7|};
            }

            static bool M(DeliveryReceipt receipt, Response response) =>
                receipt.ErrorCode == {|SMPP001:7|} || response.ErrorCode == 7 || response.Status == {|SMPP002:22|};
        }
        """);

    [CSharpFact("14")]
    public Task Reports_a_literal_that_a_backing_field_is_compared_with() => Verify.ReportsAsync("""
        class DeliveryReceipt
        {
            public int ErrorCode { get; set => field = value == {|SMPP002:22|} ? {|SMPP001:7|} : value; }
            public int Count { get; set => field = value == 22 ? 7 : value; }
            [SmppErrorCodes.ErrorCode] public int Status { get => field == {|SMPP001:7|} ? {|SMPP001:1|} : field; set; }
        }
        """);
}
