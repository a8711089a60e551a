using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Tests.Catalogs;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

public sealed partial class Smpp009SuspectedCodesTests
{
    /// <summary>What other bodies compare a member, or a parameter of a type, with counts too; what they compare their own parameters with does not.</summary>
    [Theory]
    [InlineData("class C { int _reply; bool A() => {|SMPP009:_reply|} == 711; bool B() => _reply is 1 or 53; }")]
    [InlineData("class C { int _reply; bool A() => _reply is 711 or 1 or 53; bool B() => _reply == 5000; }")]
    [InlineData("class C(int reply) { bool A() => {|SMPP009:reply|} == 711; bool B() => reply is 1 or 53; }")]
    [InlineData("class C(int reply) { bool A() => reply is 711 or 1 or 53; bool B() => reply == 5000; }")]
    [InlineData("class C { bool A(int reply) => reply == 711; bool B(int reply) => reply is 1 or 53; }")]
    [InlineData("class C { bool A(int reply) => {|SMPP009:reply|} is 711 or 1 or 53; bool B(int reply) => reply == 5000; }")]
    public Task Reads_all_bodies_for_what_all_can_compare(string source) =>
        Verify.ReportsAsync(source, rules: "SMPP009");

    /// <summary>Lists of other codes, and numbers that are not codes.</summary>
    [Theory]
    [InlineData("_ = count is 718;")]
    [InlineData("_ = count is 401 or 402 or 404 or 501 or 606 or 701 or 714 or 715 or 716 or 718 or 724 or 725;")]
    [InlineData("_ = count is 3 or 206;")]
    [InlineData("_ = count is 0 or 2 or 3 or 5 or 32 or 53 or 64 or 80 or 87 or 711 or 997;")]
    [InlineData("_ = count is 200 or 201 or 204 or 206 or 400 or 404 or 500;")]
    [InlineData("_ = count is 0 or 1 or 2 or 3 or 45 or 48 or 51 or 53 or 61 or 71 or 73 or 80 or 95 or 96;")]
    [InlineData("_ = callback.Text is \"000\" or \"100\" or \"110\" or \"200\" or \"800\" or \"820\" or \"912\";")]
    [InlineData("_ = count is 300 or 301 or 302 or 303 or 304 or 320 or 321 or 330 or 331 or 332 or 340 or 500;")]
    [InlineData("_ = count is 1 or 8 or 10 or 21 or 27 or 28 or 38 or 41 or 42 or 47 or 50 or 69;")]
    [InlineData("_ = count is 1 or 2 or 3 or 5 or 6 or 7 or 22 or 23 or 28 or 35 or 52 or 56 or 60;")]
    [InlineData("_ = count is 2016 or 711 or 1 or 2;")]
    [InlineData("_ = count is 16 or 32 or 64 or 128 or 256 or 512;")]
    [InlineData("var final = new int[] { 2, 3, 5, 7, 11, 13, 709, 719, 727 };")]
    [InlineData("_ = (int)callback.Day is 1 or 53 or 711;")]
    [InlineData("var code = (int)callback.Day; _ = code is 1 or 53 or 711;")]
    [InlineData("_ = callback.Letter is (char)1 or (char)53 or (char)711;")]
    [InlineData("_ = callback.Weight is 1 or 53 or 711;")]
    [InlineData("for (var i = 0; i < 999; i++) { _ = i is 1 or 53 or 711; }")]
    [InlineData("_ = System.Environment.ExitCode is 1 or 53 or 711;")]
    [InlineData("_ = count + 1 is 1 or 53 or 711;")]
    [InlineData("_ = count % 1000 is 1 or 53 or 711;")]
    [InlineData("_ = count < 1 || count > 53 || count <= 711;")]
    [InlineData("_ = count is < 1 or > 53 and <= 711;")]
    [InlineData("_ = count is 1 or 53; _ = callback.Field is 711;")]
    [InlineData("callback.ErrorCode = 1; callback.ErrorCode = 53; callback.ErrorCode = 711;")]
    [InlineData("// 1, 53, 711\n_ = \"1 53 711\";")]
    [InlineData("_ = new[] { 1, 53, 711 }.Length;")]
    [InlineData("_ = count is 1 or 53 or 711 or 2000; _ = text is \"711\";")]
    [InlineData("_ = count is 1 or 53 or 711; _ = count == 2000;")]
    [InlineData("_ = new object().GetHashCode() is 1 or 53 or 711;")]
    [InlineData("_ = text.Length is 1 or 53 or 711;")]
    public async Task Leaves_other_numbers_alone(string statements) => Assert.Empty(await ReportsAsync(Statements(statements)));

