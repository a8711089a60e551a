using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Catalogs;
using SmppErrorCodes.Tests.Decisions;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What fixes do to generated decisions is found out by running them, before and after.</summary>
public sealed class GeneratedFixTests
{
    private static readonly Dictionary<int, string> Meanings =
        CatalogTable.Rows.ToDictionary(row => int.Parse(row.Code, CultureInfo.InvariantCulture), row => row.Meaning);

    private static readonly ImmutableArray<CodeFixProvider> Fixes = [new AddMissingCasesFix(), new MergeBranchesFix(), new HandleOtherCodesFix()];

    [Fact]
    public async Task Fixes_do_what_their_titles_say()
    {
        var fixedPrograms = await RunAsync(DecisionPrograms.All, perValid: 3);

        // Merged branches have programs of their own below.
        Assert.All(new[] { "SMPP003", "SMPP004", "SMPP005" }, rule => Assert.True(fixedPrograms[rule] * 500 > GeneratedRuns.Count, $"Only {fixedPrograms[rule]} fixes of {rule}."));
    }

    /// <summary>Branches with others between them, whose guards are evaluated for some codes only.</summary>
    [Fact]
    public async Task Merged_branches_keep_the_order_of_evaluation()
    {
        var fixedPrograms = await RunAsync(MergePrograms.All, perValid: 2);

        Assert.True(fixedPrograms["SMPP007"] * 3 > GeneratedRuns.Count, $"Only {fixedPrograms["SMPP007"]} fixes.");
    }

    private static async Task<IReadOnlyDictionary<string, int>> RunAsync(Gen<DecisionProgram> programs, int perValid)
    {
        var fixedPrograms = new ConcurrentDictionary<string, int>();
        await GeneratedRuns.RunAsync(
            programs,
            GeneratedRuns.Count,
            perValid,
            batchSize: 1,
            async generated =>
            {
                var program = WithCalls(generated[0]);
                if (CompiledProgram.Of(SourceOf(program), program.Type, out _) is not { } before)
                {
                    return 0;
                }

                foreach (var fixedProgram in await FixAsync(program, before.Compilation))
                {
                    var after = CompiledProgram.Of(fixedProgram.Source, program.Type, out var errors);
                    Assert.True(errors.Length == 0, $"{fixedProgram}\n{errors}");
                    if (after is not null)
                    {
                        Check(before, after, fixedProgram);
                        fixedPrograms.AddOrUpdate(fixedProgram.Rule, 1, static (_, count) => count + 1);
                    }
                }

                return 1;
            },
            program => SourceOf(WithCalls(program)));
        return fixedPrograms;
    }

    /// <summary>The program with variables for guards, or with calls, whose order is seen; and with the code itself from a call.</summary>
    private static DecisionProgram WithCalls(DecisionProgram program) => program with
    {
        Type = (program.ToString().Length % 4) switch
        {
            0 => program.Type,
            1 => program.Type with { Guards = GuardKind.Call },
            2 => program.Type with { Guards = GuardKind.ThrowingCall },
            _ when program.Type.IsReceipt => program.Type with { Guards = GuardKind.ThrowingCall },
            _ => program.Type with { Guards = GuardKind.Call, Operand = $"Programs.SmppErrorCode({program.Type.Operand})" },
        },
    };

    /// <summary>With two bodies only, so that many branches do the same.</summary>
    private static string SourceOf(DecisionProgram program) => CompiledProgram.File(program.Source(static branch => branch % 2));

    private static void Check(CompiledProgram before, CompiledProgram after, FixedProgram fixedProgram)
    {
        var codes = fixedProgram.Rule == "SMPP005" ? CodesIn(fixedProgram.Title) : [];
        var calls = before.Calls.Zip(after.Calls).ToLookup(call => call.First.Value);
        foreach (var (old, changed) in before.Calls.Zip(after.Calls))
        {
            var mayChange = old.Value is { } value ? codes.Contains(value) : codes.Count > 0 && fixedProgram.Program.ReplacesNull;
            Assert.True(mayChange || old == changed, $"{fixedProgram}\n{old} has become {changed}.");
        }

        // An exception comes from a guard before the code is tested, or instead of it.
        if (!fixedProgram.Program.IsReadable || fixedProgram.Program.Type.Guards == GuardKind.ThrowingCall)
        {
            return;
        }

        // They all do now what another code of their meaning has always done.
        foreach (var code in codes)
        {
            var handled = Meanings.Where(meaning => meaning.Value == Meanings[(int)code] && !codes.Contains(meaning.Key)).Select(meaning => calls[meaning.Key]);
            Assert.True(handled.Any(other => other.Select(both => both.Second.Result).SequenceEqual(calls[code].Select(both => both.Second.Result))), $"{fixedProgram}\n{code} is not handled.");
            Assert.True(!fixedProgram.Program.AsksEachGuardOnce || calls[code].Any(both => both.First != both.Second), $"{fixedProgram}\n{code} has not changed.");
        }
    }

    /// <summary>The program after each action for each report.</summary>
    private static async Task<List<FixedProgram>> FixAsync(DecisionProgram program, Compilation compilation)
    {
        var fixes = new List<FixedProgram>();
        var options = compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("SMPP004", ReportDiagnostic.Warn)]);
        var reports = await compilation.WithOptions(options).WithAnalyzers([new SmppErrorCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        using var workspace = new AdhocWorkspace();
        Document? document = null;
        foreach (var report in reports)
        {
            if (Fixes.FirstOrDefault(fix => fix.FixableDiagnosticIds.Contains(report.Id)) is not { } fix)
            {
                continue;
            }

            document ??= workspace
                .AddProject(compilation.AssemblyName!, LanguageNames.CSharp)
                .WithMetadataReferences(CompiledProgram.References)
                .WithParseOptions(GeneratedCompilation.ParseOptions)
                .WithCompilationOptions(CompiledProgram.Options)
                .AddDocument("Source.cs", SourceText.From(SourceOf(program)));
            var actions = new List<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
            foreach (var action in actions.Applicable())
            {
                var operations = await action.GetOperationsAsync(CancellationToken.None);
                var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
                fixes.Add(new FixedProgram(program, report.Id, action.Title, (await changed.GetTextAsync()).ToString()));
            }
        }

        if (document is not null && reports.Count(static report => report.Id == "SMPP007") > 1)
        {
            fixes.Add(new FixedProgram(program, "SMPP007", "Merge all", await MergeAllAsync(document)));
        }

        return fixes;
    }

    private static async Task<string> MergeAllAsync(Document document)
    {
        var fix = new MergeBranchesFix();
        var compilation = (await document.Project.GetCompilationAsync())!;
        var reports = new ReportedDiagnostics(await compilation.WithAnalyzers([new SmppErrorCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync());
        var context = new FixAllContext(document, fix, FixAllScope.Document, nameof(MergeBranchesFix), fix.FixableDiagnosticIds, reports, CancellationToken.None);
        var operations = await (await fix.GetFixAllProvider().GetFixAsync(context))!.GetOperationsAsync(CancellationToken.None);
        return (await operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>The codes that a title names: in parentheses, or alone where there are many.</summary>
    private static HashSet<long> CodesIn(string title) =>
    [
        .. Regex.Matches(title, title.Contains('(', StringComparison.Ordinal) ? @"(?<=\()\d+" : @"\d+")
            .Select(match => long.Parse(match.Value, CultureInfo.InvariantCulture)),
    ];

    private sealed record FixedProgram(DecisionProgram Program, string Rule, string Title, string Source)
    {
        public override string ToString() => $"After '{Title}':\n{Source}";
    }
}
