using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Sets that do not need a code, because it is handled where they are searched, or by another set.</content>
public sealed partial class Smpp005IncompleteMeaningTests
{
    [Theory]
    [InlineData("if (r.ErrorCode is 1 or 7 or 15) return true; return X.Contains(r.ErrorCode);")]
    [InlineData("if ({|SMPP005:r.ErrorCode is 7 or 15|}) { return false; } else { return X.Contains(r.ErrorCode); }")]
    [InlineData("switch (r.ErrorCode) { case 1: case 7: case 15: return true; } return X.Contains(r.ErrorCode);")]
    [InlineData("if (CODE.Canonical(r.ErrorCode) == CODE.AbsentSubscriber) return true; return X.Contains(r.ErrorCode);")]
    [InlineData("return r.ErrorCode switch { {|SMPP005:7 or 15|} => false, var c => X.Contains(c) };")]
    [InlineData("if (r.NetworkErrorCode is 1 or 7 or 15) return true; return r.NetworkErrorCode is int c && X.Contains(c);")]
    [InlineData("return X.Contains(r.ErrorCode) || r.ErrorCode is 7 or 15;")]
    [InlineData("return r.ErrorCode != 7 && r.ErrorCode != 15 && X.Contains(r.ErrorCode);")]
    [InlineData("return (X.Contains(r.ErrorCode) ? 1 : r.ErrorCode is 7 or 15 ? 2 : 3) > r.Count;")]
    [InlineData("if (r.ErrorCode is 7 or 15) return false; if (X.Contains(r.ErrorCode)) return true; return r.Count > 3;")]
    [InlineData("if (X.Contains(r.ErrorCode)) return true; else if (r.ErrorCode is 7 or 15) return false; else return r.Count > 3;")]
    [InlineData("switch (r.ErrorCode) { case 7: case 15: return false; case var c when X.Contains(c): return true; default: return false; }")]
    [InlineData("if (r.ErrorCode is 1 or 7 or 15) return true; return new[] { 2, r.ErrorCode }.Any(X.Contains) || X.TryGetValue(r.ErrorCode, out _);")]
    [InlineData("foreach (var x in new[] { r }) { if (x.ErrorCode is 1 or 7 or 15) continue; return X.Contains(x.ErrorCode); } return true;")]
    [InlineData("return new[] { r }.Any(x => X.Contains(x.ErrorCode) || x.ErrorCode is 7 or 15);")]
    [InlineData("var has = X.Contains(r.ErrorCode); return has || r.ErrorCode is 7 or 15;")]
    [InlineData("var has = X.Contains(r.ErrorCode); if ({|SMPP005:r.ErrorCode is 7 or 15|}) return false; return has;")]
    [InlineData("if (r.ErrorCode is 1 or 7 or 15) return true; var has = X.Contains(r.ErrorCode); return has;")]
    public Task Does_not_miss_codes_that_are_handled_where_a_set_is_searched(string statements) =>
        SearchedSetReportsAsync("static readonly HashSet<int> X = new() { 1, 58 };", statements);

    [Theory]
    [InlineData("return X.Contains(r.ErrorCode);")]
    [InlineData("if (r.ErrorCode is 1 or 7 or 15) Log.Write(1, 2); return X.Contains(r.ErrorCode);")]
    [InlineData("if (r.NetworkErrorCode is 1 or 7 or 15) return true; return X.Contains(r.ErrorCode);")]
    [InlineData("if (r.ErrorCode is 1 or 7 or 15) return true; r = new DeliveryReceipt(); return X.Contains(r.ErrorCode);")]
    [InlineData("if (r.ErrorCode is 2 or 8 or 16) return true; return X.Contains(r.ErrorCode);")]
    [InlineData("var has = X.Contains(r.ErrorCode); return has;")]
    [InlineData("var has = X.Contains(r.ErrorCode); if (has) Log.Write(1, 2); if (r.ErrorCode is 1 or 7 or 15) return false; return has;")]
    [InlineData("var has = X.Contains(r.ErrorCode); r = new DeliveryReceipt(); if (r.ErrorCode is 1 or 7 or 15) return false; return has;")]
    [InlineData("return X.Contains(r.ErrorCode) || r.NetworkErrorCode is 1 or 7 or 15;")]
    [InlineData("if (r.ErrorCode is 1 or 7 or 15) return true; return new[] { r }.Any(x => X.Contains(x.ErrorCode));")]
    [InlineData("return r.Count > 3 ? X.Contains(r.ErrorCode) : r.ErrorCode is 1 or 7 or 15;")]
    public Task Misses_codes_that_come_to_a_search_of_the_set(string statements) =>
        SearchedSetReportsAsync("static readonly HashSet<int> X = new() { {|SMPP005:1|}, 58 };", statements);

