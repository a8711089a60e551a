using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>Code that stands on one line as a whole gets several lines where it no longer fits on one.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData(
        "    bool IsAbsent { get { return _receipt.ErrorCode is CODE.AbsentSubscriber or CODE.SubscriberTemporarilyAbsent; } }",
        """
            bool IsAbsent
            {
                get
                {
                    return _receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015
                        or CODE.SubscriberTemporarilyAbsent;
                }
            }
        """)]
    [InlineData(
        "    bool IsFine { get { return _receipt.ErrorCode == 0; } set { _receipt.Count = 1; } }",
        """
            bool IsFine
            {
                get { return _receipt.ErrorCode is 0 or CODE.NoError006 or CODE.NoError014; }
                set { _receipt.Count = 1; }
            }
        """)]
    [InlineData(
        "    bool IsAbsent { get => _receipt.ErrorCode == CODE.HandsetMemoryExceeded; set => _receipt.Count = value ? 1 : 0; }",
        """
            bool IsAbsent
            {
                get => _receipt.ErrorCode is CODE.HandsetMemoryExceeded
                    or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016;
                set => _receipt.Count = value ? 1 : 0;
            }
        """)]
    [InlineData(
        "    bool IsAbsent(int errorCode) { Log(errorCode); return errorCode is CODE.AbsentSubscriber or CODE.SubscriberTemporarilyAbsent; }",
        """
            bool IsAbsent(int errorCode)
            {
                Log(errorCode);
                return errorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015
                    or CODE.SubscriberTemporarilyAbsent;
            }
        """)]
    [InlineData(
        "    bool IsAbsent(DeliveryReceipt receipt) { if (receipt.ErrorCode == CODE.AbsentSubscriber) { return true; } return receipt.Count > 3; }",
        """
            bool IsAbsent(DeliveryReceipt receipt)
            {
                if (receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015) { return true; }
                return receipt.Count > 3;
            }
        """)]
    [InlineData(
        "    bool IsFull => _receipt.ErrorCode is CODE.HandsetMemoryExceeded or CODE.SubscriberTemporarilyAbsent;",
        """
            bool IsFull => _receipt.ErrorCode is CODE.HandsetMemoryExceeded
                or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016
                or CODE.SubscriberTemporarilyAbsent;
        """)]
    [InlineData(
        "    string Words(DeliveryReceipt receipt) => receipt.ErrorCode switch { 1 => \"absent\", 2 => \"the memory is full\", 59 => \"later\", _ => \"\" };",
        """
            string Words(DeliveryReceipt receipt) => receipt.ErrorCode switch
            {
                1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 => "absent",
                2 or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016
                    => "the memory is full",
                59 => "later",
                _ => ""
            };
        """)]
    [InlineData(
        "    bool IsListed(DeliveryReceipt receipt) { return new[] { CODE.SubscriberTemporarilyAbsent, CODE.AbsentSubscriber }.Contains(receipt.ErrorCode); }",
        """
            bool IsListed(DeliveryReceipt receipt)
            {
                return new[]
                {
                    CODE.SubscriberTemporarilyAbsent,
                    CODE.AbsentSubscriber, CODE.AbsentSubscriber007,
                    CODE.AbsentSubscriber015
                }.Contains(receipt.ErrorCode);
            }
        """)]
    // Short enough.
    [InlineData(
        "    bool F { get => _receipt.ErrorCode == 0; }",
        "    bool F { get => _receipt.ErrorCode is 0 or CODE.NoError006 or CODE.NoError014; }")]
    public Task Unfolds_a_member_on_one_line_that_gets_too_long(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(MemberSource(before), MemberSource(after), "SMPP005");

    [Theory]
    [InlineData(
        "        if (receipt.ErrorCode == CODE.AbsentSubscriber) A(); else if (receipt.ErrorCode == CODE.TcapError) A(); else count++;",
        """
                if (receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                    or CODE.AbsentSubscriber015) A();
                else if (receipt.ErrorCode == CODE.TcapError) A();
                else count++;
        """)]
    [InlineData(
        "        if (count > 1) A(); else if (receipt.ErrorCode == CODE.HandsetMemoryExceeded) A(); else count++;",
        """
                if (count > 1) A();
                else if (receipt.ErrorCode is CODE.HandsetMemoryExceeded
                    or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016) A();
                else count++;
        """)]
    [InlineData(
        "        System.Func<DeliveryReceipt, bool> isAbsent = sent => { return sent.ErrorCode is CODE.AbsentSubscriber or CODE.TcapError; };",
        """
                System.Func<DeliveryReceipt, bool> isAbsent = sent =>
                {
                    return sent.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015
                        or CODE.TcapError;
                };
        """)]
    [InlineData(
        "        switch (receipt.ErrorCode) { case CODE.AbsentSubscriber: A(); break; case CODE.SubscriberTemporarilyAbsent: A(); break; }",
        """
                switch (receipt.ErrorCode)
                {
                    case CODE.AbsentSubscriber:
                    case CODE.AbsentSubscriber007:
                    case CODE.AbsentSubscriber015:
                        A();
                        break;
                    case CODE.SubscriberTemporarilyAbsent: A(); break;
                }
        """)]
    [InlineData(
        "        foreach (var sent in new[] { receipt }) { if (sent.ErrorCode == CODE.AbsentSubscriber015) A(); } count++;",
        """
                foreach (var sent in new[] { receipt })
                {
                    if (sent.ErrorCode is CODE.AbsentSubscriber015 or CODE.AbsentSubscriber
                        or CODE.AbsentSubscriber007) A();
                }
                count++;
        """)]
    [InlineData(
        "        var result = new { receipt.Count, IsAbsent = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.SubscriberTemporarilyAbsent };",
        """
                var result = new
                {
                    receipt.Count,
                    IsAbsent = receipt.ErrorCode is CODE.AbsentSubscriber
                        or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015
                        or CODE.SubscriberTemporarilyAbsent
                };
        """)]
    [InlineData(
        """
                switch (receipt.ErrorCode)
                {
                    case 1: A(); break; case 47: A(); A(); break; case CODE.SubscriberTemporarilyAbsent: count++; break;
                    default: break;
                }
        """,
        """
                switch (receipt.ErrorCode)
                {
                    case 1:
                    case CODE.AbsentSubscriber007:
                    case CODE.AbsentSubscriber015: A(); break;
                    case 47: A(); A(); break;
                    case CODE.SubscriberTemporarilyAbsent: count++; break;
                    default: break;
                }
        """)]
    [InlineData(
        """
                _ = receipt.ErrorCode switch
                {
                    1 => "absent", 47 => "a problem of the network", CODE.SubscriberTemporarilyAbsent => "later",
                    _ => "other",
                };
        """,
        """
                _ = receipt.ErrorCode switch
                {
                    1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 => "absent",
                    47 => "a problem of the network",
                    CODE.SubscriberTemporarilyAbsent => "later",
                    _ => "other",
                };
        """)]
    [InlineData(
        "        try { count = receipt.ErrorCode == CODE.HandsetMemoryExceeded ? 1 : 2; } catch (System.Exception) { count = 3; } finally { count++; }",
        """
                try
                {
                    count = (receipt.ErrorCode is CODE.HandsetMemoryExceeded
                        or CODE.HandsetMemoryExceeded008 or CODE.HandsetMemoryExceeded016)
                        ? 1
                        : 2;
                }
                catch (System.Exception) { count = 3; }
                finally { count++; }
        """)]
    [InlineData(
        "        try { A(); } catch (System.Exception) when (receipt.ErrorCode == CODE.AbsentSubscriber) { count = 3; } finally { count++; }",
        """
                try { A(); }
                catch (System.Exception) when (receipt.ErrorCode is CODE.AbsentSubscriber
                    or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015)
                {
                    count = 3;
                }
                finally { count++; }
        """)]
    [InlineData(
        "        try { A(); } catch (System.Exception) { if (receipt.ErrorCode == 1) { count = 3; } } finally { count++; }",
        """
                try { A(); }
                catch (System.Exception)
                {
                    if (receipt.ErrorCode is 1 or CODE.AbsentSubscriber007
                        or CODE.AbsentSubscriber015) { count = 3; }
                }
                finally { count++; }
        """)]
    public Task Unfolds_statements_on_one_line_that_get_too_long(string before, string after) =>
        FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(before), LinesSource(after), "SMPP005");

    /// <summary>A comment would lose its place, and a query is laid out by hand.</summary>
    [Theory]
    [InlineData(
        "    bool IsAbsent { get { /* off */ return _receipt.ErrorCode is CODE.AbsentSubscriber or CODE.SubscriberTemporarilyAbsent; } }",
        "    bool IsAbsent { get { /* off */ return _receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007 "
        + "or CODE.AbsentSubscriber015 or CODE.SubscriberTemporarilyAbsent; } }")]
    public async Task Leaves_a_member_on_one_line_where_it_cannot_be_unfolded(string before, string after) =>
        Assert.Equal(MemberSource(after), await FixedSource.OfAsync<HandleOtherCodesFix>(MemberSource(before), "SMPP005"));

    /// <summary>The formatter would put the statement on a line of its own.</summary>
    [Fact]
    public async Task Leaves_what_stands_behind_a_label_on_one_line()
    {
        var after = InSection("CODE.AbsentSubscriber or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015");
        await FixedSource.AssertAsync<HandleOtherCodesFix>(LinesSource(InSection("CODE.AbsentSubscriber")), LinesSource(after), "SMPP005");

        static string InSection(string pattern) => $$"""
                    switch (count)
                    {
                        case 8: count = receipt.ErrorCode switch { {{pattern}} => 1, CODE.TcapError => 2 }; break;
                    }
            """;
    }

    private static string MemberSource(string member)
    {
        var text = member.Replace("CODE.", "TwilioSmppErrorCode.");
        return $$"""
            using System.Linq;
            using SmppErrorCodes;

            class DeliveryReceipt
            {
                public int ErrorCode;
                public int Count;
            }

            class SmppHandler
            {
                private readonly DeliveryReceipt _receipt = new();

            {{text}}

                void Log(int value) { }
            }

            """;
    }
}
