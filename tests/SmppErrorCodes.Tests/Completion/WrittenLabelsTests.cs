using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Completion;

/// <summary>Codes that have a label already, and labels to jump to.</summary>
public sealed class WrittenLabelsTests
{
    private const string Number = "TwilioSmppErrorCode.AbsentSubscriber";
    private const string Text = "TwilioSmppErrorCode.Text.AbsentSubscriber";

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case 1 or 2: break; case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case (2 or (1)): break; case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case $$: break; case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber: break; case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case 2 or $$: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case $$ when count > 1: break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, $$ };")]
    [InlineData("_ = receipt.ErrorCode switch { $$ => 3, 1 => 2 };")]
    [InlineData("_ = receipt.ErrorCode is 1 or $$;")]
    [InlineData("_ = receipt.ErrorCode is $$ or 1;")]
    [InlineData("_ = receipt.ErrorCode is not (1 or $$);")]
    [InlineData("_ = receipt is { ErrorCode: 1 or $$ };")]
    public async Task Leaves_out_codes_that_are_written_already(string statements)
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements(statements));
        Assert.DoesNotContain(Number, completed.Texts);
        Assert.Contains(Number + "007", completed.Texts);
        Assert.DoesNotContain(completed.Texts, static text => text.Split(' ', '(').Contains(Number));
    }

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1 when count > 1: break; case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case $$ when count > 1: break; case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case not 1: break; case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case > 1: break; case $$ }")]
    [InlineData("switch (receipt.ErrorCode, count) { case (1, 3): break; case ($$, 4): break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: switch (receipt.NetworkErrorCode) { case $$ } break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: receipt.ErrorCode = $$; break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, 2 when receipt.NetworkErrorCode == $$ => 3 };")]
    [InlineData("_ = receipt.ErrorCode == 1 || receipt.ErrorCode == $$;")]
    [InlineData("_ = receipt.ErrorCode is not 1 and not $$;")]
    [InlineData("_ = new[] { 1, $$ }.Contains(receipt.ErrorCode);")]
    public async Task Offers_codes_that_can_still_come(string statements) =>
        Assert.Contains(Number, (await CompletedSource.OpenAsync(Receipts.Statements(statements))).Texts);

    [Fact]
    public async Task Leaves_out_texts_that_have_a_label()
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements("switch (receipt.TextErrorCode) { case \"001\": break; case $$ }"));
        Assert.DoesNotContain(Text, completed.Texts);
        Assert.Contains(Text + "007", completed.Texts);
    }

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 7: break; case $$ }")]
    [InlineData("_ = receipt.ErrorCode is 7 or $$;")]
    public async Task Offers_what_is_left_of_a_meaning_first(string statements)
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements(statements));
        Assert.Equal([$"{Number} or {Number}015", Number, Number + "015"], completed.Texts.Take(3));
        Assert.Equal(
            "The other codes of 'absent subscriber': AbsentSubscriber (001), AbsentSubscriber015 (015)",
            await completed.DescribeAsync($"{Number} or {Number}015"));
        Assert.StartsWith(
            "001: absent subscriber\nSame meaning: AbsentSubscriber007 (007), AbsentSubscriber015 (015)",
            await completed.DescribeAsync(Number),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offers_nothing_where_all_codes_are_written() => Assert.Empty(
        (await CompletedSource.OpenAsync(Rules.SwitchesOverAllCodes.Source("_ = receipt.ErrorCode is 1 or 7 or 15 or ARMS or $$;"))).Items);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case 7: goto case $$; }", Number, Number + "007")]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case 7: goto case $$ }", Number, Number + "007")]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case 7: goto case Abs$$; }", Number, Number + "007")]
    [InlineData("switch (receipt.ErrorCode) { case 2 or 3: break; case 4 when count > 1: break; case 1: goto case $$; }", Number)]
    [InlineData("switch (receipt.ErrorCode) { case 1: switch (receipt.NetworkErrorCode) { case 7: goto case $$; } break; }", Number + "007")]
    [InlineData("switch (receipt.TextErrorCode) { case \"001\": goto case $$; }", Text)]
    [InlineData("switch (SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { case 7: break; case 1: goto case $$; }", Number, Number + "007")]
    [InlineData("switch (receipt.ErrorCode) { case -3: break; default: goto case $$; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: goto $$; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: Action jump = () => { goto case $$; }; break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: switch (count) { case 7: goto case $$; } break; }")]
    public async Task Offers_the_labels_that_a_goto_can_lead_to(string statements, params string[] labels) =>
        Assert.Equal(labels, (await CompletedSource.OpenAsync(Receipts.Statements(statements))).Texts);
}
