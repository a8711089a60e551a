using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Rules;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Every rule and every fix with catalogs that users declare: static classes, enums, texts, nested types.</summary>
public sealed class OwnCatalogTests
{
    private const string Catalogs = """

        namespace Acme
        {
            public static class AcmeCode
            {
                public const int Busy = 5;
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))] public const int Full = 6;
                public const int Gone = 9;
                public static class Text { public const string Busy = "005"; public const string Full = "006"; }
                public static int Canonical(int code) => code == Full ? Busy : code;
            }

            public enum AcmeStatus : byte
            {
                Busy = 5,
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))] Full = 6,
                Gone = 9,
            }

            public static class AcmeText
            {
                public const string Busy = "005";
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))] public const string Full = "006";
                public const string Gone = "9";
            }

            public class Outer
            {
                public class Inner
                {
                    public static class Code { public const int Busy = 5; public const int @class = 9; public const int or = 10; }
                }
            }
        }

        public class RetryAttribute : System.Attribute
        {
            public RetryAttribute([SmppErrorCodes.ErrorCode(typeof(Acme.AcmeStatus))] int code) { }
            public int Other { get; set; }
        }

        public class Reply
        {
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeStatus))] public System.Collections.Generic.HashSet<int> Set;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeStatus))] public System.Collections.Generic.Dictionary<int, int> Map;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeCode))] public int Code;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeCode))] public long LongCode;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeCode))] public string CodeText;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeCode.Text))] public string TextCode;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeStatus))] public int Status;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeStatus))] public int? OptionalStatus;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeStatus))] public string StatusText;
            [SmppErrorCodes.ErrorCode(typeof(Acme.AcmeText))] public string Text;
            [SmppErrorCodes.ErrorCode(typeof(Acme.Outer.Inner.Code))] public int Nested;
            [SmppErrorCodes.ErrorCode] public int Twilio;
        }
        """;

    [Theory]
    [InlineData("_ = r.Code == {|SMPP001:5|};", "_ = r.Code == AcmeCode.Busy;")]
    [InlineData("_ = r.LongCode == {|SMPP001:5|};", "_ = r.LongCode == AcmeCode.Busy;")]
    [InlineData("_ = r.CodeText == {|SMPP001:\"005\"|};", "_ = r.CodeText == AcmeCode.Text.Busy;")]
    [InlineData("_ = r.TextCode == {|SMPP001:\"006\"|};", "_ = r.TextCode == AcmeCode.Text.Full;")]
    [InlineData("_ = r.Text is {|SMPP001:\"005\"|} or {|SMPP001:\"9\"|};", "_ = r.Text is AcmeText.Busy or AcmeText.Gone;")]
    [InlineData("_ = r.Status == {|SMPP001:5|};", "_ = r.Status == (int)AcmeStatus.Busy;")]
    [InlineData("_ = r.OptionalStatus == {|SMPP001:5|};", "_ = r.OptionalStatus == (int)AcmeStatus.Busy;")]
    [InlineData("_ = r.OptionalStatus ?? {|SMPP001:5|};", "_ = r.OptionalStatus ?? (int)AcmeStatus.Busy;")]
    [InlineData("_ = r.Status is {|SMPP001:5|} or {|SMPP001:9|};", "_ = r.Status is (int)AcmeStatus.Busy or (int)AcmeStatus.Gone;")]
    [InlineData("switch (r.Status) { case {|SMPP001:5|}: break; }", "switch (r.Status) { case (int)AcmeStatus.Busy: break; }")]
    [InlineData("_ = r.Status switch { {|SMPP001:5|} => 1, _ => 2 };", "_ = r.Status switch { (int)AcmeStatus.Busy => 1, _ => 2 };")]
    [InlineData("r.Status = {|SMPP001:5|};", "r.Status = (int)AcmeStatus.Busy;")]
    [InlineData("_ = {|SMPP001:5|}.Equals(r.Status);", "_ = ((int)AcmeStatus.Busy).Equals(r.Status);")]
    [InlineData("_ = r.Nested is {|SMPP001:5|} or {|SMPP001:9|};", "_ = r.Nested is Outer.Inner.Code.Busy or Outer.Inner.Code.@class;")]
    [InlineData("_ = r.Nested is {|SMPP001:10|};", "_ = r.Nested is Outer.Inner.Code.@or;")]
    [InlineData("r.Set = new() { {|SMPP001:5|}, {|SMPP001:9|} };", "r.Set = new() { (int)AcmeStatus.Busy, (int)AcmeStatus.Gone };")]
    [InlineData("r.Set.Add({|SMPP001:5|});", "r.Set.Add((int)AcmeStatus.Busy);")]
    [InlineData(
        "r.Map = new() { [{|SMPP001:5|}] = 5 }; _ = r.Map.ContainsKey({|SMPP001:6|});",
        "r.Map = new() { [(int)AcmeStatus.Busy] = 5 }; _ = r.Map.ContainsKey((int)AcmeStatus.Full);")]
    [InlineData("_ = r.Set.Any(code => code == {|SMPP001:5|});", "_ = r.Set.Any(code => code == (int)AcmeStatus.Busy);")]
    [InlineData("_ = (r.Status, 5) is ({|SMPP001:5|}, 5);", "_ = (r.Status, 5) is ((int)AcmeStatus.Busy, 5);")]
    [InlineData("_ = r is { Status: {|SMPP001:5|} or > 7 };", "_ = r is { Status: (int)AcmeStatus.Busy or > 7 };")]
    public Task Uses_the_named_constant(string before, string after) => FixesAsync<UseNamedConstantFix>(before, after, "SMPP001");

