using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.CodeFixes;
using SmppErrorCodes.Tests.Rules;
using Xunit;

namespace SmppErrorCodes.Tests.Operations;

/// <summary>A number that becomes a text has no zeros in front, unless a format or a call adds them: it equals "7", and never "007".</summary>
public sealed class NumberTextTests
{
    private const string Number = "TwilioSmppErrorCode.AbsentSubscriber007";
    private const string Text = "TwilioSmppErrorCode.Text.AbsentSubscriber007";

    public static TheoryData<string> WithoutZeros =>
    [
        "receipt.ErrorCode.ToString()",
        "receipt.ErrorCode.ToString(\"D\")",
        "receipt.ErrorCode.ToString(\"G\", null)",
        "receipt.ErrorCode.ToString(\"0\", CultureInfo.InvariantCulture)",
        "receipt.ErrorCode.ToString(CultureInfo.InvariantCulture)",
        "receipt.ErrorCode.ToString().Trim()",
        "receipt.NetworkErrorCode.ToString()",
        "receipt.NetworkErrorCode?.ToString()",
        "(receipt.NetworkErrorCode?.ToString() ?? \"x\")",
        "receipt?.ErrorCode.ToString()",
        "((object)receipt.ErrorCode).ToString()",
        "int.Parse(receipt.TextErrorCode).ToString()",
        "Convert.ToString(receipt.ErrorCode)",
        "Convert.ToString(receipt.ErrorCode, 10)",
        "Convert.ToString(receipt.ErrorCode, CultureInfo.InvariantCulture)",
        "$\"{receipt.ErrorCode}\"",
        "$\"{receipt.ErrorCode:D}\"",
        "string.Concat(receipt.ErrorCode)",
        "(\"\" + receipt.ErrorCode)",
        "(receipt.ErrorCode + \"\")",
        "(receipt.ErrorCode + string.Empty)",
        "receipt.TextErrorCode.TrimStart('0')",
        "new[] { receipt }.Select(r => r.ErrorCode.ToString()).First()",
    ];

    public static TheoryData<string> WithZeros =>
    [
        "receipt.TextErrorCode",
        "receipt.TextErrorCode.ToString()",
        "Convert.ToString(receipt.TextErrorCode)",
        "$\"{receipt.TextErrorCode}\"",
        "receipt.ErrorCode.ToString(\"D3\")",
        "receipt.ErrorCode.ToString(\"000\", CultureInfo.InvariantCulture)",
        "receipt.NetworkErrorCode?.ToString(\"d3\")",
        "$\"{receipt.ErrorCode:D3}\"",
        "$\"{receipt.ErrorCode:000}\"",
        "receipt.ErrorCode.ToString().PadLeft(3, '0')",
        "receipt.TextErrorCode.TrimStart('0').PadLeft(3, '0')",
    ];

    /// <summary>An object may be a number or a text.</summary>
    public static TheoryData<string> WithOrWithoutZeros =>
    [
        "receipt.AnyErrorCode.ToString()",
        "Convert.ToString(receipt.AnyErrorCode)",
        "$\"{receipt.AnyErrorCode}\"",
        "new Dictionary<string, object>()[\"SmppErrorCode\"].ToString()",
        "(count > 1 ? receipt.TextErrorCode : receipt.ErrorCode.ToString())",
    ];

    public static TheoryData<string> OtherTexts =>
    [
        "$\"{receipt.ErrorCode} \"",
        "$\"{receipt.ErrorCode,3}\"",
        "$\"{receipt.ErrorCode:X}\"",
        "$\"{receipt.ErrorCode}{count}\"",
        "(\" \" + receipt.ErrorCode)",
        "(receipt.ErrorCode + \"\" + count)",
        "string.Concat(receipt.ErrorCode, count)",
        "receipt.ErrorCode.ToString().PadLeft(4, '0')",
        "receipt.ErrorCode.ToString().PadLeft(3)",
        "receipt.TextErrorCode.TrimStart('1')",
        "receipt.TextErrorCode.TrimStart('0', '1')",
        "receipt.TextErrorCode.TrimEnd('0')",
        "receipt.Count.ToString()",
        "$\"{count}\"",
    ];

    [Theory]
    [MemberData(nameof(WithoutZeros))]
    public async Task A_number_without_zeros_is_the_code(string text)
    {
        Assert.Equal($"\"7\" is a magic SMPP error code: its constant '{Number}' has the value 7", await MessageAsync($"_ = {text} == \"7\";"));
        Assert.Equal(
            "\"928\" is a magic SMPP error code: its constant 'TwilioSmppErrorCode.BlockedAsSpam' has the value 928",
            await MessageAsync($"_ = {text} == \"928\";"));
    }

