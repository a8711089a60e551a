using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:1 == receipt.ErrorCode|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == ((1))|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != (CODE.NoError)|};", "_ = receipt.ErrorCode is not (CODE.NoError or CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != 0|};", "_ = receipt.ErrorCode is not (0 or CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode > 0|};", "_ = receipt.ErrorCode is > 0 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:0 < receipt.ErrorCode|};", "_ = receipt.ErrorCode is > 0 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode <= 0|};", "_ = receipt.ErrorCode is <= 0 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:0 >= receipt.ErrorCode|};", "_ = receipt.ErrorCode is <= 0 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:1 > receipt.ErrorCode|};", "_ = receipt.ErrorCode is < 1 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:1 <= receipt.ErrorCode|};", "_ = receipt.ErrorCode is >= 1 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode < 1|};", "_ = receipt.ErrorCode is < 1 or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode >= 1|};", "_ = receipt.ErrorCode is >= 1 and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is > 0 and not 6|};", "_ = receipt.ErrorCode is > 0 and not 6 and not CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == (0 + 1)|};", "_ = receipt.ErrorCode is (0 + 1) or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == (CODE.AbsentSubscriber)|};", "_ = receipt.ErrorCode is CODE.AbsentSubscriber or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode /* now */ == 1|};", "_ = receipt.ErrorCode /* now */ == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode == (short)1|};", "_ = receipt.NetworkErrorCode is (short)1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1L|};", "_ = receipt.ErrorCode == 1L || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:!receipt.ErrorCode.Equals(1)|};", "_ = !(receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData("_ = (object){|SMPP005:receipt.ErrorCode.Equals(1)|};", "_ = (object)(receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.Equals(1)|}.ToString();", "_ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015).ToString();")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.Equals(1)|} is true;", "_ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015) is true;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.Equals(1)|} switch { true => 2, false => 3 };", "_ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015) switch { true => 2, false => 3 };")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.Equals(1)|} | count > 3;", "_ = (receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015) | count > 3;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} == count > 3;", "_ = (receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) == count > 3;")]
    [InlineData("_ = receipt is null || {|SMPP005:receipt.ErrorCode == 1|};", "_ = receipt is null || receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = receipt is not null && {|SMPP005:receipt.ErrorCode == 1|};", "_ = receipt is not null && receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt is null || receipt.ErrorCode == 1 || receipt.ErrorCode == 7|};", "_ = receipt is null || receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = receipt is null || {|SMPP005:receipt.ErrorCode == 1|} || count > 3 || receipt.ErrorCode == 7;", "_ = receipt is null || receipt.ErrorCode == 1 || count > 3 || receipt.ErrorCode is 7 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:!(receipt is null || receipt.ErrorCode == 1)|};", "_ = !(receipt is null || receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015);")]
    [InlineData("_ = receipt.NetworkErrorCode.HasValue && {|SMPP005:receipt.NetworkErrorCode.Value == 1|};", "_ = receipt.NetworkErrorCode.HasValue && receipt.NetworkErrorCode.Value is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:(receipt.NetworkErrorCode != null && receipt.NetworkErrorCode.Value == 1) || receipt.NetworkErrorCode == 7|};", "_ = (receipt.NetworkErrorCode != null && receipt.NetworkErrorCode.Value == 1) || receipt.NetworkErrorCode == 7 || receipt.NetworkErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1|} } || count > 3 || receipt.ErrorCode == 7;", "_ = receipt is { ErrorCode: 1 } || count > 3 || receipt.ErrorCode is 7 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is 1 or 7|};", "_ = receipt.ErrorCode is 1 or 7 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is CODE.NoError|};", "_ = receipt.ErrorCode is CODE.NoError or CODE.NoError006 or CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not 0|};", "_ = receipt.ErrorCode is not (0 or CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is not (0 or 6)|};", "_ = receipt.ErrorCode is not (0 or 6 or CODE.NoError014);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is > 0 or -1|};", "_ = receipt.ErrorCode is (> 0 or -1) and not (CODE.NoError006 or CODE.NoError014);")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1 or 7|} };", "_ = receipt is { ErrorCode: 1 or 7 or CODE.AbsentSubscriber015 };")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1 || receipt.ErrorCode == 7|};", "_ = receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != 0 && receipt.ErrorCode != 6|};", "_ = receipt.ErrorCode != 0 && receipt.ErrorCode != 6 && receipt.ErrorCode != CODE.NoError014;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} && count < 3;", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 && count < 3;")]
    [InlineData("_ = ({|SMPP005:receipt.ErrorCode == 1 || receipt.ErrorCode == 7|}) && count < 3;", "_ = (receipt.ErrorCode == 1 || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015) && count < 3;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : 3;", "_ = (receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) ? 2 : 3;")]
    [InlineData("_ = {|SMPP005:receipt ?. ErrorCode == 1|};", "_ = receipt ?. ErrorCode == 1 || receipt ?. ErrorCode == CODE.AbsentSubscriber007 || receipt ?. ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt?.ErrorCode == 1|};", "_ = receipt?.ErrorCode == 1 || receipt?.ErrorCode == CODE.AbsentSubscriber007 || receipt?.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt?.ErrorCode != 0|} && count < 3;", "_ = receipt?.ErrorCode != 0 && receipt?.ErrorCode != CODE.NoError006 && receipt?.ErrorCode != CODE.NoError014 && count < 3;")]
    [InlineData("_ = {|SMPP005:receipt.NetworkErrorCode == 1|};", "_ = receipt.NetworkErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:(receipt.NetworkErrorCode ?? 0) == 1|};", "_ = (receipt.NetworkErrorCode ?? 0) is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.TextErrorCode == \"001\"|};", "_ = receipt.TextErrorCode is \"001\" or CODE.Text.AbsentSubscriber007 or CODE.Text.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.LongErrorCode == 1|};", "_ = receipt.LongErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode.Equals(1)|};", "_ = receipt.ErrorCode.Equals(1) || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode == 0 || receipt.ErrorCode == 6)|};", "_ = !(receipt.ErrorCode == 0 || receipt.ErrorCode == 6 || receipt.ErrorCode == CODE.NoError014);")]
    [InlineData("_ = count < 3 || {|SMPP005:new[] { 1, 7 }.Contains(receipt.ErrorCode)|};", "_ = count < 3 || new[] { 1, 7 }.Contains(receipt.ErrorCode) || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.GetErrorCode() == 1|};", "_ = receipt.GetErrorCode() is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:(count = receipt.ErrorCode) == 1|};", "_ = (count = receipt.ErrorCode) is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} || count > 3 || receipt.ErrorCode == 7;", "_ = receipt.ErrorCode == 1 || count > 3 || receipt.ErrorCode is 7 or CODE.AbsentSubscriber015;")]
    [InlineData("System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => {|SMPP005:r.ErrorCode == 1|};", "System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == 1 || r.ErrorCode == CODE.AbsentSubscriber007 || r.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = from r in new[] { receipt }.AsQueryable() where {|SMPP005:r.ErrorCode != 0|} select r;", "_ = from r in new[] { receipt }.AsQueryable() where r.ErrorCode != 0 && r.ErrorCode != CODE.NoError006 && r.ErrorCode != CODE.NoError014 select r;")]
    public Task Test(string before, string after) => FixesAsync(before, after);

    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};", "_ = receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015;")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1|} };", "_ = receipt is { ErrorCode: 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 };")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|} when count < 3: A(); break; }", "switch (receipt.ErrorCode) { case 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 when count < 3: A(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP005:1|} => 2, _ => 3 };", "_ = receipt.ErrorCode switch { 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 => 2, _ => 3 };")]
    public Task InCSharp9(string before, string after) => FixesAsync(before, after, LanguageVersion.CSharp9);

    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};", "_ = receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015;")]
    [InlineData("_ = {|SMPP005:!(receipt.ErrorCode == 1)|};", "_ = !(receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData("_ = count < 3 && {|SMPP005:receipt.ErrorCode == 1|};", "_ = count < 3 && (receipt.ErrorCode == 1 || receipt.ErrorCode == CODE.AbsentSubscriber007 || receipt.ErrorCode == CODE.AbsentSubscriber015);")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode is 0|};", "_ = receipt.ErrorCode is 0 || receipt.ErrorCode == CODE.NoError006 || receipt.ErrorCode == CODE.NoError014;")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|} when count < 3: A(); break; }", "switch (receipt.ErrorCode) { case 1 when count < 3: case CODE.AbsentSubscriber007 when count < 3: case CODE.AbsentSubscriber015 when count < 3: A(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP005:1|} when count < 3 => 2, _ => 3 };", "_ = receipt.ErrorCode switch { 1 when count < 3 => 2, CODE.AbsentSubscriber007 when count < 3 => 2, CODE.AbsentSubscriber015 when count < 3 => 2, _ => 3 };")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|}, Count: 3 } => 2, _ => 3 };", "_ = receipt switch { { ErrorCode: 1, Count: 3 } => 2, { ErrorCode: CODE.AbsentSubscriber007, Count: 3 } => 2, { ErrorCode: CODE.AbsentSubscriber015, Count: 3 } => 2, _ => 3 };")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|} } when count > 3 => 2, _ => 3 };", "_ = receipt switch { { ErrorCode: 1 } when count > 3 => 2, { ErrorCode: CODE.AbsentSubscriber007 } when count > 3 => 2, { ErrorCode: CODE.AbsentSubscriber015 } when count > 3 => 2, _ => 3 };")]
    [InlineData("_ = receipt.ErrorCode switch\n{\n    {|SMPP005:1|} => 2,\n    _ => 3,\n};", "_ = receipt.ErrorCode switch\n{\n    1 => 2,\n    CODE.AbsentSubscriber007 => 2,\n    CODE.AbsentSubscriber015 => 2,\n    _ => 3,\n};")]
    [InlineData("switch (receipt) { case { ErrorCode: {|SMPP005:1|}, Count: 3 }: A(); break; }", "switch (receipt) { case { ErrorCode: 1, Count: 3 }: case { ErrorCode: CODE.AbsentSubscriber007, Count: 3 }: case { ErrorCode: CODE.AbsentSubscriber015, Count: 3 }: A(); break; }")]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP005:0|} => 2, var other when count > 3 => 1, _ => 3 };", "_ = receipt.ErrorCode switch { 0 => 2, CODE.NoError006 => 2, CODE.NoError014 => 2, var other when count > 3 => 1, _ => 3 };")]
    public Task BelowCSharp9(string before, string after) => FixesAsync(before, after, LanguageVersion.CSharp8);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; }", "switch (receipt.ErrorCode) { case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1 or 7|}: A(); break; }", "switch (receipt.ErrorCode) { case 1 or 7 or CODE.AbsentSubscriber015: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|} when count < 3: A(); break; }", "switch (receipt.ErrorCode) { case 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 when count < 3: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|} when count < 3: A(); break; case 1: B(); break; }", "switch (receipt.ErrorCode) { case 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 when count < 3: A(); break; case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:not 0|}: A(); break; }", "switch (receipt.ErrorCode) { case not (0 or CODE.NoError006 or CODE.NoError014): A(); break; }")]
    [InlineData("switch (receipt) { case { ErrorCode: {|SMPP005:1|}, Count: 3 }: A(); break; }", "switch (receipt) { case { ErrorCode: 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015, Count: 3 }: A(); break; }")]
    [InlineData("switch (receipt) { case DeliveryReceipt r when {|SMPP005:r.ErrorCode == 1|}: A(); break; default: B(); break; }", "switch (receipt) { case DeliveryReceipt r when r.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt) { case { } r when {|SMPP005:r.ErrorCode == 1 || r.ErrorCode == 7|}: A(); break; }", "switch (receipt) { case { } r when r.ErrorCode == 1 || r.ErrorCode == 7 || r.ErrorCode == CODE.AbsentSubscriber015: A(); break; }")]
    [InlineData("switch ((object)receipt) { case DeliveryReceipt { Text: { } t, ErrorCode: var c } when {|SMPP005:c is 1 or 7|}: A(); break; case DeliveryReceipt: B(); break; default: break; }", "switch ((object)receipt) { case DeliveryReceipt { Text: { } t, ErrorCode: var c } when c is 1 or 7 or CODE.AbsentSubscriber015: A(); break; case DeliveryReceipt: B(); break; default: break; }")]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP005:1|} => 2, _ => 3 };", "_ = receipt.ErrorCode switch { 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015 => 2, _ => 3 };")]
    [InlineData("if ({|SMPP005:receipt.ErrorCode == 1|}) A(); else if (receipt.ErrorCode == 51) B();", "if (receipt.ErrorCode is 1 or CODE.AbsentSubscriber007 or CODE.AbsentSubscriber015) A(); else if (receipt.ErrorCode == 51) B();")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: case {|SMPP005:2|}: A(); break; }", "switch (receipt.ErrorCode) { case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: case 2: case CODE.HandsetMemoryExceeded008: case CODE.HandsetMemoryExceeded016: A(); break; }")]
    public Task Branch(string before, string after) => FixesAsync(before, after);

    [Fact]
    public Task StackedLabelsKeepTheirLinesAndComments() => FixesAsync(
        """
        switch (receipt.ErrorCode)
        {
            // The phone is off.
            case {|SMPP005:1|}: // absent

                // Try later.
                A();
                break;
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            // The phone is off.
            case 1: // absent
            case CODE.AbsentSubscriber007:
            case CODE.AbsentSubscriber015:

                // Try later.
                A();
                break;
        }
        """);

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}:\n    A(); break; }", "switch (receipt.ErrorCode) { case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015:\n    A(); break; }")]
    [InlineData("switch (receipt.ErrorCode)\n{\n    case {|SMPP005:1|}: A(); break;\n}", "switch (receipt.ErrorCode)\n{\n    case 1: case CODE.AbsentSubscriber007: case CODE.AbsentSubscriber015: A(); break;\n}")]
    [InlineData("switch (receipt.ErrorCode)\n{\n\tcase {|SMPP005:1|}:\n\t\tA();\n\t\tbreak;\n}", "switch (receipt.ErrorCode)\n{\n\tcase 1:\n\tcase CODE.AbsentSubscriber007:\n\tcase CODE.AbsentSubscriber015:\n\t\tA();\n\t\tbreak;\n}")]
    public Task StackedLabelsStandAsTheFirstDoes(string before, string after) => FixesAsync(before, after);

    [Fact]
    public Task ATestOnManyLinesKeepsThem() => FixesAsync(
        """
        _ = {|SMPP005:receipt.ErrorCode == 1 // absent
            || receipt.ErrorCode == 7|}; // too
        _ = {|SMPP005:receipt.ErrorCode == 2
            || receipt.ErrorCode == 8|};
        """,
        """
        _ = receipt.ErrorCode == 1 // absent
            || receipt.ErrorCode == 7 || receipt.ErrorCode == CODE.AbsentSubscriber015; // too
        _ = receipt.ErrorCode == 2
            || receipt.ErrorCode == 8
            || receipt.ErrorCode == CODE.HandsetMemoryExceeded016;
        """);

    /// <summary>Where the operand would be evaluated again, or another label stands in the way.</summary>
    [Theory]
    [InlineData("_ = {|SMPP005:receipt.GetErrorCode().Equals(1)|};")]
    [InlineData("_ = {|SMPP005:new[] { 1, 7 }.Contains(receipt.GetErrorCode())|};")]
    [InlineData("_ = {|SMPP005:(count = receipt.ErrorCode).Equals(1)|};")]
    [InlineData("_ = {|SMPP005:receipt is { ErrorCode: 1 and var code } && code > 0|};")]
    [InlineData("_ = {|SMPP005:receipt is not null && receipt.ErrorCode > 0 && receipt.ErrorCode < 8|};")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: A(); break; case 7 or 15 when count < 3: A(); break; }")]
    [InlineData("count = receipt.ErrorCode switch { {|SMPP005:6|} => 1, not 15 when receipt.ErrorCode > 7 => 0, 14 when count < 3 => 1, _ => 0 };")]
    public Task NotOffered(string statement) => FixesAsync(statement, statement);

    /// <summary>Without <c>or</c>, and where a copy would declare a variable twice.</summary>
    [Theory]
    [InlineData("switch (receipt) { case { ErrorCode: {|SMPP005:1|}, Count: var n } when n > 3: A(); break; }")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|}, Count: var n } => n, _ => 3 };")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP005:1|} } when count is var n && n > 3 => 2, _ => 3 };")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP005:1|} };")]
    public Task NotOfferedBelowCSharp9(string statement) => FixesAsync(statement, statement, LanguageVersion.CSharp8);

    [Theory]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|};", "_ = CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode != 6|};", "_ = CODE.Canonical(receipt.ErrorCode) != CODE.NoError;")]
    [InlineData("if ({|SMPP005:!(receipt.ErrorCode is 1 or 7)|}) { A(); }", "if (!(CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber)) { A(); }")]
    [InlineData("_ = {|SMPP005:receipt.GetErrorCode() == 1|} && count < 3;", "_ = CODE.Canonical(receipt.GetErrorCode()) == CODE.AbsentSubscriber && count < 3;")]
    [InlineData("_ = {|SMPP005:receipt.ErrorCode == 1|} ? 2 : 3;", "_ = (CODE.Canonical(receipt.ErrorCode) == CODE.AbsentSubscriber) ? 2 : 3;")]
    public Task CanonicalTest(string before, string after) => FixesAsync(before, after, equivalenceKey: HandleOtherCodesFix.CanonicalKey);

    [Theory]
    [InlineData("_ = receipt.ErrorCode > 0;")]
    [InlineData("_ = receipt.ErrorCode is 1 or 2;")]
    [InlineData("_ = receipt.ErrorCode is 1 or 51;")]
    [InlineData("_ = receipt.NetworkErrorCode == 1;")]
    [InlineData("_ = receipt.TextErrorCode == \"001\";")]
    [InlineData("_ = receipt.LongErrorCode == 1;")]
    [InlineData("_ = (count > 3 && (receipt.NetworkErrorCode ?? 7) != 7) || receipt.NetworkErrorCode == 14;")]
    [InlineData("_ = receipt is { ErrorCode: 1 };")]
    [InlineData("_ = receipt is null || receipt.ErrorCode == 1 || receipt.ErrorCode == 7;")]
    [InlineData("System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == 1;")]
    [InlineData("if (receipt.ErrorCode == 1) A(); else if (receipt.ErrorCode == 51) B();")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; }")]
    public async Task NoCanonicalTest(string statement)
    {
        var source = Source(statement);
        Assert.Equal(source, await FixedSource.OfAsync<HandleOtherCodesFix>(source, "SMPP005", equivalenceKey: HandleOtherCodesFix.CanonicalKey));
    }

    [Theory]
    [InlineData("_ = receipt.ErrorCode is 1 or 7;", "Handle all codes of the meaning: Also handle AbsentSubscriber015 (15); Compare the canonical code, which also handles AbsentSubscriber015 (15)")]
    [InlineData("_ = receipt.ErrorCode > 0;", "Also handle NoError006 (6) and NoError014 (14)")]
    [InlineData("_ = receipt.TextErrorCode == \"004\";", "Also handle 010, 012, 018 and 020")]
    public async Task TitleNamesTheCodes(string statement, string titles) =>
        Assert.Equal(titles, await FixedSource.TitlesAsync<HandleOtherCodesFix>(Source(statement), "SMPP005"));

    private static Task FixesAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest, string? equivalenceKey = null) =>
        Verify.FixesAsync<HandleOtherCodesFix>(Source(before), Source(after), languageVersion, "SMPP005", equivalenceKey);

    private static string Source(string statement) => "using SmppErrorCodes;\n" + Receipts.Statements(
        statement.Replace("CODE.", "TwilioSmppErrorCode.") + "\n    void A() { } void B() { }");
}
