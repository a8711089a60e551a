using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Registers what another analyzer registers, whatever that is, with actions around its own.</summary>
internal sealed class WrappedAnalyzer(DiagnosticAnalyzer analyzer, ActionWrapper wrapper) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => analyzer.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => analyzer.Initialize(new Context(context, wrapper));

    private static NotSupportedException NotMirrored(string registration) =>
        new($"The analyzers register a {registration} action, which {nameof(WrappedAnalyzer)} does not pass on yet.");

    private sealed class Context(AnalysisContext inner, ActionWrapper wrapper) : AnalysisContext
    {
        public override void EnableConcurrentExecution() => inner.EnableConcurrentExecution();

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => inner.ConfigureGeneratedCodeAnalysis(analysisMode);

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) =>
            inner.RegisterCompilationStartAction(
                wrapper.Wrap<CompilationStartAnalysisContext>(start => action(new StartContext(start, wrapper)), "CompilationStart"));

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) =>
            inner.RegisterCompilationAction(wrapper.Wrap(action, "Compilation"));

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) =>
            inner.RegisterSyntaxTreeAction(wrapper.Wrap(action, "SyntaxTree"));

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) =>
            inner.RegisterSemanticModelAction(wrapper.Wrap(action, "SemanticModel"));

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            inner.RegisterSymbolAction(wrapper.Wrap(action, "Symbol"), symbolKinds);

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            inner.RegisterSyntaxNodeAction(wrapper.Wrap(action, "SyntaxNode"), syntaxKinds);

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            inner.RegisterOperationAction(wrapper.Wrap(action, "Operation"), operationKinds);

        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) =>
            inner.RegisterOperationBlockAction(wrapper.Wrap(action, "OperationBlock"));

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) =>
            inner.RegisterCodeBlockAction(wrapper.Wrap(action, "CodeBlock"));

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
            throw NotMirrored("code block start");
    }

    private sealed class StartContext(CompilationStartAnalysisContext inner, ActionWrapper wrapper)
        : CompilationStartAnalysisContext(inner.Compilation, inner.Options, inner.CancellationToken)
    {
        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) =>
            inner.RegisterCompilationEndAction(wrapper.Wrap(action, "CompilationEnd"));

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) =>
            inner.RegisterSyntaxTreeAction(wrapper.Wrap(action, "SyntaxTree"));

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) =>
            inner.RegisterSemanticModelAction(wrapper.Wrap(action, "SemanticModel"));

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            inner.RegisterSymbolAction(wrapper.Wrap(action, "Symbol"), symbolKinds);

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            inner.RegisterSyntaxNodeAction(wrapper.Wrap(action, "SyntaxNode"), syntaxKinds);

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            inner.RegisterOperationAction(wrapper.Wrap(action, "Operation"), operationKinds);

        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) =>
            inner.RegisterOperationBlockAction(wrapper.Wrap(action, "OperationBlock"));

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) =>
            inner.RegisterCodeBlockAction(wrapper.Wrap(action, "CodeBlock"));

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
            throw NotMirrored("code block start");
    }
}
