using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using Xunit;

namespace SmppErrorCodes.Tests.Catalogs;

/// <summary>The bundled catalog is read once, and is the same in each compilation.</summary>
public sealed class InjectedCatalogTests
{
    [Fact]
    public void Is_what_its_symbols_say()
    {
        for (var i = 0; i < 2; i++)
        {
            var type = BundledCatalogOf(GeneratedCompilation.Create("class C { }").Generate());
            Assert.True(InjectedCatalog.Is(type));
            var (read, expected) = (InjectedCatalog.Read(type), CatalogReader.Read(type));
            Assert.Equal(expected.Constants.Select(Describe), read.Constants.Select(Describe));
            Assert.Equal(expected.Meanings.Select(Describe), read.Meanings.Select(Describe));
            Assert.Empty(read.Problems);
            Assert.All(read.Constants, constant =>
            {
                Assert.Same(type, constant.Number!.ContainingType);
                Assert.Same(type, constant.Text!.ContainingType.ContainingType);
                Assert.True(read.TryGetConstant(constant.Value, out var found));
                Assert.Same(constant, found);
            });
        }
    }

    [Theory]
    [InlineData("namespace SmppErrorCodes { static class TwilioSmppErrorCode { public const int NoError = 0; } }")]
    [InlineData("namespace SmppErrorCodes { static partial class TwilioSmppErrorCode { public const int NoError = 5; } }")]
    public void Is_not_a_type_of_that_name_in_a_file_of_the_user(string source)
    {
        var type = BundledCatalogOf(GeneratedCompilation.Create(source));
        Assert.False(InjectedCatalog.Is(type));
        Assert.Single(new CatalogSource(GeneratedCompilation.Create(source)).Find(InjectedTypes.BundledCatalog)!.Constants);
    }

    private static INamedTypeSymbol BundledCatalogOf(Compilation compilation) => compilation.GetTypeByMetadataName(InjectedTypes.BundledCatalog)!;

    private static string Describe(CodeConstant constant) =>
        $"{constant.Name} {constant.Value} {constant.Number?.ConstantValue} {constant.Text?.ConstantValue} {constant.Meaning}";

    private static string Describe(CodeMeaning meaning) => $"{meaning}: {string.Join(' ', meaning.Constants)}";

    /// <summary>An editor may look at a project before its references are there. What can be read then is not what holds for all.</summary>
    [Fact]
    public void Remembers_only_what_could_be_read_completely()
    {
        var compilation = GeneratedCompilation.Create("").Generate();
        var type = compilation.GetTypeByMetadataName("SmppErrorCodes.TwilioSmppErrorCode")!;
        var withoutReferences = compilation.WithReferences().GetTypeByMetadataName("SmppErrorCodes.TwilioSmppErrorCode")!;

        Assert.False(InjectedCatalog.IsComplete(CatalogReader.Read(withoutReferences)));
        Assert.True(InjectedCatalog.IsComplete(CatalogReader.Read(type)));
    }
}
