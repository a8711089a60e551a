using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

/// <summary>A value that is compared with a constant of a catalog is a code, whatever its name, in that decision.</summary>
public sealed class ComparedTests
{
    private const string Rules = "SMPP001 SMPP002 SMPP003 SMPP005 SMPP006 SMPP008";

    [Theory]
    [InlineData("_ = {|SMPP005:n == CODE.NoError || n == {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:n == {|SMPP001:7|} || n == CODE.NoError|};")]
    [InlineData("_ = {|SMPP005:n == CODE.NoError|} && count == 7;")]
    [InlineData("_ = {|SMPP005:n != CODE.NoError|};")]
    [InlineData("_ = {|SMPP005:CODE.NoError == n|};")]
    [InlineData("_ = {|SMPP005:(long)n == CODE.NoError|};")]
    [InlineData("_ = {|SMPP005:n is CODE.NoError or {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:n is {|SMPP001:7|} or not CODE.NoError|};")]
    [InlineData("_ = {|SMPP005:n.Equals(CODE.NoError)|};")]
    [InlineData("_ = {|SMPP005:object.Equals(n, CODE.NoError)|};")]
    [InlineData("_ = {|SMPP005:new[] { CODE.NoError, {|SMPP001:7|} }.Contains(n)|};")]
    [InlineData("_ = {|SMPP005:n == CODE.BlockedAsSpam || n == {|SMPP002:22|} || n == {|SMPP001:7|}|};")]
    [InlineData("_ = {|SMPP005:text == CODE.Text.NoError || text == {|SMPP001:\"007\"|} || text == \"7x\"|};")]
    [InlineData("_ = receipt is { Count: {|SMPP005:CODE.NoError or {|SMPP001:7|}|} };")]
    [InlineData("_ = receipt is { Count: {|SMPP005:CODE.NoError|}, Text: \"007\" };")]
    [InlineData("""
        switch (n)
        {
            case {|SMPP005:CODE.NoError|}: A(); break;
            case {|SMPP001:{|SMPP005:7|}|}: B(); break;
            case {|SMPP002:22|}: break;
            default: break;
        }
        """)]
    [InlineData("switch (n) { case {|SMPP001:{|SMPP005:7|}|}: A(); break; case {|SMPP005:CODE.NoError or > 100|}: B(); break; default: break; }")]
    [InlineData("_ = n switch { {|SMPP001:{|SMPP005:7|}|} => 1, {|SMPP005:CODE.NoError|} => 2, _ => 3 };")]
    [InlineData("if ({|SMPP005:n == {|SMPP001:7|}|}) A(); else if ({|SMPP005:n == CODE.NoError|}) B();")]
    [InlineData("if ({|SMPP005:n == {|SMPP001:7|}|}) return; if ({|SMPP005:n == CODE.NoError|}) return; A();")]
    [InlineData("_ = {|SMPP005:n == {|SMPP001:7|}|} ? 1 : {|SMPP005:n == CODE.NoError|} ? 2 : 3;")]
    [InlineData("_ = CODE.Canonical(n) == CODE.NoError || CODE.Canonical(n) == {|SMPP001:2|};")]
    [InlineData("_ = CODE.Canonical(n) == CODE.NoError || CODE.Canonical(n) == {|SMPP008:7|};")]
    [InlineData("_ = {|SMPP005:n == ACME.Busy || n == {|SMPP001:9|} || n == {|SMPP002:1|}|};")]
    [InlineData("_ = {|SMPP005:n == (int)STATUS.Busy || n == {|SMPP001:9|} || n == {|SMPP002:1|}|};")]
    [InlineData("_ = n == WIDER.Late || n == {|SMPP001:9|} || n == {|SMPP002:1|};")]
    [InlineData("_ = n == (int)MORE.Four || n == {|SMPP001:3|} || n == {|SMPP002:1|};")]
    [InlineData("_ = {|SMPP005:n == ACME.Busy || n == WIDER.Late || n == {|SMPP001:10|} || n == {|SMPP002:1|}|};")]
    [InlineData("_ = {|SMPP005:n == WIDER.Late || n == ACME.Busy || n == {|SMPP001:8|} || n == {|SMPP002:1|}|};")]
    [InlineData("_ = {|SMPP005:n is ACME.Busy or WIDER.Late or {|SMPP001:10|}|};")]
    [InlineData("switch (n) { case {|SMPP005:ACME.Busy|}: A(); break; case WIDER.Late: B(); break; case {|SMPP001:10|}: break; default: break; }")]
    [InlineData("_ = {|SMPP005:n == ACME.Busy || n == {|SMPP002:8|}|};")]
    public Task Reports_a_value_that_is_compared_with_a_constant_of_a_catalog(string statement) => ReportsAsync(statement);

