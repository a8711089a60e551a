using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Decisions of several branches.</content>
public sealed partial class Smpp005IncompleteMeaningTests
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
    // What another label does under the same guard is not a gap; under another guard it is.
    [InlineData("_ = (receipt.ErrorCode, count) switch { (1, 3) => 1, (7 or 15, 3) => 1, ({|SMPP005:1|}, _) => 2, _ => 3 };")]
    [InlineData("_ = (receipt.ErrorCode, count) switch { ({|SMPP005:1|}, 3) => 1, (7 or 15, 4) => 1, (1, _) => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch { 1 when count == 3 => 1, 7 or 15 when count == 3 => 1, {|SMPP005:1|} => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP005:1|} when count == 3 => 1, 7 or 15 when count == 4 => 1, 1 => 2, _ => 3 };")]
    [InlineData("switch (receipt.ErrorCode, count) { case (1, 3): A(); break; case ({|SMPP005:1|}, _): B(); break; case (7 or 15, 3): A(); break; }")]
    // Chains.
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { A(); } else { B(); }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); else if (count > 0) B();")]
    [InlineData("if (count > 0) A(); else if ({|SMPP005:receipt.ErrorCode == 1|}) B();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { A(); } else { if (receipt.ErrorCode == 51) { B(); } }")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { return; } B();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) { return; } if (receipt.ErrorCode == 51) { return; } B();")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : receipt.ErrorCode == 51 ? 3 : 4;")]
    public Task Reports_a_branch_for_a_part_of_a_meaning(string statement) => ReportsAsync(statement);

    /// <summary>The rest of a method is the last branch of a chain whose bodies leave, and a jump to where control goes anyway does nothing.</summary>
    [Theory]
    [InlineData("int F() { if ({|SMPP005:receipt.ErrorCode == 1|}) { return 2; } A(); return 3; }")]
    [InlineData("int F() { if ({|SMPP005:receipt.ErrorCode == 1|}) return 2; else if (receipt.ErrorCode == 51) return 3; A(); return 2; }")]
    [InlineData("int F() { { if ({|SMPP005:receipt.ErrorCode == 1|}) { return 2; } } return 3; }")]
    [InlineData("int F() { if (count > 3) { if ({|SMPP005:receipt.ErrorCode == 1|}) { return 2; } } return 3; }")]
    [InlineData("void F() { if ({|SMPP005:receipt.ErrorCode == 1|}) { A(); return; } else { A(); } A(); }")]
    [InlineData("void F() { foreach (var i in new int[3]) { if ({|SMPP005:receipt.ErrorCode == 1|}) { return; } } A(); }")]
    [InlineData("void F() { foreach (var i in new int[3]) { if ({|SMPP005:receipt.ErrorCode == 1|}) { break; } } }")]
    [InlineData("void F() { foreach (var i in new int[3]) { if ({|SMPP005:receipt.ErrorCode == 1|}) { continue; } A(); } }")]
    [InlineData("void F() { try { if ({|SMPP005:receipt.ErrorCode == 1|}) { return; } } finally { B(); } A(); }")]
    [InlineData("void F() { switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); return; default: A(); break; } B(); }")]
    [InlineData("IEnumerable<int> F() { if ({|SMPP005:receipt.ErrorCode == 1|}) { yield break; } yield return 2; }")]
    public Task Reports_a_chain_with_what_follows_it(string function) => ReportsAsync(function);

    [Theory]
    [InlineData("int F() { if (receipt.ErrorCode == 1) return 2; if (receipt.ErrorCode == 51) return 3; return 2; }")]
    [InlineData("int F() { { if (receipt.ErrorCode == 1) { return 2; } } return 2; }")]
    [InlineData("int F() { if (count > 3) { if (receipt.ErrorCode == 1) { return 2; } } return 2; }")]
    [InlineData("void F() { if (receipt.ErrorCode == 1) { A(); return; } A(); }")]
    [InlineData("void F() { if (receipt.ErrorCode == 1) { return; } }")]
    [InlineData("void F() { if (receipt.ErrorCode == 1) { A(); return; } else { A(); } void G() { } }")]
    [InlineData("void F() { if (count > 3) { if (receipt.ErrorCode == 1) { return; } } }")]
    [InlineData("void F() { foreach (var i in new int[3]) { if (receipt.ErrorCode == 1) { A(); continue; } A(); } }")]
    [InlineData("void F() { try { if (receipt.ErrorCode == 1) { return; } } finally { B(); } }")]
    [InlineData("void F() { switch (receipt.ErrorCode) { case 1: A(); return; default: A(); break; } }")]
    [InlineData("Action f = () => { if (receipt.ErrorCode == 1) { return; } };")]
    [InlineData("IEnumerable<int> F() { if (receipt.ErrorCode == 1) { yield return 2; yield break; } yield return 2; }")]
    public Task Leaves_a_chain_alone_that_does_what_follows_it(string function) => ReportsAsync(function);

    /// <summary>The same text with another meaning of a name is another body.</summary>
    [Theory]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|}, Text: var s } => s, { State: var s } => s };")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|}, Count: > 3 and var n } => n, { ErrorCode: var n } => n };")]
    public Task Reports_a_body_with_other_variables_of_the_same_name(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("_ = receipt switch { { ErrorCode: 1, Text: var s } => s, { Text: var s } => s };")]
    [InlineData("""
        switch (receipt) { case { ErrorCode: 1, Text: var s }: { var t = s; Use(t); break; } case { Text: var s }: { var t = s; Use(t); break; } }
        void Use(string t) { }
        """)]
    [InlineData("int F() { if (receipt.ErrorCode == 1) { var y = 3; return y; } { var y = 3; return y; } }")]
    public Task Leaves_a_body_alone_with_variables_for_the_same_value(string statement) => ReportsAsync(statement);

    /// <summary>One meaning, one report: SMPP007 does not report that the branches are the same.</summary>
    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; case 7: A(); break; default: C(); break; }")]
    public Task Reports_a_gap_before_a_repetition(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("""
        switch (receipt.ErrorCode)
        {
            case {|SMPP005:1|}: switch (receipt.ErrorCode) { case {|SMPP005:7|}: A(); break; } break;
            default: A(); break;
        }
        """)]
    [InlineData("if (receipt.ErrorCode is 1 or 7 or 15) { if ({|SMPP005:receipt.ErrorCode == 1|}) { A(); } }")]
    [InlineData("switch (receipt.ErrorCode) { case 51: Func<int, bool> f = smppErrorCode => {|SMPP005:smppErrorCode == 1|}; f(1); break; default: break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: case 7: case 51: A(); break; default: B(); break; case 53: A(); break; }")]
    public Task Reports_a_section_in_or_around_another_decision(string statement) => ReportsAsync(statement);

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
    public Task Leaves_branches_alone_that_treat_all_codes_of_a_meaning_the_same(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case 51: switch (receipt.Count) { case 1: A(); break; case 7: B(); break; } break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: goto default; default: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: default: case 15: A(); break; case 51: B(); break; }")]
    public Task Leaves_sections_alone_that_contain_all_codes_of_a_meaning(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:{|SMPP005:1|}|}: A(); break;
            case {|SMPP001:51|} when count > 3: B(); break;
            case {|SMPP001:7|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:{|SMPP005:1|}|}: goto case {|SMPP001:51|};
            case {|SMPP001:7|}: goto case {|SMPP001:51|};
            case {|SMPP001:51|}: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:{|SMPP005:1|}|}: A(); break;
            case {|SMPP001:7|}: A(); break;
            case {|SMPP001:51|}: goto case {|SMPP001:7|};
        }
        """)]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { case {|SMPP001:{|SMPP005:1|}|}: A(); break; case int n when n == {|SMPP001:7|}: A(); break; }")]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:{|SMPP005:1|}|}: { A(); goto default; }
            case {|SMPP001:7|}: { A(); goto default; }
            default: B(); break;
        }
        """)]
    [InlineData("{|SMPP003:switch|} (receipt.ErrorCode) { case {|SMPP001:{|SMPP005:1|}|}: A(); break; case {|SMPP001:15|}: goto case {|SMPP001:1|}; }")]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|} when count > 3: A(); break;
            case {|SMPP001:7|} when count > 3: A(); break;
            case {|SMPP001:{|SMPP005:15|}|}: A(); break;
        }
        """)]
    [InlineData("""
        switch (receipt.TextErrorCode)
        {
            case {|SMPP001:"1"|}: A(); break;
            case {|SMPP001:"01"|}: B(); break;
            case {|SMPP001:"001"|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            default: A(); break;
            case {|SMPP005:> 5|} when count > 3: B(); break;
            case {|SMPP001:{|SMPP005:1|}|}: A(); break;
            case {|SMPP001:7|}: case {|SMPP001:15|}: A(); break;
        }
        """)]
    public Task Reports_a_label_among_guards_ranges_and_jumps(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        _ = receipt.ErrorCode {|SMPP004:switch|}
        {
            {|SMPP001:{|SMPP005:0|}|} when count > 3 => 1,
            not {|SMPP001:6|} when count > 5 => 2,
            {|SMPP001:14|} => 1,
            _ => 3
        };
        """)]
    public Task Reports_an_arm_among_guards_and_ranges(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) A(); else if (count > 3) B(); else if (receipt.ErrorCode == {|SMPP001:7|}) A();")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode is {|SMPP001:1|}|} && count > 3) A(); else if (receipt.ErrorCode == {|SMPP001:1|}) B();")]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|} && count > 3) A();
        else if (receipt.ErrorCode != {|SMPP001:7|} && count > 5) B();
        else if (receipt.ErrorCode == {|SMPP001:7|} || receipt.ErrorCode == {|SMPP001:15|}) A();
        """)]
    [InlineData("if ({|SMPP005:receipt.ErrorCode != {|SMPP001:1|}|} && count > 3) A(); else if (receipt.ErrorCode != {|SMPP001:7|} && count > 5) B();")]
    [InlineData("if (receipt.ErrorCode != {|SMPP001:1|} && receipt.ErrorCode.CompareTo(5) > 0) A(); else if (receipt.ErrorCode == {|SMPP001:7|}) B();")]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) { if (count > 3) return; else A(); }
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) return;
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) { if (count > 3) A(); else return; }
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) return;
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) { return; } else if (count > 3) { return; }
        if (receipt.ErrorCode == {|SMPP001:7|}) { return; }
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) { return; } else if (count > 3) { return; } else { A(); }
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) { return; }
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) return;
        if ({|SMPP005:receipt.LongErrorCode == {|SMPP001:1|}|}) return;
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:7|}|}) return;
        """)]
    [InlineData("""
        if ({|SMPP005:count == {|SMPP001:1|}|}) return;
        if (count == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007) return;
        if (receipt.Count == 15) return;
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) A();
        else if ({|SMPP005:receipt.ErrorCode > 10|} && count > 3) B();
        else if (receipt.ErrorCode is {|SMPP001:7|} or {|SMPP001:15|}) A();
        """)]
    [InlineData("""
        if ({|SMPP005:receipt.ErrorCode == {|SMPP001:1|}|}) { if (count > 3) { return; } else { B(); } }
        if ({|SMPP005:receipt.ErrorCode is {|SMPP001:7|} or {|SMPP001:15|}|}) { A(); return; }
        """)]
    public Task Reports_an_if_among_guards_ranges_and_jumps(string statements) => ReportsAllAsync(Statements(statements));
}
