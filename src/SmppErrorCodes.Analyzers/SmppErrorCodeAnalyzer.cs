using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Detection;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.Analyzers;

/// <summary>Reads the models once for every operation and shows them to all rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SmppErrorCodeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        MagicCode.Descriptor,
        UnknownCode.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static context =>
        {
            var detector = new CodeExpressionDetector(new CatalogSource(context.Compilation), NameVocabulary.Default);
            context.RegisterOperationAction(context => CheckLiteral(context, detector), OperationKind.Literal);
        });
    }

    private static void CheckLiteral(OperationAnalysisContext context, CodeExpressionDetector detector)
    {
        if (CodeLiteral.TryRead((ILiteralOperation)context.Operation, context.ContainingSymbol, detector, context.CancellationToken, out var literal))
        {
            MagicCode.Check(context, literal);
            UnknownCode.Check(context, literal);
        }
    }
}