    [Fact]
    public Task Uses_the_named_constant_in_an_attribute() => Verify.FixesAsync<UseNamedConstantFix>(
        "using Acme;\n\n[Retry({|SMPP001:5|}, Other = 5)]\nclass C { }\n" + Catalogs,
        "using Acme;\n\n[Retry((int)AcmeStatus.Busy, Other = 5)]\nclass C { }\n" + Catalogs);

    [Fact]
    public Task Adds_usings_for_two_catalogs_at_once() => Verify.FixesAsync<UseNamedConstantFix>(
        "class C { bool M(Reply r) => r.Code == {|SMPP001:5|} || r.Twilio == {|SMPP001:7|}; }" + Catalogs,
        """
        using Acme;
        using SmppErrorCodes;

        class C { bool M(Reply r) => r.Code == AcmeCode.Busy || r.Twilio == TwilioSmppErrorCode.AbsentSubscriber007; }
        """ + Catalogs);

    /// <summary>There is no constant to write: that of the enum is a number.</summary>
    [Theory]
    [InlineData("_ = r.StatusText == {|SMPP001:\"005\"|};")]
    [InlineData("_ = r.CodeText == {|SMPP001:\"009\"|};")]
    [InlineData("_ = r.CodeText == {|SMPP001:\"5\"|};")]
    public Task Leaves_a_literal_for_which_the_catalog_has_no_constant(string statement) => FixesAsync<UseNamedConstantFix>(statement, statement, "SMPP001");

