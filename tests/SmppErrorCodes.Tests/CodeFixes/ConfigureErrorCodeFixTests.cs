using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>The fix for SMPP009 that names a member of a reference in <c>.editorconfig</c>.</summary>
public sealed class ConfigureErrorCodeFixTests
{
    private const string Library = """
        namespace Vendor
        {
            public class Callback
            {
                public int Code { get; set; }
                public int Field;
                public int Get(int arg) => arg;
                public static implicit operator int(Callback callback) => 1;
            }
        }
        """;

    private const string Handler = "class C { bool M(Vendor.Callback callback) => callback.Code is 1 or 53 or 711; }";

    private static readonly MetadataReference Reference = Compile();

    [Theory]
    [InlineData(
        "[*.cs]\nindent_size = 4\n",
        "[*.cs]\nindent_size = 4\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\n")]
    [InlineData(
        "root = true\r\n\r\n[*.cs]\r\nindent_size = 4\r\n\r\n[*.md]\r\nindent_size = 2\r\n",
        "root = true\r\n\r\n[*.cs]\r\nindent_size = 4\r\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\r\n\r\n[*.md]\r\nindent_size = 2\r\n")]
    [InlineData("", "[*.cs]\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\n")]
    [InlineData("root = true\n", "root = true\n\n[*.cs]\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\n")]
    [InlineData("[*.md]\nindent_size = 2", "[*.md]\nindent_size = 2\n\n[*.cs]\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\n")]
    [InlineData(
        "[*.cs]\nsmpp_error_codes.symbols = F:Vendor.Callback.Field\nindent_size = 4\n",
        "[*.cs]\nsmpp_error_codes.symbols = F:Vendor.Callback.Field | P:Vendor.Callback.Code\nindent_size = 4\n")]
    [InlineData(
        "[*.{cs,vb}]\nSMPP_ERROR_CODES.SYMBOLS=F:Vendor.Callback.Field  \n",
        "[*.{cs,vb}]\nSMPP_ERROR_CODES.SYMBOLS=F:Vendor.Callback.Field | P:Vendor.Callback.Code  \n")]
    [InlineData("[*.cs]\nsmpp_error_codes.symbols =\n", "[*.cs]\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\n")]
    [InlineData("[*.cs]\nsmpp_error_codes.symbols=\n", "[*.cs]\nsmpp_error_codes.symbols= P:Vendor.Callback.Code\n")]
    [InlineData("[*.cs]\nsmpp_error_codes.symbols = ; none\n", "[*.cs]\nsmpp_error_codes.symbols = P:Vendor.Callback.Code ; none\n")]
    [InlineData(
        "[*.cs]\nsmpp_error_codes.symbols = F:Vendor.Callback.Field ; note\n",
        "[*.cs]\nsmpp_error_codes.symbols = F:Vendor.Callback.Field | P:Vendor.Callback.Code ; note\n")]
    [InlineData(
        "[*.cs]\nsmpp_error_codes.symbols: F:Vendor.Callback.Field # note\n",
        "[*.cs]\nsmpp_error_codes.symbols: F:Vendor.Callback.Field | P:Vendor.Callback.Code # note\n")]
    [InlineData(
        "[*.cs]\n# smpp_error_codes.symbols = F:Vendor.Callback.Field\nindent_size = 4\n",
        "[*.cs]\n# smpp_error_codes.symbols = F:Vendor.Callback.Field\nindent_size = 4\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\n")]
    public async Task Adds_the_member_to_the_option(string before, string after)
    {
        var project = await SuspectedSource.FixAsync<ConfigureErrorCodeFix>(Project((".editorconfig", before), ("Handler.cs", Handler)));
        Assert.Equal(after, await SuspectedSource.TextAsync(project, ".editorconfig"));
    }

    [Theory]
    [InlineData("callback.Field is CODES", "F:Vendor.Callback.Field")]
    [InlineData("callback.Get(1) is CODES", "M:Vendor.Callback.Get(System.Int32)")]
    public async Task Writes_the_documentation_ID(string condition, string id)
    {
        var handler = $"class C {{ bool M(Vendor.Callback callback) => {condition.Replace("CODES", "1 or 53 or 711")}; }}";
        var project = await SuspectedSource.FixAsync<ConfigureErrorCodeFix>(Project((".editorconfig", ""), ("Handler.cs", handler)));
        Assert.Contains($"= {id}\n", await SuspectedSource.TextAsync(project, ".editorconfig"));
    }