    [Theory]
    [InlineData("_ = n == count || n == 7;")]
    [InlineData("_ = n == int.MaxValue || n == 7;")]
    [InlineData("_ = n == PLAIN.Seven || n == 7;")]
    [InlineData("_ = n == PLAIN.Three || n == 7;")]
    [InlineData("_ = n > CODE.BlockedAsSpam || n == 7;")]
    [InlineData("_ = n == CODE.Canonical(7) || n == 7;")]
    [InlineData("_ = n == CODE.NoError + 1 || n == 7;")]
    [InlineData("const int mine = CODE.NoError; _ = n == mine || n == 7;")]
    [InlineData("_ = {|SMPP005:n == CODE.NoError|} || count == 7;")]
    [InlineData("_ = {|SMPP005:n == CODE.NoError|}; _ = n == 7;")]
    [InlineData("_ = {|SMPP005:n == CODE.NoError|}; n = 7;")]
    [InlineData("_ = Next() == CODE.NoError || Next() == 7;")]
    [InlineData("_ = receipt.Count == CODE.BlockedAsSpam || other.Count == 7;")]
    [InlineData("_ = process.ExitCode == CODE.NoError || process.ExitCode == 7;")]
    [InlineData("switch (status) { case STATUS.Busy: A(); break; default: break; }")]
    [InlineData("_ = status == STATUS.Busy || status == (STATUS)7;")]
    [InlineData("switch (n) { case 7: A(); break; default: break; }")]
    public Task Leaves_a_value_alone_that_is_compared_with_something_else(string statement) => ReportsAsync(statement);

    [Fact]
    public Task The_fix_uses_the_catalog_of_the_constant() => Verify.FixesAsync<UseNamedConstantFix>(
        Source("_ = n == ACME.Busy || n == {|SMPP001:9|};"),
        Source("_ = n == ACME.Busy || n == AcmeErrorCode.Occupied;"));

    private static Task ReportsAsync(string statement) => Verify.ReportsAsync(Source(statement), rules: Rules);

    private static string Expand(string text) => text
        .Replace("CODE", "SmppErrorCodes.TwilioSmppErrorCode")
        .Replace("ACME", "AcmeErrorCode")
        .Replace("STATUS", "AcmeStatus")
        .Replace("WIDER", "WiderErrorCode")
        .Replace("MORE", "More")
        .Replace("PLAIN", "Plain");

    private static string Source(string statement) => Receipts.File($$"""
        static class AcmeErrorCode
        {
            public const int Busy = 5;
            [SmppErrorCodes.SameMeaningAs(nameof(Busy))] public const int Full = 6;
            public const int Occupied = 9;
            public static bool IsBusy(int n) => n == Busy || n == 9;
        }

        enum AcmeStatus
        {
            Busy = 5,
            [SmppErrorCodes.SameMeaningAs(nameof(Busy))] Full = 6,
            Occupied = 9,
        }

        [SmppErrorCodes.Extends(typeof(AcmeErrorCode))]
        static class WiderErrorCode
        {
            public const int Late = 8;
            public const int Later = 10;
            public static bool IsBusy(int n) => n == AcmeErrorCode.Busy || n == Late || n == 9;
        }

        static class Plain { public const int Seven = 7; public const int Three = 3; }

        [SmppErrorCodes.Extends(typeof(Plain))]
        enum More { Four = 4 }

        namespace Acme
        {
            class Handler
            {
                int Next() => 1;
                void A() { }
                void B() { }
                void M(DeliveryReceipt receipt, DeliveryReceipt other, System.Diagnostics.Process process, AcmeStatus status, int n, int count, string text)
                {
                    {{Expand(statement)}}
                }
            }
        }
        """);
}
