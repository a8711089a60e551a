using System.Collections.Immutable;
using System.Linq;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The page of a rule.</summary>
internal sealed class RulePage(string id)
{
    public static readonly ImmutableArray<DiagnosticDescriptor> Rules = AllAnalyzers.Rules;

    public DiagnosticDescriptor Rule { get; } = Rules.Single(rule => rule.Id == id);

    public MarkdownPage Markdown { get; } = new(new RepositoryFile($"docs/rules/{id}.md"));

    public string Severity => Rule.IsEnabledByDefault ? Rule.DefaultSeverity.ToString().ToLowerInvariant() : "off";

    /// <summary>The table under the title of the page.</summary>
    public Table Header => Markdown.Tables.First();

    public string Fix => Assert.Single(Markdown.CellsOf(Header), row => row[0] == "Fix")[1];

    /// <summary>What the rule reports, on one line.</summary>
    public string Cause => Markdown.LineOf((ParagraphBlock)Markdown.Section("Cause")[0]);
}
