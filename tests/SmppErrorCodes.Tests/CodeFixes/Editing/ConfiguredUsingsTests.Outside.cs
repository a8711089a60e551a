using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

public sealed partial class ConfiguredUsingsTests
{
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
}
