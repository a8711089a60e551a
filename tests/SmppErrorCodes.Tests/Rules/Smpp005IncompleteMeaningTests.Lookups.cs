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
        }
        """), rules: "SMPP005");
}
