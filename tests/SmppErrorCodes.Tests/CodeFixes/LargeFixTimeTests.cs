using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>A document with many reports: four times as many take about four times as long to fix.</summary>
[Collection(nameof(TimeGrowth))]
public sealed class LargeFixTimeTests
{
    /// <summary>Few enough that the formatter does not outweigh everything else: for each switch, it looks at the whole document.</summary>
    private const int Switches = 50;
    private static readonly TimeGrowth Growth = new(Size: 4, MaxTime: 11);

    [Fact]
    public async Task Time_of_adding_cases_grows_as_the_switches_on_one_line()
    {
        var small = await DocumentAsync(Switches);
        var large = await DocumentAsync(Switches * Growth.Size);
        await Growth.AssertAsync(() => FixAsync(small), () => FixAsync(large));
    }

    private static async Task<(Document Document, ImmutableArray<Diagnostic> Reports)> DocumentAsync(int switches)
    {
        var methods = Enumerable.Range(0, switches).Select(static i => $"    void M{i}(Pdu pdu) {{ switch (pdu.Result) {{ case AcmeErrorCode.Done: break; }} }}\n");
        var document = await FullRun.DocumentAsync($$"""
            static class AcmeErrorCode
            {
                public const int Done = 0;
                public const int Lost = 9;
            }

            class Pdu
            {
                [SmppErrorCodes.ErrorCode(typeof(AcmeErrorCode))] public int Result;
            }

            class Handler
            {
            {{string.Concat(methods)}}
            }
            """);
        ImmutableArray<Diagnostic> reports = [.. (await FullRun.AnalyzeAsync(document.Project)).Where(static report => report.Id == "SMPP003")];
        Assert.Equal(switches, reports.Length);
        return (document, reports);
    }

    private static async Task<TimeSpan> FixAsync((Document Document, ImmutableArray<Diagnostic> Reports) reported)
    {
        var fix = new AddMissingCasesFix();
        var context = new FixAllContext(reported.Document, fix, FixAllScope.Document, nameof(AddMissingCasesFix), ["SMPP003"], new ReportedDiagnostics(reported.Reports), CancellationToken.None);
        SourceText? text = null;
        var time = await TimeGrowth.MeasureAsync(async () =>
        {
            var action = await fix.GetFixAllProvider().GetFixAsync(context);
            var operations = await action!.GetOperationsAsync(CancellationToken.None);
            var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(reported.Document.Id)!;
            text = await changed.GetTextAsync();
        });
        Assert.Equal(reported.Reports.Length, text!.Lines.Count(static line => line.ToString().Trim() == "case AcmeErrorCode.Lost:"));
        return time;
    }
}
