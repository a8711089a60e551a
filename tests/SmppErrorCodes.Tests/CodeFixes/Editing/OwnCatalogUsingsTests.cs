using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Using directives where a name means something else at their place, and for several catalogs in one file.</summary>
public sealed class OwnCatalogUsingsTests
{
    private const string Catalogs = """
        namespace Vendor.Codes
        {
            public static class VendorCode { public const int Busy = 5; }
        }

        namespace VendorA.Codes
        {
            public static class Code { public const int Busy = 5; }
            public static class CodeA { public const int Busy = 5; }
        }

        namespace VendorB.Codes
        {
            public static class Code { public const int Busy = 5; }
            public static class CodeB { public const int Busy = 5; }
        }

        namespace VendorD.Codes
        {
            public static class CodeD { public const int Busy = 5; }
        }

        public class DeliveryReceipt { public int ErrorCode; }

        public class Reply
        {
            [SmppErrorCodes.ErrorCode(typeof(Vendor.Codes.VendorCode))] public int V;
            [SmppErrorCodes.ErrorCode(typeof(VendorA.Codes.Code))] public int A;
            [SmppErrorCodes.ErrorCode(typeof(VendorB.Codes.Code))] public int B;
            [SmppErrorCodes.ErrorCode(typeof(VendorB.Codes.CodeB))] public int OnlyB;
            [SmppErrorCodes.ErrorCode(typeof(VendorD.Codes.CodeD))] public int D;
        }

        [System.AttributeUsage(System.AttributeTargets.All)]
        public class RetryAttribute : System.Attribute
        {
            public RetryAttribute([SmppErrorCodes.ErrorCode(typeof(Vendor.Codes.VendorCode))] int code) { }
        }
        """;

    private const string BundledName = "TwilioSmppErrorCode.AbsentSubscriber007";

    /// <summary>There, <c>Acme.SmppErrorCodes</c> is nearer than the namespace that is meant.</summary>
    [Theory]
    [InlineData("namespace Acme.SmppErrorCodes { class Session { } }")]
    [InlineData("namespace Acme { class SmppErrorCodes { } }")]
    [InlineData("namespace Acme { static class SmppErrorCodes { public static class TwilioSmppErrorCode { } } }")]
    [InlineData("namespace Acme.Billing { enum SmppErrorCodes { } }")]
    [InlineData("namespace Acme.Billing.SmppErrorCodes { class TwilioSmppErrorCode { } }")]
    public async Task Begins_at_the_root_where_something_nearer_has_the_name(string nearer)
    {
        await FixesAsync(
            "namespace Acme.Billing;\n\nusing System;\n\n" + Handler("ErrorCode", "{|SMPP001:7|}"),
            "namespace Acme.Billing;\n\nusing System;\nusing global::SmppErrorCodes;\n\n" + Handler("ErrorCode", BundledName),
            nearer);

        nearer = nearer.Replace("SmppErrorCodes", "Vendor").Replace("TwilioSmppErrorCode", "Codes");
        await FixesAsync(
            "namespace Acme.Billing\n{\n    using System;\n\n    " + Handler("V", "{|SMPP001:5|}") + "\n}",
            "namespace Acme.Billing\n{\n    using System;\n    using global::Vendor.Codes;\n\n    " + Handler("V", "VendorCode.Busy") + "\n}",
            nearer);
    }

    /// <summary>Beside another using, an alias of the same namespace, or a type that it imports, has no meaning.</summary>
    [Theory]
    [InlineData("using Vendor = global::Vendor;", "using global::Vendor.Codes;\nusing Vendor = global::Vendor;", "namespace Acme { class Vendor { } }")]
    [InlineData("using Other;", "using Other;\nusing Vendor.Codes;", "namespace Other { class Vendor { } }")]
    public Task Reads_the_name_as_a_directive_does(string directives, string fixedDirectives, string other) => FixesAsync(
        $"namespace Acme.Billing;\n\n{directives}\n\n" + Handler("V", "{|SMPP001:5|}"),
        $"namespace Acme.Billing;\n\n{fixedDirectives}\n\n" + Handler("V", "VendorCode.Busy"),
        other);

    /// <summary>The nearest look-alikes: elsewhere, and a catalog below the namespace itself.</summary>
    [Theory]
    [InlineData("namespace Acme.Billing;\n\nusing System;\n\nHANDLER", "namespace Acme.Billing;\n\nusing System;\nusing Vendor.Codes;\n\nHANDLER", "namespace Other.Vendor { }")]
    [InlineData("namespace Vendor.Billing;\n\nusing System;\n\nHANDLER", "namespace Vendor.Billing;\n\nusing System;\n\nHANDLER", "namespace Other.Vendor { }", "Codes.")]
    [InlineData("using System;\n\nnamespace Acme.Billing { HANDLER }", "using System;\nusing Vendor.Codes;\n\nnamespace Acme.Billing { HANDLER }", "namespace Acme.Vendor { }")]
    public Task Writes_the_name_alone_where_it_means_the_namespace(string before, string after, string other, string qualifier = "") => FixesAsync(
        before.Replace("HANDLER", Handler("V", "{|SMPP001:5|}")),
        after.Replace("HANDLER", Handler("V", qualifier + "VendorCode.Busy")),
        other);