    [Theory]
    [MemberData(nameof(WithoutZeros))]
    public async Task A_text_with_zeros_never_equals_a_number_without_them(string text)
    {
        const string Never = "is a magic SMPP error code: the value has no zeros in front, so write \"7\"";
        Assert.Equal("\"007\" " + Never, await MessageAsync($"_ = \"007\" == {text};"));
        Assert.Equal("\"07\" " + Never, await MessageAsync($"_ = {text} is \"07\";"));
    }

    [Theory]
    [MemberData(nameof(WithoutZeros))]
    public async Task Nothing_is_decided_on_or_written_for_a_number_without_zeros(string text)
    {
        var source = Source($$"""
            _ = {{text}} == "7" || {{text}} == "928" || {{text}} == "007";
            switch ({{text}}) { case "1": count++; break; case "7": count--; break; case "711": count = 0; break; }
            """);
        await Verify.ReportsAsync(source, rules: Verify.DecisionRules);
        Assert.Equal(source, await FixedSource.OfAsync<UseNamedConstantFix>(source, "SMPP001"));
    }

    [Theory]
    [MemberData(nameof(WithZeros))]
    public async Task A_text_with_three_digits_is_the_code(string text)
    {
        Assert.Equal($"\"007\" is a magic SMPP error code: write '{Text}'", await MessageAsync($"_ = {text} == \"007\";"));
        Assert.Equal($"\"7\" is a magic SMPP error code: it never equals the three-digit text \"007\" of '{Text}'", await MessageAsync($"_ = {text} == \"7\";"));
    }

    [Theory]
    [MemberData(nameof(WithOrWithoutZeros))]
    public async Task Either_text_may_be_the_code(string text)
    {
        Assert.Equal($"\"007\" is a magic SMPP error code: write '{Text}'", await MessageAsync($"_ = {text} == \"007\";"));
        Assert.Equal($"\"7\" is a magic SMPP error code: its constant '{Text}' has the value \"007\"", await MessageAsync($"_ = {text} == \"7\";"));
    }

    [Theory]
    [MemberData(nameof(OtherTexts))]
    public Task Another_text_is_not_the_code(string text) =>
        Verify.ReportsAsync(Source($"_ = {text} == \"7\" || {text} is \"007\";"), rules: $"{Verify.LiteralRules} {Verify.DecisionRules}");

    /// <summary>The digits come along with the code.</summary>
    [Theory]
    [InlineData("var other = receipt.ErrorCode.ToString(); _ = other == \"7\";")]
    [InlineData("var other = $\"{receipt.ErrorCode}\"; _ = other == \"7\";")]
    [InlineData("string smppErrorCode = receipt.ErrorCode.ToString(); _ = smppErrorCode == \"7\";")]
    [InlineData("string smppErrorCode = \"\" + receipt.ErrorCode; _ = smppErrorCode == \"7\";")]
    [InlineData("string other; other = receipt.ErrorCode.ToString(); other = other.Trim(); _ = other == \"7\";")]
    [InlineData("var pair = (receipt.ErrorCode.ToString(), count); _ = pair.Item1 == \"7\";")]
    [InlineData("var made = new { Other = receipt.ErrorCode.ToString() }; _ = made.Other == \"7\";")]
    [InlineData("_ = new[] { receipt }.Select(r => r.ErrorCode.ToString()).Contains(\"7\");")]
    [InlineData("_ = new[] { receipt }.GroupBy(r => r.ErrorCode.ToString()).Any(g => g.Key == \"7\");")]
    [InlineData("_ = new HashSet<string> { \"7\" }.Contains(receipt.ErrorCode.ToString());")]
    [InlineData("var other = new HashSet<string> { \"7\" }; _ = other.Contains(receipt.ErrorCode.ToString());")]
    [InlineData("var smppErrorCodes = new HashSet<string> { \"7\" }; _ = smppErrorCodes.Contains(receipt.ErrorCode.ToString());")]
    [InlineData("_ = receipt.ErrorCode.ToString() is var other && other == \"7\";")]
    [InlineData("_ = receipt.ErrorCode.ToString().Equals(\"7\", StringComparison.Ordinal);")]
    [InlineData("Assert.Equal(\"7\", receipt.ErrorCode.ToString());")]
    public async Task A_number_without_zeros_travels(string statement)
    {
        Assert.Equal($"\"7\" is a magic SMPP error code: its constant '{Number}' has the value 7", await MessageAsync(statement));
        await Verify.ReportsAsync(Source(statement), rules: Verify.DecisionRules);
    }

    /// <summary>A local that gets both may have either.</summary>
    [Fact]
    public async Task A_local_may_have_a_number_with_or_without_zeros() => Assert.Equal(
        $"\"7\" is a magic SMPP error code: its constant '{Text}' has the value \"007\"",
        await MessageAsync("var other = receipt.ErrorCode.ToString(); if (count == 1) other = receipt.TextErrorCode; _ = other == \"7\";"));

    private static async Task<string> MessageAsync(string statement) => Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP001"));

    private static string Source(string statement) => "using System.Globalization;\n" + Receipts.Statements(statement);
}
