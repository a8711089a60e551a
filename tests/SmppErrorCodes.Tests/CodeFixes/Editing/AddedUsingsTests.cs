using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.CodeFixes;
using Xunit;
using static SmppErrorCodes.Tests.CodeFixes.UseNamedConstantFixTests;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Where the using directive of a catalog goes, and where it cannot go.</summary>
public sealed class AddedUsingsTests
{
    private const string Other = """
        class DeliveryReceipt { public int ErrorCode; }
        namespace Zeta { }
        namespace Alpha { }
        namespace Alpha.Inner { }
        namespace Systematic { }
        namespace Ambiguous { class TwilioSmppErrorCode { } }
        """;

    /// <param name="head">What stands above the code.</param>
    [Theory]
    [InlineData("using System;\nusing Zeta;\nusing Alpha;\n\n", "using System;\nusing SmppErrorCodes;\nusing Zeta;\nusing Alpha;\n\n")]
    [InlineData("using Zeta;\nusing Alpha;\nusing System;\n\n", "using SmppErrorCodes;\nusing Zeta;\nusing Alpha;\nusing System;\n\n")]
    [InlineData("using Alpha;\nusing System;\nusing System.Linq;\n", "using Alpha;\nusing System;\nusing System.Linq;\nusing SmppErrorCodes;\n")]
    [InlineData("using Systematic;\n", "using SmppErrorCodes;\nusing Systematic;\n")]
    [InlineData("global using Zeta;\nusing Alpha;\n\n", "global using Zeta;\nusing Alpha;\nusing SmppErrorCodes;\n\n")]
    [InlineData("global using Alpha;\nusing Alpha.Inner;\nusing Zeta;\n\n", "global using Alpha;\nusing Alpha.Inner;\nusing SmppErrorCodes;\nusing Zeta;\n\n")]
    [InlineData("global using Alpha;\nglobal using Zeta;\n\n", "global using Alpha;\nglobal using Zeta;\nusing SmppErrorCodes;\n\n")]
    [InlineData("using Alpha; // first\nusing Zeta; // last\n", "using Alpha; // first\nusing SmppErrorCodes;\nusing Zeta; // last\n")]
    [InlineData("using Alpha; // first\n", "using Alpha; // first\nusing SmppErrorCodes;\n")]
    [InlineData("using Alpha; ", "using Alpha;\nusing SmppErrorCodes; ")]
    [InlineData("using Alpha; /* of the class */ ", "using Alpha;\nusing SmppErrorCodes; /* of the class */ ")]
    [InlineData("    using Alpha;\n    using Zeta;\n", "    using Alpha;\n    using SmppErrorCodes;\n    using Zeta;\n")]
    [InlineData("// one\n// two\n\n// Of the class.\n", "// one\n// two\n\nusing SmppErrorCodes;\n\n// Of the class.\n")]
    [InlineData(
        "// one\n   \n// two\n\n/// <summary>Of the class.</summary>\n",
        "// one\n   \n// two\n\nusing SmppErrorCodes;\n\n/// <summary>Of the class.</summary>\n")]
    [InlineData("/* one */\n\n\n", "/* one */\n\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("\n", "using SmppErrorCodes;\n\n")]
    public Task Adds_a_using_in_its_place(string head, string fixedHead) =>
        FixesAsync(head + Handler("{|SMPP001:7|}"), fixedHead + Handler("TwilioSmppErrorCode.AbsentSubscriber007"));

    /// <summary>Such a line is about the file, as its header is.</summary>
    [Theory]
    [InlineData("#nullable enable\n", "#nullable enable\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("#nullable enable\n\n", "#nullable enable\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("#nullable enable // all\n#pragma warning disable CS1591\n\n\n", "#nullable enable // all\n#pragma warning disable CS1591\n\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("#pragma warning disable CS1591, CS1573\n", "#pragma warning disable CS1591, CS1573\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("\n#pragma warning disable CS1591\n", "\n#pragma warning disable CS1591\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("#define A\n#undef B\n", "#define A\n#undef B\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("// one\n#nullable enable\n", "// one\n#nullable enable\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("// one\n\n#nullable enable\n\n// Of the class.\n", "// one\n\n#nullable enable\n\nusing SmppErrorCodes;\n\n// Of the class.\n")]
    [InlineData("#nullable enable\n// Of the class.\n", "#nullable enable\n\nusing SmppErrorCodes;\n\n// Of the class.\n")]
    [InlineData("#nullable enable\n// one\n\n// Of the class.\n", "#nullable enable\n// one\n\nusing SmppErrorCodes;\n\n// Of the class.\n")]
    [InlineData("#nullable enable\n/// <summary>Of the class.</summary>\n", "#nullable enable\n\nusing SmppErrorCodes;\n\n/// <summary>Of the class.</summary>\n")]
    [InlineData("#region License\n// one\n#endregion\n", "#region License\n// one\n#endregion\n\nusing SmppErrorCodes;\n\n")]
    [InlineData("#region License\n#define A\n#endregion\n\n", "#region License\n#define A\n#endregion\n\nusing SmppErrorCodes;\n\n")]
    public async Task Adds_a_using_below_a_line_of_the_preprocessor(string head, string fixedHead)
    {
        var after = fixedHead + Handler("TwilioSmppErrorCode.AbsentSubscriber007");
        await FixesAsync(head + Handler("{|SMPP001:7|}"), after);

        Assert.Equal(after, await FixedSource.FormattedAsync(after));
    }

    [Theory]
    [InlineData("#nullable enable\nusing Alpha;\n", "#nullable enable\nusing Alpha;\nusing SmppErrorCodes;\n")]
    [InlineData("#nullable enable\n// one\nusing Zeta;\n", "#nullable enable\n// one\nusing SmppErrorCodes;\nusing Zeta;\n")]
    [InlineData("using Alpha;\n#nullable enable\n", "using Alpha;\nusing SmppErrorCodes;\n#nullable enable\n")]
    [InlineData("#region Usings\nusing Alpha;\n#endregion\n", "#region Usings\nusing Alpha;\nusing SmppErrorCodes;\n#endregion\n")]
    [InlineData("#region Usings\nusing Zeta;\n#endregion\n", "#region Usings\nusing SmppErrorCodes;\nusing Zeta;\n#endregion\n")]
    [InlineData(
        "#region A\nusing Alpha;\n#endregion\n\n#region Z\nusing Zeta;\n#endregion\n",
        "#region A\nusing Alpha;\n#endregion\n\nusing SmppErrorCodes;\n#region Z\nusing Zeta;\n#endregion\n")]
    [InlineData(
        "using Alpha;\n#pragma warning disable CS0618\nusing Zeta;\n#pragma warning restore CS0618\n",
        "using Alpha;\nusing SmppErrorCodes;\n#pragma warning disable CS0618\nusing Zeta;\n#pragma warning restore CS0618\n")]
    [InlineData(
        "#pragma warning disable CS0618\nusing Alpha;\n#pragma warning restore CS0618\nusing Zeta;\n",
        "#pragma warning disable CS0618\nusing Alpha;\n#pragma warning restore CS0618\nusing SmppErrorCodes;\nusing Zeta;\n")]
    public async Task Adds_a_using_among_lines_of_the_preprocessor(string head, string fixedHead)
    {
        var after = fixedHead + Handler("TwilioSmppErrorCode.AbsentSubscriber007");
        await FixesAsync(head + Handler("{|SMPP001:7|}"), after);

        Assert.Equal(after, await FixedSource.FormattedAsync(after));
    }

    /// <summary>Where a part of the usings, or what is above them, may be another one in another build, the name is written whole.</summary>
    [Theory]
    [InlineData("/* a */ using Alpha;\n")]
    [InlineData("using Alpha;\n#if true\nusing Zeta;\n#endif\n")]
    [InlineData("using Alpha;\n#if false\nusing Zeta;\n#endif\n")]
    [InlineData("#if false\n#define A\n#endif\nusing Alpha;\n")]
    [InlineData("#nullable enable\n#if false\nusing Alpha;\n#endif\n")]
    [InlineData("#line default\n")]
    [InlineData("using Alpha;\n#line default\n")]
    [InlineData("using\n#nullable enable\nAlpha;\n")]
    [InlineData("using Ambiguous;\n")]
    public Task Writes_the_full_name_where_directives_are_in_the_way(string head) =>
        FixesAsync(head + Handler("{|SMPP001:7|}"), head + Handler("SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007"));

    /// <summary>A using has to stand behind the alias, which no assembly has here.</summary>
    [Theory]
    [InlineData("extern alias Library;\n")]
    [InlineData("// one\n\nextern alias Library;\n\n")]
    public async Task Adds_no_using_before_an_extern_alias(string head) => Assert.Equal(
        head + Handler("SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007") + Other,
        await FixedSource.OfAsync<UseNamedConstantFix>(head + Handler("7") + Other, "SMPP001"));

    [Theory]
    [InlineData(
        """
        namespace A
        {
            using System;

            HANDLER
        }
        namespace B
        {
            using System;
        }
        """,
        """
        using SmppErrorCodes;

        namespace A
        {
            using System;

            HANDLER
        }
        namespace B
        {
            using System;
        }
        """)]
    [InlineData(
        """
        using Alpha;

        namespace A
        {
            using System;

            HANDLER
        }
        """,
        """
        using Alpha;
        using SmppErrorCodes;

        namespace A
        {
            using System;

            HANDLER
        }
        """)]
    [InlineData("namespace A;\n\nusing Zeta;\n\nHANDLER", "namespace A;\n\nusing SmppErrorCodes;\nusing Zeta;\n\nHANDLER")]
    [InlineData("namespace A\n{\n    using Ambiguous;\n\n    HANDLER\n}", null)]
    [InlineData(
        "namespace A\n{\n#nullable enable\n    using Zeta;\n\n    HANDLER\n}",
        "namespace A\n{\n#nullable enable\n    using SmppErrorCodes;\n    using Zeta;\n\n    HANDLER\n}")]
    [InlineData("namespace A\n{\n#if true\n    using Zeta;\n#endif\n\n    HANDLER\n}", null)]
    [InlineData("#region Code\nHANDLER\n#endregion", "using SmppErrorCodes;\n\n#region Code\nHANDLER\n#endregion")]
    [InlineData(
        "#nullable enable\n#region Code\n#pragma warning disable CS1591\nHANDLER\n#endregion",
        "#nullable enable\n\nusing SmppErrorCodes;\n\n#region Code\n#pragma warning disable CS1591\nHANDLER\n#endregion")]
    [InlineData("// one\n\n#region Code\nHANDLER\n#endregion", "// one\n\nusing SmppErrorCodes;\n\n#region Code\nHANDLER\n#endregion")]
    [InlineData("#region Code\n#define B\nHANDLER\n#endregion", null)]
    public Task Adds_a_using_where_the_file_has_them(string before, string? after)
    {
        var name = after is null ? "SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007" : "TwilioSmppErrorCode.AbsentSubscriber007";
        return FixesAsync(
            before.Replace("HANDLER", Handler("{|SMPP001:7|}")),
            (after ?? before).Replace("HANDLER", Handler(name)));
    }

    [Fact]
    public Task Adds_no_using_beside_a_global_one() => FixesFileAsync(
        ["class C { bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:7|}; }", "global using SmppErrorCodes;\n" + Receipt],
        ["class C { bool M(DeliveryReceipt r) => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; }", "global using SmppErrorCodes;\n" + Receipt]);

    [Fact]
    public Task Adds_a_using_above_top_level_statements() => FixesFileAsync(
        [
            """
            using System;

            var receipt = new DeliveryReceipt();
            Console.WriteLine(receipt.ErrorCode == {|SMPP001:7|});
            """,
            Receipt,
        ],
        [
            """
            using System;
            using SmppErrorCodes;

            var receipt = new DeliveryReceipt();
            Console.WriteLine(receipt.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007);
            """,
            Receipt,
        ],
        outputKind: OutputKind.ConsoleApplication);

    private static string Handler(string code) => $"class C {{ bool M(DeliveryReceipt r) {{ return r.ErrorCode == {code}; }} }}";

    private static Task FixesAsync(string before, string after)
    {
        var test = new Verify.Test<UseNamedConstantFix>();
        test.TestState.Sources.Add(before);
        test.TestState.Sources.Add(Other);
        test.FixedState.Sources.Add(after);
        test.FixedState.Sources.Add(Other);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }
}
