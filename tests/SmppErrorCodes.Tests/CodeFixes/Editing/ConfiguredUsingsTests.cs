using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Using directives go where the user's <c>.editorconfig</c> wants them.</summary>
public sealed partial class ConfiguredUsingsTests
{
    private const string Inside = "csharp_using_directive_placement = inside_namespace";
    private const string Outside = "csharp_using_directive_placement = outside_namespace:warning";
    private const string Separated = "dotnet_separate_import_directive_groups = true";
    private const string SystemAmongOthers = "dotnet_sort_system_directives_first = false";

    private const string Other = """
        class DeliveryReceipt { public int ErrorCode; }
        namespace Zeta { }
        namespace Alpha { }
        namespace SmppErrorCodes.Client { }
        namespace Acme.Smpp.SmppErrorCodes { class Session { } }
        """;

    [Theory]
    [InlineData(
        """
        namespace Acme
        {
            HANDLER
        }
        """,
        """
        namespace Acme
        {
            using SmppErrorCodes;

            HANDLER
        }
        """)]
    [InlineData(
        """
        namespace Acme
        {

            // Of the class.
            HANDLER
        }
        """,
        """
        namespace Acme
        {
            using SmppErrorCodes;

            // Of the class.
            HANDLER
        }
        """)]
    [InlineData(
        """
        using Alpha;

        namespace Acme
        {
            namespace Inner {
              HANDLER
            }
        }
        """,
        """
        using Alpha;

        namespace Acme
        {
            namespace Inner {
              using SmppErrorCodes;

              HANDLER
            }
        }
        """)]
    [InlineData(
        """
        namespace Acme
        {
            using Zeta;

            namespace Inner
            {
                HANDLER
            }
        }
        """,
        """
        namespace Acme
        {
            using SmppErrorCodes;
            using Zeta;

            namespace Inner
            {
                HANDLER
            }
        }
        """)]
    [InlineData(
        """
        namespace Acme;

        HANDLER
        """,
        """
        namespace Acme;

        using SmppErrorCodes;

        HANDLER
        """)]
    [InlineData(
        """
        namespace Acme;
        HANDLER
        """,
        """
        namespace Acme;

        using SmppErrorCodes;

        HANDLER
        """)]
    [InlineData("HANDLER", "using SmppErrorCodes;\n\nHANDLER")]
    [InlineData(
        """
        namespace Acme
        {
            #region Handlers
            HANDLER
            #endregion
        }
        """,
        """
        namespace Acme
        {
            using SmppErrorCodes;

            #region Handlers
            HANDLER
            #endregion
        }
        """)]
    [InlineData(
        """
        #nullable enable

        namespace Acme;

        #pragma warning disable CS1591
        HANDLER
        """,
        """
        #nullable enable

        namespace Acme;

        using SmppErrorCodes;

        #pragma warning disable CS1591
        HANDLER
        """)]
    public Task Adds_a_using_inside_the_namespace(string before, string after) => FixesAsync(before, after, Inside);

    [Fact]
    public Task Adds_a_using_to_each_namespace_that_needs_it() => FixesAsync(
        """
        namespace A
        {
            class C { bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:7|} || r.ErrorCode == {|SMPP001:0|}; }
        }

        namespace B
        {
            class C { bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:7|}; }
        }

        namespace D
        {
            class E { }
        }
        """,
        """
        namespace A
        {
            using SmppErrorCodes;

            class C { bool M(DeliveryReceipt r) => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007 || r.ErrorCode == TwilioSmppErrorCode.NoError; }
        }

        namespace B
        {
            using SmppErrorCodes;

            class C { bool M(DeliveryReceipt r) => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; }
        }

        namespace D
        {
            class E { }
        }
        """,
        Inside);

    /// <summary>There, <c>SmppErrorCodes</c> is the namespace <c>Acme.Smpp.SmppErrorCodes</c>.</summary>
    [Fact]
    public Task Begins_at_the_root_where_the_name_means_another_namespace() => FixesAsync(
        """
        namespace Acme.Smpp
        {
            using System;

            HANDLER
        }
        """,
        """
        namespace Acme.Smpp
        {
            using System;
            using global::SmppErrorCodes;

            HANDLER
        }
        """,
        Inside);

    /// <summary>Where the directive cannot stand on a line of its own, or others are in the way.</summary>
    [Theory]
    [InlineData("namespace Acme { HANDLER }")]
    [InlineData("namespace Acme\n{\n    #if true\n    HANDLER\n    #endif\n}")]
    public async Task Writes_the_full_name_where_a_using_has_no_place_inside(string before)
    {
        var test = new Verify.Test<UseNamedConstantFix> { TestCode = before.Replace("HANDLER", Handler("{|SMPP001:7|}")) };
        test.FixedCode = before.Replace("HANDLER", Handler("SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007"));
        await RunAsync(test, Inside);
    }

    private static string Handler(string code) => $"class C {{ bool M(DeliveryReceipt r) {{ return r.ErrorCode == {code}; }} }}";

    private static Task FixesAsync(string before, string after, string option) => RunAsync(
        new Verify.Test<UseNamedConstantFix>
        {
            TestCode = before.Replace("HANDLER", Handler("{|SMPP001:7|}")),
            FixedCode = after.Replace("HANDLER", Handler("TwilioSmppErrorCode.AbsentSubscriber007")),
        },
        option);

    private static Task RunAsync(Verify.Test<UseNamedConstantFix> test, string option)
    {
        test.TestState.Sources.Add(Other);
        test.FixedState.Sources.Add(Other);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{option}\n"));
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }
}
