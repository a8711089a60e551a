using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Options;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Values;

/// <summary>Pieces that are cut out of a receipt's text, in a file with the format of a receipt and in one without.</summary>
public sealed class ReceiptPieceTests
{
    private const string Format = "id:1 stat:DELIVRD err:000";

    [Theory]
    [InlineData("_ = text.Split(\"err:\")[1] == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Split(\" err:\")[1].Trim() == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Split(new[] { \"ERR:\" }, StringSplitOptions.None)[1].Substring(0, 3) == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Split([\"err:\"], StringSplitOptions.None)[^1][..3] == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Split(\"err:\", 2)[1].Split(' ')[0] == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Split(\"err:\")[1].TrimStart().Split(' ')[0] is {|SMPP001:\"007\"|} or \"x\";")]
    [InlineData("var parts = text.Split(\"err:\"); _ = parts[1] == {|SMPP001:\"007\"|};")]
    [InlineData("var rest = text.Split(\"err:\")[1]; var err = rest.Substring(0, 3); _ = err == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Substring(text.IndexOf(\"err:\") + 4, 3) == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Substring(text.IndexOf(\" err:\", StringComparison.OrdinalIgnoreCase) + 5, 3) == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Substring(text.LastIndexOf(\"err:\") + \"err:\".Length).Substring(0, 3) == {|SMPP001:\"007\"|};")]
    [InlineData("const string field = \"err:\"; var i = text.IndexOf(field); _ = text.Substring(i + field.Length, 3) == {|SMPP001:\"007\"|};")]
    [InlineData("var start = text.IndexOf(\"err:\") + 4; _ = text.Substring(start, 3) == {|SMPP001:\"007\"|};")]
    [InlineData("var i = text.IndexOf(\"err:\"); _ = text[(i + 4)..(i + 7)] == {|SMPP001:\"007\"|};")]
    [InlineData("var i = text.IndexOf(\"err:\"); var err = text[(i + 4)..][..3]; _ = err == {|SMPP001:\"007\"|};")]
    [InlineData("_ = int.Parse(text.Substring(text.IndexOf(\"err:\") + 4, 3)) == {|SMPP001:7|};")]
    [InlineData("_ = int.Parse(text.AsSpan(text.IndexOf(\"err:\") + 4, 3)) == {|SMPP001:7|};")]
    [InlineData("_ = int.Parse(text.AsSpan().Slice(text.IndexOf(\"err:\") + 4, 3)) == {|SMPP001:7|};")]
    [InlineData("if (int.TryParse(text.Split(\"err:\")[1], out var code)) { switch (code) { case {|SMPP001:7|}: break; } }")]
    [InlineData("_ = new[] { {|SMPP001:\"001\"|}, {|SMPP001:\"007\"|} }.Contains(text.Split(\"err:\")[1]);")]
    [InlineData("_ = text.Split(' ').First(part => part.StartsWith(\"err:\")).Substring(4) == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Split(' ').FirstOrDefault(part => part.StartsWith(\"err:\"))?.Substring(4) == {|SMPP001:\"007\"|};")]
    [InlineData("var part = text.Split(' ').Single(p => p.StartsWith(\"err:\", StringComparison.Ordinal)); _ = part[4..] == {|SMPP001:\"007\"|};")]
    [InlineData("_ = text.Split(' ').First(part => part.StartsWith(\"err:\"))[\"err:\".Length..] == {|SMPP001:\"007\"|};")]
    [InlineData("_ = Array.Find(text.Split(' '), part => part.StartsWith(\"err:\")).Split(':')[1] == {|SMPP001:\"007\"|};")]
    [InlineData("foreach (var p in text.Split(' ')) { if (p.StartsWith(\"err:\")) { var code = p.Substring(4); _ = code == {|SMPP001:\"007\"|}; } }")]
    [InlineData("foreach (var p in text.Split(' ')) if (p.Length == 7 && p.StartsWith(\"err:\", StringComparison.Ordinal)) _ = p[4..] == {|SMPP001:\"007\"|};")]
    [InlineData("foreach (var p in text.Split(' ')) { if (!p.StartsWith(\"err:\")) continue; var code = p[\"err:\".Length..]; _ = code == {|SMPP001:\"007\"|}; }")]
    [InlineData("foreach (var p in text.Split(' ')) { _ = p.StartsWith(\"err:\") && p.Substring(4) == {|SMPP001:\"007\"|}; }")]
    [InlineData("foreach (var p in text.Split(' ')) { _ = p.StartsWith(\"err:\") ? p.Substring(4) == {|SMPP001:\"007\"|} : p.Substring(4) == \"007\"; }")]
    [InlineData("_ = text.Split(' ').Any(p => p.StartsWith(\"err:\") && p.Substring(4) == {|SMPP001:\"007\"|});")]
    [InlineData("foreach (var p in text.Split(' ')) if (p.StartsWith(\"err:\")) _ = p.Split(':')[1] == {|SMPP001:\"007\"|};")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':'); if (kv.Length == 2 && kv[0] == \"err\") { _ = kv[1] == {|SMPP001:\"007\"|}; } }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':', 2); if (kv[0] != \"err\") continue; _ = int.Parse(kv[1]) == {|SMPP001:7|}; }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':'); if (kv[0].Trim().Equals(\"ERR\", StringComparison.Ordinal)) { _ = kv[1] == {|SMPP001:\"007\"|}; } }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':'); switch (kv[0]) { case \"err\": _ = kv[1] == {|SMPP001:\"007\"|}; break; case \"id\": _ = kv[1] == \"007\"; break; } }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':'); _ = kv[0] switch { \"err\" => kv[1] == {|SMPP001:\"007\"|}, _ => kv[1] == \"007\" }; }")]
    public async Task Reports_a_piece_behind_the_error_field(string statements)
    {
        await Verify.ReportsAsync(Source(statements, Format));
        await Verify.ReportsAsync(Source(statements.Replace("{|SMPP001:", "").Replace("|}", ""), "err:"));
    }

    [Theory]
    [InlineData("_ = text.Split(\"stat:\")[1] == \"007\" || text.Split(\"id:\")[1] == \"007\";")]
    [InlineData("_ = text.Split(\"err:\")[0] == \"007\" || text.Split(\"err:\").Length == 7;")]
    [InlineData("_ = text.Split(new[] { \"err:\", \"text:\" }, StringSplitOptions.None)[1] == \"007\";")]
    [InlineData("_ = text.Split(\"err:\")[1].Split(' ')[1] == \"007\";")]
    [InlineData("_ = text.Split(\"err:\")[1].Substring(4, 3) == \"007\";")]
    [InlineData("_ = text.Split(\"stderr:\")[1] == \"007\";")]
    [InlineData("var parts = text.Split(\"err:\"); parts = text.Split(\"id:\"); _ = parts[1] == \"007\";")]
    [InlineData("_ = text.Substring(text.IndexOf(\"id:\") + 4, 3) == \"007\" || text.Substring(0, 3) == \"007\" || text.Substring(4) == \"007\";")]
    [InlineData("_ = text.Substring(text.IndexOf(\"err:\"), 3) == \"007\" || text.Substring(text.IndexOf(\"err:\") + 8, 3) == \"007\";")]
    [InlineData("_ = text.Substring(text.IndexOf(\"err:\") - 4, 3) == \"007\";")]
    [InlineData("var i = text.IndexOf(\"err:\"); i = text.IndexOf(\"stat:\"); _ = text[(i + 4)..(i + 7)] == \"007\";")]
    [InlineData("var i = text.IndexOf(\"err:\"); _ = text[..(i + 4)] == \"007\" || i == 7 || text[i + 4] == '7';")]
    [InlineData("_ = int.Parse(text.Split(\"err:\")[1], System.Globalization.NumberStyles.HexNumber) == 7;")]
    [InlineData("_ = text.Split(\"err:\")[1].Length == 7;")]
    [InlineData("_ = text.Split(' ').First(part => part.StartsWith(\"stat:\")).Substring(5) == \"007\";")]
    [InlineData("_ = text.Split(' ').First(part => part.StartsWith(\"err:\")).Substring(3) == \"007\";")]
    [InlineData("_ = text.Split(' ').First(part => !part.StartsWith(\"err:\")).Substring(4) == \"007\";")]
    [InlineData("_ = text.Split(' ').First(part => part.StartsWith(\"err:\")).Split(':')[0] == \"007\";")]
    [InlineData("_ = text.Split(' ').First(part => text.StartsWith(\"err:\")).Substring(4) == \"007\";")]
    [InlineData("var err = text.Split(\"err:\")[1]; _ = err == \"007\" || err == \"1045\";")]
    [InlineData("foreach (var p in text.Split(' ')) { if (p.StartsWith(\"err:\")) { } _ = p.Substring(4) == \"007\"; }")]
    [InlineData("foreach (var p in text.Split(' ')) { if (p.StartsWith(\"err:\")) continue; _ = p.Substring(4) == \"007\"; }")]
    [InlineData("foreach (var p in text.Split(' ')) { if (p.StartsWith(\"stat:\")) _ = p.Substring(5) == \"007\"; }")]
    [InlineData("foreach (var p in text.Split(' ')) { if (p.StartsWith(\"err:\") || p.Length > 7) _ = p.Substring(4) == \"007\"; }")]
    [InlineData("foreach (var p in text.Split(' ')) { if (p.StartsWith(\"err:\")) _ = text.Substring(4) == \"007\" || p.Substring(3) == \"007\"; }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':'); if (kv[0] == \"id\") _ = kv[1] == \"007\"; if (kv[1] == \"err\") _ = kv[1] == \"007\"; }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':'); if (kv[0] == \"err\") { } else { _ = kv[1] == \"007\"; } }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split('='); if (kv[0] == \"err\") _ = kv[1] == \"007\"; }")]
    [InlineData("foreach (var p in text.Split(' ')) { var kv = p.Split(':'); switch (kv[0]) { case \"err\": case \"id\": _ = kv[1] == \"007\"; break; } }")]
    public Task Does_not_report_another_piece(string statements) => Verify.ReportsAsync(Source(statements, Format));

    [Fact]
    public Task Does_not_report_a_piece_where_only_declarations_count() => OptionTest.VerifyAsync(
        "smpp_error_codes.detection = declared",
        Source("_ = text.Split(\"err:\")[1] == \"007\";", Format),
        "SMPP001");

    [Fact]
    public Task Names_the_text_of_the_code() => Verify.FixesAsync<UseNamedConstantFix>(
        Source("if (text.Split(\"err:\")[1] == {|SMPP001:\"007\"|}) { }", Format),
        Source("if (text.Split(\"err:\")[1] == TwilioSmppErrorCode.Text.AbsentSubscriber007) { }", Format));

    private static string Source(string statements, string format) => $$"""
        using System;
        using System.Linq;
        using SmppErrorCodes;
        class A
        {
            const string Sample = "{{format}}";
            void M(string text) { {{statements}} }
        }
        """;
}
