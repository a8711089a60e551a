using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>Codes that leave by a look-up in a collection that is written out are not missing behind it.</summary>
public sealed partial class Smpp005IncompleteMeaningTests
{
    [Theory]
    [InlineData("if (s_delivered.Contains(receipt.ErrorCode)) return; if (receipt.ErrorCode != 0) A();")]
    [InlineData("if (s_delivered.Contains(receipt.ErrorCode)) { A(); return; } B(); if (receipt.ErrorCode > 0) A();")]
    [InlineData("if (s_delivered.Contains(receipt.ErrorCode)) throw new Exception(); B(); _ = receipt.ErrorCode switch { 0 => 1, _ => 2 };")]
    [InlineData("if (s_texts.TryGetValue(receipt.ErrorCode, out var known)) { A(); return; } if (receipt.ErrorCode == 1) A();")]
    [InlineData("if (s_texts.TryGetValue(receipt.ErrorCode, out text)) { return; } B(); switch (receipt.ErrorCode) { case 1: A(); break; default: B(); break; }")]
    [InlineData("if (s_texts.ContainsKey(receipt.ErrorCode)) return; B(); _ = receipt.ErrorCode == 1;")]
    [InlineData("if (count > 3 || s_delivered.Contains(receipt.ErrorCode)) return; B(); _ = receipt.ErrorCode != 0;")]
    [InlineData("if (!s_texts.ContainsKey(receipt.ErrorCode)) { if (receipt.ErrorCode == 1) A(); }")]
    [InlineData("if (s_delivered.Contains(receipt.ErrorCode)) { A(); } else { B(); if (receipt.ErrorCode != 0) A(); }")]
    [InlineData("if (count == 1) { B(); } else if (s_delivered.Contains(receipt.ErrorCode)) { A(); } else { B(); _ = receipt.ErrorCode != 0; }")]
    [InlineData("if (!s_texts.ContainsKey(receipt.ErrorCode)) return; B(); _ = receipt.ErrorCode is 7 or 15 or 51;")]
    [InlineData("_ = s_texts.TryGetValue(receipt.ErrorCode, out var known) ? known : receipt.ErrorCode switch { 1 => \"absent\", _ => \"other\" };")]
    [InlineData("foreach (var r in new[] { receipt }) { if (s_delivered.Contains(r.ErrorCode)) continue; A(); if (r.ErrorCode != 0) B(); }")]
    [InlineData("var delivered = new[] { 0, 6, 14 }; if (delivered.Contains(receipt.ErrorCode)) return; B(); _ = receipt.ErrorCode != 0;")]
    [InlineData("if (Lists.Delivered.Contains(receipt.ErrorCode)) return; B(); _ = receipt.ErrorCode != 0;")]
    [InlineData("if (s_gone.Any(code => code == receipt.ErrorCode)) return; B(); _ = receipt.ErrorCode is 51 or 2 or 8 or 16 or 1;")]
    [InlineData("if (Array.Exists(s_gone, code => receipt.ErrorCode.Equals(code))) return; B(); _ = receipt.ErrorCode == 7;")]
    [InlineData("if (s_textCodes.Contains(receipt.TextErrorCode)) return; B(); _ = receipt.TextErrorCode != \"000\";")]
    public Task Does_not_miss_codes_behind_a_lookup_that_left_with_them(string statement) => ReportsBehindLookupAsync(statement);

