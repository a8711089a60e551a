using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>What gets too long for its line is broken where the formatter leaves it alone.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        "        _ = receipt is { Count: 3, ErrorCode: CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent };",
        """
                _ = receipt is
                {
                    Count: 3,
                    ErrorCode: CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008
                        or CODE.HandsetMemoryExceeded016
                        or CODE.SubscriberTemporarilyAbsent
                };
        """)]
    [InlineData(
        "        if (receipt is { ErrorCode: CODE.HandsetMemoryExceeded or CODE.AbsentSubscriber, Count: 3 } same && count == 4)",
        """
                if (receipt is
                    {
                        ErrorCode: CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008
                            or CODE.HandsetMemoryExceeded016
                            or CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                            or CODE.AbsentSubscriber015,
                        Count: 3
                    } same && count == 4)
        """)]
    [InlineData(
        """
                _ = receipt switch
                {
                    { Count: 3, ErrorCode: CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent } => 1,
                    _ => 2,
                };
        """,
        """
                _ = receipt switch
                {
                    {
                        Count: 3,
                        ErrorCode: CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008
                            or CODE.HandsetMemoryExceeded016
                            or CODE.SubscriberTemporarilyAbsent
                    } => 1,
                    _ => 2,
                };
        """)]
    [InlineData(
        """
                switch (receipt)
                {
                    case { Count: 3, ErrorCode: CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent } when count > 3:
                        A();
                        break;
                }
        """,
        """
                switch (receipt)
                {
                    case
                    {
                        Count: 3,
                        ErrorCode: CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008
                            or CODE.HandsetMemoryExceeded016
                            or CODE.SubscriberTemporarilyAbsent
                    } when count > 3:
                        A();
                        break;
                }
        """)]
    [InlineData(
        "        if (receipt is { ErrorCode: CODE.HandsetMemoryExceeded } or { ErrorCode: CODE.SubscriberTemporarilyAbsent })",
        """
                if (receipt is
                {
                    ErrorCode: CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008
                        or CODE.HandsetMemoryExceeded016
                } or { ErrorCode: CODE.SubscriberTemporarilyAbsent })
        """)]
    // Short enough, or within another one that is broken first: nothing of it is.
    [InlineData(
        "        _ = receipt is { ErrorCode: 0 or 6, Count: 3 };",
        "        _ = receipt is { ErrorCode: 0 or 6 or CODE.NoError014, Count: 3 };")]
    [InlineData(
        "        _ = receipt switch { { ErrorCode: CODE.AbsentSubscriber or CODE.TcapError, Count: 3 } => 1, _ => 2 };",
        """
                _ = receipt switch
                {
                    { ErrorCode: CODE.AbsentSubscriber or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 or CODE.TcapError, Count: 3 } => 1,
                    _ => 2
                };
        """)]
    public Task Breaks_a_property_pattern_that_gets_too_long(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(before), LinesSource(after), "SMPP005");

    [Theory]
    [InlineData(
        """
                switch (receipt.ErrorCode) {
                    case 9: {
                            A();
                            break;
                        }
                }
        """,
        """
                switch (receipt.ErrorCode) {
                    case 9:
                    case CODE.ConnectionTimeout:
                    case CODE.ConnectionTimeout017: {
                            A();
                            break;
                        }
                }
        """)]
    [InlineData(
        """
                switch (receipt.ErrorCode) {
                    case 9: case 59: {
                            A();
                            break;
                        }
                }
        """,
        """
                switch (receipt.ErrorCode) {
                    case 9:
                    case CODE.ConnectionTimeout:
                    case CODE.ConnectionTimeout017:
                    case 59: {
                            A();
                            break;
                        }
                }
        """)]
    [InlineData(
        """
                switch (receipt.ErrorCode)
                {
                    case 59: case 9: A();
                        break;
                }
        """,
        """
                switch (receipt.ErrorCode)
                {
                    case 59:
                    case 9:
                    case CODE.ConnectionTimeout:
                    case CODE.ConnectionTimeout017: A();
                        break;
                }
        """)]
    // A section on one line stays on it.
    [InlineData(
        """
                switch (receipt.ErrorCode)
                {
                    case 59: case 0: A(); break;
                }
        """,
        """
                switch (receipt.ErrorCode)
                {
                    case 59: case 0: case CODE.NoError006: case CODE.NoError014: A(); break;
                }
        """)]
    public async Task Stacks_labels_above_a_body_of_several_lines(string before, string after) =>
        Assert.Equal(LinesSource(after), await FixedSource.OfAsync<HandleOtherCodesFix>(LinesSource(before), "SMPP005"));

    /// <summary>Where the formatter would put what follows on a line of its own, the line gets too long instead.</summary>
    [Theory]
    [InlineData(
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent when count > 3: A(); break;
                }
        """,
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016 or CODE.SubscriberTemporarilyAbsent when count > 3: A(); break;
                }
        """)]
    [InlineData(
        """
                switch (count)
                {
                    case 51: if (receipt.ErrorCode is CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent) A(); break;
                }
        """,
        """
                switch (count)
                {
                    case 51: if (receipt.ErrorCode is CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016 or CODE.SubscriberTemporarilyAbsent) A(); break;
                }
        """)]
    [InlineData(
        """
                try { A(); }
                catch (System.Exception) when (receipt.ErrorCode is CODE.ThrottlingError or CODE.AbsentSubscriber) { A(); }
        """,
        """
                try { A(); }
                catch (System.Exception) when (receipt.ErrorCode is CODE.ThrottlingError or CODE.AbsentSubscriber or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) { A(); }
        """)]
    [InlineData(
        """
                switch (count)
                {
                    case 51:
                        if (receipt.ErrorCode is CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent) A();
                        break;
                }
        """,
        """
                switch (count)
                {
                    case 51:
                        if (receipt.ErrorCode is CODE.HandsetMemoryExceeded
                            or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016
                            or CODE.SubscriberTemporarilyAbsent) A();
                        break;
                }
        """)]
    [InlineData(
        """
                try
                {
                    A();
                }
                catch (System.Exception) when (receipt.ErrorCode is CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent)
                {
                    A();
                }
        """,
        """
                try
                {
                    A();
                }
                catch (System.Exception) when (receipt.ErrorCode is CODE.HandsetMemoryExceeded
                    or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016
                    or CODE.SubscriberTemporarilyAbsent)
                {
                    A();
                }
        """)]
    public Task Breaks_no_line_on_which_something_else_follows(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(before), LinesSource(after), "SMPP005");

    /// <summary>Before an operator outside of the meaning first, and inside of it only where that does not help.</summary>
    [Theory]
    [InlineData(
        "        _ = receipt.NetworkErrorCode is { } code and (1 or 7) && count < 9 ? CODE.AbsentSubscriber : count;",
        """
                _ = receipt.NetworkErrorCode is { } code and (1 or 7 or CODE.AbsentSubscriber015) && count < 9
                    ? CODE.AbsentSubscriber
                    : count;
        """)]
    [InlineData(
        "        var isAbsent = receipt.NetworkErrorCode is { } code and (1 or 7) && code + receipt.Count < CODE.SubscriberTemporarilyAbsent + 1;",
        """
                var isAbsent = receipt.NetworkErrorCode is { } code and (1 or 7 or CODE.AbsentSubscriber015)
                    && code + receipt.Count < CODE.SubscriberTemporarilyAbsent + 1;
        """)]
    [InlineData(
        "        var isOneOfTheCodesThatMeanAnAbsentSubscriber = receipt.NetworkErrorCode is { } code and (1 or 7) && count > code;",
        """
                var isOneOfTheCodesThatMeanAnAbsentSubscriber = receipt.NetworkErrorCode is { } code
                    and (1 or 7 or CODE.AbsentSubscriber015) && count > code;
        """)]
    [InlineData(
        "        count = receipt.ErrorCode is 1 or 15 ? count + 1 : count > 3 ? count - CODE.SubscriberTemporarilyAbsent : 0;",
        """
                count = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or 15 ? count + 1
                    : count > 3 ? count - CODE.SubscriberTemporarilyAbsent : 0;
        """)]
    [InlineData(
        "        _ = receipt.ErrorCode == 1 ? true : receipt.ErrorCode == 7 ? true : false;",
        """
                _ = receipt.ErrorCode == 1 || receipt.ErrorCode == 7
                    || receipt.ErrorCode == CODE.AbsentSubscriber015
                    ? true
                    : false;
        """)]
    [InlineData(
        "        if (receipt.ErrorCode == CODE.AbsentSubscriber015) A();",
        """
                if (receipt.ErrorCode is CODE.AbsentSubscriber015 or CODE.AbsentSubscriber
                    or CODE.AbsentSubscriber007) A();
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    1 => "absent subscriber, we try once more",
                    4 => "lost",
                    _ => "other",
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015
                        => "absent subscriber, we try once more",
                    4 or CODE.SignalingConnectionLost010 or CODE.SignalingConnectionLost012
                        or CODE.SignalingConnectionLost018 or CODE.SignalingConnectionLost020
                        => "lost",
                    _ => "other",
                };
        """)]
    public Task Breaks_a_line_outside_of_a_meaning_first(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(before), LinesSource(after), "SMPP005");

    /// <summary>Braces stand below the line that they belong to, and so what is in them.</summary>
    [Theory]
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.AbsentSubscriber or CODE.AbsentSubscriber007 => count switch
                    {
                        > 3 => 1,
                        _ => 2,
                    },
                    _ => 3,
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015 => count switch
                        {
                            > 3 => 1,
                            _ => 2,
                        },
                    _ => 3,
                };
        """)]
    [InlineData(
        """
                count = receipt.ErrorCode is 1 or 7 ? count + receipt.Count + receipt.Count : (count + receipt.Count) switch
                {
                    > 3 => 1,

                    _ => 2,
                };
        """,
        """
                count = receipt.ErrorCode is 1 or 7 or CODE.AbsentSubscriber015
                    ? count + receipt.Count + receipt.Count
                    : (count + receipt.Count) switch
                    {
                        > 3 => 1,

                        _ => 2,
                    };
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    1 or 7 => count switch
                    {
                        > 3 => 1,
                        _ => 2,
                    },
                    _ => 3,
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    1 or 7 or CODE.AbsentSubscriber015 => count switch
                    {
                        > 3 => 1,
                        _ => 2,
                    },
                    _ => 3,
                };
        """)]
    public Task Indents_what_belongs_to_a_line_that_is_broken(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(before), LinesSource(after), "SMPP005");

    /// <summary>Without them, the first colon would begin a format.</summary>
    [Fact]
    public async Task Keeps_the_parentheses_that_an_interpolation_needs() => Assert.Contains(
        "is (global::SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007) or (global::",
        await FixedSource.OfAsync<HandleOtherCodesFix>(
            """
            namespace Acme.SmppErrorCodes
            {
                class Receipt { public int SmppErrorCode; }
                class C
                {
                    class TwilioSmppErrorCode { }
                    string M(Receipt r) => $"{r.SmppErrorCode == (global::SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007)}";
                }
            }
            """,
            "SMPP005",
            LanguageVersion.CSharp10));

    [Theory]
    [InlineData(
        "        if (receipt.ErrorCode >= 1 && receipt.ErrorCode < 4 && count > 7 && count < CODE.SubscriberTemporarilyAbsent)",
        """
                if (CODE.Canonical(receipt.ErrorCode) >= 1
                    && CODE.Canonical(receipt.ErrorCode) < 4
                    && count > 7
                    && count < CODE.SubscriberTemporarilyAbsent)
        """)]
    [InlineData(
        "        count = receipt.ErrorCode == CODE.AbsentSubscriber ? count + CODE.NoError : count - CODE.NoError;",
        """
                count = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber
                    ? count + CODE.NoError
                    : count - CODE.NoError;
        """)]
    public Task Breaks_a_comparison_of_the_canonical_code_that_gets_too_long(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(before), LinesSource(after), "SMPP005", HandleOtherCodesFix.CanonicalKey);

    /// <summary>A class that is laid out as the formatter does it.</summary>
    internal static string LinesSource(string statement)
    {
        var text = statement.Replace("CODE.", "TwilioSmppErrorCode.");
        return $$"""
            using SmppErrorCodes;

            class DeliveryReceipt
            {
                public int ErrorCode;
                public int? NetworkErrorCode;
                public int Count;
            }

            class Handler
            {
                void M(DeliveryReceipt receipt, int count)
                {
            {{text}}
            {{(statement.EndsWith(')') ? "        {\n            A();\n        }" : "        A();")}}
                }

                void A() { }
            }

            """;
    }
}
