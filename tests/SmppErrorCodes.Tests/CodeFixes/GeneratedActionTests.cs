using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Catalogs;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Every action that is offered anywhere in generated programs does what its title promises, and nothing else.</summary>
/// <remarks>
/// The program compiles afterwards. For each code it does what it did, or only for the codes of the title something else. What was
/// fixed is not reported again, and nothing new is. The formatter has nothing to change.
/// </remarks>
public sealed class GeneratedActionTests
{
    /// <summary>How many programs are generated at most for one in which something can be fixed.</summary>
    private const int ProgramsPerFixed = 12;

    /// <summary>How many programs have fixes of all rules among them.</summary>
    private const int ProgramsWithAllRules = 1000;

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
        [new UseNamedConstantFix(), new AddMissingCasesFix(), new HandleOtherCodesFix(), new MergeBranchesFix(), new ReplaceUnreachableSynonymFix()];

    private static readonly SmppErrorCodeAnalyzer Analyzer = new();

    private static readonly Document EmptyDocument = new AdhocWorkspace()
        .AddProject("Program", LanguageNames.CSharp)
        .WithMetadataReferences(ExecutedProgram.References)
        .WithParseOptions(GeneratedCompilation.ParseOptions.WithDocumentationMode(DocumentationMode.None))
        .WithCompilationOptions(ExecutedProgram.Options.WithSpecificDiagnosticOptions(
            Analyzer.SupportedDiagnostics.Select(static rule => KeyValuePair.Create(rule.Id, rule.Id == "SMPP009" ? ReportDiagnostic.Suppress : ReportDiagnostic.Warn))))
        .AddDocument("Program.cs", "");

    [Fact]
    public async Task Actions_do_what_their_titles_say()
    {
        var applied = new ConcurrentDictionary<string, int>();
        await GeneratedRuns.RunAsync(
            ActionPrograms.All,
            GeneratedRuns.CountOfCostly,
            ProgramsPerFixed,
            batchSize: 1,
            async sources => await CheckAsync(sources[0], rule => applied.AddOrUpdate(rule, 1, static (_, count) => count + 1)) ? 1 : 0,
            static source => source,
            static source => SmallerPrograms.Of(source));

        // A few programs do not have them all.
        if (GeneratedRuns.CountOfCostly >= ProgramsWithAllRules)
        {
            Assert.Equal(["SMPP001", "SMPP003", "SMPP004", "SMPP005", "SMPP007", "SMPP008", "SMPP012"], applied.Keys.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Applies every action, each to the program as it was.</summary>
    /// <returns>Whether there was one.</returns>
    private static async Task<bool> CheckAsync(string source, Action<string> countAction)
    {
        var document = await Formatter.FormatAsync(EmptyDocument.WithText(SourceText.From(source)));
        if (ExecutedProgram.Compile((await document.Project.GetCompilationAsync())!, out _) is not { } image)
        {
            return false;
        }

        var before = new State(
            document,
            image,
            new Lazy<ImmutableArray<Execution>>(() => ExecutedProgram.Run(image)),
            await AnalyzeAsync(document),
            await IsFormattedAsync(document),
            source.Contains("(byte)", StringComparison.Ordinal));
        var any = false;
        foreach (var (report, fix) in before.Reports.SelectMany(static report => Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(report.Id)).Select(fix => (report, fix))))
        {
            foreach (var action in await ActionsAsync(document, fix, report))
            {
                await CheckAsync(before, [report], action.Title, await ApplyAsync(document, action));
                countAction(report.Id);
                any = true;
            }
        }

        foreach (var (rule, fix, key, titles) in await FixAllActionsAsync(before))
        {
            ImmutableArray<Diagnostic> reports = [.. before.Reports.Where(report => report.Id == rule)];
            var context = new FixAllContext(document, fix, FixAllScope.Document, key, [rule], new ReportedDiagnostics(reports), CancellationToken.None);
            await CheckAsync(before, reports, titles, await ApplyAsync(document, (await fix.GetFixAllProvider()!.GetFixAsync(context))!));
        }

        return any;
    }

    /// <summary>The actions that are offered for more than one report, with all their titles.</summary>
    private static async Task<List<(string Rule, CodeFixProvider Fix, string Key, string Titles)>> FixAllActionsAsync(State before)
    {
        var actions = new List<(string Rule, CodeFixProvider Fix, string Key, string Title)>();
        foreach (var report in before.Reports)
        {
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(report.Id)))
            {
                actions.AddRange((await ActionsAsync(before.Document, fix, report)).Select(action => (report.Id, fix, action.EquivalenceKey!, action.Title)));
            }
        }

        return
        [
            .. actions.GroupBy(static action => (action.Rule, action.Fix, action.Key))
                .Where(static group => group.Skip(1).Any())
                .Select(static group => (group.Key.Rule, group.Key.Fix, group.Key.Key, string.Join(" + ", group.Select(static action => action.Title)))),
        ];
    }

