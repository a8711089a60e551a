using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Reading;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.Analyzers;

/// <summary>Reads the decisions as <see cref="SmppErrorCodeAnalyzer"/> does, and describes each of them.</summary>
/// <remarks>
/// An analyzer of its own, because the compiler leaves out one whose rules are all off: where nobody wants a picture of
/// coverage, it costs nothing. It also leaves out one that only makes suggestions, in a build that writes no log. Where it
/// is on, members are read twice.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SmppErrorCodeCoverageAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Smpp100Coverage.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static context =>
        {
            var detectors = new CodeDetectors(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, usesPrefilter: true, context.CancellationToken);
            if (detectors.CanFindCodes)
            {
                context.RegisterOperationBlockAction(context => CheckMember(context, detectors));
            }
        });
    }

    private static void CheckMember(in OperationBlockAnalysisContext context, CodeDetectors detectors)
    {
        foreach (var block in context.OperationBlocks)
        {
            if (detectors.For(block.Syntax, context.CancellationToken) is { } detector)
            {
                var comparisons = ComparisonReader.Read(context.OwningSymbol, block, context.CancellationToken);
                var verdicts = new MemberVerdicts(detector, comparisons, context.CancellationToken);
                var decisions = DecisionReader.ReadAll(verdicts).ToList();
                var earlier = new EarlierDecisions(decisions, verdicts);
                foreach (var decision in decisions)
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    Smpp100Coverage.Check(context.ReportDiagnostic, decision, earlier);
                }
            }
        }
    }
}
