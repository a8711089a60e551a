using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Tags;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.Completion;

/// <summary>The items for the codes of a catalog: for each meaning one with all of its codes, if there are several, and one for each code.</summary>
internal sealed class CodeItems
{
    private const string DescriptionKey = "Description";
    private const string ConstantKey = "Constant";

    /// <summary>Before all letters and digits, which the other items begin with.</summary>
    private const string First = "!";

    private static readonly ImmutableArray<string> Tags = ImmutableArray.Create(WellKnownTags.Constant, WellKnownTags.Public);

    private readonly Document _document;
    private readonly ExpectedCode _expected;
    private readonly SemanticModel _namingModel;
    private readonly ConstantPlace _place;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<INamedTypeSymbol, CodeNames> _names = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<CompletionItem>.Builder _items = ImmutableArray.CreateBuilder<CompletionItem>();

    private CodeItems(Document document, ExpectedCode expected, CancellationToken cancellationToken)
    {
        _document = document;
        _expected = expected;
        _namingModel = expected.NamingModel();
        _place = ConstantPlace.Of(expected.Placeholder, expected.Model);
        _cancellationToken = cancellationToken;
    }

    public static ImmutableArray<CompletionItem> Create(Document document, ExpectedCode expected, CancellationToken cancellationToken)
    {
        var items = new CodeItems(document, expected, cancellationToken);
        var layout = MeaningLayout.At(expected.Placeholder, FixedDocument.WithText(document, expected.Model, cancellationToken));

        // What is left of a meaning is what somebody most likely wants to write next.
        foreach (var meaning in expected.Catalog.Meanings.OrderByDescending(expected.IsBegun))
        {
            items.Add(meaning.Constants.Where(expected.Offers).ToList(), layout);
        }

        return items._items.ToImmutable();
    }

    /// <summary>Code, meaning and synonyms, and the documentation of the constant.</summary>
    public static async Task<string> DescribeAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        var description = item.Properties[DescriptionKey];
        return item.Properties.TryGetValue(ConstantKey, out var id)
            && await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } constant
            && ConstantSummary.Of(constant, cancellationToken) is { } summary
                ? description + "\n" + summary
                : description;
    }

    private void Add(IReadOnlyList<CodeConstant> codes, MeaningLayout? layout)
    {
        var named = new List<(CodeConstant Code, CodeItemEdit Edit)>();
        foreach (var code in codes)
        {
            var constant = _expected.FieldOf(code)!;
            var names = NamesOf(constant);
            named.Add((code, new CodeItemEdit(names.Of(constant), names.Usings)));
        }

        if (layout is not null && named.Count > 1)
        {
            var expressions = named.Select(static pair => SyntaxFactory.ParseExpression(pair.Edit.Text)).ToList();
            var usings = named.SelectMany(static pair => pair.Edit.Others).Distinct();
            var (which, all) = (_expected.IsBegun(codes[0].Meaning) ? "The other codes" : "All codes", string.Join(", ", named.Select(static pair => Describe(pair.Code))));
            var written = _expected.EditOf(layout.Write(expressions), usings);
            Add(layout.Show(expressions), codes, written, $"{which} of '{MeaningWords.Of(codes[0].Meaning)}': {all}");
        }

        foreach (var (code, edit) in named)
        {
            var synonyms = string.Join(", ", code.Meaning.Constants.Where(other => other != code && _expected.CanBe(other)).Select(Describe));
            var description = $"{CodeText.Format(code.Value)}: {MeaningWords.Of(code.Meaning)}{(synonyms.Length == 0 ? "" : $"\nSame meaning: {synonyms}")}";
            Add(edit.Text, new[] { code }, edit, description);
        }
    }

    private CodeNames NamesOf(IFieldSymbol constant)
    {
        var isKnown = _names.TryGetValue(constant.ContainingType, out var known);
        if (isKnown && known!.AreQualified)
        {
            return known;
        }

        var names = CodeNames.At(FixedDocument.WithText(_document, _namingModel, _cancellationToken), _expected.In(_namingModel.Compilation, constant), _place, _cancellationToken);
        if (!isKnown)
        {
            _names.Add(constant.ContainingType, names);
        }

        return names;
    }

    /// <param name="constants">The codes that it writes.</param>
    private void Add(string displayText, IReadOnlyList<CodeConstant> constants, CodeItemEdit edit, string description)
    {
        var code = constants[0];
        var properties = edit.ToProperties().Add(DescriptionKey, description);
        if (constants.Count == 1 && DocumentationCommentId.CreateDeclarationId(_expected.FieldOf(code)!) is { } id)
        {
            properties = properties.Add(ConstantKey, id);
        }

        _items.Add(CompletionItem.Create(
            displayText,
            filterText: code.Name,
            sortText: First + _items.Count.ToString("D5", CultureInfo.InvariantCulture),
            properties: properties,
            tags: Tags,
            inlineDescription: string.Join(", ", constants.Select(static constant => CodeText.Format(constant.Value))),
            isComplexTextEdit: edit.Others.Count > 0 || edit.Text != displayText));
    }

    private static string Describe(CodeConstant code) => $"{code.Name} ({CodeText.Format(code.Value)})";
}