    /// <summary>One of two searches may get the codes.</summary>
    [Fact]
    public Task Misses_codes_that_come_to_one_of_two_searches() => SearchedSetReportsAsync(
        "static readonly HashSet<int> X = new() { {|SMPP005:1|}, 58 }; bool Other(DeliveryReceipt r) => X.Contains(r.ErrorCode);",
        "if (r.ErrorCode is 1 or 7 or 15) return true; return X.Contains(r.ErrorCode);");

    [Fact]
    public async Task Names_only_the_codes_that_come_to_a_search() => Assert.Contains(
        "'1' is in this set without AbsentSubscriber007 (7), which means the same",
        await Reports.MessagesAsync(
            "class DlrHandler { static readonly int[] X = { 1, 58 }; bool M(int dlrErrorCode) { if (dlrErrorCode == 15) return true; "
                + "return System.Linq.Enumerable.Contains(X, dlrErrorCode); } }",
            "SMPP005"));

    /// <summary>What tells codes of one meaning apart is not completed: each set would get the codes of the other.</summary>
    [Theory]
    [InlineData("static readonly HashSet<int> X = new() { 1, 58 }, Y = new() { 7, 15 };", "X.Contains(r.ErrorCode) || Y.Contains(r.ErrorCode)")]
    [InlineData("static readonly HashSet<int> X = new() { 1 }; int[] Y => new[] { 7 };", "X.Contains(r.ErrorCode) && !Y.Contains(r.ErrorCode)")]
    [InlineData(
        "static readonly Dictionary<int, int> X = new() { [1] = 5 }, Y = new() { [7] = 60, [15] = 60 };",
        "X.ContainsKey(r.ErrorCode) || Y.ContainsKey(r.ErrorCode)")]
    [InlineData(
        "static readonly HashSet<int> X = new() { 1 }; static readonly Dictionary<int, int> Y = new() { [7] = 60, [15] = 60 };",
        "X.Contains(r.ErrorCode) || Y.TryGetValue(r.ErrorCode, out var y) && y > 3")]
    public Task Is_silent_where_two_sets_share_a_meaning(string members, string search) => SearchedSetReportsAsync(members, $"return {search};");

    /// <summary>Sets of different types tell codes apart where one body searches both for one value.</summary>
    [Theory]
    [InlineData("return Temporary.DlrErrorCodes.Contains(r.ErrorCode) || Permanent.DlrErrorCodes.Contains(r.ErrorCode);")]
    [InlineData("if (Temporary.DlrErrorCodes.Contains(r.ErrorCode)) return true; Log.Write(1, 2); return Permanent.DlrErrorCodes.Contains(r.ErrorCode);")]
    [InlineData("var permanent = Array.IndexOf(Permanent.DlrErrorCodes.ToArray(), r.ErrorCode) >= 0; return Temporary.DlrErrorCodes.Contains(r.ErrorCode) && !permanent;")]
    public Task Is_silent_where_sets_of_two_types_share_a_meaning(string statements) => TypesReportAsync("1, 7", "15", statements);

    [Theory]
    [InlineData("return Temporary.DlrErrorCodes.Contains(r.ErrorCode);")]
    [InlineData("return Temporary.DlrErrorCodes.Contains(r.ErrorCode) || Permanent.DlrErrorCodes.Contains(r.NetworkErrorCode.Value);")]
    [InlineData("return Temporary.DlrErrorCodes.Contains(r.ErrorCode) || Other(r); bool Other(DeliveryReceipt other) => Permanent.DlrErrorCodes.Contains(other.ErrorCode);")]
    [InlineData("return Temporary.DlrErrorCodes.Contains(r.ErrorCode) || Permanent.DlrErrorCodes.Count > 3;")]
    public Task Misses_codes_that_a_set_of_another_type_does_not_tell_apart(string statements) => TypesReportAsync("{|SMPP005:1|}, 7", "{|SMPP005:15|}", statements);

    /// <summary>A decision in another type keeps codes away from its search as one in the own type does.</summary>
    [Theory]
    [InlineData("if (r.ErrorCode is 1 or 7 or 15) return true; return Temporary.DlrErrorCodes.Contains(r.ErrorCode) || Permanent.DlrErrorCodes.Contains(r.Count);", "1, 7", "{|SMPP005:15|}")]
    [InlineData("return Temporary.DlrErrorCodes.Contains(r.ErrorCode) || r.ErrorCode == 15;", "1, 7", "{|SMPP005:15|}")]
    public Task Knows_searches_in_other_types(string statements, string temporary, string permanent) => TypesReportAsync(temporary, permanent, statements);

