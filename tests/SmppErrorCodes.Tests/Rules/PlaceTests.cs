using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt.ErrorCode == {|SMPP002:22|};")]
    [InlineData("_ = receipt.Text == \"007\";")]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"007\"|};")]
    public Task Compared(string statement) => Verify.ReportsAsync(Frame(statement));

    [Fact]
    public Task Fix() => Verify.FixesAsync<CodeFixes.UseNamedConstantFix>(
        Frame("_ = receipt.ErrorCode is {|SMPP001:7|} or {|SMPP001:1|}; long smppErrorCode = {|SMPP001:7L|};"),
        Frame("_ = receipt.ErrorCode is TwilioSmppErrorCode.AbsentSubscriber007 or TwilioSmppErrorCode.AbsentSubscriber; long smppErrorCode = TwilioSmppErrorCode.AbsentSubscriber007;").Replace("using System.Linq;", "using System.Linq;\nusing SmppErrorCodes;"));

    private static string Frame(string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class DeliveryReceipt
        {
            public int ErrorCode { get; set; }
            public int? NetworkErrorCode { get; set; }
            public string TextErrorCode { get; set; }
            public string Text { get; set; }
        }

        class Program
        {
            void M(DeliveryReceipt receipt)
            {
                {{statement}}
            }
        }
        """;
}
