using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Decisions.Reading;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Analyzers.Suspicions;

namespace SmppErrorCodes.Analyzers;

/// <summary>Leads each member through the models once, and hands what is found to the rules. The only place that knows the order.</summary>
/// <remarks>
/// text → members that can have a code → comparisons and productions → verdicts → decisions → findings → rules. Beside it:
/// text → files whose values may look like codes → comparisons and productions → suspicions → a rule.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SmppErrorCodeAnalyzer : DiagnosticAnalyzer
{
    private readonly bool _usesPrefilter;

    public SmppErrorCodeAnalyzer()
        : this(usesPrefilter: true)
    {
    }

    /// <param name="usesPrefilter">False for a test of the prefilter, which compares with what is found in all members.</param>
    internal SmppErrorCodeAnalyzer(bool usesPrefilter) => _usesPrefilter = usesPrefilter;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Smpp001MagicCode.Descriptor,
        Smpp002UnknownCode.Descriptor,
        Smpp003UnhandledCodes.Descriptor,
        Smpp004CodesLeftToDefault.Descriptor,
        Smpp005IncompleteMeaning.Descriptor,
        Smpp006ConflictingMeaning.Descriptor,
        Smpp007DuplicateMeaning.Descriptor,
        Smpp008UnreachableSynonym.Descriptor,
        Smpp009SuspectedCodes.Descriptor,
        Smpp010BrokenCatalog.Descriptor,
        Smpp011WrongOption.Descriptor,
        Smpp012ThrowingDefault.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(context =>
        {
            var detectors = new CodeDetectors(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, _usesPrefilter, context.CancellationToken);
            var bindings = new CatalogBindings();
            if (detectors.CanFindCodes)
            {
                context.RegisterOperationBlockAction(context => CheckMember(context, detectors));
            }

            // By file and not by member: where only one file is looked at, no operations are made of all others.
            if (detectors.CanSuspectCodes)
            {
                context.RegisterSemanticModelAction(context => CheckFile(context, detectors));
            }

            if (detectors.HasAnnotations)
            {
                context.RegisterSyntaxNodeAction(bindings.Add, SyntaxKind.Attribute);
            }

            context.RegisterCompilationEndAction(context =>
            {
                Smpp010BrokenCatalog.Check(context, detectors, bindings);
                Smpp011WrongOption.Check(context, detectors);
            });
        });
    }

    private static void CheckMember(in OperationBlockAnalysisContext context, CodeDetectors detectors)
    {
        // Parts of a member may be in different files, with different options.
        foreach (var block in context.OperationBlocks)
        {
            if (detectors.For(block.Syntax, context.CancellationToken) is { } detector)
            {
                CheckBlock(context, block, detector);
            }
        }
    }

    private static void CheckFile(SemanticModelAnalysisContext context, CodeDetectors detectors)
    {
        if (detectors.ForSuspects(context.SemanticModel.SyntaxTree, context.CancellationToken) is { } detector)
        {
            foreach (var suspicion in SuspicionReader.Read(context.SemanticModel, detector, context.CancellationToken))
            {
                Smpp009SuspectedCodes.Check(context.ReportDiagnostic, suspicion);
            }
        }
    }

    private static void CheckBlock(in OperationBlockAnalysisContext context, IOperation block, CodeDetector detector)
    {
        var comparisons = ComparisonReader.Read(context.OwningSymbol, block, context.CancellationToken);
        var verdicts = new MemberVerdicts(detector, comparisons, context.CancellationToken);
        var decisions = DecisionReader.ReadAll(verdicts).ToList();
        var unreachable = CheckSynonyms(context.ReportDiagnostic, decisions);
        foreach (var literal in LiteralsOf(verdicts, decisions))
        {
            if (!unreachable.Contains(literal.Syntax))
            {
                Smpp001MagicCode.Check(context.ReportDiagnostic, literal);
                Smpp002UnknownCode.Check(context.ReportDiagnostic, literal);
            }
        }

        foreach (var set in IncompleteSet.FindAll(verdicts))
        {
            Smpp005IncompleteMeaning.Check(context.ReportDiagnostic, set);
        }

        var earlier = new EarlierDecisions(decisions, verdicts);
        foreach (var ofOperation in decisions.GroupBy(static decision => decision.Operation))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            CheckDecisions(context.ReportDiagnostic, ofOperation, earlier);
        }
    }

    /// <summary>Reports the synonyms that no value can reach. What is wrong with them is not that they have no name, so they are left out elsewhere, with each <c>goto case</c> to them.</summary>
    private static ImmutableHashSet<SyntaxNode> CheckSynonyms(Action<Diagnostic> report, List<Decision> decisions)
    {
        var reported = ImmutableHashSet<SyntaxNode>.Empty;
        foreach (var decision in decisions)
        {
            foreach (var synonym in UnreachableSynonym.FindAll(decision))
            {
                Smpp008UnreachableSynonym.Check(report, decision, synonym);
                reported = reported.Add(synonym.ConstantSyntax).Union(synonym.Gotos.SelectMany(static label => label.DescendantNodesAndSelf()));
            }
        }

        return reported;
    }

    /// <summary>The literals that stand for codes; those too that only the decision around them makes codes, or codes of a catalog that extends the one they would be of.</summary>
    private static IEnumerable<CodeLiteral> LiteralsOf(MemberVerdicts verdicts, List<Decision> decisions)
    {
        var literals = CodeLiteral.FindAll(verdicts).ToList();
        var positions = new Dictionary<SyntaxNode, int>();
        for (var i = 0; i < literals.Count; i++)
        {
            positions.Add(literals[i].Syntax, i);
        }

        foreach (var decision in decisions)
        {
            if (decision.Code.Evidence == EvidenceKind.Compared)
            {
                foreach (var compared in decision.Comparisons)
                {
                    if (!decision.Code.TryReadLiteral(compared.Operation, out var literal))
                    {
                        continue;
                    }

                    if (!positions.TryGetValue(literal.Syntax, out var position))
                    {
                        positions.Add(literal.Syntax, literals.Count);
                        literals.Add(literal);
                    }
                    else if (literal.Catalog.Extends(literals[position].Catalog.Type))
                    {
                        literals[position] = literal;
                    }
                }
            }
        }

        return literals;
    }

    /// <param name="decisions">Those of one operation, one for each code that it decides on.</param>
    /// <param name="earlier">All decisions of the member, which may keep codes away from these.</param>
    private static void CheckDecisions(Action<Diagnostic> report, IEnumerable<Decision> decisions, EarlierDecisions earlier)
    {
        var coverages = new List<Coverage>();
        foreach (var decision in decisions)
        {
            var splits = CheckSplits(report, decision, earlier);
            if (decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression)
            {
                coverages.Add(Coverage.Of(decision, splits, earlier));
            }
        }

        Smpp003UnhandledCodes.Check(report, coverages);
        Smpp004CodesLeftToDefault.Check(report, coverages);
        Smpp012ThrowingDefault.Check(report, coverages);
    }

    private static ImmutableArray<MeaningSplit> CheckSplits(Action<Diagnostic> report, Decision decision, EarlierDecisions earlier)
    {
        var splits = MeaningSplit.FindAll(decision);
        foreach (var split in splits)
        {
            Smpp006ConflictingMeaning.Check(report, decision, split);
            Smpp007DuplicateMeaning.Check(report, decision, split);
        }

        foreach (var splitsOfLabel in earlier.WithoutKeptAway(decision, splits).Where(static split => split.Kind == SplitKind.Incomplete).GroupBy(static split => split.Label))
        {
            Smpp005IncompleteMeaning.Check(report, decision, splitsOfLabel.ToList());
        }

        return splits;
    }
}
