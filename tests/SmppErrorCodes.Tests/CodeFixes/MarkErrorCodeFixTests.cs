using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>The fix for SMPP009 that writes <c>[ErrorCode]</c> where the symbol is declared.</summary>
public sealed class MarkErrorCodeFixTests
{
    private const string Callback = """
        namespace Acme.Notifications
        {
            public class BridgeCallback
            {
                /// <summary>What went wrong.</summary>
                public int ErrorCode { get; set; }
            }
        }
        """;

    private const string Handler = """
        namespace Acme.Notifications
        {
            public class Handler
            {
                public bool Failed(BridgeCallback callback) => callback.ErrorCode is 1 or 53 or 711;
            }
        }
        """;

    [Fact]
    public async Task Marks_a_property_of_another_document()
    {
        var project = await SuspectedSource.FixAsync<MarkErrorCodeFix>(Project(("Callback.cs", Callback), ("Handler.cs", Handler)));

        Assert.Equal(Handler, await SuspectedSource.TextAsync(project, "Handler.cs"));
        Assert.Equal(
            """
            using SmppErrorCodes;

            namespace Acme.Notifications
            {
                public class BridgeCallback
                {
                    /// <summary>What went wrong.</summary>
                    [ErrorCode]
                    public int ErrorCode { get; set; }
                }
            }
            """,
            await SuspectedSource.TextAsync(project, "Callback.cs"));
    }

    /// <summary>In a using there, <c>SmppErrorCodes</c> means the type.</summary>
    [Fact]
    public async Task Adds_a_using_that_begins_at_the_root()
    {
        var project = await SuspectedSource.FixAsync<MarkErrorCodeFix>(Project(
            ("Callback.cs", "namespace Acme.Billing;\n\nusing System;\n\npublic class BridgeCallback { public int ErrorCode; }"),
            ("Handler.cs", Handler.Replace("BridgeCallback", "Billing.BridgeCallback")),
            ("Other.cs", "namespace Acme { class SmppErrorCodes { } }")));

        Assert.Equal(
            "namespace Acme.Billing;\n\nusing System;\nusing global::SmppErrorCodes;\n\npublic class BridgeCallback { [ErrorCode] public int ErrorCode; }",
            await SuspectedSource.TextAsync(project, "Callback.cs"));
    }

    [Fact]
    public async Task Says_what_it_marks() =>
        Assert.Equal(["Mark 'ErrorCode' with [ErrorCode]"], await SuspectedSource.TitlesAsync<MarkErrorCodeFix>(Project(("Callback.cs", Callback), ("Handler.cs", Handler))));

    [Theory]
    [InlineData("int _code;\n    bool M() => _code is CODES;", "[ErrorCode]\n    int _code;\n    bool M() => _code is CODES;")]
    [InlineData("[System.Obsolete] int _code;\n    bool M() => _code is CODES;", "[ErrorCode]\n    [System.Obsolete] int _code;\n    bool M() => _code is CODES;")]
    [InlineData("// old\n    public int Code { get; }\n    bool M() => Code is CODES;", "// old\n    [ErrorCode]\n    public int Code { get; }\n    bool M() => Code is CODES;")]
    [InlineData("int Get() => 1; bool M() => Get() is CODES;", "[return: ErrorCode]\n    int Get() => 1; bool M() => Get() is CODES;")]
    [InlineData("int A; int Get() => 1; bool M() => Get() is CODES;", "int A; [return: ErrorCode] int Get() => 1; bool M() => Get() is CODES;")]
    [InlineData("bool M(int code) => code is CODES;", "bool M([ErrorCode] int code) => code is CODES;")]
    [InlineData("bool M(int code) { var x = code; return x is CODES; }", "bool M([ErrorCode] int code) { var x = code; return x is CODES; }")]
    [InlineData("bool M(string text) { var x = int.Parse(text); return x is CODES; }", "bool M([ErrorCode] string text) { var x = int.Parse(text); return x is CODES; }")]
    [InlineData("C(int code) { _ = code is CODES; }", "C([ErrorCode] int code) { _ = code is CODES; }")]
    [InlineData("bool this[int code] => code is CODES;", "bool this[[ErrorCode] int code] => code is CODES;")]
    [InlineData("record R(int Code, string Text); bool M(R r) => r.Code is CODES;", "record R([ErrorCode] int Code, string Text); bool M(R r) => r.Code is CODES;")]
    [InlineData("delegate int D(); bool M(D d) => d() is CODES;", "[return: ErrorCode]\n    delegate int D(); bool M(D d) => d() is CODES;")]
    [InlineData("bool M() { int L() => 1; return L() is CODES; }", "bool M() { [return: ErrorCode] int L() => 1; return L() is CODES; }")]
    [InlineData(
        "readonly System.Collections.Generic.HashSet<int> _all = new() { 1, 53, 711 };",
        "[ErrorCode]\n    readonly System.Collections.Generic.HashSet<int> _all = new() { 1, 53, 711 };")]
    public async Task Marks_each_kind_of_declaration(string before, string after) => await FixesAsync($"class C\n{{\n    {before}\n}}", $"using SmppErrorCodes;\n\nclass C\n{{\n    {after}\n}}");

