using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP005: what handles a part of a meaning, and the nearest code that handles all of it or none.</summary>
public sealed partial class Smpp005IncompleteMeaningTests
{
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode > 0|};")]
    [InlineData("_ = {|SMPP005:0 < receipt.ErrorCode|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode >= 1|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode <= 0|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is 1|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not (0 or 6)|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is >= 1 and <= 7|};")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode == 0 || receipt.ErrorCode == 6)|};")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1 or 7|} };")]
    [InlineData("_ = receipt is { State: \"X\", ErrorCode: {|SMPP005:1|} };")]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode == 1|};")]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode.Value == 1|};")]
    [InlineData("_ = {|SMPP005:(receipt.NetworkErrorCode ?? 0) == 1|};")]
    [InlineData("_ = {|SMPP005:receipt?.ErrorCode == 1|};")]
    [InlineData("_ = {|SMPP005:receipt.TextErrorCode == \"001\"|};")]
    [InlineData("_ = {|SMPP005:receipt.LongErrorCode == 1|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.Equals(1)|};")]
    [InlineData("_ = {|SMPP005:string.Equals(receipt.TextErrorCode, \"001\")|};")]
    [InlineData("_ = {|SMPP005:new[] { 1, 7 }.Contains(receipt.ErrorCode)|};")]
    [InlineData("_ = {|SMPP005:new HashSet<int> { 1, 7 }.Contains(receipt.ErrorCode)|};")]
    [InlineData("_ = {|SMPP005:receipt.GetErrorCode() == 1|};")]
    [InlineData("_ = {|SMPP005:await receipt.GetErrorCodeAsync() == 1|};")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { text = \"x\"; }")]
    [InlineData("while ({|SMPP005:receipt.ErrorCode != 0|}) { }")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} && count < 3;")]
    [InlineData("_ = count < 3 && {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} || count < 3;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1 || receipt.ErrorCode == 7|} || count < 3;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : 3;")]
    [InlineData("Func<DeliveryReceipt, bool> f = r => {|SMPP005:r.ErrorCode == 1|};")]
    [InlineData("_ = new[] { receipt }.Where(r => {|SMPP005:r.ErrorCode == 1|});")]
    [InlineData("_ = from r in new[] { receipt } where {|SMPP005:r.ErrorCode == 1|} select r;")]
    public Task Reports_a_test_of_a_part_of_a_meaning(string statement) => Verify.ReportsAsync(Receipts.Statements(statement), rules: Verify.DecisionRules);

    [Theory]
    [InlineData("_ = receipt.ErrorCode == 51;")]
    [InlineData("_ = receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == 15;")]
    [InlineData("_ = receipt.ErrorCode is 0 or 6 or 14;")]
    [InlineData("_ = receipt.ErrorCode is not (0 or 6 or 14);")]
    [InlineData("_ = receipt.ErrorCode != 0 && receipt.ErrorCode != 6 && receipt.ErrorCode != 14;")]
    [InlineData("_ = receipt.ErrorCode is >= 800 and <= 803;")]
    [InlineData("_ = receipt.ErrorCode >= 0;")]
    [InlineData("_ = receipt.ErrorCode > 21;")]
    [InlineData("_ = receipt.ErrorCode == 1 || receipt is { ErrorCode: 7 or 15 };")]
    [InlineData("_ = receipt.ErrorCode == -1;")]
    [InlineData("_ = receipt.ErrorCode == 22;")]
    [InlineData("_ = receipt.ErrorCode == count;")]
    [InlineData("_ = receipt.NetworkErrorCode == null;")]
    [InlineData("_ = receipt.NetworkErrorCode is not null;")]
    [InlineData("_ = receipt.NetworkErrorCode.HasValue;")]
    [InlineData("_ = receipt.NetworkErrorCode is int code;")]
    [InlineData("_ = receipt.Count == 1;")]
    [InlineData("_ = receipt.TextErrorCode == \"1\";")]
    [InlineData("_ = string.IsNullOrEmpty(receipt.TextErrorCode);")]
    [InlineData("Assert.Equal(1, receipt.ErrorCode);")]
    [InlineData("System.Diagnostics.Debug.Assert(receipt.ErrorCode == 1);")]
    [InlineData("_ = receipt.ErrorCode == 1 || IsOther(receipt.ErrorCode); bool IsOther(int code) => code > 1;")]
    [InlineData("_ = receipt.ErrorCode == 1 || IsOther(receipt); bool IsOther(DeliveryReceipt r) => r.Count > 1;")]
    [InlineData("_ = receipt.ErrorCode == 1 || receipt.ErrorCode % 8 == 7;")]
    [InlineData("_ = new[] { 1, 7, 15 }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == 1;")]
    [InlineData("var code = TwilioSmppErrorCode.Canonical(receipt.ErrorCode); _ = code == 1;")]
    [InlineData("_ = receipt.GetErrorCode() == 1 || receipt.GetErrorCode() == 7;")]
    public Task Leaves_a_test_alone_that_covers_a_meaning_or_none(string statement) =>
        Verify.ReportsAsync("using SmppErrorCodes;\n" + Receipts.Statements(statement), rules: Verify.DecisionRules);

    [Theory]
    [InlineData("_ = receipt.ErrorCode != 0;", "'receipt.ErrorCode != 0' is also true for NoError006 (6) and NoError014 (14), which mean the same as 0")]
    [InlineData(
        "_ = receipt . ErrorCode /* ? */ > 0;",
        "'receipt . ErrorCode > 0' is also true for NoError006 (6) and NoError014 (14), which mean the same as 0")]
    [InlineData("_ = receipt.ErrorCode is 1 or 7;", "'receipt.ErrorCode is 1 or 7' is not true for AbsentSubscriber015 (15), which means the same as 1")]
    [InlineData(
        "_ = receipt.ErrorCode is 1 or 7 or 2;",
        "'receipt.ErrorCode is 1 or 7 or 2' is not true for AbsentSubscriber015 (15), HandsetMemoryExceeded008 (8) and HandsetMemoryExceeded016 (16), "
        + "which mean the same as codes that it names")]
    [InlineData("_ = receipt is { ErrorCode: 1 or 7 };", "'1 or 7' does not match AbsentSubscriber015 (15), which means the same as 1")]
    [InlineData("_ = receipt is { ErrorCode: not 0 };", "'not 0' also matches NoError006 (6) and NoError014 (14), which mean the same as 0")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 4: A(); break; }",
        "'case 4' handles 'signaling connection lost', but SignalingConnectionLost010 (10), SignalingConnectionLost012 (12), "
        + "SignalingConnectionLost018 (18) and 1 more, which mean the same, are not handled")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: case 7: A(); break; default: B(); break; }",
        "'case 1' handles 'absent subscriber', but AbsentSubscriber015 (15), which means the same, goes to the 'default'")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 1 or 7 => 2, _ => 3 };",
        "'1 or 7' handles 'absent subscriber', but AbsentSubscriber015 (15), which means the same, goes to the discard")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 1 or 7 => 2, < 100 => 3, _ => 4 };",
        "'1 or 7' handles 'absent subscriber', but AbsentSubscriber015 (15), which means the same, goes to '< 100'")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 2 or 3 or 58: A(); break; }",
        "'case 2 or 3 or 58' handles 'handset memory exceeded' and 'connection timeout', "
        + "but their other codes HandsetMemoryExceeded008 (8), HandsetMemoryExceeded016 (16), ConnectionTimeout009 (9) and 1 more are not handled")]
    [InlineData(
        "_ = receipt.ErrorCode switch { 1 or 7 or 2 or 8 => 2, _ => 3 };",
        "'1 or 7 or 2 or 8' handles 'absent subscriber' and 'handset memory exceeded', "
        + "but their other codes AbsentSubscriber015 (15) and HandsetMemoryExceeded016 (16) go to the discard")]
    [InlineData(
        "switch (receipt.ErrorCode) { case 1: A(); break; case var _ when count > 3: B(); break; }",
        "'case 1' handles 'absent subscriber', but AbsentSubscriber007 (7) and AbsentSubscriber015 (15), which mean the same, go elsewhere")]
    [InlineData(
        "_ = receipt.ErrorCode is >= 1 and <= 4;",
        "'receipt.ErrorCode is >= 1 and <= 4' cuts through 4 meanings, such as 'absent subscriber': list the codes, or compare Canonical(…)")]
    public async Task The_message_names_the_codes_that_are_missing(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP005")));

    private static string Statements(string statements) => Receipts.Statements(statements + "\nvoid A() { } void B() { }");

    private static string Source(string statement) =>
        Receipts.Statements(statement + " void A() { } void B() { } void C() { } bool IsOther(int code) => code > 100;");

    private static Task ReportsAsync(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP005 SMPP006 SMPP007");

    /// <summary>With all rules on: what one of them reports is not reported by the others again.</summary>
    private static Task ReportsAllAsync(string source) => Verify.ReportsAsync(source, rules: $"{Verify.LiteralRules} {Verify.DecisionRules}");
}
