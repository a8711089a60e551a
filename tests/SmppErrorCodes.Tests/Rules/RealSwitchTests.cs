using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Catalogs;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>Decisions as programs have them: long, nested, and in every kind of member.</summary>
public sealed class RealSwitchTests
{
    private static readonly int[] AllCodes = [.. CatalogTable.Rows.Select(row => int.Parse(row.Code, CultureInfo.InvariantCulture))];

    [Fact]
    public Task AllCodesInSeparateSections() => ReportsAsync(Receipts.Statements(
        $"switch (receipt.ErrorCode) {{ {string.Join("\n", AllCodes.Select(code => $"case {Second(code, "SMPP006")}: count = {code}; break;"))} }}"));

    [Fact]
    public Task AllCodesInSeparateSectionsThatDoTheSame() => ReportsAsync(Receipts.Statements(
        $"switch (receipt.ErrorCode) {{ {string.Join("\n", AllCodes.Select(code => $"case {Second(code, "SMPP007")}: count = 1; break;"))} }}"));

    [Fact]
    public Task FiveHundredLines() => ReportsAsync(Receipts.Statements(
        $"{{|SMPP003:switch|}} (receipt.ErrorCode)\n{{\n{string.Concat(AllCodes.Where(code => code > 21).Select(code => $"case {code}:\n{string.Concat(Enumerable.Repeat("count++;\n", 10))}break;\n"))}}}"));

    [Theory]
    // One in another: each is a decision of its own.
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: switch (receipt.ErrorCode) { case {|SMPP005:7|}: A(); break; } break; default: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 51: switch (receipt.Count) { case 1: A(); break; case 7: B(); break; } break; default: B(); break; }")]
    [InlineData("if (receipt.ErrorCode is 1 or 7 or 15) { if ({|SMPP005:receipt.ErrorCode == 1|}) { A(); } }")]
    // What stands in a section is a section's own business.
    [InlineData("switch (receipt.ErrorCode) { case 1: void F() { } F(); break; case {|SMPP006:7|}: case 15: Action f = () => { }; f(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 51: Func<int, bool> f = smppErrorCode => {|SMPP005:smppErrorCode == 1|}; f(1); break; default: break; }")]
    // goto case.
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: case 15: goto default; default: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: A(); break; case 51: goto case 1; case {|SMPP007:7|}: goto case 51; case 15: A(); break; default: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: goto case 7; case {|SMPP006:7|}: goto case 1; case 15: A(); break; default: B(); break; }")]
    // Stacked labels, and default in the middle.
    [InlineData("switch (receipt.ErrorCode) { case 1: case 51: A(); break; default: case 53: B(); break; case {|SMPP006:7|}: case 15: B(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP005:1|}: case 7: case 51: A(); break; default: B(); break; case 53: A(); break; }")]
    [InlineData("switch (receipt.ErrorCode) { case 1: case 7: default: case 15: A(); break; case 51: B(); break; }")]
    public Task Switch(string statement) => ReportsAsync(Receipts.Statements(statement + " void A() { } void B() { }"), "SMPP005 SMPP006 SMPP007");

    [Theory]
    [InlineData("bool IsAbsent(DeliveryReceipt receipt) => {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("bool IsAbsent(DeliveryReceipt receipt) { return {|SMPP005:receipt.ErrorCode == 1|}; }")]
    [InlineData("DeliveryReceipt receipt; bool IsAbsent => {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("DeliveryReceipt receipt; bool IsAbsent { get { return {|SMPP005:receipt.ErrorCode == 1|}; } }")]
    [InlineData("DeliveryReceipt receipt; bool this[int i] => i == 3 || {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("static DeliveryReceipt receipt; bool isAbsent = {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("static DeliveryReceipt receipt; bool IsAbsent { get; } = {|SMPP005:receipt.ErrorCode == 1|};")]
    [InlineData("Handler(DeliveryReceipt receipt) : this({|SMPP005:receipt.ErrorCode == 1|}) { } Handler(bool isAbsent) { }")]
    [InlineData("string Describe(DeliveryReceipt receipt) => receipt.ErrorCode switch { {|SMPP005:1|} => \"absent\", _ => \"\" };")]
    [InlineData("async Task<bool> M(DeliveryReceipt receipt) { await Task.Yield(); if ({|SMPP005:receipt.ErrorCode == 1|}) { return true; } return false; }")]
    [InlineData("async IAsyncEnumerable<int> M(DeliveryReceipt receipt) { await Task.Yield(); if ({|SMPP005:receipt.ErrorCode == 1|}) { yield break; } yield return 2; }")]
    [InlineData("IEnumerable<int> M(DeliveryReceipt receipt) { if ({|SMPP005:receipt.ErrorCode == 1|}) { yield break; } if (receipt.ErrorCode == 51) { yield break; } yield return 2; }")]
    [InlineData("void M(DeliveryReceipt receipt) { foreach (var i in new[] { 1, 2 }) { if (receipt.ErrorCode == 1) { continue; } if ({|SMPP006:receipt.ErrorCode == 7|}) { break; } if (receipt.ErrorCode == 15) { throw new Exception(); } M(receipt); } }")]
    [InlineData("void M(DeliveryReceipt receipt) { if (receipt.ErrorCode == 1) { goto end; } if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { goto end; } M(receipt); end: ; }")]
    [InlineData("void M(DeliveryReceipt receipt) { switch (receipt.Count) { case 1: if (receipt.ErrorCode == 1) return; if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) return; M(receipt); break; } }")]
    [InlineData("void M(DeliveryReceipt receipt) { void F() { if ({|SMPP005:receipt.ErrorCode == 1|}) { M(receipt); } } F(); }")]
    public Task Member(string member) =>
        ReportsAsync(Receipts.Members(member), "SMPP005 SMPP006 SMPP007");

    [Fact]
    public Task TopLevelStatements()
    {
        var test = new Verify.Test<Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>
        {
            TestCode = """
                var receipt = new DeliveryReceipt();
                if (receipt.ErrorCode == 1)
                {
                    return;
                }

                if ({|SMPP007:receipt.ErrorCode is 7 or 15|})
                {
                    return;
                }

                switch (receipt.ErrorCode)
                {
                    case {|SMPP005:2|}:
                        System.Console.WriteLine();
                        break;
                }

                class DeliveryReceipt { public int ErrorCode; }
                """,
            Rules = "SMPP005 SMPP006 SMPP007",
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    /// <summary>The code, marked if it is the second one of its meaning.</summary>
    private static string Second(int code, string rule)
    {
        var row = CatalogTable.Rows.Single(row => int.Parse(row.Code, CultureInfo.InvariantCulture) == code);
        return CatalogTable.Rows.Where(other => other.Meaning == row.Meaning).Skip(1).FirstOrDefault() == row ? $"{{|{rule}:{code}|}}" : $"{code}";
    }

    private static Task ReportsAsync(string source, string rules = Verify.DecisionRules) => Verify.ReportsAsync(source, rules: rules);
}
