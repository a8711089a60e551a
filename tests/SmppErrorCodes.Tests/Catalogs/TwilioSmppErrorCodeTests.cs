using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.Catalogs;

/// <summary>Holds the bundled catalog against its table.</summary>
public sealed class TwilioSmppErrorCodeTests
{
    private const string NotInTheCatalog = "Not in the catalog.";

    private static readonly CSharpCompilation Compilation = GeneratedCompilation.Create("").Generate();

    private static readonly INamedTypeSymbol Catalog = Compilation.GetTypeByMetadataName("SmppErrorCodes.TwilioSmppErrorCode")!;

    private static readonly INamedTypeSymbol Text = Catalog.GetTypeMembers("Text").Single();

    private static readonly Type LoadedCatalog = Load(Compilation).GetType(Catalog.ToDisplayString(), throwOnError: true)!;

    private static readonly Func<int, int> Canonical = Method<Func<int, int>>("Canonical");

    private static readonly Func<int, string> Describe = Method<Func<int, string>>("Describe");

    public static TheoryData<string> Codes => [.. CatalogTable.Rows.Select(row => row.Code)];

    public static TheoryData<int> NumbersOutside =>
    [
        int.MinValue, -1, 22, 46, 48, 71, 161, 163, 715, 827, 927, 929, 1000, int.MaxValue,
    ];

    [Fact]
    public void The_table_has_65_codes_of_which_22_share_6_meanings()
    {
        var shared = CatalogTable.Rows.Where(row => CatalogTable.Siblings(row).Any()).ToList();

        Assert.Equal(65, CatalogTable.Rows.Length);
        Assert.Equal(22, shared.Count);
        Assert.Equal(6, shared.Select(row => row.Meaning).Distinct().Count());
    }

    [Fact]
    public void The_constants_are_the_rows_of_the_table_in_its_order() =>
        Assert.Equal(
            CatalogTable.Rows.Select(row => (row.Name, (object?)row.Value)),
            Constants(Catalog).Select(constant => (constant.Name, constant.ConstantValue)));

    [Fact]
    public void The_texts_are_the_rows_of_the_table_in_its_order() =>
        Assert.Equal(
            CatalogTable.Rows.Select(row => (row.Name, (object?)row.Code)),
            Constants(Text).Select(constant => (constant.Name, constant.ConstantValue)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_constant_names_the_canonical_constant_of_its_meaning(string code)
    {
        var row = Row(code);

        Assert.Equal(row.SameMeaningAs, SameMeaningAs(Constant(Catalog, row)) ?? "");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_documentation_of_a_constant_says_what_the_row_says(string code)
    {
        var row = Row(code);
        var expected = $"{row.Code}: {row.Summary}"
            + List(" Same meaning: ", [.. CatalogTable.Siblings(row).Select(sibling => sibling.Code)])
            + List(" See also ", row.SeeAlso);

        Assert.Equal(expected, Summary(Constant(Catalog, row)));
        Assert.Equal(expected, Summary(Constant(Text, row)));

        static string List(string title, ImmutableArray<string> codes) =>
            codes.IsEmpty ? "" : title + string.Join(", ", codes) + ".";
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Canonical_gives_the_code_that_the_attribute_names(string code)
    {
        var row = Row(code);
        var constant = Constant(Catalog, row);
        var canonical = SameMeaningAs(constant) is { } name ? Assert.Single(Catalog.GetMembers(name)) : constant;

        Assert.Equal(Assert.IsAssignableFrom<IFieldSymbol>(canonical).ConstantValue, Canonical(row.Value));
        Assert.Equal(CatalogTable.Rows.Single(other => other.Name == row.Meaning).Value, Canonical(row.Value));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Describe_gives_the_summary(string code) =>
        Assert.Equal(Row(code).Summary, Describe(Row(code).Value));

    [Theory]
    [MemberData(nameof(NumbersOutside))]
    public void A_number_outside_the_catalog_is_its_own_canonical_code_and_has_no_description(int number)
    {
        Assert.Equal(number, Canonical(number));
        Assert.Equal(NotInTheCatalog, Describe(number));
    }

    [Fact]
    public void No_other_number_of_up_to_four_digits_is_in_the_catalog() =>
        Assert.Equal(
            CatalogTable.Rows.Select(row => row.Value),
            Enumerable.Range(-9999, 19999).Where(number => Describe(number) != NotInTheCatalog || Canonical(number) != number));

    [Fact]
    public void Canonical_and_Describe_allocate_nothing()
    {
        CallAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        CallAll();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void CallAll()
        {
            for (var number = -1; number < 1000; number++)
            {
                _ = Canonical(number);
                _ = Describe(number);
            }
        }
    }

    [Fact]
    public void Every_type_is_internal_so_that_no_program_exports_it()
    {
        var types = Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).Cast<INamedTypeSymbol>().ToList();

        Assert.Contains(Catalog, types, SymbolEqualityComparer.Default);
        Assert.All(
            types.Where(type => type.ContainingType is null),
            type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    private static CatalogRow Row(string code) => CatalogTable.Rows.Single(row => row.Code == code);

    private static ImmutableArray<IFieldSymbol> Constants(INamedTypeSymbol type) => [.. type.GetMembers().OfType<IFieldSymbol>()];

    private static IFieldSymbol Constant(INamedTypeSymbol type, CatalogRow row) =>
        Constants(type).Single(constant => constant.Name == row.Name);

    private static string? SameMeaningAs(IFieldSymbol constant)
    {
        if (constant.GetAttributes().IsEmpty)
        {
            return null;
        }

        var attribute = Assert.Single(constant.GetAttributes());
        Assert.Equal("SmppErrorCodes.SameMeaningAsAttribute", attribute.AttributeClass?.ToDisplayString());
        return (string?)Assert.Single(attribute.ConstructorArguments).Value;
    }

    private static string Summary(IFieldSymbol constant) =>
        XElement.Parse(constant.GetDocumentationCommentXml()!).Element("summary")!.Value;

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream(compilation.BuildCleanly());
        return new AssemblyLoadContext("catalog", isCollectible: true).LoadFromStream(image);
    }

    private static TDelegate Method<TDelegate>(string name)
        where TDelegate : Delegate =>
        LoadedCatalog.GetMethod(name)!.CreateDelegate<TDelegate>();
}