    /// <summary>A local and a member, or a set and a dictionary, tell codes apart as well.</summary>
    [Theory]
    [InlineData("static readonly HashSet<int> X = new() { 1, 7 };", "var y = new[] { 15 }; return X.Contains(r.ErrorCode) || y.Contains(r.ErrorCode);")]
    [InlineData(
        "static readonly HashSet<int> X = new() { 1, 7 }; static class Delays { public static readonly Dictionary<int, int> DlrDelayByErrorCode = new() { [15] = 3 }; }",
        "return X.Contains(r.ErrorCode) || Delays.DlrDelayByErrorCode.ContainsKey(r.ErrorCode);")]
    [InlineData("static readonly HashSet<int> X = new() { {|SMPP005:1|}, 7 };", "var y = new[] { {|SMPP005:15|} }; return X.Contains(r.ErrorCode) || y.Contains(r.NetworkErrorCode.Value);")]
    public Task Knows_what_is_searched_beside_a_set(string members, string statements) => SearchedSetReportsAsync(members, statements);

    private static Task TypesReportAsync(string temporary, string permanent, string statements) => Verify.ReportsAsync(
        Receipts.File($$"""
            namespace Acme
            {
                static class Temporary { public static readonly HashSet<int> DlrErrorCodes = new() { {{temporary}} }; }

                static class Permanent { public static readonly HashSet<int> DlrErrorCodes = new() { {{permanent}} }; }

                class Handler { bool M(DeliveryReceipt r) { {{statements}} } }
            }
            """),
        rules: "SMPP005");

    [Theory]
    // The other set has the code as well, is about something else, or is not a set of codes.
    [InlineData(
        "static readonly HashSet<int> X = new() { {|SMPP005:1|}, 58 }, Y = new() { 1, 7, 15, 58 };",
        "X.Contains(r.ErrorCode) || Y.Contains(r.ErrorCode)")]
    [InlineData(
        "static readonly Dictionary<int, int> X = new() { [{|SMPP005:1|}] = 5 }; static readonly Dictionary<int, string> Y = new() { [{|SMPP005:7|}] = \"absent\" };",
        "X.ContainsKey(r.ErrorCode) || Y.ContainsKey(r.ErrorCode)")]
    [InlineData(
        "static readonly HashSet<int> X = new() { {|SMPP005:1|}, 58 }, Y = new() { 7, 15 };",
        "X.Contains(r.ErrorCode) || Y.Contains(r.Count)")]
    [InlineData(
        "static readonly HashSet<int> X = new() { {|SMPP005:1|} }; static readonly Dictionary<int, string> Y = new() { [{|SMPP005:7|}] = \"absent\" }; "
            + "string Text(DeliveryReceipt r) => Y[r.ErrorCode];",
        "X.Contains(r.ErrorCode)")]
    public Task Misses_codes_that_another_set_does_not_tell_apart(string members, string search) => SearchedSetReportsAsync(members, $"return {search};");

    [Theory]
    [InlineData("var x = new[] { 1, 58 }; var y = new[] { 7, 15 }; _ = x.Contains(receipt.ErrorCode) || y.Contains(receipt.ErrorCode);")]
    [InlineData("var x = new[] { 1, 58 }; if ({|SMPP005:receipt.ErrorCode is 7 or 15|}) return; _ = x.Contains(receipt.ErrorCode);")]
    [InlineData("var x = new[] { {|SMPP005:1|}, 58 }; var y = new[] { 7, 15 }; _ = x.Contains(receipt.ErrorCode) || y.Contains(count);")]
    public Task Does_not_miss_codes_of_a_local_set_that_are_handled_elsewhere(string statements) => Verify.ReportsAsync(Receipts.Statements(statements), rules: "SMPP005");

    /// <summary>A code to which its synonyms are mapped stands for itself.</summary>
    [Theory]
    [InlineData("Dictionary<int, int> X = new() { [7] = 1, [15] = 1, [8] = 2, [16] = 2 };")]
    [InlineData("Dictionary<int, int> X = new() { [7] = CODE.AbsentSubscriber, [15] = CODE.AbsentSubscriber };")]
    [InlineData("Dictionary<int, int> X = new() { [7] = 1, [15] = 1, [58] = 58 };")]
    // One synonym is missing, or the values are something else.
    [InlineData("Dictionary<int, int> X = new() { [{|SMPP005:7|}] = 1, [8] = 2, [16] = 2 };")]
    [InlineData("Dictionary<int, int> X = new() { [{|SMPP005:7|}] = 1, [15] = 1, [58] = 2 };")]
    public Task Knows_a_dictionary_that_maps_to_canonical_codes(string member) => SearchedSetReportsAsync(member, "return X.TryGetValue(r.ErrorCode, out var c) && c > 3;");

    private static Task SearchedSetReportsAsync(string members, string statements) => Verify.ReportsAsync(
        "using CODE = SmppErrorCodes.TwilioSmppErrorCode;\n" + Receipts.Members($"{members} bool M(DeliveryReceipt r) {{ {statements} }}"),
        rules: "SMPP005");
}