    [Theory]
    [InlineData("void A(BridgeCallback b) { _ = b.Field == 1 || b.Field == 53; } void B(BridgeCallback b) { _ = b.Field is 711; }")]
    [InlineData("bool A(BridgeCallback b) => b.Field is 1 or 53; bool B(BridgeCallback b) => b.Field is 711;")]
    [InlineData("BridgeCallback _b; bool A => _b.Field is 1 or 53; bool B { get { return _b.Field is 711; } }")]
    [InlineData("int _code; int Code { get => _code; set => _code = value is 1 or 53 or 711 ? 0 : value; }")]
    [InlineData("static readonly HashSet<int> s_retried = new() { 1, 53, 711 };")]
    [InlineData("static readonly HashSet<int> s_retried = [1, 53, 711];")]
    [InlineData("static readonly int[] s_retried = { 1, 53, 711 }; bool A(int code) => s_retried.Contains(code);")]
    [InlineData("static readonly string[] s_retried = { \"001\", \"053\", \"711\" }; bool A(string code) => Array.Exists(s_retried, x => x == code);")]
    [InlineData("static int[] Retried { get; } = { 1, 53, 711 }; bool A(int code) => Array.BinarySearch(Retried, code) >= 0;")]
    [InlineData("static int[] Retried() => new[] { 1, 53, 711 }; bool A(int code) { var retried = Retried(); return retried.Contains(code); }")]
    [InlineData("static readonly ISet<int> s_retried = new HashSet<int> { 1, 53, 711 };")]
    [InlineData("static readonly Dictionary<int, string> s_names = new() { [1] = \"a\", [53] = \"b\", [711] = \"c\" };")]
    [InlineData("bool Take(int[] codes, int code) => codes.Contains(code); void A() => Take(new[] { 1, 53, 711 }, Next());")]
    [InlineData("void A(int first = 0) { bool Local(int code) => code is 1 or 53 or 711; }")]
    [InlineData("Handler(int code) { _ = code is 1 or 53 or 711; }")]
    [InlineData("bool this[int code] => code is 1 or 53 or 711;")]
    public async Task Reports_each_kind_of_member(string members) => Assert.Single(await ReportsAsync(Members(members)));

    [Theory]
    [InlineData("void A(int code) { _ = code is 1 or 53; } void B(int code) { _ = code is 711; }")]
    [InlineData("static readonly int[] s_years = { 1, 53, 711, 1066, 1492 };")]
    [InlineData("static readonly int[] s_large = { 1, 53, 711, Large };")]
    [InlineData("static readonly int[] s_days = { 1, 53, 711, (int)DayOfWeek.Friday };")]
    [InlineData("static readonly Dictionary<int, string> s_names = new() { [1] = \"a\", [53] = \"b\", [711] = \"c\", [Large] = \"d\" };")]
    [InlineData("static readonly Dictionary<int, string> s_names = new() { { 1, \"a\" }, { 53, \"b\" }, { 711, \"c\" }, { Large, \"d\" } };")]
    [InlineData("static readonly Dictionary<string, int> s_numbers = new() { [\"a\"] = 1, [\"b\"] = 53, [\"c\"] = 711 };")]
    [InlineData("[System.Obsolete] enum Codes { A = 1, B = 53, C = 711 } bool A(Codes c) => c is (Codes)1 or (Codes)53 or (Codes)711;")]
    [InlineData("const int A = 1, B = 53, C = 711; bool M(int code) => code is A or B or C;")]
    [InlineData("static readonly int[] Sizes = { 1, 53, 711 }; void A() { foreach (var size in Sizes) Console.WriteLine(size); }")]
    [InlineData("static readonly int[] Sizes = { 1, 53, 711 }; int A(int i) => Sizes[i];")]
    [InlineData("int A() { int[] widths = { 1, 53, 711 }; return widths[0]; }")]
    [InlineData("List<int> A() => new() { 1, 53, 711 };")]
    [InlineData("void Take(params int[] sizes) { } void A() => Take(1, 53, 711);")]
    [InlineData("bool A(int[] a) => a[1] == 1 || a[1] == 53 || a[1] == 711;")]
    public async Task Leaves_other_members_alone(string members) => Assert.Empty(await ReportsAsync(Members(members)));