    [Theory]
    [InlineData("_ = r.Code == 5;", "5 is a magic SMPP error code: write 'AcmeCode.Busy'")]
    [InlineData("_ = r.CodeText == \"006\";", "\"006\" is a magic SMPP error code: write 'AcmeCode.Text.Full'")]
    [InlineData("_ = r.CodeText == \"6\";", "\"6\" is a magic SMPP error code: it never equals the three-digit text \"006\" of 'AcmeCode.Text.Full'")]
    [InlineData("_ = r.CodeText == \"009\";", "\"009\" is a magic SMPP error code: its constant 'AcmeCode.Gone' has the value 9")]
    [InlineData("_ = r.Status == 5;", "5 is a magic SMPP error code: write 'AcmeStatus.Busy'")]
    [InlineData("_ = r.StatusText == \"005\";", "\"005\" is a magic SMPP error code: its constant 'AcmeStatus.Busy' has the value 5")]
    [InlineData("_ = int.Parse(r.Text) == 9;", "9 is a magic SMPP error code: its constant 'AcmeText.Gone' has the value \"9\"")]
    [InlineData("_ = r.Text == \"009\";", "\"009\" is a magic SMPP error code: it never equals the text \"9\" of 'AcmeText.Gone'")]
    [InlineData("_ = r.Nested == 9;", "9 is a magic SMPP error code: write 'Outer.Inner.Code.@class'")]
    [InlineData("_ = r.Nested == 10;", "10 is a magic SMPP error code: write 'Outer.Inner.Code.@or'")]
    public async Task Says_what_to_write(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP001")));

    [Theory]
    [InlineData("_ = {|SMPP005:r.Code == AcmeCode.Busy|};", "_ = r.Code is AcmeCode.Busy or AcmeCode.Full;")]
    [InlineData("_ = {|SMPP005:r.Status == (int)AcmeStatus.Busy|};", "_ = r.Status is (int)AcmeStatus.Busy or (int)AcmeStatus.Full;")]
    [InlineData("_ = {|SMPP005:r.TextCode == AcmeCode.Text.Busy|};", "_ = r.TextCode is AcmeCode.Text.Busy or AcmeCode.Text.Full;")]
    [InlineData("_ = {|SMPP005:r.Text == AcmeText.Busy|};", "_ = r.Text is AcmeText.Busy or AcmeText.Full;")]
    [InlineData(
        "switch (r.Status) { case {|SMPP005:(int)AcmeStatus.Busy|}: A(); break; default: B(); break; }",
        "switch (r.Status) { case (int)AcmeStatus.Busy: case (int)AcmeStatus.Full: A(); break; default: B(); break; }")]
    public Task Handles_the_other_codes(string before, string after) => FixesAsync<HandleOtherCodesFix>(before, after, "SMPP005");

    [Theory]
    [InlineData(
        "{|SMPP003:switch|} (r.Status) { case (int)AcmeStatus.Busy: case (int)AcmeStatus.Full: A(); break; }",
        """
        switch (r.Status)
                {
                    case (int)AcmeStatus.Busy: case (int)AcmeStatus.Full: A(); break;
                    case (int)AcmeStatus.Gone:
                        break;
                }
        """)]
    [InlineData(
        "_ = r.Code {|SMPP012:switch|} { AcmeCode.Busy or AcmeCode.Full => 1, _ => throw new System.Exception() };",
        """
        _ = r.Code switch
                {
                    AcmeCode.Busy or AcmeCode.Full => 1,
                    AcmeCode.Gone => throw new System.Exception(),
                    _ => throw new System.Exception()
                };
        """)]
    public Task Adds_the_missing_cases(string before, string after) => FixesAsync<AddMissingCasesFix>(before, after, "SMPP003 SMPP012");

    [Theory]
    [InlineData(
        "switch (r.Status) { case (int)AcmeStatus.Busy: A(); break; case {|SMPP007:(int)AcmeStatus.Full|}: A(); break; default: B(); break; }",
        "switch (r.Status) { case (int)AcmeStatus.Busy: case (int)AcmeStatus.Full: A(); break; default: B(); break; }")]
    public Task Merges_the_branches(string before, string after) => FixesAsync<MergeBranchesFix>(before, after, "SMPP007");

    [Theory]
    [InlineData("_ = {|SMPP005:r.Code == AcmeCode.Busy|};", "_ = AcmeCode.Canonical(r.Code) == AcmeCode.Busy;")]
    public Task Compares_the_canonical_code(string before, string after) =>
        Verify.FixesAsync<HandleOtherCodesFix>(Source(before), Source(after), rules: "SMPP005", equivalenceKey: HandleOtherCodesFix.CanonicalKey);

    [Theory]
    [InlineData("_ = AcmeCode.Canonical(r.Code) == {|SMPP008:AcmeCode.Full|};", "_ = AcmeCode.Canonical(r.Code) == AcmeCode.Busy;")]
    public Task Replaces_an_unreachable_synonym(string before, string after) => FixesAsync<ReplaceUnreachableSynonymFix>(before, after, "SMPP008");

    /// <summary>A catalog without meanings may call anything canonical.</summary>
    [Theory]
    [InlineData("_ = r.Code == {|SMPP001:5|} || AcmeCode.Canonical(r.Code) == {|SMPP001:5|} || Plain.Canonical(r.Code) == 5;")]
    public Task Reports_results_of_Canonical_of_catalogs_only(string statement) =>
        Verify.ReportsAsync(Source(statement) + "static class Plain { public const int Busy = 5; public static int Canonical(int code) => 0; }");

    [Theory]
    [InlineData("{|SMPP004:switch|} (r.Status) { case (int)AcmeStatus.Busy: case (int)AcmeStatus.Full: A(); break; default: B(); break; }")]
    public Task Reports_codes_left_to_the_default(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP004");

    [Theory]
    [InlineData("switch (r.Code) { case AcmeCode.Busy: A(); break; case {|SMPP006:AcmeCode.Full|}: B(); break; }")]
    [InlineData("switch (r.Text) { case AcmeText.Busy: A(); break; case {|SMPP006:AcmeText.Full|}: B(); break; }")]
    public Task Reports_a_conflict(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP006");

    private static Task FixesAsync<TFix>(string before, string after, string rule)
        where TFix : CodeFixProvider, new() =>
        Verify.FixesAsync<TFix>(Source(before), Source(after), rules: rule);

    private static string Source(string statement) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using Acme;

        class C
        {
            void A() { }
            void B() { }
            void M(Reply r)
            {
                {{statement}}
            }
        }
        """ + Catalogs;
}
