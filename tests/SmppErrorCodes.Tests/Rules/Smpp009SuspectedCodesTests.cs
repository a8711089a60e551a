using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP009: values that look like codes, in code that has no word of SMPP.</summary>
public sealed partial class Smpp009SuspectedCodesTests
{
    private const string Webhook = "switch (callback.ErrorCode) { case 0: break; case 1: break; case 53: break; case 711: break; default: break; }";

    [Fact]
    public async Task Says_what_looks_like_codes_and_how_to_answer()
    {
        var report = Assert.Single(await ReportsAsync(Statements(Webhook)));

        Assert.Equal(
            "'BridgeCallback.ErrorCode' is compared with DestinationBlocked (711), AbsentSubscriber (1), InsufficientCredit (53) and 1 more, "
            + "which look like error codes of Twilio's SMPP list: if they are, mark it with [ErrorCode] or in 'smpp_error_codes.symbols'; "
            + "if they are not, exclude it with 'smpp_error_codes.excluded_symbols'; for the list of another provider, declare a catalog",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("callback.ErrorCode", TextAt(report.Location));
        Assert.Empty(report.AdditionalLocations);
    }

    /// <summary>No option can name a parameter, so the message names what is passed to it.</summary>
    [Fact]
    public async Task Says_how_to_answer_for_a_parameter() => Assert.Contains(
        ": if they are, mark the parameter with [ErrorCode], or list the member whose value is passed to it in 'smpp_error_codes.symbols'; if they are not, exclude the type around it",
        Assert.Single(await ReportsAsync(Statements("_ = count is 1 or 53 or 711;"))).GetMessage(CultureInfo.InvariantCulture));

    /// <summary>Most of them have no type, and so no place for an attribute.</summary>
    [Theory]
    [InlineData("Func<int, bool> f = x => x is 1 or 53 or 711;")]
    [InlineData("var f = (int x) => x is 1 or 53 or 711;")]
    public async Task Says_how_to_answer_for_a_parameter_of_a_lambda(string statement) => Assert.Contains(
        ": if they are, give the parameter a name such as 'smppErrorCode'; if they are not, exclude the type around it",
        Assert.Single(await ReportsAsync(Statements(statement))).GetMessage(CultureInfo.InvariantCulture));

    /// <summary>Each construct that makes a group.</summary>
    [Theory]
    [InlineData("_ = callback.ErrorCode switch { 1 => 2, 53 => 3, 711 => 4, _ => 5 };")]
    [InlineData("_ = callback.ErrorCode is 1 or 53 or 711;")]
    [InlineData("_ = callback is { ErrorCode: 1 or 53 or 711 };")]
    [InlineData("_ = callback.ErrorCode == 1 || callback.ErrorCode == 53 || 711 == callback.ErrorCode;")]
    [InlineData("_ = callback.ErrorCode != 1 && callback.ErrorCode != 53 && callback.ErrorCode != 711;")]
    [InlineData("_ = callback.ErrorCode.Equals(1) || callback.ErrorCode.Equals(53) || callback.ErrorCode.Equals(711);")]
    [InlineData("_ = 1.Equals(callback.ErrorCode) || 53.Equals(callback.ErrorCode) || 711.Equals(callback.ErrorCode);")]
    [InlineData("_ = callback.ErrorCode is 1 or 53 or (711);")]
    [InlineData("_ = callback.Long is 1 or 53 or (short)711;")]
    [InlineData("_ = callback.ErrorCode is 1 or 53 or 0711;")]
    [InlineData("if (callback.ErrorCode == 1) { } else if (callback.ErrorCode == 53) { } else if (callback.ErrorCode == 711) { }")]
    [InlineData("if (callback.ErrorCode == 1) return; _ = count; if (callback.ErrorCode is 53) return; if (callback.ErrorCode == 711) return;")]
    [InlineData("_ = new[] { 1, 53, 711 }.Contains(callback.ErrorCode);")]
    [InlineData("_ = new HashSet<int> { 1, 53, 711 }.Contains(callback.ErrorCode);")]
    [InlineData("_ = callback.Optional is 1 or 53 or 711;")]
    [InlineData("_ = callback.Optional.GetValueOrDefault() is 1 or 53 or 711;")]
    [InlineData("_ = callback?.ErrorCode is 1 or 53 or 711;")]
    [InlineData("_ = callback.Long switch { 1 => 2, 53L => 3, 711L => 4, _ => 5 };")]
    [InlineData("_ = callback.Text is \"001\" or \"053\" or \"711\";")]
    [InlineData("_ = int.Parse(callback.Text) is 1 or 53 or 711;")]
    [InlineData("_ = callback.Get() is 1 or 53 or 711;")]
    [InlineData("_ = callback.Field is 1 or 53 or 711;")]
    [InlineData("_ = count is 1 or 53 or 711;")]
    [InlineData("count = Next(); _ = count is 1; _ = count is 53 or 711;")]
    [InlineData("foreach (var item in new List<int> { count }) { _ = item is 1 or 53 or 711; }")]
    [InlineData("_ = new List<int> { count }.Any(item => item is 1 or 53 or 711);")]
    [InlineData("int Local() => count; _ = Local() is 1 or 53 or 711;")]
    [InlineData("_ = int.TryParse(text, out var parsed) && parsed is 1 or 53 or 711;")]
    [InlineData("var final = new HashSet<int> { 1, 53, 711 };")]
    [InlineData("var final = new Dictionary<int, string> { [1] = \"a\", [53] = \"b\", [711] = \"c\" };")]
    [InlineData("var final = new Dictionary<int, string> { { 1, \"a\" }, { 53, \"b\" }, { 711, \"c\" } };")]
    [InlineData("int[] final = { 1, 53, 711 }; _ = final.Contains(count);")]
    [InlineData("int[] final = [1, 53, 711]; _ = Array.IndexOf(final, count) >= 0;")]
    [InlineData("int[] final = [1, 53, 711]; _ = final.Any(code => code == count);")]
    [InlineData("IReadOnlyList<int> final = new List<int> { 1, 53, 711 }; _ = final.Contains(Next());")]
    public async Task Reports_a_group_of_codes(string statements) => Assert.Single(await ReportsAsync(Statements(statements)));

    /// <summary>A local that is given one value only is looked through to what gives it.</summary>
    [Theory]
    [InlineData("var code = callback.ErrorCode; _ = code is 1 or 53 or 711;", "BridgeCallback.ErrorCode")]
    [InlineData("var code = callback.ErrorCode; _ = code is 1; _ = callback.ErrorCode is 53 or 711;", "BridgeCallback.ErrorCode")]
    [InlineData("var code = callback.ErrorCode; code = count; _ = code is 1 or 53 or 711;", "code")]
    [InlineData("var (code, _) = (callback.ErrorCode, 1); _ = code is 1 or 53 or 711;", "BridgeCallback.ErrorCode")]
    [InlineData("var t = (Code: callback.ErrorCode, Id: 1); _ = t.Code is 1 or 53 or 711;", "BridgeCallback.ErrorCode")]
    [InlineData("foreach (var code in callback.All) { _ = code is 1 or 53 or 711; }", "BridgeCallback.All")]
    [InlineData("foreach (var pair in callback.Table) { _ = pair.Key is 1 or 53 or 711; }", "BridgeCallback.Table")]
    [InlineData("_ = callback.All[count] is 1 or 53 or 711;", "BridgeCallback.All")]
    [InlineData("_ = callback.All.Contains(1); _ = callback.All.Contains(53); _ = callback.All.IndexOf(711);", "BridgeCallback.All")]
    [InlineData("_ = callback.Table[1]; _ = callback.Table[53]; _ = callback.Table.ContainsKey(711);", "BridgeCallback.Table")]
    [InlineData("callback.Find(out var code); _ = code is 1 or 53 or 711;", "found")]
    public async Task Names_the_symbol_that_the_value_comes_from(string statements, string name) =>
        Assert.StartsWith($"'{name}' ", Assert.Single(await ReportsAsync(Statements(statements))).GetMessage(CultureInfo.InvariantCulture));

    /// <summary>An element of a tuple that is given two values has no symbol to declare.</summary>
    [Theory]
    [InlineData("var t = (Code: callback.ErrorCode, Id: 1); t.Code = count; _ = t.Code is 1 or 53 or 711;")]
    public async Task Does_not_report_what_has_no_symbol(string statements) => Assert.Empty(await ReportsAsync(Statements(statements)));

    /// <summary>At least three, one of them strong and one of them low.</summary>
    [Theory]
    [InlineData("1 or 53", 0)]
    [InlineData("1 or 711", 0)]
    [InlineData("718", 0)]
    [InlineData("3 or 206", 0)]
    [InlineData("1 or 1 or 711", 0)]
    [InlineData("1 or 53 or 70", 0)]
    [InlineData("0 or 255 or 711", 0)]
    [InlineData("800 or 205 or 928", 0)]
    [InlineData("711 or 712 or 713 or 714 or 716", 0)]
    [InlineData("0 or 48 or 711", 0)]
    [InlineData("1 or 2 or 711", 1)]
    [InlineData("0 or 1 or 711", 1)]
    [InlineData("0 or 21 or 711", 1)]
    [InlineData("0 or 22 or 711", 0)]
    [InlineData("0 or 47 or 711", 1)]
    [InlineData("0 or 49 or 711", 1)]
    [InlineData("0 or 70 or 711", 1)]
    [InlineData("0 or 255 or 71 or 711", 0)]
    [InlineData("0 or 1 or 712", 1)]
    [InlineData("0 or 1 or 713", 1)]
    [InlineData("0 or 1 or 714", 1)]
    [InlineData("0 or 1 or 716", 1)]
    [InlineData("0 or 1 or 717", 1)]
    [InlineData("0 or 1 or 718", 1)]
    [InlineData("0 or 1 or 826", 1)]
    [InlineData("0 or 1 or 828", 1)]
    [InlineData("0 or 1 or 925", 1)]
    [InlineData("0 or 1 or 928", 1)]
    [InlineData("0 or 1 or 715", 0)]
    [InlineData("0 or 1 or 800", 0)]
    [InlineData("0 or 1 or 255", 0)]
    public async Task Needs_three_codes_a_strong_one_and_a_low_one(string pattern, int reports) => Assert.Equal(reports, (await ReportsAsync(Pattern(pattern))).Count);

    /// <summary>716 is Zimbabwe and 826 the United Kingdom, but 1 and 711 are no countries.</summary>
    [Theory]
    [InlineData("4 or 8 or 716", 0)]
    [InlineData("4 or 8 or 12 or 16 or 20 or 716 or 826", 0)]
    [InlineData("10 or 50 or 51 or 52 or 56 or 60 or 64 or 68 or 70 or 162 or 218 or 716 or 800", 0)]
    [InlineData("4 or 8 or 826 or 840", 0)]
    [InlineData("4 or 8 or 716 or 826 or -1", 0)]
    [InlineData("0 or 4 or 8 or 716", 1)]
    [InlineData("1 or 8 or 716", 1)]
    [InlineData("4 or 8 or 15 or 826", 1)]
    [InlineData("4 or 8 or 12 or 711", 1)]
    public async Task Leaves_numbers_of_countries_alone(string pattern, int reports) => Assert.Equal(reports, (await ReportsAsync(Pattern(pattern))).Count);

    [Fact]
    public async Task Leaves_texts_of_countries_alone() => Assert.Empty(await ReportsAsync(Statements("""
        _ = callback.Text is "004" or "008" or "716";
        var names = new Dictionary<int, string> { [4] = "Afghanistan", [8] = "Albania", [716] = "Zimbabwe", [826] = "United Kingdom" };
        """)));

    /// <summary>With four or more, one of them may be another number up to 999.</summary>
    [Theory]
    [InlineData("1 or 53 or 711 or 715", 1)]
    [InlineData("1 or 53 or 711 or 22", 1)]
    [InlineData("1 or 53 or 711 or 999", 1)]
    [InlineData("1 or 711 or 22", 0)]
    [InlineData("1 or 53 or 711 or 1000", 0)]
    [InlineData("1 or 53 or 711 or 22 or 23", 0)]
    [InlineData("1 or 2 or 3 or 4 or 5 or 53 or 711 or 22 or 23", 0)]
    [InlineData("1 or 53 or 711 or -1", 1)]
    [InlineData("1 or 711 or -1", 0)]
    [InlineData("1 or 53 or 711 or -2", 0)]
    [InlineData("1 or 53 or 711 or null", 1)]
    [InlineData("1 or 711 or null", 0)]
    [InlineData("1 or 53 or 711 or > 800", 1)]
    [InlineData("1 or 53 or > 710", 0)]
    [InlineData("1 or 0x35 or 711", 0)]
    [InlineData("1 or 2 or 0x35 or 711", 1)]
    [InlineData("0x01 or 0x02 or 0x2C7", 0)]
    [InlineData("1 or 2 or 53 or Own or 711", 1)]
    [InlineData("1 or 53 or Large or 711", 0)]
    [InlineData("1 or 53 or (int)System.DayOfWeek.Friday or 711", 0)]
    public async Task Allows_one_other_number_among_four(string pattern, int reports) =>
        Assert.Equal(reports, (await ReportsAsync(Pattern(pattern, "callback.Optional"))).Count);

    [Theory]
    [InlineData("\"001\" or \"053\" or \"711\"", 1)]
    [InlineData("\"1\" or \"53\" or \"711\"", 0)]
    [InlineData("\"001\" or \"053\" or \"711\" or \"7\"", 1)]
    [InlineData("\"001\" or \"053\" or \"711\" or \"OK\"", 0)]
    [InlineData("\"001\" or \"053\" or \"711\" or \"\"", 0)]
    [InlineData("\"001\" or \"053\" or \"711\" or null", 1)]
    [InlineData("\"001\" or \"053\" or \"711\" or \"0711\"", 0)]
    public async Task Reads_texts_of_three_digits(string pattern, int reports) => Assert.Equal(reports, (await ReportsAsync(Pattern(pattern, "callback.Text"))).Count);

    /// <summary>Three codes of which two have texts with their words, in a file whose texts name a subscriber.</summary>
    [Theory]
    [InlineData("_ = count switch { 1 => \"absent subscriber\", 52 => \"SMS expired\", 8 => \"?\", _ => \"\" };", 1)]
    [InlineData("_ = count switch { 1 => \"ABSENT SUBSCRIBER\", 52 => \"SMS EXPIRED\", 8 => \"?\", _ => \"\" };", 1)]
    [InlineData("_ = count switch { 1 => \"ABSENT\", 52 => \"SMS EXPIRED\", 8 => \"SUBSCRIBER\", _ => \"\" };", 0)]
    [InlineData("_ = count switch { 1 => \"Subscriber is absent\", 52 => $\"expired: {text} (sms)\", 255 => \"?\", _ => \"\" };", 1)]
    [InlineData("_ = count switch { 7 or 15 => \"AbsentSubscriber\", 205 => \"illegal subscriber\", _ => \"\" };", 1)]
    [InlineData("switch (count) { case 1: Log(\"Absent subscriber\"); break; case 206: Log(\"illegal equipment\"); break; case 255: break; }", 1)]
    [InlineData("if (count == 1) Log(\"absent subscriber\"); else if (count == 206) Log(\"illegal equipment\"); else if (count == 5) Log(\"\");", 1)]
    [InlineData("_ = new Dictionary<int, string> { [1] = \"Absent subscriber\", [206] = \"Illegal equipment\", [255] = \"?\" };", 0)]
    [InlineData("var final = new Dictionary<int, string> { [1] = \"Absent subscriber\", [206] = \"Illegal equipment\", [255] = \"?\" };", 1)]
    [InlineData("var final = new Dictionary<int, string> { { 1, \"Absent subscriber\" }, { 206, \"Illegal equipment\" }, { 255, \"?\" } };", 1)]
    [InlineData("_ = count switch { 1 => \"absent subscriber\", 52 => \"SMS expired\", _ => \"\" };", 0)]
    [InlineData("_ = count switch { 1 => \"absent subscriber\", 52 => \"?\", 8 => \"?\", _ => \"\" };", 0)]
    [InlineData("_ = count switch { 1 or 7 or 15 => \"absent subscriber\", _ => \"\" };", 0)]
    [InlineData("_ = count switch { 27 => \"absent subscriber\", 9 => \"illegal subscriber\", 12 => \"illegal equipment\", _ => \"\" };", 0)]
    [InlineData("_ = count switch { 0 => \"no error\", 255 => \"unknown error\", 3 => \"subscriber\", _ => \"\" };", 0)]
    [InlineData("_ = count switch { 206 => \"illegal equipment\", 52 => \"SMS expired\", 8 => \"?\", _ => \"\" };", 0)]
    public async Task Takes_the_words_of_the_codes_for_a_strong_code(string statements, int reports) => Assert.Equal(reports, (await ReportsAsync(Statements(statements))).Count);

    private static string Pattern(string pattern, string value = "callback.Optional") => Statements($"_ = {value} is {pattern};");

    private static string Statements(string statements) => Members($$"""
        public void M(BridgeCallback callback, int count, string text)
        {
            {{statements}}
        }
        """);

    private static string Members(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        namespace Acme.Notifications
        {
            public class BridgeCallback
            {
                public int ErrorCode { get; set; }
                public int? Optional { get; set; }
                public long Long;
                public string Text;
                public int Field;
                public List<int> All = new();
                public Dictionary<int, string> Table = new();
                public DayOfWeek Day;
                public double Weight;
                public char Letter;
                public int Get() => ErrorCode;
                public void Find(out int found) => found = ErrorCode;
            }

            public class Handler
            {
                private const int Own = 7;
                private const int Large = 2000;
                private int Next() => 1;
                private void Log(string text) { }
                {{members}}
            }
        }
        """;

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string source, IReadOnlyDictionary<string, string>? options = null, params string[] others)
    {
        var compilation = GeneratedCompilation.Create([source, .. others]).Generate();
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. (await Analysis.RunAsync(compilation, options)).Where(static report => report.Id == "SMPP009")];
    }
}