    /// <summary>What shows to the other rules that values are of another list shows it here too.</summary>
    [Theory]
    [InlineData("bool A(int code) { Environment.Exit(code); return code is 1 or 53 or 711; }")]
    [InlineData("bool A(int code) { code = 30007; return code is 1 or 53 or 711; }")]
    [InlineData("string A(int code) => code switch { >= 30000 => \"a\", 1 => \"b\", 53 => \"c\", 711 => \"d\", _ => \"\" };")]
    [InlineData("bool A(int code) { if (code > 1000) return false; return code is 1 or 53 or 711; }")]
    [InlineData("bool A(int code) { var d = new Dictionary<int, string> { [1045] = \"x\" }; return d.ContainsKey(code) || code is 1 or 53 or 711; }")]
    [InlineData("bool A(int code) { for (; code < 900; code++) if (code is 1 or 53 or 711) return true; return false; }")]
    [InlineData("bool A(int code) => (DayOfWeek)code == DayOfWeek.Friday || code is 1 or 53 or 711;")]
    [InlineData("bool A(BridgeCallback b) => b.Field is 1 or 53 or 711; void B(BridgeCallback b) { b.Field = (int)DayOfWeek.Friday; }")]
    [InlineData("bool A(List<int> list) { var n = list.Count; return n is 1 or 53 or 711; }")]
    [InlineData("bool A(string text) { var n = text.IndexOf('x'); return n is 1 or 53 or 711; }")]
    [InlineData("bool A(DayOfWeek[] days) { foreach (int day in days) if (day is 1 or 53 or 711) return true; return false; }")]
    [InlineData("int _hr; void A(Exception e) { _hr = e.HResult; } bool B() => _hr is 1 or 53 or 711;")]
    [InlineData("int _day; void A(DayOfWeek day) { _day = (int)day; } bool B() => _day is 1 or 53 or 711;")]
    [InlineData("Exception _e; int Hr => _e.HResult; bool B() => Hr is 1 or 53 or 711;")]
    [InlineData("int Hr(Exception e) => e.HResult; bool B(Exception e) { var hr = Hr(e); return hr is 1 or 53 or 711; }")]
    [InlineData("int _count; bool B() { _count++; return _count is 1 or 53 or 711; }")]
    [InlineData("static readonly HashSet<int> s_fatal = new() { 1, 53, 711 }; bool A(Exception e) => s_fatal.Contains(e.HResult);")]
    [InlineData("static readonly HashSet<int> s_fatal = new() { 1, 53, 711 }; bool A(int v) => s_fatal.Contains(v) || v == 30007;")]
    [InlineData("bool A(BridgeCallback sqlite) => sqlite.Field is 1 or 53 or 711;")]
    [InlineData("bool A(BridgeCallback sqlite) { var field = sqlite.Field; return field is 1 or 53 or 711; }")]
    [InlineData("bool A(int code = 30007) => code is 1 or 53 or 711;")]
    [InlineData("bool A(int[] list) => list.Where((x, i) => i is 1 or 53 or 711).Any();")]
    public async Task Leaves_values_of_other_lists_alone(string members) => Assert.Empty(await ReportsAsync(Members(members)));

    [Theory]
    [InlineData("bool A(int code) { Console.WriteLine(code); return code is 1 or 53 or 711; }")]
    [InlineData("bool A(int code) { code = 300; return code is 1 or 53 or 711; }")]
    [InlineData("bool A(int code) { if (code > 999) return false; return code is 1 or 53 or 711; }")]
    [InlineData("bool A(int code, int id) { var d = new Dictionary<int, string> { [1045] = \"x\" }; return d.ContainsKey(id) || code is 1 or 53 or 711; }")]
    [InlineData("bool A(int code, int day) => (DayOfWeek)day == DayOfWeek.Friday || code is 1 or 53 or 711;")]
    [InlineData("bool A(System.Data.IDataReader row) { var n = row.GetInt32(0); return n is 1 or 53 or 711; }")]
    [InlineData("bool A(int[] codes) { foreach (int code in codes) if (code is 1 or 53 or 711) return true; return false; }")]
    [InlineData("int _hr, _code; void A(Exception e) { _hr = e.HResult; } bool B() => _code is 1 or 53 or 711;")]
    [InlineData("static readonly HashSet<int> s_fatal = new() { 1, 53, 711 }; bool A(int v, int w) => s_fatal.Contains(v) || w == 30007;")]
    [InlineData("bool A(BridgeCallback row, BridgeCallback sqlite) => row.Field is 1 or 53 or 711;")]
    [InlineData("int _count, _code; bool B() { _count++; return _code is 1 or 53 or 711; }")]
    [InlineData("bool A(int[] list) => list.Where((x, i) => x is 1 or 53 or 711).Any();")]
    public async Task Reports_values_beside_those_of_other_lists(string members) => Assert.Single(await ReportsAsync(Members(members)));

