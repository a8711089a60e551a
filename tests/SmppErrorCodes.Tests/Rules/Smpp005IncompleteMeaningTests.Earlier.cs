using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>Codes that an earlier decision on the same value keeps away are not missing.</summary>
public sealed partial class Smpp005IncompleteMeaningTests
{
    [Theory]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) { return; } A(); if (receipt.ErrorCode != 0) B();")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) throw new Exception(); A(); _ = receipt.ErrorCode > 0;")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) { A(); return; } A(); if (receipt.ErrorCode == 1) B();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) { A(); return; } A(); while (count > 0) { if (receipt.ErrorCode == 1) B(); }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) { A(); return; } A(); switch (receipt.ErrorCode) { case 1: B(); break; default: A(); break; }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) { A(); return; } A(); _ = receipt.ErrorCode switch { 1 => 1, _ => 2 };")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) { A(); return; } else if (count == 1) { B(); } A(); if (receipt.ErrorCode != 0) B();")]
    [InlineData("if (receipt.ErrorCode is 1 or 7 or 15 or 51) { A(); } else { return; } A(); _ = receipt.ErrorCode is 51 or 2 or 8 or 16 or 0;")]
    [InlineData("switch (receipt.ErrorCode) { case 0: case 6: case 14: return; } A(); _ = receipt.ErrorCode != 0;")]
    [InlineData("switch (receipt.ErrorCode) { case 0: case 6: case 14: throw new Exception(); case 51: A(); break; } A(); _ = receipt.ErrorCode != 0;")]
    [InlineData("while (count > 0) { if (receipt.ErrorCode is 0 or 6 or 14) continue; A(); if (receipt.ErrorCode != 0) B(); }")]
    [InlineData("foreach (var r in new[] { receipt }) { if (r.ErrorCode is 0 or 6 or 14) break; A(); if (r.ErrorCode != 0) B(); }")]
    [InlineData("if (CODE.Canonical(receipt.ErrorCode) == CODE.NoError) return; A(); _ = receipt.ErrorCode != 0;")]
    [InlineData("if (receipt.NetworkErrorCode is 0 or 6 or 14) return; A(); _ = receipt.NetworkErrorCode != 0;")]
    [InlineData("var smppErrorCode = receipt.ErrorCode; if (smppErrorCode is 0 or 6 or 14) return; A(); _ = smppErrorCode != 0;")]
    public Task Does_not_miss_codes_behind_what_left_with_them(string statement) => ReportsEarlierAsync(statement);

    [Theory]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) { A(); } else { B(); if (receipt.ErrorCode != 0) A(); }")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) A(); else while (count > 0) { if (receipt.ErrorCode != 0) A(); }")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) { A(); } else if (count == 3) { B(); if (receipt.ErrorCode != 0) A(); }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is 1 or 51|}) { A(); if (receipt.ErrorCode == 1) B(); }")]
    [InlineData("if (receipt.ErrorCode is not (0 or 6 or 14)) { A(); if (receipt.ErrorCode != 0) B(); }")]
    [InlineData("_ = receipt.ErrorCode is 0 or 6 or 14 ? 1 : count + (receipt.ErrorCode != 0 ? 2 : 3);")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: case 51: A(); if (receipt.ErrorCode == 1) B(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; default: A(); _ = receipt.ErrorCode is 1 or 51; break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 0 or 6 or 14 => 1, _ => count + (receipt.ErrorCode != 0 ? 2 : 3) };")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: if (receipt.ErrorCode == 59) B(); break; case 51: goto default; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case not (51 or 58): break; case 51: goto default; default: if (receipt.ErrorCode is not 7) B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: break; case 51: goto case 58; case 58: goto default; default: if (receipt.ErrorCode is 1 or 59) B(); break; }")]
    public Task Does_not_miss_codes_in_a_branch_that_they_do_not_take(string statement) => ReportsEarlierAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 51: goto case 1; case 1: case 7: case 15: if ({|SMPP005:receipt.ErrorCode is 1 or 51|}) B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: goto default; default: if ({|SMPP005:receipt.ErrorCode is 1 or 51|}) B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: goto case 51; case 51: goto default; default: if ({|SMPP005:receipt.ErrorCode is 1 or 51|}) B(); break; }")]
    public Task Misses_codes_in_a_branch_that_others_jump_to(string statement) => ReportsEarlierAsync(statement);

    /// <summary>One after the other, they do the same for all codes.</summary>
    [Theory]
    [InlineData("if (receipt.ErrorCode == 1) count++; if (receipt.ErrorCode == 7) count++; if (receipt.ErrorCode == 15) count++;")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); B(); } count = 1; if (receipt.ErrorCode is 7 or 15) { A(); B(); }")]
    [InlineData("if (receipt.ErrorCode is 1 or 15) return; count++; if (receipt.ErrorCode == 7) return;")]
    public Task Does_not_miss_codes_for_which_a_test_beside_does_the_same(string statement) => ReportsEarlierAsync(statement);

    [Theory]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) B();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) count++; if ({|SMPP005:receipt.ErrorCode == 7|}) count++;")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); else B(); if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) A();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); if (receipt.ErrorCode is 7 or 15 && count == 1) A();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); receipt.ErrorCode = count; if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) A();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); if ({|SMPP005:receipt.NetworkErrorCode is 7 or 15|}) A();")]
    public Task Misses_codes_for_which_a_test_beside_does_something_else(string statement) => ReportsEarlierAsync(statement);

    /// <summary>Of codes that cannot come, none stays with the named one.</summary>
    [Theory]
    [InlineData("if ({|SMPP005:receipt.ErrorCode > 0 && receipt.ErrorCode < 18|}) return; _ = receipt.ErrorCode > 5 ? 2 : 3;")]
    public Task Is_silent_where_the_named_code_cannot_come(string statement) => ReportsEarlierAsync(statement);

    /// <summary>What is written to in between may have any code again.</summary>
    [Theory]
    [InlineData("smppErrorCode = receipt.ErrorCode; _ = {|SMPP005:smppErrorCode != 0|};")]
    [InlineData("Read(ref smppErrorCode); _ = {|SMPP005:smppErrorCode != 0|};")]
    [InlineData("int.TryParse(text, out smppErrorCode); _ = {|SMPP005:smppErrorCode != 0|};")]
    [InlineData("(smppErrorCode, count) = (receipt.ErrorCode, 1); _ = {|SMPP005:smppErrorCode != 0|};")]
    [InlineData("void Next() { smppErrorCode = 6; } Next(); _ = {|SMPP005:smppErrorCode != 0|};")]
    [InlineData("while (count > 0) { _ = {|SMPP005:smppErrorCode != 0|}; smppErrorCode = receipt.ErrorCode; }")]
    public Task Misses_codes_of_a_local_behind_a_write(string statement) =>
        ReportsEarlierAsync($"var smppErrorCode = receipt.ErrorCode; if (smppErrorCode is 0 or 6 or 14) return; {statement}");

    [CSharpFact("13")]
    public Task Misses_codes_of_a_local_that_has_another_name() =>
        Misses_codes_of_a_local_behind_a_write("ref var other = ref smppErrorCode; other = 6; _ = {|SMPP005:smppErrorCode != 0|};");

    /// <summary>The member may be written to by another name of its object.</summary>
    [Theory]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) return; receipt.ErrorCode = count; _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) return; var same = receipt; same.ErrorCode = count; _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) return; receipt = null; _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) { A(); } else { receipt = null; _ = {|SMPP005:receipt.ErrorCode != 0|}; }")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) return; Again: _ = {|SMPP005:receipt.ErrorCode != 0|}; if (count > 3) goto Again;")]
    public Task Misses_codes_of_a_member_behind_a_write(string statement) => ReportsEarlierAsync(statement);

    /// <summary>Other values, branches that codes take all the same, and code that runs at another time.</summary>
    [Theory]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) { A(); } B(); _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14 && count > 3) return; A(); _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if (count > 3) { if (receipt.ErrorCode is 0 or 6 or 14) return; } A(); _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if (receipt.NetworkErrorCode is 0 or 6 or 14) return; A(); _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("var other = receipt; if (other.ErrorCode is 0 or 6 or 14) return; A(); _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if (receipt.GetErrorCode() is 0 or 6 or 14) return; A(); _ = {|SMPP005:receipt.GetErrorCode() != 0|};")]
    [InlineData("if (receipt.ErrorCode is 0 or 6 or 14) return; A(); _ = new Func<bool>(() => {|SMPP005:receipt.ErrorCode != 0|});")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != 0|}; if (receipt.ErrorCode is 0 or 6 or 14) return;")]
    [InlineData("if (receipt.ErrorCode is 1 or 7 or 15) return; A(); _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is 6|}) return; A(); _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("switch (receipt.ErrorCode) { case 0: case 6: case 14: A(); break; } _ = {|SMPP005:receipt.ErrorCode != 0|};")]
    [InlineData("switch (receipt.ErrorCode) { case 0: case 6: case 14: goto case 51; case 51: A(); _ = {|SMPP005:receipt.ErrorCode != 0|}; break; }")]
    [InlineData("_ = receipt.ErrorCode is 0 or 6 or 14 && Is({|SMPP005:receipt.ErrorCode != 0|});")]
    public Task Misses_codes_that_can_still_come(string statement) => ReportsEarlierAsync(statement);

    /// <summary>Where they take another way than the code that is named, and not where that is named again.</summary>
    [Theory]
    [InlineData("if ({|SMPP005:receipt.ErrorCode != 0|}) throw new Exception(); if (receipt.ErrorCode == 0 && count > 3) A();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is not 0|}) return; if (receipt.ErrorCode is 0 && count > 3) { A(); } else { B(); }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode != 0|}) throw new Exception(); A(); if (receipt.ErrorCode == 0 && count > 3) B();")]
    [InlineData("if (receipt.ErrorCode != 0 && text != null) throw new Exception(); if ({|SMPP005:receipt.ErrorCode == 0|} && count > 3) A();")]
    [InlineData("if (receipt.ErrorCode == 51) throw new Exception(); if ({|SMPP005:receipt.ErrorCode == 0|} && count > 3) A();")]
    public Task Reports_the_test_at_which_the_other_codes_part(string statements) => ReportsEarlierAsync(statements);

    /// <summary>The message and the fix leave out what cannot come.</summary>
    [Fact]
    public async Task Names_only_the_codes_that_can_come() => Assert.Equal(
        """
        'receipt.ErrorCode is 6' is not true for NoError (0) and NoError014 (14), which mean the same as 6
        'receipt.ErrorCode == 0' is not true for NoError014 (14), which means the same as 0
        """,
        string.Join('\n', await Reports.MessagesAsync(Source("if (receipt.ErrorCode is 6) return; A(); if (receipt.ErrorCode == 0) B();"), "SMPP005")));

    private static Task ReportsEarlierAsync(string statement) => Verify.ReportsAsync(
        "using CODE = SmppErrorCodes.TwilioSmppErrorCode;\n"
            + Receipts.Statements(statement + " void A() { } void B() { } void Read(ref int code) { } bool Is(bool value) => value;"),
        LanguageVersion.Latest,
        "SMPP005");
}