    /// <summary>The place that a search gives tells only whether there is one.</summary>
    [Theory]
    [InlineData("if (Array.IndexOf(s_gone, receipt.ErrorCode) >= 0) return; B(); _ = receipt.ErrorCode == 7;")]
    [InlineData("if (Array.IndexOf(s_gone, receipt.ErrorCode) is not -1) return; B(); _ = receipt.ErrorCode == 7;")]
    [InlineData("if (-1 != Array.LastIndexOf(s_gone, receipt.ErrorCode)) { A(); return; } B(); _ = receipt.ErrorCode == 7;")]
    [InlineData("if (Array.IndexOf(s_gone, receipt.ErrorCode) < 0) { B(); _ = receipt.ErrorCode is 7 or 51; }")]
    [InlineData("if (Array.FindIndex(s_gone, code => code == receipt.ErrorCode) > -1) return; B(); _ = receipt.ErrorCode == 7;")]
    [InlineData("var place = Array.IndexOf(s_gone, receipt.ErrorCode); if (place >= 0) { Log.Write(place, 3); return; } B(); _ = receipt.ErrorCode == 7;")]
    [InlineData("var delivered = new List<int> { 0, 6, 14 }; if (delivered.IndexOf(receipt.ErrorCode) != -1) return; B(); _ = receipt.ErrorCode != 0;")]
    // Other places than that of nothing, other values, and a part of the collection.
    [InlineData("if (Array.IndexOf(s_gone, receipt.ErrorCode) > 0) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (Array.IndexOf(s_gone, receipt.ErrorCode) == 0) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (Array.IndexOf(s_gone, receipt.ErrorCode) == -1) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (Array.IndexOf(s_gone, receipt.ErrorCode, 1) >= 0) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (Array.IndexOf(s_gone, count) >= 0) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (Array.FindIndex(s_gone, code => code != receipt.ErrorCode) >= 0) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (text.IndexOf(receipt.TextErrorCode) >= 0) return; B(); _ = {|SMPP005:receipt.TextErrorCode == \"007\"|};")]
    [InlineData("var place = Array.IndexOf(s_gone, receipt.ErrorCode); place--; if (place >= 0) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    public Task Knows_whether_a_place_was_found(string statement) => ReportsBehindLookupAsync(statement);

    /// <summary>A local that keeps the answer stands for the test.</summary>
    [Theory]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); if (known) return; B(); if (receipt.ErrorCode != 0) A();")]
    [InlineData("bool known = s_texts.TryGetValue(receipt.ErrorCode, out text); if (!known) return; B(); _ = receipt.ErrorCode is 7 or 15 or 51;")]
    [InlineData("bool late = count > 3, known = s_delivered.Contains(receipt.ErrorCode); if (late || known) { A(); return; } B(); _ = receipt.ErrorCode != 0;")]
    [InlineData("var unknown = !s_delivered.Contains(receipt.ErrorCode); if (unknown) { B(); if (receipt.ErrorCode != 0) A(); }")]
    [InlineData("var known = Array.IndexOf(s_gone, receipt.ErrorCode) >= 0; if (known == true) return; B(); _ = receipt.ErrorCode == 7;")]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); var skipped = known || count > 3; if (skipped) return; B(); _ = receipt.ErrorCode != 0;")]
    [InlineData("var known = s_texts.ContainsKey(receipt.ErrorCode); _ = known ? \"\" : receipt.ErrorCode switch { 1 => \"absent\", _ => \"other\" };")]
    [InlineData("foreach (var r in new[] { receipt }) { var known = s_delivered.Contains(r.ErrorCode); if (known) continue; A(); if (r.ErrorCode != 0) B(); }")]
    [InlineData("var known = receipt.ErrorCode is 0 or 6 or 14; if (known) return; A(); _ = receipt.ErrorCode != 0;")]
    [InlineData("var known = new[] { 0, 6, 14 }.Contains(receipt.ErrorCode); if (known) return; A(); _ = receipt.ErrorCode != 0;")]
    [InlineData("var known = s_texts.ContainsKey(receipt.ErrorCode); _ = known || receipt.ErrorCode == 1;")]
    [InlineData("var place = Array.IndexOf(s_gone, receipt.ErrorCode); _ = place >= 0 || receipt.ErrorCode == 7;")]
    // Locals that may have another value, and codes that may have changed since.
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); if (!known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode) && count > 3; if (known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("var known = s_delivered.Contains(count); if (known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("bool known; known = s_delivered.Contains(receipt.ErrorCode); if (known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); known &= count > 3; if (known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); Read(ref known); if (known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); receipt.ErrorCode = count; if (known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); while (count > 3) { if (known) return; if ({|SMPP005:receipt.ErrorCode != 0|}) A(); receipt = null; }")]
    [InlineData("var known = s_delivered.Contains(receipt.ErrorCode); Action later = () => { if (known) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A(); };")]
    [InlineData("var late = count > 3; _ = late || {|SMPP005:receipt.ErrorCode == 1|};")]
    public Task Knows_what_a_local_keeps(string statement) => ReportsBehindLookupAsync(statement);

    /// <summary>Other values and other collections, look-ups that go on, and those after which the value may be another one.</summary>
    [Theory]
    [InlineData("if (s_delivered.Contains(receipt.ErrorCode)) A(); B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("if (s_delivered.Contains(receipt.ErrorCode) && count > 3) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("if (!s_delivered.Contains(receipt.ErrorCode)) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("if (s_delivered.Contains(count)) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("if (s_delivered.Contains(receipt.NetworkErrorCode.Value)) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("if (s_delivered.Contains(receipt.ErrorCode)) return; receipt.ErrorCode = count; if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("if (s_gone.Contains(receipt.ErrorCode)) return; B(); if ({|SMPP005:receipt.ErrorCode != 0|}) A();")]
    [InlineData("if (s_gone.Any(code => code == receipt.ErrorCode && count > 3)) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (s_gone.Any(code => code != receipt.ErrorCode)) return; B(); _ = {|SMPP005:receipt.ErrorCode == 7|};")]
    [InlineData("if (s_filled.Contains(receipt.ErrorCode)) return; B(); if ({|SMPP005:receipt.ErrorCode == 1|}) A();")]
    [InlineData("if (s_texts.TryGetValue(receipt.ErrorCode, out var known)) A(); B(); if ({|SMPP005:receipt.ErrorCode == 1|}) A();")]
    [InlineData("if (s_texts.ContainsKey(receipt.ErrorCode)) { if ({|SMPP005:receipt.ErrorCode == 7|}) A(); } if ({|SMPP005:receipt.ErrorCode == 1|}) B();")]
    public Task Misses_codes_behind_a_lookup_that_did_not_leave_with_them(string statement) => ReportsBehindLookupAsync(statement);

    /// <summary>Of a set beside it, the codes that come to the search.</summary>
    [Fact]
    public Task Does_not_miss_codes_in_a_set_that_another_lookup_left_with() => Verify.ReportsAsync(Receipts.Members("""
        static readonly Dictionary<int, string> s_texts = new() { [7] = "switched off", [15] = "roaming" };
        static readonly HashSet<int> s_retried = new() { 1, 51 };
        bool IsRetried(DeliveryReceipt receipt)
        {
            if (s_texts.TryGetValue(receipt.ErrorCode, out var text)) return text.Length > 5;
            return s_retried.Contains(receipt.ErrorCode);
        }
        """), rules: "SMPP005");

    private static Task ReportsBehindLookupAsync(string statements) => Verify.ReportsAsync(Receipts.Members($$"""
        static readonly HashSet<int> s_delivered = new() { 0, 6, 14 };
        static readonly int[] s_gone = { 1, 7, 15 };
        static readonly Dictionary<int, string> s_texts = new() { [7] = "switched off", [15] = "roaming" };
        static readonly HashSet<string> s_textCodes = ["000", "006", "014"];
        static readonly HashSet<int> s_filled = new() { 7, 15 };
        void Fill(int code) => s_filled.Add(code);
        static class Lists { public static readonly HashSet<int> Delivered = new() { 0, 6, 14 }; }
        void M(DeliveryReceipt receipt, int count, string text)
        {
            {{statements}}
            void A() { }
            void B() { }
            void Read(ref bool value) { }
        }
        """), rules: "SMPP005");
}