    [Theory]
    [InlineData("using SmppErrorCodes; class C { bool M(int code) => code is CODES; }", "using SmppErrorCodes; class C { bool M([ErrorCode] int code) => code is CODES; }")]
    [InlineData("namespace SmppErrorCodes.X { class C { bool M(int code) => code is CODES; } }", "namespace SmppErrorCodes.X { class C { bool M([ErrorCode] int code) => code is CODES; } }")]
    [InlineData(
        "class ErrorCodeAttribute : System.Attribute { } class C { bool M(int code) => code is CODES; }",
        "class ErrorCodeAttribute : System.Attribute { } class C { bool M([SmppErrorCodes.ErrorCode] int code) => code is CODES; }")]
    [InlineData(
        "namespace A.SmppErrorCodes { class ErrorCodeAttribute : System.Attribute { } } namespace A { using A.SmppErrorCodes; class C { bool M(int code) => code is CODES; } }",
        "namespace A.SmppErrorCodes { class ErrorCodeAttribute : System.Attribute { } } namespace A { using A.SmppErrorCodes; "
        + "class C { bool M([global::SmppErrorCodes.ErrorCode] int code) => code is CODES; } }")]
    [InlineData("enum ErrorCode { } class C { bool M(int code) => code is CODES; }", "using SmppErrorCodes;\n\nenum ErrorCode { } class C { bool M([ErrorCode] int code) => code is CODES; }")]
    public Task Writes_the_name_that_means_the_attribute(string before, string after) => FixesAsync(before, after);

    [Theory]
    [InlineData("class C { int _a, _b; bool M() => _a is CODES; }")]
    [InlineData("class C { bool M() { var code = int.Parse(\"\"); return code is CODES; } }")]
    [InlineData("using System; class C { Func<int, bool> M() => code => code is CODES; }")]
    public async Task Is_not_offered_where_there_is_no_place_for_it(string source) =>
        Assert.Empty(await SuspectedSource.TitlesAsync<MarkErrorCodeFix>(Project(("Source.cs", Codes(source)))));

    [Fact]
    public async Task Marks_no_local_function_before_the_version_that_lets_it() => Assert.Empty(await SuspectedSource.TitlesAsync<MarkErrorCodeFix>(
        SuspectedSource.AddProject(Solution(), "Acme", LanguageVersion.CSharp8, ("Source.cs", "class C { bool M() { int L() => 1; return L() == 1 || L() == 53 || L() == 711; } }"))));

    /// <summary>Another project of the solution has its own copy of the attribute.</summary>
    [Fact]
    public async Task Marks_a_property_of_another_project()
    {
        var library = SuspectedSource.AddProject(Solution(), "Library", ("Callback.cs", Callback));
        var project = SuspectedSource.AddProject(library.Solution, "Acme", ("Handler.cs", Handler)).AddProjectReference(new ProjectReference(library.Id));

        var changed = await SuspectedSource.FixAsync<MarkErrorCodeFix>(project);

        Assert.Contains("        [ErrorCode]\n        public int ErrorCode", await SuspectedSource.TextAsync(changed.Solution.GetProject(library.Id)!, "Callback.cs"));
    }

    /// <summary>Without the attribute in that project there is nothing to write.</summary>
    [Fact]
    public async Task Leaves_a_project_without_the_attribute_to_the_option()
    {
        var library = SuspectedSource.AddProject(Solution(), "Library", ("Callback.cs", Callback));
        library = library.RemoveDocuments([.. library.Documents.Where(static document => document.Name.EndsWith(".g.cs", System.StringComparison.Ordinal)).Select(static document => document.Id)]);
        var project = SuspectedSource.AddProject(library.Solution, "Acme", ("Handler.cs", Handler)).AddProjectReference(new ProjectReference(library.Id));

        Assert.Empty(await SuspectedSource.TitlesAsync<MarkErrorCodeFix>(project));
        Assert.Equal(["Add 'BridgeCallback.ErrorCode' to 'smpp_error_codes.symbols'"], await SuspectedSource.TitlesAsync<ConfigureErrorCodeFix>(project));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    public async Task Marks_all_of_a_document_or_of_a_project(FixAllScope scope)
    {
        const string First = "class First { public int Code; public int Other; bool M(Second s) => Code is 1 or 53 or 711 || Other is 1 or 53 or 711 || s.Code is 1 or 53 or 711; }";
        const string Second = "class Second { public int Code; bool M(First f) => f.Code is 1 or 53 or 711; bool M(int code) => code is 1 or 53 or 711; }";
        var project = Project(("First.cs", First), ("Second.cs", Second));

        var changed = await SuspectedSource.FixAllAsync<MarkErrorCodeFix>(project.Documents.Single(static document => document.Name == "First.cs"), scope);

        Assert.Equal(
            "using SmppErrorCodes;\n\n" + First.Replace("public int Code", "[ErrorCode] public int Code").Replace("public int Other", "[ErrorCode] public int Other"),
            await SuspectedSource.TextAsync(changed, "First.cs"));
        var second = "using SmppErrorCodes;\n\n" + Second.Replace("public int Code", "[ErrorCode] public int Code");
        Assert.Equal(scope == FixAllScope.Document ? second : second.Replace("(int code)", "([ErrorCode] int code)"), await SuspectedSource.TextAsync(changed, "Second.cs"));
    }

    private static async Task FixesAsync(string before, string after)
    {
        var project = await SuspectedSource.FixAsync<MarkErrorCodeFix>(Project(("Source.cs", Codes(before))));
        Assert.Equal(Codes(after), await SuspectedSource.TextAsync(project, "Source.cs"));
    }

    private static string Codes(string source) => source.Replace("CODES", "1 or 53 or 711");

    private static Solution Solution() => new AdhocWorkspace().CurrentSolution;

    private static Project Project(params (string Name, string Text)[] files) => SuspectedSource.AddProject(Solution(), "Acme", files);
}
