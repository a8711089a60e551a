using System.Threading.Tasks;
using Xunit;
using static SmppErrorCodes.Tests.CodeFixes.UseNamedConstantFixTests;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

public sealed partial class NamesInFilesTests
{
    [Theory]
    [InlineData(
        "class TwilioSmppErrorCode { } class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }",
        """
        class TwilioSmppErrorCode { } class C { bool M(DeliveryReceipt r) { return r.ErrorCode == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        "class C { int TwilioSmppErrorCode; bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }",
        "class C { int TwilioSmppErrorCode; bool M(DeliveryReceipt r) { return r.ErrorCode == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007; } }")]
    [InlineData(
        "class C { bool M(DeliveryReceipt r, int TwilioSmppErrorCode) { return r.ErrorCode == {|SMPP001:7|}; } }",
        "class C { bool M(DeliveryReceipt r, int TwilioSmppErrorCode) { return r.ErrorCode == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007; } }")]
    [InlineData(
        """
        namespace Acme.SmppErrorCodes
        {
            class C
            {
                class TwilioSmppErrorCode { }

                bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; }
            }
        }
        """,
        """
        namespace Acme.SmppErrorCodes
        {
            class C
            {
                class TwilioSmppErrorCode { }

                bool M(DeliveryReceipt r)
                {
                    return r.ErrorCode == global::SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007;
                }
            }
        }
        """)]
    [InlineData(
        """
        using Other;

        class C { [ErrorCode] bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        namespace Other { class ErrorCodeAttribute : System.Attribute { } }
        """,
        """
        using Other;

        class C { [ErrorCode] bool M(DeliveryReceipt r) { return r.ErrorCode == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007; } }
        namespace Other { class ErrorCodeAttribute : System.Attribute { } }
        """)]
    [InlineData(
        """
        namespace Acme.SmppErrorCodes
        {
            class C
            {
                class TwilioSmppErrorCode { }

                string M(DeliveryReceipt r) =>
                    $"{r.ErrorCode == {|SMPP001:7|}}" +
                    $"{(r.ErrorCode == {|SMPP001:7|})}";
            }
        }
        """,
        """
        namespace Acme.SmppErrorCodes
        {
            class C
            {
                class TwilioSmppErrorCode { }

                string M(DeliveryReceipt r) =>
                    $"{r.ErrorCode == (global::SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007)}" +
                    $"{(r.ErrorCode == global::SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007)}";
            }
        }
        """)]
    public Task Writes_the_full_name_where_one_of_the_user_is_in_the_way(string before, string after) => FixesFileAsync(before, after);
}
