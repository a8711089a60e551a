using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Benchmarks.Corpus;
using SmppErrorCodes.Benchmarks.Measuring;
using SmppErrorCodes.Completion;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>The list of an editor after each edit: the time of our provider, and that of all of Roslyn's, at places that take a code and at others.</summary>
internal static class CompletionComparison
{
    private const string All = "the whole list without ours";

    /// <summary>What somebody types behind each place; an editor may fill its list anew at each letter.</summary>
    private const string Word = "SmsExpired";

    /// <summary>How many methods are typed into at each place.</summary>
    private const int Visits = 6;

    /// <summary>Methods before the first one that counts: the runtime compiles for good what has been called some thirty times.</summary>
    private const int WarmUp = 5;

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(20);

    /// <summary>What is typed into a method of the file with codes, and whether a code is expected behind it.</summary>
    private static readonly (string Name, string Before, string Behind, bool TakesCode)[] Places =
    [
        ("ours, behind ==", "if (receipt.ErrorCode == ", ")", true),
        ("ours, behind case", "switch (receipt.ErrorCode) { case 2: break; case ", "}", true),
        ("ours, no code is compared", "if (receipt.TextErrorCode.Length == ", ")", false),
        ("ours, at a statement", "receipt.ErrorCode = 1; ", "", false),
    ];

    public static async Task RunAsync(ComparisonOptions options, Report report)
    {
        foreach (var sources in MeasuredSources.Of(options))
        {
            var codes = ScaledSources.Comparisons(330);
            report.Section($"Completion: {sources.Name}");
            report.Text(
                $"At each place, '{Word}' is typed into {Visits} methods of a file of {codes.Lines:N0} lines with codes in a compilation of {sources.Lines:N0}. "
                + "There is a list before the first letter, behind an edit outside of the methods, and one after each letter. "
                + "The semantic model is there: the editor's own list needs it. Times of the processor.\n");
            var times = await MeasureAsync([.. sources.Files, codes], codes.Path).ConfigureAwait(false);
            report.Times(times, All);
            var own = Places.Where(static place => place.TakesCode).Max(place => times[place.Name].Median);
            report.Add(new Budget("completion where a code is expected: against the whole list without ours", sources.Name, own / times[All].Median, 1, " ×"));
            report.Add(new Budget("the same, time", sources.Name, own, 5, " ms", IsTime: true));
            var other = Places.Where(static place => !place.TakesCode).Max(place => times[place.Name].Median);
            report.Add(new Budget("completion where none is, time", sources.Name, other, 1, " ms", IsTime: true));
        }
    }

    private static async Task<Dictionary<string, Spread>> MeasureAsync(IReadOnlyList<SourceFile> files, string path)
    {
        var document = Open(files, path, MefHostServices.DefaultAssemblies);
        await CheckAsync(Open(files, path, [.. MefHostServices.DefaultAssemblies, typeof(SmppErrorCodeCompletionProvider).Assembly])).ConfigureAwait(false);
        var provider = new SmppErrorCodeCompletionProvider();
        var service = CompletionService.GetService(document)!;
        await document.Project.GetCompilationAsync().ConfigureAwait(false);
        var times = Places.Select(static place => place.Name).Append(All)
            .SelectMany(static name => new[] { name, First(name) })
            .ToDictionary(static name => name, static _ => new List<double>());
        for (var visit = -WarmUp; visit < Visits; visit++)
        {
            foreach (var (name, before, behind, _) in Places)
            {
                var visited = await EditOutsideAsync(document, $"{name}, {visit}").ConfigureAwait(false);
                for (var key = 0; key <= Word.Length; key++)
                {
                    var (edited, position) = await TypeAsync(visited, before + Word[..key], behind, visit).ConfigureAwait(false);
                    await edited.GetSemanticModelAsync().ConfigureAwait(false);
                    var span = TextSpan.FromBounds(position - key, position);
                    var whole = await MeasureAsync(() => service.GetCompletionsAsync(edited, position)).ConfigureAwait(false);
                    var own = await MeasureAsync(() => provider.ProvideCompletionsAsync(
                        new CompletionContext(provider, edited, position, span, CompletionTrigger.Invoke, options: null, CancellationToken.None))).ConfigureAwait(false);
                    if (visit >= 0)
                    {
                        times[key == 0 ? First(name) : name].Add(own);
                        times[key == 0 ? First(All) : All].Add(whole);
                    }
                }
            }
        }

        return times.ToDictionary(static pair => pair.Key, static pair => Spread.Of(pair.Value));
    }

    private static string First(string name) => name + ", first";

    /// <summary>Whether the places are what they are measured as.</summary>
    private static async Task CheckAsync(Document document)
    {
        foreach (var (_, before, behind, takesCode) in Places)
        {
            var (edited, position) = await TypeAsync(document, before, behind, 0).ConfigureAwait(false);
            var list = await CompletionService.GetService(edited)!.GetCompletionsAsync(edited, position).ConfigureAwait(false);
            var hasCodes = list.ItemsList.Any(static item => item.DisplayText.EndsWith("TwilioSmppErrorCode.SmsExpired", StringComparison.Ordinal));
            if (hasCodes != takesCode)
            {
                throw new InvalidOperationException($"Codes are {(hasCodes ? "" : "not ")}offered behind '{before}'.");
            }
        }
    }

    /// <summary>
    /// The time of the processor, of all threads: it hardly matters what else the machine does. What the list before has left to do
    /// is done first: Roslyn goes on for a while, and the garbage collector works in threads of its own.
    /// </summary>
    private static async Task<double> MeasureAsync(Func<Task> list)
    {
        GC.Collect();
        await Task.Delay(Settling).ConfigureAwait(false);
        var before = Environment.CpuUsage.TotalTime;
        await list().ConfigureAwait(false);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>The document as it is while something is typed at the beginning of one of its methods, another one for each visit.</summary>
    private static async Task<(Document Document, int Position)> TypeAsync(Document document, string before, string behind, int visit)
    {
        const string Start = "        if (receipt.ErrorCode == 1 ||";
        var text = await document.GetTextAsync().ConfigureAwait(false);
        var position = text.ToString().IndexOf(Start, text.Lines[(visit + WarmUp + 1) * 30].Start, StringComparison.Ordinal);
        return (document.WithText(text.WithChanges(new TextChange(new TextSpan(position, 0), $"        {before}{behind}\n"))), position + 8 + before.Length);
    }

    /// <summary>The document with a comment above everything else, so that what is known of it is not known any more.</summary>
    private static async Task<Document> EditOutsideAsync(Document document, string comment) =>
        document.WithText((await document.GetTextAsync().ConfigureAwait(false)).Replace(0, 0, $"// {comment}\n"));

    private static Document Open(IReadOnlyList<SourceFile> files, string path, IEnumerable<Assembly> host)
    {
        var compilation = UserCompilation.Create(files);
        var solution = new AdhocWorkspace(MefHostServices.Create(host)).CurrentSolution;
        var project = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            project,
            VersionStamp.Default,
            "Measured",
            "Measured",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: UserCompilation.ParseOptions,
            metadataReferences: FrameworkReferences.All));
        foreach (var tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project), tree.FilePath, tree.GetText(), filePath: tree.FilePath);
        }

        return solution.GetProject(project)!.Documents.Single(document => document.FilePath == path);
    }
}
