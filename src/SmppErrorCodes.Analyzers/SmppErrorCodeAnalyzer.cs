using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions;
using SmppErrorCodes.Analyzers.Detection;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.Analyzers;

/// <summary>Reads the models once for every operation and shows them to all rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SmppErrorCodeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Smpp001MagicCode.Descriptor,
        Smpp002UnknownCode.Descriptor,
        Smpp003UnhandledCodes.Descriptor,
        Smpp004CodesLeftToDefault.Descriptor,
        Smpp005IncompleteMeaning.Descriptor,
        Smpp006ConflictingMeaning.Descriptor,
        Smpp007DuplicateMeaning.Descriptor,
        Smpp008UnreachableSynonym.Descriptor,
        Smpp010BrokenCatalog.Descriptor,
        Smpp011WrongOption.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static context =>
        {
            var detectors = new CodeExpressionDetectors(context.Compilation, context.Options.AnalyzerConfigOptionsProvider);
            var bindings = new CatalogBindings();
            context.RegisterSyntaxNodeAction(bindings.Add, SyntaxKind.Attribute);
            context.RegisterOperationAction(context => CheckLiteral(context, detectors), OperationKind.Literal);
            context.RegisterOperationAction(
                context => CheckDecisions(context, detectors),
                OperationKind.Switch,
                OperationKind.SwitchCase,
                OperationKind.SwitchExpression,
                OperationKind.Block,
                OperationKind.Conditional,
                OperationKind.Binary,
                OperationKind.Unary,
                OperationKind.IsPattern,
                OperationKind.Invocation);
            context.RegisterCompilationEndAction(context =>
            {
                Smpp010BrokenCatalog.Check(context, detectors, bindings);
                Smpp011WrongOption.Check(context, detectors);
            });
        });
    }

    private static void CheckLiteral(in OperationAnalysisContext context, CodeExpressionDetectors detectors)
    {
        var file = detectors.For(context, out var mayHaveCode);
        var operation = (ILiteralOperation)context.Operation;
        if ((mayHaveCode || file.IsArgumentForCode(operation))
            && CodeLiteral.CanBeCode(operation)
            && CodeLiteral.TryRead(operation, context.ContainingSymbol, file.Detector, context.CancellationToken, out var literal))
        {
            Smpp001MagicCode.Check(context, literal);
            Smpp002UnknownCode.Check(context, literal);
        }
    }

    private static void CheckDecisions(in OperationAnalysisContext context, CodeExpressionDetectors detectors)
    {
        var file = detectors.For(context, out var mayHaveCode);
        if (!mayHaveCode)
        {
            return;
        }

        foreach (var decision in DecisionReader.Read(context.Operation, file.Detector, context.CancellationToken))
        {
            CheckComparedLiterals(context, decision);
            Smpp008UnreachableSynonym.Check(context, decision);
            var splits = MeaningSplit.FindAll(decision);
            foreach (var split in splits)
            {
                Smpp006ConflictingMeaning.Check(context, split);
                Smpp007DuplicateMeaning.Check(context, decision, split);
            }

            foreach (var splitsOfLabel in splits.Where(static split => split.Kind == SplitKind.Incomplete).GroupBy(static split => split.Label))
            {
                Smpp005IncompleteMeaning.Check(context, decision, splitsOfLabel.ToList());
            }

            if (decision.Kind is DecisionKind.SwitchStatement or DecisionKind.SwitchExpression)
            {
                var coverage = Coverage.Of(decision, splits);
                Smpp003UnhandledCodes.Check(context, decision, coverage);
                Smpp004CodesLeftToDefault.Check(context, decision, coverage);
            }
        }
    }

    /// <summary>Where only the decision says that its operand is a code, only the decision has the literals that stand for one.</summary>
    private static void CheckComparedLiterals(OperationAnalysisContext context, Decision decision)
    {
        if (decision.Code.Code.Evidence != EvidenceKind.Compared)
        {
            return;
        }

        foreach (var comparison in decision.Comparisons)
        {
            if (comparison.Syntax is ExpressionSyntax expression
                && Literal(context.Operation.SemanticModel!.GetOperation(expression, context.CancellationToken)) is { } operation
                && CodeLiteral.TryRead(operation, decision.Code.Code, out var literal))
            {
                Smpp001MagicCode.Check(context, literal);
                Smpp002UnknownCode.Check(context, literal);
            }
        }

        static ILiteralOperation? Literal(IOperation? operation)
        {
            while (operation is IConversionOperation conversion)
            {
                operation = conversion.Operand;
            }

            return operation as ILiteralOperation;
        }
    }
}
