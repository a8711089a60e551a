using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>A page with the blocks in it, any of which can be written anew.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private readonly string _text;
    private readonly MarkdownDocument _document;
    private readonly List<(SourceSpan Span, string Text)> _changes = [];

    public MarkdownPage(RepositoryFile file)
    {
        File = file;
        _text = file.Text;
        _document = Markdown.Parse(_text, Pipeline);
    }

    public RepositoryFile File { get; }

    public IEnumerable<HeadingBlock> Headings => _document.OfType<HeadingBlock>();

    public IEnumerable<Table> Tables => _document.OfType<Table>();

    public IEnumerable<LinkInline> Links => _document.Descendants<LinkInline>();

    public IEnumerable<FencedCodeBlock> CodeBlocks => _document.Descendants<FencedCodeBlock>();

    public IEnumerable<string> Anchors => _document.Descendants<HeadingBlock>().Select(heading => heading.TryGetAttributes()?.Id ?? "");

    public string TextOf(MarkdownObject block) => _text.Substring(block.Span.Start, block.Span.Length);

    public string TitleOf(HeadingBlock heading) => TextOf(heading).TrimStart('#', ' ');

    /// <summary>A paragraph on one line.</summary>
    public string LineOf(ParagraphBlock paragraph) => TextOf(paragraph).Replace('\n', ' ');

    /// <summary>What stands under a heading, up to the next one of its level.</summary>
    public IReadOnlyList<Block> Section(string title)
    {
        var heading = Headings.SingleOrDefault(heading => TitleOf(heading) == title)
            ?? throw new InvalidOperationException($"{File.Name} has no heading '{title}'.");
        return
        [
            .. _document
                .SkipWhile(block => block != heading)
                .Skip(1)
                .TakeWhile(block => block is not HeadingBlock next || next.Level > heading.Level),
        ];
    }

    /// <summary>The texts of the cells, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> CellsOf(Table table) =>
        [.. table.OfType<TableRow>().Select(row => row.Select(cell => TextOf(cell).Trim(' ', '|')).ToList())];

    public static string CodeOf(FencedCodeBlock block) => block.Lines.ToString().ReplaceLineEndings("\n");

    public void Replace(MarkdownObject block, string text) => _changes.Add((block.Span, text));

    public void ReplaceCode(FencedCodeBlock block, string code) => Replace(block, $"```{block.Info}\n{code.TrimEnd('\n')}\n```");

    public void ReplaceQuotes(QuoteBlock block, IEnumerable<string> quotes) => Replace(block, string.Join("\n>\n", quotes.Select(quote => $"> {quote}")));

    /// <summary>The page as it stands once everything that was replaced is in it.</summary>
    public void ShouldBeUpToDate()
    {
        var text = new StringBuilder(_text);
        foreach (var (span, replacement) in _changes.OrderByDescending(change => change.Span.Start))
        {
            text.Remove(span.Start, span.Length).Insert(span.Start, replacement);
        }

        File.ShouldBe(text.ToString());
    }
}
