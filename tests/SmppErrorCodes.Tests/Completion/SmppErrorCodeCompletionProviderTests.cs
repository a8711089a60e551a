using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.Completion;

/// <summary>Where codes are offered, and where they are not.</summary>
public sealed class SmppErrorCodeCompletionProviderTests
{
    private const string Number = "TwilioSmppErrorCode.AbsentSubscriber";
    private const string Text = "TwilioSmppErrorCode.Text.AbsentSubscriber";
    private const string Pattern = $"{Number} or {Number}007 or {Number}015";

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case $$: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case Abs$$ }")]
    [InlineData("switch (receipt.ErrorCode) { case $$\n case 2: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 2:\n case $$\n break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 2 or $$ }")]
    [InlineData("switch (receipt.ErrorCode) { case $$ when count > 1: break; }")]
    [InlineData("switch (receipt.NetworkErrorCode) { case $$ }")]
    [InlineData("switch (receipt.ErrorCode, count) { case ($$, 3): break; }")]
    [InlineData("_ = receipt.ErrorCode is $$")]
    [InlineData("if (receipt.ErrorCode is $$")]
    [InlineData("if (receipt.ErrorCode is $$) { }")]
    [InlineData("_ = receipt.ErrorCode is not $$;")]
    [InlineData("_ = receipt.ErrorCode is 2 or $$")]
    [InlineData("_ = receipt.ErrorCode is not 1 and not $$;")]
    [InlineData("_ = receipt.ErrorCode is 2 or ($$);")]
    [InlineData("_ = receipt is { ErrorCode: $$ };")]
    [InlineData("_ = receipt is { ErrorCode: $$")]
    [InlineData("_ = receipt is { ErrorCode: 2 or $$ };")]
    [InlineData("_ = receipt.ErrorCode switch { $$ }")]
    [InlineData("_ = receipt.ErrorCode switch { 2 => 2, $$ };")]
    [InlineData("_ = receipt.ErrorCode switch { 2 => 2, $$\n _ => 3 };")]
    public async Task Offers_codes_and_meanings_in_a_pattern(string statements)
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements(statements));
        Assert.Contains(Number, completed.Texts);
        Assert.Contains(completed.Texts, static text => text is Pattern or $"({Pattern})");
    }

    [Theory]
    [InlineData("_ = receipt.ErrorCode == $$;")]
    [InlineData("if (receipt.ErrorCode == $$")]
    [InlineData("if (receipt.ErrorCode == Abs$$ && count == 1) { }")]
    [InlineData("if (receipt.ErrorCode != $$)")]
    [InlineData("if ($$ == receipt.ErrorCode) { }")]
    [InlineData("if (count == 1 || receipt.NetworkErrorCode == $$")]
    [InlineData("receipt.SetErrorCode($$")]
    [InlineData("receipt.SetErrorCode($$)")]
    [InlineData("receipt.SetErrorCode($$, 4);")]
    [InlineData("receipt.SetErrorCode(errorCode: $$);")]
    [InlineData("receipt.ErrorCode = $$")]
    [InlineData("receipt.ErrorCode = count > 1 ? $$ : 2;")]
    [InlineData("receipt.ErrorCode = count > 1 ? 1 : $$;")]
    [InlineData("receipt.ErrorCode = count switch { 1 => $$ };")]
    [InlineData("_ = receipt.NetworkErrorCode ?? $$;")]
    [InlineData("receipt.NetworkErrorCode ??= $$;")]
    [InlineData("int smppErrorCode = $$")]
    [InlineData("_ = new DeliveryReceipt { ErrorCode = $$ };")]
    [InlineData("_ = new[] { 1, $$ }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = receipt.ErrorCode.Equals($$);")]
    [InlineData("Assert.Equal($$, receipt.ErrorCode);")]
    [InlineData("int GetDlrErrorCode() { return $$ }")]
    [InlineData("int GetDlrErrorCode() => $$;")]
    public async Task Offers_codes_alone_where_one_value_is_taken(string statements)
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements(statements));
        Assert.Contains(Number, completed.Texts);
        Assert.DoesNotContain(completed.Texts, static text => text.Contains(" or ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("switch (receipt.TextErrorCode) { case $$ }")]
    [InlineData("_ = receipt.TextErrorCode is $$;")]
    [InlineData("_ = receipt.TextErrorCode switch { $$ };")]
    [InlineData("_ = receipt is { TextErrorCode: $$ };")]
    [InlineData("if (receipt.TextErrorCode == $$")]
    [InlineData("receipt.TextErrorCode = $$")]
    [InlineData("void Take(string dlrErrorCode) { } Take($$")]
    [InlineData("Take($$); void Take(string dlrErrorCode) { }")]
    [InlineData("string GetDlrErrorCode() => $$;")]
    public async Task Offers_texts_for_a_text(string statements)
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements(statements));
        Assert.Contains(Text, completed.Texts);
        Assert.DoesNotContain(Number, completed.Texts);
    }

    [Theory]
    [InlineData("switch (count) { case $$ }")]
    [InlineData("if (count == $$")]
    [InlineData("if (receipt.Count == $$")]
    [InlineData("if (receipt.ErrorCode > $$")]
    [InlineData("_ = receipt.ErrorCode is > $$;")]
    [InlineData("_ = receipt.DayErrorCode == $$;")]
    [InlineData("_ = receipt.WeightErrorCode == $$;")]
    [InlineData("_ = receipt is { Count: $$ };")]
    [InlineData("_ = receipt is { $$ };")]
    [InlineData("_ = receipt.ErrorCode + $$;")]
    [InlineData("receipt.SetErrorCode(1, $$);")]
    [InlineData("receipt.Count = $$")]
    [InlineData("receipt.Text = $$")]
    [InlineData("Log.Write($$, 2);")]
    [InlineData("int GetCount() => $$;")]
    [InlineData("int index = $$")]
    [InlineData("switch (receipt.ErrorCode) { case 1: $$ }")]
    [InlineData("if (receipt.ErrorCode == 1) { $$ }")]
    [InlineData("if (receipt.ErrorCode == 1 $$")]
    [InlineData("_ = receipt.ErrorCode.$$;")]
    [InlineData("_ = receipt.ErrorCode == \"$$\";")]
    [InlineData("_ = receipt.ErrorCode == 1 // == $$")]
    [InlineData("_ = receipt.ErrorCode /* == $$ */")]
    [InlineData("_ = receipt.ErrorCode == TwilioSmppErrorCode.$$;")]
    [InlineData("const int Limit = $$;")]
    public async Task Offers_nothing_where_no_code_is_expected(string statements) =>
        Assert.Empty((await CompletedSource.OpenAsync(Receipts.Statements(statements))).Items);

    [Theory]
    [InlineData("public int DlrErrorCode = $$")]
    [InlineData("public int DlrErrorCode { get; } = $$;")]
    [InlineData("public int DlrErrorCode => $$;")]
    [InlineData("public void Take(int dlrErrorCode = $$) { }")]
    [InlineData("[SmppErrorCodes.ErrorCode] public int Result = $$;")]
    public async Task Offers_codes_in_a_member_without_statements(string member) =>
        Assert.Contains(Number, (await CompletedSource.OpenAsync(Receipts.Members(member))).Texts);

    [Theory]
    [InlineData("public int Result = $$")]
    [InlineData("public int DlrErrorCode { $$ }")]
    [InlineData("[System.Obsolete($$)] public int DlrErrorCode;")]
    [InlineData("public int DlrErrorCode($$)")]
    public async Task Offers_nothing_in_a_member_that_is_no_code(string member) =>
        Assert.Empty((await CompletedSource.OpenAsync(Receipts.Members(member))).Items);

    [Fact]
    public async Task Offers_codes_in_top_level_statements() =>
        Assert.Contains(Number, (await CompletedSource.OpenAsync("int smppErrorCode = int.Parse(args[0]);\nif (smppErrorCode == $$")).Texts);

    /// <summary>A constant of the catalog makes a code of what it is compared with.</summary>
    [Theory]
    [InlineData("_ = count is SmppErrorCodes.TwilioSmppErrorCode.SmsExpired or $$")]
    [InlineData("_ = count == SmppErrorCodes.TwilioSmppErrorCode.SmsExpired || count == $$;")]
    [InlineData("switch (count) { case SmppErrorCodes.TwilioSmppErrorCode.SmsExpired: break; case $$ }")]
    public async Task Offers_codes_beside_a_constant_of_the_catalog(string statements) =>
        Assert.Contains("TwilioSmppErrorCode.NoError", (await CompletedSource.OpenAsync(Receipts.Statements(statements))).Texts);

    /// <summary>What another member does with the value shows whose code it is.</summary>
    [Theory]
    [InlineData("bool A(DeliveryReceipt r) => r.ErrorCode == 4096;", false)]
    [InlineData("bool A(DeliveryReceipt r) => r.Count == 4096;", true)]
    public async Task Offers_nothing_where_the_file_has_codes_of_another_list(string member, bool isOffered) =>
        Assert.Equal(isOffered, (await CompletedSource.OpenAsync(Receipts.Members(member + " bool B(DeliveryReceipt r) => r.ErrorCode == $$;"))).Items.Any());

    [Theory]
    [InlineData("smpp_error_codes.detection = declared")]
    [InlineData("smpp_error_codes.excluded_symbols = P:Acme.DeliveryReceipt.ErrorCode")]
    public async Task Heeds_the_options(string editorConfig) =>
        Assert.Empty((await CompletedSource.OpenAsync(Receipts.Statements("_ = receipt.ErrorCode == $$;"), editorConfig: editorConfig)).Items);

    [Fact]
    public async Task Leaves_out_codes_that_cannot_be()
    {
        var completed = await CompletedSource.OpenAsync(
            Receipts.Statements("_ = (byte)SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode) is $$"),
            editorConfig: "smpp_error_codes.excluded_codes = 2");
        Assert.Contains(Number, completed.Texts);
        Assert.DoesNotContain("TwilioSmppErrorCode.HandsetMemoryExceeded", completed.Texts);
        Assert.DoesNotContain(Number + "007", completed.Texts);
        Assert.DoesNotContain("TwilioSmppErrorCode.BlockedAsSpam", completed.Texts);
    }

    [Fact]
    public async Task Comes_first_and_keeps_the_meanings_together()
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements("switch (receipt.ErrorCode) { case $$ }"));
        Assert.Equal(completed.Items, completed.All.Take(completed.Items.Count));
        Assert.True(completed.All.Count > completed.Items.Count);
        Assert.Equal([Pattern, Number, Number + "007", Number + "015"], completed.Texts.Skip(4).Take(4));
        Assert.All(completed.Items, static item => Assert.Equal(Microsoft.CodeAnalysis.Completion.MatchPriority.Default, item.Rules.MatchPriority));
    }

    [Theory]
    [InlineData("if (receipt.ErrorCode == $$", ' ', true)]
    [InlineData("switch (receipt.ErrorCode) { case $$ }", ' ', true)]
    [InlineData("_ = receipt.ErrorCode is not $$", ' ', true)]
    [InlineData("if (receipt.ErrorCode == A$$", 'A', true)]
    [InlineData("receipt.Count = 1; $$", ' ', false)]
    [InlineData("receipt.SetErrorCode(1, $$", ' ', false)]
    public async Task Opens_the_list_behind_a_comparison(string statements, char typed, bool isOpened) =>
        Assert.Equal(isOpened, (await CompletedSource.OpenAsync(Receipts.Statements(statements), typed: typed)).Items.Any());

    [Fact]
    public async Task Describes_code_meaning_and_synonyms()
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements("switch (receipt.ErrorCode) { case $$ }"));
        Assert.StartsWith(
            "007: absent subscriber\nSame meaning: AbsentSubscriber (001), AbsentSubscriber015 (015)\n007: The HLR answered",
            await completed.DescribeAsync(Number + "007"),
            StringComparison.Ordinal);
        Assert.Equal("All codes of 'absent subscriber': AbsentSubscriber (001), AbsentSubscriber007 (007), AbsentSubscriber015 (015)", await completed.DescribeAsync(Pattern));
        Assert.StartsWith("047: tcap error\n047: The signalling layer", await completed.DescribeAsync("TwilioSmppErrorCode.TcapError"), StringComparison.Ordinal);
    }

    /// <summary>As the descriptions of Roslyn's own items have it, and language servers expect it.</summary>
    [Fact]
    public async Task Describes_in_a_first_line_of_code_and_text_below()
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements("switch (receipt.ErrorCode) { case $$ }"));
        var parts = (await completed.GetDescriptionAsync(Number + "007")).TaggedParts;
        Assert.Equal(["CodeBlockStart", "Text", "CodeBlockEnd", "LineBreak", "Text"], parts.Take(5).Select(static part => part.Tag));
        Assert.Equal(["", "007: absent subscriber", "", "\n", "Same meaning: AbsentSubscriber (001), AbsentSubscriber015 (015)"], parts.Take(5).Select(static part => part.Text));
        Assert.Equal("CodeBlockStart", (await completed.GetDescriptionAsync(Pattern)).TaggedParts[0].Tag);
    }

    [Fact]
    public async Task Shows_the_codes_beside_the_name()
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements("switch (receipt.ErrorCode) { case $$ }"));
        Assert.Equal("007", completed.Items.Single(static item => item.DisplayText == Number + "007").InlineDescription);
        Assert.Equal("001, 007, 015", completed.Items.Single(static item => item.DisplayText == Pattern).InlineDescription);
    }

    /// <summary>"7" is not "007": none of the texts with leading zeros is what a number is written as.</summary>
    [Theory]
    [InlineData("_ = receipt.ErrorCode.ToString() == $$;", false)]
    [InlineData("_ = $$ == receipt.ErrorCode.ToString();", false)]
    [InlineData("_ = receipt.ErrorCode.ToString(\"D3\") == $$;", true)]
    [InlineData("_ = $$ == receipt.ErrorCode.ToString(\"000\");", true)]
    [InlineData("_ = receipt.NetworkErrorCode.ToString() != $$;", false)]
    [InlineData("_ = receipt?.ErrorCode.ToString() == $$;", false)]
    [InlineData("_ = Convert.ToString(receipt.ErrorCode) == $$;", false)]
    [InlineData("_ = receipt.ErrorCode.ToString().Equals($$);", false)]
    [InlineData("switch (receipt.ErrorCode.ToString()) { case $$ }", false)]
    [InlineData("switch (receipt.ErrorCode.ToString(\"D3\")) { case $$ }", true)]
    [InlineData("_ = receipt.ErrorCode.ToString() is $$;", false)]
    [InlineData("var written = receipt.ErrorCode.ToString(); if (written == $$", false)]
    [InlineData("var written = receipt.ErrorCode.ToString(\"D3\"); if (written == $$", true)]
    [InlineData("_ = receipt.TextErrorCode.ToString() == $$;", true)]
    public async Task Offers_texts_for_a_number_that_is_written_with_its_zeros(string statements, bool isOffered) =>
        Assert.Equal(isOffered, (await CompletedSource.OpenAsync(Receipts.Statements(statements))).Texts.Contains(Text));

    [Theory]
    [InlineData(LanguageVersion.CSharp8, "_ = receipt.ErrorCode is $$;")]
    [InlineData(LanguageVersion.CSharp8, "_ = receipt.ErrorCode switch { $$ };")]
    [InlineData(LanguageVersion.CSharp8, "switch (receipt.ErrorCode) { case $$ when count > 1: break; }")]
    public async Task Has_no_meanings_where_the_language_has_no_pattern_for_them(LanguageVersion languageVersion, string statements)
    {
        var completed = await CompletedSource.OpenAsync(Receipts.Statements(statements), languageVersion);
        Assert.Contains(Number, completed.Texts);
        Assert.All(completed.Texts, static text => Assert.DoesNotContain(' ', text));
    }
}
