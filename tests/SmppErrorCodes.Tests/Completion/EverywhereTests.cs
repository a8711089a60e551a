using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Completion;
using SmppErrorCodes.Tests.Robustness;
using SmppErrorCodes.Tests.Snapshots;
using Xunit;

namespace SmppErrorCodes.Tests.Completion;

/// <summary>Completion and refactoring at all places of the sources of other tests, broken ones among them.</summary>
public sealed class EverywhereTests
{
    /// <summary>A constant can be chosen where its literal is reported.</summary>
    [Theory]
    [MemberData(nameof(SourceSnapshots.Tests), MemberType = typeof(SourceSnapshots))]
    public async Task Codes_are_offered_where_a_literal_is_reported(string test)
    {
        foreach (var source in SomeSources(test))
        {
            var document = FullRun.AddProject("Everywhere").AddDocument("Source.cs", SourceText.From(source.File), filePath: "/Source.cs");
            var root = (await document.GetSyntaxRootAsync())!;
            foreach (var report in await FullRun.AnalyzeAsync(document.Project))
            {
                // A text such as "7" equals no constant.
                if (report.Id == "SMPP001" && !report.Properties.IsEmpty && IsPlaceOfCode(root.FindNode(report.Location.SourceSpan, getInnermostNodeForTie: true)))
                {
                    var item = report.Properties["Constant"]!.Split(':')[^1].Split('.')[^1];
                    Assert.True(
                        (await OfferedAsync(document, report.Location.SourceSpan)).Contains(item),
                        $"{item} is not offered at {report.Location.GetLineSpan().StartLinePosition} of:\n{source.File}");
                }
            }
        }
    }

    /// <summary>
    /// Nothing is offered before a dot, behind a cast of a label to jump to, as an object of another type than that of the constants, or
    /// for a code that another label of the <c>switch</c> has.
    /// </summary>
    private static bool IsPlaceOfCode(SyntaxNode literal) => literal.Parent switch
    {
        MemberAccessExpressionSyntax => false,
        ArgumentSyntax => !literal.ToString().EndsWith('L'),
        CastExpressionSyntax { Parent: GotoStatementSyntax } => false,
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch } => @switch.Sections
            .SelectMany(static section => section.Labels)
            .OfType<CaseSwitchLabelSyntax>()
            .Count(label => label.Value.ToString() == literal.ToString()) == 1,
        ConstantPatternSyntax { Parent: SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } } =>
            @switch.Arms.Count(arm => arm.Pattern.ToString() == literal.ToString()) == 1,
        _ => true,
    };

    [Theory]
    [MemberData(nameof(SourceSnapshots.Tests), MemberType = typeof(SourceSnapshots))]
    public async Task Nothing_throws(string test)
    {
        foreach (var source in SomeSources(test))
        {
            var document = FullRun.AddProject("Everywhere").AddDocument("Source.cs", SourceText.From(source.File), filePath: "/Source.cs");
            var tokens = (await document.GetSyntaxRootAsync())!.DescendantTokens().ToList();
            for (var i = source.File.Length % 7; i < tokens.Count; i += 7)
            {
                await OfferedAsync(document, tokens[i].Span);
                await OfferedAsync(document, new TextSpan(tokens[i].SpanStart, 0));
                await new SwitchOverMeaningsRefactoring().ComputeRefactoringsAsync(
                    new CodeRefactoringContext(document, new TextSpan(tokens[i].Span.End, 0), static _ => { }, CancellationToken.None));
            }
        }
    }

    /// <summary>A build takes some of the sources, and a long run all of them.</summary>
    private static IEnumerable<TestSource> SomeSources(string test)
    {
        var step = Math.Max(1, TestSource.All.Count * 5 / GeneratedRuns.Count);
        return TestSource.All.Where((source, index) => source.Test == test && index % step == 0);
    }

    /// <summary>The names of the constants that are offered in place of a span, those of meanings left out.</summary>
    private static async Task<string[]> OfferedAsync(Document document, TextSpan place)
    {
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        return CodePosition.CanTakeCode((await document.GetSyntaxRootAsync())!, place.Start)
            && ExpectedCode.Find((await document.GetSemanticModelAsync())!, place, options, CancellationToken.None) is { } expected
                ? [.. CodeItems.Create(document, expected, CancellationToken.None).Select(static item => item.DisplayText.Split('.')[^1].TrimStart('@'))]
                : [];
    }
}
