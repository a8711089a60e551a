using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Rules;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Constants that are obsolete or experimental: where the compiler would report an error for one, nothing writes it.</summary>
public sealed class AllowedConstantsTests
{
    private const string Experimental = "System.Diagnostics.CodeAnalysis.Experimental(\"ACME001\")";

    public static TheoryData<string> Restricted => ["Obsolete(\"Gone.\", true)", "Obsolete(error: true, message: \"Gone.\")", Experimental];

    public static TheoryData<string> Allowed =>
    [
        "Obsolete",
        "Obsolete(\"Gone.\")",
        "Obsolete(\"Gone.\", false)",
        "Own.Obsolete(\"Gone.\", true)",
        "Own.Experimental(\"ACME001\")",
    ];

    [Theory]
    [MemberData(nameof(Restricted))]
    public async Task Does_not_write_a_constant_that_may_not_be_used(string attribute)
    {
        await OffersNothingAsync<UseNamedConstantFix>(attribute, "_ = r.Code == {|SMPP001:6|};", "SMPP001");
        await OffersNothingAsync<HandleOtherCodesFix>(attribute, "_ = {|SMPP005:r.Code == 5|};", "SMPP005");
        await OffersNothingAsync<AddMissingCasesFix>(attribute, "_ = r.Code {|SMPP012:switch|} { 5 or 6 or 9 => 1, _ => throw new Exception() };", "SMPP012");
        await OffersNothingAsync<ReplaceUnreachableSynonymFix>(attribute, "_ = Codes.Canonical(r.Code) == {|SMPP008:4|};", "SMPP008");
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task Writes_a_constant_for_which_there_is_only_a_warning(string attribute)
    {
        await FixesAsync<UseNamedConstantFix>(attribute, "_ = r.Code == {|SMPP001:6|};", "_ = r.Code == Codes.Full;", "SMPP001");
        await FixesAsync<HandleOtherCodesFix>(attribute, "_ = {|SMPP005:r.Code == 5|};", "_ = r.Code is 5 or Codes.Full;", "SMPP005");
    }

    [Fact]
    public Task Writes_an_experimental_constant_where_its_diagnostic_is_turned_off() => Verify.FixesAsync<HandleOtherCodesFix>(
        Source(Experimental, "_ = {|SMPP005:r.Code == 5|};"),
        Source(Experimental, "_ = r.Code is 5 or Codes.Full;"),
        rules: "SMPP005",
        editorConfig: "dotnet_diagnostic.ACME001.severity = none");

    /// <summary>The attribute may stand on a type around the constant.</summary>
    [Theory]
    [MemberData(nameof(Restricted))]
    public Task Does_not_write_a_constant_of_a_type_that_may_not_be_used(string attribute)
    {
        var source = $$"""
            using System;

            class C { bool M([SmppErrorCodes.ErrorCode] int code) => code == {|SMPP001:5|}; }

            [{{attribute}}] static class Outer { public static class Codes { public const int Busy = 5; } }
            """;
        return Verify.FixesAsync<UseNamedConstantFix>(source, source, editorConfig: "smpp_error_codes.catalog = Outer.Codes");
    }

    [Theory]
    [InlineData("enum Codes { [Obsolete(\"Gone.\", true)] Busy = 5, Occupied = 5, Engaged = 5 }", "(int)Codes.Occupied")]
    [InlineData("enum Codes { [Obsolete] Busy = 5, Occupied = 5 }", "(int)Codes.Occupied")]
    [InlineData("enum Codes { [" + Experimental + "] Busy = 5, [Obsolete] Occupied = 5 }", "(int)Codes.Occupied")]
    [InlineData("enum Codes { Busy = 5, [Obsolete] Occupied = 5 }", "(int)Codes.Busy")]
    [InlineData("enum Codes { [Obsolete] Busy = 5, [Obsolete] Occupied = 5 }", "(int)Codes.Busy")]
    [InlineData("static class Codes { [Obsolete] public const int Busy = 5; public const int Occupied = Busy; }", "Codes.Occupied")]
    [InlineData("enum Codes { [Obsolete] Busy = 5, [SameMeaningAs(nameof(Full))] Occupied = 5, Full = 6 }", "(int)Codes.Occupied")]
    [InlineData("enum Codes { [Obsolete, SameMeaningAs(nameof(Full))] Busy = 5, Occupied = 5, Full = 6 }", "(int)Codes.Occupied")]
    public async Task Prefers_another_name_of_the_code(string catalog, string written)
    {
        await Verify.FixesAsync<UseNamedConstantFix>(
            ConstantTypeTests.Source("int", catalog, "_ = r.Code == {|SMPP001:5|};"),
            ConstantTypeTests.Source("int", catalog, $"_ = r.Code == {written};"));
        await Verify.ReportsAsync(ConstantTypeTests.Source("int", catalog, ""), rules: "SMPP010");
    }

    [Theory]
    [InlineData("[Obsolete] public const string Busy = \"005\"; public const string Occupied = \"005\";", "Codes.Text.Occupied")]
    [InlineData("public const string Busy = \"005\"; [Obsolete] public const string Occupied = \"005\";", "Codes.Text.Busy")]
    public Task Prefers_another_name_of_the_text(string texts, string written)
    {
        var catalog = $$"""static class Codes { public const int Busy = 5; public static class Text { {{texts}} } }""";
        return Verify.FixesAsync<UseNamedConstantFix>(
            ConstantTypeTests.Source("string", catalog, "_ = r.Code == {|SMPP001:\"005\"|};"),
            ConstantTypeTests.Source("string", catalog, $"_ = r.Code == {written};"));
    }

    /// <summary>A constant of another value means the same and is another code.</summary>
    [Fact]
    public async Task Does_not_name_another_code_of_the_meaning()
    {
        var messages = await Reports.MessagesAsync(Source("Obsolete", "_ = r.Code == 6;"), "SMPP001");
        Assert.Equal("6 is a magic SMPP error code: write 'Codes.Full'", Assert.Single(messages));
    }

    [Theory]
    [InlineData("Obsolete(\"Gone.\", true)", "Also handle Full (6)")]
    [InlineData(Experimental, "Also handle Full (6)")]
    [InlineData("Obsolete", "Handle all codes of the meaning: Also handle Full (6); Compare the canonical code, which also handles Full (6)")]
    public async Task Does_not_call_a_method_that_may_not_be_used(string attribute, string titles)
    {
        var catalog = ConstantTypeTests.Catalog("int").Replace("public static int", $"[{attribute}] public static int");
        Assert.Equal(titles, await FixedSource.TitlesAsync<HandleOtherCodesFix>(ConstantTypeTests.Source("int", catalog, "_ = r.Code == 5;"), "SMPP005"));
    }

    private static Task OffersNothingAsync<TFix>(string attribute, string statement, string rule)
        where TFix : CodeFixProvider, new() => FixesAsync<TFix>(attribute, statement, statement, rule);

    private static Task FixesAsync<TFix>(string attribute, string before, string after, string rule)
        where TFix : CodeFixProvider, new() =>
        Verify.FixesAsync<TFix>(Source(attribute, before), Source(attribute, after), rules: rule);

    private static string Source(string attribute, string statement) => ConstantTypeTests.Source("int", $$"""
        static class Codes
        {
            public const int Busy = 5;
            [SameMeaningAs(nameof(Busy)), {{attribute}}] public const int Full = 6;
            public const int Gone = 9;
            [{{attribute}}] public const int Late = 3;
            [SameMeaningAs("Late")] public const int TooLate = 4;
            public static int Canonical(int code) => 5;
        }

        namespace Own
        {
            public class ObsoleteAttribute : Attribute { public ObsoleteAttribute(string message, bool isError) { } }
            public class ExperimentalAttribute : Attribute { public ExperimentalAttribute(string id) { } }
        }
        """, statement);
}
