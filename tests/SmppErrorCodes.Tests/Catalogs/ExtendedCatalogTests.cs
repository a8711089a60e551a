using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Catalogs;
using Xunit;

namespace SmppErrorCodes.Tests.Catalogs;

/// <summary>What a catalog has that extends another one.</summary>
public sealed class ExtendedCatalogTests
{
    private const string Acme = """
        static class Acme
        {
            public const int Busy = 5;
            [SameMeaningAs(nameof(Busy))] public const int Full = 6;
            public const int Gone = 9;
        }
        """;

    [Fact]
    public void Has_the_codes_of_the_bundled_catalog_and_its_own()
    {
        var catalog = Read("[Extends(typeof(TwilioSmppErrorCode))] static class Our { public const int GatewayDown = 990; }");

        Assert.Equal([.. CatalogTable.Rows.Select(row => row.Name), "GatewayDown"], catalog.Constants.Select(constant => constant.Name));
        Assert.Equal(CatalogTable.Rows.Select(row => row.Meaning).Distinct().Count() + 1, catalog.Meanings.Length);
        Assert.Equal(["TwilioSmppErrorCode"], catalog.Bases.Select(type => type.Name));
        Assert.All(catalog.Constants, constant => Assert.Equal(constant.Name == "GatewayDown" ? "Our" : "TwilioSmppErrorCode", constant.DeclaringType.Name));
        Assert.Empty(catalog.Problems);
    }

    [Theory]
    [InlineData(Acme + "[Extends(typeof(Acme))] static class Our { public const int Late = 7; }")]
    [InlineData(Acme + "[SmppErrorCodes.ExtendsAttribute(typeof(Acme))] enum Our { Late = 7 }")]
    [InlineData(Acme + "[Extends(catalog: typeof(Acme))] static class Our { internal const long Late = 7; const int Other = 7; }")]
    [InlineData("""enum Acme { Busy = 5, [SameMeaningAs("Busy")] Full = 6, Gone = 9 } [Extends(typeof(Acme))] static class Our { public const int Late = 7; }""")]
    [InlineData("""enum Acme { Busy = 5, [SameMeaningAs("Busy")] Full = 6, Gone = 9 } [Extends(typeof(Acme))] enum Our : byte { Late = 7 }""")]
    [InlineData("""static class Root { public const int Busy = 5; } [Extends(typeof(Root))] enum Acme { [SameMeaningAs("Busy")] Full = 6, Gone = 9 } [Extends(typeof(Acme))] enum Our { Late = 7 }""")]
    public void Has_the_codes_of_any_catalog(string source) => Assert.Equal("5=6 9 7", Meanings(Read(source)));

    [Theory]
    [InlineData("[SameMeaningAs(nameof(Acme.Busy))] public const int Late = 7;", "5=6=7 9")]
    [InlineData("[SameMeaningAs(nameof(Acme.Full))] public const int Late = 7;", "5=6=7 9")]
    [InlineData("public const int Late = 7; [SameMeaningAs(nameof(Late))] public const int Later = 8;", "5=6 9 7=8")]
    [InlineData("[SameMeaningAs(nameof(Later))] public const int Late = 7; [SameMeaningAs(nameof(Acme.Gone))] public const int Later = 8;", "5=6 9=7=8")]
    [InlineData("public const int Occupied = Acme.Busy; [SameMeaningAs(nameof(Occupied))] public const int Late = 7;", "5=6=7 9")]
    public void Joins_meanings_across_both(string constants, string expected)
    {
        var catalog = Read(Acme + $"[Extends(typeof(Acme))] static class Our {{ {constants} }}");

        Assert.Equal(expected, Meanings(catalog));
        Assert.Empty(catalog.Problems);
    }

    /// <summary>A name means what it means in C#: an own constant before that of the base. What has the attribute cannot mean itself.</summary>
    [Theory]
    [InlineData("public const int Busy = 7; [SameMeaningAs(nameof(Busy))] public const int Late = 8;", "5=6 9 7=8")]
    [InlineData("[SameMeaningAs(nameof(Acme.Busy))] public const int Busy = 7;", "5=6=7 9")]
    [InlineData("public const int Busy = 7;", "5=6 9 7")]
    public void Tells_constants_of_one_name_apart(string constants, string expected)
    {
        var catalog = Read(Acme + $"[Extends(typeof(Acme))] static class Our {{ {constants} }}");

        Assert.Equal(expected, Meanings(catalog));
        Assert.Empty(catalog.Problems);
    }

    [Fact]
    public void Leaves_the_catalog_that_it_extends_as_it_was()
    {
        var compilation = Compile(Acme + "[Extends(typeof(Acme))] static class Our { [SameMeaningAs(nameof(Acme.Gone))] public const int Late = 7; }");
        var catalogs = new CatalogSource(compilation);

        Assert.Equal("5=6 9=7", Meanings(catalogs.Find("Our")!));
        Assert.Equal("5=6 9", Meanings(catalogs.Find("Acme")!));
    }

