using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Using directives go where the user's <c>.editorconfig</c> wants them.</summary>
public sealed class ConfiguredUsingsTests
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

    [Theory]
    [InlineData(
        """
        namespace Acme
        {
            using System;

            HANDLER
        }
        """,
        """
        using SmppErrorCodes;

        namespace Acme
        {
            using System;

            HANDLER
        }
        """)]
    [InlineData(
        """
        // Header.

        namespace Acme;

        using System;

        HANDLER
        """,
        """
        // Header.

        using SmppErrorCodes;

        namespace Acme;

        using System;

        HANDLER
        """)]
    public Task Adds_a_using_outside_the_namespace(string before, string after) => FixesAsync(before, after, Outside);

    [Theory]
    [InlineData("using Alpha;\nusing System;\nusing Zeta;\n\n", "using Alpha;\nusing SmppErrorCodes;\nusing System;\nusing Zeta;\n\n", SystemAmongOthers)]
    [InlineData(
        "using System;\nusing Alpha;\nusing Zeta;\n\n",
        "using System;\nusing Alpha;\nusing SmppErrorCodes;\nusing Zeta;\n\n",
        "dotnet_sort_system_directives_first = true")]
    [InlineData("using System;\nusing Alpha;\nusing Zeta;\n\n", "using System;\nusing Alpha;\nusing SmppErrorCodes;\nusing Zeta;\n\n", "")]
    public Task Sorts_System_as_configured(string head, string fixedHead, string option) => FixesAsync(head + "HANDLER", fixedHead + "HANDLER", option);

    [Theory]
    [InlineData("using System;\n\nusing Alpha;\n\nusing Zeta;\n\n", "using System;\n\nusing Alpha;\n\nusing SmppErrorCodes;\n\nusing Zeta;\n\n")]
    [InlineData("using System;\n\nusing Zeta;\n\n", "using System;\n\nusing SmppErrorCodes;\n\nusing Zeta;\n\n")]
    [InlineData("using Zeta;\n\n", "using SmppErrorCodes;\n\nusing Zeta;\n\n")]
    [InlineData("using System;\n\n", "using System;\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("using System;\nusing Zeta;\n\n", "using System;\n\nusing SmppErrorCodes;\n\nusing Zeta;\n\n")]
    [InlineData(
        "using Alpha;\n\nusing SmppErrorCodes.Client;\n\nusing Zeta;\n\n",
        "using Alpha;\n\nusing SmppErrorCodes;\nusing SmppErrorCodes.Client;\n\nusing Zeta;\n\n")]
    [InlineData("using System;\n\nusing static System.Math;\n\n", "using System;\n\nusing SmppErrorCodes;\n\nusing static System.Math;\n\n")]
    [InlineData("", "using SmppErrorCodes;\n\n")]
    public Task Separates_groups_as_configured(string head, string fixedHead) => FixesAsync(head + "HANDLER", fixedHead + "HANDLER", Separated);

    [Theory]
    [InlineData("using Alpha;\n// The last one.\nusing Zeta;\n\n", "using Alpha;\nusing SmppErrorCodes;\n// The last one.\nusing Zeta;\n\n")]
    [InlineData("// Header.\nusing Zeta;\n\n", "// Header.\nusing SmppErrorCodes;\nusing Zeta;\n\n")]
    public Task Leaves_the_comment_with_its_directive(string head, string fixedHead) => FixesAsync(head + "HANDLER", fixedHead + "HANDLER", "");

    /// <summary>The header is what IDE0073 wants at the top of the file; below it stands an empty line.</summary>
    [Theory]
    [InlineData("// Acme.\n", "// Acme.\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("// Acme.\n// All rights reserved.\n", "// Acme.\n// All rights reserved.\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("/* Acme.\n   All rights reserved. */\n", "/* Acme.\n   All rights reserved. */\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("// Acme.\n\n", "// Acme.\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("// Acme.\n\n// Of the class.\n", "// Acme.\n\nusing SmppErrorCodes;\n\n// Of the class.\n")]
    [InlineData("// Acme.\n#nullable enable\n", "// Acme.\n#nullable enable\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("#nullable enable\n// Acme.\n", "#nullable enable\n// Acme.\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("", "using SmppErrorCodes;\n\n")]
    public Task Leaves_the_configured_header_at_the_top(string head, string fixedHead) =>
        FixesAsync(head + "HANDLER", fixedHead + "HANDLER", "file_header_template = Acme.");

    /// <summary>Without one, a comment belongs to the class below it, but not to a namespace.</summary>
    [Theory]
    [InlineData("// Of the class.\nHANDLER", "using SmppErrorCodes;\n\n// Of the class.\nHANDLER", "")]
    [InlineData("// Of the class.\nHANDLER", "using SmppErrorCodes;\n\n// Of the class.\nHANDLER", "file_header_template = unset")]
    [InlineData("/// <summary>Of the class.</summary>\nHANDLER", "using SmppErrorCodes;\n\n/// <summary>Of the class.</summary>\nHANDLER", "")]
    [InlineData("// Acme.\nnamespace A { HANDLER }", "// Acme.\n\nusing SmppErrorCodes;\n\nnamespace A { HANDLER }", "")]
    [InlineData("// Acme.\nnamespace A;\nHANDLER", "// Acme.\n\nusing SmppErrorCodes;\n\nnamespace A;\nHANDLER", "")]
    [InlineData("#nullable enable\n// Acme.\nnamespace A;\nHANDLER", "#nullable enable\n// Acme.\n\nusing SmppErrorCodes;\n\nnamespace A;\nHANDLER", "")]
    [InlineData("#nullable enable\nnamespace A;\nHANDLER", "#nullable enable\n\nusing SmppErrorCodes;\n\nnamespace A;\nHANDLER", "")]
    public Task Leaves_a_comment_with_what_it_is_about(string before, string after, string option) => FixesAsync(before, after, option);

    [Fact]
    public Task Ends_the_first_line_as_configured() => FixesAsync("HANDLER", "using SmppErrorCodes;\r\n\r\nHANDLER", "end_of_line = crlf");

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