    [Fact]
    public async Task Makes_the_file_where_there_is_none()
    {
        var project = await SuspectedSource.FixAsync<ConfigureErrorCodeFix>(Project(("Handler.cs", Handler)));
        Assert.Equal("[*.cs]\nsmpp_error_codes.symbols = P:Vendor.Callback.Code\n", await SuspectedSource.TextAsync(project, ".editorconfig"));
    }

    /// <summary>The key that applies is changed, be it in a folder further up or for the whole project; a folder beside does not count.</summary>
    [Theory]
    [InlineData("../.editorconfig", "[*.cs]\nsmpp_error_codes.symbols = F:Vendor.Callback.Field\n")]
    [InlineData(".globalconfig", "is_global = true\nsmpp_error_codes.symbols = F:Vendor.Callback.Field\n")]
    public async Task Adds_to_the_key_that_applies(string file, string text)
    {
        var project = Project((".editorconfig", "[*.cs]\nindent_size = 4\n"), ("Other/.editorconfig", text), ("Handler.cs", Handler));
        var path = Path.GetFullPath($"{SuspectedSource.Folder}/Acme/{file}");
        project = project.AddAnalyzerConfigDocument(Path.GetFileName(file), Microsoft.CodeAnalysis.Text.SourceText.From(text), filePath: path).Project;

        var changed = await SuspectedSource.FixAsync<ConfigureErrorCodeFix>(project);

        Assert.Equal(
            [text.TrimEnd() + " | P:Vendor.Callback.Code\n"],
            await Task.WhenAll(changed.GetChanges(project).GetChangedAnalyzerConfigDocuments().Select(async id => (await changed.GetAnalyzerConfigDocument(id)!.GetTextAsync()).ToString())));
    }

    [Fact]
    public async Task Says_what_it_adds() => Assert.Equal(
        ["Add 'Callback.Code' to 'smpp_error_codes.symbols'"],
        await SuspectedSource.TitlesAsync<ConfigureErrorCodeFix>(Project(("Handler.cs", Handler))));

    [Theory]
    [InlineData("class C { int _code; bool M() => _code is 1 or 53 or 711; }")]
    [InlineData("class C { bool M(int code) => code is 1 or 53 or 711; }")]
    [InlineData("class C { bool M(string text) { var code = int.Parse(text); return code is 1 or 53 or 711; } }")]
    public async Task Is_not_offered_for_what_is_in_source(string source) => Assert.Empty(await SuspectedSource.TitlesAsync<ConfigureErrorCodeFix>(Project(("Handler.cs", source))));

    /// <summary>An attribute would mark both fields.</summary>
    [Fact]
    public async Task Is_offered_for_a_field_that_cannot_be_marked_alone() => Assert.Equal(
        ["Add 'C._code' to 'smpp_error_codes.symbols'"],
        await SuspectedSource.TitlesAsync<ConfigureErrorCodeFix>(Project(("Handler.cs", "class C { int _code, _other; bool M() => _code is 1 or 53 or 711; }"))));

    [Theory]
    [InlineData(FixAllScope.Document, "P:Vendor.Callback.Code | F:Vendor.Callback.Field")]
    [InlineData(FixAllScope.Project, "P:Vendor.Callback.Code | F:Vendor.Callback.Field | M:Vendor.Callback.Get(System.Int32)")]
    public async Task Adds_each_member_once(FixAllScope scope, string value)
    {
        const string Second = "class D { bool M(Vendor.Callback c) => c.Code is 1 or 53 or 711 || c.Get(1) is 1 or 53 or 711; }";
        var handler = Handler.Replace("711;", "711 || callback.Field is 1 or 53 or 711;");
        var project = Project((".editorconfig", "[*.cs]\n"), ("Handler.cs", handler), ("Second.cs", Second));

        var changed = await SuspectedSource.FixAllAsync<ConfigureErrorCodeFix>(project.Documents.Single(static document => document.Name == "Handler.cs"), scope);

        Assert.Equal($"[*.cs]\nsmpp_error_codes.symbols = {value}\n", await SuspectedSource.TextAsync(changed, ".editorconfig"));
    }

    private static Project Project(params (string Name, string Text)[] files) =>
        SuspectedSource.AddProject(new AdhocWorkspace().CurrentSolution, "Acme", files).AddMetadataReference(Reference);

    private static MetadataReference Compile()
    {
        using var assembly = new MemoryStream();
        Assert.True(GeneratedCompilation.Create(Library).WithAssemblyName("Vendor").Emit(assembly).Success);
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