    [Theory]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] static class Our { public const int Down = 990; public static class Text { public const string Down = \"990\"; } }", "Our.Text.Down")]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode.Text))] static class Our { public const string Down = \"990\"; }", "Our.Down", CatalogProblemKind.ExtendsTexts)]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] static class Our { public const int Down = 990; }", null)]
    public void Has_texts_beside_those_of_the_base(string source, string? expected, object? problem = null)
    {
        var catalog = Read(source);

        Assert.Equal(expected, TextOf(catalog, 990));
        Assert.Equal("SmppErrorCodes.TwilioSmppErrorCode.Text.AbsentSubscriber", TextOf(catalog, 1));
        Assert.Equal(problem, catalog.Problems.Select(static found => (object)found.Kind).SingleOrDefault());
    }

    [Fact]
    public void May_have_the_texts_of_a_base_without_any()
    {
        var catalog = Read(Acme + """[Extends(typeof(Acme))] static class Our { public const int Late = 7; public static class Text { public const string Busy = "005"; } }""");

        Assert.Equal("Our.Text.Busy", TextOf(catalog, 5));
        Assert.Equal("Acme.Busy", catalog.Constants[0].Number!.ToDisplayString());
    }

    [Theory]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] static class Our { public static class Text { public const string Down = \"990\"; } }")]
    [InlineData("[Extends(typeof(TwilioSmppErrorCode))] static class Our { public const int Down = 990; public static class Text { } }")]
    public void Is_meant_by_its_texts(string source)
    {
        var compilation = Compile(source);

        Assert.Equal("Our", new CatalogSource(compilation).Get(compilation.GetTypeByMetadataName("Our+Text")!).Type.Name);
    }

    /// <summary>Each assembly has a copy of the bundled catalog that others do not see; their own copy stands for it.</summary>
    [Theory]
    [InlineData(true, "SmppErrorCodes.TwilioSmppErrorCode.NoError in Consumer")]
    [InlineData(false, null)]
    public void Has_the_codes_of_the_own_copy_where_a_library_extends_its_copy(bool hasConstants, string? expected)
    {
        var library = Compile("[Extends(typeof(TwilioSmppErrorCode))] public static class Our { public const int Down = 990; }").WithAssemblyName("Library");
        var compilation = Consumer(library, hasConstants);
        var catalog = new CatalogSource(compilation).Find("Our")!;

        Assert.Equal(expected, catalog.TryGetConstant(0, out var constant) ? $"{constant.Number!.ToDisplayString()} in {constant.Number.ContainingAssembly.Name}" : null);
        Assert.Equal(hasConstants, catalog.TryGetConstant(990, out _));
        Assert.Equal(hasConstants, catalog.Problems.IsEmpty);
    }

    [Theory]
    [InlineData("public", 2)]
    [InlineData("internal", 0)]
    public void Has_no_codes_where_those_of_the_base_cannot_be_named(string access, int count)
    {
        var library = Compile($"{access} static class Acme {{ public const int Busy = 5; }} [Extends(typeof(Acme))] public static class Our {{ public const int Down = 990; }}")
            .WithAssemblyName("Library");

        Assert.Equal(count, new CatalogSource(Consumer(library, hasConstants: true)).Find("Our")!.Constants.Length);
    }

    private static CSharpCompilation Consumer(CSharpCompilation library, bool hasConstants)
    {
        using var assembly = new MemoryStream();
        Assert.True(library.Emit(assembly).Success);
        var options = hasConstants ? GeneratedCompilation.ParseOptions : GeneratedCompilation.ParseOptions.WithPreprocessorSymbols("SMPP_ERROR_CODES_NO_CONSTANTS");
        return GeneratedCompilation.Create(options, "").AddReferences(MetadataReference.CreateFromImage(assembly.ToArray())).Generate();
    }

    private static CSharpCompilation Compile(string source) => GeneratedCompilation.Create("using SmppErrorCodes; " + source).Generate();

    private static CodeCatalog Read(string source)
    {
        var compilation = Compile(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new CatalogSource(compilation).Find("Our")!;
    }

    private static string? TextOf(CodeCatalog catalog, long value) => catalog.TryGetConstant(value, out var constant) ? constant.Text?.ToDisplayString() : null;

    /// <summary>The codes, the canonical one of each meaning first.</summary>
    private static string Meanings(CodeCatalog catalog) => string.Join(
        ' ',
        catalog.Meanings.Select(static meaning => string.Join('=', meaning.Constants.OrderBy(static constant => !constant.IsCanonical).Select(static constant => constant.Value))));
}
