using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP005, SMPP006 and SMPP007 in decisions of several branches: which of them speaks, and where.</summary>
public sealed class SplitRuleTests
{
    [Theory]
    // A switch, with all that a label can be.
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: case 7: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 51: case {|SMPP005:7|}: case 1: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { default: B(); break; case {|SMPP005:1|}: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1 or 7|}: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|} when count > 0: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: return; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; case >= 0: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:not 0|}: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; case {|SMPP005:2|}: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt) { case { ErrorCode: {|SMPP005:1|} }: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt) { case { State: \"X\", ErrorCode: {|SMPP005:1|} }: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode, count) { case ({|SMPP005:1|}, 3): A(); break; default: B(); break; }")]
    [InlineData("switch (receipt) { case ({|SMPP005:1|}, 3): A(); break; default: B(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP005:1|} => 2, _ => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, count) switch { ({|SMPP005:1|}, 3) => 2, _ => 3 };")]
    [InlineData("switch (receipt) { case DeliveryReceipt r when {|SMPP005:r.ErrorCode == 1|}: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt) { case { } r when {|SMPP005:r.ErrorCode == 1 || r.ErrorCode == 7|}: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt) { case { ErrorCode: var c } when {|SMPP005:c is 1 or 7|}: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt) { case (var c, > 3) when {|SMPP005:c is 1|}: A(); break; default: B(); break; }")]
    // What goes to the same body in any case gains nothing from a guarded label.
    [InlineData("switch (receipt.ErrorCode) { case 1 or 7 when count > 0: A(); break; case {|SMPP005:15|}: A(); break; default: B(); break; }")]
    [InlineData("_ = (receipt.ErrorCode, count) switch { (1 or 7, > 3) => 2, ({|SMPP005:15|}, _) => 2, _ => 3 };")]
    // Chains.
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { A(); } else { B(); }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); else if (count > 0) B();")]
    [InlineData("if (count > 0) A(); else if ({|SMPP005:receipt.ErrorCode == 1|}) B();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { A(); } else { if (receipt.ErrorCode == 51) { B(); } }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { return; } B();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { return; } if (receipt.ErrorCode == 51) { return; } B();")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : receipt.ErrorCode == 51 ? 3 : 4;")]
    public Task Incomplete(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; default: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: { /* as below */ A ( ); break; } default: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: goto default; default: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 51: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case var other when IsOther(other): B(); break; }")]
    [InlineData("switch (receipt) { case { State: \"X\" }: A(); break; case { ErrorCode: 1 or 7 or 15 }: B(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, _ => 2 };")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => (2), _ => 2 };")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else { A(); }")]
    [InlineData("if (receipt.ErrorCode == 1) { }")]
    [InlineData("void F() { if (receipt.ErrorCode == 1) { return; } return; }")]
    [InlineData("if (receipt.ErrorCode is 1 or 7) { A(); } else if (IsOther(receipt.ErrorCode)) { A(); }")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : 2;")]
    public Task NotIncomplete(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: case 15: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 51: case {|SMPP006:7|}: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; default: case {|SMPP006:7|}: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: B(); goto case 1; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1 when count > 0: A(); break; case 51: case {|SMPP006:7|}: case 1: case 15: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: B(); break; case 15: A(); break; case 2: A(); break; case {|SMPP006:8|}: B(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP006:7 or 15|} => 3, _ => 4 };")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else if ({|SMPP006:receipt.ErrorCode == 7|}) { B(); }")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); return; } if ({|SMPP006:receipt.ErrorCode == 7|}) { B(); return; } if (receipt.ErrorCode == 15) { A(); }")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP006:receipt.ErrorCode == 7|} ? 3 : 4;")]
    public Task Conflict(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: A(); break; case 15: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: { A(); break; } }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP007:7|}: case 15: goto case 1; }")]
    [InlineData("_ = receipt.ErrorCode switch { 1 => 2, {|SMPP007:7 or 15|} => 2, _ => 3 };")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); } else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }")]
    [InlineData("if (receipt.ErrorCode == 1) { A(); return; } if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); return; } B();")]
    [InlineData("_ = receipt.ErrorCode == 1 ? 2 : {|SMPP007:receipt.ErrorCode is 7 or 15|} ? 2 : 3;")]
    public Task Duplicate(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: break; case 7: case 15: break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 51: A(); break; case 53: A(); break; default: B(); break; }")]
    [InlineData("if (receipt.ErrorCode == 51) { A(); } else if (receipt.ErrorCode == 53) { A(); }")]
    public Task NeitherConflictNorDuplicate(string statement) => ReportsAsync(statement);

    /// <summary>One meaning, one report: a conflict is more than a gap, and a gap is more than a repetition.</summary>
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case {|SMPP006:7|}: B(); break; default: C(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; case 7: A(); break; default: C(); break; }")]
    public Task OneMeaningOneReport(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("_ = receipt.ErrorCode != 0;", "'receipt.ErrorCode != 0' covers only part of 'no error': also handle NoError006 (6) and NoError014 (14), which mean the same")]
    [InlineData("_ = receipt . ErrorCode /* ? */ > 0;", "'receipt . ErrorCode > 0' covers only part of 'no error': also handle NoError006 (6) and NoError014 (14), which mean the same")]
    [InlineData("_ = receipt.ErrorCode is 1 or 7;", "'receipt.ErrorCode is 1 or 7' covers only part of 'absent subscriber': also handle AbsentSubscriber015 (15), which means the same")]
    [InlineData("switch (receipt.ErrorCode) { case 4: A(); break; }", "'case 4' covers only part of 'signaling connection lost': also handle SignalingConnectionLost010 (10), SignalingConnectionLost012 (12), SignalingConnectionLost018 (18) and 1 more, which mean the same")]
    [InlineData("_ = receipt.ErrorCode is >= 1 and <= 4;", "'receipt.ErrorCode is >= 1 and <= 4' covers only part of 'absent subscriber', 'handset memory exceeded', 'connection timeout' and 1 more: also handle AbsentSubscriber007 (7), AbsentSubscriber015 (15), HandsetMemoryExceeded008 (8) and 7 more, which mean the same")]
    public Task MessageOfIncomplete(string statement, string message) => SaysAsync(statement, "SMPP005", message);

    [Fact]
    public Task MessageOfConflict() => SaysAsync(
        "switch (receipt.ErrorCode) { case 1: A(); break; case 7: B(); break; }",
        "SMPP006",
        "AbsentSubscriber007 (7) means the same as AbsentSubscriber (1), which another branch handles in a different way: handle both in one branch");

    [Fact]
    public Task MessageOfDuplicate() => SaysAsync(
        "switch (receipt.ErrorCode) { case 1: A(); break; case 7: case 15: A(); break; }",
        "SMPP007",
        "AbsentSubscriber007 (7) means the same as AbsentSubscriber (1), which another branch handles in the same way: merge the branches");

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 7: B(); break; case 15: C(); break; }", "SMPP006", "1, 15")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 7: A(); break; case 15: A(); break; }", "SMPP007", "1, 15")]
    public async Task OtherLabelsAreAdditionalLocations(string statement, string rule, string expected)
    {
        var report = Assert.Single(await Reports.OfAsync(Source(statement), rule));
        Assert.Equal(expected, string.Join(", ", report.AdditionalLocations.Select(location => location.SourceTree!.GetText().ToString(location.SourceSpan))));
    }

    private static async Task SaysAsync(string statement, string rule, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), rule)));

    private static Task ReportsAsync(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP005 SMPP006 SMPP007");

    private static string Source(string statement) =>
        Receipts.Statements(statement + " void A() { } void B() { } void C() { } bool IsOther(int code) => code > 100;");
}
