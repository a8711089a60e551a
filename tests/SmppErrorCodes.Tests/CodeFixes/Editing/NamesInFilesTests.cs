using System.Threading.Tasks;
using Xunit;
using static SmppErrorCodes.Tests.CodeFixes.UseNamedConstantFixTests;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>The name that a file gets for a constant, and the using for it, with the fix that replaces literals.</summary>
public sealed partial class NamesInFilesTests
{
    [Theory]
    [InlineData(
        "class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }",
        """
        using SmppErrorCodes;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        """
        using System;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        using System;
        using SmppErrorCodes;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        """
        using SmppErrorCodes;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        using SmppErrorCodes;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        """
        using System;
        using System.Linq;
        using Zeta;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        namespace Zeta { }
        """,
        """
        using System;
        using System.Linq;
        using SmppErrorCodes;
        using Zeta;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        namespace Zeta { }
        """)]
    [InlineData(
        """
        namespace Acme
        {
            class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        }
        """,
        """
        using SmppErrorCodes;

        namespace Acme
        {
            class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        }
        """)]
    [InlineData(
        """
        namespace Acme
        {
            using System;

            class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        }
        """,
        """
        namespace Acme
        {
            using System;
            using SmppErrorCodes;

            class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        }
        """)]
    [InlineData(
        """
        // The file's header.

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        // The file's header.

        using SmppErrorCodes;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        "namespace SmppErrorCodes { class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } } }",
        "namespace SmppErrorCodes { class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } } }")]
    [InlineData(
        """
        using System;
        using static System.Math;
        using A = System.Action;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        using System;
        using SmppErrorCodes;
        using static System.Math;
        using A = System.Action;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        """
        global using System;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        global using System;
        using SmppErrorCodes;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        """
        /* A comment of the class. */
        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        using SmppErrorCodes;

        /* A comment of the class. */
        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    [InlineData(
        """
        #nullable disable
        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        #nullable disable

        using SmppErrorCodes;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    public Task Adds_a_using_where_it_is_missing(string before, string after) => FixesFileAsync(before, after);

    [Theory]
    [InlineData(
        """
        using static SmppErrorCodes.TwilioSmppErrorCode;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        using static SmppErrorCodes.TwilioSmppErrorCode;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == AbsentSubscriber007; } }
        """)]
    [InlineData(
        """
        using Codes = SmppErrorCodes.TwilioSmppErrorCode;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        using Codes = SmppErrorCodes.TwilioSmppErrorCode;

        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == Codes.AbsentSubscriber007; } }
        """)]
    public Task Writes_what_a_static_using_or_an_alias_allows(string before, string after) => FixesFileAsync(before, after);

    [Theory]
    [InlineData(
        """
        #if true
        using System;
        #endif
        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|}; } }
        """,
        """
        #if true
        using System;
        #endif
        class C { bool M(DeliveryReceipt r) { return r.ErrorCode == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007; } }
        """)]
    public Task Writes_the_full_name_where_usings_are_conditional(string before, string after) => FixesFileAsync(before, after);

    [Fact]
    public Task Ends_lines_as_the_file_does() => FixesFileAsync(
        ["using System;\r\n\r\nclass C { bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:7|}; }\r\n", Receipt],
        [
            "using System;\r\nusing SmppErrorCodes;\r\n\r\n"
            + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; }\r\n",
            Receipt,
        ]);

    [Fact]
    public Task Adds_a_using_above_a_file_scoped_namespace() => FixesFileAsync(
        """
        namespace Acme;

        class C { bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:7|}; }
        """,
        """
        using SmppErrorCodes;

        namespace Acme;

        class C { bool M(DeliveryReceipt r) => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; }
        """);
}
