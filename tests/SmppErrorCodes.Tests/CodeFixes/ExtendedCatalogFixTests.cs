using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Rules;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Every rule and every fix with catalogs that extend another one: the bundled one, an enum, an extension.</summary>
public sealed class ExtendedCatalogFixTests
{
    private const string Catalogs = """

        namespace Acme
        {
            /// <summary>Extends the bundled catalog, and leaves its Canonical to it.</summary>
            [SmppErrorCodes.Extends(typeof(SmppErrorCodes.TwilioSmppErrorCode))]
            public static class OurCode
            {
                public const int GatewayDown = 990;
                [SmppErrorCodes.SameMeaningAs(nameof(SmppErrorCodes.TwilioSmppErrorCode.TcapError))] public const int GatewayTcap = 991;
            }

            /// <summary>Extends the extension, and has a Canonical that knows all.</summary>
            [SmppErrorCodes.Extends(typeof(OurCode))]
            public static class RegionCode
            {
                [SmppErrorCodes.SameMeaningAs(nameof(OurCode.GatewayDown))] public const int RegionDown = 970;
                [SmppErrorCodes.SameMeaningAs("NoError")] public const int RegionDone = 971;

                public static int Canonical(int code)
                {
                    switch (code)
                    {
                        case OurCode.GatewayTcap: return SmppErrorCodes.TwilioSmppErrorCode.TcapError;
                        case RegionDown: return OurCode.GatewayDown;
                        case RegionDone: return SmppErrorCodes.TwilioSmppErrorCode.NoError;
                        default: return SmppErrorCodes.TwilioSmppErrorCode.Canonical(code);
                    }
                }
            }

            public static class Level
            {
                public const int Busy = 5;
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))] public const int Full = 9;
            }

            [SmppErrorCodes.Extends(typeof(Level))]
            public static class MoreLevel
            {
                [SmppErrorCodes.SameMeaningAs(nameof(Level.Busy))] public const int Crowded = 7;
                [SmppErrorCodes.SameMeaningAs(nameof(Level.Busy))] public const int Waiting = 3;
            }

            public enum Status
            {
                Busy = 5,
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))] Full = 6,
            }

            [SmppErrorCodes.Extends(typeof(Status))]
            public static class MoreStatus
            {
                public const int Late = 7;
                public static int Canonical(int code) => code == (int)Status.Full ? (int)Status.Busy : code;
            }
        }

        public class Reply
        {
            [SmppErrorCodes.ErrorCode(typeof(Acme.OurCode))] public int Our;
            [SmppErrorCodes.ErrorCode(typeof(Acme.OurCode))] public string OurText;
            [SmppErrorCodes.ErrorCode(typeof(Acme.RegionCode))] public int Region;
            [SmppErrorCodes.ErrorCode(typeof(Acme.MoreStatus))] public int More;
            [SmppErrorCodes.ErrorCode(typeof(Acme.MoreLevel))] public int Level;
            [SmppErrorCodes.ErrorCode] public int Twilio;
        }
        """;

    [Theory]
    [InlineData("_ = r.Our == {|SMPP001:1|};", "_ = r.Our == TwilioSmppErrorCode.AbsentSubscriber;")]
    [InlineData("_ = r.Our is {|SMPP001:990|} or {|SMPP001:7|};", "_ = r.Our is OurCode.GatewayDown or TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = r.OurText == {|SMPP001:\"001\"|};", "_ = r.OurText == TwilioSmppErrorCode.Text.AbsentSubscriber;")]
    [InlineData(
        "_ = r.Region is {|SMPP001:970|} or {|SMPP001:990|} or {|SMPP001:0|};",
        "_ = r.Region is RegionCode.RegionDown or OurCode.GatewayDown or TwilioSmppErrorCode.NoError;")]
    [InlineData("_ = r.More is {|SMPP001:5|} or {|SMPP001:7|};", "_ = r.More is (int)Status.Busy or MoreStatus.Late;")]
    public Task Uses_the_constant_of_the_type_that_declares_it(string before, string after) => FixesAsync<UseNamedConstantFix>(before, after, "SMPP001 SMPP002");

    [Theory]
    [InlineData("_ = r.Our == {|SMPP002:992|} || r.More == {|SMPP002:8|} || r.Region == {|SMPP002:22|};")]
    [InlineData("_ = r.Twilio == {|SMPP002:990|} || r.Our == {|SMPP002:970|};")]
    public Task Reports_a_code_that_none_of_the_types_has(string statement) => Verify.ReportsAsync(Source(statement));