    /// <param name="fixedReports">Of one rule.</param>
    private static async Task CheckAsync(State before, ImmutableArray<Diagnostic> fixedReports, string title, Document changed)
    {
        var rule = fixedReports[0].Id;
        var source = (await changed.GetTextAsync()).ToString();
        var description = $"{rule} {title}\nBefore:\n{await before.Document.GetTextAsync()}\nAfter:\n{source}\n";
        var image = ExecutedProgram.Compile((await changed.Project.GetCompilationAsync())!, out var errors);
        Assert.True(errors.Length == 0, description + errors);
        if (image is null)
        {
            return;
        }

        // A constant in place of a literal leaves the same assembly, which does the same.
        if (!image.AsSpan().SequenceEqual(before.Image))
        {
            var codes = rule switch { "SMPP005" => CodesIn(title), "SMPP008" => CodesOfConstantsIn(title), _ => [] };
            foreach (var (old, now) in before.Executions.Value.Zip(ExecutedProgram.Run(image)))
            {
                var mayChange = old.Code is { } code ? codes.Contains(code) || (before.ComparesBytes && codes.Contains((byte)code)) : codes.Count > 0;
                Assert.True(mayChange || old == now, $"{description}{old} has become {now}.");
            }
        }

        var reports = await AnalyzeAsync(changed);
        var changes = await changed.GetTextChangesAsync(before.Document);
        var left = reports.Where(report => fixedReports.Any(old => TextOf(report) == TextOf(old) && report.Location.SourceSpan.Start == Moved(old.Location.SourceSpan.Start))).ToList();
        Assert.True(left.Count < fixedReports.Length, $"{description}Still reported:\n{string.Join('\n', left)}");
        var known = before.Reports.Select(TextOf).ToHashSet();
        foreach (var @new in reports.GroupBy(static report => report.Id).Where(ofRule => !MayAppear(rule, title, ofRule.Key) && ofRule.Count() > Count(before.Reports, ofRule.Key)))
        {
            // A copied body has its reports once more.
            Assert.True(IsCopied(rule) && @new.All(report => known.Contains(TextOf(report))), $"{description}New reports:\n{string.Join('\n', @new)}");
        }

        if (before.IsFormatted)
        {
            var formatted = (await (await Formatter.FormatAsync(changed)).GetTextAsync()).ToString();
            Assert.True(formatted == source, $"{description}Formatted:\n{formatted}");
        }

        int Moved(int position) => position + changes.Where(change => change.Span.End <= position).Sum(static change => change.NewText!.Length - change.Span.Length);
    }

    /// <summary>Whether the fix copies the body of a default.</summary>
    private static bool IsCopied(string rule) => rule == "SMPP004";

    /// <summary>
    /// Whether what is left to a default is told to those who want to know: a new default, or a meaning that was not left to it, or to
    /// nothing, as a whole before. And a decision inside of the completed branch gets the codes that are new there.
    /// </summary>
    private static bool MayAppear(string rule, string title, string other) =>
        (other is "SMPP004" or "SMPP012" && title.Contains("Add a d", StringComparison.Ordinal)) || (other is "SMPP003" or "SMPP004" or "SMPP005" or "SMPP012" && rule == "SMPP005");

    private static int Count(ImmutableArray<Diagnostic> reports, string rule) => reports.Count(report => report.Id == rule);

    private static string TextOf(Diagnostic report) => $"{report.Id} {report.GetMessage(CultureInfo.InvariantCulture)}";

    private static async Task<List<CodeAction>> ActionsAsync(Document document, CodeFixProvider fix, Diagnostic report)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
        return [.. actions.Applicable()];
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Document document) =>
        await (await document.Project.GetCompilationAsync())!
            .WithAnalyzers([Analyzer], new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();

    /// <summary>Whether the formatter has nothing to change, and each statement of a block has a line of its own, as people write.</summary>
    private static async Task<bool> IsFormattedAsync(Document document)
    {
        var text = await document.GetTextAsync();
        return text.ContentEquals(await (await Formatter.FormatAsync(document)).GetTextAsync())
            && (await document.GetSyntaxRootAsync())!.DescendantNodes().OfType<BlockSyntax>().All(block =>
                block.Statements.Zip(block.Statements.Skip(1)).All(pair => text.Lines.IndexOf(pair.First.Span.End) < text.Lines.IndexOf(pair.Second.SpanStart)));
    }

    /// <summary>The codes that a title names: in parentheses, or alone where there are many.</summary>
    private static HashSet<int> CodesIn(string titles) =>
    [
        .. titles.Split(" + ").SelectMany(static title => Regex
            .Matches(title, title.Contains('(', StringComparison.Ordinal) ? @"(?<=\()\d+" : @"\d+")
            .Select(static match => int.Parse(match.Value, CultureInfo.InvariantCulture))),
    ];

    /// <summary>The codes of the meanings whose canonical constants a title names.</summary>
    private static HashSet<int> CodesOfConstantsIn(string titles)
    {
        var names = Regex.Matches(titles, @"\w+(?=')").Select(static match => match.Value).ToHashSet();
        return [.. CatalogTable.Rows.Where(row => names.Contains(row.Meaning)).Select(static row => row.Value)];
    }

    /// <param name="ComparesBytes">Whether codes are cut off, so that other ones are taken for those of a title.</param>
    private sealed record State(
        Document Document,
        byte[] Image,
        Lazy<ImmutableArray<Execution>> Executions,
        ImmutableArray<Diagnostic> Reports,
        bool IsFormatted,
        bool ComparesBytes);
}
