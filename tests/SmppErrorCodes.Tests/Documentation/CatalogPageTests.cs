using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Rules.Texts;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The page of the bundled catalog is what the analyzers read of it.</summary>
public sealed partial class CatalogPageTests
{
    private static readonly CodeCatalog Catalog =
        CatalogReader.Read(GeneratedCompilation.Create("").Generate().GetTypeByMetadataName(InjectedTypes.BundledCatalog)!);

    [Fact]
    public void The_page_is_in_step_with_the_catalog() => new RepositoryFile("docs/catalog.md").ShouldBe(Page().ReplaceLineEndings("\n"));

    private static string Page()
    {
        var shared = Catalog.Meanings.Where(meaning => meaning.Constants.Length > 1).ToList();
        var single = Catalog.Meanings.Except(shared).ToList();
        return $"""
            # The bundled catalog

            {Catalog.Constants.Length} codes with {Catalog.Meanings.Length} meanings: {shared.Count} meanings have {shared.Sum(meaning => meaning.Constants.Length)} codes between them, and
            {single.Count} codes have a meaning of their own. Which edition of the provider's list this is, and what to do if your account follows
            the other one: [configuration.md](configuration.md#the-two-editions-of-the-providers-list).

            A constant is a member of `SmppErrorCodes.TwilioSmppErrorCode`. Its text is the constant of the same name in
            `SmppErrorCodes.TwilioSmppErrorCode.Text`: `TwilioSmppErrorCode.{Catalog.Constants[1].Name}` is {Catalog.Constants[1].Value}, and
            `TwilioSmppErrorCode.Text.{Catalog.Constants[1].Name}` is `"{Code(Catalog.Constants[1])}"`.

            ## Meanings with several codes

            The first code of each is the canonical one, which `TwilioSmppErrorCode.Canonical(code)` gives for all of them.

            {string.Join("\n", shared.Select(SharedMeaning))}
            ## Meanings with one code

            | code | text | constant | meaning | related |
            |---|---|---|---|---|
            {Rows(single.Select(meaning => meaning.Canonical), withMeaning: true)}
            """;
    }

    private static string SharedMeaning(CodeMeaning meaning)
    {
        var words = MeaningWords.Of(meaning);
        return $"""
            ### {char.ToUpperInvariant(words[0])}{words[1..]}

            {Summary(meaning.Canonical)}

            | code | text | constant | related |
            |---|---|---|---|
            {Rows(meaning.Constants, withMeaning: false)}
            """.ReplaceLineEndings("\n");
    }

    private static string Rows(IEnumerable<CodeConstant> constants, bool withMeaning)
    {
        var rows = new StringBuilder();
        foreach (var constant in constants)
        {
            rows.Append(CultureInfo.InvariantCulture, $"| {constant.Value} | `\"{Code(constant)}\"` | `{constant.Name}` |");
            rows.Append(withMeaning ? $" {Summary(constant)} |" : "").Append(Related(constant) is { Length: > 0 } related ? $" {related} |" : " |").Append('\n');
        }

        return rows.ToString();
    }

    private static string Code(CodeConstant constant) => (string)constant.Text!.ConstantValue!;

    /// <summary>The part of the constant's documentation about the code itself.</summary>
    private static string Summary(CodeConstant constant) => Parts(constant).Groups["summary"].Value;

    /// <summary>The constants of the codes that its documentation refers to.</summary>
    private static string Related(CodeConstant constant) =>
        string.Join(", ", Parts(constant).Groups["related"].Captures.Select(code =>
        {
            Assert.True(Catalog.TryGetConstant(long.Parse(code.Value, CultureInfo.InvariantCulture), out var related));
            return $"`{related.Name}` ({related.Value})";
        }));

    private static Match Parts(CodeConstant constant)
    {
        var documentation = XElement.Parse(constant.Number!.GetDocumentationCommentXml()!).Element("summary")!.Value;
        var match = Documentation().Match(documentation);
        Assert.True(match.Success, documentation);
        Assert.Equal(Code(constant), match.Groups["code"].Value);
        return match;
    }

    [GeneratedRegex(@"^(?<code>[0-9]{3}): (?<summary>.+?\.)( Same meaning: [0-9, ]+\.)?( See also ((?<related>[0-9]{3})(, )?)+\.)?$")]
    private static partial Regex Documentation();
}
