using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Branches with guards, ranges and jumps, and what comes after the decision.</content>
public sealed partial class Smpp006ConflictingMeaningTests
{
    /// <summary>The same text with another meaning of a name is another body.</summary>
    [Theory]
    [InlineData("_ = receipt switch { { ErrorCode: 1, Text: var s } => s, { ErrorCode: {|SMPP006:7|}, State: var s } => s, _ => null };")]
    [InlineData("_ = receipt switch { { ErrorCode: 1, Text: var s } => s, { ErrorCode: {|SMPP007:7 or 15|}, Text: var s } => s, _ => null };")]
    [InlineData("_ = (receipt.ErrorCode, text, receipt.State) switch { (1, var s, _) => s, ({|SMPP006:7|}, _, var s) => s, _ => null };")]
    [InlineData("int F() { if (receipt.ErrorCode == 1) return 2; if ({|SMPP006:receipt.ErrorCode is 7 or 15|}) return 3; return 4; }")]
    public Task Reports_bodies_with_other_variables_of_the_same_name(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:{|SMPP006:7|}|} when count > 3: B(); break;
            case {|SMPP001:7|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP005:> 3 and < 8|}: A(); break;
            case {|SMPP001:{|SMPP006:1|}|}: B(); break;
            case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP005:{|SMPP006:> 3 and < 8|}|} when count > 3: B(); break;
            case {|SMPP001:7|}: A(); break;
            case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|} when count > 3: A(); break;
            case {|SMPP006:{|SMPP001:1|} or {|SMPP001:7|}|}: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP006:{|SMPP001:1|} or {|SMPP001:7|} or {|SMPP001:15|}|} when count > 3: B(); break;
            case {|SMPP001:7|}: A(); break;
            case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:7|} when count > 3: A(); break;
            case {|SMPP001:{|SMPP006:7|}|}: case {|SMPP001:15|}: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|} when count > 3: A(); break;
            case {|SMPP001:7|} when count > 4: A(); break;
            case {|SMPP001:1|}: case {|SMPP001:{|SMPP006:7|}|}: case {|SMPP001:15|}: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:{|SMPP006:7|}|}: if (count > 3) A(); else B(); break;
            case {|SMPP001:15|}: { A(); } break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP005:{|SMPP006:> 10 and < 20|}|} when count > 3: B(); break;
            case {|SMPP001:7|}: case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        foreach (var r in new[] { receipt })
        {
            {|SMPP003:switch|} (r.ErrorCode)
            {
                case {|SMPP001:1|}: A(); continue;
                case {|SMPP001:{|SMPP006:7|}|}: case {|SMPP001:15|}: B(); continue;
            }
            A();
        }
        """)]
    [InlineData("""
        foreach (var r in new[] { receipt })
        {
            {|SMPP003:switch|} (r.ErrorCode)
            {
                case {|SMPP001:1|}: A(); continue;
                case {|SMPP001:{|SMPP006:7|}|}: break;
                case {|SMPP001:15|}: goto case {|SMPP001:7|};
            }
            A();
        }
        """)]
    public Task Reports_a_label_among_guards_ranges_and_jumps(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        _ = receipt.ErrorCode {|SMPP004:switch|}
        {
            {|SMPP001:1|} => 1,
            {|SMPP001:{|SMPP006:7|}|} when count > 3 => 2,
            {|SMPP001:7|} => 1,
            {|SMPP001:15|} => 1,
            _ => 3
        };
        """)]
    [InlineData("_ = receipt.ErrorCode {|SMPP004:switch|} { {|SMPP001:1|} => 1, {|SMPP005:{|SMPP006:< 8|}|} => 2, _ => 3 };")]
    [InlineData("""
        _ = receipt.ErrorCode {|SMPP004:switch|}
        {
            < 1 => 1,
            {|SMPP001:{|SMPP005:1|}|} => 2,
            {|SMPP005:{|SMPP006:< 8|}|} when count > 3 => 2,
            _ => 3
        };
        """)]
    [InlineData("""
        _ = receipt.ErrorCode {|SMPP004:switch|}
        {
            {|SMPP001:1|} => 1,
            {|SMPP005:{|SMPP006:> 10 and < 20|}|} when count > 3 => 2,
            {|SMPP001:7|} or {|SMPP001:15|} => 1,
            _ => 3
        };
        """)]
    [InlineData("""
        _ = receipt.ErrorCode {|SMPP004:switch|}
        {
            {|SMPP001:1|} => 1,
            {|SMPP001:7|} when count > 3 => 1,
            {|SMPP001:{|SMPP006:7|}|} => 2,
            {|SMPP001:15|} => 1,
            _ => 3
        };
        """)]
    public Task Reports_an_arm_among_guards_and_ranges(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        if (receipt.ErrorCode == {|SMPP001:1|}) A();
        else if ({|SMPP006:receipt.ErrorCode == {|SMPP001:7|}|} && count > 3) B();
        else if (receipt.ErrorCode == {|SMPP001:7|}) A();
        else B();
        """)]
    [InlineData("if (receipt.ErrorCode == {|SMPP001:1|}) A(); else if ({|SMPP006:receipt.ErrorCode is {|SMPP001:7|} or {|SMPP001:51|}|}) B();")]
    [InlineData("""
        if (receipt.ErrorCode == {|SMPP001:1|}) { if (count > 3) { return; } else { B(); } }
        else if ({|SMPP006:receipt.ErrorCode == {|SMPP001:7|}|}) { return; }
        else if (receipt.ErrorCode == {|SMPP001:15|}) { A(); }
        """)]
    [InlineData("""
        if (receipt.ErrorCode == {|SMPP001:1|}) { A(); B(); return; }
        if ({|SMPP006:receipt.ErrorCode == {|SMPP001:7|}|}) { A(); return; }
        if (receipt.ErrorCode == {|SMPP001:15|}) { A(); B(); return; }
        """)]
    [InlineData("""
        var x = 0;
        if (receipt.ErrorCode == {|SMPP001:1|}) { A(); return; }
        if ({|SMPP007:receipt.ErrorCode == {|SMPP001:7|}|}) { A(); return; }
        if (receipt.ErrorCode == {|SMPP001:15|}) { A(); return; }
        x++;
        if (receipt.ErrorCode == {|SMPP001:2|}) { A(); return; }
        if ({|SMPP006:receipt.ErrorCode is {|SMPP001:8|} or {|SMPP001:16|}|}) { B(); return; }
        """)]
    public Task Reports_an_if_among_guards_and_jumps(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        _ = (receipt.NetworkErrorCode ?? {|SMPP001:7|}) {|SMPP004:switch|}
        {
            {|SMPP001:1|} => 1,
            {|SMPP001:7|} => 1,
            {|SMPP001:{|SMPP006:15|}|} => 2,
            _ => 0
        };
        """)]
    [InlineData("_ = (receipt.ErrorCode, count) {|SMPP004:switch|} { ({|SMPP001:7|}, 1) => 1, ({|SMPP001:{|SMPP006:1|}|}, _) => 2, _ => 3 };")]
    [InlineData("""
        _ = (receipt.ErrorCode, receipt.NetworkErrorCode) {|SMPP004:switch|}
        {
            ({|SMPP001:{|SMPP005:7|}|}, {|SMPP001:1|}) => 1,
            (_, {|SMPP001:{|SMPP006:7|}|}) => 2,
            _ => 3
        };
        """)]
    [InlineData("""
        if (receipt.ErrorCode == {|SMPP001:7|}) { Console.Write(1); return; }
        if ({|SMPP006:receipt.ErrorCode == {|SMPP001:1|}|}) { Console.Write(2); return; }
        Console.Write(1);
        """)]
    [InlineData("""
        if (receipt.ErrorCode == {|SMPP001:7|}) { return; }
        if ({|SMPP006:receipt.ErrorCode == {|SMPP001:1|}|}) { Console.Write(2); return; }
        Console.Write(1);
        Console.Write(2);
        """)]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:7|} ? 1 : {|SMPP006:receipt.ErrorCode == {|SMPP001:1|}|} ? 2 : 1;")]
    public Task Reports_tests_of_one_value_that_lead_to_different_branches(string statements) => ReportsAllAsync(Receipts.Statements(statements));

    [Theory]
    [InlineData("""
        void M(DeliveryReceipt r)
        {
            {|SMPP003:switch|} (r.ErrorCode)
            {
                case {|SMPP001:1|}: Console.Write(1); return;
                case {|SMPP001:{|SMPP006:7|}|}: Console.Write(2); return;
            }
            Console.Write(1);
        }
        """)]
    [InlineData("""
        int M(DeliveryReceipt r)
        {
            if (r.ErrorCode == {|SMPP001:1|}) { return 1; }
            if ({|SMPP006:r.ErrorCode == {|SMPP001:7|}|}) { return 2; }
            return 1;
        }
        """)]
    [InlineData("""
        int M(DeliveryReceipt r)
        {
            if (r.ErrorCode == {|SMPP001:1|}) { return 1; }
            if ({|SMPP006:r.ErrorCode == {|SMPP001:7|}|}) { return 2; }
            Console.Write(1);
            return 1;
        }
        """)]
    [InlineData("""
        int M(DeliveryReceipt r)
        {
            if (r.ErrorCode == {|SMPP001:1|}) { Console.Write(1); return 1; }
            if ({|SMPP006:r.ErrorCode == {|SMPP001:7|}|}) { return 2; }
            Console.Write(1);
            return 1;
        }
        """)]
    [InlineData("""
        int M(DeliveryReceipt r)
        {
            {|SMPP003:switch|} (r.ErrorCode) { case {|SMPP001:1|}: return 1; case {|SMPP001:{|SMPP006:7|}|}: return 2; }
            return 2;
        }
        """)]
    [InlineData("""
        int M(DeliveryReceipt r)
        {
            {|SMPP003:switch|} (r.ErrorCode) { case {|SMPP001:1|}: Console.Write(1); return 1; case {|SMPP001:{|SMPP006:7|}|}: return 2; }
            Console.Write(1);
            return 1;
        }
        """)]
    [InlineData("""
        int M(DeliveryReceipt r, bool b)
        {
            if (b) {|SMPP003:switch|} (r.ErrorCode) { case {|SMPP001:1|}: return 1; case {|SMPP001:{|SMPP006:7|}|}: return 2; }
            return 2;
        }
        """)]
    [InlineData("""
        void M(DeliveryReceipt r, bool b)
        {
            switch (b)
            {
                case true:
                    {|SMPP003:switch|} (r.ErrorCode)
                    {
                        case {|SMPP001:1|}: Console.Write(1); return;
                        case {|SMPP001:{|SMPP006:7|}|}: Console.Write(2); return;
                    }
                    Console.Write(1);
                    return;
            }
        }
        """)]
    public Task Reports_a_branch_that_what_follows_the_decision_contradicts(string members) => ReportsAllAsync(Receipts.Members(members));
}
