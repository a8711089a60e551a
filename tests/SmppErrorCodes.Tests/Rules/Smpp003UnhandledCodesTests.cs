using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Catalogs;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP003: a <c>switch</c> without a <c>default</c> or a discard that does nothing for some codes.</summary>
public sealed class Smpp003UnhandledCodesTests
{
    private const string Flags = "var flag = count > 0; bool? maybe = count > 0 ? flag : null; ";

    [Theory]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { CASES break; }")]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            CASES break;
            case 1 when count > 0: break;
            case 7 when count > 0: break;
            case 15 when count > 0: break;
        }
        """)]
    [InlineData("{|SMPP003:switch|} (receipt.NetworkErrorCode) { CASES case null: break; }")]
    [InlineData("{|SMPP003:switch|} (receipt) { case { ErrorCode: ARMS }: break; }")]
    [InlineData("{|SMPP003:switch|} ((nint)receipt.ErrorCode) { CASES break; }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { case not (1 or 7 or 15): break; }")]
    [InlineData("_ = receipt.ErrorCode {|SMPP003:switch|} { ARMS => 2 };")]
    [InlineData("_ = (receipt.ErrorCode, count) {|SMPP003:switch|} { (ARMS, _) => 2 };")]
    public Task Reports_a_switch_that_does_nothing_for_some_codes(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { CASES case 1: case 7: case 15: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 7: throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: text = null; break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: throw new Exception(); }")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, _ => throw new Exception() };")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; default: text = null; throw new Exception(); }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 1 when count > 0: break; case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case var other when IsOther(other): break; bool IsOther(int code) => code > 1; }")]
    [InlineData("switch (receipt.ErrorCode) { case >= 0: break; }")]
    [InlineData("switch (TwilioSmppErrorCode.Canonical(receipt.ErrorCode)) { CASES case 1: break; }")]
    [InlineData("switch (receipt.Count) { CASES break; }")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch { ARMS => 2, var other => other };")]
    [InlineData("if (receipt.ErrorCode is ARMS) { text = null; } else { throw new Exception(); }")]
    public Task Leaves_a_switch_alone_that_handles_all_codes(string statement) => ReportsAsync(statement);

    /// <summary>Of a meaning that comes in part the switch handles nothing.</summary>
    [Theory]
    [InlineData("if (receipt.ErrorCode is 1 or 7 or 15) return; text = null; switch (receipt.ErrorCode) { CASES break; }")]
    [InlineData("if (receipt.ErrorCode is 1 or 7 or 15) text = null; else switch (receipt.ErrorCode) { CASES break; }")]
    [InlineData("var absent = new[] { 1, 7, 15 }; if (absent.Contains(receipt.ErrorCode)) return; switch (receipt.ErrorCode) { CASES break; }")]
    [InlineData("if (receipt.ErrorCode is 1 or 7) return; text = null; {|SMPP003:switch|} (receipt.ErrorCode) { CASES break; }")]
    [InlineData("if (receipt.ErrorCode is 1 or 7 or 15) text = null; {|SMPP003:switch|} (receipt.ErrorCode) { CASES break; }")]
    [InlineData("if (receipt.Count is 1 or 7 or 15) return; text = null; {|SMPP003:switch|} (receipt.ErrorCode) { CASES break; }")]
    public Task Leaves_codes_alone_that_an_earlier_decision_left_with(string statement) => ReportsAsync(statement);

    /// <summary>Labels that take each code only for some values of something else, but together for all of them.</summary>
    [Theory]
    [InlineData("_ = (receipt.ErrorCode, flag) switch { (ARMS, _) => 1, (_, true) => 2, (_, false) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, flag) switch { (ARMS, _) => 1, (var other, true) => other, (var other, false) => -other };")]
    [InlineData("_ = (receipt.ErrorCode, flag) switch { (ARMS, _) => 1, (1 or 7 or 15, true) => 2, (1 or 7 or 15, false) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, flag) switch { (ARMS, true) => 1, (ARMS, false) => 2, (_, true or false) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, maybe) switch { (ARMS, _) => 1, (_, true) => 2, (_, null) => 3, (_, false) => 4 };")]
    [InlineData("_ = (receipt.ErrorCode, count) switch { (ARMS, _) => 1, (_, > 3) => 2, (_, <= 3) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, count) switch { (ARMS, _) => 1, (_, 3) => 2, (_, not 3) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, text) switch { (ARMS, _) => 1, (_, null) => 2, (_, { Length: > 3 }) => 3, (_, { Length: <= 3 }) => 4 };")]
    [InlineData("_ = (receipt.ErrorCode, text) switch { (ARMS, _) => 1, (_, string known) => known.Length, (_, null) => 2 };")]
    [InlineData("_ = (receipt.ErrorCode, flag, maybe) switch { (ARMS, _, _) => 1, (_, true, not null) => 2, (_, _, null) => 3, (_, false, _) => 4 };")]
    [InlineData("_ = receipt switch { { ErrorCode: ARMS } => 1, { Text: null } => 2, { Text: not null } => 3, null => 4 };")]
    [InlineData("_ = receipt switch { { ErrorCode: ARMS } => 1, { ErrorCode: 1 or 7 or 15, Text: null } => 2, { ErrorCode: 1 or 7 or 15, Text: not null } => 3 };")]
    [InlineData("switch (receipt.ErrorCode, flag) { case (ARMS, _): break; case (_, true): text = null; break; case (_, false): text = \"\"; break; }")]
    [InlineData("switch (receipt) { case { ErrorCode: ARMS }: break; case { Text: null }: text = null; break; case { Text: not null }: text = \"\"; break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case 1 or 7 or 15 when flag: text = null; break; case 1 or 7 or 15 when !flag: text = \"\"; break; }")]
    [InlineData("switch (receipt.ErrorCode) { CASES break; case var _ when text is null: text = \"\"; break; case var _ when text is not null: text = null; break; }")]
    public Task Leaves_a_switch_alone_whose_labels_take_all_codes_between_them(string statement) => ReportsAsync(Flags + statement);

    [Theory]
    [InlineData("_ = (receipt.ErrorCode, flag) {|SMPP003:switch|} { (ARMS, _) => 1, (_, true) => 2 };")]
    [InlineData("_ = (receipt.ErrorCode, flag, !flag) {|SMPP003:switch|} { (ARMS, _, _) => 1, (_, true, _) => 2, (_, _, false) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, maybe) {|SMPP003:switch|} { (ARMS, _) => 1, (_, true) => 2, (_, false) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, count) {|SMPP003:switch|} { (ARMS, _) => 1, (_, > 3) => 2, (_, < 3) => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, flag) {|SMPP003:switch|} { (ARMS, _) => 1, (1 or 7 or 15, true) => 2 };")]
    [InlineData("_ = receipt {|SMPP003:switch|} { { ErrorCode: ARMS } => 1, { Text: not null } => 2 };")]
    [InlineData("_ = receipt {|SMPP003:switch|} { { ErrorCode: ARMS } => 1, { Text: null } => 2, { Text: { Length: > 3 } } => 3 };")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { CASES break; case 1 or 7 or 15 when flag: text = null; break; }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { CASES break; case var _ when IsOther(): break; case var _ when !IsOther(): break; bool IsOther() => flag; }")]
    public Task Reports_a_switch_whose_labels_take_some_codes_for_some_values_only(string statement) => ReportsAsync(Flags + statement);

    [Theory]
    [InlineData("{|SMPP003:switch|} (receipt) { case { ErrorCode: ARMS }: break; case { NetworkErrorCode: ARMS }: text = null; break; }")]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode, receipt.NetworkErrorCode) { case (ARMS, _): break; case (_, ARMS): text = null; break; }")]
    [InlineData("_ = (receipt.ErrorCode, receipt.NetworkErrorCode) {|SMPP003:switch|} { (ARMS, ARMS) => 2 };")]
    [InlineData("_ = receipt.ErrorCode {|SMPP003:switch|} { ARMS => receipt.NetworkErrorCode {|SMPP003:switch|} { ARMS => 2 } };")]
    public Task Reports_a_switch_once_that_decides_on_two_codes(string statement) => ReportsAsync(statement);

    /// <summary>One cause, one report: SMPP005 reports what is incomplete, so those codes are not missing altogether.</summary>
    [Fact]
    public Task Does_not_report_what_is_incomplete() =>
        ReportsAsync("switch (receipt.ErrorCode) { CASES break; case {|SMPP005:1|} when count > 0: text = null; break; }", "SMPP003 SMPP005");

    [Fact]
    public Task Reports_a_switch_of_five_hundred_lines()
    {
        var sections = CatalogTable.Rows
            .Where(static row => row.Value > 21)
            .Select(static row => $"case {row.Value}:\n{string.Concat(Enumerable.Repeat("count++;\n", 10))}break;\n");
        return Verify.ReportsAsync(
            Receipts.Statements($"{{|SMPP003:switch|}} (receipt.ErrorCode)\n{{\n{string.Concat(sections)}}}"),
            rules: Verify.DecisionRules);
    }

    [Theory]
    [InlineData(
        "switch (receipt.ErrorCode) { CASES break; }",
        "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1): add the missing cases or a 'default'")]
    [InlineData(
        "_ = receipt.ErrorCode switch { ARMS => 2 };",
        "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1): add the missing cases or a discard")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 0: break; }",
        "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1), HandsetMemoryExceeded (2), ConnectionTimeout (3) and "
        + "45 more: add the missing cases or a 'default'")]
    [InlineData(
        "switch (receipt.ErrorCode, receipt.NetworkErrorCode) { case (0, 0): break; }",
        "The 'switch' on 'receipt.ErrorCode' and 'receipt.NetworkErrorCode' does not handle NoError (0), AbsentSubscriber (1), HandsetMemoryExceeded (2) and "
        + "46 more of 'receipt.ErrorCode', and NoError (0), AbsentSubscriber (1), HandsetMemoryExceeded (2) and "
        + "46 more of 'receipt.NetworkErrorCode': add the missing cases or a 'default'")]
    [InlineData(
        "switch (receipt) { case { ErrorCode: >= 0 }: break; case { NetworkErrorCode: ARMS }: break; }",
        "The 'switch' on 'NetworkErrorCode' does not handle AbsentSubscriber (1): add the missing cases or a 'default'")]
    [InlineData(
        "switch (receipt) { case (ARMS, _): break; }",
        "The 'switch' on 'errorCode' does not handle AbsentSubscriber (1): add the missing cases or a 'default'")]
    [InlineData(
        "switch (receipt) { case (errorCode: ARMS, count: _): break; }",
        "The 'switch' on 'errorCode' does not handle AbsentSubscriber (1): add the missing cases or a 'default'")]
    [InlineData(
        "(int DlrErrorCode, int Id) pair = (receipt.ErrorCode, count); switch (pair) { case (ARMS, _): break; }",
        "The 'switch' on 'DlrErrorCode' does not handle AbsentSubscriber (1): add the missing cases or a 'default'")]
    [InlineData(
        "switch (receipt.ErrorCode, count) { case (ARMS, _): break; }",
        "The 'switch' on 'receipt.ErrorCode' does not handle AbsentSubscriber (1): add the missing cases or a 'default'")]
    public async Task The_message_names_three_codes_at_most(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP003")));

    private static string Source(string statement) => SwitchesOverAllCodes.Source(statement);

    private static Task ReportsAsync(string statement, string rules = "SMPP003") => Verify.ReportsAsync(Source(statement), rules: rules);
}