    /// <summary>The attribute stands outside the namespace that has the usings.</summary>
    [Fact]
    public Task Adds_a_using_that_reaches_the_attributes_of_the_assembly() => FixesAsync(
        "[assembly: Retry({|SMPP001:5|})]\n\nnamespace Acme\n{\n    using System;\n\n    class C { }\n}",
        "using Vendor.Codes;\n\n[assembly: Retry(VendorCode.Busy)]\n\nnamespace Acme\n{\n    using System;\n\n    class C { }\n}");

    [Fact]
    public Task Writes_the_full_name_of_what_a_new_using_would_make_ambiguous() => FixesAsync(
        "class C { bool M(Reply r) => r.A == {|SMPP001:5|} || r.B == {|SMPP001:5|} || r.A == {|SMPP001:5|}; }",
        "using VendorA.Codes;\n\nclass C { bool M(Reply r) => r.A == Code.Busy || r.B == VendorB.Codes.Code.Busy || r.A == Code.Busy; }");

    /// <summary>They share the name of a type that the file does not mention, as far as the rest of the file shows.</summary>
    [Fact]
    public Task Writes_the_full_name_where_two_new_usings_share_another_type() => FixesAsync(
        "class C { bool M(Reply r) => r.OnlyB == {|SMPP001:5|} || r.A == {|SMPP001:5|}; }",
        "using VendorB.Codes;\n\nclass C { bool M(Reply r) => r.OnlyB == CodeB.Busy || r.A == VendorA.Codes.Code.Busy; }");

    [Fact]
    public Task Adds_two_usings_whose_types_have_different_names() => FixesAsync(
        "class C { bool M(Reply r) => r.D == {|SMPP001:5|} || r.A == {|SMPP001:5|} || r.ErrorCode() == {|SMPP001:7|}; }",
        "using SmppErrorCodes;\nusing VendorA.Codes;\nusing VendorD.Codes;\n\n"
        + $"class C {{ bool M(Reply r) => r.D == CodeD.Busy || r.A == Code.Busy || r.ErrorCode() == {BundledName}; }}",
        "static class Extensions { [return: SmppErrorCodes.ErrorCode] public static int ErrorCode(this Reply r) => r.V; }");

    [Fact]
    public Task Adds_a_using_to_each_of_two_namespaces() => FixesAsync(
        """
        namespace N1
        {
            class C { bool M(Reply r) => r.A == {|SMPP001:5|}; }
        }

        namespace N2
        {
            class C { bool M(Reply r) => r.B == {|SMPP001:5|}; }
        }
        """,
        """
        namespace N1
        {
            using VendorA.Codes;

            class C { bool M(Reply r) => r.A == Code.Busy; }
        }

        namespace N2
        {
            using VendorB.Codes;

            class C { bool M(Reply r) => r.B == Code.Busy; }
        }
        """,
        editorConfig: "csharp_using_directive_placement = inside_namespace");

    [Fact]
    public Task Adds_no_using_to_a_namespace_in_one_that_has_the_name_from_another_new_using() => FixesAsync(
        """
        namespace N1
        {
            class C { bool M(Reply r) => r.A == {|SMPP001:5|}; }

            namespace N2
            {
                class C { bool M(Reply r) => r.B == {|SMPP001:5|}; }
            }
        }
        """,
        """
        namespace N1
        {
            using VendorA.Codes;

            class C { bool M(Reply r) => r.A == Code.Busy; }

            namespace N2
            {
                class C { bool M(Reply r) => r.B == VendorB.Codes.Code.Busy; }
            }
        }
        """,
        editorConfig: "csharp_using_directive_placement = inside_namespace");

    /// <summary>In a namespace that other files and assemblies have parts of, their types come along.</summary>
    [Fact]
    public Task Adds_no_using_where_another_part_of_the_namespace_has_a_type_that_is_taken() => FixesAsync(
        "using System;\n\nclass C { bool M(Reply r) => r.D == {|SMPP001:5|}; Action A; }",
        "using System;\n\nclass C { bool M(Reply r) => r.D == VendorD.Codes.CodeD.Busy; Action A; }",
        "namespace VendorD.Codes { public class Action { } }");

    private static string Handler(string member, string code) =>
        $"class C {{ bool M({(member == "ErrorCode" ? "DeliveryReceipt" : "Reply")} r) {{ return r.{member} == {code}; }} }}";

    private static Task FixesAsync(string before, string after, string? other = null, string? editorConfig = null)
    {
        var test = new Verify.Test<UseNamedConstantFix> { TestCode = before, FixedCode = after };
        foreach (var source in other is null ? new[] { Catalogs } : [Catalogs, other])
        {
            test.TestState.Sources.Add(source);
            test.FixedState.Sources.Add(source);
        }

        if (editorConfig is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{editorConfig}\n"));
        }

        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }
}
