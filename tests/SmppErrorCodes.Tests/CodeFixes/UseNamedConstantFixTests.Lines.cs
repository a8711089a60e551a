using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>A line that only the names make too long is broken as the other fixes break theirs; the assembly stays the same.</content>
public sealed partial class UseNamedConstantFixTests
{
    [Theory]
    [InlineData(
        "        _ = receipt.ErrorCode is 1 or 7 or 15 or 59;",
        """
                _ = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015
                    or CODE.SubscriberTemporarilyAbsent;
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    1 or 7 or 15 or 2 or 8 or 16 => 1,
                    59 or 5 => 2,
                    _ => 3,
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015
                        or CODE.HandsetMemoryExceeded or CODE.HandsetMemoryExceeded008
                        or CODE.HandsetMemoryExceeded016 => 1,
                    CODE.SubscriberTemporarilyAbsent or CODE.NoTransportAvailable => 2,
                    _ => 3,
                };
        """)]
    [InlineData(
        "        if (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == 59 || count > 3)",
        """
                if (receipt.ErrorCode == CODE.AbsentSubscriber
                    || receipt.ErrorCode == CODE.AbsentSubscriber007
                    || receipt.ErrorCode == CODE.SubscriberTemporarilyAbsent
                    || count > 3)
        """)]
    [InlineData(
        "        _ = receipt is { ErrorCode: 1 or 7 or 15 or 59, Count: 3 };",
        """
                _ = receipt is
                {
                    ErrorCode: CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015
                        or CODE.SubscriberTemporarilyAbsent,
                    Count: 3
                };
        """)]
    [InlineData(
        "        if (receipt.ErrorCode is 1 or 7 or 15) { A(); } else if (receipt.ErrorCode == 2) { A(); } else { count++; }",
        """
                if (receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015) { A(); }
                else if (receipt.ErrorCode == CODE.HandsetMemoryExceeded) { A(); }
                else { count++; }
        """)]
    [InlineData(
        "        _ = receipt.ErrorCode == 7 && count > 3 ? \"the subscriber was absent for long\" : \"something else has happened\";",
        """
                _ = receipt.ErrorCode == CODE.AbsentSubscriber007
                    && count > 3
                    ? "the subscriber was absent for long"
                    : "something else has happened";
        """)]
    // Where no operator helps, the line is broken around the whole.
    [InlineData(
        "        bool IsLostOrHasNoTransport(DeliveryReceipt receipt) => receipt.ErrorCode == 4 || receipt.ErrorCode == 5;",
        """
                bool IsLostOrHasNoTransport(DeliveryReceipt receipt) =>
                    receipt.ErrorCode == CODE.SignalingConnectionLost
                    || receipt.ErrorCode == CODE.NoTransportAvailable;
        """)]
    [InlineData(
        """
                try { A(); }
                catch (System.InvalidOperationException) when (receipt.ErrorCode == 59 || receipt.ErrorCode == 10)
                {
                    A();
                }
        """,
        """
                try { A(); }
                catch (System.InvalidOperationException)
                    when (receipt.ErrorCode == CODE.SubscriberTemporarilyAbsent
                    || receipt.ErrorCode == CODE.SignalingConnectionLost010)
                {
                    A();
                }
        """)]
    // Labels on one line are stacked; what stands behind the last one stays there.
    [InlineData(
        """
                switch (receipt.ErrorCode)
                {
                    case 1: case 7: case 15: A(); break;
                    case 2: case 8: case 16: case 3:
                        A();
                        break;
                }
        """,
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.AbsentSubscriber:
                    case CODE.AbsentSubscriber007:
                    case CODE.AbsentSubscriber015: A(); break;
                    case CODE.HandsetMemoryExceeded:
                    case CODE.HandsetMemoryExceeded008:
                    case CODE.HandsetMemoryExceeded016:
                    case CODE.ConnectionTimeout:
                        A();
                        break;
                }
        """)]
    [InlineData(
        "        switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; default: count++; break; }",
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.AbsentSubscriber:
                    case CODE.AbsentSubscriber007:
                    case CODE.AbsentSubscriber015:
                        A();
                        break;
                    default: count++; break;
                }
        """)]
    // A list has one meaning on a line, also where it has several lines already.
    [InlineData(
        "        _ = new[] { 1, 7, 59 }.Contains(receipt.ErrorCode) || count > 3;",
        """
                _ = new[]
                {
                    CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                    CODE.SubscriberTemporarilyAbsent
                }.Contains(receipt.ErrorCode) || count > 3;
        """)]
    [InlineData(
        """
                _ = new[]
                {
                    1, 7, 15, 2, 8, 16,
                    59,
                }.Contains(receipt.ErrorCode);
        """,
        """
                _ = new[]
                {
                    CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                    CODE.AbsentSubscriber015,
                    CODE.HandsetMemoryExceeded, CODE.HandsetMemoryExceeded008,
                    CODE.HandsetMemoryExceeded016,
                    CODE.SubscriberTemporarilyAbsent,
                }.Contains(receipt.ErrorCode);
        """)]
    [InlineData(
        "        smppErrorCodes = ImmutableArray.Create(1, 7, 15, 59);",
        """
                smppErrorCodes = ImmutableArray.Create(
                    CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                    CODE.AbsentSubscriber015,
                    CODE.SubscriberTemporarilyAbsent);
        """)]
    // Short enough.
    [InlineData(
        "        _ = receipt.ErrorCode is 1 or 7;",
        "        _ = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007;")]
    // Too long before, nothing to break, or a comment in the way.
    [InlineData(
        "        _ = receipt.ErrorCode == 7 && text != \"a text that is long enough for the line to be longer than all lines are meant to be\";",
        "        _ = receipt.ErrorCode == CODE.AbsentSubscriber007 && text != \"a text that is long enough for the line to be longer than all lines are meant to be\";")]
    [InlineData(
        "        Log(\"a text that leaves some room in its line, but not for a name\", receipt.ErrorCode == 7, count);",
        "        Log(\"a text that leaves some room in its line, but not for a name\", receipt.ErrorCode == CODE.AbsentSubscriber007, count);")]
    public async Task Breaks_a_line_that_the_names_make_too_long(string before, string after)
    {
        await FixedSource.AssertAllAsync<UseNamedConstantFix>(LinesSource(before), LinesSource(after), "SMPP001");
        EmittedCode.AssertSame(GeneratedCompilation.Create(LinesSource(before)).Generate(), GeneratedCompilation.Create(LinesSource(after)).Generate());
    }

    /// <summary>One after the other, the last one that makes the line too long breaks it.</summary>
    [Fact]
    public Task Breaks_the_line_for_a_single_literal() => FixedSource.AssertAsync<UseNamedConstantFix>(
        LinesSource("        _ = receipt.ErrorCode is CODE.TcapError or 1 or 7;"),
        LinesSource("""
                    _ = receipt.ErrorCode is CODE.TcapError
                        or CODE.AbsentSubscriber or CODE.AbsentSubscriber007;
            """),
        "SMPP001");

    private static string LinesSource(string statement)
    {
        var text = statement.Replace("CODE.", "TwilioSmppErrorCode.");
        return $$"""
            using System.Collections.Immutable;
            using System.Linq;
            using SmppErrorCodes;

            class DeliveryReceipt
            {
                public int ErrorCode;
                public int Count;
            }

            class Handler
            {
                void M(DeliveryReceipt receipt, int count, string text, ImmutableArray<int> smppErrorCodes)
                {
            {{text}}
            {{(statement.EndsWith(')') ? "        {\n            A();\n        }" : "        A();")}}
                }

                void A() { }

                void Log(string text, bool isAbsent, int count) { }
            }

            """;
    }
}
