using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Rules;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Values;

/// <summary>How many digits the texts have that are passed to private methods, or written to private members.</summary>
public sealed class GivenTextTests
{
    private const string Test = "smppErrorCode == \"7\" || smppErrorCode == \"007\"";
    private const string NeverEqualsNumber = "the value has no zeros in front, so write \"7\"";
    private const string Called = "bool IsAbsent(string smppErrorCode) => " + Test + "; ";

    [Theory]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString());")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => this.IsAbsent(smppErrorCode: $\"{r.ErrorCode}\");")]
    [InlineData(Called + "bool M(DeliveryReceipt r) { var text = r.ErrorCode.ToString(\"D\"); return IsAbsent(text); }")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString()) || IsAbsent(\"51\");")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => Outer(r.ErrorCode.ToString()); bool Outer(string smppErrorCode) => IsAbsent(smppErrorCode);")]
    [InlineData("bool IsAbsent(string smppErrorCode) { var code = smppErrorCode.Trim(); return code == \"7\" || code == \"007\"; } bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString());")]
    [InlineData("bool M(DeliveryReceipt r) { return IsAbsent(r.ErrorCode.ToString()); " + Called + " }")]
    [InlineData("string smppErrorCode; void Set(DeliveryReceipt r) => smppErrorCode = r.ErrorCode.ToString(); bool M() => " + Test + ";")]
    [InlineData("static DeliveryReceipt s_r; string smppErrorCode = s_r.ErrorCode.ToString(); bool M() => " + Test + ";")]
    [InlineData("string smppErrorCode { get; set; } Handler(DeliveryReceipt r) { smppErrorCode = r.ErrorCode.ToString(); } bool M() => " + Test + ";")]
    public Task Knows_texts_without_zeros_in_front(string members) => HasDigitsAsync(members, "has the value 7", NeverEqualsNumber);

    [Theory]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString(\"D3\"));")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent($\"{r.ErrorCode:000}\");")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(r.TextErrorCode);")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(\"051\");")]
    [InlineData(Called)]
    [InlineData(
        "bool IsAbsent(string smppErrorCode) { var code = smppErrorCode.PadLeft(3, '0'); return code == \"7\" || code == \"007\"; } "
            + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString());")]
    [InlineData("string smppErrorCode; void Set(DeliveryReceipt r) => smppErrorCode = r.ErrorCode.ToString(\"000\"); bool M() => " + Test + ";")]
    // Others can call it as well.
    [InlineData("public " + Called + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString());")]
    [InlineData("public string smppErrorCode; void Set(DeliveryReceipt r) => smppErrorCode = r.ErrorCode.ToString(); bool M() => " + Test + ";")]
    public Task Knows_texts_of_three_digits(string members) =>
        HasDigitsAsync(members, "it never equals the three-digit text \"007\" of 'TwilioSmppErrorCode.Text.AbsentSubscriber007'", "write 'TwilioSmppErrorCode.Text.AbsentSubscriber007'");

    [Theory]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString()) || IsAbsent(r.ErrorCode.ToString(\"D3\"));")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString()) || IsAbsent(r.TextErrorCode);")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString()); Func<string, bool> F => IsAbsent;")]
    [InlineData(Called + "bool M(DeliveryReceipt r) => Outer(r.ErrorCode.ToString()) || IsAbsent(r.TextErrorCode); bool Outer(string smppErrorCode) => IsAbsent(smppErrorCode);")]
    [InlineData("string smppErrorCode; void Set(DeliveryReceipt r, out string text) { smppErrorCode = r.ErrorCode.ToString(); Set(r, out smppErrorCode); text = null; } bool M() => " + Test + ";")]
    public Task Says_nothing_of_texts_that_may_have_zeros_in_front(string members) => HasDigitsAsync(members, "has the value \"007\"", "write 'TwilioSmppErrorCode.Text.AbsentSubscriber007'");

    /// <summary>A method that calls itself is given what others give it.</summary>
    [Fact]
    public Task Knows_texts_that_go_round() => HasDigitsAsync(
        "bool IsAbsent(string smppErrorCode, int n) => n > 3 ? Again(smppErrorCode, n) : " + Test + "; bool Again(string smppErrorCode, int n) => IsAbsent(smppErrorCode, n - 1); "
            + "bool M(DeliveryReceipt r) => IsAbsent(r.ErrorCode.ToString(), 5);",
        "has the value 7",
        NeverEqualsNumber);

    /// <param name="one">What is said of "7".</param>
    /// <param name="three">What is said of "007".</param>
    private static async Task HasDigitsAsync(string members, string one, string three)
    {
        var messages = await Reports.MessagesAsync(Receipts.Members(members), "SMPP001");
        Assert.EndsWith(one, messages.Single(static message => message.StartsWith("\"7\"", System.StringComparison.Ordinal)), System.StringComparison.Ordinal);
        Assert.EndsWith(three, messages.Single(static message => message.StartsWith("\"007\"", System.StringComparison.Ordinal)), System.StringComparison.Ordinal);
    }
}