    /// <summary>Once for each symbol and file, on the first place, with the others beside it.</summary>
    [Fact]
    public async Task Reports_a_symbol_once_in_a_file()
    {
        var report = Assert.Single(await ReportsAsync(Members("""
            bool A(BridgeCallback b) => b.ErrorCode is 1 or 53;
            bool B(BridgeCallback b) { switch (b.ErrorCode) { case 711: return true; default: return b.ErrorCode == 2; } }
            """)));

        Assert.Equal("b.ErrorCode", TextAt(report.Location));
        Assert.Equal(["b.ErrorCode", "b.ErrorCode"], report.AdditionalLocations.Select(TextAt));
        Assert.All(report.AdditionalLocations, location => Assert.True(location.SourceSpan.Start > report.Location.SourceSpan.Start));
    }

    [Fact]
    public async Task Reports_a_symbol_in_each_file()
    {
        const string Other = "class Other { bool M(Acme.Notifications.BridgeCallback b) => b.ErrorCode is CODES; }";

        Assert.Equal(2, (await ReportsAsync(Statements(Webhook), options: null, Other.Replace("CODES", "2 or 3 or 928"))).Count);
        Assert.Single(await ReportsAsync(Statements(Webhook), options: null, Other.Replace("CODES", "2 or 3 or 255")));

        // What one file has by itself is too little.
        Assert.Empty(await ReportsAsync(Statements("_ = callback.ErrorCode is 1 or 53;"), options: null, Other.Replace("CODES", "711")));
    }

    [Fact]
    public async Task Reports_two_symbols_of_a_file() => Assert.Equal(
        2,
        (await ReportsAsync(Statements("_ = callback.ErrorCode is 1 or 53 or 711; _ = callback.Field is 1 or 53 or 711;"))).Count);

    [Fact]
    public async Task Reports_the_statements_of_a_program()
    {
        var compilation = GeneratedCompilation.Create("using System; var code = int.Parse(Console.ReadLine()!); Console.Write(code is 1 or 53 or 711);").Generate();
        var program = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));

        Assert.Equal(["SMPP009"], (await Analysis.RunAsync(program)).Select(static report => report.Id));
    }

    /// <summary>What is known to be a code has its own reports.</summary>
    [Theory]
    [InlineData("[SmppErrorCodes.ErrorCode] public int Status; bool M() => Status is 1 or 53 or 711;")]
    [InlineData("bool M(int smppErrorCode) => smppErrorCode is 1 or 53 or 711;")]
    [InlineData("bool M(int code) => code is SmppErrorCodes.TwilioSmppErrorCode.NoError or 1 or 53 or 711;")]
    [InlineData("bool M(int code) => code == SmppErrorCodes.TwilioSmppErrorCode.NoError || code is 1 or 53 or 711;")]
    public async Task Is_silent_where_the_values_are_known_to_be_codes(string members) => Assert.Empty(await ReportsAsync(Members(members)));

    /// <summary>Names are not evidence for it, so that the mode makes no difference.</summary>
    [Theory]
    [InlineData("smpp_error_codes.detection", "declared", 1)]
    [InlineData("smpp_error_codes.detection", "named", 1)]
    [InlineData("smpp_error_codes.detection", "contextual", 1)]
    [InlineData("smpp_error_codes.symbols", "P:Acme.Notifications.BridgeCallback.Optional", 1)]
    [InlineData("smpp_error_codes.symbols", "F:Acme.Notifications.BridgeCallback.Field", 0)]
    [InlineData("smpp_error_codes.catalog", "Acme.Notifications.Own", 0)]
    [InlineData("smpp_error_codes.catalog", "Acme.Notifications.Wider", 1)]
    public async Task Follows_the_options(string key, string value, int reports) => Assert.Equal(
        reports,
        (await ReportsAsync(
            Statements("_ = callback.Field is 1 or 53 or 711;"),
            new Dictionary<string, string> { [key] = value },
            """
            namespace Acme.Notifications
            {
                static class Own { public const int A = 1; }
                [SmppErrorCodes.Extends(typeof(SmppErrorCodes.TwilioSmppErrorCode))] static class Wider { public const int B = 998; }
            }
            """)).Count);

    [Theory]
    [InlineData("// <auto-generated/>\n", "")]
    [InlineData("", "[System.CodeDom.Compiler.GeneratedCode(\"tool\", \"1\")] ")]
    public async Task Is_silent_in_generated_code(string header, string attribute) =>
        Assert.Empty(await ReportsAsync($"{header}namespace Acme {{ {attribute}class C {{ bool M(int code) => code is 1 or 53 or 711; }} }}"));

    [Fact]
    public void Knows_the_codes_of_the_bundled_catalog() => Assert.Equal(
        CatalogTable.Rows.Select(static row => (long)row.Value),
        Enumerable.Range(-10, 2000).Select(static code => (long)code).Where(BundledCodes.IsCode));
}