    [Theory]
    [InlineData("_ = r.Our == 990;", "990 is a magic SMPP error code: write 'OurCode.GatewayDown'")]
    [InlineData("_ = r.Region == 7;", "7 is a magic SMPP error code: write 'TwilioSmppErrorCode.AbsentSubscriber007'")]
    [InlineData("_ = r.OurText == \"990\";", "\"990\" is a magic SMPP error code: its constant 'OurCode.GatewayDown' has the value 990")]
    public async Task Says_what_to_write(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), "SMPP001")));

    [Theory]
    [InlineData("_ = {|SMPP005:r.Our == TwilioSmppErrorCode.TcapError|};", "_ = r.Our is TwilioSmppErrorCode.TcapError or OurCode.GatewayTcap;")]
    [InlineData("_ = {|SMPP005:r.Our == OurCode.GatewayTcap|};", "_ = r.Our is OurCode.GatewayTcap or TwilioSmppErrorCode.TcapError;")]
    [InlineData("_ = {|SMPP005:r.Region == OurCode.GatewayDown|};", "_ = r.Region is OurCode.GatewayDown or RegionCode.RegionDown;")]
    [InlineData("_ = {|SMPP005:r.More != (int)Status.Busy|};", "_ = r.More is not ((int)Status.Busy or (int)Status.Full);")]
    public Task Handles_the_other_codes(string before, string after) => FixesAsync<HandleOtherCodesFix>(before, after, "SMPP005");

    /// <summary>The codes that are added do not stand behind all others.</summary>
    [Theory]
    [InlineData("_ = {|SMPP005:r.Level == Level.Busy|};", "_ = r.Level is Level.Busy or MoreLevel.Waiting or MoreLevel.Crowded or Level.Full;")]
    [InlineData(
        "switch (r.Level) { case {|SMPP005:Level.Busy|}: A(); break; default: B(); break; }",
        "switch (r.Level) { case Level.Busy: case MoreLevel.Waiting: case MoreLevel.Crowded: case Level.Full: A(); break; default: B(); break; }")]
    [InlineData(
        "_ = {|SMPP005:new[] { Level.Busy }.Contains(r.Level)|};",
        "_ = new[] { Level.Busy, MoreLevel.Waiting, MoreLevel.Crowded, Level.Full }.Contains(r.Level);")]
    public Task Handles_the_other_codes_in_the_order_of_their_numbers(string before, string after) => FixesAsync<HandleOtherCodesFix>(before, after, "SMPP005");

    /// <summary>What went through either is canonical by the base, and knows nothing of the codes that are added.</summary>
    [Theory]
    [InlineData("var code = late ? TwilioSmppErrorCode.Canonical(r.Region) : RegionCode.Canonical(r.Region); _ = code is TwilioSmppErrorCode.NoError or RegionCode.RegionDone;")]
    [InlineData("var code = TwilioSmppErrorCode.Canonical(r.Region); if (late) code = RegionCode.Canonical(r.Region); _ = code is TwilioSmppErrorCode.NoError or RegionCode.RegionDone;")]
    [InlineData("var code = RegionCode.Canonical(r.Region); if (late) code = TwilioSmppErrorCode.Canonical(r.Region); _ = {|SMPP005:code == TwilioSmppErrorCode.NoError|};")]
    [InlineData("var code = late ? r.Region : RegionCode.Canonical(r.Region); _ = {|SMPP005:code is TwilioSmppErrorCode.NoError or RegionCode.RegionDone|};")]
    public Task Joins_the_canonical_codes_of_a_base_and_of_its_extension(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP005");

    /// <summary>A name does not show which catalog a code is of; a constant does, in the decision that has it.</summary>
    [Theory]
    [InlineData("_ = dlrErrorCode == OurCode.GatewayDown || dlrErrorCode == {|SMPP001:991|} || dlrErrorCode == {|SMPP002:992|};")]
    [InlineData("_ = dlrErrorCode == {|SMPP001:991|} || dlrErrorCode == OurCode.GatewayDown;")]
    [InlineData("_ = dlrErrorCode is OurCode.GatewayDown or {|SMPP001:991|} or {|SMPP001:7|};")]
    [InlineData("switch (dlrErrorCode) { case OurCode.GatewayDown: A(); break; case {|SMPP001:991|}: B(); break; case {|SMPP002:992|}: break; default: break; }")]
    [InlineData("if (dlrErrorCode == {|SMPP001:991|}) return; if (dlrErrorCode == OurCode.GatewayDown) return; A();")]
    [InlineData("if (dlrErrorCode == {|SMPP001:991|}) A(); else if (dlrErrorCode == OurCode.GatewayDown) B();")]
    [InlineData("var code = dlrErrorCode; _ = code == OurCode.GatewayDown || code == {|SMPP001:991|};")]
    [InlineData("_ = dlrErrorCode == RegionCode.RegionDown || dlrErrorCode == {|SMPP001:991|} || dlrErrorCode == {|SMPP001:970|};")]
    [InlineData("_ = dlrErrorCode == TwilioSmppErrorCode.TcapError || dlrErrorCode == {|SMPP002:991|};")]
    [InlineData("_ = dlrErrorCode == OurCode.GatewayDown; _ = dlrErrorCode == {|SMPP002:991|};")]
    [InlineData("_ = dlrErrorCode == MoreLevel.Crowded || dlrErrorCode == {|SMPP002:991|};")]
    [InlineData("_ = r.Twilio == OurCode.GatewayDown || r.Twilio == {|SMPP002:991|};")]
    [InlineData("_ = dlrErrorCode > OurCode.GatewayDown || dlrErrorCode == {|SMPP002:991|};")]
    public Task A_constant_decides_on_the_catalog_of_a_name(string statement) => Verify.ReportsAsync(Source(statement));

    [Theory]
    [InlineData("_ = {|SMPP005:dlrErrorCode == OurCode.GatewayTcap|};", "_ = dlrErrorCode is OurCode.GatewayTcap or TwilioSmppErrorCode.TcapError;")]
    public Task Handles_the_other_codes_of_the_catalog_of_a_constant(string before, string after) => FixesAsync<HandleOtherCodesFix>(before, after, "SMPP005");

    [Theory]
    [InlineData("_ = r.Our == OurCode.GatewayDown || r.Twilio == TwilioSmppErrorCode.TcapError;")]
    [InlineData("_ = r.Our is TwilioSmppErrorCode.TcapError or OurCode.GatewayTcap;")]
    [InlineData("_ = RegionCode.Canonical(r.Region) == TwilioSmppErrorCode.NoError;")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(r.Our) == TwilioSmppErrorCode.NoError;")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(r.Our) is TwilioSmppErrorCode.TcapError or OurCode.GatewayTcap;")]
    public Task Leaves_complete_meanings_alone(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP005");

    /// <summary>The Canonical of the base does not know the codes that are added.</summary>
    [Theory]
    [InlineData(
        "_ = {|SMPP005:TwilioSmppErrorCode.Canonical(r.Our) == TwilioSmppErrorCode.TcapError|};",
        "_ = TwilioSmppErrorCode.Canonical(r.Our) is TwilioSmppErrorCode.TcapError or OurCode.GatewayTcap;")]
    [InlineData(
        "var code = TwilioSmppErrorCode.Canonical(r.Region); _ = {|SMPP005:code == TwilioSmppErrorCode.NoError|};",
        "var code = TwilioSmppErrorCode.Canonical(r.Region); _ = code is TwilioSmppErrorCode.NoError or RegionCode.RegionDone;")]
    public Task Handles_the_codes_that_a_base_does_not_replace(string before, string after) => FixesAsync<HandleOtherCodesFix>(before, after, "SMPP005 SMPP008");

    [Theory]
    [InlineData("_ = {|SMPP005:r.Our == TwilioSmppErrorCode.NoError|};", "_ = TwilioSmppErrorCode.Canonical(r.Our) == TwilioSmppErrorCode.NoError;")]
    [InlineData("_ = {|SMPP005:r.Region == TwilioSmppErrorCode.NoError|};", "_ = RegionCode.Canonical(r.Region) == TwilioSmppErrorCode.NoError;")]
    [InlineData("_ = {|SMPP005:r.Region != OurCode.GatewayDown|};", "_ = RegionCode.Canonical(r.Region) != OurCode.GatewayDown;")]
    [InlineData("_ = {|SMPP005:r.More == (int)Status.Full|};", "_ = MoreStatus.Canonical(r.More) == (int)Status.Busy;")]
    public Task Compares_the_canonical_code(string before, string after) => FixesAsync<HandleOtherCodesFix>(before, after, "SMPP005", HandleOtherCodesFix.CanonicalKey);

    /// <summary>Only the other fix is right there.</summary>
    [Theory]
    [InlineData("_ = r.Our == TwilioSmppErrorCode.TcapError;")]
    [InlineData("_ = r.Our == OurCode.GatewayTcap;")]
    public async Task Does_not_compare_the_canonical_code_of_a_base_that_lacks_a_code(string statement)
    {
        var report = Assert.Single(await Reports.OfAsync(Source(statement), "SMPP005"));

        Assert.DoesNotContain("Canonical", report.Properties.Keys);
    }

    [Theory]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(r.Our) == {|SMPP008:TwilioSmppErrorCode.NoError006|};", "_ = TwilioSmppErrorCode.Canonical(r.Our) == TwilioSmppErrorCode.NoError;")]
    [InlineData("_ = RegionCode.Canonical(r.Region) == {|SMPP008:OurCode.GatewayTcap|};", "_ = RegionCode.Canonical(r.Region) == TwilioSmppErrorCode.TcapError;")]
    [InlineData("_ = RegionCode.Canonical(r.Region) == {|SMPP008:RegionCode.RegionDown|};", "_ = RegionCode.Canonical(r.Region) == OurCode.GatewayDown;")]
    public Task Replaces_an_unreachable_synonym(string before, string after) => FixesAsync<ReplaceUnreachableSynonymFix>(before, after, "SMPP008");

    [Theory]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(r.Our) == OurCode.GatewayTcap;")]
    [InlineData("_ = TwilioSmppErrorCode.Canonical(r.Region) is RegionCode.RegionDone or RegionCode.RegionDown;")]
    public Task Leaves_a_synonym_alone_that_the_base_does_not_replace(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP008");

    [Theory]
    [InlineData(
        "{|SMPP003:switch|} (r.More) { case (int)Status.Busy: case (int)Status.Full: A(); break; }",
        """
        switch (r.More)
                {
                    case (int)Status.Busy: case (int)Status.Full: A(); break;
                    case MoreStatus.Late:
                        break;
                }
        """)]
    [InlineData(
        "{|SMPP003:switch|} (r.More) { case MoreStatus.Late: A(); break; }",
        """
        switch (r.More)
                {
                    case MoreStatus.Late: A(); break;
                    case (int)Status.Busy or (int)Status.Full:
                        break;
                }
        """)]
    public Task Adds_the_missing_cases(string before, string after) => FixesAsync<AddMissingCasesFix>(before, after, "SMPP003");

    [Theory]
    [InlineData("switch (r.More) { case MoreStatus.Late: A(); break; case (int)Status.Busy: case (int)Status.Full: B(); break; }")]
    public Task Leaves_a_switch_alone_that_handles_the_codes_of_both(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP003 SMPP004");

    [Theory]
    [InlineData("switch (r.Our) { case TwilioSmppErrorCode.TcapError: A(); break; case {|SMPP006:OurCode.GatewayTcap|}: B(); break; }")]
    [InlineData("switch (r.Region) { case OurCode.GatewayDown: A(); break; case {|SMPP006:RegionCode.RegionDown|}: B(); break; }")]
    public Task Reports_a_conflict(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP006");

    [Theory]
    [InlineData("switch (r.Twilio) { case TwilioSmppErrorCode.TcapError: A(); break; case OurCode.GatewayTcap: B(); break; }")]
    [InlineData("switch (r.Our) { case TwilioSmppErrorCode.TcapError: A(); break; case OurCode.GatewayDown: B(); break; }")]
    public Task Leaves_codes_of_different_meanings_alone(string statement) => Verify.ReportsAsync(Source(statement), rules: "SMPP006 SMPP007");

    [Theory]
    [InlineData(
        "switch (r.Our) { case TwilioSmppErrorCode.TcapError: A(); break; case {|SMPP007:OurCode.GatewayTcap|}: A(); break; default: B(); break; }",
        "switch (r.Our) { case TwilioSmppErrorCode.TcapError: case OurCode.GatewayTcap: A(); break; default: B(); break; }")]
    public Task Merges_the_branches(string before, string after) => FixesAsync<MergeBranchesFix>(before, after, "SMPP007");

    /// <summary>A library has its own copy of the bundled catalog. Here the constants of this project are written.</summary>
    [Fact]
    public async Task Uses_the_constants_of_this_project_for_a_catalog_of_a_library()
    {
        var test = new Verify.Test<UseNamedConstantFix>
        {
            TestCode = "class C { bool M(Acme.Reply r) => r.Status is {|SMPP001:1|} or {|SMPP001:990|} or {|SMPP002:991|}; }",
            FixedCode = """
                using Acme;
                using SmppErrorCodes;

                class C { bool M(Acme.Reply r) => r.Status is TwilioSmppErrorCode.AbsentSubscriber or OurCode.GatewayDown or {|SMPP002:991|}; }
                """,
        };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        const string Library = """
            using SmppErrorCodes;

            namespace Acme
            {
                [Extends(typeof(TwilioSmppErrorCode))]
                public static class OurCode { public const int GatewayDown = 990; }

                public class Reply { [ErrorCode(typeof(OurCode))] public int Status { get; set; } }
            }
            """;
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalProjects["Library"].Sources.Add(Library);
            state.AdditionalProjects["Library"].AdditionalReferences.AddRange(GeneratedCompilation.Net100References);
        }

        test.TestState.AdditionalProjectReferences.Add("Library");
        await test.RunAsync();
    }

    private static Task FixesAsync<TFix>(string before, string after, string rules, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new() =>
        Verify.FixesAsync<TFix>(Source(before), Source(after), rules: rules, equivalenceKey: equivalenceKey, editorConfig: "max_line_length = off");

    private static string Source(string statement) => $$"""
        using System.Linq;
        using Acme;
        using SmppErrorCodes;

        class C
        {
            void A() { }
            void B() { }
            void M(Reply r, int dlrErrorCode, bool late)
            {
                {{statement}}
            }
        }
        """ + Catalogs;
}
