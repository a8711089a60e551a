using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

public sealed partial class Smpp007DuplicateMeaningTests
{
    [Theory]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP007:{|SMPP001:7|} or {|SMPP001:15|}|}: A(); break;
            default: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            default: A(); break;
            case {|SMPP001:51|}: B(); break;
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:{|SMPP007:7|}|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:51|}: B(); break;
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:{|SMPP005:2|}|}: B(); break;
            default: A(); break;
            case {|SMPP001:{|SMPP007:7|}|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); goto default;
            case {|SMPP001:{|SMPP007:7|}|}: case {|SMPP001:15|}: A(); goto default;
            default: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: goto case {|SMPP001:51|};
            case {|SMPP001:{|SMPP007:7|}|}: case {|SMPP001:15|}: goto case {|SMPP001:51|};
            case {|SMPP001:51|}: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:{|SMPP007:7|}|}: case int n when n == {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case > 700: B(); break;
            case {|SMPP001:{|SMPP007:7|}|}: case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP005:> 10 and < 14|}: B(); break;
            case {|SMPP001:{|SMPP007:7|}|}: case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:51|}: B(); break;
            default: A(); break;
            case > 700: B(); break;
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:{|SMPP007:7|}|}: case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: A(); break;
            case {|SMPP001:51|}: B(); break;
            default: case {|SMPP001:{|SMPP007:7|}|}: case {|SMPP001:15|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP003:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:1|}: case {|SMPP001:51|}: A(); break;
            case {|SMPP001:2|}: B(); break;
            case {|SMPP001:{|SMPP007:7|}|}: A(); break;
            case {|SMPP001:{|SMPP007:8|}|}: B(); break;
            case {|SMPP001:15|}: A(); break;
            case {|SMPP001:16|}: B(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:0|}: A(); break;
            case {|SMPP001:1|}: B(); break;
            case {|SMPP001:{|SMPP007:6|}|}: A(); break;
            case {|SMPP001:{|SMPP007:7|}|}: B(); break;
            case {|SMPP001:14|}: A(); break;
            case {|SMPP001:15|}: B(); break;
            default: A(); break;
        }
        """)]
    public Task Reports_a_label_among_guards_ranges_and_jumps(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            case {|SMPP001:51|}: B(); break;
            default: A(); break;
            case {|SMPP001:1|}: A(); break;
        }
        """)]
    [InlineData("""
        {|SMPP004:switch|} (receipt.ErrorCode)
        {
            default: A(); break;
            case {|SMPP001:51|}: B(); break;
            case {|SMPP001:1|}: case {|SMPP001:7|}: case {|SMPP001:15|}: A(); break;
        }
        """)]
    public Task Leaves_a_label_alone_that_does_what_the_default_does(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        _ = receipt.ErrorCode {|SMPP004:switch|}
        {
            > 700 => 1,
            {|SMPP001:1|} => 1,
            {|SMPP001:51|} => 2,
            {|SMPP007:{|SMPP001:7|} or {|SMPP001:15|}|} => 1,
            _ => 3
        };
        """)]
    [InlineData("_ = receipt.ErrorCode {|SMPP004:switch|} { {|SMPP001:1|} => 1, > 700 => 2, {|SMPP007:{|SMPP001:7|} or {|SMPP001:15|}|} => 1, _ => 3 };")]
    public Task Reports_an_arm_among_guards_and_ranges(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        if (count == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber) return;
        if ({|SMPP007:count == {|SMPP001:7|}|}) return;
        if (count == {|SMPP001:15|}) return;
        """)]
    [InlineData("""
        if (receipt.ErrorCode == {|SMPP001:1|}) A();
        else if (receipt.ErrorCode > 700) B();
        else if ({|SMPP007:receipt.ErrorCode is {|SMPP001:7|} or {|SMPP001:15|}|}) A();
        """)]
    [InlineData("""
        if (receipt.ErrorCode == {|SMPP001:1|} && receipt is var r) A();
        else if ({|SMPP007:receipt.ErrorCode is {|SMPP001:7|} or {|SMPP001:15|}|}) A();
        """)]
    public Task Reports_an_if_among_guards_and_jumps(string statements) => ReportsAllAsync(Statements(statements));

    [Theory]
    [InlineData("""
        IEnumerable<int> M(DeliveryReceipt r)
        {
            if (r.ErrorCode == {|SMPP001:1|}) { yield break; }
            if ({|SMPP007:r.ErrorCode is {|SMPP001:7|} or {|SMPP001:15|}|}) { yield break; }
            yield return 1;
        }
        """)]
    public Task Reports_a_test_before_the_end_of_an_iterator(string members) => ReportsAllAsync(Receipts.Members(members));
}
